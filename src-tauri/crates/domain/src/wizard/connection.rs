//! Step 2: the platform prepares a connection, or has one already. Then step 3, GitHub's sign-in.

use super::*;
use crate::{
    Account, AccountKind, Connection, ConnectionStatus, MembershipRole, OrganizationChoice,
    OrganizationSource, Workspace,
};

impl Wizard {
    pub(super) fn connections_outcome(&mut self, effect: Effect, outcome: Outcome) {
        let Outcome::Connections(answer) = outcome else {
            return;
        };
        let (session, workspace) = match &self.state {
            State::ChoosingWorkspace(ChoosingWorkspace {
                session,
                reading: Some(workspace),
            }) => (session.clone(), workspace.clone()),
            State::SigningIn(SigningIn {
                phase: SignInPhase::Reading(session),
            }) => {
                let Some(workspace) = session.person.workspaces.first() else {
                    return;
                };
                (session.clone(), workspace.clone())
            }
            _ => return,
        };
        match answer {
            Ok(connections) => self.go_to_connection(session, workspace, &connections),
            Err(problem) => self.fail(problem, effect),
        }
    }

    /// Decides between starting, going on with what was started, and what is connected already.
    fn go_to_connection(
        &mut self,
        session: PlatformSession,
        workspace: Workspace,
        connections: &[Connection],
    ) {
        let ours = connections
            .iter()
            .find(|found| Some(&found.id) == self.connection.as_ref());
        let going_on = self
            .passes(Place::AlreadyConnected)
            .then_some(ours)
            .flatten();
        if let Some(connection) = going_on {
            let connection = connection.clone();
            self.go_to_github(Begun::Prepared {
                session,
                workspace,
                connection,
            });
            return;
        }
        let connected = connections.iter().find(|found| {
            let works = matches!(
                found.status,
                ConnectionStatus::Connected | ConnectionStatus::Suspended
            );
            works && self.may_go_on_with(found)
        });
        if let Some(connection) = connected {
            let connection = connection.clone();
            self.target = None;
            self.enter(State::AlreadyConnected(AlreadyConnected {
                session,
                workspace,
                connection,
            }));
            return;
        }
        let unfinished = connections.iter().find(|found| {
            let begun = matches!(
                found.status,
                ConnectionStatus::Pending | ConnectionStatus::Requested
            );
            begun && !self.others.has_connection(&found.id)
        });
        self.go_to_start(
            AtPlatform::SignedIn { session, workspace },
            unfinished.cloned(),
        );
    }

    /// Whether a connection that works is the one of this setup. One more organization is not one that
    /// is connected already.
    fn may_go_on_with(&self, found: &Connection) -> bool {
        match &self.connection {
            Some(ours) if self.others.has_connection(ours) => found.id == *ours,
            Some(ours) => found.id == *ours || !self.others.has_connection(&found.id),
            None => self.others.is_empty(),
        }
    }

    /// 2A.
    pub(super) fn go_to_start(&mut self, platform: AtPlatform, existing: Option<Connection>) {
        self.enter(State::StartingConnection(StartingConnection {
            platform,
            existing,
            starting: false,
            opened: false,
        }));
        self.target = None;
    }

