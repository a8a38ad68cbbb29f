//! The client of the platform contract in `openapi.json` beside this crate's manifest: who the
//! person is, the connection of a workspace to GitHub, and the exchange of GitHub's codes, for which
//! the platform keeps the secret.
//!
//! What it deliberately does not do: sign anybody in to the platform, talk to GitHub, keep tokens, or
//! decide when to ask again. It branches on a problem's `code`, never on its text.
//!
//! Start reading at [`Client`]; then `people`, `connections` and `broker`, one file for each part of
//! the contract, and [`Error`].
#![forbid(unsafe_code)]

mod broker;
mod client;
mod connections;
mod error;
mod people;
mod wire;

pub use broker::GitHubTokens;
pub use client::Client;
pub use connections::{ConnectedRepository, IdempotencyKey, InstallAddress, Started};
pub use error::{Error, Problem};
pub use transport::{Poll, Validator};
