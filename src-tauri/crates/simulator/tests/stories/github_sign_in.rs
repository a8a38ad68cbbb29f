//! Authorizing the app on GitHub, with GitHub's own ways.

use std::time::Duration;

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use simulator::Scenario;

use crate::stage::{Answer, GITHUB_CALLBACK, Stage, VERIFIER};

async fn token(stage: &Stage, pairs: &[(&str, &str)]) -> Answer {
    let address = format!("{}/login/oauth/access_token", stage.at().github);
    Answer::of(
        stage
            .http
            .post(address)
            .header("accept", "application/json")
            .form(pairs),
    )
    .await
}

fn exchange<'a>(code: &'a str, secret: &'a str, verifier: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("client_id", "Iv23practice"),
        ("client_secret", secret),
        ("code", code),
        ("code_verifier", verifier),
        ("redirect_uri", GITHUB_CALLBACK),
    ]
}

fn text(body: &Value, name: &str) -> String {
    body[name].as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn the_redirect_carries_code_and_state_but_no_issuer() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let code = stage.github_code().await;
    assert_eq!(code.len(), 20);
    assert_eq!(
        stage.browser.answer("state").as_deref(),
        Some("a state of 128 bits")
    );
    assert_eq!(stage.browser.answer("iss"), None);
}

#[tokio::test]
async fn the_web_flow_wants_the_secret_even_with_a_verifier() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let code = stage.github_code().await;
    let secret = stage.control.github_client_secret();

    let refused = token(&stage, &exchange(&code, "", VERIFIER)).await;
    assert_eq!(
        refused.status,
        StatusCode::OK,
        "GitHub's errors arrive with status 200"
    );
    assert_eq!(refused.json()["error"], "incorrect_client_credentials");

    let refused = token(&stage, &exchange(&code, &secret, &"x".repeat(43))).await;
    assert_eq!(
        refused.json()["error"],
        "bad_verification_code",
        "a wrong verifier"
    );

    let mut other_address = exchange(&code, &secret, VERIFIER);
    other_address[4].1 = "http://127.0.0.1:1/cb/github";
    let refused = token(&stage, &other_address).await;
    assert_eq!(refused.json()["error"], "redirect_uri_mismatch");

    let granted = token(&stage, &exchange(&code, &secret, VERIFIER))
        .await
        .json();
    assert!(text(&granted, "access_token").starts_with("ghu_"));
    assert!(text(&granted, "refresh_token").starts_with("ghr_"));
    assert_eq!(granted["expires_in"], 28_800);
    assert_eq!(granted["refresh_token_expires_in"], 15_897_600);
    assert_eq!(granted["scope"], "");
    assert_eq!(granted["token_type"], "bearer");

    let again = token(&stage, &exchange(&code, &secret, VERIFIER)).await;
    assert_eq!(
        again.json()["error"],
        "bad_verification_code",
        "a code works once"
    );
}

#[tokio::test]
async fn without_an_accept_header_the_answer_is_a_form() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let address = format!("{}/login/oauth/access_token", stage.at().github);
    let body = json!({ "client_id": "Iv23practice", "code": "x" });
    let answer = Answer::of(stage.http.post(address).json(&body)).await;

    assert!(
        answer
            .header("content-type")
            .starts_with("application/x-www-form-urlencoded")
    );
    assert!(
        answer
            .body
            .starts_with("error=incorrect_client_credentials&error_description=")
    );
}

#[tokio::test]
async fn a_code_is_dead_after_ten_minutes() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let code = stage.github_code().await;
    stage.control.advance(Duration::from_secs(600));
    let secret = stage.control.github_client_secret();
    let answer = token(&stage, &exchange(&code, &secret, VERIFIER)).await;
    assert_eq!(answer.json()["error"], "bad_verification_code");
}

