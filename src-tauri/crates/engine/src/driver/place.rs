//! The place: found when the engine starts, and saved before anything is done.

use std::sync::Arc;

use contract::Saved;
use domain::wizard::{Reaction, Snapshot, Wizard};

use super::Driver;
use crate::{effects::World, journal::Loaded};

/// The machine as the journal left it.
pub(super) async fn wake(world: &World) -> (Wizard, Reaction, Saved) {
    let journal = Arc::clone(&world.ports.journal);
    let loaded = tokio::task::spawn_blocking(move || journal.load()).await;
    let now = world.ports.clock.now();
    let facts = world.outside.world();
    match loaded.unwrap_or(Loaded::Nothing) {
        Loaded::Nothing => {
            let (wizard, reaction) = Wizard::new(facts, run_name(), now);
            (wizard, reaction, Saved::Nothing)
        }
        Loaded::Place(places) => {
            let (wizard, reaction) = Wizard::take_up(facts, *places, run_name(), now);
            (wizard, reaction, Saved::Saved)
        }
        Loaded::Damaged => (
            Wizard::recover(facts, run_name(), now),
            Reaction::default(),
            Saved::Nothing,
        ),
        // The newer program's place is not ours to change: this run is not saved.
        Loaded::Newer => (
            Wizard::recover(facts, run_name(), now),
            Reaction::default(),
            Saved::NotSaved,
        ),
    }
}

/// A name for a run: 128 random bits, in hexadecimal.
fn run_name() -> String {
    format!("{:032x}", rand::random::<u128>())
}

/// What is in the journal, as far as it takes to see that something else is to be saved.
pub(super) struct Written {
    active: Option<Snapshot>,
    others: u64,
}

impl Written {
    /// What a wizard would save.
    pub(super) fn of(wizard: &Wizard) -> Self {
        Written {
            active: wizard.snapshot(),
            others: wizard.others().revision(),
        }
    }

    /// Whether it is the same but for the time.
    fn is(&self, other: &Written) -> bool {
        let same = match (&self.active, &other.active) {
            (Some(ours), Some(theirs)) => {
                let saved_at = theirs.saved_at;
                Snapshot {
                    saved_at,
                    ..ours.clone()
                } == *theirs
            }
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        same && self.others == other.others
    }
}

impl Driver {
    /// Saves what is not saved yet.
    pub(super) async fn save_place(&mut self) {
        let current = Written::of(&self.wizard);
        if self
            .written
            .as_ref()
            .is_some_and(|known| known.is(&current))
        {
            return;
        }
        let Some(entry) = self.wizard.places() else {
            return;
        };
        let journal = Arc::clone(&self.world.ports.journal);
        let written = tokio::task::spawn_blocking(move || journal.save(&entry)).await;
        match written {
            Ok(Ok(())) => {
                self.written = Some(current);
                self.saved = Saved::Saved;
            }
            Ok(Err(error)) => {
                tracing::warn!(kind = %error.kind(), "the place was not saved");
                self.saved = Saved::NotSaved;
            }
            Err(_) => self.saved = Saved::NotSaved,
        }
    }

    /// Forgets the choices of the setup in hand. Other organizations keep their places.
    pub(super) async fn clear_place(&mut self) {
        if !self.wizard.others().is_empty() {
            return;
        }
        let journal = Arc::clone(&self.world.ports.journal);
        let cleared = tokio::task::spawn_blocking(move || journal.clear()).await;
        self.written = None;
        self.saved = match cleared {
            Ok(Ok(())) => Saved::Nothing,
            Ok(Err(_)) | Err(_) => Saved::NotSaved,
        };
    }
}
