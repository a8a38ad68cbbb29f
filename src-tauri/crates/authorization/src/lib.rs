//! Becoming somebody at the platform and at GitHub: the authorization code flow with PKCE through the
//! system's browser and a loopback listener (RFC 8252), and staying somebody: renewing a token pair,
//! once at a time, and giving it back.
//!
//! What it deliberately does not do: open the browser, show anything, keep an authorization over a
//! restart, accept an address or a code from a person, or use another flow than the code flow.
//!
//! Start reading at [`AuthorizationServer`], then [`Attempt`]: it begins, waits, and ends in a
//! [`Grant`], which [`pkce::exchange`] or the platform's broker turns into a [`TokenSet`].
//! [`session::TokenSource`] takes it from there.
#![forbid(unsafe_code)]

mod attempt;
mod discovery;
mod error;
mod loopback;
pub mod pkce;
#[cfg(any(test, fuzzing))]
pub mod properties;
pub mod revoke;
mod server;
pub mod session;
mod token;

pub use attempt::{Attempt, AttemptError, DEFAULT_LIMIT, Grant};
pub use discovery::discover;
pub use error::{Error, MetadataFault, Rejection};
pub use server::{AuthorizationServer, Exchange, IssuerCheck};
pub use session::TokenSource;
pub use token::TokenSet;
