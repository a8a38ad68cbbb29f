//! The screens, told apart by their codes.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use ts_rs::TS;

/// One screen with what only it shows. The codes are those of the interface specification and are
/// spoken on the phone, so they never change their meaning.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "code")]
pub enum Screen {
    /// Before you begin.
    #[serde(rename = "0A")]
    Prepare(PrepareView),
    /// Pick up where you left off.
    #[serde(rename = "0B")]
    WelcomeBack(WelcomeBackView),
    /// Sign in to the platform.
    #[serde(rename = "1A")]
    SignIn(SignInView),
    /// Waiting for the platform in the browser.
    #[serde(rename = "1B")]
    SignInWaiting(BrowserWaitView),
    /// Choose a workspace.
    #[serde(rename = "1D")]
    Workspace(WorkspaceView),
    /// Not an admin on the platform.
    #[serde(rename = "1E")]
    NotAdmin(NotAdminView),
    /// Start the connection.
    #[serde(rename = "2A")]
    StartConnection(StartConnectionView),
    /// Already connected.
    #[serde(rename = "2B")]
    AlreadyConnected(AlreadyConnectedView),
    /// Authorize on GitHub.
    #[serde(rename = "3A")]
    Authorize(AuthorizeView),
    /// Waiting for GitHub in the browser.
    #[serde(rename = "3B")]
    AuthorizeWaiting(BrowserWaitView),
    /// Choose the organization.
    #[serde(rename = "3D")]
    Organization(OrganizationsView),
    /// Waiting for an owner.
    #[serde(rename = "3F")]
    WaitingForOwner(WaitingForOwnerView),
    /// All or some repositories.
    #[serde(rename = "4A")]
    Selection(SelectionView),
    /// Choose repositories.
    #[serde(rename = "4B")]
    Repositories(RepositoriesView),
    /// Review the permissions and the plan.
    #[serde(rename = "5A")]
    Review(ReviewView),
    /// Finish on GitHub.
    #[serde(rename = "5B")]
    Finish(FinishView),
    /// Plan and result differ.
    #[serde(rename = "5C")]
    Differences(DifferencesView),
    /// Checking, then connected.
    #[serde(rename = "6A")]
    Confirm(ConfirmView),
}

/// 0A.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct PrepareView {
    /// The checks, in order.
    pub checks: Vec<CheckView>,
}

/// A check of 0A.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct CheckView {
    /// Which.
    pub check: CheckName,
    /// How it stands.
    pub state: CheckState,
}

/// The checks of 0A.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum CheckName {
    /// Both ends answer.
    Network,
    /// The clock is right.
    Clock,
    /// A web browser can open.
    Browser,
    /// The browser can hand back.
    Return,
    /// Sign-ins can be kept safe.
    Vault,
    /// The person is an admin on the platform.
    PlatformAdmin,
    /// The person can add apps on GitHub.
    GithubAdmin,
}

/// How a check stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum CheckState {
    /// Under way.
    Running,
    /// Fine.
    Ready,
    /// Not fine.
    Attention,
    /// Cannot be known before the platform sign-in.
    AfterSignIn,
    /// Cannot be known before step 3.
    AtStepThree,
}

/// 0B.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct WelcomeBackView {
    /// The numbered step the person stopped at; 0 for the checks.
    pub step: u8,
    /// What is worth knowing first.
    pub news: WelcomeNews,
    /// When the place was saved.
    #[serde(with = "time::serde::rfc3339")]
    #[ts(type = "string")]
    pub saved_at: OffsetDateTime,
}

/// What is worth knowing on return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum WelcomeNews {
    /// Nothing special.
    Nothing,
    /// A sign-in was open in the browser; its tab is dead.
    LinkDead,
    /// An owner was asked.
    WaitingForOwner {
        /// When.
        #[serde(with = "time::serde::rfc3339")]
        #[ts(type = "string")]
        since: OffsetDateTime,
    },
    /// The saved sign-ins are gone.
    SignInsEnded,
}

/// 1A.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct SignInView {
    /// Who is signed in already.
    pub signed_in_as: Option<String>,
    /// Whether the person does this by hand and confirms it.
    pub guided: bool,
    /// Whether the page of this step was opened already (guided).
    pub opened: bool,
}

