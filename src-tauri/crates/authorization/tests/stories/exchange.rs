//! The token endpoint.

use std::time::Duration;

use authorization::{
    AuthorizationServer, Error, Exchange, Grant, IssuerCheck, Rejection, TokenSet, pkce,
};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use secrecy::ExposeSecret;
use tokio::io::AsyncReadExt;
use transport::Failure;
use url::Url;

use crate::server::{Server, client, json};

const GITHUB_ANSWER: &str = r#"{"access_token":"ghu_access","expires_in":28800,
    "refresh_token":"ghr_refresh","refresh_token_expires_in":15897600,"scope":"",
    "token_type":"bearer"}"#;

fn authorization_server(token_endpoint: Url, exchange: Exchange) -> AuthorizationServer {
    AuthorizationServer {
        issuer: "https://issuer.example".to_owned(),
        authorization_endpoint: "https://issuer.example/authorize".parse().unwrap(),
        token_endpoint,
        revocation_endpoint: None,
        device: None,
        client_id: "the-client".to_owned(),
        redirect_path: "/cb/platform",
        exchange,
        issuer_check: IssuerCheck::Optional,
        scopes: Vec::new(),
        parameters: Vec::new(),
    }
}

fn grant(token_endpoint: Url, exchange: Exchange) -> Grant {
    Grant {
        server: authorization_server(token_endpoint, exchange),
        code: "the-code".into(),
        redirect_uri: "http://127.0.0.1:1234/cb/platform".parse().unwrap(),
        verifier: "the-verifier".into(),
    }
}

/// On another task, as callers do.
async fn exchange_at(server: &Server) -> Result<TokenSet, Error> {
    let grant = grant(server.url("/token"), Exchange::Direct { secret: None });
    let client = client();
    tokio::spawn(async move { pkce::exchange(grant, &client).await })
        .await
        .unwrap()
}

#[tokio::test]
async fn a_public_client_sends_code_verifier_and_the_same_redirect_address() {
    let server = Server::json(200, GITHUB_ANSWER).await;

    let tokens = exchange_at(&server).await.unwrap();

    assert_eq!(tokens.access.expose_secret(), "ghu_access");
    assert_eq!(tokens.refresh.unwrap().expose_secret(), "ghr_refresh");
    assert_eq!(tokens.expires_in, Some(Duration::from_secs(28_800)));
    assert_eq!(
        tokens.refresh_expires_in,
        Some(Duration::from_secs(15_897_600))
    );
    let [asked] = &server.asked()[..] else {
        panic!("one request")
    };
    let field = |name| asked.field(name).unwrap();
    assert_eq!(asked.method, "POST");
    assert_eq!(asked.path, "/token", "nothing secret in the address");
    assert_eq!(asked.headers["accept"], "application/json");
    assert_eq!(
        asked.headers["content-type"],
        "application/x-www-form-urlencoded"
    );
    assert!(
        asked.headers["user-agent"]
            .to_str()
            .unwrap()
            .starts_with("factory-setup/")
    );
    assert!(!asked.headers.contains_key("authorization"));
    assert_eq!(field("grant_type"), "authorization_code");
    assert_eq!(field("code"), "the-code");
    assert_eq!(field("code_verifier"), "the-verifier");
    assert_eq!(field("redirect_uri"), "http://127.0.0.1:1234/cb/platform");
    assert_eq!(field("client_id"), "the-client");
    assert_eq!(asked.field("client_secret"), None);
}

#[tokio::test]
async fn a_github_app_people_brought_sends_its_secret_in_the_body() {
    let server = Server::json(200, GITHUB_ANSWER).await;
    let exchange = Exchange::Direct {
        secret: Some("not-confidential".into()),
    };

    pkce::exchange(grant(server.url("/token"), exchange), &client())
        .await
        .unwrap();

    assert_eq!(
        server.asked()[0].field("client_secret").unwrap(),
        "not-confidential"
    );
    assert!(!server.asked()[0].headers.contains_key("authorization"));
}

