//! The simulator and our clients, judged by descriptions that neither of them wrote: GitHub's own,
//! and the platform's contract.
#![expect(clippy::unwrap_used, reason = "a test stops where its setting fails")]

mod description;
mod github_rest;
mod oracle;
mod platform_contract;
mod world;
