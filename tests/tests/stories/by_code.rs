//! Signing in with a code on another device (RFC 8628), at both servers.

use std::time::Duration;

use acceptance::World;
use contract::{Act, CodeState, CodeView, Screen, UserCodeView, WizardView};
use serde_json::json;
use simulator::{CodeServer, Fact, Part, Scenario, Visitor, WILLING};
use url::Url;

/// A sign-in, with the screen before it, its own, the one after it, and the address of its tokens.
pub(crate) struct Way {
    start: &'static str,
    code: &'static str,
    pub(crate) next: &'static str,
    server: CodeServer,
    tokens: &'static str,
}

pub(crate) const WAYS: [Way; 2] = [
    Way {
        start: "1A",
        code: "1C",
        next: "2A",
        server: CodeServer::Platform,
        tokens: "/oauth/token",
    },
    Way {
        start: "3A",
        code: "3C",
        next: "3D",
        server: CodeServer::Github,
        tokens: "/login/oauth/access_token",
    },
];

#[tokio::test]
async fn both_sign_ins_can_be_made_with_codes_all_the_way_to_connected() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.browser.press_only(&["install"]);
    for way in WAYS {
        let code = asks_for_code(&mut world, &way).await;
        answers(&code, "authorize").await;
        passes(&world, 5).await;
        world.person.sees(way.next).await;
    }
    world.browser.press_only(WILLING);
    world.walk_to_connected().await;
    let opened = world.shell.opened().borrow().len();
    assert_eq!(opened, 1, "only the install page was opened here");
    assert!(world.shell.asked_for_attention() > 0);
}

#[tokio::test]
async fn dv_01_the_wizard_asks_at_the_pace_it_is_told_and_stops_when_the_code_runs_out() {
    for way in WAYS {
        let mut world = World::of(Scenario::Newcomer).await;
        asks_for_code(&mut world, &way).await;
        for _ in 0..2 {
            passes(&world, 5).await;
        }
        // The program's clock runs ahead of the server's: what it thinks is five seconds is none.
        world.pass(Duration::from_secs(5)).await;
        asked(&world, &way, 3).await;
        for pause in [10, 10] {
            passes(&world, pause).await;
        }
        world.pass(Duration::from_secs(10)).await;
        asked(&world, &way, 6).await;
        for pause in [15, 15, 15] {
            passes(&world, pause).await;
        }
        asked(&world, &way, 9).await;
        println!("{}: asked after {:?}", way.code, times(&world, &way));
        let server_time: Vec<i64> = times(&world, &way);
        let expected = [5, 10, 10, 20, 30, 30, 45, 60, 75];
        for (at, expected) in server_time.iter().zip(expected) {
            assert!((expected..=expected + 3).contains(at), "{server_time:?}");
        }
        assert_eq!(world.person.code(), way.code, "nothing is said of it");
        assert_eq!(world.person.problem(), None);

        world.pass(Duration::from_secs(15 * 60)).await;
        world.person.is_told("e1c-expired").await;
        assert_eq!(
            times(&world, &way).len(),
            9,
            "nobody asks about a dead code"
        );
    }
}

#[tokio::test]
async fn dv_01_a_code_that_runs_out_at_the_server_is_replaced_when_the_person_wants() {
    for way in WAYS {
        let mut world = World::of(Scenario::Newcomer).await;
        let old = asks_for_code(&mut world, &way).await;
        world
            .control()
            .set(&Fact::ExpireDeviceCodes)
            .expect("a fact");
        passes(&world, 5).await;
        let view = world.person.is_told("e1c-expired").await;
        assert_eq!(code_of(&view).state, CodeState::Over);
        assert_eq!(code_of(&view).shown, None, "a dead code is not shown");
        let problem = view.problem.expect("a problem");
        assert_eq!(problem.act, Some(Act::UseCode));

        world.person.act("use_code").await;
        let new = shown(&mut world).await;
        assert_ne!(new.letters, old.letters);
        answers(&new, "authorize").await;
        passes(&world, 5).await;
        world.person.sees(way.next).await;
    }
}

#[tokio::test]
async fn dv_01_cancel_on_the_other_device_is_said_and_the_browser_is_a_way_back() {
    for way in WAYS {
        let mut world = World::of(Scenario::Newcomer).await;
        let code = asks_for_code(&mut world, &way).await;
        answers(&code, "cancel").await;
        passes(&world, 5).await;
        world.person.is_told("e1c-denied").await;
        assert_eq!(world.person.code(), way.code);
        world.browser.press_only(WILLING);
        world.person.act("begin_sign_in").await;
        world.person.sees(way.next).await;
    }
}

