//! F5: the words of the command line, divided by NUL.
#![no_main]

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

// The program itself would bring its window along.
#[allow(dead_code)]
#[path = "../../src-tauri/src/arguments.rs"]
mod arguments;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let words: Vec<OsString> = bytes
        .split(|byte| *byte == 0)
        .map(|word| OsString::from_vec(word.to_vec()))
        .collect();
    arguments::property(&words);
});