    pub(super) fn starting_intent(&mut self, at: StartingConnection, intent: &Intent) -> Answer {
        match (&at.platform, intent) {
            (AtPlatform::SignedIn { session, workspace }, Intent::StartConnection)
                if !at.starting =>
            {
                self.problem = None;
                if let Some(connection) = at.existing.clone() {
                    let (session, workspace) = (session.clone(), workspace.clone());
                    self.go_to_github(Begun::Prepared {
                        session,
                        workspace,
                        connection,
                    });
                    return Ok(());
                }
                let workspace = workspace.id.clone();
                let idempotency_key =
                    format!("{}-connection-{}", self.run, self.choices.connection_serial);
                self.state = State::StartingConnection(StartingConnection {
                    starting: true,
                    ..at
                });
                self.perform(Effect::StartConnection {
                    workspace,
                    idempotency_key,
                });
                Ok(())
            }
            (AtPlatform::ByHand, Intent::OpenPage) => {
                self.state = State::StartingConnection(StartingConnection { opened: true, ..at });
                self.perform(Effect::OpenPage(Page::PlatformIntegrations));
                Ok(())
            }
            (AtPlatform::ByHand, Intent::ConfirmDone) if at.opened => {
                self.go_to_github(Begun::ByHand);
                Ok(())
            }
            (_, Intent::GoBack) => {
                self.back_to_workspace();
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    fn back_to_workspace(&mut self) {
        match self.platform_session.clone() {
            Some(session) if session.person.workspaces.len() > 1 => {
                self.enter(State::ChoosingWorkspace(ChoosingWorkspace {
                    session,
                    reading: None,
                }));
            }
            session => self.go_to_sign_in(session),
        }
    }

    pub(super) fn started_outcome(&mut self, effect: Effect, outcome: Outcome) {
        let (State::StartingConnection(at), Outcome::ConnectionStarted(answer)) =
            (self.state.clone(), outcome)
        else {
            return;
        };
        let AtPlatform::SignedIn { session, workspace } = at.platform.clone() else {
            return;
        };
        match answer {
            Ok(connection) => self.go_to_github(Begun::Prepared {
                session,
                workspace,
                connection,
            }),
            Err(problem) => {
                self.state = State::StartingConnection(StartingConnection {
                    starting: false,
                    ..at
                });
                self.fail(problem, effect);
            }
        }
    }

    pub(super) fn connected_intent(&mut self, at: AlreadyConnected, intent: &Intent) -> Answer {
        let target = match intent {
            Intent::CheckConnection => Place::Confirm,
            Intent::ChangeRepositories => Place::Selection,
            Intent::ReviewPermissions => Place::Review,
            Intent::ConnectAnother => {
                self.connect_another(AtPlatform::SignedIn {
                    session: at.session,
                    workspace: at.workspace,
                });
                return Ok(());
            }
            Intent::Reconnect => {
                let begun = Begun::Prepared {
                    session: at.session,
                    workspace: at.workspace,
                    connection: at.connection,
                };
                let signed_in = self.github_session.take().is_some();
                self.go_to_authorize(begun, None);
                if signed_in {
                    self.perform(Effect::SignOut(End::GitHub));
                }
                return Ok(());
            }
            Intent::GoBack => {
                self.back_to_workspace();
                return Ok(());
            }
            _ => return Err(Rejection::NotNow),
        };
        if let Some(account) = at.connection.account.clone() {
            self.choices.choose_organization(OrganizationChoice {
                account: Account {
                    kind: AccountKind::Organization,
                    ..Account::from(account)
                },
                role: MembershipRole::Unknown,
                source: OrganizationSource::Installation,
                installed: true,
                invited: false,
                seen_at: None,
            });
        }
        self.target = Some(target);
        self.adopting = true;
        self.go_to_github(Begun::Prepared {
            session: at.session,
            workspace: at.workspace,
            connection: at.connection,
        });
        Ok(())
    }

    /// One more organization: sign-ins are kept, everything else begins anew.
    pub(super) fn connect_another(&mut self, platform: AtPlatform) {
        if self.begin_another() {
            self.go_to_start(platform, None);
        }
    }

    /// Step 3, or past it when somebody is signed in on GitHub.
    pub(super) fn go_to_github(&mut self, begun: Begun) {
        if let Begun::Prepared { connection, .. } = &begun {
            self.connection = Some(connection.id.clone());
        }
        if !self.world.github_sign_in && self.passes(Place::Authorize) {
            self.go_to_organizations(Authorized {
                begun,
                github: AtGitHub::ByHand,
            });
            return;
        }
        match self.github_session.clone() {
            Some(session) if self.passes(Place::Authorize) => self.github_arrives(begun, session),
            None if self.passes(Place::Authorize) && self.expected.github.is_some() => {
                self.go_to_authorize(begun, None);
                self.tell(Problem::SignInEnded { end: End::GitHub });
            }
            session => self.go_to_authorize(begun, session),
        }
    }

    /// 3A.
    pub(super) fn go_to_authorize(&mut self, begun: Begun, session: Option<GitHubSession>) {
        self.enter(State::Authorizing(Authorizing {
            begun,
            phase: SignInPhase::Ready(session),
        }));
    }

    pub(super) fn authorizing_intent(&mut self, at: Authorizing, intent: &Intent) -> Answer {
        let begun = at.begun;
        match (at.phase, intent) {
            (SignInPhase::Ready(Some(session)), Intent::BeginSignIn) => {
                self.github_arrives(begun, session);
                Ok(())
            }
            (SignInPhase::Ready(None), Intent::BeginSignIn) if self.world.github_sign_in => {
                self.open_github_sign_in(begun);
                Ok(())
            }
            (SignInPhase::Ready(None) | SignInPhase::Opened, Intent::OpenPage)
                if !self.world.github_sign_in =>
            {
                self.enter(State::Authorizing(Authorizing {
                    begun,
                    phase: SignInPhase::Opened,
                }));
                self.perform(Effect::OpenPage(Page::PlatformIntegrations));
                Ok(())
            }
            (SignInPhase::Opened, Intent::ConfirmDone) => {
                self.go_to_organizations(Authorized {
                    begun,
                    github: AtGitHub::ByHand,
                });
                Ok(())
            }
            (SignInPhase::Ready(Some(_)), Intent::UseOtherAccount) => {
                self.switch_account(End::GitHub)
            }
            (SignInPhase::OtherAccount(_), Intent::UseOtherAccount) => {
                self.leave_other_account(End::GitHub);
                self.open_github_sign_in(begun);
                Ok(())
            }
            (SignInPhase::OtherAccount(session), Intent::KeepAccount) => {
                self.expected.github = None;
                self.github_signed_in(begun, session);
                Ok(())
            }
            (phase, Intent::UseCode) if phase.can_use_code() && self.world.github_sign_in => {
                self.ask_github_code(begun);
                Ok(())
            }
            (SignInPhase::ByCode(phase), Intent::BeginSignIn) if phase != CodePhase::Accepted => {
                self.open_github_sign_in(begun);
                Ok(())
            }
            (SignInPhase::Waiting { .. } | SignInPhase::ByCode(_), Intent::ReopenBrowser) => {
                self.reopen()
            }
            (SignInPhase::OtherAccount(_), Intent::CancelSignIn | Intent::GoBack) => {
                self.leave_other_account(End::GitHub);
                self.go_to_authorize(begun, None);
                Ok(())
            }
            (
                SignInPhase::Waiting { .. } | SignInPhase::ByCode(_) | SignInPhase::Opened,
                Intent::CancelSignIn | Intent::GoBack,
            ) => {
                self.go_to_authorize(begun, None);
                Ok(())
            }
            (SignInPhase::Ready(_) | SignInPhase::Reading(_), Intent::GoBack) => {
                let existing = match &begun {
                    Begun::Prepared { connection, .. } => Some(connection.clone()),
                    Begun::ByHand => None,
                };
                let platform = self.at_platform().ok_or(Rejection::NotNow)?;
                self.target = None;
                self.adopting = false;
                self.go_to_start(platform, existing);
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    pub(super) fn open_github_sign_in(&mut self, begun: Begun) {
        let since = self.now;
        self.enter(State::Authorizing(Authorizing {
            begun,
            phase: SignInPhase::Waiting {
                since,
                opened: true,
                returned: false,
            },
        }));
        self.perform(Effect::SignIn { end: End::GitHub });
    }

    fn ask_github_code(&mut self, begun: Begun) {
        let since = self.now;
        self.enter(State::Authorizing(Authorizing {
            begun,
            phase: SignInPhase::ByCode(CodePhase::Asking { since }),
        }));
        self.perform(Effect::SignInByCode(End::GitHub));
    }

    pub(super) fn github_sign_in_outcome(&mut self, outcome: Outcome) {
        let State::Authorizing(at) = &mut self.state else {
            return;
        };
        match (outcome, &mut at.phase) {
            (Outcome::BrowserAsked { opened: found }, SignInPhase::Waiting { opened, .. }) => {
                *opened = found;
            }
            (Outcome::BrowserReturned, SignInPhase::Waiting { returned, .. }) => *returned = true,
            (Outcome::CodeGiven(code), SignInPhase::ByCode(phase)) => {
                *phase = CodePhase::Shown(code);
            }
            (Outcome::CodeAccepted, SignInPhase::ByCode(phase)) => *phase = CodePhase::Accepted,
            (Outcome::BrowserAsked { opened: false }, SignInPhase::ByCode(_)) => {
                self.tell(Problem::NoBrowser);
            }
            (Outcome::GitHubSignIn(Err(problem)), SignInPhase::ByCode(phase))
                if problem != Problem::CodesOff =>
            {
                *phase = CodePhase::Over;
                self.tell(problem);
            }
            (Outcome::GitHubSignIn(Ok(session)), _) => {
                let begun = at.begun.clone();
                self.github_arrives(begun, session);
            }
            (Outcome::GitHubSignIn(Err(problem)), _) => {
                let begun = at.begun.clone();
                self.go_to_authorize(begun, None);
                self.tell(problem);
            }
            _ => {}
        }
    }

    pub(super) fn github_signed_in(&mut self, begun: Begun, session: GitHubSession) {
        self.expected.github = Some((session.person.id, session.person.login.clone()));
        self.github_session = Some(session.clone());
        self.go_to_organizations(Authorized {
            begun,
            github: AtGitHub::SignedIn(session),
        });
    }
}
