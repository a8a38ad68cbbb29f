//! Signing in with a code on another device, at both servers (RFC 8628, and GitHub's own ways).

use std::time::Duration;

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use simulator::{CodeServer, Fact, Part, Scenario};

use crate::stage::{Answer, Stage, address};

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";
const SERVERS: [CodeServer; 2] = [CodeServer::Github, CodeServer::Platform];

fn client(server: CodeServer) -> &'static str {
    match server {
        CodeServer::Github => "Iv23practice",
        CodeServer::Platform => "factory-setup-practice",
    }
}

/// GitHub answers errors with 200, the standard with 400.
fn refusal(server: CodeServer) -> StatusCode {
    match server {
        CodeServer::Github => StatusCode::OK,
        CodeServer::Platform => StatusCode::BAD_REQUEST,
    }
}

async fn ask(stage: &Stage, server: CodeServer, client: &str) -> Answer {
    let address = match server {
        CodeServer::Github => format!("{}/login/device/code", stage.at().github),
        CodeServer::Platform => format!("{}/oauth/device_authorization", stage.at().platform),
    };
    let request = stage.http.post(address).form(&[("client_id", client)]);
    Answer::of(request.header("accept", "application/json")).await
}

async fn given(stage: &Stage, server: CodeServer) -> Value {
    let answer = ask(stage, server, client(server)).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    answer.json()
}

async fn token(stage: &Stage, server: CodeServer, pairs: &[(&str, &str)]) -> Answer {
    let address = match server {
        CodeServer::Github => format!("{}/login/oauth/access_token", stage.at().github),
        CodeServer::Platform => format!("{}/oauth/token", stage.at().platform),
    };
    let request = stage.http.post(address).form(pairs);
    Answer::of(request.header("accept", "application/json")).await
}

async fn poll(stage: &Stage, server: CodeServer, code: &Value) -> Answer {
    let pairs = [
        ("client_id", client(server)),
        ("grant_type", GRANT),
        ("device_code", text(code, "device_code")),
    ];
    token(stage, server, &pairs).await
}

async fn poll_later(stage: &Stage, server: CodeServer, code: &Value) -> Answer {
    stage.control.advance(Duration::from_secs(5));
    poll(stage, server, code).await
}

fn text<'a>(body: &'a Value, name: &str) -> &'a str {
    body[name].as_str().unwrap_or_default()
}

/// Ana opens the page on her phone, signs in, types the code, and presses what she is told.
async fn answer(stage: &mut Stage, code: &Value, press: &str) {
    stage.browser.open(text(code, "verification_uri")).await;
    if stage.browser.shows("data-act=\"sign-in\"") {
        stage.browser.press("sign-in").await;
    }
    type_in(stage, text(code, "user_code")).await;
    stage.browser.press(press).await;
}

async fn type_in(stage: &mut Stage, code: &str) {
    let typed = [code.to_owned()];
    let fields = [("user_code", typed.as_slice())];
    stage.browser.press_with("continue", &fields).await;
}

async fn works(stage: &Stage, server: CodeServer, access: &str) -> StatusCode {
    match server {
        CodeServer::Github => stage.rest_as(access, "/user").await.status,
        CodeServer::Platform => {
            stage
                .platform(access, Method::GET, "/v1/me", None)
                .await
                .status
        }
    }
}

#[tokio::test]
async fn a_code_typed_on_another_device_leads_to_a_token_that_works() {
    for server in SERVERS {
        let mut stage = Stage::set(Scenario::Newcomer).await;
        let code = given(&stage, server).await;
        let user_code = text(&code, "user_code");
        assert_eq!(user_code.len(), 9, "{user_code}");
        assert_eq!(user_code.as_bytes()[4], b'-');
        assert_eq!(code["expires_in"], 900);
        assert_eq!(code["interval"], 5);

        let pending = poll(&stage, server, &code).await;
        assert_eq!(pending.status, refusal(server));
        assert_eq!(pending.json()["error"], "authorization_pending");

        answer(&mut stage, &code, "authorize").await;
        let granted = poll_later(&stage, server, &code).await;
        assert_eq!(granted.status, StatusCode::OK, "{}", granted.body);
        let granted = granted.json();
        let access = text(&granted, "access_token");
        assert_eq!(works(&stage, server, access).await, StatusCode::OK);

        let again = poll_later(&stage, server, &code).await.json();
        let spent = match server {
            CodeServer::Github => "incorrect_device_code",
            CodeServer::Platform => "invalid_grant",
        };
        assert_eq!(again["error"], spent, "a code gives tokens once");
    }
}

