//! What a person can do in a state. The machine would refuse anything else.

use contract::{Act, ActView, BannerView, Saved};
use domain::Problem;
use domain::wizard::{CodePhase, Effect, Passing, SignInPhase, State, Verdict, Wizard};

use super::Frame;
use crate::{mail, outside::Outside};

pub(super) fn acts(
    wizard: &Wizard,
    outside: &Outside,
    frame: &Frame,
    saved: Saved,
    banner: Option<&BannerView>,
) -> Vec<ActView> {
    let mut acts = on_the_road(wizard, outside, frame);
    vault(&mut acts, wizard, banner);
    if saved == Saved::NotSaved {
        acts.add(Act::SaveAgain);
    }
    acts.0
}

fn on_the_road(wizard: &Wizard, outside: &Outside, frame: &Frame) -> Acts {
    let mut acts = Acts::default();
    if let Some(passing) = wizard.passing() {
        match passing {
            Passing::Returning => {
                acts.primary_busy(Act::ContinueSetup, true);
                acts.add(Act::StartOver);
            }
            Passing::Adopting => {
                acts.busy(Act::CheckConnection, true);
                acts.add(Act::GoBack);
            }
        }
        connections(&mut acts, wizard);
        acts.add(Act::OpenSettings);
        practice(&mut acts, frame);
        return acts;
    }
    match wizard.state() {
        State::Preparing(_) => {
            acts.primary(Act::Start);
            acts.add(Act::CheckAgain);
            if wizard.can_use_code_at_once() {
                acts.add(Act::UseCode);
            }
            if frame.practice.is_none() && !frame.scenarios.is_empty() {
                acts.add(Act::EnterPractice);
            }
        }
        State::Returning(at) => {
            acts.primary_busy(Act::ContinueSetup, at.restoring);
            acts.add(Act::StartOver);
        }
        State::ListingConnections(_) => {
            acts.primary(Act::ConnectAnother);
            acts.add(Act::OpenConnection);
            acts.busy(Act::CheckAgain, wizard.is_surveying());
            if wizard.can_leave_list() {
                acts.add(Act::GoBack);
            }
        }
        State::SigningIn(at) => sign_in(&mut acts, &at.phase, wizard.world().guided),
        State::ChoosingWorkspace(at) => {
            acts.primary_busy(Act::ChooseWorkspace, at.reading.is_some());
            acts.add(Act::GoBack);
        }
        State::NotAdmin(at) => {
            acts.primary_busy(Act::CheckAgain, at.checking);
            acts.add(Act::UseOtherAccount);
            acts.add(Act::GoBack);
        }
        State::StartingConnection(at) if wizard.world().guided => {
            guided(&mut acts, at.opened);
            acts.add(Act::GoBack);
        }
        State::StartingConnection(at) => {
            acts.primary_busy(Act::StartConnection, at.starting);
            acts.add(Act::GoBack);
        }
        State::AlreadyConnected(_) => {
            for act in [
                Act::CheckConnection,
                Act::ChangeRepositories,
                Act::ReviewPermissions,
                Act::ConnectAnother,
                Act::Reconnect,
                Act::GoBack,
            ] {
                acts.add(act);
            }
        }
        State::Authorizing(at) => sign_in(&mut acts, &at.phase, !wizard.world().github_sign_in),
        State::ChoosingOrganization(at) => {
            acts.primary_busy(Act::ChooseOrganization, at.reading.is_some());
            acts.busy(Act::LookUpOrganization, at.looking_up);
            acts.busy(Act::LoadAgain, at.loading);
            if matches!(wizard.problem(), Some(Problem::InvitationPending { .. })) {
                acts.add(Act::OpenInvitation);
            }
            if wizard.can_ask_owner() {
                acts.add(Act::AskOwner);
            }
            acts.add(Act::GoBack);
        }
        State::AskingOwner(at) => {
            acts.primary(Act::OwnerAsked);
            if mail::fits(&outside.address(&at.asked.page())) {
                acts.add(Act::OpenMail);
            }
            acts.add(Act::CopyLink);
            if !at.asked.is_to_unpause() {
                acts.add(Act::RequestOnGithub);
                acts.add(Act::GoOnAsOwner);
            }
            acts.add(Act::GoBack);
        }
        State::ChoosingSelection(_) => {
            acts.primary(Act::ChooseSelection);
            acts.add(Act::GoBack);
        }
        State::ChoosingRepositories(at) => {
            acts.primary(Act::ContinueWithSelection);
            acts.add(Act::ChangeSelection);
            if at.list.loaded > 0 {
                acts.add(Act::ImportNames);
            }
            acts.busy(Act::LoadAgain, at.loading);
            acts.add(Act::GoBack);
        }
        State::ImportingNames(at) => {
            if at.matches.as_ref().is_some_and(|matches| matches.can_add()) {
                acts.primary(Act::AddNames);
                acts.add(Act::MatchNames);
            } else {
                acts.primary_busy(Act::MatchNames, at.matching);
            }
            acts.add(Act::GoBack);
        }
        State::Reviewing(_) => {
            acts.primary(Act::ConfirmPlan);
            acts.add(Act::GoBack);
        }
        State::Finishing(at) => {
            if wizard.world().github_sign_in {
                acts.primary_busy(Act::CheckAgain, at.comparing);
            } else {
                acts.primary(Act::ConfirmDone);
            }
            acts.add(Act::ReopenBrowser);
            acts.add(Act::CopyLink);
            acts.add(Act::ReportButton);
            acts.add(Act::AskOwner);
            acts.add(Act::GoBack);
        }
        State::WaitingForOwner(at) => {
            let asking = wizard.awaits(|effect| matches!(effect, Effect::WatchInstallation { .. }));
            acts.primary_busy(Act::CheckAgain, asking);
            acts.add(Act::CopyLink);
            acts.add(Act::AskOwner);
            acts.add(Act::Notify);
            acts.add(Act::ChangeRepositories);
            if at.asked.plan.is_some() {
                acts.add(Act::ReviewPermissions);
            }
            acts.add(Act::StopWaiting);
            if frame.practice.is_none() && !frame.scenarios.is_empty() {
                acts.add(Act::EnterPractice);
            }
            acts.add(Act::GoBack);
        }
        State::Differing(at) => {
            if at.comparison.missing_permissions.is_empty() {
                acts.primary(Act::KeepResult);
            }
            acts.add(Act::ChangeOnGithub);
            acts.add(Act::CheckAgain);
            acts.add(Act::GoBack);
        }
        State::Confirming(at) => {
            confirming(&mut acts, at.outcome(), at.running);
            if !at.running && wizard.can_ask_owner() {
                acts.add(Act::AskOwner);
            }
        }
    }
    if wizard.can_retry() {
        acts.add(Act::Retry);
    }
    if matches!(wizard.problem(), Some(Problem::SignInEnded { .. })) {
        acts.add(Act::SignInAgain);
    }
    if wizard.can_go_on_without_vault() {
        acts.add(Act::GoOnWithoutVault);
    }
    if wizard.can_review_authorizations() {
        acts.add(Act::ReviewAuthorizations);
    }
    if wizard.problem().is_some() {
        acts.add(Act::DismissProblem);
    }
    if matches!(wizard.problem(), Some(Problem::SameOrganization { .. })) {
        acts.add(Act::OpenSame);
    }
    connections(&mut acts, wizard);
    acts.add(Act::OpenSettings);
    practice(&mut acts, frame);
    acts
}

