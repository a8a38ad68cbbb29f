//! What others hold on to: spans of time that are promised, and names that are looked for.

use std::sync::Arc;
use std::time::Duration;

use authorization::{DEFAULT_LIMIT, Rejection, TokenSet, TokenSource};
use credentials::{CredentialKey, Memory};
use secrecy::ExposeSecret;
use time::macros::datetime;
use transport::{AccessTokens, Failure};

use crate::browser::{github, wait_for};

#[test]
fn lb_08_a_person_has_ten_minutes() {
    assert_eq!(DEFAULT_LIMIT, Duration::from_secs(600));
}

#[test]
fn a_rejection_keeps_its_name() {
    let names = [
        (Rejection::AccessDenied, "access_denied"),
        (Rejection::GrantExpired, "grant_expired"),
        (Rejection::ClientUnknown, "client_unknown"),
        (Rejection::RedirectMismatch, "redirect_mismatch"),
        (Rejection::ApplicationSuspended, "application_suspended"),
        (Rejection::EmailUnverified, "email_unverified"),
        (Rejection::ServerTrouble, "server_trouble"),
        (Rejection::Other, "other"),
    ];
    for (rejection, name) in names {
        assert_eq!(rejection.code(), name);
    }
}

fn key() -> CredentialKey {
    CredentialKey {
        environment: "test".to_owned(),
        issuer: "https://platform.example".to_owned(),
        account: "current".to_owned(),
    }
}

fn pair(access: &str, refresh_lives: Duration) -> TokenSet {
    TokenSet {
        access: access.into(),
        refresh: Some("the-refresh-token".into()),
        // Too short to be used.
        expires_in: Some(Duration::from_secs(1)),
        refresh_expires_in: Some(refresh_lives),
    }
}

#[test]
fn tk_06_both_ends_of_a_pair_lie_ahead_of_its_arrival() {
    let arrival = datetime!(2026-11-23 12:00 UTC);
    let kept = pair("a", Duration::from_secs(90)).received_at(arrival);
    assert_eq!(kept.expires_at, Some(datetime!(2026-11-23 12:00:01 UTC)));
    assert_eq!(
        kept.refresh_expires_at,
        Some(datetime!(2026-11-23 12:01:30 UTC))
    );
}

#[tokio::test]
async fn tk_06_a_refresh_token_is_used_until_its_last_second_and_not_in_it() {
    for (lives, renewed) in [(0, false), (1, true), (90, true)] {
        let renew: authorization::session::Renew =
            Arc::new(|_| Box::pin(async { Ok(pair("the-new-one", Duration::from_secs(90))) }));
        let now = Arc::new(|| datetime!(2026-11-23 12:00 UTC));
        let source = TokenSource::new(key(), Arc::new(Memory::default()), renew, now);
        let old = pair("the-old-one", Duration::from_secs(lives));
        source.adopt(old).await.unwrap();

        // A refusal always wants another token.
        let given = source.refused(&"the-old-one".into()).await;

        let given = given.map(|token| token.expose_secret().to_owned());
        let expected = renewed.then(|| "the-new-one".to_owned());
        assert_eq!(given, expected.ok_or(Failure::Unauthorized), "{lives} s");
    }
}

#[tokio::test]
async fn se_11_a_token_source_says_whose_it_is_and_nothing_else() {
    let never: authorization::session::Renew = Arc::new(|_| Box::pin(std::future::pending()));
    let now = Arc::new(|| datetime!(2026-11-23 12:00 UTC));
    let source = TokenSource::new(key(), Arc::new(Memory::default()), never, now);
    assert!(!source.is_signed_in().await);

    let tokens = TokenSet {
        access: "the-access-token".into(),
        refresh: Some("the-refresh-token".into()),
        expires_in: None,
        refresh_expires_in: None,
    };
    source.adopt(tokens).await.unwrap();

    assert!(source.is_signed_in().await);
    let shown = format!("{source:?}");
    assert!(shown.contains("https://platform.example"), "{shown}");
    assert!(!shown.contains("-token"), "{shown}");
}

#[tokio::test]
async fn lb_07_once_answered_only_a_copy_of_the_answer_leads_to_the_page() {
    let waiting = wait_for(github());
    assert_eq!(waiting.status(waiting.genuine("the-code")).await, 303);

    assert_eq!(waiting.status(waiting.get("/cb/platform")).await, 404);
    assert_eq!(waiting.status(waiting.get("/done?more")).await, 404);
    assert_eq!(waiting.status(waiting.genuine("another")).await, 303);
    assert_eq!(waiting.status(waiting.get("/done")).await, 200);
}
