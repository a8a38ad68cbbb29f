//! The operating system's keychain: Secret Service on Linux, Keychain on macOS, Credential Manager
//! on Windows.
//!
//! Every call makes the store anew, so that a keychain which appears or is unlocked later is found
//! by the next try, and runs on a thread of its own with a limit: a service that hangs would
//! otherwise block for ever. That thread cannot be stopped; it is left behind and ends with the call
//! or the program.
//!
//! Keeping and finding tokens never shows a prompt: a locked keychain is an answer. Only
//! [`open`](CredentialStore::open), which a person asks for, does.

use std::collections::HashMap;
use std::sync::{Arc, Once};
#[cfg(target_os = "linux")]
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use keyring_core::CredentialStore as PlatformStore;
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::{Answer, CredentialKey, CredentialStore, Error, StoredToken};

/// How long to wait when nobody is expected to answer a prompt.
pub const SILENT_LIMIT: Duration = Duration::from_secs(3);

/// How long a password prompt is left on the screen, while the person is told of it.
pub const PROMPT_LIMIT: Duration = Duration::from_secs(120);

/// The largest item Windows accepts, in bytes. The same limit everywhere, so that nothing works on
/// one system only.
const ITEM_LIMIT: usize = 2560;

/// The keychain of the person who runs this program.
#[derive(Debug, Clone)]
pub struct Keychain {
    prompt_limit: Duration,
}

impl Default for Keychain {
    /// Silent calls end within [`SILENT_LIMIT`], prompts within [`PROMPT_LIMIT`].
    fn default() -> Self {
        Self::with_prompts_of(PROMPT_LIMIT)
    }
}

impl Keychain {
    /// A keychain that leaves a prompt on the screen for this long.
    pub fn with_prompts_of(prompt_limit: Duration) -> Self {
        Self { prompt_limit }
    }
}

impl CredentialStore for Keychain {
    fn load<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, Option<StoredToken>> {
        let key = key.clone();
        Box::pin(within(SILENT_LIMIT, move |line| {
            match entry(line, &key)?.get_secret().map(Zeroizing::new) {
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
            within(SILENT_LIMIT, move |line| {
                entry(line, &key)?
                    .set_secret(text.as_bytes())
                    .map_err(judge)
            })
            .await
        })
    }

    fn forget<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, ()> {
        let key = key.clone();
        Box::pin(within(SILENT_LIMIT, move |line| {
            match entry(line, &key)?.delete_credential() {
                Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
                Err(error) => Err(judge(error)),
            }
        }))
    }

    fn forget_all(&self) -> Answer<'_, usize> {
        Box::pin(within(SILENT_LIMIT, empty))
    }

    fn open(&self) -> Answer<'_, ()> {
        Box::pin(async move {
            // A service that hangs is told apart from a person who thinks.
            let found = within(SILENT_LIMIT, look).await;
            let prompt: fn(&Line) -> Result<(), Error> = match found {
                Err(Error::Locked) => unlock,
                Err(Error::NoCollection) => set_up,
                Ok(()) | Err(_) => return found,
            };
            let after = self.prompt_limit;
            match within(after, prompt).await {
                Err(Error::TimedOut { .. }) => Err(Error::Unanswered { after }),
                answer => answer,
            }
        })
    }

    fn is_lasting(&self) -> bool {
        true
    }
}

/// The connection a call runs over, to be cut when nobody waits for the call any more: its prompt is
/// taken away then, and its thread ends.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    #[cfg(target_os = "linux")]
    call: Arc<Mutex<Call>>,
}

#[cfg(target_os = "linux")]
#[derive(Debug, Default)]
struct Call {
    bus: Option<zbus::blocking::Connection>,
    prompt: Option<zbus::zvariant::OwnedObjectPath>,
}

#[cfg(target_os = "linux")]
impl Line {
    pub(crate) fn runs_over(&self, bus: &zbus::blocking::Connection) {
        self.call().bus = Some(bus.clone());
    }

    pub(crate) fn bus(&self) -> Option<zbus::blocking::Connection> {
        self.call().bus.clone()
    }

    pub(crate) fn shows(&self, prompt: &zbus::zvariant::OwnedObjectPath) {
        self.call().prompt = Some(prompt.clone());
    }

