//! What the machine reacts to: the person, effects, and the world.

use std::{collections::BTreeSet, sync::Arc};

use time::OffsetDateTime;

use super::{EffectId, GitHubButton, Survey};
use crate::{
    Account, AccountId, App, Comparison, Connection, End, GitHubPerson, Installation, ListText,
    Member, NameMatches, OrganizationChoice, PlanDigest, PlatformPerson, Problem, ReadCheck,
    RepositoryId, SelectionKind, UserCode, WorkspaceId,
};

/// Anything the machine reacts to.
#[expect(
    clippy::large_enum_variant,
    reason = "inputs are handled one at a time"
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// The person did something.
    Intent(Intent),
    /// An effect has news.
    Outcome(EffectId, Outcome),
    /// The world did something.
    Signal(Signal),
}

/// What the person wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intent {
    /// Leave the checks and begin.
    Start,
    /// Ask again what the screen waits for.
    CheckAgain,
    /// Go on from the saved place.
    Continue,
    /// Forget the choices.
    StartOver,
    /// Open the browser to sign in, or go on with who is signed in.
    BeginSignIn,
    /// Sign in with a code on another device, or with a new one.
    UseCode,
    /// Open the browser again.
    ReopenBrowser,
    /// Leave the sign-in.
    CancelSignIn,
    /// Sign in as somebody else.
    UseOtherAccount,
    /// Go on with the account that signed in, though another was expected.
    KeepAccount,
    /// Open the page where this step is done by hand.
    OpenPage,
    /// The person did what the guided step asked for.
    ConfirmDone,
    /// Choose a workspace.
    ChooseWorkspace(Option<WorkspaceId>),
    /// Prepare the connection.
    StartConnection,
    /// Check a connection that exists.
    CheckConnection,
    /// Change its repositories.
    ChangeRepositories,
    /// Look at its permissions.
    ReviewPermissions,
    /// Set up one more organization.
    ConnectAnother,
    /// Look at every organization there is.
    ShowConnections,
    /// Open an organization of that list; none for the setup that has chosen none yet.
    OpenConnection(Option<AccountId>),
    /// Open the organization that turned out to be there already.
    OpenSame,
    /// Sign in again on both ends.
    Reconnect,
    /// Choose an organization of the list.
    ChooseOrganization(Option<AccountId>),
    /// Look one up by name.
    LookUpOrganization(String),
    /// Open the page of the invitation to the chosen organization.
    OpenInvitation,
    /// Write to an owner.
    AskOwner,
    /// The message to the owner is sent.
    OwnerAsked,
    /// Let GitHub ask the owners.
    RequestOnGitHub,
    /// Go on without an owner: the person is one.
    GoOnAsOwner,
    /// Stop waiting for an owner.
    StopWaiting,
    /// Tell the person outside the window when an owner has answered, or not.
    Notify(bool),
    /// Say which button GitHub's page has.
    ReportButton(GitHubButton),
    /// Choose all or some repositories.
    ChooseSelection {
        /// Which.
        kind: SelectionKind,
        /// For all: the consequence was understood.
        understood: bool,
    },
    /// Change what is selected.
    ChangeSelection(SelectionChange),
    /// Paste a list of names.
    ImportNames,
    /// Hold a list of names against the repositories.
    MatchNames(ListText),
    /// Select what was found, and these of the near ones.
    AddNames(Vec<usize>),
    /// Read the list again.
    LoadAgain,
    /// Go on with what is selected.
    ContinueWithSelection,
    /// Agree to a plan.
    ConfirmPlan(PlanDigest),
    /// Take what GitHub has as the plan.
    KeepResult,
    /// Change on GitHub what it has.
    ChangeOnGitHub,
    /// Try again what failed.
    Retry,
    /// Close the message.
    DismissProblem,
    /// Go to the screen before.
    GoBack,
    /// Go to an earlier step, 1 to 6.
    GoToStep(u8),
    /// Sign out.
    SignOut(End),
    /// Sign out, and in as somebody else.
    SwitchAccount(End),
    /// Sign in again where a sign-in ended, and go on here.
    SignInAgain,
    /// Look at GitHub's page of authorized apps.
    ReviewAuthorizations,
    /// Open the system's safe store, which may ask for a password.
    OpenVault,
    /// Do not wait for the safe store's password any longer.
    LeaveVault,
    /// Go on without the sign-ins that are in the safe store.
    GoOnWithoutVault,
}

/// A change to the selected repositories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SelectionChange {
    /// Put these in.
    Add(BTreeSet<RepositoryId>),
    /// Take these out.
    Remove(BTreeSet<RepositoryId>),
    /// Take all out.
    Clear,
    /// Take back the last change.
    Undo,
}

