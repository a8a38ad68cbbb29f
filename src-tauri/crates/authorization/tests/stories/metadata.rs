//! What an authorization server says about itself.

use authorization::{Error, IssuerCheck, MetadataFault, discover};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde_json::{Value, json};
use transport::Failure;
use url::Url;

use crate::server::{Server, client, json as reply};

/// A server whose metadata are these, after the change.
async fn describing(change: impl Fn(&mut Value, &str) + Send + Sync + 'static) -> Server {
    Server::replying(move |asked| {
        let origin = format!("http://{}", asked.headers["host"].to_str().unwrap());
        let mut metadata = json!({
            "issuer": origin,
            "authorization_endpoint": format!("{origin}/authorize"),
            "token_endpoint": format!("{origin}/token"),
            "revocation_endpoint": format!("{origin}/revoke"),
            "response_types_supported": ["code"],
            "code_challenge_methods_supported": ["S256"],
            "authorization_response_iss_parameter_supported": true,
        });
        change(&mut metadata, &origin);
        reply(200, &metadata.to_string())
    })
    .await
}

async fn discover_at(issuer: &Url) -> Result<authorization::AuthorizationServer, Error> {
    discover(
        &client(),
        issuer,
        "the-client".to_owned(),
        vec!["setup".to_owned()],
    )
    .await
}

#[tokio::test]
async fn metadata_that_pass_every_check_become_a_server() {
    let described = describing(|_, _| {}).await;

    let server = discover_at(&described.url("/")).await.unwrap();

    let origin = format!("http://{}", described.address);
    assert_eq!(
        server.issuer, origin,
        "without a slash, as the issuer writes it"
    );
    assert_eq!(server.authorization_endpoint, described.url("/authorize"));
    assert_eq!(server.token_endpoint, described.url("/token"));
    assert_eq!(server.revocation_endpoint, Some(described.url("/revoke")));
    assert_eq!(server.redirect_path, "/cb/platform");
    assert_eq!(server.issuer_check, IssuerCheck::Required);
    assert_eq!(
        described.asked()[0].path,
        "/.well-known/oauth-authorization-server"
    );
}

#[tokio::test]
async fn the_path_of_an_issuer_follows_the_well_known_part() {
    let described = describing(|metadata, origin| {
        metadata["issuer"] = json!(format!("{origin}/tenant"));
        metadata["authorization_response_iss_parameter_supported"] = Value::Null;
        metadata
            .as_object_mut()
            .unwrap()
            .remove("authorization_response_iss_parameter_supported");
    })
    .await;

    let server = discover_at(&described.url("/tenant")).await.unwrap();

    assert_eq!(server.issuer_check, IssuerCheck::Optional);
    assert_eq!(
        described.asked()[0].path,
        "/.well-known/oauth-authorization-server/tenant"
    );
}

#[tokio::test]
async fn oa_06_a_server_without_pkce_is_refused_before_the_browser_opens() {
    for methods in [Value::Null, json!([]), json!(["plain"]), json!(["s256"])] {
        let described = describing(move |metadata, _| {
            metadata["code_challenge_methods_supported"] = methods.clone();
        })
        .await;
        let refused = discover_at(&described.url("/")).await.unwrap_err();
        assert_eq!(refused, Error::Metadata(MetadataFault::NoPkce));
    }
}

#[tokio::test]
async fn oa_02_a_server_without_the_code_flow_is_refused() {
    let described = describing(|metadata, _| {
        metadata["response_types_supported"] = json!(["token"]);
    })
    .await;

    let refused = discover_at(&described.url("/")).await.unwrap_err();

    assert_eq!(refused, Error::Metadata(MetadataFault::NoCodeFlow));
}

#[tokio::test]
async fn oa_07_metadata_of_another_issuer_are_refused() {
    for suffix in ["/", "/other", "x"] {
        let described = describing(move |metadata, origin| {
            metadata["issuer"] = json!(format!("{origin}{suffix}"));
        })
        .await;
        let refused = discover_at(&described.url("/")).await.unwrap_err();
        assert_eq!(
            refused,
            Error::Metadata(MetadataFault::OtherIssuer),
            "{suffix}"
        );
    }
}

#[tokio::test]
async fn oa_07_oa_08_a_foreign_or_unprotected_endpoint_is_refused() {
    let endpoints = [
        "authorization_endpoint",
        "token_endpoint",
        "revocation_endpoint",
    ];
    let foreign = [
        "https://evil.example/x",
        "http://127.0.0.1:1/x",
        "http://issuer.example/x",
        "file:///etc/passwd",
        "javascript:alert(1)",
    ];
    for endpoint in endpoints {
        for address in foreign {
            let described =
                describing(move |metadata, _| metadata[endpoint] = json!(address)).await;
            let refused = discover_at(&described.url("/")).await.unwrap_err();
            assert_eq!(
                refused,
                Error::Metadata(MetadataFault::Endpoint),
                "{endpoint} {address}"
            );
        }
    }
    let missing = describing(|metadata, _| metadata["token_endpoint"] = Value::Null).await;
    let refused = discover_at(&missing.url("/")).await.unwrap_err();
    assert_eq!(refused, Error::Metadata(MetadataFault::Endpoint));
}

#[tokio::test]
async fn oa_07_a_redirect_a_flood_and_a_page_are_refused() {
    let good = describing(|_, _| {}).await;
    let elsewhere = good
        .url("/.well-known/oauth-authorization-server")
        .to_string();
    let redirecting = Server::replying(move |_| {
        (StatusCode::FOUND, [("location", elsewhere.clone())]).into_response()
    })
    .await;
    let refused = discover_at(&redirecting.url("/")).await.unwrap_err();
    assert_eq!(refused, Error::Failed(Failure::Redirected));
    assert!(good.asked().is_empty());

    let flood = Server::json(200, " ".repeat(10_000_000)).await;
    let refused = discover_at(&flood.url("/")).await.unwrap_err();
    assert_eq!(refused, Error::Failed(Failure::TooLarge));

    let page = Server::json(200, "<!doctype html>").await;
    let refused = discover_at(&page.url("/")).await.unwrap_err();
    assert_eq!(refused, Error::Failed(Failure::Malformed));
}

#[tokio::test]
async fn codes_for_another_device_are_offered_where_the_metadata_say_so() {
    let without = describing(|_, _| {}).await;
    let server = discover_at(&without.url("/")).await.unwrap();
    assert!(server.device.is_none());

    let described = describing(|metadata, origin| {
        metadata["device_authorization_endpoint"] = json!(format!("{origin}/device"));
    })
    .await;
    let server = discover_at(&described.url("/")).await.unwrap();
    let device = server.device.unwrap();
    assert_eq!(device.authorization_endpoint, described.url("/device"));
    assert_eq!(device.pages_of, [described.url("/")]);

    let elsewhere = describing(|metadata, _| {
        metadata["device_authorization_endpoint"] = json!("https://evil.example/device");
    })
    .await;
    let refused = discover_at(&elsewhere.url("/")).await.unwrap_err();
    assert_eq!(refused, Error::Metadata(MetadataFault::Endpoint));
}