#[tokio::test]
async fn dv_01_leaving_the_code_ends_the_questions() {
    for way in WAYS {
        for leave in ["cancel_sign_in", "go_back"] {
            let mut world = World::of(Scenario::Newcomer).await;
            asks_for_code(&mut world, &way).await;
            passes(&world, 5).await;
            asked(&world, &way, 1).await;
            world.person.act(leave).await;
            world.person.sees(way.start).await;
            world.clock.advance(Duration::from_secs(60));
            world.person.returns_to_window().await;
            world.browser_is_done().await;
            assert_eq!(times(&world, &way).len(), 1);
            assert_eq!(world.clock.sleepers(), 0, "nobody waits to ask again");
        }
    }
}

#[tokio::test]
async fn dv_01_a_server_that_is_away_for_a_while_loses_nothing() {
    let [way, _] = WAYS;
    let mut world = World::of(Scenario::Newcomer).await;
    let code = asks_for_code(&mut world, &way).await;
    world.control().inject(simulator::Fault {
        part: Some(Part::OAuth),
        method: Some("POST".to_owned()),
        path: way.tokens.to_owned(),
        effect: simulator::Effect::Drop,
        times: Some(2),
    });
    for pause in [5, 10] {
        passes(&world, pause).await;
    }
    answers(&code, "authorize").await;
    passes(&world, 20).await;
    world.person.sees(way.next).await;
}

#[tokio::test]
async fn where_codes_are_turned_off_the_browser_is_offered() {
    for way in WAYS {
        let mut world = World::of(Scenario::Newcomer).await;
        let off = Fact::OfferCodes {
            server: way.server,
            offered: false,
        };
        world.control().set(&off).expect("a fact");
        world.walk_to(way.start).await;
        world.person.act("use_code").await;
        let view = world.person.is_told("e1c-off").await;
        assert_eq!(view.shell.code, way.start);
        let problem = view.problem.expect("a problem");
        assert_eq!(problem.act, Some(Act::BeginSignIn));
        world.person.act("begin_sign_in").await;
        world.person.sees(way.next).await;
    }
}

#[tokio::test]
async fn lb_19_a_browser_that_never_comes_back_leaves_a_code_as_the_way() {
    for way in WAYS {
        let mut world = World::of(Scenario::Newcomer).await;
        world.walk_to(way.start).await;
        world.browser.press_only(&[]);
        world.person.act("begin_sign_in").await;
        world.browser_is_done().await;
        world.person.act("use_code").await;
        let code = shown(&mut world).await;
        assert_eq!(world.person.code(), way.code);
        answers(&code, "authorize").await;
        passes(&world, 5).await;
        world.person.sees(way.next).await;
    }
}

#[tokio::test]
async fn a_computer_without_a_browser_begins_with_a_code() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.shell.lose_browser();
    world.person.act("check_again").await;
    world.person.act("use_code").await;
    let code = shown(&mut world).await;
    assert_eq!(world.person.code(), "1C");
    answers(&code, "authorize").await;
    passes(&world, 5).await;
    world.person.sees("2A").await;
}

#[tokio::test]
async fn dv_02_a_page_of_somebody_else_is_never_shown() {
    let answer = json!({
        "device_code": "x", "user_code": "WDJB-MJHT", "expires_in": 900, "interval": 5,
        "verification_uri": "https://evil.example/device",
    });
    for way in WAYS {
        let mut world = World::of(Scenario::Newcomer).await;
        world.control().inject(simulator::Fault {
            part: Some(Part::OAuth),
            method: Some("POST".to_owned()),
            path: "*device*".to_owned(),
            effect: simulator::Effect::Status {
                status: 200,
                body: answer.to_string(),
                headers: Default::default(),
            },
            times: None,
        });
        let mut views = world.person.views();
        world.walk_to(way.start).await;
        world.person.act("use_code").await;
        let view = world.person.is_told("e1b-state").await;
        assert_eq!(code_of(&view).shown, None);
        let seen = serde_json::to_string(views.borrow_and_update().as_ref()).expect("JSON");
        assert!(!seen.contains("evil.example"), "{seen}");
    }
}

#[tokio::test]
async fn dv_03_a_filled_page_is_for_the_camera_and_the_code_is_shown_all_the_same() {
    for way in WAYS {
        let mut world = World::of(Scenario::Newcomer).await;
        let code = asks_for_code(&mut world, &way).await;
        assert_eq!(code.letters.len(), 9);
        assert!(!code.address.contains("user_code"), "{}", code.address);
        assert!(code.qr.is_some_and(|qr| qr.size > 20));
        world.person.act("reopen_browser").await;
        let opened = world.shell.opened().borrow().clone();
        let last = opened.last().expect("an address").as_str();
        assert_eq!(
            last, code.address,
            "the page, for whom this computer will do"
        );
    }
}

