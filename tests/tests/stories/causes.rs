//! GitHub's refusals, each under its true name, and the way on from each.

use std::collections::BTreeMap;
use std::time::Duration;

use acceptance::World;
use contract::{BannerView, Parameter, Screen};
use serde_json::json;
use simulator::{Effect, Fact, Fault, Part, Scenario};

const ALLOW_LIST: &str = "Although you appear to have the correct authorization credentials, the \
    `northwind` organization has an IP allow list enabled, and your IP address is not permitted to \
    access this resource.";
const ALLOW_LIST_OLDER: &str = "Although you appear to have the correct authorization credentials, \
    the `northwind` organization has an IP allow list enabled, and 192.0.2.7 is not permitted to \
    access this resource.";
const RESTRICTION: &str = "Although you appear to have the correct authorization credentials, the \
    `northwind` organization has enabled OAuth App access restrictions, meaning that data access to \
    third-parties is limited.";

fn says(status: u16, message: &str, headers: &[(&str, &str)]) -> Effect {
    let headers = headers
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Effect::Status {
        status,
        body: json!({ "message": message, "status": status.to_string() }).to_string(),
        headers: headers.collect(),
    }
}

fn once(path: &str, effect: Effect) -> Fault {
    Fault {
        part: Some(Part::Api),
        method: None,
        path: path.to_owned(),
        effect,
        times: Some(1),
    }
}

/// What GitHub answers to the question what the app asks for, and what the person is told.
fn answers_about_the_app() -> Vec<(&'static str, Effect)> {
    let rejected = json!({
        "message": "Validation Failed",
        "errors": [{ "resource": "App", "field": "slug", "code": "invalid" }],
    });
    vec![
        (
            "eg-permission",
            says(
                403,
                "Resource not accessible by integration",
                &[("x-accepted-github-permissions", "administration=read")],
            ),
        ),
        ("eg-refused", says(403, "Not today", &[])),
        ("eg-refused", says(409, "A rule is in the way", &[])),
        (
            "eg-locked",
            says(403, "Maximum number of login attempts exceeded.", &[]),
        ),
        ("eg-outdated", says(410, "Gone", &[])),
        (
            "eg-rejected",
            Effect::Status {
                status: 422,
                body: rejected.to_string(),
                headers: BTreeMap::new(),
            },
        ),
        ("eg-legal", says(451, "Blocked", &[])),
        ("eg-github", says(502, "Server Error", &[])),
        ("eg-github", Effect::Truncated),
        ("eg-page", Effect::Html { status: 200 }),
        ("eg-page", Effect::Html { status: 403 }),
    ]
}

#[tokio::test]
async fn each_answer_of_github_is_told_by_its_cause_and_can_be_tried_again() {
    let mut world = World::of(Scenario::Newcomer).await;
    for (code, effect) in answers_about_the_app() {
        world.walk_to("4B").await;
        world.control().inject(once("/apps/*", effect.clone()));
        world.walk_to("5A").await;
        world.person.is_told(code).await;
        world.person.act("retry").await;
        let at_plan = world
            .person
            .sees_that("the plan", |view| match &view.screen {
                Screen::Review(at) => at.requested_known,
                _ => false,
            })
            .await;
        assert_eq!(at_plan.problem, None, "{effect:?}");
        world.person.act("go_back").await;
        world.person.sees("4A").await;
    }
}

#[tokio::test]
async fn what_github_asked_for_is_said_in_its_own_names() {
    let mut world = World::of(Scenario::Newcomer).await;
    let said = says(
        403,
        "Resource not accessible by integration",
        &[(
            "x-accepted-github-permissions",
            "contents=write,workflows=write",
        )],
    );
    world.control().inject(once("/apps/*", said));
    world.walk_to("5A").await;
    let view = world.person.is_told("eg-permission").await;
    let parameters = view.problem.expect("a problem").parameters;
    let values = ["contents", "workflows"].map(str::to_owned).to_vec();
    assert_eq!(parameters["list"], Parameter::List { values });
}

#[tokio::test]
async fn a_rule_of_the_organization_is_named_where_it_is_chosen() {
    let sign_on = (
        "x-github-sso",
        "required; url=https://github.com/orgs/northwind/sso?authorization_request=A",
    );
    for (code, effect) in [
        ("e3d-ip", says(403, ALLOW_LIST, &[])),
        ("e3d-ipof", says(403, ALLOW_LIST_OLDER, &[])),
        ("e3d-restricted", says(403, RESTRICTION, &[])),
        ("e3d-sso", says(403, "Resource protected", &[sign_on])),
        ("e3d-sso", says(404, "Not Found", &[sign_on])),
    ] {
        let mut world = World::of(Scenario::Newcomer).await;
        world.walk_to("3D").await;
        world.control().inject(once("/orgs/northwind", effect));
        choose(&mut world).await;
        let view = world.person.is_told(code).await;
        assert_eq!(view.shell.code, "3D");
        let seen = serde_json::to_string(&view).expect("JSON");
        assert!(!seen.contains("authorization_request"), "a secret: {seen}");
        world.person.act("retry").await;
        world.walk_to_connected().await;
    }
}

