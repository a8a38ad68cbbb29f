//! Several organizations: each has a place of its own, and switching never mixes two plans.

use domain::wizard::*;
use domain::*;
use time::Duration;

use crate::road::{CHOSEN, agree, at_finish, install_as_planned, some};
use crate::servers::{NORTHWIND, TAILWIND, ids};
use crate::walk::{Walk, api};

const CHOSEN_THERE: [u64; 2] = [501, 502];

/// Northwind waits for an owner, and tailwind is at its repositories.
fn waiting_and_choosing() -> Walk {
    let mut walk = at_finish();
    let now = walk.now;
    walk.servers.request(now);
    walk.watch_looks();
    assert_eq!(walk.place(), Place::WaitingForOwner);
    walk.act(Intent::ShowConnections).settle();
    add_tailwind(&mut walk);
    walk
}

fn add_tailwind(walk: &mut Walk) {
    walk.act(Intent::ConnectAnother)
        .act(Intent::StartConnection)
        .settle()
        .act(Intent::BeginSignIn)
        .settle()
        .act(Intent::ChooseOrganization(Some(AccountId(TAILWIND))))
        .settle()
        .act(some())
        .settle();
    walk.act(Intent::ChangeSelection(SelectionChange::Add(ids(
        CHOSEN_THERE,
    ))));
    assert_eq!(walk.place(), Place::Repositories);
}

/// Northwind is connected, and the list is on screen.
fn one_connected() -> Walk {
    let mut walk = at_finish();
    install_as_planned(&mut walk);
    walk.watch_looks();
    assert!(walk.wizard.connected());
    walk.act(Intent::ShowConnections).settle();
    walk
}

fn open(walk: &mut Walk, organization: u64) {
    walk.act(Intent::OpenConnection(Some(AccountId(organization))))
        .settle();
}

fn standing(walk: &mut Walk) -> Standing {
    walk.act(Intent::CheckAgain).settle();
    walk.wizard.others().connections()[0].standing
}

fn keys(walk: &Walk) -> Vec<&str> {
    let keys = walk.issued.iter().filter_map(|(_, effect)| match effect {
        Effect::StartConnection {
            idempotency_key, ..
        } => Some(idempotency_key.as_str()),
        _ => None,
    });
    keys.collect()
}

fn sign_ins(walk: &Walk) -> usize {
    let all = walk.issued.iter();
    all.filter(|(_, effect)| matches!(effect, Effect::SignIn { .. }))
        .count()
}

#[test]
fn one_more_organization_needs_no_browser_and_has_a_connection_of_its_own() {
    let mut walk = one_connected();
    let before = sign_ins(&walk);
    add_tailwind(&mut walk);
    assert_eq!(sign_ins(&walk), before, "both sign-ins hold");
    let keys = keys(&walk);
    assert_eq!(keys.len(), 2);
    assert_ne!(keys[0], keys[1]);
    assert_eq!(walk.servers.connections.len(), 2);
}

#[test]
fn switching_back_and_forth_finds_each_plan_as_it_was_left() {
    let mut walk = waiting_and_choosing();
    for _ in 0..2 {
        walk.act(Intent::ShowConnections).settle();
        assert_eq!(walk.wizard.others().parked().len(), 2);
        open(&mut walk, NORTHWIND);
        assert_eq!(walk.place(), Place::WaitingForOwner);
        assert_eq!(walk.wizard.choices().selected, ids(CHOSEN));
        assert_eq!(walk.plan().organization.id, AccountId(NORTHWIND));
        walk.act(Intent::ShowConnections).settle();
        open(&mut walk, TAILWIND);
        assert_eq!(walk.place(), Place::Repositories);
        assert_eq!(walk.wizard.choices().selected, ids(CHOSEN_THERE));
        assert_eq!(walk.wizard.choices().owner_asked_at, None);
    }
}

#[test]
fn a_setup_left_while_githubs_page_is_open_goes_on_when_it_was_installed_meanwhile() {
    let mut walk = one_connected();
    add_tailwind(&mut walk);
    walk.act(Intent::ContinueWithSelection).settle();
    agree(&mut walk);
    assert_eq!(walk.place(), Place::Finish);
    let plan = walk.plan();
    walk.act(Intent::ShowConnections).settle();
    walk.servers.install(&plan);
    open(&mut walk, TAILWIND);
    walk.watch_looks();
    assert!(walk.wizard.connected(), "{:?}", walk.wizard.state());
    assert_eq!(walk.plan(), plan);
    assert_eq!(walk.wizard.others().connections().len(), 2);
}