#[tokio::test]
async fn asking_too_soon_slows_the_asker_down_for_good() {
    for server in SERVERS {
        let stage = Stage::set(Scenario::Newcomer).await;
        let code = given(&stage, server).await;
        poll(&stage, server, &code).await;
        let early = poll(&stage, server, &code).await;
        assert_eq!(early.status, refusal(server));
        let early = early.json();
        assert_eq!(early["error"], "slow_down");
        let interval = match server {
            CodeServer::Github => json!(10),
            CodeServer::Platform => Value::Null,
        };
        assert_eq!(early["interval"], interval);
        let at_the_old_pace = poll_later(&stage, server, &code).await.json();
        assert_eq!(at_the_old_pace["error"], "slow_down");
        stage.control.advance(Duration::from_secs(15));
        let slowly = poll(&stage, server, &code).await.json();
        assert_eq!(slowly["error"], "authorization_pending");
    }
}

#[tokio::test]
async fn cancel_on_the_other_device_is_told_to_the_program_again_and_again() {
    for server in SERVERS {
        let mut stage = Stage::set(Scenario::Newcomer).await;
        let code = given(&stage, server).await;
        answer(&mut stage, &code, "cancel").await;
        for _ in 0..2 {
            let denied = poll_later(&stage, server, &code).await.json();
            assert_eq!(denied["error"], "access_denied");
        }
    }
}

#[tokio::test]
async fn a_code_runs_out_for_the_program_and_for_the_person() {
    for server in SERVERS {
        let mut stage = Stage::set(Scenario::Newcomer).await;
        let code = given(&stage, server).await;
        stage.control.advance(Duration::from_secs(900));
        let late = poll(&stage, server, &code).await.json();
        assert_eq!(late["error"], "expired_token");
        stage.browser.open(text(&code, "verification_uri")).await;
        stage.browser.press("sign-in").await;
        type_in(&mut stage, text(&code, "user_code")).await;
        assert!(!stage.browser.shows("data-act=\"authorize\""));

        let code = given(&stage, server).await;
        stage.control.set(&Fact::ExpireDeviceCodes).expect("a fact");
        let late = poll(&stage, server, &code).await.json();
        assert_eq!(late["error"], "expired_token");
    }
}

#[tokio::test]
async fn a_code_of_the_other_server_or_of_nobody_is_not_known() {
    for server in SERVERS {
        let mut stage = Stage::set(Scenario::Newcomer).await;
        let other = match server {
            CodeServer::Github => CodeServer::Platform,
            CodeServer::Platform => CodeServer::Github,
        };
        let foreign = given(&stage, other).await;
        let error = poll(&stage, server, &foreign).await.json()["error"].clone();
        assert!(error == "incorrect_device_code" || error == "invalid_grant");

        let own = given(&stage, server).await;
        stage.browser.open(text(&own, "verification_uri")).await;
        stage.browser.press("sign-in").await;
        for wrong in [text(&foreign, "user_code"), "", "AAAA-AAAA"] {
            type_in(&mut stage, wrong).await;
            assert!(!stage.browser.shows("data-act=\"authorize\""), "{wrong}");
        }
        let forgiven = text(&own, "user_code").to_lowercase().replace('-', " ");
        type_in(&mut stage, &forgiven).await;
        assert!(stage.browser.shows(text(&own, "user_code")), "to compare");
    }
}

#[tokio::test]
async fn where_codes_are_turned_off_nobody_gets_one() {
    for server in SERVERS {
        let stage = Stage::set(Scenario::Newcomer).await;
        let code = given(&stage, server).await;
        let off = Fact::OfferCodes {
            server,
            offered: false,
        };
        stage.control.set(&off).expect("a fact");
        let (status, error) = match server {
            CodeServer::Github => (StatusCode::BAD_REQUEST, "device_flow_disabled"),
            CodeServer::Platform => (StatusCode::BAD_REQUEST, "unauthorized_client"),
        };
        let refused = ask(&stage, server, client(server)).await;
        assert_eq!(
            (refused.status, &refused.json()["error"]),
            (status, &error.into())
        );
        assert_eq!(poll(&stage, server, &code).await.json()["error"], error);
    }
    let stage = Stage::set(Scenario::Newcomer).await;
    let off = Fact::OfferCodes {
        server: CodeServer::Platform,
        offered: false,
    };
    stage.control.set(&off).expect("a fact");
    let address = format!(
        "{}/.well-known/oauth-authorization-server",
        stage.at().platform
    );
    let metadata = Answer::of(stage.http.get(address)).await.json();
    assert_eq!(metadata["device_authorization_endpoint"], Value::Null);
}

