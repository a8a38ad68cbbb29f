//! Why a store did not do what it was asked, told apart by what a person can do about it.

use std::time::Duration;

/// Why a store could not keep, find or forget a token. No variant carries a value from the store.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Programs of this session have no way to talk to a keychain.
    #[error("there is no session bus")]
    NoBus,
    /// Nothing on this system keeps secrets.
    #[error("there is no keychain on this system")]
    NoService,
    /// There is a keychain, and nothing in it to keep things in.
    #[error("the keychain is not set up")]
    NoCollection,
    /// The keychain is locked; nobody was asked for its password.
    #[error("the keychain is locked")]
    Locked,
    /// The person closed the password prompt, or there is no screen to show it on.
    #[error("the keychain's prompt was dismissed")]
    Dismissed,
    /// Nobody answered the password prompt.
    #[error("the keychain's prompt was not answered within {} seconds", .after.as_secs())]
    Unanswered {
        /// How long it was shown.
        after: Duration,
    },
    /// The person or the system refused access.
    #[error("access to the keychain was refused")]
    Denied,
    /// Two items match where one belongs. Which of them is ours cannot be told, so neither is touched.
    #[error("two items of the keychain match")]
    Ambiguous,
    /// The token is larger than the keychain accepts.
    #[error("the token is larger than the keychain accepts")]
    TooLarge,
    /// The keychain hangs.
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
            Self::NoBus => "keychain_without_bus",
            Self::NoService => "keychain_absent",
            Self::NoCollection => "keychain_not_set_up",
            Self::Locked => "keychain_locked",
            Self::Dismissed => "keychain_prompt_dismissed",
            Self::Unanswered { .. } => "keychain_prompt_unanswered",
            Self::Denied => "keychain_denied",
            Self::Ambiguous => "keychain_ambiguous",
            Self::TooLarge => "keychain_too_large",
            Self::TimedOut { .. } => "keychain_timed_out",
            Self::Unreadable => "keychain_unreadable",
            Self::Failed => "keychain_failed",
        }
    }
}
