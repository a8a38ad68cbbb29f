//! The vocabulary of the wizard and its state machine.
//!
//! Everything here is a value or a pure function: no I/O, no async, no clock, no randomness. Types
//! that cross to the page are mirrored in `contract`; types on GitHub's or the platform's wire live
//! beside the clients that read them. No type here can hold a secret.
//!
//! Start with [`wizard`], then look up the words it uses: [`Account`], [`Installation`],
//! [`RepositorySelection`],
//! [`PermissionSet`], [`Connection`], [`Profile`].
#![forbid(unsafe_code)]

mod account;
mod connection;
pub mod facts;
mod host;
mod installation;
mod names;
mod organization;
mod permission;
mod plan;
mod problem;
mod profile;
mod repository;
mod user_code;
pub mod wizard;

pub use account::*;
pub use connection::*;
pub use host::*;
pub use installation::*;
pub use names::*;
pub use organization::*;
pub use permission::*;
pub use plan::*;
pub use problem::*;
pub use profile::*;
pub use repository::*;
pub use user_code::*;
pub use wizard::End;
