//! Two authorization servers at once.

use authorization::{AuthorizationServer, IssuerCheck};
use secrecy::ExposeSecret;

use crate::browser::{Waiting, github, wait_for};

fn platform() -> AuthorizationServer {
    AuthorizationServer {
        issuer: "https://platform.example".to_owned(),
        authorization_endpoint: "https://platform.example/oauth/authorize".parse().unwrap(),
        token_endpoint: "https://platform.example/oauth/token".parse().unwrap(),
        redirect_path: "/cb/platform",
        issuer_check: IssuerCheck::Required,
        ..github()
    }
}

async fn answer(waiting: &Waiting, code: &str, issuer: &str) -> u16 {
    let query = format!("code={code}&state={}{issuer}", waiting.state);
    waiting.status(waiting.navigation(&query)).await
}

#[tokio::test]
async fn mx_01_an_answer_on_the_other_servers_path_is_refused() {
    let waiting = wait_for(platform());
    let query = format!("code=of-github&state={}", waiting.state);

    assert_eq!(
        waiting
            .status(waiting.get(&format!("/cb/github?{query}")))
            .await,
        404
    );

    assert_eq!(
        answer(&waiting, "of-platform", "&iss=https://platform.example").await,
        303
    );
    assert_eq!(
        waiting.ended().await.unwrap().code.expose_secret(),
        "of-platform"
    );
}

#[tokio::test]
async fn oa_05_an_answer_to_another_attempt_is_refused() {
    let one = wait_for(github());
    let other = wait_for(github());
    assert_ne!(one.state, other.state);

    let stray = one.navigation(&format!("code=c&state={}", other.state));

    assert_eq!(one.status(stray).await, 400);
    one.still_succeeds().await;
    other.still_succeeds().await;
}

#[tokio::test]
async fn mx_02_the_issuer_must_be_the_one_that_was_asked_byte_for_byte() {
    let waiting = wait_for(platform());
    let wrong = [
        "",
        "&iss=",
        "&iss=https://github.example/login/oauth",
        "&iss=https://platform.example/",
        "&iss=https://PLATFORM.example",
        "&iss=https%253A%252F%252Fplatform.example",
        "&iss=https://platform.example&iss=https://platform.example",
    ];
    for issuer in wrong {
        assert_eq!(answer(&waiting, "stolen", issuer).await, 400, "{issuer}");
    }
    let error = format!(
        "error=access_denied&state={}&iss=https://evil.example",
        waiting.state
    );
    assert_eq!(waiting.status(waiting.navigation(&error)).await, 400);

    assert_eq!(
        answer(&waiting, "genuine", "&iss=https%3A%2F%2Fplatform.example").await,
        303
    );
    assert_eq!(
        waiting.ended().await.unwrap().code.expose_secret(),
        "genuine"
    );
}

#[tokio::test]
async fn mx_03_github_may_name_itself_or_not_but_nobody_else() {
    let named = wait_for(github());
    assert_eq!(
        answer(&named, "c", "&iss=https://github.example/login/oauth").await,
        303
    );

    let silent = wait_for(github());
    assert_eq!(
        answer(&silent, "c", "&iss=https://github.example").await,
        400
    );
    assert_eq!(answer(&silent, "c", "").await, 303);
}

#[tokio::test]
async fn mx_04_a_grant_carries_what_was_known_when_the_attempt_began() {
    let waiting = wait_for(platform());
    answer(
        &waiting,
        "c",
        "&iss=https://platform.example&token_endpoint=https://evil.example",
    )
    .await;

    let grant = waiting.ended().await.unwrap();

    assert_eq!(
        grant.server.token_endpoint.as_str(),
        "https://platform.example/oauth/token"
    );
    assert_eq!(grant.redirect_uri.path(), "/cb/platform");
}
