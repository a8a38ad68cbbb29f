//! A world for stories over the whole program without its window: the full engine, a simulated
//! GitHub and platform, a clock that stands still, a browser that presses what it is told, and a
//! person who acts by the names of acts.
//!
//! It deliberately has no second way into the engine: what a story can do, the page can do. Nothing
//! here sleeps; whoever waits, waits for a condition with a deadline.
//!
//! Start with [`World`], then [`Person`]; `tests/tests` tells the stories, and
//! `src/bin/headless.rs` serves the same engine to the page in a real browser.
#![forbid(unsafe_code)]
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "a story ends where something is not as it has to be, and looks at one screen at a time"
)]

mod journal;
mod person;
/// The rehearsal room of the desktop program, which practises in stories as it does in the window.
#[path = "../../src-tauri/src/practice.rs"]
mod practice;
mod shell;
mod store;
mod world;

use std::sync::Arc;

use engine::Practice;

pub use journal::{Killed, KillingJournal};
pub use person::Person;
pub use shell::RecordingShell;
pub use store::{BreakableStore, StoppingStore, StoreHeld};
pub use world::World;

/// Practice as the window has it.
#[must_use]
pub fn rehearsal_room() -> Arc<dyn Practice> {
    Arc::new(practice::Room::default())
}
