//! The keychain with memory behind it: nobody is stopped by a keychain that does not work, and
//! nobody is left believing that it did.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use credentials::{Answer, CredentialKey, CredentialStore, Error, Keychain, Memory, StoredToken};

/// Keeps tokens in the system's keychain. When that fails it keeps them in memory, and
/// [`CredentialStore::trouble`] says why; as soon as the keychain works again, they move there
/// (SE-03, SE-04).
#[derive(Clone, Debug)]
pub struct Vault {
    keychain: Arc<dyn CredentialStore>,
    memory: Arc<Memory>,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    trouble: Option<Error>,
    /// What was to be forgotten while the keychain did not work.
    condemned: HashSet<CredentialKey>,
}

impl Default for Vault {
    fn default() -> Self {
        Vault::over(Arc::new(Keychain::default()))
    }
}

impl Vault {
    /// A vault over another keychain.
    #[must_use]
    pub fn over(keychain: Arc<dyn CredentialStore>) -> Self {
        Vault {
            keychain,
            memory: Arc::default(),
            state: Arc::default(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn falls_back(&self, reason: &Error) {
        if self.state().trouble.replace(reason.clone()).is_none() {
            tracing::warn!(reason = reason.code(), "sign-ins are kept in memory only");
        }
    }

    /// The keychain works: what had to wait is done.
    async fn works(&self) {
        if self.state().trouble.take().is_none() {
            return;
        }
        tracing::info!("the keychain works again");
        for (key, token) in self.memory.take_all() {
            if let Err(reason) = self.keychain.save(&key, &token).await {
                self.falls_back(&reason);
                // Memory takes everything.
                let _ = self.memory.save(&key, &token).await;
            }
        }
        let condemned = std::mem::take(&mut self.state().condemned);
        for key in condemned {
            if let Err(reason) = self.keychain.forget(&key).await {
                self.falls_back(&reason);
                self.state().condemned.insert(key);
            }
        }
    }
}

impl CredentialStore for Vault {
    fn load<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, Option<StoredToken>> {
        Box::pin(async move {
            if let Some(token) = self.memory.load(key).await? {
                return Ok(Some(token));
            }
            if self.state().condemned.contains(key) {
                return Ok(None);
            }
            match self.keychain.load(key).await {
                Ok(token) => {
                    self.works().await;
                    Ok(token)
                }
                // The keychain works; what is in it is not ours to read.
                Err(Error::Unreadable) => Ok(None),
                Err(reason) => {
                    self.falls_back(&reason);
                    Err(reason)
                }
            }
        })
    }

    fn save<'a>(&'a self, key: &'a CredentialKey, token: &'a StoredToken) -> Answer<'a, ()> {
        Box::pin(async move {
            self.state().condemned.remove(key);
            match self.keychain.save(key, token).await {
                Ok(()) => {
                    self.memory.forget(key).await?;
                    self.works().await;
                    Ok(())
                }
                Err(reason) => {
                    self.falls_back(&reason);
                    self.memory.save(key, token).await
                }
            }
        })
    }

    fn forget<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, ()> {
        Box::pin(async move {
            self.memory.forget(key).await?;
            match self.keychain.forget(key).await {
                Ok(()) => Ok(()),
                // Where there is no keychain, nothing is in it.
                Err(Error::NoBus | Error::NoService | Error::NoCollection) => Ok(()),
                Err(reason) => {
                    self.falls_back(&reason);
                    self.state().condemned.insert(key.clone());
                    Err(reason)
                }
            }
        })
    }

    fn forget_all(&self) -> Answer<'_, usize> {
        Box::pin(async move {
            let here = self.memory.forget_all().await?;
            match self.keychain.forget_all().await {
                Ok(there) => {
                    self.state().condemned.clear();
                    self.works().await;
                    Ok(here + there)
                }
                // Where there is no keychain, nothing is in it.
                Err(Error::NoBus | Error::NoService | Error::NoCollection) => Ok(here),
                Err(reason) => {
                    self.falls_back(&reason);
                    Err(reason)
                }
            }
        })
    }

    fn open(&self) -> Answer<'_, ()> {
        Box::pin(async move {
            match self.keychain.open().await {
                Ok(()) => {
                    self.works().await;
                    self.trouble().map_or(Ok(()), Err)
                }
                Err(reason) => {
                    self.falls_back(&reason);
                    Err(reason)
                }
            }
        })
    }

    fn is_lasting(&self) -> bool {
        self.trouble().is_none()
    }

    fn trouble(&self) -> Option<Error> {
        self.state().trouble.clone()
    }
}
