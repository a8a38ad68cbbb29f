//! The road to Connected, by everyone who walks it.

use std::time::Duration;

use acceptance::World;
use contract::{
    CommandError, ConfirmOutcome, DifferencesView, RepositoryQuery, Screen, StepStatus, WizardView,
};
use serde_json::json;
use simulator::{Fact, Role, Scenario};

const ANA: &str = "ana.ruiz@northwind.example";

#[tokio::test]
async fn a_newcomer_comes_from_the_first_check_to_connected() {
    let mut world = World::of(Scenario::Newcomer).await;
    for code in ["0A", "1A", "2A", "3A", "3D", "4A", "4B", "5A", "5B"] {
        world.walk_to(code).await;
    }
    assert!(!world.is_installed());
    world.walk_to_connected().await;
    assert!(world.is_installed());
    assert_eq!(
        world.shell.asked_for_attention(),
        3,
        "after each sign-in and after the installation"
    );
}

#[tokio::test]
async fn the_wizard_notices_by_itself_that_the_app_was_installed() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("5A").await;
    world.agrees().await;
    world.person.sees("5B").await;
    world.browser_is_done().await;
    assert!(world.is_installed());
    let before = world.shell.asked_for_attention();
    world.pass(Duration::from_secs(5)).await;
    world.is_connected().await;
    assert_eq!(world.shell.asked_for_attention(), before + 1);
}

#[tokio::test]
async fn a_record_of_the_connection_can_be_saved_at_the_end() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to_connected().await;
    let saved = world.person.tries("save_record", json!({})).await;
    let saved = saved.expect("the record is saved");
    let name = saved["name"].as_str().expect("a name");
    let text = std::fs::read_to_string(world.records().join(name)).expect("a file");
    assert!(text.contains(&world.organization()), "{text}");
}

#[tokio::test]
async fn all_repositories_are_connected_only_by_someone_who_understood_it() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("4A").await;
    let unread = json!({ "selection": "all", "understood": false });
    let refused = world.person.tries("choose_selection", unread).await;
    assert_eq!(refused, Err(CommandError::Explained));
    world.person.is_told("e4a-understood").await;
    let read = json!({ "selection": "all", "understood": true });
    world.person.act_with("choose_selection", read).await;
    world.walk_to_connected().await;
}

#[tokio::test]
async fn who_finds_the_organization_connected_has_it_checked() {
    let mut world = World::of(Scenario::AlreadyConnected).await;
    world.walk_to("2B").await;
    let Screen::AlreadyConnected(found) = world.person.view().screen else {
        panic!("not on 2B");
    };
    assert_eq!(found.by.as_deref(), Some("Marek Novak"));
    assert_eq!(found.repositories, Some(12));
    world.person.act("check_connection").await;
    world.walk_to_connected().await;
}

#[tokio::test]
async fn of_two_workspaces_the_one_with_the_admin_role_leads_on() {
    let mut world = World::of(Scenario::TwoWorkspaces).await;
    world.walk_to("1D").await;
    let Screen::Workspace(at) = world.person.view().screen else {
        panic!("not on 1D");
    };
    let nothing = json!({ "workspace": null });
    let refused = world.person.tries("choose_workspace", nothing).await;
    assert_eq!(refused, Err(CommandError::Explained));
    world.person.is_told("e1d-none").await;

    let not_mine = at.workspaces.iter().find(|row| !row.admin).expect("one");
    let request = json!({ "workspace": not_mine.id });
    world.person.act_with("choose_workspace", request).await;
    world.person.sees("1E").await;
    world.person.act("go_back").await;
    world.person.sees("1D").await;
    world.walk_to_connected().await;
}

