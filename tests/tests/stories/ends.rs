//! Sign-ins that end, are given up, or belong to somebody else than planned.

use std::sync::Arc;
use std::time::Duration;

use acceptance::{StoppingStore, World};
use contract::{EndState, WizardView};
use credentials::{CredentialKey, CredentialStore, Memory};
use serde_json::json;
use simulator::{Effect, Fact, Fault, Scenario, WILLING};

const ANA: &str = "ana.ruiz@northwind.example";

fn ends_platform() -> Fact {
    let email = ANA.to_owned();
    Fact::RevokePlatformTokens { email }
}

fn ends_github() -> Fact {
    let login = "ana-ruiz".to_owned();
    Fact::RevokeGithubTokens { login }
}

/// A world at the plan whose sign-ins rest in a store the story can look into.
async fn at_the_plan() -> (World, Arc<Memory>) {
    let store = Arc::new(Memory::default());
    let mut world = World::keeping_sign_ins_in(store.clone(), Scenario::Newcomer).await;
    world.walk_to("5A").await;
    (world, store)
}

/// Nothing is under way any more.
async fn sees_the_plan(world: &mut World) {
    world
        .person
        .sees_that("the plan", |view| match &view.screen {
            contract::Screen::Review(at) => at.requested_known,
            _ => false,
        })
        .await;
}

async fn kept(world: &World, store: &Memory, issuer: &str) -> bool {
    let key = CredentialKey {
        environment: world.simulator.profile()["name"]
            .as_str()
            .expect("a name")
            .to_owned(),
        issuer: issuer.to_owned(),
        account: "current".to_owned(),
    };
    store.load(&key).await.expect("memory works").is_some()
}

fn github_issuer(world: &World) -> String {
    format!("{}/login/oauth", world.simulator.addresses().github)
}

/// The newest secret of a kind.
fn newest(world: &World, kind: &str) -> String {
    let secrets = world.control().secrets();
    let newest = secrets.into_iter().rev().find(|secret| secret.kind == kind);
    newest.expect("one was given out").value
}

fn asked(world: &World, method: &str, path: &str) -> usize {
    let requests = world.control().requests();
    let matching = |request: &&simulator::SeenRequest| {
        request.method == method && request.path.ends_with(path)
    };
    requests.iter().filter(matching).count()
}

#[tokio::test]
async fn tk_06_a_sign_in_that_ends_at_either_end_is_one_act_and_the_place_is_kept() {
    for ended in [ends_platform(), ends_github()] {
        let mut world = World::of(Scenario::Newcomer).await;
        world.walk_to("5A").await;
        sees_the_plan(&mut world).await;
        world.control().set(&ended).expect("revoked");
        world.browser.press_only(&[]);
        world.agrees().await;
        let view = world.person.is_told("eg-session").await;
        assert_eq!(view.shell.code, "5B", "nobody is sent away");
        let problem = view.problem.expect("told");
        assert_eq!(problem.act, Some(contract::Act::SignInAgain));

        world.browser.press_only(WILLING);
        world.person.act("sign_in_again").await;
        world.person.sees("5B").await;
        world.walk_to_connected().await;
    }
}

/// Every refused renewal is one request; a loop would be seen here.
#[tokio::test]
async fn tk_06_a_dead_refresh_token_is_tried_once() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("5A").await;
    sees_the_plan(&mut world).await;
    world.control().set(&ends_platform()).expect("revoked");
    world.control().set(&ends_github()).expect("revoked");
    let before = asked(&world, "POST", "/oauth/token");
    world.browser.press_only(&[]);
    world.agrees().await;
    world.person.is_told("eg-session").await;
    for _ in 0..3 {
        world.person.act("check_again").await;
        world.person.is_told("eg-session").await;
    }
    assert_eq!(asked(&world, "POST", "/oauth/token") - before, 1);

    world.browser.press_only(WILLING);
    world.person.act("sign_in_again").await;
    world.person.sees("3A").await;
    world.person.act("begin_sign_in").await;
    world.person.sees("5B").await;
    world.walk_to_connected().await;
}

/// Killed with the new tokens in hand and the old ones, which are worth nothing now, on disk.
#[tokio::test]
async fn tk_06_a_program_killed_before_it_kept_new_tokens_asks_once_and_goes_on_in_place() {
    let store = Arc::new(StoppingStore::default());
    let mut world = World::keeping_sign_ins_in(store.clone(), Scenario::Newcomer).await;
    world.walk_to("5A").await;
    world.clock.advance(Duration::from_secs(7 * 3600));
    let held = store.stop_at_next_save();
    let renewals = asked(&world, "POST", "/oauth/token");
    tokio::select! {
        () = world.walk_to_connected() => panic!("nothing was renewed"),
        () = held.reached() => {}
    }
    assert_eq!(asked(&world, "POST", "/oauth/token") - renewals, 1);
    world.moves_sign_ins_to(store.kept());
    let place = world.saved_place();
    world.restart(place).await;
    world.person.sees("0B").await;
    world.person.act("continue_setup").await;
    world.person.is_told("eg-session").await;
    assert_eq!(world.person.code(), "1A");
    world.person.act("sign_in_again").await;
    world
        .person
        .sees_that("the way back", |view| view.shell.code.starts_with('5'))
        .await;
    world.walk_to_connected().await;
}

