//! The client against a server on this machine that answers what GitHub answers.
#![expect(clippy::unwrap_used, reason = "a test stops where its setting fails")]

mod answers;
mod lists;
mod questions;
mod server;
