//! The operating system's keychain: Secret Service on Linux, Keychain on macOS, Credential Manager
//! on Windows.
//!
//! Every call makes the store anew, so that a keychain which appears or is unlocked later is found
//! by the next try, and runs on a thread of its own with a limit: a password prompt nobody answers
//! or a service that hangs would otherwise block for ever. That thread cannot be stopped; it is left
//! behind and ends with the call or the program.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::Once;
use std::time::Duration;

use keyring_core::CredentialStore as PlatformStore;
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::{Answer, CredentialKey, CredentialStore, Error, StoredToken};

/// How long to wait when nobody is expected to answer a prompt.
pub const SILENT_LIMIT: Duration = Duration::from_secs(3);

/// How long to wait while the person is told that a password prompt may be open.
pub const PROMPT_LIMIT: Duration = Duration::from_secs(120);

/// The largest item Windows accepts, in bytes. The same limit everywhere, so that nothing works on
/// one system only.
const ITEM_LIMIT: usize = 2560;

/// The keychain of the person who runs this program.
#[derive(Debug, Clone)]
pub struct Keychain {
    limit: Duration,
}

impl Keychain {
    /// A keychain that answers within [`SILENT_LIMIT`] or not at all.
    pub fn silent() -> Self {
        Self {
            limit: SILENT_LIMIT,
        }
    }

    /// A keychain that waits up to [`PROMPT_LIMIT`] for a person at a password prompt.
    pub fn with_prompt() -> Self {
        Self {
            limit: PROMPT_LIMIT,
        }
    }
}

impl CredentialStore for Keychain {
    fn load<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, Option<StoredToken>> {
        let key = key.clone();
        Box::pin(within(self.limit, move || {
            match entry(&key)?.get_secret().map(Zeroizing::new) {
                Ok(text) => StoredToken::from_text(&text).map(Some),
                Err(keyring::Error::NoEntry) => Ok(None),
                Err(error) => Err(judge(error)),
            }
        }))
    }

    fn save<'a>(&'a self, key: &'a CredentialKey, token: &'a StoredToken) -> Answer<'a, ()> {
        let key = key.clone();
        Box::pin(async move {
            let text = token.to_text()?;
            if text.len() > ITEM_LIMIT {
                return Err(Error::TooLarge);
            }
            // As bytes: as a password, Windows would store two bytes per letter.
            within(self.limit, move || {
                entry(&key)?.set_secret(text.as_bytes()).map_err(judge)
            })
            .await
        })
    }

    fn forget<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, ()> {
        let key = key.clone();
        Box::pin(within(self.limit, move || {
            match entry(&key)?.delete_credential() {
                Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
                Err(error) => Err(judge(error)),
            }
        }))
    }

    fn is_lasting(&self) -> bool {
        true
    }
}

/// Runs the call on a thread of its own. Not on the runtime's blocking pool: the runtime waits for
/// that pool when it ends, and a hung keychain must not keep the program from closing. Not on the
/// caller's thread either, where the Linux store would panic.
async fn within<T: Send + 'static>(
    limit: Duration,
    call: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    static SAID: Once = Once::new();
    let (sender, receiver) = oneshot::channel();
    std::thread::Builder::new()
        .name("keychain".to_owned())
        // The receiver is gone when the limit has passed; the answer is of no use then.
        .spawn(move || drop(sender.send(call())))
        .map_err(|_| Error::Failed)?;
    match tokio::time::timeout(limit, receiver).await {
        Ok(Ok(answer)) => answer,
        // The thread panicked inside the store.
        Ok(Err(_)) => Err(Error::Failed),
        Err(_) => {
            SAID.call_once(|| tracing::warn!("a keychain call hangs; its thread is left behind"));
            Err(Error::TimedOut { after: limit })
        }
    }
}

fn entry(key: &CredentialKey) -> Result<keyring::Entry, Error> {
    let store = platform_store().map_err(|error| {
        tracing::debug!(error = judge(error).code(), "no keychain");
        Error::NoKeyring
    })?;
    let modifiers = modifiers(key);
    let modifiers = modifiers
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let inner = store
        .build(&key.service(), &key.user(), Some(&modifiers))
        .map_err(judge)?;
    Ok(keyring::Entry { inner })
}

#[cfg(target_os = "linux")]
fn platform_store() -> keyring::Result<Arc<PlatformStore>> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(target_os = "macos")]
fn platform_store() -> keyring::Result<Arc<PlatformStore>> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

#[cfg(target_os = "windows")]
fn platform_store() -> keyring::Result<Arc<PlatformStore>> {
    Ok(windows_native_keyring_store::Store::new()?)
}

/// What people see in their keychain's window.
#[cfg(target_os = "linux")]
fn modifiers(key: &CredentialKey) -> HashMap<&'static str, String> {
    HashMap::from([("label", format!("Factory Setup ({})", key.environment))])
}

#[cfg(target_os = "macos")]
fn modifiers(_key: &CredentialKey) -> HashMap<&'static str, String> {
    HashMap::new()
}

/// On this machine only: the default of the store roams with a domain profile.
#[cfg(target_os = "windows")]
fn modifiers(_key: &CredentialKey) -> HashMap<&'static str, String> {
    HashMap::from([("persistence", "Local".to_owned())])
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the enum may grow; the rest is one case to us"
)]
fn judge(error: keyring::Error) -> Error {
    match error {
        keyring::Error::NoStorageAccess(cause) => refusal(cause.as_ref()).unwrap_or(Error::Denied),
        keyring::Error::PlatformFailure(cause) => refusal(cause.as_ref()).unwrap_or(Error::Failed),
        keyring::Error::TooLong(..) => Error::TooLarge,
        keyring::Error::NoDefaultStore => Error::NoKeyring,
        _ => Error::Failed,
    }
}

#[cfg(target_os = "linux")]
fn refusal(cause: &(dyn std::error::Error + 'static)) -> Option<Error> {
    use secret_service::Error as Refused;
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the enum may grow; the rest is one case"
    )]
    match cause.downcast_ref::<Refused>()? {
        Refused::Locked => Some(Error::Locked),
        // Dismissed by the person, or by the service itself when there is no screen to ask on.
        Refused::Prompt => Some(Error::Locked),
        Refused::PromptDisconnected => Some(Error::Locked),
        // The service runs, but there is no collection to keep things in.
        Refused::NoResult => Some(Error::NoKeyring),
        Refused::Unavailable => Some(Error::NoKeyring),
        _ => None,
    }
}

#[cfg(not(target_os = "linux"))]
fn refusal(_cause: &(dyn std::error::Error + 'static)) -> Option<Error> {
    None
}
