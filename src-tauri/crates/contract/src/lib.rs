//! Everything that crosses between the page and the program: views, requests, errors, and the one
//! list of commands.
//!
//! Nothing here performs anything or decides anything, and nothing here can name a token: the crate
//! does not depend on `secrecy`. Prose does not cross either; a problem is a code with parameters,
//! which the page's catalogue turns into words.
//!
//! Start with [`WizardView`], what the page draws, then [`for_each_command`], what it may ask for.
#![forbid(unsafe_code)]

mod bindings;
mod commands;
mod error;
mod facts;
mod preferences;
mod repositories;
mod request;
mod screens;
mod settings;
mod shell;
mod view;

pub use bindings::{TypeScript, typescript};
pub use commands::{COMMAND_NAMES, COMMANDS, CommandEntry};
pub use error::*;
pub use facts::*;
pub use preferences::*;
pub use repositories::*;
pub use request::*;
pub use screens::*;
pub use settings::*;
pub use shell::*;
pub use view::*;