#[tokio::test]
async fn an_application_nobody_registered_gets_no_code() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let unknown = ask(&stage, CodeServer::Github, "Iv23nobody").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    let unknown = ask(&stage, CodeServer::Platform, "nobody").await;
    assert_eq!(unknown.status, StatusCode::UNAUTHORIZED);
    assert_eq!(unknown.json()["error"], "invalid_client");
}

#[tokio::test]
async fn github_renews_a_pair_of_the_device_flow_without_a_secret_and_no_other() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let code = given(&stage, CodeServer::Github).await;
    answer(&mut stage, &code, "authorize").await;
    let pair = poll(&stage, CodeServer::Github, &code).await.json();
    let by_web = stage.control.mint_github_token("ana-ruiz").expect("Ana");
    for (refresh, works) in [
        (text(&pair, "refresh_token"), true),
        (by_web.refresh.as_str(), false),
    ] {
        let pairs = [
            ("client_id", "Iv23practice"),
            ("grant_type", "refresh_token"),
            ("refresh_token", refresh),
        ];
        let renewed = token(&stage, CodeServer::Github, &pairs).await.json();
        assert_eq!(renewed["access_token"].is_string(), works, "{renewed}");
    }
}

#[tokio::test]
async fn a_pair_renewed_through_the_platform_tells_it_whose_account_it_is() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let ana = stage.ana_at_the_platform();
    let me = stage.platform(&ana, Method::GET, "/v1/me", None).await;
    let me = me.json();
    let workspace = text(&me["workspaces"][0], "id");
    let connections = format!("/v1/workspaces/{workspace}/github/connections");
    let started = stage
        .platform(&ana, Method::POST, &connections, Some(json!({})))
        .await;
    let code = given(&stage, CodeServer::Github).await;
    answer(&mut stage, &code, "authorize").await;
    let pair = poll(&stage, CodeServer::Github, &code).await.json();
    let body = json!({ "refresh_token": text(&pair, "refresh_token") });
    let refresh = "/v1/github/oauth/refresh";
    let renewed = stage
        .platform(&ana, Method::POST, refresh, Some(body))
        .await;
    assert_eq!(renewed.status, StatusCode::OK, "{}", renewed.body);
    let old = text(&pair, "access_token");
    let of_old = works(&stage, CodeServer::Github, old).await;
    assert_eq!(of_old, StatusCode::UNAUTHORIZED, "the first pair is over");

    let (organization, _) = stage.organization().await;
    let page = started.json()["install"]["permissions_url"].clone();
    let target = organization.to_string();
    let page = address(
        page.as_str().expect("an address"),
        &[("suggested_target_id", &target)],
    );
    stage.browser.open(&page).await;
    stage.browser.press("install").await;
    let path = started.header("location").to_owned();
    let connection = stage.platform(&ana, Method::GET, &path, None).await.json();
    assert_eq!(connection["status"], "connected", "{connection}");
}

#[tokio::test]
async fn both_halves_of_a_code_stay_out_of_the_journal() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let code = given(&stage, CodeServer::Platform).await;
    let complete = text(&code, "verification_uri_complete").to_owned();
    assert!(complete.contains(text(&code, "user_code")));
    stage.browser.open(&complete).await;
    stage.browser.press("sign-in").await;
    assert!(
        stage.browser.shows(text(&code, "user_code")),
        "it is filled in"
    );
    stage.browser.press("continue").await;
    stage.browser.press("authorize").await;
    poll(&stage, CodeServer::Platform, &code).await;
    let journal = format!("{:?}", stage.control.requests());
    assert!(!journal.contains(text(&code, "device_code")));
    let oauth = stage.control.requests();
    let oauth = oauth.iter().filter(|seen| seen.part == Part::OAuth);
    assert_eq!(oauth.count(), 2, "the question for a code and the poll");
    let kinds: Vec<&str> = stage.control.secrets().iter().map(|one| one.kind).collect();
    assert!(kinds.contains(&"platform_device_code"));
}