/// The way to the other organizations is on every screen, once there are others.
fn connections(acts: &mut Acts, wizard: &Wizard) {
    if wizard.can_show_connections() {
        acts.add(Act::ShowConnections);
    }
}

/// What can be done about the safe store is on every screen its notice is on.
fn vault(acts: &mut Acts, wizard: &Wizard, banner: Option<&BannerView>) {
    let waiting = wizard.awaits(|effect| *effect == Effect::OpenVault);
    let closed = matches!(wizard.problem(), Some(Problem::VaultClosed { .. }));
    if closed || matches!(banner, Some(BannerView::MemoryOnly { .. })) {
        acts.busy(Act::OpenVault, waiting);
    }
    if waiting {
        acts.add(Act::LeaveVault);
    }
}

fn practice(acts: &mut Acts, frame: &Frame) {
    if frame.practice.is_some() {
        acts.add(Act::LeavePractice);
    }
}

fn sign_in<Session>(acts: &mut Acts, phase: &SignInPhase<Session>, by_hand: bool) {
    match phase {
        SignInPhase::Ready(None) if by_hand => guided(acts, false),
        SignInPhase::Ready(None) => {
            acts.primary(Act::BeginSignIn);
            acts.add(Act::UseCode);
        }
        SignInPhase::Ready(Some(_)) => {
            acts.primary(Act::BeginSignIn);
            acts.add(Act::UseOtherAccount);
        }
        SignInPhase::Opened => guided(acts, true),
        SignInPhase::Waiting { returned, .. } => {
            if !returned {
                acts.primary(Act::ReopenBrowser);
                acts.add(Act::CopyLink);
                acts.add(Act::UseCode);
            }
            acts.add(Act::CancelSignIn);
        }
        SignInPhase::ByCode(phase) => by_code(acts, phase),
        SignInPhase::OtherAccount(_) => {
            acts.primary(Act::UseOtherAccount);
            acts.add(Act::KeepAccount);
            acts.add(Act::CancelSignIn);
        }
        SignInPhase::Reading(_) => {}
    }
    acts.add(Act::GoBack);
}

