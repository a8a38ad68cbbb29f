//! Codes and tokens on their way through the platform.

use std::time::Duration;

use platform::Problem;
use secrecy::{ExposeSecret, SecretString};
use transport::{Failure, Url};

use crate::server::{Server, ok};
use crate::{client, problem};

const PAIR: &str = r#"{"access_token":"ghu_access","token_type":"bearer","expires_in":28800,
    "refresh_token":"ghr_refresh","refresh_token_expires_in":15897600}"#;

fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

#[tokio::test]
async fn a_code_becomes_a_pair_of_tokens() {
    let server = Server::start(|_| ok(PAIR)).await;
    let redirect = Url::parse("http://127.0.0.1:4711/cb/github").unwrap();
    let tokens = client(&server)
        .exchange(&secret("code-1"), &secret("verifier-1"), &redirect)
        .await
        .unwrap();
    assert_eq!(tokens.access.expose_secret(), "ghu_access");
    assert_eq!(tokens.refresh.unwrap().expose_secret(), "ghr_refresh");
    assert_eq!(tokens.expires_in, Some(Duration::from_secs(28800)));
    let seen = &server.seen()[0];
    assert_eq!(
        (seen.path.as_str(), seen.query.as_str()),
        ("/v1/github/oauth/exchange", "")
    );
    assert_eq!(
        seen.body,
        r#"{"code":"code-1","code_verifier":"verifier-1","redirect_uri":"http://127.0.0.1:4711/cb/github"}"#
    );
}

#[tokio::test]
async fn a_token_that_does_not_expire_needs_nothing_to_renew_it() {
    let server = Server::start(|_| ok(r#"{"access_token":"ghu_x","token_type":"bearer"}"#)).await;
    let tokens = client(&server).refresh(&secret("ghr_old")).await.unwrap();
    assert!(tokens.refresh.is_none());
    assert_eq!(tokens.expires_in, None);
    assert_eq!(server.seen()[0].body, r#"{"refresh_token":"ghr_old"}"#);
}

#[tokio::test]
async fn githubs_refusal_comes_with_its_code() {
    let server = Server::start(|_| {
        problem(
            422,
            "github_refused",
            r#","github_error":"bad_refresh_token""#,
        )
    })
    .await;
    let error = client(&server)
        .refresh(&secret("ghr_spent"))
        .await
        .unwrap_err();
    assert_eq!(error.failure(), &Failure::Unprocessable);
    let expected = Problem::GitHubRefused {
        error: Some("bad_refresh_token".to_owned()),
    };
    assert_eq!(error.problem.as_deref(), Some(&expected));
}

#[tokio::test]
async fn tokens_do_not_show_when_printed() {
    let server = Server::start(|_| ok(PAIR)).await;
    let tokens = client(&server).refresh(&secret("ghr_old")).await.unwrap();
    let printed = format!("{tokens:?}");
    assert!(
        !printed.contains("ghu_access") && !printed.contains("ghr_refresh"),
        "{printed}"
    );
}
