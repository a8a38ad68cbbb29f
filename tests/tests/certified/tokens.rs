//! Codes and tokens that come back a second time.

use std::sync::Arc;

use authorization::{Error, Grant, Rejection, TokenSource, pkce, revoke};
use credentials::{CredentialKey, Memory};
use futures_util::future::join_all;
use secrecy::{ExposeSecret, SecretString};
use time::OffsetDateTime;
use time::macros::datetime;
use transport::{AccessTokens, Failure};

use crate::oracle::{Oracle, authorized};

#[tokio::test]
async fn tk_05_a_code_that_is_sent_twice_ends_the_whole_grant() {
    let platform = Oracle::platform().await;
    let grant = authorized(platform.discovered().await.unwrap())
        .await
        .unwrap();
    let again = copy(&grant, grant.verifier.clone());
    let tokens = pkce::exchange(grant, &platform.network).await.unwrap();
    assert!(platform.recognises(&tokens.access).await.is_ok());

    let refused = pkce::exchange(again, &platform.network).await.unwrap_err();

    assert_eq!(refused, Error::Rejected(Rejection::GrantExpired));
    let ended = platform.recognises(&tokens.access).await;
    assert_eq!(ended, Err(Failure::Unauthorized));
}

#[tokio::test]
async fn tk_06_a_refresh_token_that_comes_back_ends_its_family() {
    let platform = Oracle::platform().await;
    let server = platform.discovered().await.unwrap();
    let network = &platform.network;
    let first = platform.sign_in(server.clone()).await.refresh.unwrap();
    let second = pkce::refresh(&server, &first, network).await.unwrap();
    assert!(platform.recognises(&second.access).await.is_ok());

    let dead = Error::Rejected(Rejection::GrantExpired);
    let replayed = pkce::refresh(&server, &first, network).await.unwrap_err();
    assert_eq!(replayed, dead);

    let second = second.refresh.unwrap();
    let family = pkce::refresh(&server, &second, network).await.unwrap_err();
    assert_eq!(family, dead);
}

#[tokio::test]
async fn tk_06_twenty_calls_at_once_do_not_look_like_a_replay() {
    let platform = Oracle::platform().await;
    let server = platform.discovered().await.unwrap();
    let mut tokens = platform.sign_in(server.clone()).await;
    let first = tokens.access.clone();
    // As good as expired, so that every call wants another one.
    tokens.expires_in = Some(std::time::Duration::from_secs(1));
    let network = platform.network.clone();
    let renew: authorization::session::Renew = Arc::new(move |refresh: SecretString| {
        let (server, network) = (server.clone(), network.clone());
        Box::pin(async move { pkce::refresh(&server, &refresh, &network).await })
    });
    let key = CredentialKey {
        environment: "oracle".to_owned(),
        issuer: "platform".to_owned(),
        account: "current".to_owned(),
    };
    let now: OffsetDateTime = datetime!(2026-11-23 12:00 UTC);
    let source = TokenSource::new(
        key,
        Arc::new(Memory::default()),
        renew,
        Arc::new(move || now),
    );
    source.adopt(tokens).await.unwrap();

    let calls = join_all((0..20).map(|_| source.access())).await;

    let given: Vec<String> = calls
        .into_iter()
        .map(|access| access.unwrap().expose_secret().to_owned())
        .collect();
    assert!(given.iter().all(|access| *access == given[0]));
    assert_ne!(given[0], first.expose_secret());
    let renewals = platform.heard().await;
    let renewals = renewals
        .iter()
        .filter(|it| it.grant_type == "refresh_token");
    assert_eq!(renewals.count(), 1);
    let token = SecretString::from(given[0].as_str());
    assert!(platform.recognises(&token).await.is_ok());
}

#[tokio::test]
async fn tk_08_what_is_given_back_is_refused_from_then_on() {
    let platform = Oracle::platform().await;
    let server = platform.discovered().await.unwrap();
    let tokens = platform.sign_in(server.clone()).await;
    assert!(platform.recognises(&tokens.access).await.is_ok());
    let refresh = tokens.refresh.unwrap();

    let given_back = revoke::at_platform(&platform.network, &server, &refresh).await;

    assert_eq!(given_back, Ok(()));
    let ended = platform.recognises(&tokens.access).await;
    assert_eq!(ended, Err(Failure::Unauthorized));
    let dead = pkce::refresh(&server, &refresh, &platform.network).await;
    assert_eq!(dead.unwrap_err(), Error::Rejected(Rejection::GrantExpired));
}

/// The same grant once more, as somebody would have it who broke into the program.
pub(crate) fn copy(grant: &Grant, verifier: SecretString) -> Grant {
    Grant {
        server: grant.server.clone(),
        code: grant.code.clone(),
        redirect_uri: grant.redirect_uri.clone(),
        verifier,
    }
}
