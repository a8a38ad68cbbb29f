//! What the machine asks the engine to do.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{ListProgress, Outcome};
use crate::{
    Account, ConnectionId, ConnectionPlan, Installation, InstallationId, ListText, Problem,
    WorkspaceId,
};

/// Names one request of the machine. An outcome whose id is not awaited changes nothing, which
/// covers cancelling, double clicks, back-then-forward and late returns of the browser alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EffectId(pub u64);

/// One of the two ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// The platform.
    Platform,
    /// GitHub.
    GitHub,
}

/// A page of the outside world, named by its purpose; the engine knows the address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// The platform's settings page where GitHub is connected by hand.
    PlatformIntegrations,
    /// GitHub's page to install the app with the plan filled in.
    Install(ConnectionPlan),
    /// GitHub's page to change an installation.
    Installation(Installation),
    /// GitHub's page where the app is added to any organization.
    InstallAnywhere,
    /// GitHub's page of an invitation to an organization.
    Invitation(Account),
    /// GitHub's page of the apps a person authorized.
    GitHubAuthorizations,
}

/// Something to do. Each becomes outcomes under its [`EffectId`], the last of which ends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Check this machine.
    CheckMachine,
    /// See which saved sign-ins still work.
    RestoreSessions,
    /// Open the browser, wait for it to come back, and read who signed in.
    SignIn {
        /// Where.
        end: End,
    },
    /// Ask for a code, wait until the person has answered on another device, and read who it was.
    SignInByCode(End),
    /// Read the platform person again, for a changed role.
    ReadPerson,
    /// Find people who are admins of a workspace.
    ListAdmins(WorkspaceId),
    /// Find the connections of a workspace.
    FindConnections(WorkspaceId),
    /// Ask the platform to prepare a connection.
    StartConnection {
        /// Where.
        workspace: WorkspaceId,
        /// Survives restarts, so that asking twice starts one connection.
        idempotency_key: String,
    },
    /// List the organizations the person may choose.
    ListOrganizations,
    /// Look up one organization by name.
    LookUpOrganization(String),
    /// See whether the app is installed on an account, and whether a rule of it keeps us out.
    FindInstallation(Account),
    /// Read the repositories of an organization into the index.
    LoadRepositories {
        /// Whose.
        organization: Account,
        /// The installation that shows them, if there is one.
        installation: Option<InstallationId>,
    },
    /// Hold a list of names against the repositories in the index.
    MatchNames {
        /// Whose they have to be.
        organization: Account,
        /// The list.
        text: ListText,
    },
    /// Read what the app asks for today.
    ReadApp,
    /// Open a page in the browser.
    OpenPage(Page),
    /// Ask GitHub and the platform, again and again, what became of the installation.
    WatchInstallation {
        /// Where it is expected.
        organization: Account,
        /// The platform's record, in profiles with a platform API.
        connection: Option<(WorkspaceId, ConnectionId)>,
    },
    /// Hold what GitHub has against the plan.
    Compare {
        /// What was agreed to.
        plan: ConnectionPlan,
        /// What GitHub has.
        installation: Installation,
    },
    /// Collect the facts of the last step.
    Confirm {
        /// What was agreed to.
        plan: ConnectionPlan,
        /// The platform's record, in profiles with a platform API.
        connection: Option<(WorkspaceId, ConnectionId)>,
    },
    /// Ask once what became of every organization.
    Survey {
        /// The platform's workspaces to ask for.
        workspaces: Vec<WorkspaceId>,
        /// Whether to ask GitHub.
        github: bool,
    },
    /// Come back after a while to what is put aside.
    SurveyLater(Duration),
    /// Come back after a while.
    Wait(Duration),
    /// Open the system's safe store; the person may be asked for its password.
    OpenVault,
    /// Revoke and forget a sign-in.
    SignOut(End),
    /// Stop an effect that is under way.
    Cancel(EffectId),
    /// Open the browser again for a sign-in that is under way.
    Reopen(EffectId),
}

impl Effect {
    /// Whether it goes on when the person goes elsewhere: it belongs to no screen.
    #[must_use]
    pub(crate) fn outlives_its_screen(&self) -> bool {
        matches!(
            self,
            Effect::SignOut(_) | Effect::OpenVault | Effect::Survey { .. } | Effect::SurveyLater(_)
        )
    }

    /// The outcome that ends this effect when it could not be carried out at all.
    #[must_use]
    pub fn failed(&self, problem: Problem) -> Outcome {
        match self {
            Effect::CheckMachine => Outcome::MachineChecked,
            Effect::RestoreSessions => Outcome::SessionsRestored {
                platform: Err(problem),
                github: Ok(None),
            },
            Effect::SignIn { end: End::Platform } => Outcome::PlatformSignIn(Err(problem)),
            Effect::SignIn { end: End::GitHub } => Outcome::GitHubSignIn(Err(problem)),
            Effect::SignInByCode(End::Platform) => Outcome::PlatformSignIn(Err(problem)),
            Effect::SignInByCode(End::GitHub) => Outcome::GitHubSignIn(Err(problem)),
            Effect::ReadPerson => Outcome::Person(Err(problem)),
            Effect::ListAdmins(_) => Outcome::Admins(Vec::new()),
            Effect::FindConnections(_) => Outcome::Connections(Err(problem)),
            Effect::StartConnection { .. } => Outcome::ConnectionStarted(Err(problem)),
            Effect::ListOrganizations => Outcome::Organizations(Err(problem)),
            Effect::LookUpOrganization(_) => Outcome::LookedUp(Err(problem)),
            Effect::FindInstallation(_) => Outcome::Installation(Err(problem)),
            Effect::LoadRepositories { .. } => {
                Outcome::ListLoaded(ListProgress::default(), Some(problem))
            }
            Effect::MatchNames { .. } => Outcome::NamesMatched(Err(problem)),
            Effect::ReadApp => Outcome::App(Err(problem)),
            Effect::OpenPage(_) => Outcome::PageOpened { opened: false },
            Effect::WatchInstallation { .. } => Outcome::NotSeen(problem),
            Effect::Compare { .. } => Outcome::Compared(Err(problem)),
            Effect::Confirm { .. } => Outcome::AllFound,
            Effect::Survey { .. } => Outcome::Surveyed(None),
            Effect::Wait(_) | Effect::SurveyLater(_) => Outcome::TimePassed,
            Effect::OpenVault => Outcome::VaultOpened(Err(problem)),
            Effect::SignOut(_) | Effect::Cancel(_) | Effect::Reopen(_) => Outcome::SignedOut {
                revoked: false,
                forgotten: false,
            },
        }
    }
}
