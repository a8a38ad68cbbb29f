//! From the metadata to the tokens.

use std::net::TcpListener;

use authorization::{Attempt, AttemptError, Error, MetadataFault, Rejection, pkce};
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use tokio::time::Duration;
use url::Url;

use crate::oracle::{Oracle, agreeing, authorized, begin, parameter};

const PATIENCE: Duration = Duration::from_secs(30);

#[tokio::test]
async fn a_person_signs_in_at_both_servers_through_the_loopback() {
    let platform = Oracle::platform().await;
    let tokens = platform.sign_in(platform.discovered().await.unwrap()).await;
    let name = platform.recognises(&tokens.access).await;
    assert_eq!(name.as_deref(), Ok("admin"));
    assert!(tokens.refresh.is_some());
    assert_eq!(tokens.expires_in, Some(Duration::from_secs(3600)));

    let github = Oracle::github().await;
    let grant = authorized(github.as_github()).await.unwrap();
    let tokens = pkce::exchange(grant, &github.network).await.unwrap();
    assert!(!tokens.access.expose_secret().is_empty());
    assert_eq!(github.heard().await[0].status, 200);
}

#[tokio::test]
async fn lb_01_the_server_accepts_the_other_loopback_literal_too() {
    let platform = Oracle::platform().await;
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let server = platform.discovered().await.unwrap();
    let attempt = Attempt::begin(server, &[port], &mut rand::rng()).unwrap();
    let address = attempt.authorize_url().clone();
    let redirect = parameter(&address, "redirect_uri").unwrap();
    assert_eq!(redirect, format!("http://[::1]:{port}/cb/platform"));

    let ending = tokio::spawn(attempt.wait(PATIENCE));
    agreeing().open(&address).await;

    let grant = ending.await.unwrap().unwrap();
    pkce::exchange(grant, &platform.network).await.unwrap();
}

#[tokio::test]
async fn oa_06_a_server_that_hides_s256_is_refused_before_the_browser_opens() {
    let platform = Oracle::platform().await;
    platform
        .change(json!({ "hides": "code_challenge_methods_supported" }))
        .await;

    let refused = platform.discovered().await.unwrap_err();

    assert_eq!(refused, Error::Metadata(MetadataFault::NoPkce));
}

#[tokio::test]
async fn oa_03_a_server_that_refuses_the_challenge_ends_the_attempt_without_another_try() {
    for (name, value) in [
        ("code_challenge_method", Some("plain")),
        ("code_challenge", None),
    ] {
        let platform = Oracle::platform().await;
        let attempt = begin(platform.discovered().await.unwrap());
        let address = with(attempt.authorize_url(), name, value);
        let ending = tokio::spawn(attempt.wait(PATIENCE));

        agreeing().open(&address).await;

        let ended = ending.await.unwrap();
        assert!(
            matches!(ended, Err(AttemptError::Rejected(Rejection::Other))),
            "{name}: {ended:?}"
        );
        assert_eq!(platform.heard().await.len(), 0);
    }
}

#[tokio::test]
async fn lb_12_a_person_who_says_no_is_heard_with_state_and_issuer() {
    let platform = Oracle::platform().await;
    let attempt = begin(platform.discovered().await.unwrap());
    let address = attempt.authorize_url().clone();
    let ending = tokio::spawn(attempt.wait(PATIENCE));
    let browser = agreeing();
    browser.press_only(&["login-refuse"]);

    browser.open(&address).await;

    let ended = ending.await.unwrap();
    assert!(
        matches!(ended, Err(AttemptError::Rejected(Rejection::AccessDenied))),
        "{ended:?}"
    );
}

#[tokio::test]
async fn oa_04_the_code_is_worth_nothing_without_its_verifier() {
    let platform = Oracle::platform().await;
    let mut grant = authorized(platform.discovered().await.unwrap())
        .await
        .unwrap();
    let stolen = SecretString::from("A".repeat(43));
    let verifier = std::mem::replace(&mut grant.verifier, stolen);
    let genuine = crate::tokens::copy(&grant, verifier);

    let refused = pkce::exchange(grant, &platform.network).await.unwrap_err();
    assert_eq!(refused, Error::Rejected(Rejection::GrantExpired));

    let tokens = pkce::exchange(genuine, &platform.network).await.unwrap();
    assert!(platform.recognises(&tokens.access).await.is_ok());
}

/// The address with another value of a parameter, or without it.
fn with(address: &Url, name: &str, value: Option<&str>) -> Url {
    let mut changed = address.clone();
    let pairs: Vec<(String, String)> = address
        .query_pairs()
        .into_owned()
        .filter(|(key, _)| key != name)
        .chain(value.map(|value| (name.to_owned(), value.to_owned())))
        .collect();
    changed.query_pairs_mut().clear().extend_pairs(pairs);
    changed
}