#[test]
fn answers_to_what_was_put_aside_change_nothing() {
    let mut walk = at_finish();
    let now = walk.now;
    walk.servers.request(now);
    let watch = walk.newest(|effect| matches!(effect, Effect::WatchInstallation { .. }));
    walk.watch_looks();
    walk.act(Intent::ShowConnections).settle();
    add_tailwind(&mut walk);
    let before = walk.wizard.clone();
    let sighting = Sighting {
        installation: None,
        elsewhere: Vec::new(),
        connection: None,
        member: Some(true),
        at: now,
    };
    for outcome in [
        Outcome::Seen(sighting),
        Outcome::NotSeen(Problem::Offline),
        Outcome::Surveyed(None),
    ] {
        walk.input(Input::Outcome(watch, outcome));
    }
    assert_eq!(walk.wizard.state(), before.state());
    assert_eq!(walk.wizard.choices(), before.choices());
    assert_eq!(walk.wizard.problem(), None);
    assert_eq!(walk.wizard.dropped(), before.dropped() + 3);
}

#[test]
fn an_owners_yes_changes_the_card_of_a_setup_that_was_put_aside() {
    let mut walk = waiting_and_choosing();
    let run = walk.wizard.others().parked()[0].run.clone();
    assert!(!walk.wizard.others().is_approved(&run));
    let plan = ConnectionPlan {
        organization: walk.servers.organizations[0].account.clone(),
        repositories: RepositorySelection::Selected(ids(CHOSEN)),
        permissions: walk.servers.app.clone(),
    };
    walk.servers.install(&plan);
    walk.now += Duration::minutes(10);
    walk.tell(
        |effect| matches!(effect, Effect::SurveyLater(_)),
        Outcome::TimePassed,
    )
    .settle();
    assert_eq!(walk.place(), Place::Repositories, "nobody is moved");
    assert!(walk.wizard.others().is_approved(&run));
}

#[test]
fn the_list_says_what_became_of_a_connection() {
    let mut walk = one_connected();
    assert_eq!(standing(&mut walk), Standing::Connected);

    let installed = walk.servers.installation.clone();
    if let Some(installation) = &mut walk.servers.installation {
        installation.suspension = Some(Suspension {
            by: None,
            at: walk.now,
        });
    }
    assert_eq!(standing(&mut walk), Standing::Paused);

    walk.servers.installation = installed.clone().map(|found| Installation {
        selection: SelectionKind::All,
        ..found
    });
    assert_eq!(standing(&mut walk), Standing::Different);

    walk.servers.installation = installed.clone().map(|found| Installation {
        permissions: PermissionSet::default(),
        ..found
    });
    assert_eq!(standing(&mut walk), Standing::Different);

    walk.servers.installation = None;
    assert_eq!(standing(&mut walk), Standing::Gone);

    walk.servers.installation = installed;
    walk.servers.connections[0].status = ConnectionStatus::Disconnected;
    assert_eq!(standing(&mut walk), Standing::Disconnected);

    walk.servers.connections[0].status = ConnectionStatus::Connected;
    walk.servers.connections[0].repository_count = Some(7);
    assert_eq!(standing(&mut walk), Standing::Different);
}

#[test]
fn what_somebody_else_cannot_see_is_not_gone() {
    let mut walk = one_connected();
    walk.servers.installation = None;
    walk.servers.github_person.id = AccountId(6);
    walk.stop_and_start().settle();
    assert_eq!(
        walk.wizard.others().connections()[0].standing,
        Standing::Connected
    );
}

#[test]
fn who_is_signed_out_sees_what_is_known_and_how_old_it_is() {
    let mut walk = one_connected();
    let checked_at = walk.wizard.others().connections()[0].checked_at;
    walk.servers.platform_signed_in = false;
    walk.servers.github_signed_in = false;
    walk.stop_and_start().settle();
    assert!(matches!(walk.wizard.state(), State::ListingConnections(_)));
    assert_eq!(walk.wizard.problem(), None);
    let entry = &walk.wizard.others().connections()[0];
    assert_eq!(
        (entry.standing, entry.checked_at),
        (Standing::Connected, checked_at)
    );
    walk.act(Intent::OpenConnection(Some(AccountId(NORTHWIND))))
        .settle();
    assert_eq!(walk.place(), Place::SignIn);
    walk.sign_in_and_go_on();
    assert_eq!(walk.place(), Place::AlreadyConnected);
}

