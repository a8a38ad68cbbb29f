//! From the selection to the last check: 4A to 6A.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use ts_rs::TS;

use super::RoleBadge;

/// All or some.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum SelectionKindView {
    /// Every repository, now and in the future.
    All,
    /// Only the chosen ones.
    Selected,
}

/// 4A.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct SelectionView {
    /// The organization.
    pub organization: String,
    /// What is chosen.
    pub chosen: SelectionKindView,
    /// How many repositories the organization has, if known.
    pub total: Option<u64>,
    /// How many of them are private, if known.
    pub private: Option<u64>,
}

/// Where the repository list comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum ListSource {
    /// An installation that can see them.
    App,
    /// What GitHub shows everyone.
    Public,
    /// There is no list.
    None,
}

/// 4B. The rows are asked for with `list_repositories`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct RepositoriesView {
    /// The organization.
    pub organization: String,
    /// Where the list comes from.
    pub source: ListSource,
    /// How many are loaded.
    pub loaded: u32,
    /// How many there are, if GitHub said.
    pub total: Option<u32>,
    /// Whether more is coming.
    pub loading: bool,
    /// When the last page came.
    #[serde(with = "time::serde::rfc3339::option")]
    #[ts(type = "string | null")]
    pub loaded_at: Option<OffsetDateTime>,
    /// How many are selected.
    pub selected: u32,
    /// Whether there is a change to take back.
    pub can_undo: bool,
    /// Counts up whenever rows the page has may be out of date.
    pub list_revision: u64,
}

/// 4C.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ImportView {
    /// The organization.
    pub organization: String,
    /// Where the list comes from that names are held against.
    pub source: ListSource,
    /// Whether that list is still loading, so that a missing name may yet come.
    pub loading: bool,
    /// What became of the names.
    pub matches: Option<NameMatchesView>,
}

/// What became of a list of names. Of each group the first 200 are here; the counts are of all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct NameMatchesView {
    /// How many were found, archived ones among them.
    pub found_count: u32,
    /// Their names.
    pub found: Vec<String>,
    /// How many of those are archived.
    pub archived_count: u32,
    /// Their names.
    pub archived: Vec<String>,
    /// How many stand in the list more than once.
    pub repeated_count: u32,
    /// As they stand there.
    pub repeated: Vec<String>,
    /// How many were not found.
    pub missing_count: u32,
    /// As they stand in the list.
    pub missing: Vec<MissingNameView>,
    /// How many belong to another organization.
    pub elsewhere_count: u32,
    /// As they stand in the list.
    pub elsewhere: Vec<String>,
}

/// A name that was not found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct MissingNameView {
    /// As it stands in the list.
    pub written: String,
    /// The name that may be meant.
    pub near: Option<String>,
}

/// 5A.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ReviewView {
    /// The organization.
    pub organization: String,
    /// All or some.
    pub selection: SelectionKindView,
    /// How many, for some.
    pub selected: u32,
    /// The first few names, for some.
    pub names: Vec<String>,
    /// Who is signed in on GitHub.
    pub who: Option<String>,
    /// The permissions, new ones first, then by risk.
    pub permissions: Vec<PermissionRow>,
    /// Names what is on screen; goes back with `confirm_plan`.
    pub digest: String,
    /// Whether GitHub was asked what the app requests today.
    pub requested_known: bool,
}

/// A permission of 5A.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct PermissionRow {
    /// GitHub's key, such as `pull_requests`.
    pub name: String,
    /// What the platform documents.
    pub documented: Option<LevelView>,
    /// What the app asks for today, as GitHub says.
    pub requested: Option<LevelView>,
    /// What is granted here.
    pub granted: Option<LevelView>,
    /// Whether it is known what is granted here.
    pub granted_known: bool,
}

/// A permission's level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum LevelView {
    /// May look.
    Read,
    /// May look and change.
    Write,
    /// May look, change and administer.
    Admin,
}

/// Which page of GitHub's the person sees on 5B.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum FinishMode {
    /// The choices are filled in.
    Prefilled,
    /// Too many to fill in: the person picks from a list.
    List,
    /// The app is installed: the person changes and saves.
    Update,
}