/// What came of an effect. A `Result` holds the problem as the person has to know it.
#[expect(
    clippy::large_enum_variant,
    reason = "outcomes are handled one at a time"
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// One check of the machine.
    MachineCheck(MachineCheck, CheckResult),
    /// All checks of the machine are in.
    MachineChecked,
    /// Which saved sign-ins still work.
    SessionsRestored {
        /// On the platform; `Err` when it could not be asked.
        platform: Result<Option<PlatformSession>, Problem>,
        /// On GitHub; `Err` when it could not be asked.
        github: Result<Option<GitHubSession>, Problem>,
    },
    /// The browser was asked to open, or could not be.
    BrowserAsked {
        /// Whether a browser was found.
        opened: bool,
    },
    /// The browser came back; who signed in is being read.
    BrowserReturned,
    /// The server gave a code for another device.
    CodeGiven(UserCode),
    /// The person said yes on the other device; who it is is being read.
    CodeAccepted,
    /// The platform sign-in ended.
    PlatformSignIn(Result<PlatformSession, Problem>),
    /// The GitHub sign-in ended.
    GitHubSignIn(Result<GitHubSession, Problem>),
    /// The platform person, read again.
    Person(Result<PlatformPerson, Problem>),
    /// Admins of the workspace; empty when they cannot be seen.
    Admins(Vec<Member>),
    /// The connections of the workspace.
    Connections(Result<Vec<Connection>, Problem>),
    /// The platform prepared a connection.
    ConnectionStarted(Result<Connection, Problem>),
    /// Organizations, as far as they are known; more may come.
    OrganizationsSoFar(Vec<OrganizationChoice>),
    /// All organizations.
    Organizations(Result<Vec<OrganizationChoice>, Problem>),
    /// The organization that was looked up.
    LookedUp(Result<OrganizationChoice, Problem>),
    /// The installation on the account, if there is one.
    Installation(Result<Option<Installation>, Problem>),
    /// The list grew.
    ListGrew(ListProgress),
    /// The list is whole, or stopped.
    ListLoaded(ListProgress, Option<Problem>),
    /// What became of a list of names.
    NamesMatched(Result<Arc<NameMatches>, Problem>),
    /// What the app asks for.
    App(Result<App, Problem>),
    /// A page was opened, or no browser was found.
    PageOpened {
        /// Whether a browser was found.
        opened: bool,
    },
    /// GitHub and the platform were asked; nothing ends.
    Seen(Sighting),
    /// The question could not be asked; it is asked again by itself.
    NotSeen(Problem),
    /// What GitHub has, against the plan.
    Compared(Result<Comparison, Problem>),
    /// One fact of the last step.
    Found(Finding),
    /// All facts of the last step are in.
    AllFound,
    /// What became of every organization; none when nobody could be asked.
    Surveyed(Option<Survey>),
    /// The time passed.
    TimePassed,
    /// The safe store is open, or not.
    VaultOpened(Result<(), Problem>),
    /// Signed out.
    SignedOut {
        /// Whether the server confirmed that it takes the sign-in no more.
        revoked: bool,
        /// Whether nothing of it is left on this computer.
        forgotten: bool,
    },
}

impl Outcome {
    /// Whose sign-in is over, when that is what came of it.
    #[must_use]
    pub fn ended_session(&self) -> Option<End> {
        let problem = match self {
            Outcome::SessionsRestored { platform, github } => {
                let platform = platform.as_ref().err();
                platform.or(github.as_ref().err())
            }
            Outcome::PlatformSignIn(answer) => answer.as_ref().err(),
            Outcome::GitHubSignIn(answer) => answer.as_ref().err(),
            Outcome::Person(answer) => answer.as_ref().err(),
            Outcome::Connections(answer) => answer.as_ref().err(),
            Outcome::ConnectionStarted(answer) => answer.as_ref().err(),
            Outcome::Organizations(answer) => answer.as_ref().err(),
            Outcome::LookedUp(answer) => answer.as_ref().err(),
            Outcome::Installation(answer) => answer.as_ref().err(),
            Outcome::ListLoaded(_, problem) => problem.as_ref(),
            Outcome::NamesMatched(answer) => answer.as_ref().err(),
            Outcome::App(answer) => answer.as_ref().err(),
            Outcome::NotSeen(problem) => Some(problem),
            Outcome::Compared(answer) => answer.as_ref().err(),
            Outcome::Found(Finding::Platform(answer)) => answer.as_ref().err(),
            Outcome::Found(Finding::Installation(answer)) => answer.as_ref().err(),
            Outcome::Found(Finding::Comparison(answer)) => answer.as_ref().err(),
            Outcome::Found(Finding::Read(answer)) => answer.as_ref().err(),
            Outcome::Surveyed(survey) => survey.iter().flat_map(Survey::problems).find(is_end),
            Outcome::MachineCheck(..)
            | Outcome::MachineChecked
            | Outcome::BrowserAsked { .. }
            | Outcome::BrowserReturned
            | Outcome::CodeGiven(_)
            | Outcome::CodeAccepted
            | Outcome::Admins(_)
            | Outcome::OrganizationsSoFar(_)
            | Outcome::ListGrew(_)
            | Outcome::PageOpened { .. }
            | Outcome::Seen(_)
            | Outcome::AllFound
            | Outcome::TimePassed
            | Outcome::VaultOpened(_)
            | Outcome::SignedOut { .. } => None,
        };
        match problem {
            Some(Problem::SignInEnded { end }) => Some(*end),
            Some(_) | None => None,
        }
    }

