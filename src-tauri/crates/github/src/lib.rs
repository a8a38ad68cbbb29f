//! The client of GitHub's REST interface: exactly the questions the wizard asks, answered in the
//! vocabulary of `domain`. Lists come page by page; refusals come as an [`Error`] whose
//! [`cause`](Error::cause) is the reason as exactly as GitHub tells it.
//!
//! What it deliberately does not do: change anything on GitHub (a person does that on GitHub's own
//! pages), sign anybody in, remember answers, or decide when to ask again. It knows nothing of the
//! platform. Texts that GitHub writes for people are matched in one module, `wording`, because
//! GitHub leaves no other way.
//!
//! Start reading at [`Client`]; then `organizations`, `installations` and `repositories`, one file
//! for each subject, and [`Cause`], which holds the order in which an answer is judged.
#![forbid(unsafe_code)]

mod cause;
mod client;
mod error;
mod headers;
mod installations;
mod link;
mod organizations;
mod pages;
#[cfg(any(test, fuzzing))]
pub mod properties;
mod repositories;
mod wire;
mod wording;

pub use cause::Cause;
pub use client::{API_VERSION, Client};
pub use error::Error;

pub use organizations::Organizations;
pub use pages::Page;
pub use transport::{Poll, Validator};
