//! From the checks to the organization: 0A to 3F.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use ts_rs::TS;

/// 0A.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct PrepareView {
    /// The checks, in order.
    pub checks: Vec<CheckView>,
}

/// A check of 0A.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct CheckView {
    /// Which.
    pub check: CheckName,
    /// How it stands.
    pub state: CheckState,
    /// What is wrong, with the one thing to do about it.
    pub problem: Option<crate::ProblemView>,
    /// How long it took; none while it runs.
    pub milliseconds: Option<u32>,
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
    /// Something else stopped the check.
    Unknown,
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

/// 1C and 3C.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct CodeView {
    /// How it stands.
    pub state: CodeState,
    /// The host the page for the code is expected on, such as `github.com`.
    pub host: String,
    /// The code, while there is one.
    pub shown: Option<UserCodeView>,
}

/// How a sign-in with a code stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum CodeState {
    /// The server is asked for a code.
    Asking,
    /// The code is there, and the wizard waits for the other device.
    Shown,
    /// The person said yes; who it is is being read.
    Accepted,
    /// There is no code any more; the problem says why.
    Over,
}

/// What a person types on another device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct UserCodeView {
    /// Letters, digits and dashes, as the server wrote them.
    pub letters: String,
    /// Where it is typed, without the scheme where browsers add it.
    pub address: String,
    /// When it was given.
    #[serde(with = "time::serde::rfc3339")]
    #[ts(type = "string")]
    pub given_at: OffsetDateTime,
    /// When it runs out.
    #[serde(with = "time::serde::rfc3339")]
    #[ts(type = "string")]
    pub expires_at: OffsetDateTime,
    /// The address for a camera.
    pub qr: Option<QrView>,
}

/// A QR code to draw: a square of modules with its quiet zone, dark on light.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct QrView {
    /// How many modules wide and high, the quiet zone included.
    pub size: u32,
    /// The dark modules as the path of an SVG drawing, one unit to a module.
    pub path: String,
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
    /// Whether the person was invited and has not said yes.
    pub invited: bool,
    /// Where the row comes from.
    pub source: OrganizationOrigin,
    /// When that was said; none for what was remembered.
    #[serde(with = "time::serde::rfc3339::option")]
    #[ts(type = "string | null")]
    pub seen_at: Option<OffsetDateTime>,
}

/// Where a row of 3D comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum OrganizationOrigin {
    /// The app is installed there and the person can see it.
    Installation,
    /// GitHub listed the membership.
    Membership,
    /// The membership is public.
    Public,
    /// The person typed the name.
    Typed,
}

/// The badge of 3D.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum RoleBadge {
    /// Can do all of it.
    Owner,
    /// Can add the app to the repositories they administer.
    RepositoryAdmin,
    /// Can ask an owner.
    Member,
    /// GitHub does not say.
    Unknown,
}

/// 3E. The message itself is in the catalogue; this is what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct AskOwnerView {
    /// The organization.
    pub organization: String,
    /// The page the owner has to open. It may be long: up to 100 repositories are in it.
    pub link: String,
    /// What the owner is to do there.
    pub task: OwnerTask,
    /// What is planned; none when nothing could be.
    pub plan: Option<PlanSummary>,
    /// Logins of owners GitHub named; most often it names none.
    pub owners: Vec<String>,
    /// Where the organization lists its people, without the scheme.
    pub people: String,
}

/// What an owner is asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum OwnerTask {
    /// Add the app.
    Install,
    /// Let a paused app go on.
    Unpause,
}

/// How many repositories are planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct PlanSummary {
    /// All or some.
    pub selection: super::SelectionKindView,
    /// How many, for some.
    pub count: u32,
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
    /// When GitHub took in the request; none while it has none that can be seen.
    #[serde(with = "time::serde::rfc3339::option")]
    #[ts(type = "string | null")]
    pub seen_at: Option<OffsetDateTime>,
    /// When GitHub and the platform were last asked.
    #[serde(with = "time::serde::rfc3339::option")]
    #[ts(type = "string | null")]
    pub checked_at: Option<OffsetDateTime>,
    /// When they are asked again by themselves.
    #[serde(with = "time::serde::rfc3339::option")]
    #[ts(type = "string | null")]
    pub next_check_at: Option<OffsetDateTime>,
    /// From when on a reminder is in order.
    #[serde(with = "time::serde::rfc3339")]
    #[ts(type = "string")]
    pub remind_from: OffsetDateTime,
    /// The page an owner has to open.
    pub link: String,
    /// Whether the person wants to be told outside the window.
    pub notify: bool,
}
