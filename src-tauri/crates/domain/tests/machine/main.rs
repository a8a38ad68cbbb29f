//! The machine, walked: told as stories, and proved over random walks.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at what it did not expect"
)]
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a story names the cases it is about"
)]

mod by_code;
mod chance;
mod ends;
mod owners;
mod properties;
mod road;
mod servers;
mod several;
mod walk;
