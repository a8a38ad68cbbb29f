//! Signing in at the platform, and everything that must not work.

use std::time::Duration;

use reqwest::{Method, StatusCode};
use serde_json::Value;
use simulator::Scenario;

use crate::stage::{Answer, CHALLENGE, PLATFORM_CALLBACK, Stage, VERIFIER, address};

const CLIENT: &str = "factory-setup-practice";

fn authorize(stage: &Stage, more: &[(&str, &str)], without: &[&str]) -> String {
    let mut pairs = vec![
        ("response_type", "code"),
        ("client_id", CLIENT),
        ("redirect_uri", PLATFORM_CALLBACK),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
        ("state", "a state & more"),
    ];
    pairs.retain(|(name, _)| !without.contains(name));
    pairs.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    pairs.extend(more);
    address(&format!("{}/oauth/authorize", stage.at().platform), &pairs)
}

async fn code(stage: &mut Stage) -> String {
    let start = authorize(stage, &[], &[]);
    stage.browser.open(&start).await;
    stage.browser.press("sign-in").await;
    stage.browser.press("authorize").await;
    stage.browser.answer("code").expect("a code comes back")
}

async fn token(stage: &Stage, pairs: &[(&str, &str)]) -> Answer {
    let address = format!("{}/oauth/token", stage.at().platform);
    Answer::of(stage.http.post(address).form(pairs)).await
}

async fn exchange(stage: &Stage, code: &str, verifier: &str, redirect: &str) -> Answer {
    let pairs = [
        ("grant_type", "authorization_code"),
        ("client_id", CLIENT),
        ("code", code),
        ("redirect_uri", redirect),
        ("code_verifier", verifier),
    ];
    token(stage, &pairs).await
}

async fn refresh(stage: &Stage, refresh: &str) -> Answer {
    let pairs = [
        ("grant_type", "refresh_token"),
        ("client_id", CLIENT),
        ("refresh_token", refresh),
    ];
    token(stage, &pairs).await
}

async fn me(stage: &Stage, access: &str) -> StatusCode {
    stage
        .platform(access, Method::GET, "/v1/me", None)
        .await
        .status
}

fn text(body: &Value, name: &str) -> String {
    body[name].as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn two_presses_lead_to_a_token_that_works() {
    let mut stage = Stage::set(Scenario::Newcomer).await;

    let code = code(&mut stage).await;
    assert_eq!(
        stage.browser.answer("state").as_deref(),
        Some("a state & more")
    );
    assert_eq!(
        stage.browser.answer("iss").as_deref(),
        Some(stage.at().platform.as_str()),
        "every answer names its issuer (RFC 9207)"
    );
    let answer = exchange(&stage, &code, VERIFIER, PLATFORM_CALLBACK).await;

    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(
        me(&stage, &text(&answer.json(), "access_token")).await,
        StatusCode::OK
    );
}

#[tokio::test]
async fn the_metadata_announces_only_what_works() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let address = format!(
        "{}/.well-known/oauth-authorization-server",
        stage.at().platform
    );
    let metadata = Answer::of(stage.http.get(address)).await.json();

    assert_eq!(metadata["issuer"], stage.at().platform.as_str());
    assert_eq!(
        metadata["code_challenge_methods_supported"],
        serde_json::json!(["S256"])
    );
    assert_eq!(
        metadata["authorization_response_iss_parameter_supported"],
        true
    );
    assert_eq!(
        metadata["device_authorization_endpoint"],
        format!("{}/oauth/device_authorization", stage.at().platform)
    );
}

#[tokio::test]
async fn cancel_is_told_to_the_client_with_state_and_issuer() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let start = authorize(&stage, &[], &[]);
    stage.browser.open(&start).await;
    stage.browser.press("sign-in").await;
    stage.browser.press("cancel").await;

    assert_eq!(
        stage.browser.answer("error").as_deref(),
        Some("access_denied")
    );
    assert_eq!(
        stage.browser.answer("state").as_deref(),
        Some("a state & more")
    );
    assert!(
        stage.browser.answer("iss").is_some(),
        "errors name the issuer as well"
    );
    assert_eq!(stage.browser.answer("code"), None);
}

#[tokio::test]
async fn a_request_without_s256_goes_back_as_an_error() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let requests = [
        authorize(&stage, &[], &["code_challenge"]),
        authorize(&stage, &[("code_challenge_method", "plain")], &[]),
        authorize(&stage, &[("code_challenge", "short")], &[]),
    ];
    for request in requests {
        stage.browser.open(&request).await;
        assert_eq!(
            stage.browser.answer("error").as_deref(),
            Some("invalid_request"),
            "{request}"
        );
    }
}

