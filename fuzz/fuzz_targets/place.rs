//! F3: the file with the saved place.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(folder) = tempfile::tempdir() else {
        return;
    };
    engine::properties::place(folder.path(), bytes);
});
