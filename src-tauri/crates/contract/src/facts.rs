//! Facts about the chosen organization, each by itself.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use ts_rs::TS;

use crate::{LevelView, SelectionKindView};

/// One fact, with who said so and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct FactView {
    /// What it is about.
    pub name: FactName,
    /// How it stands.
    pub state: FactState,
    /// Who said so; none while nobody did.
    pub source: Option<FactSource>,
    /// When.
    #[serde(with = "time::serde::rfc3339::option")]
    #[ts(type = "string | null")]
    pub at: Option<OffsetDateTime>,
}

/// What a fact is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
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
        /// All or some, where GitHub says.
        actual: Option<SelectionKindView>,
        /// How many, for some.
        count: Option<u32>,
    },
    /// A permission is granted as far as the platform documents it.
    Permission {
        /// GitHub's key.
        name: String,
        /// What the platform documents.
        documented: Option<LevelView>,
        /// What the app asks for today.
        requested: Option<LevelView>,
        /// What is granted here.
        granted: Option<LevelView>,
    },
    /// The platform can read a repository.
    Readable,
    /// The platform sees the connection.
    PlatformSees,
}

/// How a fact stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
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
