//! Where tokens rest between two starts: the operating system's keychain, or this process's memory
//! when there is none. A store keeps one small item per [`CredentialKey`].
//!
//! What it deliberately does not do: fall back on its own, write a file, keep anything but tokens,
//! or renew a token (that is `authorization::session`).
//!
//! Start reading at [`CredentialStore`]; [`keychain`] is the one that matters, [`probe`] finds out
//! whether it works on this machine.
#![forbid(unsafe_code)]

#[cfg(target_os = "linux")]
mod collection;
mod error;
pub mod keychain;
pub mod memory;
pub mod probe;
mod token;

use std::fmt::Debug;
use std::pin::Pin;

pub use error::Error;
pub use keychain::Keychain;
pub use memory::Memory;
pub use token::StoredToken;

/// The beginning of every keychain item's service name.
pub const SERVICE: &str = "ai.factory.setup";

/// The answer of a store, boxed so that stores can be chosen at run time.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// Keeps tokens. Every method may take seconds; none blocks the caller's thread.
pub trait CredentialStore: Send + Sync + Debug {
    /// The token kept under this key, if there is one.
    fn load<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, Option<StoredToken>>;

    /// Keeps the token under this key in place of an earlier one.
    fn save<'a>(&'a self, key: &'a CredentialKey, token: &'a StoredToken) -> Answer<'a, ()>;

    /// Forgets the token under this key; forgetting nothing succeeds.
    fn forget<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, ()>;

    /// Forgets everything of this program, whatever it was kept for, and says how many items that
    /// were. What others put into the store stays.
    fn forget_all(&self) -> Answer<'_, usize>;

    /// Opens the store; a prompt for the person's password may be shown, and waited for. Dropping the
    /// answer takes the prompt away.
    fn open(&self) -> Answer<'_, ()> {
        Box::pin(std::future::ready(Ok(())))
    }

    /// Whether tokens are still there after a restart. If not, people are told.
    fn is_lasting(&self) -> bool;

    /// What keeps tokens from lasting, where something does.
    fn trouble(&self) -> Option<Error> {
        None
    }
}

/// What a token is for. No part of it is secret: keychains show these words to anybody.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CredentialKey {
    /// The profile's name, so that two environments never share a token.
    pub environment: String,
    /// Who issued the token, for instance `https://github.com/login/oauth`.
    pub issuer: String,
    /// Whose token it is, as the issuer's numeric or opaque id; `current` before that is known.
    pub account: String,
}

impl CredentialKey {
    /// The keychain's service name.
    pub fn service(&self) -> String {
        format!("{SERVICE}.{}", self.environment)
    }

    /// Whether an item of this service name is one of ours, of whatever environment.
    pub(crate) fn is_ours(service: &str) -> bool {
        let rest = service.strip_prefix(SERVICE);
        rest.is_some_and(|rest| rest.starts_with('.'))
    }

    /// The keychain's user name. It repeats the environment, because Windows ignores the service
    /// name in some layouts.
    pub fn user(&self) -> String {
        format!("{} {} {}", self.environment, self.issuer, self.account)
    }
}
