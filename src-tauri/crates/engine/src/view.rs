//! From the machine's state to what a person sees. Nothing is decided here that the machine does
//! not say; words are the page's.

mod acts;
mod code;
mod connections;
mod ending;
mod facts;
mod owner;
mod problem;
mod screens;
pub(crate) mod settings;
mod steps;

use contract::{
    BannerView, EndState, EndView, EnvironmentView, OrganizationView, Saved, Screen, ShellView,
    WizardView,
};
use domain::{
    Account, End, Problem,
    wizard::{CodePhase, Passing, Place, SignInPhase, State, Wizard},
};

use crate::{desk::Sheet, outside::Outside, record, repository_index::RepositoryIndex};

/// What is fixed for the life of an engine.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    /// The scenario, when this is practice.
    pub(crate) practice: Option<String>,
    /// The scenarios that can be practised.
    pub(crate) scenarios: Vec<String>,
}

/// What is around the machine.
pub(crate) struct Surroundings<'a> {
    pub(crate) saved: Saved,
    pub(crate) banner: Option<BannerView>,
    pub(crate) index: &'a RepositoryIndex,
    pub(crate) sheet: &'a Sheet,
}

/// What to draw.
pub(crate) fn of(
    wizard: &Wizard,
    outside: &Outside,
    frame: &Frame,
    around: Surroundings<'_>,
) -> WizardView {
    let mut view = WizardView {
        screen: screens::screen(wizard, outside, around.index),
        problem: problem::problem(wizard),
        facts: facts::facts(wizard),
        acts: acts::acts(wizard, outside, frame, around.saved, around.banner.as_ref()),
        preferences: around.sheet.settings.preferences.clone(),
        shell: ShellView {
            code: code(wizard).to_owned(),
            step: Some(wizard.place().step()).filter(|step| *step > 0),
            environment: environment(outside, frame),
            platform: platform_end(wizard, outside),
            github: github_end(wizard, outside),
            bridge: steps::bridge(wizard),
            steps: steps::steps(wizard),
            organization: organization(wizard, outside),
            saved: around.saved,
            banner: around.banner,
        },
    };
    if around.sheet.open {
        let reference = record::reference(wizard.run());
        settings::cover(&mut view, around.sheet, outside, frame, reference);
    }
    view
}

/// A view for the moment before the first.
pub(crate) fn blank() -> WizardView {
    let end = || EndView {
        state: EndState::None,
        who: None,
        host: String::new(),
        since: None,
        can_sign_out: false,
        can_switch_account: false,
    };
    WizardView {
        screen: Screen::Prepare(contract::PrepareView { checks: Vec::new() }),
        problem: None,
        facts: Vec::new(),
        acts: Vec::new(),
        preferences: contract::Preferences::default(),
        shell: ShellView {
            code: "0A".to_owned(),
            step: None,
            environment: EnvironmentView {
                practice: None,
                profile: String::new(),
                platform_name: String::new(),
                guided: false,
                scenarios: Vec::new(),
            },
            platform: end(),
            github: end(),
            bridge: Vec::new(),
            steps: Vec::new(),
            organization: None,
            saved: Saved::Nothing,
            banner: None,
        },
    }
}

/// The code of the screen a state is shown on.
pub(crate) fn code(wizard: &Wizard) -> &'static str {
    match wizard.passing() {
        Some(Passing::Returning) => return "0B",
        Some(Passing::Adopting) => return "2B",
        None => {}
    }
    match wizard.state() {
        State::Preparing(_) => "0A",
        State::Returning(_) => "0B",
        State::ListingConnections(_) => "0C",
        State::SigningIn(at) => match at.phase {
            SignInPhase::Waiting { .. } => "1B",
            SignInPhase::ByCode(_) => "1C",
            SignInPhase::Reading(_) => "1B",
            SignInPhase::Ready(_) | SignInPhase::Opened | SignInPhase::OtherAccount(_) => "1A",
        },
        State::ChoosingWorkspace(_) => "1D",
        State::NotAdmin(_) => "1E",
        State::StartingConnection(_) => "2A",
        State::AlreadyConnected(_) => "2B",
        State::Authorizing(at) => match at.phase {
            SignInPhase::Waiting { .. } => "3B",
            SignInPhase::ByCode(_) => "3C",
            SignInPhase::Reading(_) => "3B",
            SignInPhase::Ready(_) | SignInPhase::Opened | SignInPhase::OtherAccount(_) => "3A",
        },
        State::ChoosingOrganization(_) => "3D",
        State::AskingOwner(_) => "3E",
        State::WaitingForOwner(_) => "3F",
        State::ChoosingSelection(_) => "4A",
        State::ChoosingRepositories(_) => "4B",
        State::ImportingNames(_) => "4C",
        State::Reviewing(_) => "5A",
        State::Finishing(_) => "5B",
        State::Differing(_) => "5C",
        State::Confirming(_) => "6A",
    }
}

