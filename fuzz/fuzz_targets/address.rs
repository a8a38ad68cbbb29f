//! F9: an address that is to be opened.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| transport::properties::address(text));
