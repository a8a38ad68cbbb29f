//! Step 1: who is it, and may they connect GitHub?

use std::time::Duration;

use super::*;
use crate::{UserCode, Workspace, WorkspaceId};

/// How often the role is read while somebody who is not an admin waits (1E).
const ROLE_CHECK: Duration = Duration::from_secs(30);

impl Wizard {
    /// 1A. With a session the person can go on at once.
    pub(super) fn go_to_sign_in(&mut self, session: Option<PlatformSession>) {
        self.enter(State::SigningIn(SigningIn {
            phase: SignInPhase::Ready(session),
        }));
    }

    pub(super) fn signing_in_intent(&mut self, at: SigningIn, intent: &Intent) -> Answer {
        match (at.phase, intent) {
            (SignInPhase::Ready(Some(session)), Intent::BeginSignIn) => {
                self.platform_arrives(session);
                Ok(())
            }
            (SignInPhase::Ready(None), Intent::BeginSignIn) if !self.world.guided => {
                self.open_platform_sign_in();
                Ok(())
            }
            (SignInPhase::Ready(None) | SignInPhase::Opened, Intent::OpenPage)
                if self.world.guided =>
            {
                self.enter(State::SigningIn(SigningIn {
                    phase: SignInPhase::Opened,
                }));
                self.perform(Effect::OpenPage(Page::PlatformIntegrations));
                Ok(())
            }
            (SignInPhase::Opened, Intent::ConfirmDone) => {
                self.go_to_start(AtPlatform::ByHand, None);
                Ok(())
            }
            (SignInPhase::Ready(Some(_)), Intent::UseOtherAccount) => {
                self.switch_account(End::Platform)
            }
            (SignInPhase::OtherAccount(_), Intent::UseOtherAccount) => {
                // Back to the account that was planned, which is still the expected one.
                self.leave_other_account(End::Platform);
                self.open_platform_sign_in();
                Ok(())
            }
            (SignInPhase::OtherAccount(session), Intent::KeepAccount) => {
                self.expected.platform = None;
                self.platform_signed_in(session);
                Ok(())
            }
            (phase, Intent::UseCode) if phase.can_use_code() && !self.world.guided => {
                self.ask_platform_code();
                Ok(())
            }
            (SignInPhase::ByCode(phase), Intent::BeginSignIn) if phase != CodePhase::Accepted => {
                self.open_platform_sign_in();
                Ok(())
            }
            (SignInPhase::Waiting { .. } | SignInPhase::ByCode(_), Intent::ReopenBrowser) => {
                self.reopen()
            }
            (SignInPhase::OtherAccount(_), Intent::CancelSignIn | Intent::GoBack) => {
                self.leave_other_account(End::Platform);
                self.go_to_sign_in(None);
                Ok(())
            }
            (
                SignInPhase::Waiting { .. } | SignInPhase::ByCode(_) | SignInPhase::Opened,
                Intent::CancelSignIn | Intent::GoBack,
            ) => {
                self.go_to_sign_in(None);
                Ok(())
            }
            (SignInPhase::Reading(session), Intent::GoBack | Intent::CancelSignIn) => {
                self.go_to_sign_in(Some(session));
                Ok(())
            }
            (SignInPhase::Ready(_), Intent::GoBack) => {
                self.target = None;
                self.check_machine();
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    pub(super) fn open_platform_sign_in(&mut self) {
        let since = self.now;
        self.enter(State::SigningIn(SigningIn {
            phase: SignInPhase::Waiting {
                since,
                opened: true,
                returned: false,
            },
        }));
        self.perform(Effect::SignIn { end: End::Platform });
    }

    pub(super) fn ask_platform_code(&mut self) {
        let since = self.now;
        self.enter(State::SigningIn(SigningIn {
            phase: SignInPhase::ByCode(CodePhase::Asking { since }),
        }));
        self.perform(Effect::SignInByCode(End::Platform));
    }

    /// The code that is on screen.
    #[must_use]
    pub fn code_on_screen(&self) -> Option<&UserCode> {
        match &self.state {
            State::SigningIn(at) => at.phase.code(),
            State::Authorizing(at) => at.phase.code(),
            _ => None,
        }
    }

    /// Opens the page of a sign-in that waits for an answer there.
    pub(super) fn reopen(&mut self) -> Answer {
        let under_way = match self.code_on_screen() {
            Some(_) => self.open_code(),
            None => self.open_sign_in(),
        };
        let id = under_way.ok_or(Rejection::NotNow)?;
        self.problem = None;
        self.perform(Effect::Reopen(id));
        Ok(())
    }

    pub(super) fn platform_sign_in_outcome(&mut self, outcome: Outcome) {
        let State::SigningIn(at) = &mut self.state else {
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
            (Outcome::PlatformSignIn(Err(problem)), SignInPhase::ByCode(phase))
                if problem != Problem::CodesOff =>
            {
                *phase = CodePhase::Over;
                self.tell(problem);
            }
            (Outcome::PlatformSignIn(Ok(session)), _) => self.platform_arrives(session),
            (Outcome::PlatformSignIn(Err(problem)), _) => {
                self.go_to_sign_in(None);
                self.tell(problem);
            }
            _ => {}
        }
    }

    /// Somebody is signed in on the platform: on to the workspace.
    pub(super) fn platform_signed_in(&mut self, session: PlatformSession) {
        self.expected.platform = Some((session.person.id.clone(), session.person.name.clone()));
        self.platform_session = Some(session.clone());
        let workspaces = &session.person.workspaces;
        let remembered = workspaces
            .iter()
            .find(|workspace| Some(&workspace.id) == self.choices.workspace.as_ref())
            .filter(|_| self.passes(Place::Workspace))
            .cloned();
        match (remembered, workspaces.as_slice()) {
            (Some(workspace), _) => self.go_to_workspace(session, workspace),
            (None, [only]) => {
                let workspace = only.clone();
                self.go_to_workspace(session, workspace);
            }
            (None, _) => {
                self.enter(State::ChoosingWorkspace(ChoosingWorkspace {
                    session,
                    reading: None,
                }));
            }
        }
    }

    pub(super) fn workspace_intent(&mut self, at: ChoosingWorkspace, intent: Intent) -> Answer {
        match intent {
            Intent::ChooseWorkspace(None) => self.refuse(Problem::NoWorkspaceChosen),
            Intent::ChooseWorkspace(Some(id)) => {
                let found = at
                    .session
                    .person
                    .workspaces
                    .iter()
                    .find(|found| found.id == id);
                let workspace = found.ok_or(Rejection::NotNow)?.clone();
                self.go_to_workspace(at.session, workspace);
                Ok(())
            }
            Intent::GoBack => {
                self.target = None;
                self.go_to_sign_in(Some(at.session));
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    fn go_to_workspace(&mut self, session: PlatformSession, workspace: Workspace) {
        self.choices.choose_workspace(workspace.id.clone());
        if !workspace.role.is_admin() {
            self.go_to_not_admin(session, workspace);
            return;
        }
        let id = workspace.id.clone();
        if session.person.workspaces.len() > 1 {
            self.enter(State::ChoosingWorkspace(ChoosingWorkspace {
                session,
                reading: Some(workspace),
            }));
        } else {
            self.enter(State::SigningIn(SigningIn {
                phase: SignInPhase::Reading(session),
            }));
        }
        self.perform(Effect::FindConnections(id));
    }

    fn go_to_not_admin(&mut self, session: PlatformSession, workspace: Workspace) {
        let id = workspace.id.clone();
        self.target = None;
        let checked_at = self.now;
        self.enter(State::NotAdmin(NotAdmin {
            session,
            workspace,
            admins: None,
            checked_at,
            checking: false,
        }));
        self.perform(Effect::ListAdmins(id));
        self.perform(Effect::Wait(ROLE_CHECK));
    }

    pub(super) fn not_admin_intent(&mut self, at: NotAdmin, intent: &Intent) -> Answer {
        match intent {
            Intent::CheckAgain => {
                self.check_role(at);
                Ok(())
            }
            Intent::UseOtherAccount => self.switch_account(End::Platform),
            Intent::GoBack => {
                if at.session.person.workspaces.len() > 1 {
                    self.enter(State::ChoosingWorkspace(ChoosingWorkspace {
                        session: at.session,
                        reading: None,
                    }));
                } else {
                    self.go_to_sign_in(Some(at.session));
                }
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    /// Reads the role again. A click on "check again" and the timer share one question.
    pub(super) fn check_role(&mut self, at: NotAdmin) {
        if at.checking {
            return;
        }
        self.problem = None;
        self.state = State::NotAdmin(NotAdmin {
            checking: true,
            ..at
        });
        self.cancel(|effect| matches!(effect, Effect::Wait(_)));
        self.perform(Effect::ReadPerson);
    }

    pub(super) fn person_outcome(&mut self, outcome: Outcome) {
        let (State::NotAdmin(at), Outcome::Person(answer)) = (self.state.clone(), outcome) else {
            return;
        };
        let person = match answer {
            Ok(person) => person,
            Err(problem) => {
                self.state = State::NotAdmin(NotAdmin {
                    checking: false,
                    ..at
                });
                self.fail(problem, Effect::ReadPerson);
                self.perform(Effect::Wait(ROLE_CHECK));
                return;
            }
        };
        let session = PlatformSession {
            person,
            ..at.session
        };
        self.platform_session = Some(session.clone());
        let now_admin =
            workspace_of(&session, &at.workspace.id).filter(|workspace| workspace.role.is_admin());
        if let Some(workspace) = now_admin {
            self.go_to_workspace(session, workspace);
            return;
        }
        let checked_at = self.now;
        self.state = State::NotAdmin(NotAdmin {
            session,
            checking: false,
            checked_at,
            ..at
        });
        self.tell(Problem::StillNotAdmin);
        self.perform(Effect::Wait(ROLE_CHECK));
    }

    pub(super) fn admins_outcome(&mut self, outcome: Outcome) {
        if let (State::NotAdmin(at), Outcome::Admins(admins)) = (&mut self.state, outcome) {
            at.admins = Some(admins);
        }
    }
}

fn workspace_of(session: &PlatformSession, id: &WorkspaceId) -> Option<Workspace> {
    session
        .person
        .workspaces
        .iter()
        .find(|workspace| workspace.id == *id)
        .cloned()
}
