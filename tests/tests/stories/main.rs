//! Stories over the full engine: a person, a browser, the program, and servers that answer over the
//! wire.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "a story ends where something is not as it has to be"
)]

mod bad_input;
mod by_code;
mod causes;
mod connect;
mod deletion;
mod ends;
mod guided;
mod importing;
mod interruptions;
mod large;
mod network;
mod organizations;
mod owners;
mod preferences;
mod refusals;
mod roles;
mod rows;
mod scenarios;
mod screens;
mod security;
mod vault;