#[tokio::test]
async fn tk_01_a_redirect_is_not_followed_and_takes_nothing_with_it() {
    for status in [301, 302, 303, 307, 308] {
        let sink = Server::json(200, GITHUB_ANSWER).await;
        let elsewhere = sink.url("/token").to_string();
        let server = Server::replying(move |_| {
            let status = StatusCode::from_u16(status).unwrap();
            (status, [("location", elsewhere.clone())]).into_response()
        })
        .await;

        let refused = exchange_at(&server).await.unwrap_err();

        assert_eq!(refused, Error::Failed(Failure::Redirected), "{status}");
        assert!(sink.asked().is_empty(), "{status}");
    }
}

#[tokio::test]
async fn tk_02_an_unprotected_token_endpoint_is_never_asked() {
    let elsewhere = "http://token.example/token".parse().unwrap();

    let refused = pkce::exchange(
        grant(elsewhere, Exchange::Direct { secret: None }),
        &client(),
    )
    .await;

    assert_eq!(refused.unwrap_err(), Error::Failed(Failure::Malformed));
}

#[tokio::test]
async fn tk_03_an_error_is_an_error_whatever_the_status_and_whatever_stands_beside_it() {
    let cases = [
        (
            200,
            r#"{"error":"bad_verification_code","error_description":"x"}"#,
            Rejection::GrantExpired,
        ),
        (
            200,
            r#"{"error":"incorrect_client_credentials"}"#,
            Rejection::ClientUnknown,
        ),
        (
            200,
            r#"{"error":"redirect_uri_mismatch"}"#,
            Rejection::RedirectMismatch,
        ),
        (
            200,
            r#"{"error":"unverified_user_email"}"#,
            Rejection::EmailUnverified,
        ),
        (200, r#"{"error":"something_new"}"#, Rejection::Other),
        (400, r#"{"error":"invalid_grant"}"#, Rejection::GrantExpired),
        (
            401,
            r#"{"error":"invalid_client"}"#,
            Rejection::ClientUnknown,
        ),
        (
            200,
            r#"{"error":"access_denied","access_token":"ghu_x","token_type":"bearer"}"#,
            Rejection::AccessDenied,
        ),
    ];
    for (status, body, expected) in cases {
        let server = Server::json(status, body).await;
        let refused = exchange_at(&server).await.unwrap_err();
        assert_eq!(refused, Error::Rejected(expected), "{body}");
    }
}

#[tokio::test]
async fn tk_03_tk_04_what_is_not_a_bearer_token_is_refused() {
    let malformed = [
        "",
        "null",
        "[]",
        "{}",
        r#"{"access_token":"a"}"#,
        r#"{"access_token":"","token_type":"bearer"}"#,
        r#"{"access_token":"a","token_type":"mac"}"#,
        r#"{"access_token":"a","token_type":"bearer","expires_in":0}"#,
        r#"{"access_token":"a","token_type":"bearer","expires_in":-5}"#,
        r#"{"access_token":5,"token_type":"bearer"}"#,
        "access_token=a&token_type=bearer",
    ];
    for body in malformed {
        let server = Server::json(200, body).await;
        let refused = exchange_at(&server).await.unwrap_err();
        assert_eq!(refused, Error::Failed(Failure::Malformed), "{body}");
    }
    let page = Server::replying(|_| axum::response::Html("<p>Welcome").into_response()).await;
    assert_eq!(
        exchange_at(&page).await.unwrap_err(),
        Error::Failed(Failure::Malformed)
    );

    let deep = format!(
        r#"{{"access_token":"a","token_type":"bearer","x":{}}}"#,
        "[".repeat(10_000)
    );
    let deep = Server::json(200, deep).await;
    assert_eq!(
        exchange_at(&deep).await.unwrap_err(),
        Error::Failed(Failure::Malformed)
    );

    let large = format!(
        r#"{{"access_token":"{}","token_type":"bearer"}}"#,
        "a".repeat(70_000)
    );
    let large = Server::json(200, large).await;
    assert_eq!(
        exchange_at(&large).await.unwrap_err(),
        Error::Failed(Failure::TooLarge)
    );
}

#[tokio::test]
async fn tk_04_token_type_has_no_case_and_a_boundless_life_is_capped() {
    let body = r#"{"access_token":"a","token_type":"BeArEr","expires_in":99999999999}"#;
    let server = Server::json(200, body).await;

    let tokens = exchange_at(&server).await.unwrap();

    assert_eq!(
        tokens.expires_in,
        Some(Duration::from_secs(365 * 24 * 60 * 60))
    );
    assert!(tokens.refresh.is_none());
}

#[tokio::test]
async fn oa_12_a_token_of_eight_thousand_letters_is_a_token() {
    let long = "t".repeat(8_000);
    let body = format!(r#"{{"access_token":"{long}","token_type":"bearer"}}"#);
    let server = Server::json(200, body).await;

    assert_eq!(
        exchange_at(&server).await.unwrap().access.expose_secret(),
        long
    );
}

#[tokio::test]
async fn tk_05_a_code_is_sent_once_even_when_the_connection_breaks() {
    let socket = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = socket.local_addr().unwrap();
    let counting = tokio::spawn(async move {
        let mut requests = 0;
        loop {
            let Ok((mut stream, _)) = socket.accept().await else {
                return requests;
            };
            let mut bytes = [0; 4096];
            let length = stream.read(&mut bytes).await.unwrap_or(0);
            if bytes[..length].starts_with(b"POST /done ") {
                return requests;
            }
            requests += 1;
        }
    });
    let endpoint: Url = format!("http://{address}/token").parse().unwrap();

    let direct = Exchange::Direct { secret: None };
    let refused = pkce::exchange(grant(endpoint.clone(), direct.clone()), &client()).await;
    // Anything sent again would have been counted before this.
    let end = endpoint.join("/done").unwrap();
    let _ = pkce::exchange(grant(end, direct), &client()).await;

    assert_eq!(refused.unwrap_err(), Error::Failed(Failure::Offline));
    assert_eq!(counting.await.unwrap(), 1);
}

#[tokio::test]
async fn a_server_in_trouble_is_told_from_one_that_refuses() {
    for (status, expected) in [
        (503, Failure::Unavailable { status: 503 }),
        (404, Failure::NotFound),
        (
            429,
            Failure::RateLimited {
                until: None,
                secondary: false,
            },
        ),
    ] {
        let server = Server::replying(move |_| json(status, "{}")).await;
        let refused = exchange_at(&server).await.unwrap_err();
        assert_eq!(refused.failure(), &expected);
    }
}

#[tokio::test]
async fn tk_06_a_refresh_sends_the_refresh_token_and_knows_a_dead_one() {
    let alive = Server::json(200, GITHUB_ANSWER).await;
    let server = authorization_server(alive.url("/token"), Exchange::Direct { secret: None });

    let tokens = pkce::refresh(&server, &"ghr_old".into(), &client())
        .await
        .unwrap();

    assert_eq!(tokens.refresh.unwrap().expose_secret(), "ghr_refresh");
    let asked = alive.asked();
    assert_eq!(asked[0].field("grant_type").unwrap(), "refresh_token");
    assert_eq!(asked[0].field("refresh_token").unwrap(), "ghr_old");
    assert_eq!(asked[0].field("client_id").unwrap(), "the-client");

    let dead = Server::json(200, r#"{"error":"bad_refresh_token"}"#).await;
    let server = authorization_server(dead.url("/token"), Exchange::Direct { secret: None });
    let refused = pkce::refresh(&server, &"ghr_old".into(), &client())
        .await
        .unwrap_err();
    assert_eq!(refused, Error::Rejected(Rejection::GrantExpired));
}

#[tokio::test]
async fn se_11_neither_tokens_nor_grants_show_in_debug_output_or_errors() {
    let body = r#"{"access_token":"canary-token","token_type":"mac"}"#;
    let server = Server::json(200, body).await;
    let refused = exchange_at(&server).await.unwrap_err();

    let good = Server::json(200, GITHUB_ANSWER.replace("ghu_access", "canary-token")).await;
    let tokens = exchange_at(&good).await.unwrap();
    let grant = grant(good.url("/token"), Exchange::Broker);

    for shown in [
        format!("{refused:?} {refused}"),
        format!("{tokens:?}"),
        format!("{grant:?}"),
    ] {
        for secret in ["canary", "ghr_", "the-code", "the-verifier"] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
}
