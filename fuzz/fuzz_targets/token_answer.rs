//! F6: an answer of the token endpoint.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| authorization::properties::token_answer(bytes));