#[tokio::test]
async fn a_paused_app_is_said_with_who_paused_it_and_looked_at_again() {
    let mut world = World::of(Scenario::AlreadyConnected).await;
    world.walk_to("2B").await;
    let organization = world.organization();
    let paused = Fact::Suspend { organization };
    world.control().set(&paused).expect("paused");
    world.person.act("check_connection").await;
    world.walk_to("3D").await;
    let view = world.person.is_told("e5b-pausedby").await;
    let who = &view.problem.expect("a problem").parameters["who"];
    let value = "marek-novak".to_owned();
    assert_eq!(*who, Parameter::Text { value });

    let organization = world.organization();
    let goes_on = Fact::Unsuspend { organization };
    world.control().set(&goes_on).expect("goes on");
    world.person.act("retry").await;
    world.walk_to_connected().await;
}

#[tokio::test]
async fn a_list_that_a_rule_stops_is_told_before_anything_is_chosen() {
    let mut world = World::of(Scenario::Newcomer).await;
    let stopped = once("/orgs/northwind/repos", says(403, ALLOW_LIST, &[]));
    world.control().inject(stopped);
    world.walk_to("4A").await;
    world.person.is_told("e3d-ip").await;
    world.walk_to_connected().await;
}

/// The message promises a time, so nobody has to press anything.
#[tokio::test]
async fn a_limit_is_waited_for_and_the_wizard_goes_on_by_itself() {
    for effect in [
        Effect::RateLimitedPrimary { reset_seconds: 900 },
        Effect::RateLimitedSecondary {
            retry_after: Some(900),
        },
    ] {
        let mut world = World::of(Scenario::Newcomer).await;
        world.control().inject(once("/apps/*", effect));
        world.walk_to("5A").await;
        let view = world.person.is_told("eg-slow").await;
        let Some(BannerView::SlowDown { until }) = view.shell.banner else {
            panic!("no banner: {:?}", view.shell.banner);
        };
        let wait = (until - world.control().now()).whole_seconds();
        assert!((890..=900).contains(&wait), "{wait} seconds");
        world.pass(Duration::from_secs(880)).await;
        assert_eq!(world.person.problem().as_deref(), Some("eg-slow"));
        world.pass(Duration::from_secs(30)).await;
        world
            .person
            .sees_that("the plan", |view| match &view.screen {
                Screen::Review(at) => at.requested_known && view.problem.is_none(),
                _ => false,
            })
            .await;
    }
}

#[tokio::test]
async fn a_limit_without_a_time_lasts_a_minute() {
    let mut world = World::of(Scenario::Newcomer).await;
    let effect = Effect::RateLimitedSecondary { retry_after: None };
    world
        .control()
        .inject(once("/user/installations", effect.clone()));
    world.walk_to("3D").await;
    world.person.is_told("eg-slow").await;
    world.pass(Duration::from_secs(62)).await;
    world.walk_to("4A").await;
}

#[tokio::test]
async fn a_limit_while_github_is_watched_or_asked_at_the_end_is_waited_for_too() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("5A").await;
    let limit = Effect::RateLimitedPrimary { reset_seconds: 300 };
    world
        .control()
        .inject(once("/user/installations", limit.clone()));
    world.agrees().await;
    world.person.sees("5B").await;
    world.person.is_told("eg-slow").await;
    world.browser_is_done().await;
    world.control().inject(once("/user/installations/*", limit));
    world.pass(Duration::from_secs(310)).await;
    // What is installed is being compared, and that meets a limit as well.
    world.person.is_told("eg-slow").await;
    world.pass(Duration::from_secs(310)).await;
    world.is_connected().await;
}

async fn choose(world: &mut World) {
    let organization = world.organization();
    let view = world
        .person
        .sees_that("the organization", |view| match &view.screen {
            Screen::Organization(at) => {
                at.organizations.iter().any(|row| row.login == organization)
            }
            _ => false,
        })
        .await;
    let Screen::Organization(at) = view.screen else {
        panic!("not on 3D");
    };
    let row = at
        .organizations
        .iter()
        .find(|row| row.login == organization);
    let request = json!({ "organization": row.expect("a row").id });
    world.person.act_with("choose_organization", request).await;
}
