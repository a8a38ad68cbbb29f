//! Why a store did not do what it was asked, told apart by what a person can do about it.

use std::time::Duration;

/// Why a store could not keep, find or forget a token. No variant carries a value from the store.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// This system has no keychain, or none that is set up.
    #[error("there is no keychain on this system")]
    NoKeyring,
    /// The keychain is locked and was not unlocked.
    #[error("the keychain is locked")]
    Locked,
    /// The person or the system refused access.
    #[error("access to the keychain was refused")]
    Denied,
    /// The token is larger than the keychain accepts.
    #[error("the token is larger than the keychain accepts")]
    TooLarge,
    /// No answer within the limit. Perhaps a password prompt waits on the screen.
    #[error("the keychain did not answer within {} seconds", .after.as_secs())]
    TimedOut {
        /// The limit.
        after: Duration,
    },
    /// What was found is not a token of ours, or of a newer version of this program.
    #[error("the keychain item is not one this version can read")]
    Unreadable,
    /// Anything else.
    #[error("the keychain failed")]
    Failed,
}

impl Error {
    /// The stable name, for logs and for the contract with the window.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoKeyring => "keychain_absent",
            Self::Locked => "keychain_locked",
            Self::Denied => "keychain_denied",
            Self::TooLarge => "keychain_too_large",
            Self::TimedOut { .. } => "keychain_timed_out",
            Self::Unreadable => "keychain_unreadable",
            Self::Failed => "keychain_failed",
        }
    }
}
