//! People and pages that say no, never answer, or answer what was not asked.

use std::time::Duration;

use acceptance::World;
use contract::Screen;
use simulator::{Effect, Fact, Fault, Scenario, WILLING};
use url::Url;

#[tokio::test]
async fn who_says_no_on_factorys_page_is_back_at_step_one() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("1A").await;
    world.browser.press_only(&["sign-in", "cancel"]);
    world.person.act("begin_sign_in").await;
    world.person.is_told("e1b-denied").await;
    assert_eq!(world.person.code(), "1A");

    world.browser.press_only(WILLING);
    world.walk_to("2A").await;
}

#[tokio::test]
async fn who_says_no_on_githubs_page_is_back_at_step_three() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("3A").await;
    world.browser.press_only(&["sign-in", "cancel"]);
    world.person.act("begin_sign_in").await;
    world.person.is_told("e3b-denied").await;
    assert_eq!(world.person.code(), "3A");

    world.browser.press_only(WILLING);
    world.walk_to("3D").await;
}

#[tokio::test]
async fn who_leaves_githubs_install_page_can_open_it_again() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("5A").await;
    world.browser.press_only(&["cancel"]);
    world.agrees().await;
    world.person.sees("5B").await;
    world.browser_is_done().await;
    assert!(!world.is_installed());

    world.browser.press_only(WILLING);
    world.walk_to_connected().await;
}

#[tokio::test]
async fn a_browser_that_never_returns_ends_the_sign_in_after_ten_minutes() {
    for (start, waiting, problem) in [("1A", "1B", "e1b-expired"), ("3A", "3B", "e3b-expired")] {
        let mut world = World::of(Scenario::Newcomer).await;
        world.walk_to(start).await;
        world.browser.press_only(&[]);
        world.person.act("begin_sign_in").await;
        world.person.sees(waiting).await;
        world.pass(Duration::from_secs(599)).await;
        world.browser_is_done().await;
        assert_eq!(world.person.code(), waiting);
        world.pass(Duration::from_secs(1)).await;
        world.person.is_told(problem).await;
        assert_eq!(world.person.code(), start);
    }
}

#[tokio::test]
async fn a_cancelled_sign_in_leaves_no_door_open() {
    let mut world = World::of(Scenario::Newcomer).await;
    let asked = begin_without_answer(&mut world, "1A").await;
    world.person.act("cancel_sign_in").await;
    world.person.sees("1A").await;
    let late = answer(
        &asked,
        &[("code", "late"), ("state", &parameter(&asked, "state"))],
    );
    assert_eq!(world.browser.visit(&late).await.status, 0, "nobody listens");
    assert_eq!(world.person.code(), "1A");
}

/// The door is open to every page in every browser of this machine.
#[tokio::test]
async fn an_answer_that_was_not_asked_for_changes_nothing() {
    for start in ["1A", "3A"] {
        let mut world = World::of(Scenario::Newcomer).await;
        let asked = begin_without_answer(&mut world, start).await;
        let state = parameter(&asked, "state");
        let right = [("code", "forged"), ("state", state.as_str())];
        let foreign = [
            answer(&asked, &[("code", "forged"), ("state", "wrong")]),
            answer(&asked, &[("code", "forged")]),
            answer(&asked, &[("error", "access_denied"), ("state", "wrong")]),
            answer(
                &asked,
                &[right[0], right[1], ("iss", "https://elsewhere.example")],
            ),
            on_path(answer(&asked, &right), "/cb/another"),
            on_path(answer(&asked, &right), "/"),
        ];
        let before = world.person.view();
        for address in foreign {
            let page = world.browser.visit(&address).await;
            assert!((400..500).contains(&page.status), "{address}: {page:?}");
        }
        assert_eq!(world.person.view(), before);

        world.browser.press_only(WILLING);
        world.browser.open(&asked).await;
        let next = if start == "1A" { "2A" } else { "3D" };
        world.person.sees(next).await;
    }
}

#[tokio::test]
async fn an_answer_to_the_other_server_is_not_taken() {
    let mut world = World::of(Scenario::Newcomer).await;
    let asked = begin_without_answer(&mut world, "3A").await;
    let right = [("code", "forged"), ("state", &parameter(&asked, "state"))];
    let to_factory = on_path(answer(&asked, &right), "/cb/platform");
    assert_eq!(world.browser.visit(&to_factory).await.status, 404);
    assert_eq!(world.person.code(), "3B");
}

#[tokio::test]
async fn a_code_that_was_used_before_is_said_to_be_used() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("1A").await;
    world.control().inject(Fault {
        part: None,
        method: Some("POST".to_owned()),
        path: "*token*".to_owned(),
        effect: Effect::Status {
            status: 400,
            body: r#"{"error":"invalid_grant"}"#.to_owned(),
            headers: Default::default(),
        },
        times: Some(1),
    });
    world.person.act("begin_sign_in").await;
    world.person.is_told("e1b-used").await;
    assert_eq!(world.person.code(), "1A");
    world.walk_to("2A").await;
}

#[tokio::test]
async fn another_github_account_than_before_is_noticed_and_may_be_kept() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("3D").await;
    let login = "ana-ruiz".to_owned();
    let revoked = Fact::RevokeGithubTokens { login };
    world.control().set(&revoked).expect("revoked");
    let journal = world.saved_place();
    world.restart(journal).await;
    world.walk_to("3A").await;
    world
        .browser
        .press_only(&["account-marek-novak", "authorize"]);
    world.browser.forget();
    world.person.act("begin_sign_in").await;
    world.person.is_told("eg-account").await;
    world.person.act("keep_account").await;
    world.person.sees("3D").await;
}

#[tokio::test]
async fn who_has_no_browser_is_told_and_can_copy_the_address() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("1A").await;
    world.shell.lose_browser();
    world.person.act("begin_sign_in").await;
    world
        .person
        .sees_that("no browser", |view| match &view.screen {
            Screen::SignInWaiting(at) => !at.opened,
            _ => false,
        })
        .await;
    world.person.act("copy_link").await;
    let address: Url = world.shell.copied()[0].parse().expect("an address");
    world.browser.open(&address).await;
    world.person.sees("2A").await;
}

async fn begin_without_answer(world: &mut World, start: &str) -> Url {
    world.walk_to(start).await;
    world.browser.press_only(&[]);
    let mut opened = world.shell.opened();
    let before = opened.borrow().len();
    world.person.act("begin_sign_in").await;
    let now = opened.wait_for(|opened| opened.len() > before).await;
    now.expect("a shell")[before].clone()
}

fn parameter(address: &Url, name: &str) -> String {
    let mut pairs = address.query_pairs();
    let found = pairs.find(|(key, _)| key == name);
    found.expect("the parameter").1.into_owned()
}

fn answer(asked: &Url, pairs: &[(&str, &str)]) -> Url {
    let back: Url = parameter(asked, "redirect_uri")
        .parse()
        .expect("an address");
    let mut back = back;
    back.query_pairs_mut().extend_pairs(pairs);
    back
}

fn on_path(mut address: Url, path: &str) -> Url {
    address.set_path(path);
    address
}
