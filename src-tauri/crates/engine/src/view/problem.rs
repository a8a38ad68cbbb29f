//! Problems with their remedies: the one thing to do next, and sometimes a second.

use std::collections::BTreeMap;

use contract::{Act, Parameter, ProblemView, Severity};
use domain::{
    End, Problem,
    wizard::{SignInPhase, State, Wizard, is_up_to_an_owner},
};
use time::format_description::well_known::Rfc3339;

use crate::record;

pub(super) fn problem(wizard: &Wizard) -> Option<ProblemView> {
    let problem = wizard.problem()?;
    let (act, alternative) = remedies(wizard, problem);
    let reference = record::reference(wizard.run());
    Some(with_act(problem, act, alternative, reference))
}

/// A problem with what to do about it.
pub(super) fn with_act(
    problem: &Problem,
    act: Option<Act>,
    alternative: Option<Act>,
    reference: String,
) -> ProblemView {
    ProblemView {
        code: problem.code().to_owned(),
        severity: severity(problem),
        parameters: parameters(problem),
        act,
        alternative,
        reference,
    }
}

/// What is wrong with a check of 0A.
pub(super) fn of_check(wizard: &Wizard, problem: &Problem) -> ProblemView {
    let act = if is_answered_in_settings(problem) {
        Act::OpenSettings
    } else if matches!(problem, Problem::VaultClosed { .. }) {
        Act::OpenVault
    } else if matches!(problem, Problem::NoBrowser | Problem::NoWayBack)
        && wizard.can_use_code_at_once()
    {
        Act::UseCode
    } else {
        Act::CheckAgain
    };
    let reference = record::reference(wizard.run());
    with_act(problem, Some(act), None, reference)
}

fn is_answered_in_settings(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::TrafficInspected | Problem::ProxyNeeded | Problem::ProxyLogin
    )
}

fn severity(problem: &Problem) -> Severity {
    match problem {
        Problem::LessRequested { .. }
        | Problem::MoreRequested { .. }
        | Problem::VaultClosed { .. }
        | Problem::SignOutUnconfirmed { .. }
        | Problem::SignOutIncomplete { .. }
        | Problem::NotSaved
        | Problem::PreferencesNotSaved
        | Problem::ListIncomplete { .. }
        | Problem::NoNameMatches { .. }
        | Problem::ChoicesGone
        | Problem::NoBrowser
        | Problem::NoWayBack
        | Problem::CodesOff
        | Problem::StillNotAdmin
        | Problem::NoMailProgram
        | Problem::OwnersOnly
        | Problem::PlatformLate => Severity::Limits,
        Problem::SlowDown { .. }
        | Problem::PlanChanged
        | Problem::SameOrganization { .. }
        | Problem::SignedOut { .. } => Severity::Informs,
        _ => Severity::Stops,
    }
}

/// What is possible in the state decides: a remedy that would be refused is not offered.
fn remedies(wizard: &Wizard, problem: &Problem) -> (Option<Act>, Option<Act>) {
    if matches!(problem, Problem::VaultClosed { .. }) {
        let without = wizard.can_go_on_without_vault();
        return (
            Some(Act::OpenVault),
            without.then_some(Act::GoOnWithoutVault),
        );
    }
    if is_answered_in_settings(problem) {
        let again = if wizard.can_retry() {
            Act::Retry
        } else {
            general(wizard)
        };
        return (Some(Act::OpenSettings), Some(again));
    }
    if wizard.can_ask_owner() && is_up_to_an_owner(problem) {
        let again = wizard.can_retry().then_some(Act::Retry);
        let again = again.or_else(|| looks_again(wizard).then_some(Act::CheckAgain));
        return (Some(Act::AskOwner), again);
    }
    if wizard.can_retry() {
        return (Some(Act::Retry), None);
    }
    match problem {
        Problem::InvitationPending { .. } => (Some(Act::OpenInvitation), Some(Act::LoadAgain)),
        Problem::NoMailProgram => (Some(Act::DismissProblem), None),
        Problem::SignInEnded { .. } => (Some(Act::SignInAgain), None),
        Problem::SignedOut { end: End::GitHub }
        | Problem::SignOutUnconfirmed { end: End::GitHub }
        | Problem::SignOutIncomplete { end: End::GitHub } => {
            (Some(Act::ReviewAuthorizations), None)
        }
        Problem::SignedOut { end: End::Platform }
        | Problem::SignOutUnconfirmed { end: End::Platform }
        | Problem::SignOutIncomplete { end: End::Platform } => (Some(Act::DismissProblem), None),
        Problem::OtherAccount { .. } => (Some(Act::UseOtherAccount), Some(Act::KeepAccount)),
        Problem::SameOrganization { .. } => (Some(Act::OpenSame), None),
        Problem::SavedPlaceDamaged => (Some(Act::ContinueSetup), None),
        Problem::AllNotUnderstood
        | Problem::NoOrganizationChosen
        | Problem::NoRepositoryChosen
        | Problem::NoNames
        | Problem::TooManyNames { .. }
        | Problem::NoNameMatches { .. }
        | Problem::NoWorkspaceChosen
        | Problem::NotAnOrganization { .. }
        | Problem::OrganizationNotFound
        | Problem::LessRequested { .. }
        | Problem::PlanChanged => (Some(Act::DismissProblem), None),
        // The list goes on by itself.
        Problem::SlowDown { .. } if matches!(wizard.state(), State::ChoosingRepositories(_)) => {
            (Some(Act::DismissProblem), None)
        }
        Problem::NoBrowser | Problem::NoWayBack if can_use_code(wizard) => {
            (Some(Act::UseCode), None)
        }
        Problem::PermissionMissing { .. } => (Some(Act::ChangeOnGithub), Some(Act::CheckAgain)),
        Problem::NotInstalled { .. } if is_confirming(wizard) => {
            (Some(Act::ChangeOnGithub), Some(Act::CheckAgain))
        }
        Problem::ChoicesGone if is_confirming(wizard) => {
            (Some(Act::ChangeOnGithub), Some(Act::CheckAgain))
        }
        Problem::OtherOrganization { .. } if matches!(wizard.state(), State::Finishing(_)) => {
            (Some(Act::ReopenBrowser), Some(Act::CheckAgain))
        }
        _ => (Some(general(wizard)), None),
    }
}

