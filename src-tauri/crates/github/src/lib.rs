//! The client of GitHub's REST interface: exactly the questions the wizard asks, answered in the
//! vocabulary of `domain`. Lists come page by page; refusals come as an [`Error`] whose
//! [`failure`](Error::failure) says what can be done about it.
//!
//! What it deliberately does not do: change anything on GitHub (a person does that on GitHub's own
//! pages), sign anybody in, remember answers, or decide when to ask again. It knows nothing of the
//! platform. Texts that GitHub writes for people are matched in one module, `wording`, because
//! GitHub leaves no other way.
//!
//! Start reading at [`Client`]; then `organizations`, `installations` and `repositories`, one file
//! for each subject, and `error`, which holds the order in which an answer is judged.
#![forbid(unsafe_code)]

mod client;
mod error;
mod installations;
mod link;
mod organizations;
mod pages;
mod repositories;
mod wire;
mod wording;

pub use client::{API_VERSION, Client};
pub use error::{Error, Refusal};

pub use organizations::Organizations;
pub use pages::Page;
pub use transport::{Poll, Validator};