#[tokio::test]
async fn the_platform_exchanges_and_refreshes_without_showing_its_secret() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let platform = stage.ana_at_the_platform();

    let first = stage.exchange_through_the_platform(&platform).await.json();
    let user = stage.rest_as(&text(&first, "access_token"), "/user").await;
    assert_eq!(user.json()["login"], "ana-ruiz");

    let body = json!({ "refresh_token": first["refresh_token"] });
    let refresh = "/v1/github/oauth/refresh";
    let second = stage
        .platform(&platform, Method::POST, refresh, Some(body.clone()))
        .await
        .json();
    assert_eq!(
        stage
            .rest_as(&text(&second, "access_token"), "/user")
            .await
            .status,
        StatusCode::OK
    );
    let old = stage.rest_as(&text(&first, "access_token"), "/user").await;
    assert_eq!(
        old.status,
        StatusCode::UNAUTHORIZED,
        "the old access token ends with its pair"
    );

    let replay = stage
        .platform(&platform, Method::POST, refresh, Some(body))
        .await;
    assert_eq!(replay.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(replay.json()["code"], "github_refused");
    assert_eq!(replay.json()["github_error"], "bad_refresh_token");
}

#[tokio::test]
async fn a_return_address_that_is_not_registered_ends_in_the_browser() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let addresses = [
        "http://localhost:49321/cb/github",
        "http://127.0.0.1:49321/cb/github/",
        "http://127.0.0.1:49321/callback",
    ];
    for redirect in addresses {
        let request = stage.github_authorize(&[("redirect_uri", redirect)]);
        stage.browser.open(&request).await;
        assert!(
            stage
                .browser
                .shows("The redirect_uri is not associated with this application."),
            "{redirect}"
        );
    }
}

#[tokio::test]
async fn a_plain_challenge_is_refused() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let request = stage.github_authorize(&[("code_challenge_method", "plain")]);
    stage.browser.open(&request).await;
    assert!(stage.browser.answer("error").is_some());
    assert_eq!(stage.browser.answer("code"), None);
}

#[tokio::test]
async fn cancel_comes_back_with_githubs_words() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let request = stage.github_authorize(&[]);
    stage.browser.open(&request).await;
    stage.browser.press("sign-in").await;
    stage.browser.press("cancel").await;

    assert_eq!(
        stage.browser.answer("error").as_deref(),
        Some("access_denied")
    );
    assert_eq!(
        stage.browser.answer("error_description").as_deref(),
        Some("The user has denied your application access.")
    );
    assert!(stage.browser.answer("state").is_some());
}

#[tokio::test]
async fn whoever_authorized_before_is_asked_for_the_account_only() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    stage.github_code().await;

    let request = stage.github_authorize(&[("prompt", "select_account")]);
    stage.browser.open(&request).await;
    assert!(stage.browser.shows("Select an account"));
    stage.browser.press("sign-in").await;
    assert!(
        stage.browser.answer("code").is_some(),
        "Ana has authorized the app already"
    );

    stage.browser.open(&request).await;
    stage.browser.press("account-anaruiz-photos").await;
    assert!(
        stage.browser.shows("Authorize Factory"),
        "the other account has not"
    );
}

#[tokio::test]
async fn a_user_token_lives_eight_hours_and_dies_like_a_revoked_one() {
    let stage = Stage::set(Scenario::Newcomer).await;
    assert_eq!(stage.rest("/user").await.status, StatusCode::OK);
    stage.control.advance(Duration::from_secs(8 * 3_600));
    let answer = stage.rest("/user").await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert_eq!(answer.json()["message"], "Bad credentials");
}

#[tokio::test]
async fn anybody_with_a_token_may_end_it() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let address = format!("{}/credentials/revoke", stage.at().api);
    let body = json!({ "credentials": [stage.at().token] });
    let answer = Answer::of(stage.http.post(&address).json(&body)).await;
    assert_eq!(answer.status, StatusCode::ACCEPTED);
    assert_eq!(stage.rest("/user").await.status, StatusCode::UNAUTHORIZED);

    let answer = Answer::of(
        stage
            .http
            .post(&address)
            .json(&json!({ "credentials": [] })),
    )
    .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}
