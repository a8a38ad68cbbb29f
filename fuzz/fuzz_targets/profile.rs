//! F4: a profile somebody brings.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| engine::properties::profile(text));
