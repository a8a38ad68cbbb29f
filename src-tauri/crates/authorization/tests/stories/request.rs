//! The address the browser is sent to.

use std::collections::HashSet;

use authorization::{Attempt, AttemptError, AuthorizationServer};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};

use crate::browser::{PATIENCE, github, parameter, redirect_uri, say};

fn begin(server: AuthorizationServer) -> Result<Attempt, AttemptError> {
    Attempt::begin(server, &[], &mut rand::rng())
}

#[tokio::test]
async fn oa_02_oa_09_the_address_asks_for_a_code_and_holds_nothing_secret() {
    let attempt = begin(AuthorizationServer {
        scopes: vec!["setup".to_owned(), "offline".to_owned()],
        ..github()
    })
    .unwrap();
    let url = attempt.authorize_url();

    let names: Vec<String> = url
        .query_pairs()
        .map(|(name, _)| name.into_owned())
        .collect();
    let allowed = [
        "response_type",
        "client_id",
        "state",
        "code_challenge",
        "code_challenge_method",
        "redirect_uri",
        "scope",
        "prompt",
    ];
    assert_eq!(names, allowed);
    assert!(
        url.as_str()
            .starts_with("https://github.example/login/oauth/authorize?"),
        "{url}"
    );
    assert_eq!(parameter(url, "response_type"), "code");
    assert_eq!(parameter(url, "client_id"), "Iv1.client");
    assert_eq!(parameter(url, "scope"), "setup offline");
    assert_eq!(parameter(url, "prompt"), "select_account");
    assert_eq!(redirect_uri(&attempt).path(), "/cb/github");
}

#[tokio::test]
async fn oa_03_oa_04_the_challenge_is_the_hash_of_a_long_verifier() {
    let attempt = begin(github()).unwrap();
    let challenge = parameter(attempt.authorize_url(), "code_challenge");
    assert_eq!(
        parameter(attempt.authorize_url(), "code_challenge_method"),
        "S256"
    );

    let address = redirect_uri(&attempt).socket_addrs(|| None).unwrap()[0];
    let state = parameter(attempt.authorize_url(), "state");
    let ending = tokio::spawn(attempt.wait(PATIENCE));
    let request =
        format!("GET /cb/github?code=c&state={state} HTTP/1.1\r\nHost: {address}\r\n\r\n");
    say(address, request.as_bytes()).await;
    let verifier = ending.await.unwrap().unwrap().verifier;

    let verifier = verifier.expose_secret();
    assert_eq!(URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)), challenge);
    assert!((43..=128).contains(&verifier.len()));
    assert!(
        verifier
            .bytes()
            .all(|it| it.is_ascii_alphanumeric() || b"-._~".contains(&it))
    );
}

#[tokio::test]
async fn oa_04_oa_05_every_attempt_has_a_state_and_a_challenge_of_its_own() {
    let mut seen = HashSet::new();
    for _ in 0..200 {
        let attempt = begin(github()).unwrap();
        let state = parameter(attempt.authorize_url(), "state");
        assert!(state.len() >= 43, "256 bits");
        assert!(seen.insert(state));
        assert!(seen.insert(parameter(attempt.authorize_url(), "code_challenge")));
    }
}

#[tokio::test]
async fn oa_08_the_browser_is_never_sent_to_an_address_of_another_kind() {
    let hostile = [
        "file:///etc/passwd",
        "smb://share.example/x",
        "javascript:alert(1)",
        "ms-msdt:/id",
        "http://github.example/login/oauth/authorize",
        "http://localhost/login/oauth/authorize",
        "https://somebody@github.example/login/oauth/authorize",
        "https://a$(id)/login/oauth/authorize",
        "https://a;id/login/oauth/authorize",
        "data:text/html,x",
    ];
    for address in hostile {
        let Ok(authorization_endpoint) = address.parse() else {
            continue;
        };
        let attempt = begin(AuthorizationServer {
            authorization_endpoint,
            ..github()
        });
        assert!(
            matches!(attempt, Err(AttemptError::UnsafeAddress)),
            "{address}"
        );
    }
    let practice = "http://127.0.0.1:8080/login/oauth/authorize"
        .parse()
        .unwrap();
    assert!(
        begin(AuthorizationServer {
            authorization_endpoint: practice,
            ..github()
        })
        .is_ok()
    );
}

#[tokio::test]
async fn se_11_nothing_secret_shows_in_debug_output() {
    let attempt = begin(github()).unwrap();
    let state = parameter(attempt.authorize_url(), "state");

    let shown = format!("{attempt:?}");

    assert!(!shown.contains(&state), "{shown}");
    assert!(
        shown.contains("https://github.example/login/oauth"),
        "{shown}"
    );
}
