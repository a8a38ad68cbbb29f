//! The keychain with memory behind it: nobody is stopped by a keychain that does not work, and
//! nobody is left believing that it did.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use credentials::{Answer, CredentialKey, CredentialStore, Error, Keychain, Memory, StoredToken};

/// Keeps tokens in the system's keychain. When that fails it keeps them in memory from then on, and
/// [`CredentialStore::is_lasting`] says so; a later save tries the keychain again (SE-03, SE-04).
#[derive(Clone, Debug)]
pub struct Vault {
    keychain: Arc<dyn CredentialStore>,
    memory: Arc<Memory>,
    fell_back: Arc<AtomicBool>,
}

impl Default for Vault {
    fn default() -> Self {
        Vault::over(Arc::new(Keychain::silent()))
    }
}

impl Vault {
    /// A vault over another keychain.
    #[must_use]
    pub fn over(keychain: Arc<dyn CredentialStore>) -> Self {
        Vault {
            keychain,
            memory: Arc::default(),
            fell_back: Arc::default(),
        }
    }

    fn fall_back(&self, reason: &Error) {
        if !self.fell_back.swap(true, Ordering::Relaxed) {
            tracing::warn!(reason = reason.code(), "sign-ins are kept in memory only");
        }
    }
}

impl CredentialStore for Vault {
    fn load<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, Option<StoredToken>> {
        Box::pin(async move {
            if let Some(token) = self.memory.load(key).await? {
                return Ok(Some(token));
            }
            match self.keychain.load(key).await {
                Ok(token) => Ok(token),
                Err(reason) => {
                    self.fall_back(&reason);
                    Ok(None)
                }
            }
        })
    }

    fn save<'a>(&'a self, key: &'a CredentialKey, token: &'a StoredToken) -> Answer<'a, ()> {
        Box::pin(async move {
            match self.keychain.save(key, token).await {
                Ok(()) => {
                    self.fell_back.store(false, Ordering::Relaxed);
                    self.memory.forget(key).await
                }
                Err(reason) => {
                    self.fall_back(&reason);
                    self.memory.save(key, token).await
                }
            }
        })
    }

    fn forget<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, ()> {
        Box::pin(async move {
            self.memory.forget(key).await?;
            self.keychain.forget(key).await
        })
    }

    fn is_lasting(&self) -> bool {
        !self.fell_back.load(Ordering::Relaxed)
    }
}
