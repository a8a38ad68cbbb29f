//! Facts: what is known of an organization, each by itself, with who said so and when.
//!
//! A fact is never concluded from another. Where GitHub does not say, the state says that, and it is
//! told apart whether an answer is on its way or whether none can come.

use time::OffsetDateTime;

use crate::wizard::{Finding, Outcome};
use crate::{
    App, Comparison, Connection, Installation, PermissionLevel, PermissionName, Problem, ReadCheck,
    SelectionKind,
};

/// An answer, and when it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known<T> {
    /// What was answered, or why nothing was.
    pub answer: Result<T, Problem>,
    /// When.
    pub at: OffsetDateTime,
}

impl<T> Known<T> {
    /// What was answered, if it was.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        self.answer.as_ref().ok()
    }
}

/// The answers about one organization, as they came in; none until there is one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// What the platform says (`GET …/connections/{id}`).
    pub platform: Option<Known<Connection>>,
    /// What GitHub says of the installation (`GET /user/installations`).
    pub installation: Option<Known<Option<Installation>>>,
    /// What the app asks for today (`GET /apps/{slug}`).
    pub app: Option<Known<App>>,
    /// What GitHub has against the plan (`GET /user/installations/{id}/repositories`).
    pub comparison: Option<Known<Comparison>>,
    /// Whether the platform can read (`POST …/connections/{id}/check`).
    pub read: Option<Known<ReadCheck>>,
}

impl Facts {
    /// Takes note of what an outcome says, if it says anything of an organization.
    pub fn note(&mut self, outcome: &Outcome, now: OffsetDateTime) {
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "other outcomes say nothing of an organization"
        )]
        match outcome {
            Outcome::Installation(answer) => self.installation = known(answer, now),
            Outcome::Seen(sighting) => {
                self.installation = known(&Ok(sighting.installation.clone()), sighting.at);
                if let Some(connection) = &sighting.connection {
                    self.platform = known(&Ok(connection.clone()), sighting.at);
                }
            }
            Outcome::App(answer) => self.app = known(answer, now),
            Outcome::Compared(answer) => self.comparison = known(answer, now),
            Outcome::Found(Finding::Platform(answer)) => self.platform = known(answer, now),
            Outcome::Found(Finding::Installation(answer)) => self.installation = known(answer, now),
            Outcome::Found(Finding::Comparison(answer)) => self.comparison = known(answer, now),
            Outcome::Found(Finding::Read(answer)) => self.read = known(answer, now),
            _ => {}
        }
    }
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of every fact")]
fn known<T: Clone>(answer: &Result<T, Problem>, at: OffsetDateTime) -> Option<Known<T>> {
    Some(Known {
        answer: answer.clone(),
        at,
    })
}

/// What a fact is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactName {
    /// Somebody is signed in to GitHub.
    SignedIn,
    /// The person is an owner of the organization.
    Owner,
    /// The app is installed on it.
    Installed,
    /// The installation is not paused.
    NotPaused,
    /// GitHub has the repositories of the plan.
    Selection {
        /// What GitHub has, where it says: all, or this many.
        actual: Option<(SelectionKind, Option<usize>)>,
    },
    /// A permission is granted as far as the platform documents it.
    Permission {
        /// Which.
        name: PermissionName,
        /// What the platform documents.
        documented: Option<PermissionLevel>,
        /// What the app asks for today.
        requested: Option<PermissionLevel>,
        /// What is granted here.
        granted: Option<PermissionLevel>,
    },
    /// The platform can read a repository.
    Readable,
    /// The platform sees the connection.
    PlatformSees,
}

/// How a fact stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactState {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Nobody has answered yet.
    NotKnownYet,
    /// Nobody can answer.
    CannotBeKnown,
}

/// Who said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactSource {
    /// `GET /user`
    User,
    /// `GET /user/memberships/orgs`
    Memberships,
    /// `GET /user/installations`
    Installations,
    /// `GET /user/installations/{id}/repositories`
    InstallationRepositories,
    /// The platform's record of the connection.
    Connection,
    /// The platform's own look at a repository.
    Check,
    /// The person.
    Person,
}

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is about.
    pub name: FactName,
    /// How it stands.
    pub state: FactState,
    /// Who said so; none while nobody did.
    pub source: Option<FactSource>,
    /// When.
    pub at: Option<OffsetDateTime>,
}

impl Fact {
    /// A fact somebody answered for.
    #[must_use]
    pub fn said(name: FactName, holds: bool, source: FactSource, at: OffsetDateTime) -> Self {
        let state = if holds { FactState::Yes } else { FactState::No };
        Fact {
            name,
            state,
            source: Some(source),
            at: Some(at),
        }
    }

    /// A fact nobody answered for.
    #[must_use]
    pub fn open(name: FactName, state: FactState) -> Self {
        Fact {
            name,
            state,
            source: None,
            at: None,
        }
    }
}
