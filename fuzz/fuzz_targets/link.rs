//! F2: the `Link` header of a list.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| github::properties::link(text));
