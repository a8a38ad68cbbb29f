//! The place: found when the engine starts, and saved before anything is done.

use std::sync::Arc;

use contract::Saved;
use domain::wizard::{Reaction, Snapshot, State, Wizard};

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
        Loaded::Place(snapshot) => (
            Wizard::resume(facts, *snapshot, now),
            Reaction::default(),
            Saved::Saved,
        ),
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

impl Driver {
    pub(super) async fn save_place(&mut self) {
        let Some(snapshot) = self.wizard.snapshot() else {
            return;
        };
        let same = self.written.as_ref().is_some_and(|written| {
            Snapshot {
                saved_at: snapshot.saved_at,
                ..written.clone()
            } == snapshot
        });
        if same || matches!(self.wizard.state(), State::Returning(_)) {
            return;
        }
        let journal = Arc::clone(&self.world.ports.journal);
        let entry = snapshot.clone();
        let written = tokio::task::spawn_blocking(move || journal.save(&entry)).await;
        match written {
            Ok(Ok(())) => {
                self.written = Some(snapshot);
                self.saved = Saved::Saved;
            }
            Ok(Err(error)) => {
                tracing::warn!(kind = %error.kind(), "the place was not saved");
                self.saved = Saved::NotSaved;
            }
            Err(_) => self.saved = Saved::NotSaved,
        }
    }

    pub(super) async fn clear_place(&mut self) {
        let journal = Arc::clone(&self.world.ports.journal);
        let cleared = tokio::task::spawn_blocking(move || journal.clear()).await;
        self.written = None;
        self.saved = match cleared {
            Ok(Ok(())) => Saved::Nothing,
            Ok(Err(_)) | Err(_) => Saved::NotSaved,
        };
    }
}
