//! A journal that lets the program be killed at one entry: after it is written, before anything
//! that follows from it is done.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};

use domain::wizard::Places;
use engine::journal::{Journal, Loaded, MemoryJournal};
use tokio::sync::Notify;

/// Counts entries, and holds the program still at one of them.
#[derive(Debug)]
pub struct KillingJournal {
    entries: MemoryJournal,
    written: AtomicUsize,
    last: usize,
    reached: Arc<Notify>,
    held: Mutex<mpsc::Receiver<()>>,
}

/// The moment of a kill.
#[derive(Debug)]
pub struct Killed {
    reached: Arc<Notify>,
    /// Dropping it lets the writing thread go, whose program is gone by then.
    _let_go: mpsc::Sender<()>,
}

impl Killed {
    /// The program stands still, its entry written.
    pub async fn reached(&self) {
        self.reached.notified().await;
    }
}

impl KillingJournal {
    /// Holds the program still at entry `last`, counted from 1.
    #[must_use]
    pub fn at(last: usize) -> (Self, Killed) {
        let (let_go, held) = mpsc::channel();
        let reached = Arc::new(Notify::new());
        let journal = KillingJournal {
            entries: MemoryJournal::default(),
            written: AtomicUsize::new(0),
            last,
            reached: Arc::clone(&reached),
            held: Mutex::new(held),
        };
        let killed = Killed {
            reached,
            _let_go: let_go,
        };
        (journal, killed)
    }

    /// The entries so far.
    #[must_use]
    pub fn entries(&self) -> Vec<Places> {
        self.entries.entries()
    }
}

impl Journal for KillingJournal {
    fn load(&self) -> Loaded {
        self.entries.load()
    }

    fn save(&self, places: &Places) -> io::Result<()> {
        self.entries.save(places)?;
        if self.written.fetch_add(1, Ordering::SeqCst) + 1 == self.last {
            self.reached.notify_one();
            let held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
            // Ends when the other end is dropped.
            let _ = held.recv();
        }
        Ok(())
    }

    fn clear(&self) -> io::Result<()> {
        self.entries.clear()
    }

    fn erase(&self) -> io::Result<bool> {
        self.entries.erase()
    }
}
