//! F8: a secret somewhere in a text.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| transport::properties::redaction(bytes));
