//! F10: `Retry-After` and `Date`.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| transport::properties::waiting(text));
