//! The states. Each holds exactly what it needs; what is known by then is carried along.

use std::{collections::BTreeMap, sync::Arc};

use time::OffsetDateTime;

use super::{
    CheckResult, GitHubSession, ListProgress, MachineCheck, Place, PlatformSession, Snapshot,
};
use crate::facts::Facts;
use crate::{
    App, Comparison, Connection, ConnectionPlan, Installation, Member, NameMatches,
    OrganizationChoice, UserCode, Workspace,
};

/// Where the wizard is.
#[expect(clippy::large_enum_variant, reason = "there is one state at a time")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The checks of the machine (0A).
    Preparing(Preparing),
    /// Back after a pause (0B).
    Returning(Returning),
    /// Every organization there is (0C).
    ListingConnections(ListingConnections),
    /// Signing in to the platform (1A, 1B, 1C).
    SigningIn(SigningIn),
    /// Choosing a workspace (1D).
    ChoosingWorkspace(ChoosingWorkspace),
    /// The person may not connect GitHub there (1E).
    NotAdmin(NotAdmin),
    /// Starting the connection (2A).
    StartingConnection(StartingConnection),
    /// There is a connection (2B).
    AlreadyConnected(AlreadyConnected),
    /// Signing in to GitHub (3A, 3B, 3C).
    Authorizing(Authorizing),
    /// Choosing the organization (3D).
    ChoosingOrganization(ChoosingOrganization),
    /// Writing to an owner (3E).
    AskingOwner(AskingOwner),
    /// An owner was asked (3F).
    WaitingForOwner(WaitingForOwner),
    /// All or some repositories (4A).
    ChoosingSelection(ChoosingSelection),
    /// Which repositories (4B).
    ChoosingRepositories(ChoosingRepositories),
    /// Matching a list of names (4C).
    ImportingNames(ImportingNames),
    /// Reviewing the plan (5A).
    Reviewing(Reviewing),
    /// Waiting for GitHub's page (5B).
    Finishing(Finishing),
    /// GitHub has something else than planned (5C).
    Differing(Differing),
    /// Confirming, then connected or not (6A).
    Confirming(Confirming),
}

/// The checks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preparing {
    /// When the checks began.
    pub since: Option<OffsetDateTime>,
    /// What is known; a check that is not in here is under way.
    pub checks: BTreeMap<MachineCheck, Checked>,
}

/// A check that is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// What came of it.
    pub result: CheckResult,
    /// How long it took.
    pub took: time::Duration,
}

/// A saved place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returning {
    /// What was saved.
    pub snapshot: Snapshot,
    /// The servers are being asked what is true.
    pub restoring: bool,
}

/// The list of organizations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListingConnections {
    /// The run of the setup the person came from, to go back to.
    pub came_from: Option<String>,
}

/// How a sign-in stands.
#[expect(clippy::large_enum_variant, reason = "there is one at a time")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignInPhase<Session> {
    /// Not begun; or somebody is signed in already.
    Ready(Option<Session>),
    /// The page where it is done by hand was opened (guided profiles).
    Opened,
    /// The browser is open.
    Waiting {
        /// Since when.
        since: OffsetDateTime,
        /// Whether a browser was found.
        opened: bool,
        /// The browser came back.
        returned: bool,
    },
    /// The person answers on another device.
    ByCode(CodePhase),
    /// Somebody else signed in than expected.
    OtherAccount(Session),
    /// Signed in; the next facts are being read.
    Reading(Session),
}

/// How a sign-in with a code stands.
#[expect(clippy::large_enum_variant, reason = "there is one at a time")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodePhase {
    /// The server is asked for a code.
    Asking {
        /// Since when.
        since: OffsetDateTime,
    },
    /// The code is on screen and the server is asked what became of it.
    Shown(UserCode),
    /// The person said yes; who it is is being read.
    Accepted,
    /// There is no code any more; the problem says why.
    Over,
}

