//! What only one screen shows.

use contract::*;
use domain::{
    Connection, ConnectionStatus, End, PermissionLevel, PermissionName, RepositorySelection,
    SelectionKind,
    wizard::{
        AtGitHub, AtPlatform, Begun, CheckResult, Checked, Chosen, MachineCheck, Passing, Place,
        Preparing, Returning, Reviewing, SignInPhase, State, Wizard,
    },
};

use super::{ending, owner};
use crate::{outside::Outside, repository_index::RepositoryIndex};

/// How many names of a group of 4C are sent.
const MOST_NAMES: usize = 200;

/// How many names of the plan the review shows.
const FEW_NAMES: usize = 5;

pub(super) fn screen(wizard: &Wizard, outside: &Outside, index: &RepositoryIndex) -> Screen {
    match (wizard.passing(), wizard.passed_connection()) {
        (Some(Passing::Returning), _) => {
            return Screen::WelcomeBack(WelcomeBackView {
                step: wizard.target().unwrap_or(wizard.place()).step(),
                news: WelcomeNews::Nothing,
                saved_at: wizard.now(),
            });
        }
        (Some(Passing::Adopting), Some(connection)) => {
            return Screen::AlreadyConnected(already_connected(&connection));
        }
        (Some(Passing::Adopting) | None, _) => {}
    }
    match wizard.state() {
        State::Preparing(at) => Screen::Prepare(prepare(wizard, at)),
        State::Returning(at) => Screen::WelcomeBack(welcome_back(at)),
        State::ListingConnections(_) => {
            Screen::Connections(super::connections::connections(wizard, outside))
        }
        State::SigningIn(at) => match answering(&at.phase, outside, End::Platform) {
            Some(Answering::Here(view)) => Screen::SignInWaiting(view),
            Some(Answering::Elsewhere(view)) => Screen::SignInByCode(view),
            None => Screen::SignIn(SignInView {
                signed_in_as: session_of(&at.phase).map(|session| session.person.name.clone()),
                guided: wizard.world().guided,
                opened: at.phase == SignInPhase::Opened,
            }),
        },
        State::ChoosingWorkspace(at) => Screen::Workspace(WorkspaceView {
            workspaces: at.session.person.workspaces.iter().map(workspace).collect(),
            chosen: wizard.choices().workspace.as_ref().map(|id| id.0.clone()),
        }),
        State::NotAdmin(at) => Screen::NotAdmin(NotAdminView {
            who: at.session.person.name.clone(),
            workspace: at.workspace.name.clone(),
            admins: at
                .admins
                .as_ref()
                .map(|admins| admins.iter().map(person).collect()),
            checked_at: at.checked_at,
        }),
        State::StartingConnection(at) => Screen::StartConnection(StartConnectionView {
            workspace: match &at.platform {
                AtPlatform::SignedIn { workspace, .. } => Some(workspace.name.clone()),
                AtPlatform::ByHand => None,
            },
            guided: at.platform == AtPlatform::ByHand,
            opened: at.opened,
        }),
        State::AlreadyConnected(at) => Screen::AlreadyConnected(already_connected(&at.connection)),
        State::Authorizing(at) => match answering(&at.phase, outside, End::GitHub) {
            Some(Answering::Here(view)) => Screen::AuthorizeWaiting(view),
            Some(Answering::Elsewhere(view)) => Screen::AuthorizeByCode(view),
            None => Screen::Authorize(AuthorizeView {
                already_installed: is_installed(&at.begun),
                signed_in_as: session_of(&at.phase).map(|session| session.person.login.clone()),
                guided: !wizard.world().github_sign_in,
                opened: at.phase == SignInPhase::Opened,
            }),
        },
        State::ChoosingOrganization(at) => Screen::Organization(OrganizationsView {
            organizations: at
                .organizations
                .iter()
                .map(|choice| owner::organization(outside, wizard, choice))
                .collect(),
            loading: at.loading,
            chosen: owner::chosen_organization(wizard, &at.organizations),
            looking_up: at.looking_up,
        }),
        State::AskingOwner(at) => Screen::AskOwner(owner::asking(outside, at)),
        State::WaitingForOwner(at) => Screen::WaitingForOwner(owner::waiting(wizard, outside, at)),
        State::ChoosingSelection(at) => Screen::Selection(SelectionView {
            organization: at.chosen.organization.account.login.clone(),
            chosen: kind(wizard.choices().kind),
            // Before the app is there GitHub shows public ones only, and a number would mislead.
            total: at.chosen.installation.as_ref().and(at.list.total),
            private: at
                .chosen
                .installation
                .as_ref()
                .and(at.list.total)
                .filter(|total| *total == at.list.loaded)
                .map(|_| at.list.private),
        }),
        State::ChoosingRepositories(at) => Screen::Repositories(RepositoriesView {
            organization: at.chosen.organization.account.login.clone(),
            source: source(&at.chosen, at.loading, at.list.loaded),
            loaded: count64(at.list.loaded),
            total: at.list.total.map(count64),
            loading: at.loading,
            loaded_at: at.list.at,
            selected: count(wizard.choices().selected.len()),
            can_undo: wizard.can_undo(),
            list_revision: index.revision(),
        }),
        State::ImportingNames(at) => Screen::Import(ImportView {
            organization: at.from.chosen.organization.account.login.clone(),
            source: source(&at.from.chosen, at.from.loading, at.from.list.loaded),
            loading: at.from.loading,
            matches: at.matches.as_deref().map(name_matches),
        }),
        State::Reviewing(at) => Screen::Review(review(wizard, at, index)),
        State::Finishing(at) => Screen::Finish(ending::finish(outside, at, index)),
        State::Differing(at) => Screen::Differences(ending::differences(at)),
        State::Confirming(at) => Screen::Confirm(ending::confirm(wizard, at)),
    }
}

