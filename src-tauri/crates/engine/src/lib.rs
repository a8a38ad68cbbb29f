//! The engine: one task owns the wizard, performs its effects, saves its place and publishes views.
//!
//! It knows no window and no HTTP server: hosts give it [`Ports`] and get a [`Stage`], which answers
//! the commands of the contract. It decides nothing about the road; that is `domain::wizard`.
//!
//! Start with [`Stage`], then `driver`, the loop; `effects` says what each effect does in the world,
//! `view` what of it a person sees.
#![forbid(unsafe_code)]

pub mod clock;
mod commands;
mod deletion;
mod desk;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is not named is treated alike"
)]
mod driver;
mod effects;
pub mod journal;
mod lent;
pub mod mail;
mod network_test;
mod outside;
mod ports;
mod problems;
pub mod profile;
#[cfg(any(test, fuzzing))]
pub mod properties;
mod record;
mod repository_index;
mod settings;
pub mod shell;
mod stage;
pub mod tour;
mod vault;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is not named has nothing special to show"
)]
mod view;

pub use commands::call;
pub use ports::{Entering, Leaving, Ports, Practice, PracticeError, Visiting};
pub use stage::{Stage, StageError};
pub use vault::Vault;
