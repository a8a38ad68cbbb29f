//! Becoming somebody at the platform and at GitHub: the authorization code flow with PKCE through the
//! system's browser and a loopback listener (RFC 8252), or a code on another device (RFC 8628); and
//! staying somebody: renewing a token pair, once at a time, and giving it back.
//!
//! What it deliberately does not do: open the browser, show anything, keep an authorization over a
//! restart, or accept an address or a code from a person.
//!
//! Start reading at [`AuthorizationServer`], then [`Attempt`]: it begins, waits, and ends in a
//! [`Grant`], which [`pkce::exchange`] or the platform's broker turns into a [`TokenSet`]. The other way
//! there is [`device::ask`].
//! [`session::TokenSource`] takes it from there.
#![forbid(unsafe_code)]

mod attempt;
pub mod device;
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
pub use device::{DeviceAuthorization, DeviceError};
pub use discovery::discover;
pub use error::{Error, MetadataFault, Rejection};
pub use server::{AuthorizationServer, DeviceEndpoint, Exchange, IssuerCheck};
pub use session::TokenSource;
pub use token::TokenSet;
