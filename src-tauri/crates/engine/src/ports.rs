//! What a host gives the engine.

use std::{fmt::Debug, path::PathBuf, pin::Pin, sync::Arc};

use credentials::CredentialStore;
use domain::Profile;
use url::Url;

use crate::{clock::Clock, journal::Journal, shell::Shell};

/// Everything that is not HTTP.
#[derive(Clone, Debug)]
pub struct Ports {
    /// The window and the desktop.
    pub shell: Arc<dyn Shell>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Where tokens rest. Use [`crate::Vault`] for the system's keychain with memory behind it.
    pub credentials: Arc<dyn CredentialStore>,
    /// Where the place is saved.
    pub journal: Arc<dyn Journal>,
    /// Proxy, trust and time limits.
    pub network: transport::Settings,
    /// The folder the settings are kept in.
    pub settings: PathBuf,
    /// The folder records are saved in.
    pub records: PathBuf,
    /// Rehearsal, in builds that have it.
    pub practice: Option<Arc<dyn Practice>>,
}

/// The answer of [`Practice::enter`].
pub type Entering<'a> = Pin<Box<dyn Future<Output = Result<Profile, PracticeError>> + Send + 'a>>;

/// The answer of [`Practice::leave`].
pub type Leaving<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// The answer of [`Practice::visit`].
pub type Visiting<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// A pretend GitHub and platform.
pub trait Practice: Send + Sync + Debug {
    /// The names of the scenarios, in the order they are offered.
    fn scenarios(&self) -> Vec<String>;

    /// Starts a scenario in place of one that runs, and says how to reach it.
    fn enter<'a>(&'a self, scenario: &'a str) -> Entering<'a>;

    /// The scenario whose road leads over a screen; none for a screen no scenario leads to.
    fn scenario_for(&self, screen: &str) -> Option<String>;

    /// Opens an address of the scenario that runs, and agrees to everything the pages ask.
    fn visit<'a>(&'a self, address: &'a Url) -> Visiting<'a>;

    /// Ends what runs.
    fn leave(&self) -> Leaving<'_>;
}

/// Why a rehearsal did not begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PracticeError {
    /// There is no scenario of that name.
    #[error("there is no such scenario")]
    UnknownScenario,
    /// The pretend servers did not start.
    #[error("the practice servers did not start")]
    NotStarted,
}
