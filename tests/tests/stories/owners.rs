//! Two people: one who sets up and may not install, and an owner who may and has nothing of ours.

use std::time::Duration;

use acceptance::World;
use contract::{OwnerTask, Screen, WaitingForOwnerView, WizardView};
use engine::mail;
use serde_json::json;
use simulator::{Fact, Scenario, Visitor, WILLING};
use url::Url;

/// How often the wizard asks while an owner decides.
const BETWEEN_CHECKS: Duration = Duration::from_secs(600);

/// Agrees to the plan without pressing anything on GitHub's page.
async fn stands_before_githubs_page(world: &mut World) {
    world.walk_to("5A").await;
    world.browser.press_only(&[]);
    world.agrees().await;
    world.person.sees("5B").await;
}

fn asking(view: &WizardView) -> &contract::AskOwnerView {
    match &view.screen {
        Screen::AskOwner(at) => at,
        other => panic!("not on 3E: {other:?}"),
    }
}

fn waiting(view: &WizardView) -> &WaitingForOwnerView {
    match &view.screen {
        Screen::WaitingForOwner(at) => at,
        other => panic!("not on 3F: {other:?}"),
    }
}

fn owner() -> Visitor {
    let owner = Visitor::default();
    owner.press_only(&["account-marek-novak", "install", "unsuspend"]);
    owner
}

/// Asks an owner by message, and waits.
async fn asks_by_message(world: &mut World) -> Url {
    stands_before_githubs_page(world).await;
    world.person.act("ask_owner").await;
    let view = world.person.sees("3E").await;
    let link = asking(&view).link.parse().expect("an address");
    world.person.act("owner_asked").await;
    world.person.sees("3F").await;
    looked_after(world).await;
    link
}

/// The look that follows at once is over.
async fn looked_after(world: &mut World) {
    world
        .person
        .sees_that("a look at GitHub", |view| {
            let checks = view.acts.iter();
            let mut checks = checks.filter(|act| act.act == contract::Act::CheckAgain);
            view.shell.code == "3F" && checks.all(|act| !act.busy)
        })
        .await;
}

#[tokio::test]
async fn an_owner_finishes_with_the_link_alone_and_the_requester_notices() {
    let mut world = World::of(Scenario::Member).await;
    let link = asks_by_message(&mut world).await;
    let view = world.person.view();
    assert!(waiting(&view).seen_at.is_none(), "GitHub has no request");

    let page = owner().open(&link).await;
    assert_ne!(page.status, 404, "the owner's own browser reaches the page");
    assert!(world.is_installed());
    let before = world.shell.asked_for_attention();
    world.pass(BETWEEN_CHECKS).await;
    world.person.sees("6A").await;
    world.is_connected().await;
    assert_eq!(world.shell.asked_for_attention(), before + 1);
}

#[tokio::test]
async fn the_message_goes_to_the_mail_program_with_our_link_and_to_nobody() {
    let mut world = World::of(Scenario::Member).await;
    stands_before_githubs_page(&mut world).await;
    world.person.act("ask_owner").await;
    let view = world.person.sees("3E").await;
    let link = asking(&view).link.clone();
    let letter = json!({ "subject": "Request", "body": format!("Hello.\n{link}\n") });
    world.person.act_with("open_mail", letter).await;
    let letters = world.shell.letters();
    assert!(mail::is_letter(&letters[0]), "{letters:?}");

    for foreign in [
        json!({ "subject": "Request", "body": format!("{link} https://evil.example/") }),
        json!({ "subject": "Request\nBcc: eve@example.com", "body": link }),
        json!({ "subject": "Request", "body": "no link" }),
    ] {
        let refused = world.person.tries("open_mail", foreign).await;
        assert!(refused.is_err());
    }
    assert_eq!(world.shell.letters().len(), 1);

    world.shell.lose_browser();
    let letter = json!({ "subject": "Request", "body": link });
    assert!(world.person.tries("open_mail", letter).await.is_err());
    world.person.is_told("e3e-mail").await;
}

#[tokio::test]
async fn a_request_made_on_github_is_seen_and_its_days_are_counted() {
    let mut world = World::of(Scenario::RequestPending).await;
    world.walk_to("3F").await;
    let view = world.person.view();
    let at = waiting(&view);
    let asked = at.seen_at.expect("GitHub has the request");
    assert_eq!(asked, at.asked_at);
    let now = world.control().now();
    assert_eq!((now - asked).whole_days(), 4);
    let working_days_at_least = time::Duration::days(2);
    assert!(at.remind_from - asked >= working_days_at_least);
    assert!(at.remind_from <= now, "a reminder is in order");
}

#[tokio::test]
async fn an_owner_who_grants_less_is_shown_against_the_plan() {
    let mut world = World::of(Scenario::Member).await;
    world.walk_to("3F").await;
    let asked = world.control().world();
    let ids = &asked["organizations"][0];
    assert!(ids["installation"].is_null());
    let planned = world.person.looks_at_list(
        contract::RepositoryQuery {
            only_selected: true,
            ..Default::default()
        },
        10,
    );
    let first = planned.await.rows[0].id;
    let approved = Fact::ApproveRequests {
        organization: world.organization(),
        repository_ids: Some([first].into_iter().collect()),
    };
    world.control().set(&approved).expect("approved");
    world.person.act("check_again").await;
    let view = world.person.sees("5C").await;
    let Screen::Differences(at) = view.screen else {
        panic!("not on 5C");
    };
    assert_eq!((at.missing_count, at.extra_count), (2, 0));
}