/// 1B and 3B.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct BrowserWaitView {
    /// When the browser was asked to open.
    #[serde(with = "time::serde::rfc3339")]
    #[ts(type = "string")]
    pub started_at: OffsetDateTime,
    /// The host the address starts with, such as `github.com`.
    pub host: String,
    /// The answer came back; the wizard is reading who signed in.
    pub returned: bool,
    /// Whether a browser could be opened at all.
    pub opened: bool,
}

/// 1D.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct WorkspaceView {
    /// The workspaces.
    pub workspaces: Vec<WorkspaceRow>,
    /// The one chosen last time.
    pub chosen: Option<String>,
}

/// A workspace to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct WorkspaceRow {
    /// The durable key.
    pub id: String,
    /// The name.
    pub name: String,
    /// Whether the person is an admin there.
    pub admin: bool,
    /// Where the platform keeps it.
    pub region: String,
}

/// 1E.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct NotAdminView {
    /// Who is signed in.
    pub who: String,
    /// The workspace's name.
    pub workspace: String,
    /// The people who could help; none while unknown, empty when they cannot be seen.
    pub admins: Option<Vec<PersonRow>>,
    /// When the role was last read.
    #[serde(with = "time::serde::rfc3339")]
    #[ts(type = "string")]
    pub checked_at: OffsetDateTime,
}

/// A person to ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct PersonRow {
    /// The name.
    pub name: String,
    /// Where to reach them.
    pub email: String,
}

/// 2A.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct StartConnectionView {
    /// The workspace's name; none in a guided profile.
    pub workspace: Option<String>,
    /// Whether the person does this by hand and confirms it.
    pub guided: bool,
    /// Whether the page of this step was opened already (guided).
    pub opened: bool,
}

/// 2B.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct AlreadyConnectedView {
    /// The organization.
    pub organization: String,
    /// Who connected it, if the platform knows.
    pub by: Option<String>,
    /// When.
    #[serde(with = "time::serde::rfc3339::option")]
    #[ts(type = "string | null")]
    pub on: Option<OffsetDateTime>,
    /// How many repositories the platform sees.
    pub repositories: Option<u64>,
}

/// 3A.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct AuthorizeView {
    /// The app is installed already, so "This does not give Factory your code yet" would be untrue.
    pub already_installed: bool,
    /// Who is signed in already.
    pub signed_in_as: Option<String>,
    /// Whether the person does this by hand and confirms it.
    pub guided: bool,
    /// Whether the page of this step was opened already (guided).
    pub opened: bool,
}

/// 3D.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct OrganizationsView {
    /// What GitHub shows; late rows come below.
    pub organizations: Vec<OrganizationRow>,
    /// Whether more may come.
    pub loading: bool,
    /// The one that is picked.
    pub chosen: Option<u64>,
    /// Whether a typed name is being looked up.
    pub looking_up: bool,
}

/// An organization to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct OrganizationRow {
    /// GitHub's numeric id.
    pub id: u64,
    /// The name in addresses.
    pub login: String,
    /// The display name.
    pub name: Option<String>,
    /// Its address without the scheme.
    pub address: String,
    /// What the person is there.
    pub role: RoleBadge,
    /// Whether the app is installed there.
    pub connected: bool,
    /// Whether it is the person's own account.
    pub personal: bool,
    /// Whether the person typed it.
    pub typed: bool,
}

/// The badge of 3D.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum RoleBadge {
    /// Can do all of it.
    Owner,
    /// Can ask an owner.
    Member,
    /// GitHub does not say.
    Unknown,
}

/// 3F.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct WaitingForOwnerView {
    /// The organization.
    pub organization: String,
    /// When the owner was asked.
    #[serde(with = "time::serde::rfc3339")]
    #[ts(type = "string")]
    pub asked_at: OffsetDateTime,
    /// When GitHub and the platform were last asked.
    #[serde(with = "time::serde::rfc3339::option")]
    #[ts(type = "string | null")]
    pub checked_at: Option<OffsetDateTime>,
    /// The page an owner has to open.
    pub link: String,
}

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
    /// Their names, at most 200.
    pub missing: Vec<String>,
    /// How many GitHub has beyond the plan.
    pub extra_count: u32,
    /// Their names, at most 200.
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