#[test]
fn an_organization_that_is_there_already_is_opened_instead_of_begun_twice() {
    let mut walk = one_connected();
    walk.act(Intent::ConnectAnother)
        .act(Intent::StartConnection)
        .settle()
        .act(Intent::BeginSignIn)
        .settle();
    let again = Intent::ChooseOrganization(Some(AccountId(NORTHWIND)));
    assert_eq!(walk.refused(again), Rejection::Explained);
    assert_eq!(
        walk.wizard.problem(),
        Some(&Problem::SameOrganization {
            id: AccountId(NORTHWIND),
            org: "northwind".to_owned(),
            connected: true,
        })
    );
    walk.act(Intent::OpenSame).settle();
    assert_eq!(walk.place(), Place::AlreadyConnected);
    // What was begun has no organization yet; it is what adding one goes on with.
    walk.act(Intent::ShowConnections).settle();
    assert_eq!(walk.wizard.others().parked().len(), 1);
    walk.act(Intent::ConnectAnother).settle();
    assert_eq!(walk.place(), Place::Organization);
    assert_eq!(keys(&walk).len(), 2, "no third connection is begun");
}

#[test]
fn the_second_organization_is_not_taken_for_the_first_after_a_stop() {
    let mut walk = one_connected();
    walk.act(Intent::ConnectAnother)
        .act(Intent::StartConnection)
        .settle();
    assert_eq!(walk.place(), Place::Authorize);
    walk.stop_and_start();
    walk.act(Intent::Continue).settle();
    assert_eq!(walk.place(), Place::Authorize, "{:?}", walk.wizard.state());
}

#[test]
fn opening_a_connection_checks_that_one_and_no_other() {
    let mut walk = one_connected();
    add_tailwind(&mut walk);
    walk.act(Intent::ContinueWithSelection).settle();
    agree(&mut walk);
    install_as_planned(&mut walk);
    walk.watch_looks();
    assert!(walk.wizard.connected());
    walk.act(Intent::ShowConnections).settle();
    for organization in [TAILWIND, NORTHWIND] {
        open(&mut walk, organization);
        let State::AlreadyConnected(at) = walk.wizard.state() else {
            panic!("{:?}", walk.wizard.state());
        };
        let account = at.connection.account.as_ref().map(|account| account.id);
        assert_eq!(account, Some(AccountId(organization)));
        walk.act(Intent::ShowConnections).settle();
    }
    assert!(walk.wizard.others().parked().is_empty());
}

#[test]
fn starting_over_forgets_one_organization_and_keeps_the_others() {
    let mut walk = waiting_and_choosing();
    walk.act(Intent::StartOver).settle();
    walk.stop_and_start().settle();
    let others = walk.wizard.others();
    assert_eq!(others.parked().len(), 1);
    assert_eq!(
        organization_of(&others.parked()[0]),
        Some(AccountId(NORTHWIND))
    );
}

#[test]
fn from_the_list_nothing_is_started_over_and_nothing_put_aside_is_lost() {
    let mut walk = waiting_and_choosing();
    walk.act(Intent::ShowConnections).settle();
    let parked = walk.wizard.others().parked().to_vec();
    assert_eq!(walk.refused(Intent::StartOver), Rejection::NotNow);
    assert_eq!(walk.wizard.others().parked(), parked);
}

#[test]
fn the_way_back_from_the_list_leads_to_the_setup_one_came_from() {
    let mut walk = waiting_and_choosing();
    walk.act(Intent::ShowConnections).settle();
    assert!(walk.wizard.can_leave_list());
    walk.act(Intent::GoBack).settle();
    assert_eq!(walk.place(), Place::Repositories);
    assert_eq!(walk.wizard.choices().selected, ids(CHOSEN_THERE));
}

#[test]
fn a_computer_without_organizations_has_no_list() {
    let mut walk = Walk::begin_in(api(), crate::servers::Servers::newcomer());
    assert_eq!(walk.refused(Intent::ShowConnections), Rejection::NotNow);
}
