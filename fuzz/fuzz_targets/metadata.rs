//! F7: an authorization server's metadata.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| authorization::properties::metadata(bytes));