    fn call(&self) -> MutexGuard<'_, Call> {
        self.call.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn cut(&self) {
        let Call { bus, prompt } = std::mem::take(&mut *self.call());
        let Some(bus) = bus else {
            return;
        };
        let end = move || {
            if let Some(prompt) = prompt {
                crate::collection::take_away(&bus, &prompt);
            }
            bus.close()
        };
        // Both wait, and must not be done where async code runs. Without a thread the connection ends
        // with the program.
        let thread = std::thread::Builder::new().name("keychain".to_owned());
        drop(thread.spawn(end));
    }
}

#[cfg(not(target_os = "linux"))]
impl Line {
    #[expect(
        clippy::unused_self,
        reason = "there is nothing to cut on these systems"
    )]
    fn cut(&self) {}
}

/// Cuts the line when the caller is done with it, or gave up.
struct Cuts(Line);

impl Drop for Cuts {
    fn drop(&mut self) {
        self.0.cut();
    }
}

/// Runs the call on a thread of its own. Not on the runtime's blocking pool: the runtime waits for
/// that pool when it ends, and a hung keychain must not keep the program from closing. Not on the
/// caller's thread either, where the Linux store would panic.
async fn within<T: Send + 'static>(
    limit: Duration,
    call: impl FnOnce(&Line) -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    static SAID: Once = Once::new();
    let line = Line::default();
    let _cuts = Cuts(line.clone());
    let (sender, receiver) = oneshot::channel();
    std::thread::Builder::new()
        .name("keychain".to_owned())
        // The receiver is gone when the limit has passed; the answer is of no use then.
        .spawn(move || drop(sender.send(call(&line))))
        .map_err(|_| Error::Failed)?;
    match tokio::time::timeout(limit, receiver).await {
        Ok(Ok(answer)) => answer,
        // The thread panicked inside the store.
        Ok(Err(_)) => Err(Error::Failed),
        Err(_) => {
            SAID.call_once(|| tracing::warn!("the keychain keeps us waiting"));
            Err(Error::TimedOut { after: limit })
        }
    }
}

/// Whether the keychain can be used as it is, without asking anybody.
fn look(line: &Line) -> Result<(), Error> {
    #[cfg(target_os = "linux")]
    return crate::collection::look(line);
    // The other systems' keychains are open while the person is signed in to the computer.
    #[cfg(not(target_os = "linux"))]
    {
        let _ = line;
        platform_store().map(drop).map_err(judge)
    }
}

#[cfg(target_os = "linux")]
use crate::collection::{empty, look_for, set_up, unlock};

#[cfg(not(target_os = "linux"))]
use look as unlock;

#[cfg(not(target_os = "linux"))]
use look as set_up;

/// The other systems' keychains have one item of a name.
#[cfg(not(target_os = "linux"))]
fn look_for(line: &Line, _key: &CredentialKey) -> Result<(), Error> {
    look(line)
}

/// Deletes what is ours and says how many items that were.
#[cfg(not(target_os = "linux"))]
fn empty(_line: &Line) -> Result<usize, Error> {
    let store = platform_store().map_err(judge)?;
    let mut deleted = 0;
    for item in store.search(&HashMap::new()).map_err(judge)? {
        let name = item.get_specifiers();
        if name.is_some_and(|(service, _)| CredentialKey::is_ours(&service)) {
            item.delete_credential().map_err(judge)?;
            deleted += 1;
        }
    }
    Ok(deleted)
}

fn entry(line: &Line, key: &CredentialKey) -> Result<keyring::Entry, Error> {
    look_for(line, key)?;
    let store = platform_store().map_err(|error| {
        tracing::debug!(error = judge(error).code(), "no keychain");
        Error::NoService
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
        keyring::Error::Ambiguous(_) => Error::Ambiguous,
        keyring::Error::NoDefaultStore => Error::NoService,
        _ => Error::Failed,
    }
}

#[cfg(target_os = "linux")]
fn refusal(cause: &(dyn std::error::Error + 'static)) -> Option<Error> {
    cause.downcast_ref().and_then(crate::collection::refusal)
}

#[cfg(not(target_os = "linux"))]
fn refusal(_cause: &(dyn std::error::Error + 'static)) -> Option<Error> {
    None
}
