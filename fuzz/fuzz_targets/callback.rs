//! F1: what strangers send to the loopback listener.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| authorization::properties::callback(bytes));