#[tokio::test]
async fn an_unregistered_return_address_stays_in_the_browser() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let addresses = [
        "http://localhost:49321/cb/platform",
        "http://127.0.0.1:49321/cb/github",
        "https://evil.example/cb/platform",
    ];
    for redirect in addresses {
        let request = authorize(&stage, &[("redirect_uri", redirect)], &[]);
        stage.browser.open(&request).await;
        assert_eq!(stage.browser.status, StatusCode::BAD_REQUEST, "{redirect}");
        assert!(
            stage.browser.at.as_str().starts_with(&stage.at().platform),
            "{redirect}"
        );
    }
    let request = authorize(
        &stage,
        &[("redirect_uri", "http://[::1]:7/cb/platform")],
        &[],
    );
    stage.browser.open(&request).await;
    assert!(
        stage.browser.shows("Sign in"),
        "the other loopback literal is registered too"
    );
}

#[tokio::test]
async fn a_code_used_twice_ends_what_it_gave() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let code = code(&mut stage).await;
    let first = exchange(&stage, &code, VERIFIER, PLATFORM_CALLBACK)
        .await
        .json();

    let second = exchange(&stage, &code, VERIFIER, PLATFORM_CALLBACK).await;

    assert_eq!(second.status, StatusCode::BAD_REQUEST);
    assert_eq!(second.json()["error"], "invalid_grant");
    assert_eq!(
        me(&stage, &text(&first, "access_token")).await,
        StatusCode::UNAUTHORIZED
    );
    let refreshed = refresh(&stage, &text(&first, "refresh_token")).await;
    assert_eq!(refreshed.json()["error"], "invalid_grant");
}

#[tokio::test]
async fn a_code_wants_its_verifier_its_address_and_its_time() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let wrong_verifier = "x".repeat(43);
    let other_port = "http://127.0.0.1:49322/cb/platform";

    let code_one = code(&mut stage).await;
    let answer = exchange(&stage, &code_one, &wrong_verifier, PLATFORM_CALLBACK).await;
    assert_eq!(answer.json()["error"], "invalid_grant", "a wrong verifier");
    let answer = exchange(&stage, &code_one, VERIFIER, other_port).await;
    assert_eq!(
        answer.json()["error"],
        "invalid_grant",
        "another address than in the request"
    );

    stage.control.advance(Duration::from_secs(601));
    let answer = exchange(&stage, &code_one, VERIFIER, PLATFORM_CALLBACK).await;
    assert_eq!(
        answer.json()["error"],
        "invalid_grant",
        "ten minutes are over"
    );
}

#[tokio::test]
async fn refresh_tokens_rotate_and_an_old_one_ends_the_family() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let first = stage
        .control
        .mint_platform_token(crate::stage::ANA)
        .expect("Ana is known");

    let second = refresh(&stage, &first.refresh).await.json();
    assert_eq!(
        me(&stage, &first.access).await,
        StatusCode::UNAUTHORIZED,
        "the old pair is gone"
    );
    assert_eq!(
        me(&stage, &text(&second, "access_token")).await,
        StatusCode::OK
    );

    let replay = refresh(&stage, &first.refresh).await;
    assert_eq!(replay.json()["error"], "invalid_grant");
    assert_eq!(
        me(&stage, &text(&second, "access_token")).await,
        StatusCode::UNAUTHORIZED,
        "somebody holds an old refresh token, so everything of it ends"
    );
}

#[tokio::test]
async fn a_revoked_token_stops_working_and_an_unknown_one_is_fine() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let pair = stage
        .control
        .mint_platform_token(crate::stage::ANA)
        .expect("Ana is known");
    let address = format!("{}/oauth/revoke", stage.at().platform);
    for token in [pair.refresh.as_str(), "never issued"] {
        let form = [("token", token), ("client_id", CLIENT)];
        let answer = Answer::of(stage.http.post(&address).form(&form)).await;
        assert_eq!(answer.status, StatusCode::OK);
    }
    assert_eq!(me(&stage, &pair.access).await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn an_access_token_lives_an_hour() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let token = stage.ana_at_the_platform();
    stage.control.advance(Duration::from_secs(3_599));
    assert_eq!(me(&stage, &token).await, StatusCode::OK);
    stage.control.advance(Duration::from_secs(2));
    assert_eq!(me(&stage, &token).await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_page_of_another_site_cannot_press_our_buttons() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let start = authorize(&stage, &[], &[]);
    stage.browser.open(&start).await;
    stage.browser.press("sign-in").await;

    stage
        .browser
        .press_with(
            "authorize",
            &[("authenticity_token", &["guess".to_owned()])],
        )
        .await;

    assert_eq!(stage.browser.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(stage.browser.answer("code"), None);
}