fn prepare(wizard: &Wizard, at: &Preparing) -> PrepareView {
    let machine = MachineCheck::ALL.map(|check| {
        let name = match check {
            MachineCheck::Network => CheckName::Network,
            MachineCheck::Clock => CheckName::Clock,
            MachineCheck::Browser => CheckName::Browser,
            MachineCheck::Return => CheckName::Return,
            MachineCheck::Vault => CheckName::Vault,
        };
        check_view(wizard, name, at.checks.get(&check))
    });
    let later = [
        (CheckName::PlatformAdmin, CheckState::AfterSignIn),
        (CheckName::GithubAdmin, CheckState::AtStepThree),
    ];
    // In a guided profile nobody is asked what the person may do.
    let later = later.into_iter().filter(|_| !wizard.world().guided);
    let later = later.map(|(check, state)| CheckView {
        check,
        state,
        problem: None,
        milliseconds: None,
    });
    PrepareView {
        checks: machine.into_iter().chain(later).collect(),
    }
}

fn check_view(wizard: &Wizard, check: CheckName, done: Option<&Checked>) -> CheckView {
    let (state, problem) = match done.map(|done| &done.result) {
        None => (CheckState::Running, None),
        Some(CheckResult::Ready) => (CheckState::Ready, None),
        Some(CheckResult::Unknown) => (CheckState::Unknown, None),
        Some(CheckResult::Attention(problem)) => (
            CheckState::Attention,
            Some(super::problem::of_check(wizard, problem)),
        ),
    };
    CheckView {
        check,
        state,
        problem,
        milliseconds: done
            .map(|done| u32::try_from(done.took.whole_milliseconds()).unwrap_or_default()),
    }
}

fn welcome_back(at: &Returning) -> WelcomeBackView {
    let snapshot = &at.snapshot;
    let news = match snapshot.choices.owner_asked_at {
        Some(since) if snapshot.place == Place::WaitingForOwner => {
            WelcomeNews::WaitingForOwner { since }
        }
        _ if snapshot.browser_open => WelcomeNews::LinkDead,
        _ => WelcomeNews::Nothing,
    };
    WelcomeBackView {
        step: snapshot.place.step(),
        news,
        saved_at: snapshot.saved_at,
    }
}

/// Where the person answers a server.
enum Answering {
    /// In the browser of this computer.
    Here(BrowserWaitView),
    /// With a code on another device.
    Elsewhere(CodeView),
}

fn answering<Session>(
    phase: &SignInPhase<Session>,
    outside: &Outside,
    end: End,
) -> Option<Answering> {
    let host = match end {
        End::Platform => outside.platform_host(),
        End::GitHub => outside.github_host(),
    };
    match phase {
        SignInPhase::Waiting {
            since,
            opened,
            returned,
        } => Some(Answering::Here(BrowserWaitView {
            started_at: *since,
            host,
            returned: *returned,
            opened: *opened,
        })),
        SignInPhase::Reading(_) => Some(Answering::Here(BrowserWaitView {
            started_at: time::OffsetDateTime::UNIX_EPOCH,
            host,
            returned: true,
            opened: true,
        })),
        SignInPhase::ByCode(_) => super::code::code(phase, host).map(Answering::Elsewhere),
        SignInPhase::Ready(_) | SignInPhase::Opened | SignInPhase::OtherAccount(_) => None,
    }
}

fn session_of<Session>(phase: &SignInPhase<Session>) -> Option<&Session> {
    match phase {
        SignInPhase::Ready(session) => session.as_ref(),
        SignInPhase::OtherAccount(session) => Some(session),
        SignInPhase::Reading(session) => Some(session),
        SignInPhase::Opened | SignInPhase::Waiting { .. } | SignInPhase::ByCode(_) => None,
    }
}

