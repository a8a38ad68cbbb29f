//! Stories over the full engine.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a story ends where something is not as it has to be"
)]

mod connect;