#[tokio::test]
async fn tk_08_who_signs_out_of_github_is_told_that_it_is_over_there_and_here() {
    let (mut world, store) = at_the_plan().await;
    let token = newest(&world, "github_access_token");
    assert!(kept(&world, &store, &github_issuer(&world)).await);

    world
        .person
        .act_of_an_end("sign_out", json!({ "end": "github" }))
        .await;
    let view = world.person.is_told("eg-out-github").await;
    assert_eq!(view.shell.code, "3A");
    assert_eq!(view.shell.github.state, EndState::None);
    let api = format!("{}/user", world.simulator.addresses().api);
    let answer = world.fetch(&api, &token).await;
    assert_eq!(answer["message"], "Bad credentials");
    assert!(!kept(&world, &store, &github_issuer(&world)).await);

    world.person.act("review_authorizations").await;
    world.browser_is_done().await;
    let opened = world.shell.opened().borrow().last().cloned();
    let opened = opened.expect("a page");
    assert_eq!(opened.path(), "/settings/apps/authorizations");
    let page = world.browser.visit(&opened).await;
    assert!(page.offers("revoke"), "the app is listed there");

    world.person.act("begin_sign_in").await;
    world.person.sees("5A").await;
    world.walk_to_connected().await;
}

#[tokio::test]
async fn tk_08_who_signs_out_of_factory_leaves_no_token_that_works() {
    let (mut world, store) = at_the_plan().await;
    let token = newest(&world, "platform_access_token");
    let issuer = world.simulator.profile()["platform"]["issuer"].clone();
    let issuer = url::Url::parse(issuer.as_str().expect("an issuer")).expect("an address");
    assert!(kept(&world, &store, issuer.as_str()).await);

    world
        .person
        .act_of_an_end("sign_out", json!({ "end": "platform" }))
        .await;
    world.person.is_told("eg-out-factory").await;
    assert_eq!(world.person.code(), "1A");
    let platform = &world.simulator.addresses().platform;
    let answer = world.fetch(&format!("{platform}/v1/me"), &token).await;
    assert_eq!(answer["status"], 401);
    assert!(!kept(&world, &store, issuer.as_str()).await);
    world.person.act("begin_sign_in").await;
    world.person.sees("5A").await;
}

#[tokio::test]
async fn tk_08_signing_out_forgets_here_even_when_github_does_not_answer() {
    let (mut world, store) = at_the_plan().await;
    world.control().inject(Fault {
        part: None,
        method: Some("POST".to_owned()),
        path: "*/credentials/revoke".to_owned(),
        effect: Effect::Status {
            status: 500,
            body: String::new(),
            headers: Default::default(),
        },
        times: None,
    });
    world
        .person
        .act_of_an_end("sign_out", json!({ "end": "github" }))
        .await;
    world.person.is_told("eg-out-github-open").await;
    assert!(!kept(&world, &store, &github_issuer(&world)).await);
}

#[tokio::test]
async fn oa_11_another_account_is_named_on_both_ends_and_may_be_switched_back() {
    let (mut world, _) = at_the_plan().await;
    world
        .person
        .act_of_an_end("sign_out", json!({ "end": "github" }))
        .await;
    world.person.is_told("eg-out-github").await;
    world
        .browser
        .press_only(&["account-marek-novak", "authorize"]);
    world.browser.forget();
    world.person.act("begin_sign_in").await;
    let view = world.person.is_told("eg-account").await;
    assert_eq!(
        named(&view),
        ("ana-ruiz".to_owned(), "marek-novak".to_owned())
    );

    world.browser.press_only(WILLING);
    world.browser.forget();
    world.person.act("use_other_account").await;
    world.person.sees("5A").await;
}

/// Somebody else used this computer in between.
#[tokio::test]
async fn oa_11_another_account_in_the_keychain_is_noticed_on_return() {
    let (mut world, _) = at_the_plan().await;
    let place = world.saved_place();
    world
        .browser
        .press_only(&["account-marek-novak", "authorize"]);
    world.browser.forget();
    world
        .person
        .act_of_an_end("switch_account", json!({ "end": "github" }))
        .await;
    world.person.sees("3D").await;
    world.restart(place).await;
    world.person.act("continue_setup").await;
    let view = world.person.is_told("eg-account").await;
    assert_eq!(view.shell.code, "3A");
    assert_eq!(
        named(&view),
        ("ana-ruiz".to_owned(), "marek-novak".to_owned())
    );
}

fn named(view: &WizardView) -> (String, String) {
    let problem = view.problem.as_ref().expect("told");
    let name = |key: &str| match &problem.parameters[key] {
        contract::Parameter::Text { value } => value.clone(),
        other => panic!("{other:?}"),
    };
    (name("expected"), name("actual"))
}
