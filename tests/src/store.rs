//! A keychain that holds the program still when it is about to keep a sign-in: the server has given
//! new tokens, nothing is written yet.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use credentials::{Answer, CredentialKey, CredentialStore, Memory, StoredToken};
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

    fn is_lasting(&self) -> bool {
        true
    }
}