fn workspace(workspace: &domain::Workspace) -> WorkspaceRow {
    WorkspaceRow {
        id: workspace.id.0.clone(),
        name: workspace.name.clone(),
        admin: workspace.role.is_admin(),
        region: workspace.region.clone(),
    }
}

fn person(member: &domain::Member) -> PersonRow {
    PersonRow {
        name: member.name.clone(),
        email: member.email.clone(),
    }
}

fn already_connected(connection: &Connection) -> AlreadyConnectedView {
    let account = connection.account.as_ref();
    AlreadyConnectedView {
        organization: account
            .map(|account| account.login.clone())
            .unwrap_or_default(),
        by: connection.connected_by.clone(),
        on: connection.connected_at,
        repositories: connection.repository_count,
    }
}

fn is_installed(begun: &Begun) -> bool {
    match begun {
        Begun::Prepared { connection, .. } => connection.status == ConnectionStatus::Connected,
        Begun::ByHand => false,
    }
}

pub(super) fn kind(kind: SelectionKind) -> SelectionKindView {
    match kind {
        SelectionKind::All => SelectionKindView::All,
        SelectionKind::Selected => SelectionKindView::Selected,
    }
}

fn source(chosen: &Chosen, loading: bool, loaded: u64) -> ListSource {
    match &chosen.installation {
        Some(_) => ListSource::App,
        None if loaded > 0 || loading => ListSource::Public,
        None => ListSource::None,
    }
}

fn review(wizard: &Wizard, at: &Reviewing, index: &RepositoryIndex) -> ReviewView {
    let plan = &at.plan;
    let names = match &plan.repositories {
        RepositorySelection::All => Vec::new(),
        RepositorySelection::Selected(ids) => index.names(ids, FEW_NAMES),
    };
    let who = match &at.chosen.authorized.github {
        AtGitHub::SignedIn(session) => Some(session.person.login.clone()),
        AtGitHub::ByHand => None,
    };
    ReviewView {
        organization: plan.organization.login.clone(),
        selection: kind(plan.repositories.kind()),
        selected: count(plan.repositories.count().unwrap_or(0)),
        names,
        who,
        permissions: permissions(wizard, at),
        digest: plan.digest().0,
        requested_known: at.app.is_some(),
    }
}

fn name_matches(matches: &domain::NameMatches) -> NameMatchesView {
    let names = |group: &[domain::MatchedName]| -> Vec<String> {
        let shown = group.iter().take(MOST_NAMES);
        shown.map(|matched| matched.name.clone()).collect()
    };
    let written = |group: &[String]| group.iter().take(MOST_NAMES).cloned().collect();
    let missing = matches.missing.iter().take(MOST_NAMES);
    NameMatchesView {
        found_count: count(matches.found.len() + matches.archived.len()),
        found: names(&matches.found),
        archived_count: count(matches.archived.len()),
        archived: names(&matches.archived),
        repeated_count: count(matches.repeated.len()),
        repeated: written(&matches.repeated),
        missing_count: count(matches.missing.len()),
        missing: missing
            .map(|missing| MissingNameView {
                written: missing.written.clone(),
                near: missing.near.as_ref().map(|near| near.name.clone()),
            })
            .collect(),
        elsewhere_count: count(matches.elsewhere.len()),
        elsewhere: written(&matches.elsewhere),
    }
}

/// By risk: what can change code first, what only reads last (the order of 5A).
const BY_RISK: [&str; 8] = [
    "contents",
    "workflows",
    "pull_requests",
    "statuses",
    "issues",
    "discussions",
    "actions",
    "metadata",
];

fn permissions(wizard: &Wizard, at: &Reviewing) -> Vec<PermissionRow> {
    let documented = &wizard.world().documented;
    let requested = at.app.as_ref().map(|app| &app.permissions);
    let granted = at
        .chosen
        .installation
        .as_ref()
        .map(|found| &found.permissions);
    let mut names: Vec<&PermissionName> = documented.0.keys().collect();
    for set in [requested, granted].into_iter().flatten() {
        names.extend(set.0.keys());
    }
    names.sort();
    names.dedup();
    // What nobody documented comes first.
    let place = |name: &PermissionName| BY_RISK.iter().position(|known| *known == name.0);
    names.sort_by_key(|name| place(name).map_or(0, |place| place + 1));
    names
        .into_iter()
        .map(|name| PermissionRow {
            name: name.0.clone(),
            documented: documented.level(name).map(level),
            requested: requested.and_then(|set| set.level(name)).map(level),
            granted: granted.and_then(|set| set.level(name)).map(level),
            granted_known: granted.is_some(),
        })
        .collect()
}

pub(super) fn level(level: PermissionLevel) -> LevelView {
    match level {
        PermissionLevel::Read => LevelView::Read,
        PermissionLevel::Write => LevelView::Write,
        PermissionLevel::Admin => LevelView::Admin,
    }
}

/// A count fits: a list is far below four billion.
pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn count64(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
