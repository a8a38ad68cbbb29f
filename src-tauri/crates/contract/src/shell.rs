//! The parts of the view that are on every screen.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use ts_rs::TS;

/// The frame around a screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ShellView {
    /// The screen's code, such as `3B`.
    pub code: String,
    /// The numbered step the screen belongs to, 1 to 6; none before step 1.
    pub step: Option<u8>,
    /// The world this wizard works in.
    pub environment: EnvironmentView,
    /// The platform's end of the connection.
    pub platform: EndView,
    /// GitHub's end of the connection.
    pub github: EndView,
    /// The six planks between the ends, in order.
    pub bridge: Vec<Plank>,
    /// The six steps, in order.
    pub steps: Vec<StepView>,
    /// The organization that is being connected, once chosen.
    pub organization: Option<OrganizationView>,
    /// Whether the place is saved.
    pub saved: Saved,
    /// The most severe notice, if there is one.
    pub banner: Option<BannerView>,
}

/// The world a wizard works in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct EnvironmentView {
    /// The scenario, when this is practice.
    pub practice: Option<String>,
    /// The profile's name.
    pub profile: String,
    /// The platform's name, such as `Factory`.
    pub platform_name: String,
    /// Whether the platform is worked by hand and confirmed by the person.
    pub guided: bool,
    /// The scenarios that can be practised; empty in a build without practice.
    pub scenarios: Vec<String>,
}

/// One end of the connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct EndView {
    /// How it stands.
    pub state: EndState,
    /// Who is signed in there.
    pub who: Option<String>,
    /// The host people know it by, such as `github.com`.
    pub host: String,
    /// When they signed in.
    #[serde(with = "time::serde::rfc3339::option")]
    #[ts(type = "string | null")]
    pub since: Option<OffsetDateTime>,
    /// Whether signing out there is possible now.
    pub can_sign_out: bool,
    /// Whether signing in there as somebody else is possible now.
    pub can_switch_account: bool,
}

/// How an end of the connection stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum EndState {
    /// Nobody is signed in.
    None,
    /// The wizard is working on the sign-in.
    SigningIn,
    /// Somebody is signed in.
    SignedIn,
    /// The browser waits for the person.
    Waiting,
    /// Something is wrong there.
    Attention,
    /// It does not answer.
    Unreachable,
    /// The person says they are signed in; the wizard cannot check.
    Confirmed,
}

/// One plank of the bridge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum Plank {
    /// Not begun.
    Empty,
    /// The wizard is working on it.
    Moving,
    /// Somebody else is to act: a person in the browser or an owner.
    Waiting,
    /// Finished.
    Done,
}

/// One step in the rail.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// 1 to 6.
    pub number: u8,
    /// Whether the person is here. True for one step at the most.
    pub current: bool,
    /// How it stands.
    pub status: StepStatus,
    /// Whether the person can go there now.
    pub reachable: bool,
}

/// How a step stands, with what the line under its name says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum StepStatus {
    /// Not begun.
    NotStarted,
    /// Begun, and nothing special to say.
    Begun,
    /// The browser waits for the person.
    Browser,
    /// An owner has to answer.
    Owner {
        /// When the owner was asked, if known.
        #[serde(with = "time::serde::rfc3339::option")]
        #[ts(type = "string | null")]
        since: Option<OffsetDateTime>,
    },
    /// The wizard is working.
    Working,
    /// Something is wrong.
    Attention,
    /// Finished.
    Done {
        /// What came of it.
        fact: StepFact,
    },
}

/// What came of a step that is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum StepFact {
    /// Done, and nothing more to say.
    Plain,
    /// Somebody is signed in.
    SignedIn {
        /// Their name or login.
        who: String,
    },
    /// A workspace was chosen.
    Workspace {
        /// Its name.
        name: String,
    },
    /// All repositories were chosen.
    AllRepositories,
    /// Some repositories were chosen.
    SomeRepositories {
        /// How many.
        count: u64,
    },
    /// The person says so; the wizard could not check.
    ConfirmedByPerson,
}

/// The organization that is being connected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct OrganizationView {
    /// Its name in addresses.
    pub login: String,
    /// Its display name.
    pub name: Option<String>,
    /// Its address without the scheme, such as `github.com/northwind`.
    pub address: String,
}

/// Whether the place is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum Saved {
    /// On disk.
    Saved,
    /// Being written.
    Saving,
    /// Could not be written.
    NotSaved,
    /// There is nothing to save yet.
    Nothing,
}

/// A notice above the screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum BannerView {
    /// The saved place could not be written.
    NotSaved,
    /// This computer is offline.
    Offline,
    /// GitHub asked to slow down.
    SlowDown {
        /// When the wizard goes on.
        #[serde(with = "time::serde::rfc3339")]
        #[ts(type = "string")]
        until: OffsetDateTime,
    },
    /// Sign-ins are kept in memory only, because the system's safe store did not work.
    MemoryOnly {
        /// What is the matter with it; the stem of its messages, one of `PROBLEM_CODES`.
        code: String,
    },
    /// The system asks the person for the safe store's password.
    VaultPrompt,
}
