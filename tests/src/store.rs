//! Keychains as they are in the wild: one that breaks and is mended, and one that holds the program
//! still when it is about to keep a sign-in, with new tokens in hand and nothing written yet.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use credentials::{Answer, CredentialKey, CredentialStore, Error, Memory, StoredToken};
use tokio::sync::Notify;

/// Keeps sign-ins in memory, until it is told to stop.
#[derive(Debug, Default)]
pub struct StoppingStore {
    memory: Arc<Memory>,
    stops: AtomicBool,
    reached: Arc<Notify>,
}

/// The moment the program stands still.
#[derive(Debug)]
pub struct StoreHeld(Arc<Notify>);

impl StoreHeld {
    /// The program has new tokens in hand and waits for the store for ever.
    pub async fn reached(&self) {
        self.0.notified().await;
    }
}

impl StoppingStore {
    /// The next save never ends.
    pub fn stop_at_next_save(&self) -> StoreHeld {
        self.stops.store(true, Ordering::SeqCst);
        StoreHeld(Arc::clone(&self.reached))
    }

    /// What was kept before: what the next start finds.
    #[must_use]
    pub fn kept(&self) -> Arc<Memory> {
        Arc::clone(&self.memory)
    }
}

impl CredentialStore for StoppingStore {
    fn load<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, Option<StoredToken>> {
        self.memory.load(key)
    }

    fn save<'a>(&'a self, key: &'a CredentialKey, token: &'a StoredToken) -> Answer<'a, ()> {
        if self.stops.load(Ordering::SeqCst) {
            self.reached.notify_one();
            return Box::pin(std::future::pending());
        }
        self.memory.save(key, token)
    }

    fn forget<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, ()> {
        self.memory.forget(key)
    }

    fn forget_all(&self) -> Answer<'_, usize> {
        self.memory.forget_all()
    }

    fn is_lasting(&self) -> bool {
        true
    }
}

/// A keychain that is in trouble for as long as a story wants.
#[derive(Debug, Default)]
pub struct BreakableStore {
    memory: Memory,
    trouble: Mutex<Option<Error>>,
    /// Opening it helps.
    opens: AtomicBool,
}

impl BreakableStore {
    /// Everything fails like this from now on.
    pub fn breaks(&self, trouble: Error) {
        *self.trouble() = Some(trouble);
    }

    /// It works again.
    pub fn is_mended(&self) {
        *self.trouble() = None;
    }

    /// The person knows the password: the next opening mends it.
    pub fn can_be_opened(&self) {
        self.opens.store(true, Ordering::SeqCst);
    }

    /// How many sign-ins are in it.
    #[must_use]
    pub fn count(&self) -> usize {
        let all = self.memory.take_all();
        let count = all.len();
        for (key, token) in all {
            // Memory answers at once.
            drop(self.memory.save(&key, &token));
        }
        count
    }

    fn trouble(&self) -> std::sync::MutexGuard<'_, Option<Error>> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn checked<'a, T: Send + 'a>(&self, answer: Answer<'a, T>) -> Answer<'a, T> {
        match self.trouble().clone() {
            Some(trouble) => Box::pin(std::future::ready(Err(trouble))),
            None => answer,
        }
    }
}

impl CredentialStore for BreakableStore {
    fn load<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, Option<StoredToken>> {
        self.checked(self.memory.load(key))
    }

    fn save<'a>(&'a self, key: &'a CredentialKey, token: &'a StoredToken) -> Answer<'a, ()> {
        if let Some(trouble) = self.trouble().clone() {
            return Box::pin(std::future::ready(Err(trouble)));
        }
        self.memory.save(key, token)
    }

    fn forget<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, ()> {
        if let Some(trouble) = self.trouble().clone() {
            return Box::pin(std::future::ready(Err(trouble)));
        }
        self.memory.forget(key)
    }

    fn forget_all(&self) -> Answer<'_, usize> {
        if let Some(trouble) = self.trouble().clone() {
            return Box::pin(std::future::ready(Err(trouble)));
        }
        self.memory.forget_all()
    }

    fn open(&self) -> Answer<'_, ()> {
        if self.opens.load(Ordering::SeqCst) {
            self.is_mended();
        }
        self.checked(Box::pin(std::future::ready(Ok(()))))
    }

    fn is_lasting(&self) -> bool {
        true
    }
}