fn by_code(acts: &mut Acts, phase: &CodePhase) {
    match phase {
        CodePhase::Asking { .. } => acts.add(Act::BeginSignIn),
        CodePhase::Shown(_) => {
            acts.primary(Act::CopyCode);
            acts.add(Act::ReopenBrowser);
            acts.add(Act::UseCode);
            acts.add(Act::BeginSignIn);
        }
        CodePhase::Accepted => {}
        CodePhase::Over => {
            acts.primary(Act::UseCode);
            acts.add(Act::BeginSignIn);
        }
    }
    acts.add(Act::CancelSignIn);
}

fn guided(acts: &mut Acts, opened: bool) {
    if opened {
        acts.primary(Act::ConfirmDone);
        acts.add(Act::OpenPage);
    } else {
        acts.primary(Act::OpenPage);
    }
}

fn confirming(acts: &mut Acts, outcome: Verdict, running: bool) {
    match outcome {
        Verdict::Running => {}
        Verdict::Connected | Verdict::ConfirmedByPerson => {
            acts.primary(Act::CloseWindow);
            acts.add(Act::SaveRecord);
            acts.add(Act::ConnectAnother);
            acts.add(Act::CheckAgain);
        }
        Verdict::NotConnected => {
            acts.primary_busy(Act::CheckAgain, running);
            acts.add(Act::ChangeOnGithub);
        }
    }
    if outcome != Verdict::Connected {
        acts.add(Act::GoBack);
    }
}

#[derive(Default)]
struct Acts(Vec<ActView>);

impl Acts {
    fn add(&mut self, act: Act) {
        self.put(ActView {
            act,
            primary: false,
            busy: false,
        });
    }

    fn busy(&mut self, act: Act, busy: bool) {
        self.put(ActView {
            act,
            primary: false,
            busy,
        });
    }

    fn primary(&mut self, act: Act) {
        self.put(ActView {
            act,
            primary: true,
            busy: false,
        });
    }

    fn primary_busy(&mut self, act: Act, busy: bool) {
        self.put(ActView {
            act,
            primary: true,
            busy,
        });
    }

    fn put(&mut self, view: ActView) {
        if !self.0.iter().any(|known| known.act == view.act) {
            self.0.push(view);
        }
    }
}
