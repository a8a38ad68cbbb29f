//! The store that forgets everything when the program ends: for practice, and announced to the
//! person when the keychain does not work. It never touches the disk.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::{Answer, CredentialKey, CredentialStore, StoredToken};

/// Tokens in this process's memory.
#[derive(Debug, Default)]
pub struct Memory {
    tokens: Mutex<HashMap<CredentialKey, StoredToken>>,
}

impl Memory {
    /// Takes everything out, to be kept elsewhere.
    pub fn take_all(&self) -> Vec<(CredentialKey, StoredToken)> {
        self.change(|tokens| tokens.drain().collect())
    }

    fn change<T>(&self, act: impl FnOnce(&mut HashMap<CredentialKey, StoredToken>) -> T) -> T {
        act(&mut self.tokens.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl CredentialStore for Memory {
    fn load<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, Option<StoredToken>> {
        let found = self.change(|tokens| tokens.get(key).cloned());
        Box::pin(std::future::ready(Ok(found)))
    }

    fn save<'a>(&'a self, key: &'a CredentialKey, token: &'a StoredToken) -> Answer<'a, ()> {
        self.change(|tokens| tokens.insert(key.clone(), token.clone()));
        Box::pin(std::future::ready(Ok(())))
    }

    fn forget<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, ()> {
        self.change(|tokens| tokens.remove(key));
        Box::pin(std::future::ready(Ok(())))
    }

    fn forget_all(&self) -> Answer<'_, usize> {
        let count = self.take_all().len();
        Box::pin(std::future::ready(Ok(count)))
    }

    fn is_lasting(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    fn key(environment: &str) -> CredentialKey {
        CredentialKey {
            environment: environment.to_owned(),
            issuer: "https://github.com/login/oauth".to_owned(),
            account: "42".to_owned(),
        }
    }

    fn token(access: &str) -> StoredToken {
        StoredToken {
            access: access.into(),
            refresh: None,
            issued_at: None,
            since: None,
            expires_at: None,
            refresh_expires_at: None,
        }
    }

    #[tokio::test]
    async fn environments_do_not_share_tokens_and_forgetting_is_final() {
        let store = Memory::default();
        store.save(&key("factory"), &token("one")).await.unwrap();
        store.save(&key("practice"), &token("two")).await.unwrap();

        store.forget(&key("factory")).await.unwrap();

        assert!(store.load(&key("factory")).await.unwrap().is_none());
        let left = store.load(&key("practice")).await.unwrap().unwrap();
        assert_eq!(left.access.expose_secret(), "two");
        assert!(
            !store.is_lasting(),
            "the person is told that tokens do not outlive the program"
        );
    }
}