/// The button on GitHub's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum GithubButton {
    /// Everything is added at once.
    Install,
    /// Some is added; an owner is asked for the others.
    InstallAndRequest,
    /// An owner is asked.
    Request,
    /// What is there is changed.
    Save,
    /// There is none, or no page.
    Nothing,
}

/// 5B.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct FinishView {
    /// The organization.
    pub organization: String,
    /// Which page.
    pub mode: FinishMode,
    /// What the person is in the organization, which decides GitHub's button.
    pub role: RoleBadge,
    /// The button the person said they see.
    pub button: Option<GithubButton>,
    /// Who is signed in to GitHub here, to be held against GitHub's page.
    pub who: Option<String>,
    /// When GitHub's page was opened.
    #[serde(with = "time::serde::rfc3339")]
    #[ts(type = "string")]
    pub started_at: OffsetDateTime,
    /// When GitHub was last asked.
    #[serde(with = "time::serde::rfc3339::option")]
    #[ts(type = "string | null")]
    pub checked_at: Option<OffsetDateTime>,
    /// The names to tick, when GitHub's page cannot be filled in.
    pub names: Vec<String>,
    /// Whether a browser could be opened at all.
    pub opened: bool,
    /// Whether the person confirms by hand that it is done.
    pub guided: bool,
    /// The host the address starts with.
    pub host: String,
}

/// 5C.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct DifferencesView {
    /// The organization.
    pub organization: String,
    /// What was planned.
    pub planned: SelectionKindView,
    /// How many were planned, for some.
    pub planned_count: u32,
    /// What GitHub has.
    pub actual: SelectionKindView,
    /// How many GitHub has, for some.
    pub actual_count: u32,
    /// How many planned ones are missing.
    pub missing_count: u32,
    /// Their names, at most 2,000.
    pub missing: Vec<String>,
    /// How many GitHub has beyond the plan.
    pub extra_count: u32,
    /// Their names, at most 2,000.
    pub extra: Vec<String>,
    /// Permissions that were asked for and not granted.
    pub missing_permissions: Vec<String>,
}

/// 6A.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ConfirmView {
    /// The organization.
    pub organization: String,
    /// The six lines, in order.
    pub lines: Vec<ConfirmLine>,
    /// The outcome, once all lines are in.
    pub outcome: ConfirmOutcome,
    /// All or some.
    pub selection: SelectionKindView,
    /// How many repositories the platform can use, for some.
    pub repositories: Option<u32>,
    /// Something to quote.
    pub reference: String,
    /// When it was connected.
    #[serde(with = "time::serde::rfc3339::option")]
    #[ts(type = "string | null")]
    pub connected_at: Option<OffsetDateTime>,
    /// Who connected it.
    pub connected_by: Option<String>,
}

/// Where the confirmation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum ConfirmOutcome {
    /// Lines are still coming in.
    Running,
    /// Every line was checked and holds.
    Connected,
    /// A line does not hold.
    NotConnected,
    /// What can be checked holds; the rest is the person's word.
    ConfirmedByPerson,
}

/// One line of 6A.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ConfirmLine {
    /// Which.
    pub line: ConfirmLineName,
    /// How it stands.
    pub state: LineState,
    /// Who said so; none while nobody did.
    pub source: Option<crate::FactSource>,
    /// When.
    #[serde(with = "time::serde::rfc3339::option")]
    #[ts(type = "string | null")]
    pub at: Option<OffsetDateTime>,
}

/// The lines of 6A.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum ConfirmLineName {
    /// The platform says connected.
    Platform,
    /// GitHub says the app is added.
    Installed,
    /// The organization is the right one.
    Organization,
    /// The repositories match the plan.
    Repositories,
    /// All permissions are granted.
    Permissions,
    /// The platform can read a repository.
    Read,
}

/// How a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum LineState {
    /// Being checked.
    Running,
    /// Holds.
    Holds,
    /// Does not hold.
    Fails,
    /// The person says so; it was not checked.
    ConfirmedByPerson,
    /// Cannot be known in this profile.
    CannotKnow,
}