impl<Session> SignInPhase<Session> {
    /// Whether the person can turn to a code from here, or to a new one.
    #[must_use]
    pub fn can_use_code(&self) -> bool {
        match self {
            SignInPhase::Ready(session) => session.is_none(),
            SignInPhase::Waiting { returned, .. } => !returned,
            SignInPhase::ByCode(CodePhase::Asking { .. } | CodePhase::Accepted) => false,
            SignInPhase::ByCode(CodePhase::Shown(_) | CodePhase::Over) => true,
            SignInPhase::Opened | SignInPhase::OtherAccount(_) | SignInPhase::Reading(_) => false,
        }
    }

    /// The code that is on screen.
    #[must_use]
    pub fn code(&self) -> Option<&UserCode> {
        match self {
            SignInPhase::ByCode(CodePhase::Shown(code)) => Some(code),
            SignInPhase::ByCode(_)
            | SignInPhase::Ready(_)
            | SignInPhase::Opened
            | SignInPhase::Waiting { .. }
            | SignInPhase::OtherAccount(_)
            | SignInPhase::Reading(_) => None,
        }
    }
}

/// Step 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningIn {
    /// How it stands.
    pub phase: SignInPhase<PlatformSession>,
}

/// A choice among several workspaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoosingWorkspace {
    /// Who chooses.
    pub session: PlatformSession,
    /// The chosen one's connections are being read.
    pub reading: Option<Workspace>,
}

/// Not an admin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAdmin {
    /// Who.
    pub session: PlatformSession,
    /// Where.
    pub workspace: Workspace,
    /// Who could help; none while unknown.
    pub admins: Option<Vec<Member>>,
    /// When the role was read.
    pub checked_at: OffsetDateTime,
    /// The role is being read.
    pub checking: bool,
}

/// The platform's side once step 1 is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AtPlatform {
    /// Signed in, with a workspace.
    SignedIn {
        /// Who.
        session: PlatformSession,
        /// Where.
        workspace: Workspace,
    },
    /// The person says so.
    ByHand,
}

/// Step 2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartingConnection {
    /// The platform's side.
    pub platform: AtPlatform,
    /// A connection that was started before and is not finished.
    pub existing: Option<Connection>,
    /// The platform is being asked.
    pub starting: bool,
    /// The page where it is done by hand was opened (guided profiles).
    pub opened: bool,
}

/// Nothing to start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlreadyConnected {
    /// Who.
    pub session: PlatformSession,
    /// Where.
    pub workspace: Workspace,
    /// What there is.
    pub connection: Connection,
}

/// The platform's side once step 2 is done.
#[expect(clippy::large_enum_variant, reason = "there is one at a time")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Begun {
    /// The platform prepared a connection.
    Prepared {
        /// Who.
        session: PlatformSession,
        /// Where.
        workspace: Workspace,
        /// What.
        connection: Connection,
    },
    /// The person says so.
    ByHand,
}

/// Step 3.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authorizing {
    /// The platform's side.
    pub begun: Begun,
    /// How it stands.
    pub phase: SignInPhase<GitHubSession>,
}

/// GitHub's side once the person authorized.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AtGitHub {
    /// Signed in.
    SignedIn(GitHubSession),
    /// The person says so.
    ByHand,
}

/// Both sides once the person authorized.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authorized {
    /// The platform's side.
    pub begun: Begun,
    /// GitHub's side.
    pub github: AtGitHub,
}

/// A choice among organizations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoosingOrganization {
    /// Both sides.
    pub authorized: Authorized,
    /// What is known so far.
    pub organizations: Vec<OrganizationChoice>,
    /// More may come.
    pub loading: bool,
    /// A typed name is being looked up.
    pub looking_up: bool,
    /// The chosen one's installation is being read.
    pub reading: Option<OrganizationChoice>,
}

/// An organization is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Both sides.
    pub authorized: Authorized,
    /// Where.
    pub organization: OrganizationChoice,
    /// The app there, if it is installed.
    pub installation: Option<Installation>,
}

