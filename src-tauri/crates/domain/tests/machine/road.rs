//! The road as stories: what a person does, what the servers answer, where that leads.

use domain::wizard::*;
use domain::*;
use time::Duration;

use crate::servers::*;
use crate::walk::{Walk, api, guided};

pub(crate) const CHOSEN: [u64; 3] = [11, 12, 13];

pub(crate) fn at_github_step() -> Walk {
    let mut walk = Walk::begin(Servers::newcomer());
    walk.settle()
        .act(Intent::Start)
        .act(Intent::BeginSignIn)
        .sign_in_in_browser()
        .act(Intent::StartConnection)
        .settle();
    walk
}

pub(crate) fn at_organizations() -> Walk {
    let mut walk = at_github_step();
    walk.act(Intent::BeginSignIn).sign_in_in_browser();
    walk
}

pub(crate) fn at_repositories() -> Walk {
    let mut walk = at_organizations();
    choose_northwind(&mut walk);
    walk.act(some()).settle();
    walk
}

pub(crate) fn at_review() -> Walk {
    let mut walk = at_repositories();
    walk.act(Intent::ChangeSelection(SelectionChange::Add(ids(CHOSEN))))
        .act(Intent::ContinueWithSelection)
        .settle();
    walk
}

pub(crate) fn at_finish() -> Walk {
    let mut walk = at_review();
    agree(&mut walk);
    walk
}

fn choose_northwind(walk: &mut Walk) {
    walk.act(Intent::ChooseOrganization(Some(AccountId(NORTHWIND))))
        .settle();
}

pub(crate) fn some() -> Intent {
    Intent::ChooseSelection {
        kind: SelectionKind::Selected,
        understood: false,
    }
}

pub(crate) fn agree(walk: &mut Walk) {
    let digest = walk.plan().digest();
    walk.act(Intent::ConfirmPlan(digest)).settle();
}

pub(crate) fn install_as_planned(walk: &mut Walk) {
    let plan = walk.plan();
    walk.servers.install(&plan);
}

#[test]
fn a_newcomer_walks_from_the_first_check_to_connected() {
    let mut walk = Walk::begin(Servers::newcomer());
    assert_eq!(walk.place(), Place::Prepare);
    walk.settle().act(Intent::Start);
    assert_eq!(walk.place(), Place::SignIn);
    walk.act(Intent::BeginSignIn).sign_in_in_browser();
    assert_eq!(walk.place(), Place::StartConnection);
    walk.act(Intent::StartConnection).settle();
    assert_eq!(walk.place(), Place::Authorize);
    walk.act(Intent::BeginSignIn).sign_in_in_browser();
    assert_eq!(walk.place(), Place::Organization);
    choose_northwind(&mut walk);
    assert_eq!(walk.place(), Place::Selection);
    walk.act(some()).settle();
    assert_eq!(walk.place(), Place::Repositories);
    walk.act(Intent::ChangeSelection(SelectionChange::Add(ids(CHOSEN))))
        .act(Intent::ContinueWithSelection)
        .settle();
    assert_eq!(walk.place(), Place::Review);
    agree(&mut walk);
    assert_eq!(walk.place(), Place::Finish);
    walk.watch_looks();
    assert_eq!(walk.place(), Place::Finish, "nothing is installed yet");
    install_as_planned(&mut walk);
    walk.watch_looks();
    assert_eq!(walk.place(), Place::Confirm);
    assert!(walk.wizard.connected());
    assert_eq!(walk.wizard.problem(), None);
    assert_eq!(walk.wizard.dropped(), 0);
}

