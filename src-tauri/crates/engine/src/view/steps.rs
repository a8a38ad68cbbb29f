//! The rail and the bridge: how each of the six steps stands.

use contract::{Plank, StepFact, StepStatus, StepView};
use domain::{
    Problem,
    wizard::{CodePhase, SignInPhase, State, Verdict, Wizard},
};

/// The six steps, in order.
pub(super) fn steps(wizard: &Wizard) -> Vec<StepView> {
    if let State::ListingConnections(_) = wizard.state() {
        // Each organization has steps of its own; the list has none.
        return Vec::new();
    }
    let here = wizard.place().step();
    (1..=6)
        .map(|number| StepView {
            number,
            current: number == here,
            status: status(wizard, number, here),
            reachable: wizard.can_go_to_step(number),
        })
        .collect()
}

/// The six planks between the ends.
pub(super) fn bridge(wizard: &Wizard) -> Vec<Plank> {
    let plank = |step: StepView| match step.status {
        StepStatus::NotStarted => Plank::Empty,
        StepStatus::Begun => Plank::Moving,
        StepStatus::Attention => Plank::Moving,
        StepStatus::Working => Plank::Moving,
        StepStatus::Browser => Plank::Waiting,
        StepStatus::Owner { .. } => Plank::Waiting,
        StepStatus::Done { .. } => Plank::Done,
    };
    steps(wizard).into_iter().map(plank).collect()
}

fn status(wizard: &Wizard, step: u8, here: u8) -> StepStatus {
    if let State::Returning(_) = wizard.state() {
        // What was saved is a hint; it is done when the servers have said so.
        return if step == here {
            StepStatus::Begun
        } else {
            StepStatus::NotStarted
        };
    }
    if step == 4 && has_planned(wizard) {
        // The owner was asked for these repositories: they are chosen.
        return StepStatus::Done {
            fact: fact(wizard, step),
        };
    }
    if step > here {
        return StepStatus::NotStarted;
    }
    if step < here {
        return StepStatus::Done {
            fact: fact(wizard, step),
        };
    }
    current(wizard)
}

/// Whether somebody who is back at step 3 for an owner has chosen repositories.
fn has_planned(wizard: &Wizard) -> bool {
    match wizard.state() {
        State::AskingOwner(at) => at.asked.plan.is_some(),
        State::WaitingForOwner(at) => at.asked.plan.is_some(),
        _ => false,
    }
}

fn current(wizard: &Wizard) -> StepStatus {
    if let State::Confirming(at) = wizard.state() {
        match at.outcome() {
            Verdict::Running => return StepStatus::Working,
            Verdict::Connected => {
                return StepStatus::Done {
                    fact: StepFact::Plain,
                };
            }
            Verdict::ConfirmedByPerson => {
                return StepStatus::Done {
                    fact: StepFact::ConfirmedByPerson,
                };
            }
            Verdict::NotConnected => return StepStatus::Attention,
        }
    }
    if wizard.problem().is_some_and(needs_attention) {
        return StepStatus::Attention;
    }
    match wizard.state() {
        State::SigningIn(at) => phase(&at.phase),
        State::Authorizing(at) => phase(&at.phase),
        State::WaitingForOwner(at) => StepStatus::Owner {
            since: Some(at.asked_at),
        },
        State::Finishing(at) if at.comparing => StepStatus::Working,
        State::Finishing(_) => StepStatus::Browser,
        State::StartingConnection(at) if at.starting => StepStatus::Working,
        State::ChoosingOrganization(at) if at.reading.is_some() => StepStatus::Working,
        State::ChoosingWorkspace(at) if at.reading.is_some() => StepStatus::Working,
        State::NotAdmin(_) => StepStatus::Attention,
        State::Differing(_) => StepStatus::Attention,
        State::Preparing(_)
        | State::ListingConnections(_)
        | State::Returning(_)
        | State::ChoosingWorkspace(_)
        | State::StartingConnection(_)
        | State::AlreadyConnected(_)
        | State::ChoosingOrganization(_)
        | State::AskingOwner(_)
        | State::ChoosingSelection(_)
        | State::ChoosingRepositories(_)
        | State::ImportingNames(_)
        | State::Reviewing(_)
        | State::Confirming(_) => StepStatus::Begun,
    }
}

fn phase<Session>(phase: &SignInPhase<Session>) -> StepStatus {
    match phase {
        SignInPhase::Ready(_) => StepStatus::Begun,
        SignInPhase::Opened => StepStatus::Browser,
        SignInPhase::Waiting {
            returned: false, ..
        } => StepStatus::Browser,
        SignInPhase::Waiting { returned: true, .. } => StepStatus::Working,
        SignInPhase::ByCode(CodePhase::Asking { .. } | CodePhase::Accepted) => StepStatus::Working,
        SignInPhase::ByCode(CodePhase::Shown(_)) => StepStatus::Browser,
        SignInPhase::ByCode(CodePhase::Over) => StepStatus::Begun,
        SignInPhase::OtherAccount(_) => StepStatus::Attention,
        SignInPhase::Reading(_) => StepStatus::Working,
    }
}

/// A box that is not filled in yet is no trouble; the rest is.
fn needs_attention(problem: &Problem) -> bool {
    !matches!(
        problem,
        Problem::NoWorkspaceChosen
            | Problem::NoOrganizationChosen
            | Problem::SameOrganization { .. }
            | Problem::NoRepositoryChosen
            | Problem::AllNotUnderstood
            | Problem::LessRequested { .. }
            | Problem::PlanChanged
            | Problem::SignedOut { .. }
    )
}

fn fact(wizard: &Wizard, step: u8) -> StepFact {
    match step {
        1 => match wizard.platform_session() {
            Some(session) => StepFact::SignedIn {
                who: session.person.name.clone(),
            },
            None => StepFact::ConfirmedByPerson,
        },
        2 => workspace(wizard).map_or(StepFact::ConfirmedByPerson, |name| StepFact::Workspace {
            name,
        }),
        3 => match wizard.github_session() {
            Some(session) => StepFact::SignedIn {
                who: session.person.login.clone(),
            },
            None => StepFact::ConfirmedByPerson,
        },
        4 => match wizard.choices().selection().count() {
            Some(count) => StepFact::SomeRepositories {
                count: count as u64,
            },
            None => StepFact::AllRepositories,
        },
        _ => StepFact::Plain,
    }
}

fn workspace(wizard: &Wizard) -> Option<String> {
    let id = wizard.choices().workspace.as_ref()?;
    let person = &wizard.platform_session()?.person;
    person
        .workspaces
        .iter()
        .find(|found| found.id == *id)
        .map(|found| found.name.clone())
}