fn looks_again(wizard: &Wizard) -> bool {
    match wizard.state() {
        State::Finishing(_) => wizard.world().github_sign_in,
        State::WaitingForOwner(_) | State::Confirming(_) => true,
        _ => false,
    }
}

fn can_use_code(wizard: &Wizard) -> bool {
    match wizard.state() {
        State::SigningIn(at) => at.phase.can_use_code() && !wizard.world().guided,
        State::Authorizing(at) => at.phase.can_use_code() && wizard.world().github_sign_in,
        _ => false,
    }
}

fn shows_code_screen(wizard: &Wizard) -> bool {
    match wizard.state() {
        State::SigningIn(at) => matches!(at.phase, SignInPhase::ByCode(_)),
        State::Authorizing(at) => matches!(at.phase, SignInPhase::ByCode(_)),
        _ => false,
    }
}

fn is_confirming(wizard: &Wizard) -> bool {
    matches!(wizard.state(), State::Confirming(_))
}

/// The way on that a state always has.
fn general(wizard: &Wizard) -> Act {
    match wizard.state() {
        State::Preparing(_) => Act::CheckAgain,
        State::ListingConnections(_) => Act::CheckAgain,
        State::Returning(_) => Act::ContinueSetup,
        State::SigningIn(_) | State::Authorizing(_) => {
            if shows_code_screen(wizard) {
                Act::UseCode
            } else if wizard.open_sign_in().is_some() {
                Act::ReopenBrowser
            } else {
                Act::BeginSignIn
            }
        }
        State::NotAdmin(_) => Act::CheckAgain,
        State::StartingConnection(_) => Act::StartConnection,
        State::AskingOwner(_) => Act::DismissProblem,
        State::WaitingForOwner(_) => Act::CheckAgain,
        State::Finishing(_) if wizard.world().github_sign_in => Act::CheckAgain,
        State::Finishing(_) => Act::ReopenBrowser,
        State::Differing(_) => Act::CheckAgain,
        State::Confirming(_) => Act::CheckAgain,
        State::ChoosingRepositories(_) => Act::LoadAgain,
        State::ImportingNames(_) => Act::DismissProblem,
        State::ChoosingWorkspace(_)
        | State::AlreadyConnected(_)
        | State::ChoosingOrganization(_)
        | State::ChoosingSelection(_)
        | State::Reviewing(_) => Act::DismissProblem,
    }
}

fn parameters(problem: &Problem) -> BTreeMap<String, Parameter> {
    let text = |value: &str| Parameter::Text {
        value: value.to_owned(),
    };
    let mut parameters = BTreeMap::new();
    let mut put = |name: &str, value: Parameter| {
        parameters.insert(name.to_owned(), value);
    };
    match problem {
        Problem::SlowDown { until } => {
            put(
                "time",
                Parameter::Time {
                    value: until.format(&Rfc3339).unwrap_or_default(),
                },
            );
        }
        Problem::FellOver { saved_at } => {
            put(
                "time",
                Parameter::Time {
                    value: saved_at.format(&Rfc3339).unwrap_or_default(),
                },
            );
        }
        Problem::ClockOff { minutes } => put("minutes", Parameter::Number { value: *minutes }),
        Problem::OtherAccount { expected, actual } => {
            put("expected", text(expected));
            put("actual", text(actual));
        }
        Problem::SomeoneElseConnecting { who } => put("who", text(who)),
        Problem::NotAnOrganization { name } => put("name", text(name)),
        Problem::OrganizationSignIn { org }
        | Problem::InvitationPending { org }
        | Problem::RequestsNotAllowed { org }
        | Problem::NoLongerMember { org } => put("org", text(org)),
        Problem::NetworkNotAllowed { org, address } => {
            put("org", text(org));
            if let Some(address) = address {
                put("address", text(address));
            }
        }
        Problem::ThirdPartiesRestricted { org } => put("org", text(org)),
        Problem::InstallationPaused { org, who } => {
            put("org", text(org));
            if let Some(who) = who {
                put("who", text(who));
            }
        }
        Problem::SameOrganization { org, .. } => put("org", text(org)),
        Problem::Hidden { org } => put("org", text(org)),
        Problem::GitHubRefused { said } => put("said", text(said)),
        Problem::NotInstalled { org } => put("org", text(org)),
        Problem::NoNameMatches { guess: Some(guess) } => put("guess", text(guess)),
        Problem::TooManyNames { count } | Problem::ListIncomplete { count } => {
            let value = i64::try_from(*count).unwrap_or(i64::MAX);
            put("count", Parameter::Number { value });
        }
        Problem::MoreRequested { list }
        | Problem::LessRequested { list }
        | Problem::PermissionNeeded { list }
        | Problem::GitHubRejected { list } => {
            put(
                "list",
                Parameter::List {
                    values: list.clone(),
                },
            );
        }
        Problem::OtherOrganization { planned, actual } => {
            put("planned", text(planned));
            put("actual", text(actual));
        }
        Problem::CannotRead { repo } => put("repo", text(repo)),
        Problem::PermissionMissing { name } => put("name", text(name)),
        _ => {}
    }
    parameters
}