#[test]
fn githubs_page_is_opened_with_exactly_the_plan_that_was_agreed_to() {
    let mut walk = at_review();
    let plan = walk.plan();
    agree(&mut walk);
    let pages: Vec<_> = walk
        .issued
        .iter()
        .filter_map(|(_, effect)| match effect {
            Effect::OpenPage(page) => Some(page.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(pages, [Page::Install(plan)]);
}

#[test]
fn more_than_a_hundred_repositories_are_shown_as_a_list_to_work_through() {
    let mut walk = at_repositories();
    walk.act(Intent::ChangeSelection(SelectionChange::Add(ids(1..=101))))
        .act(Intent::ContinueWithSelection)
        .settle();
    agree(&mut walk);
    let State::Finishing(at) = walk.wizard.state() else {
        panic!("{:?}", walk.wizard.state());
    };
    assert_eq!(at.page, FinishPage::List);
}

#[test]
fn a_member_asks_an_owner_and_goes_on_by_itself_once_the_owner_agreed() {
    let mut walk = at_finish();
    let asked_at = walk.now - Duration::minutes(2);
    walk.servers.request(asked_at);
    walk.watch_looks();
    let State::WaitingForOwner(at) = walk.wizard.state() else {
        panic!("{:?}", walk.wizard.state());
    };
    assert_eq!(at.asked_at, asked_at);

    walk.tell(
        |effect| matches!(effect, Effect::Wait(_)),
        Outcome::TimePassed,
    );
    walk.watch_looks();
    assert_eq!(walk.place(), Place::WaitingForOwner, "not answered yet");

    install_as_planned(&mut walk);
    walk.tell(
        |effect| matches!(effect, Effect::Wait(_)),
        Outcome::TimePassed,
    );
    walk.watch_looks().watch_looks();
    assert!(walk.wizard.connected());
}

#[test]
fn a_member_who_stopped_the_program_comes_back_to_the_open_request() {
    let mut walk = at_finish();
    let asked_at = walk.now;
    walk.servers.request(asked_at);
    walk.watch_looks();
    walk.stop_and_start().act(Intent::Continue).settle();
    assert_eq!(walk.place(), Place::WaitingForOwner);
}

#[test]
fn a_plan_that_changed_underneath_is_not_agreed_to() {
    let mut walk = at_repositories();
    walk.act(Intent::ChangeSelection(SelectionChange::Add(ids(CHOSEN))))
        .act(Intent::ContinueWithSelection);
    let shown = walk.plan().digest();
    walk.servers.app = PermissionSet::from([
        ("contents", PermissionLevel::Write),
        ("metadata", PermissionLevel::Read),
        ("secrets", PermissionLevel::Write),
    ]);
    walk.settle();
    assert_eq!(
        walk.wizard.problem().map(Problem::code),
        Some("e5a-more"),
        "what is asked for beyond the documentation is said"
    );
    assert_eq!(
        walk.refused(Intent::ConfirmPlan(shown)),
        Rejection::PlanChanged
    );
    assert_eq!(walk.place(), Place::Review);
    assert_eq!(walk.wizard.choices().confirmed, None);
    agree(&mut walk);
    assert_eq!(walk.place(), Place::Finish);
}

#[test]
fn somebody_else_signing_in_is_noticed_and_may_be_kept() {
    let mut walk = at_organizations();
    walk.act(Intent::SignOut(End::GitHub)).settle();
    walk.stop_and_start();
    walk.servers.person.id = "person-bo".to_owned();
    walk.servers.person.name = "Bo Lind".to_owned();
    walk.servers.platform_signed_in = false;
    walk.act(Intent::Continue).settle();
    walk.act(Intent::BeginSignIn).sign_in_in_browser();
    assert_eq!(
        walk.wizard.problem(),
        Some(&Problem::OtherAccount {
            expected: "Ana Ruiz".to_owned(),
            actual: "Bo Lind".to_owned(),
        })
    );
    assert_eq!(walk.place(), Place::SignIn);
    walk.act(Intent::KeepAccount).settle();
    assert!(walk.place() > Place::SignIn);
}

#[test]
fn back_keeps_what_was_chosen() {
    let mut walk = at_review();
    for expected in [Place::Selection, Place::Organization, Place::Authorize] {
        walk.act(Intent::GoBack).settle();
        assert_eq!(walk.place(), expected);
    }
    walk.act(Intent::BeginSignIn).settle();
    choose_northwind(&mut walk);
    walk.act(some()).settle();
    assert_eq!(walk.wizard.choices().selected, ids(CHOSEN));
    walk.act(Intent::ContinueWithSelection).settle();
    assert_eq!(walk.place(), Place::Review);
}

#[test]
fn another_organization_forgets_the_repositories_of_the_first() {
    let mut walk = at_finish();
    walk.act(Intent::GoToStep(3)).settle();
    walk.act(Intent::ChooseOrganization(Some(AccountId(TAILWIND))))
        .settle();
    assert_eq!(walk.wizard.choices().selected, ids([]));
    assert_eq!(walk.wizard.choices().confirmed, None);
    assert!(!walk.wizard.can_undo());
}

#[test]
fn the_last_change_of_the_selection_can_be_taken_back() {
    let mut walk = at_repositories();
    walk.act(Intent::ChangeSelection(SelectionChange::Add(ids(CHOSEN))))
        .act(Intent::ChangeSelection(SelectionChange::Clear))
        .act(Intent::ChangeSelection(SelectionChange::Undo));
    assert_eq!(walk.wizard.choices().selected, ids(CHOSEN));
}

#[test]
fn something_else_than_planned_is_shown_and_may_be_kept() {
    let mut walk = at_finish();
    install_as_planned(&mut walk);
    walk.servers.present = ids([11, 12, 21, 22]);
    walk.watch_looks();
    let State::Differing(at) = walk.wizard.state() else {
        panic!("{:?}", walk.wizard.state());
    };
    assert_eq!(at.comparison.missing.len(), 1);
    assert_eq!(at.comparison.extra.len(), 2);
    walk.act(Intent::KeepResult).settle();
    assert!(walk.wizard.connected());
    assert_eq!(walk.wizard.choices().selected, ids([11, 12, 21, 22]));
}

#[test]
fn something_else_than_planned_may_be_put_right_on_github() {
    let mut walk = at_finish();
    install_as_planned(&mut walk);
    walk.servers.present = ids([11, 12]);
    walk.watch_looks();
    walk.act(Intent::ChangeOnGitHub).settle();
    walk.watch_looks();
    assert_eq!(walk.place(), Place::Finish, "still being changed");
    walk.servers.present = ids(CHOSEN);
    walk.watch_looks();
    assert!(walk.wizard.connected());
}

#[test]
fn connected_is_said_when_the_last_question_is_answered_and_not_before() {
    let mut walk = at_finish();
    install_as_planned(&mut walk);
    let looks = |effect: &Effect| matches!(effect, Effect::WatchInstallation { .. });
    let compares = |effect: &Effect| matches!(effect, Effect::Compare { .. });
    let confirms = |effect: &Effect| matches!(effect, Effect::Confirm { .. });
    for kind in [looks, compares, confirms] {
        let id = walk.newest(kind);
        let effect = walk.open[&id].clone();
        for outcome in walk.servers.answer(&effect, walk.now) {
            if outcome != Outcome::AllFound {
                walk.deliver(id, outcome);
            }
        }
    }
    assert!(!walk.wizard.connected());
    let mut back = walk.clone();
    back.act(Intent::GoBack);
    walk.tell(confirms, Outcome::AllFound);
    assert!(walk.wizard.connected());
}

#[test]
fn a_permission_that_is_not_granted_cannot_be_kept() {
    let mut walk = at_finish();
    install_as_planned(&mut walk);
    if let Some(installation) = &mut walk.servers.installation {
        installation.permissions = PermissionSet::from([("metadata", PermissionLevel::Read)]);
    }
    walk.watch_looks();
    assert_eq!(walk.place(), Place::Differences);
    assert_eq!(walk.refused(Intent::KeepResult), Rejection::NotNow);
}

#[test]
fn who_is_no_admin_waits_until_the_role_is_there() {
    let mut servers = Servers::newcomer();
    servers.person.workspaces[0].role = WorkspaceRole::User;
    let mut walk = Walk::begin(servers);
    walk.act(Intent::Start)
        .act(Intent::BeginSignIn)
        .sign_in_in_browser();
    assert_eq!(walk.place(), Place::NotAdmin);
    walk.act(Intent::CheckAgain).settle();
    assert_eq!(walk.wizard.problem(), Some(&Problem::StillNotAdmin));
    walk.servers.person.workspaces[0].role = WorkspaceRole::Manager;
    walk.tell(
        |effect| matches!(effect, Effect::Wait(_)),
        Outcome::TimePassed,
    )
    .settle();
    assert_eq!(walk.place(), Place::StartConnection);
}

#[test]
fn a_cancelled_sign_in_does_not_care_for_a_late_answer() {
    let mut walk = Walk::begin(Servers::newcomer());
    walk.settle().act(Intent::Start).act(Intent::BeginSignIn);
    let late = walk.newest(|effect| matches!(effect, Effect::SignIn { .. }));
    walk.act(Intent::CancelSignIn);
    let session = walk.servers.platform_session(walk.now);
    walk.deliver(late, Outcome::PlatformSignIn(Ok(session)));
    assert_eq!(walk.place(), Place::SignIn);
    assert_eq!(walk.wizard.platform_session(), None);
    assert_eq!(walk.wizard.dropped(), 1);
}

#[test]
fn a_computer_without_a_network_does_not_begin() {
    let mut walk = Walk::begin(Servers::newcomer());
    walk.tell(
        |effect| matches!(effect, Effect::CheckMachine),
        Outcome::MachineCheck(
            MachineCheck::Network,
            CheckResult::Attention(Problem::Offline),
        ),
    );
    assert_eq!(walk.refused(Intent::Start), Rejection::Explained);
    assert_eq!(walk.wizard.problem(), Some(&Problem::CheckStops));
    walk.act(Intent::CheckAgain).settle().act(Intent::Start);
    assert_eq!(walk.place(), Place::SignIn);
}

#[test]
fn an_existing_connection_is_checked_against_what_github_has() {
    let mut walk = at_finish();
    install_as_planned(&mut walk);
    let servers = walk.servers.clone();
    let mut walk = Walk::begin(servers);
    walk.settle()
        .act(Intent::Start)
        .act(Intent::BeginSignIn)
        .sign_in_in_browser();
    assert_eq!(walk.place(), Place::AlreadyConnected);
    walk.act(Intent::CheckConnection).settle();
    assert_eq!(walk.place(), Place::Authorize);
    walk.act(Intent::BeginSignIn).sign_in_in_browser();
    assert!(walk.wizard.connected(), "{:?}", walk.wizard.state());
}

#[test]
fn connecting_another_organization_starts_another_connection() {
    let mut walk = at_finish();
    install_as_planned(&mut walk);
    walk.watch_looks();
    walk.act(Intent::ConnectAnother)
        .act(Intent::StartConnection);
    let keys: Vec<_> = walk
        .issued
        .iter()
        .filter_map(|(_, effect)| match effect {
            Effect::StartConnection {
                idempotency_key, ..
            } => Some(idempotency_key.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(keys[0], "run-1-connection-0");
    assert_eq!(keys.len(), 2);
    assert_ne!(keys[0], keys[1]);
}

#[test]
fn a_guided_road_ends_on_the_persons_word_and_never_says_connected() {
    let mut walk = Walk::begin_in(guided(), Servers::newcomer());
    walk.settle()
        .act(Intent::Start)
        .act(Intent::OpenPage)
        .act(Intent::ConfirmDone)
        .act(Intent::OpenPage)
        .act(Intent::ConfirmDone)
        .act(Intent::OpenPage)
        .act(Intent::ConfirmDone)
        .settle();
    choose_northwind(&mut walk);
    walk.act(some()).settle();
    walk.act(Intent::ChangeSelection(SelectionChange::Add(ids(CHOSEN))))
        .act(Intent::ContinueWithSelection)
        .settle();
    agree(&mut walk);
    walk.act(Intent::ConfirmDone).settle();
    let State::Confirming(at) = walk.wizard.state() else {
        panic!("{:?}", walk.wizard.state());
    };
    assert_eq!(at.outcome(), Verdict::ConfirmedByPerson);
    assert!(!walk.wizard.connected());
}

/// Stops a copy at every input of the happy road and lets it go on: each comes back to where it
/// was or, where GitHub has the installation by then, further; and one connection is started.
#[test]
fn the_program_can_stop_anywhere_and_goes_on_where_it_was() {
    let mut stops: Vec<Walk> = Vec::new();
    let mut walk = Walk::begin(Servers::newcomer());
    let mut stop = |walk: &Walk| stops.push(walk.clone());
    stop(&walk);
    stop(walk.settle().act(Intent::Start));
    stop(walk.act(Intent::BeginSignIn));
    stop(walk.sign_in_in_browser());
    stop(walk.act(Intent::StartConnection));
    stop(walk.settle());
    stop(walk.act(Intent::BeginSignIn));
    stop(walk.sign_in_in_browser());
    stop(walk.act(Intent::ChooseOrganization(Some(AccountId(NORTHWIND)))));
    stop(walk.settle());
    stop(walk.act(some()).settle());
    stop(walk.act(Intent::ChangeSelection(SelectionChange::Add(ids(CHOSEN)))));
    stop(walk.act(Intent::ContinueWithSelection));
    stop(walk.settle());
    agree(&mut walk);
    stop(&walk);
    install_as_planned(&mut walk);
    stop(&walk);
    stop(walk.watch_looks());
    assert_eq!(stops.len(), 17);

    for mut walk in stops {
        let before = walk.place();
        let chosen = walk.wizard.choices().clone();
        let finished = walk.wizard.connected();
        walk.servers.platform_signed_in = walk.wizard.platform_session().is_some();
        walk.servers.github_signed_in = walk.wizard.github_session().is_some();
        walk.stop_and_start();
        if before == Place::Prepare {
            assert_eq!(walk.place(), Place::Prepare);
            continue;
        }
        if finished {
            let entries = walk.wizard.others().connections();
            assert_eq!(entries[0].standing, Standing::Connected);
            assert_eq!(walk.saved().and_then(|places| places.active), None);
            continue;
        }
        walk.act(Intent::Continue).settle();
        if before >= Place::Finish {
            let installed = walk.servers.installation.is_some();
            walk.watch_looks();
            assert_eq!(walk.wizard.connected(), installed, "stopped at {before:?}");
        } else {
            assert_eq!(walk.place(), before, "{:?}", walk.wizard.state());
        }
        assert_eq!(walk.wizard.choices().selected, chosen.selected);
        assert!(walk.servers.connections.len() <= 1);
    }
}

#[test]
fn a_person_who_comes_back_signed_out_is_told_and_signs_in_again() {
    let mut walk = at_review();
    walk.servers.platform_signed_in = false;
    walk.servers.github_signed_in = false;
    walk.stop_and_start().act(Intent::Continue).settle();
    assert_eq!(
        walk.wizard.problem(),
        Some(&Problem::SignInEnded { end: End::Platform })
    );
    walk.act(Intent::BeginSignIn).sign_in_in_browser();
    walk.act(Intent::BeginSignIn).sign_in_in_browser();
    assert_eq!(walk.place(), Place::Review);
    assert_eq!(walk.wizard.choices().selected, ids(CHOSEN));
}

#[test]
fn a_damaged_saved_place_is_said_and_found_again_from_the_servers() {
    let mut walk = at_finish();
    install_as_planned(&mut walk);
    walk.wizard = Wizard::recover(api(), "run-2".to_owned(), walk.now);
    assert_eq!(walk.wizard.problem(), Some(&Problem::SavedPlaceDamaged));
    walk.act(Intent::Continue).settle();
    assert_eq!(walk.place(), Place::AlreadyConnected);
}

#[test]
fn a_started_connection_is_asked_for_again_under_the_same_name_after_a_stop() {
    let mut walk = Walk::begin(Servers::newcomer());
    walk.settle()
        .act(Intent::Start)
        .act(Intent::BeginSignIn)
        .sign_in_in_browser()
        .act(Intent::StartConnection);
    walk.stop_and_start().act(Intent::Continue).settle();
    walk.act(Intent::StartConnection).settle();
    let keys: Vec<_> = walk
        .issued
        .iter()
        .filter_map(|(_, effect)| match effect {
            Effect::StartConnection {
                idempotency_key, ..
            } => Some(idempotency_key.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(keys, ["run-1-connection-0"; 2]);
}

#[test]
fn all_repositories_refused_for_lack_of_understanding_leave_the_choice_as_it_was() {
    let mut walk = at_organizations();
    choose_northwind(&mut walk);
    let before = walk.wizard.choices().clone();
    let refused = walk.refused(Intent::ChooseSelection {
        kind: SelectionKind::All,
        understood: false,
    });
    assert_eq!(refused, Rejection::Explained);
    assert_eq!(walk.wizard.problem(), Some(&Problem::AllNotUnderstood));
    assert_eq!(walk.wizard.choices(), &before);
}