#[tokio::test]
async fn dv_04_the_code_is_copied_by_a_button_and_taken_back_at_the_end() {
    for way in WAYS {
        let mut world = World::of(Scenario::Newcomer).await;
        let code = asks_for_code(&mut world, &way).await;
        assert_eq!(world.shell.clipboard(), None, "nothing is copied by itself");
        for _ in 0..2 {
            world.person.act("copy_code").await;
            assert_eq!(world.shell.clipboard(), Some(code.letters.clone()));
        }
        answers(&code, "authorize").await;
        passes(&world, 5).await;
        world.person.sees(way.next).await;
        assert_eq!(world.shell.clipboard(), None);
    }
}

#[tokio::test]
async fn dv_04_what_a_person_copied_since_stays_on_the_clipboard() {
    let [way, _] = WAYS;
    let mut world = World::of(Scenario::Newcomer).await;
    asks_for_code(&mut world, &way).await;
    world.person.act("copy_code").await;
    world.person.act("use_code").await;
    shown(&mut world).await;
    assert_eq!(world.shell.clipboard(), None, "the old code is taken back");
    world.person.act("copy_code").await;
    world.person.act("begin_sign_in").await;
    world.person.act("copy_link").await;
    world.person.act("cancel_sign_in").await;
    let copied = world.shell.clipboard().expect("the link");
    assert!(copied.starts_with("http"), "{copied}");
    let refused = world.person.tries("copy_code", json!({})).await;
    assert!(refused.is_err(), "there is no code any more");
}

#[tokio::test]
async fn dv_05_a_program_that_is_stopped_knows_nothing_of_its_code() {
    for way in WAYS {
        let mut world = World::of(Scenario::Newcomer).await;
        let code = asks_for_code(&mut world, &way).await;
        let journal = world.saved_place();
        world.restart(journal).await;
        let view = world.person.sees("0B").await;
        let shown = serde_json::to_string(&view).expect("JSON");
        assert!(!shown.contains(&code.letters));
        assert!(shown.contains("\"kind\":\"nothing\""), "no tab is dead");
        world.person.act("continue_setup").await;
        world.person.sees(way.start).await;
        world.clock.advance(Duration::from_secs(60));
        world.walk_to(way.next).await;
    }
}

/// Walks to the screen before the code and asks for one.
pub(crate) async fn asks_for_code(world: &mut World, way: &Way) -> UserCodeView {
    world.walk_to(way.start).await;
    world.person.act("use_code").await;
    let code = shown(world).await;
    assert_eq!(world.person.code(), way.code);
    code
}

/// Waits for a code to be on screen.
async fn shown(world: &mut World) -> UserCodeView {
    let view = world
        .person
        .sees_that("a code", |view| {
            matches!(&view.screen, Screen::SignInByCode(at) | Screen::AuthorizeByCode(at)
                if at.shown.is_some())
        })
        .await;
    code_of(&view).shown.clone().expect("a code")
}

fn code_of(view: &WizardView) -> &CodeView {
    match &view.screen {
        Screen::SignInByCode(at) => at,
        Screen::AuthorizeByCode(at) => at,
        _ => panic!("no code on {}", view.shell.code),
    }
}

/// The person types the code on a phone, and presses what leads to yes or no.
pub(crate) async fn answers(code: &UserCodeView, press: &str) {
    let phone = Visitor::default();
    phone.press_only(&["sign-in"]);
    let page: Url = code.address.parse().expect("an address");
    let page = phone.open(&page).await;
    let typed: &[(&str, &[&str])] = &[("user_code", &[&code.letters])];
    let page = phone.press_with(&page, "continue", typed).await;
    let page = page.expect("a field for the code");
    let page = phone.press(&page, press).await.expect("a choice");
    assert_eq!(page.status, 200, "{}", page.html);
}

/// Lets time pass for the servers and for the program, once it waits for that.
pub(crate) async fn passes(world: &World, seconds: u64) {
    world.pass_everywhere(Duration::from_secs(seconds)).await;
}

/// Waits until the wizard asked for tokens this often.
async fn asked(world: &World, way: &Way, often: usize) {
    let asked = async {
        while times(world, way).len() < often {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), asked)
        .await
        .expect("the wizard asks");
}

/// When the server was asked for tokens, in seconds of its own time since it gave the code.
fn times(world: &World, way: &Way) -> Vec<i64> {
    let requests = world.control().requests();
    let given = requests
        .iter()
        .rfind(|request| request.part == Part::OAuth && request.path.contains("device"))
        .expect("a code was asked for");
    requests
        .iter()
        .filter(|request| request.number > given.number && request.path == way.tokens)
        .map(|request| (request.at - given.at).whole_seconds())
        .collect()
}