/// Step 4, first half.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoosingSelection {
    /// What is known.
    pub chosen: Chosen,
    /// How far the list is, for the numbers.
    pub list: ListProgress,
}

/// Step 4, second half.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoosingRepositories {
    /// What is known.
    pub chosen: Chosen,
    /// How far the list is.
    pub list: ListProgress,
    /// More is coming.
    pub loading: bool,
}

/// A list of names is held against the repositories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportingNames {
    /// Where it goes back to. The list of repositories goes on loading meanwhile.
    pub from: ChoosingRepositories,
    /// The names are being matched.
    pub matching: bool,
    /// What became of them.
    pub matches: Option<Arc<NameMatches>>,
}

/// Step 5: the plan on the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reviewing {
    /// What is known.
    pub chosen: Chosen,
    /// What is proposed.
    pub plan: ConnectionPlan,
    /// What the app asks for today; none until GitHub answered.
    pub app: Option<App>,
}

/// A plan the person agreed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// What is known.
    pub chosen: Chosen,
    /// What was agreed to.
    pub plan: ConnectionPlan,
    /// What the app asked for, as far as GitHub said.
    pub app: Option<App>,
}

/// Which of GitHub's pages the person sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FinishPage {
    /// Prefilled with the plan.
    Prefilled,
    /// Too many to prefill.
    List,
    /// An installation that is changed.
    Update,
}

/// The button a person sees on GitHub's page. What it is depends on roles and rules GitHub tells only
/// there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GitHubButton {
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

/// Waiting for GitHub's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finishing {
    /// What was agreed to.
    pub agreed: Agreed,
    /// Which page.
    pub page: FinishPage,
    /// Since when.
    pub since: OffsetDateTime,
    /// Whether a browser was found.
    pub opened: bool,
    /// When the servers were last asked.
    pub checked_at: Option<OffsetDateTime>,
    /// What GitHub has is being held against the plan.
    pub comparing: bool,
    /// The person asked for the comparison, so a difference is shown at once.
    pub asked: bool,
    /// The button the person sees, as they said.
    pub button: Option<GitHubButton>,
}

/// What an owner is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What is known.
    pub chosen: Chosen,
    /// What was agreed to; none when nothing could be planned before.
    pub plan: Option<ConnectionPlan>,
    /// What the app asked for, as far as GitHub said.
    pub app: Option<App>,
}

impl Asked {
    /// The plan with what belongs to it, where there is one.
    #[must_use]
    pub fn agreed(&self) -> Option<Agreed> {
        Some(Agreed {
            chosen: self.chosen.clone(),
            plan: self.plan.clone()?,
            app: self.app.clone(),
        })
    }
}

impl From<Agreed> for Asked {
    fn from(agreed: Agreed) -> Self {
        Asked {
            chosen: agreed.chosen,
            plan: Some(agreed.plan),
            app: agreed.app,
        }
    }
}

/// Writing to an owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskingOwner {
    /// What the owner is to do.
    pub asked: Asked,
    /// The screen the person came from.
    pub from: Place,
}

/// An owner was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingForOwner {
    /// What the owner is to do.
    pub asked: Asked,
    /// When.
    pub asked_at: OffsetDateTime,
    /// When GitHub took in the request; none while it has none that can be seen.
    pub seen_at: Option<OffsetDateTime>,
    /// When the servers were last asked.
    pub checked_at: Option<OffsetDateTime>,
}

/// Plan and result differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Differing {
    /// What was agreed to.
    pub agreed: Agreed,
    /// What GitHub has.
    pub installation: Installation,
    /// The difference.
    pub comparison: Comparison,
}

/// The last step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirming {
    /// What was agreed to.
    pub agreed: Agreed,
    /// The facts that are in.
    pub facts: Facts,
    /// Facts are still coming in.
    pub running: bool,
    /// When it was found connected.
    pub connected_at: Option<OffsetDateTime>,
}