fn environment(outside: &Outside, frame: &Frame) -> EnvironmentView {
    EnvironmentView {
        practice: frame.practice.clone(),
        profile: outside.profile.name.clone(),
        platform_name: outside.profile.platform.name.clone(),
        guided: outside.platform.is_none(),
        scenarios: frame.scenarios.clone(),
    }
}

fn platform_end(wizard: &Wizard, outside: &Outside) -> EndView {
    let session = wizard.platform_session();
    let by_hand = wizard.world().guided && wizard.place() >= Place::StartConnection;
    let phase = match wizard.state() {
        State::SigningIn(at) => Some(phase_state(&at.phase)),
        _ => None,
    };
    EndView {
        state: end_state(
            phase.flatten(),
            session.is_some(),
            by_hand,
            trouble(wizard, End::Platform),
        ),
        who: session.map(|session| session.person.name.clone()),
        host: outside.platform_host(),
        since: session.map(|session| session.since),
        can_sign_out: wizard.can_sign_out(End::Platform),
        can_switch_account: wizard.can_switch_account(End::Platform),
    }
}

fn github_end(wizard: &Wizard, outside: &Outside) -> EndView {
    let session = wizard.github_session();
    let by_hand = !wizard.world().github_sign_in && wizard.place() >= Place::Organization;
    let phase = match wizard.state() {
        State::Authorizing(at) => phase_state(&at.phase),
        State::Finishing(_) => Some(EndState::Waiting),
        _ => None,
    };
    EndView {
        state: end_state(
            phase,
            session.is_some(),
            by_hand,
            trouble(wizard, End::GitHub),
        ),
        who: session.map(|session| session.person.login.clone()),
        host: outside.github_host(),
        since: session.map(|session| session.since),
        can_sign_out: wizard.can_sign_out(End::GitHub),
        can_switch_account: wizard.can_switch_account(End::GitHub),
    }
}

/// What the problem on screen says of an end.
fn trouble(wizard: &Wizard, end: End) -> Option<EndState> {
    let problem = wizard.problem()?;
    let unreachable = match end {
        End::Platform => Problem::PlatformUnreachable,
        End::GitHub => Problem::GitHubUnreachable,
    };
    if *problem == unreachable || *problem == Problem::Offline {
        return Some(EndState::Unreachable);
    }
    (*problem == Problem::SignInEnded { end }).then_some(EndState::Attention)
}

fn end_state(
    phase: Option<EndState>,
    signed_in: bool,
    by_hand: bool,
    trouble: Option<EndState>,
) -> EndState {
    match trouble.or(phase) {
        Some(state) => state,
        None if signed_in => EndState::SignedIn,
        None if by_hand => EndState::Confirmed,
        None => EndState::None,
    }
}

fn phase_state<Session>(phase: &SignInPhase<Session>) -> Option<EndState> {
    match phase {
        SignInPhase::Ready(_) => None,
        SignInPhase::Opened => Some(EndState::Waiting),
        SignInPhase::Waiting { returned: true, .. } => Some(EndState::SigningIn),
        SignInPhase::Waiting {
            returned: false, ..
        } => Some(EndState::Waiting),
        SignInPhase::ByCode(CodePhase::Asking { .. } | CodePhase::Shown(_)) => {
            Some(EndState::Waiting)
        }
        SignInPhase::ByCode(CodePhase::Accepted) => Some(EndState::SigningIn),
        SignInPhase::ByCode(CodePhase::Over) => None,
        SignInPhase::OtherAccount(_) => Some(EndState::Attention),
        SignInPhase::Reading(_) => Some(EndState::SigningIn),
    }
}

fn organization(wizard: &Wizard, outside: &Outside) -> Option<OrganizationView> {
    let account = match wizard.chosen() {
        Some(chosen) => chosen.organization.account,
        None => wizard.choices().organization.as_ref()?.account.clone(),
    };
    Some(OrganizationView {
        address: address(outside, &account),
        login: account.login,
        name: account.name,
    })
}

/// An account's address without the scheme.
fn address(outside: &Outside, account: &Account) -> String {
    format!("{}/{}", outside.github_host(), account.login)
}
