//! The keychain against a real GNOME Keyring, in a D-Bus session of its own.
//!
//! Each story is two functions: the outer one starts the session and, inside it, this same test
//! program again to run the inner one.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail the test"
)]

mod keeping;
mod prompts;
mod session;
mod troubles;