#[tokio::test]
async fn waiting_looks_at_once_when_the_computer_wakes() {
    let mut world = World::of(Scenario::Member).await;
    world.walk_to("3F").await;
    let approved = Fact::ApproveRequests {
        organization: world.organization(),
        repository_ids: None,
    };
    world.control().set(&approved).expect("approved");
    world.person.wakes_computer().await;
    world.person.sees("6A").await;
    world.is_connected().await;
}

#[tokio::test]
async fn while_waiting_the_plan_can_change_without_asking_again() {
    let mut world = World::of(Scenario::Member).await;
    world.walk_to("3F").await;
    let opened = world.shell.opened().borrow().len();
    world.person.act("change_repositories").await;
    world.person.sees("4A").await;
    world.walk_to("5A").await;
    world.agrees().await;
    world.person.sees("3F").await;
    assert_eq!(world.shell.opened().borrow().len(), opened, "no page opens");
}

#[tokio::test]
async fn the_wish_to_be_told_is_kept_with_the_place() {
    let mut world = World::of(Scenario::Member).await;
    world.walk_to("3F").await;
    world
        .person
        .act_with("notify", json!({ "wanted": true }))
        .await;
    let journal = world.saved_place();
    world.restart(journal).await;
    world.walk_to("3F").await;
    assert!(waiting(&world.person.view()).notify);
}

#[tokio::test]
async fn who_stops_waiting_is_back_at_the_plan() {
    let mut world = World::of(Scenario::Member).await;
    world.walk_to("3F").await;
    world.person.act("stop_waiting").await;
    world.person.sees("5A").await;
}

#[tokio::test]
async fn another_owner_can_be_asked_and_the_days_go_on_from_the_first() {
    let mut world = World::of(Scenario::Member).await;
    world.walk_to("3F").await;
    let first = waiting(&world.person.view()).asked_at;
    world.pass(Duration::from_secs(60)).await;
    world.person.act("ask_owner").await;
    world.person.sees("3E").await;
    world.person.act("go_back").await;
    world.person.sees("3F").await;
    world.person.act("ask_owner").await;
    world.person.sees("3E").await;
    world.person.act("owner_asked").await;
    let view = world.person.sees("3F").await;
    assert_eq!(waiting(&view).asked_at, first);
}

#[tokio::test]
async fn somebody_who_was_removed_meanwhile_is_told_so() {
    let mut world = World::of(Scenario::Member).await;
    asks_by_message(&mut world).await;
    let removed = Fact::RemoveMember {
        organization: world.organization(),
        login: "ana-ruiz".to_owned(),
    };
    world.control().set(&removed).expect("removed");
    world.person.act("check_again").await;
    let view = world.person.is_told("e3f-gone").await;
    assert_eq!(view.shell.code, "3F");
    world.person.act("ask_owner").await;
    world.person.sees("3E").await;
}

#[tokio::test]
async fn an_app_that_was_paused_is_turned_on_by_its_owner_and_the_wizard_goes_on() {
    let mut world = World::of(Scenario::Suspended).await;
    world.walk_to("2B").await;
    world.person.act("check_connection").await;
    world.person.sees("3A").await;
    world.person.act("begin_sign_in").await;
    world.person.is_told("e5b-pausedby").await;
    world.person.act("ask_owner").await;
    let view = world.person.sees("3E").await;
    let at = asking(&view);
    assert_eq!(at.task, OwnerTask::Unpause);
    assert_eq!(at.owners, ["marek-novak"], "only owners pause");
    let link: Url = at.link.parse().expect("an address");
    world.person.act("owner_asked").await;
    world.person.sees("3F").await;
    looked_after(&mut world).await;

    let page = owner().open(&link).await;
    assert_eq!(page.status, 200);
    world.person.act("check_again").await;
    world.person.sees("4A").await;
}

#[tokio::test]
async fn where_github_shows_no_button_an_owner_can_be_asked() {
    let mut world = World::of(Scenario::BothOff).await;
    stands_before_githubs_page(&mut world).await;
    world.browser.press_only(WILLING);
    world.person.act("reopen_browser").await;
    world.browser_is_done().await;
    assert!(!world.is_installed() && !world.is_requested());
    let seen = json!({ "button": "nothing" });
    world.person.act_with("report_button", seen).await;
    world.person.is_told("e5b-blocked").await;
    world.person.act("ask_owner").await;
    world.person.sees("3E").await;
}

#[tokio::test]
async fn an_owner_after_all_goes_on_without_asking() {
    let mut world = World::of(Scenario::Newcomer).await;
    stands_before_githubs_page(&mut world).await;
    world.person.act("ask_owner").await;
    world.person.sees("3E").await;
    world.browser.press_only(WILLING);
    world.person.act("go_on_as_owner").await;
    world.person.sees("5B").await;
    world.browser_is_done().await;
    world.person.returns_to_window().await;
    world.person.sees("6A").await;
    world.is_connected().await;
}