    /// Whether the effect ends with it.
    #[must_use]
    pub fn is_final(&self) -> bool {
        match self {
            Outcome::MachineCheck(..)
            | Outcome::BrowserAsked { .. }
            | Outcome::BrowserReturned
            | Outcome::CodeGiven(_)
            | Outcome::CodeAccepted
            | Outcome::OrganizationsSoFar(_)
            | Outcome::ListGrew(_)
            | Outcome::Seen(_)
            | Outcome::NotSeen(_)
            | Outcome::Found(_) => false,
            Outcome::MachineChecked
            | Outcome::SessionsRestored { .. }
            | Outcome::PlatformSignIn(_)
            | Outcome::GitHubSignIn(_)
            | Outcome::Person(_)
            | Outcome::Admins(_)
            | Outcome::Connections(_)
            | Outcome::ConnectionStarted(_)
            | Outcome::Organizations(_)
            | Outcome::LookedUp(_)
            | Outcome::Installation(_)
            | Outcome::ListLoaded(..)
            | Outcome::NamesMatched(_)
            | Outcome::App(_)
            | Outcome::PageOpened { .. }
            | Outcome::Compared(_)
            | Outcome::AllFound
            | Outcome::Surveyed(_)
            | Outcome::TimePassed
            | Outcome::VaultOpened(_)
            | Outcome::SignedOut { .. } => true,
        }
    }
}

fn is_end(problem: &&Problem) -> bool {
    matches!(problem, Problem::SignInEnded { .. })
}

/// A check of this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MachineCheck {
    /// Both ends answer.
    Network,
    /// The clock is right.
    Clock,
    /// A browser can open.
    Browser,
    /// The browser can hand back.
    Return,
    /// Sign-ins can be kept safe.
    Vault,
}

impl MachineCheck {
    /// All of them, in the order they are shown.
    pub const ALL: [MachineCheck; 5] = [
        MachineCheck::Network,
        MachineCheck::Clock,
        MachineCheck::Browser,
        MachineCheck::Return,
        MachineCheck::Vault,
    ];
}

/// What came of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckResult {
    /// Fine.
    Ready,
    /// Not fine.
    Attention(Problem),
    /// Something else stopped the check, so nothing is known.
    Unknown,
}

/// Somebody signed in on the platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlatformSession {
    /// Who.
    pub person: PlatformPerson,
    /// Since when.
    pub since: OffsetDateTime,
}

/// Somebody signed in on GitHub.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GitHubSession {
    /// Who.
    pub person: GitHubPerson,
    /// Since when.
    pub since: OffsetDateTime,
}

/// How far the repository list is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListProgress {
    /// How many are loaded.
    pub loaded: u64,
    /// How many there are, if GitHub said.
    pub total: Option<u64>,
    /// How many of the loaded ones are private or internal.
    pub private: u64,
    /// When the last page came.
    pub at: Option<OffsetDateTime>,
    /// GitHub asked to slow down; the list goes on by itself then.
    pub waits_until: Option<OffsetDateTime>,
}

/// What GitHub and the platform said while the person was in the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// The installation on the planned organization.
    pub installation: Option<Installation>,
    /// Accounts where the app appeared since the watch began, other than the planned one.
    pub elsewhere: Vec<Account>,
    /// The platform's record, in profiles with a platform API.
    pub connection: Option<Connection>,
    /// Whether the person belongs to the organization, as far as GitHub says.
    pub member: Option<bool>,
    /// When they were asked.
    pub at: OffsetDateTime,
}

/// A fact of the last step; the machine judges it against the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// What the platform says of the connection.
    Platform(Result<Connection, Problem>),
    /// What GitHub says of the installation.
    Installation(Result<Option<Installation>, Problem>),
    /// What GitHub has against the plan.
    Comparison(Result<Comparison, Problem>),
    /// Whether the platform can read a repository.
    Read(Result<ReadCheck, Problem>),
}

/// What the world did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// The person came back to the window.
    WindowFocused,
    /// The computer woke up.
    Woke,
    /// A server does not take a sign-in any more, as came out on the way to something else.
    SessionEnded(End),
    /// The network is back, or is reached in another way from now on.
    NetworkChanged,
}