#[tokio::test]
async fn who_is_no_admin_goes_on_once_the_role_is_granted() {
    let mut world = World::of(Scenario::NotAFactoryAdmin).await;
    world.walk_to("1E").await;
    let view = world
        .person
        .sees_that("people to ask", |view| match &view.screen {
            Screen::NotAdmin(at) => at.admins.is_some(),
            _ => false,
        })
        .await;
    let Screen::NotAdmin(at) = view.screen else {
        panic!("not on 1E");
    };
    assert_eq!(at.admins.map(|admins| admins.len()), Some(2));

    world.person.act("check_again").await;
    world.person.is_told("e1e-still").await;

    let granted = Fact::GrantRole {
        email: ANA.to_owned(),
        role: Role::Manager,
    };
    world.control().set(&granted).expect("granted");
    world.pass(Duration::from_secs(30)).await;
    world.person.sees("2A").await;
    world.walk_to_connected().await;
}

#[tokio::test]
async fn a_member_asks_an_owner_and_is_connected_once_the_owner_agreed() {
    let mut world = World::of(Scenario::Member).await;
    world.walk_to("3F").await;
    assert!(!world.is_installed());
    let shell = world.person.view().shell;
    assert_eq!(
        shell.step,
        Some(3),
        "3F belongs to step 3, and so says the rail"
    );
    assert!(shell.steps[2].current && matches!(shell.steps[2].status, StepStatus::Owner { .. }));
    assert!(matches!(shell.steps[3].status, StepStatus::Done { .. }));
    world.person.act("copy_link").await;
    assert_eq!(world.shell.copied().len(), 1);

    let organization = world.organization();
    let approved = Fact::ApproveRequests {
        organization,
        repository_ids: None,
    };
    world.control().set(&approved).expect("approved");
    let before = world.shell.asked_for_attention();
    world.pass(Duration::from_secs(600)).await;
    world.person.sees("6A").await;
    world.is_connected().await;
    assert_eq!(world.shell.asked_for_attention(), before + 1);
}

#[tokio::test]
async fn what_an_owner_left_differently_may_be_kept() {
    let mut world = World::of(Scenario::InstalledDifferently).await;
    world.walk_to("5C").await;
    let differing = differences(&world.person.view());
    assert_eq!((differing.planned_count, differing.actual_count), (3, 4));
    assert_eq!((differing.missing_count, differing.extra_count), (1, 2));
    world.person.act("keep_result").await;
    world.person.sees("6A").await;
    world.is_connected().await;
}

#[tokio::test]
async fn what_an_owner_left_differently_may_be_put_right_on_github() {
    let mut world = World::of(Scenario::InstalledDifferently).await;
    world.walk_to("5C").await;
    world.browser.press_only(&[]);
    world.person.act("change_on_github").await;
    world.person.sees("5B").await;
    world.person.returns_to_window().await;
    world
        .person
        .sees_that("a look at GitHub", |view| match &view.screen {
            Screen::Finish(at) => at.checked_at.is_some(),
            _ => false,
        })
        .await;

    let planned = RepositoryQuery {
        only_selected: true,
        ..RepositoryQuery::default()
    };
    let planned = world.person.looks_at_list(planned, 10).await.rows;
    assert_eq!(planned.len(), 3);
    let changed = Fact::ChangeSelection {
        organization: world.organization(),
        repository_ids: Some(planned.iter().map(|row| row.id).collect()),
    };
    world.control().set(&changed).expect("changed");
    world.person.returns_to_window().await;
    world.person.sees("6A").await;
    world.is_connected().await;
}

#[tokio::test]
async fn an_app_that_was_taken_away_again_is_not_called_connected() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to_connected().await;
    let organization = world.organization();
    let gone = Fact::Uninstall { organization };
    world.control().set(&gone).expect("uninstalled");
    world.person.act("check_again").await;
    world.person.is_told("e6a-gone").await;
    let Screen::Confirm(at) = world.person.view().screen else {
        panic!("not on 6A");
    };
    assert_eq!(at.outcome, ConfirmOutcome::NotConnected);
}

fn differences(view: &WizardView) -> DifferencesView {
    match &view.screen {
        Screen::Differences(at) => at.clone(),
        _ => panic!("not on 5C"),
    }
}
