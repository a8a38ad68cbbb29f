//! Giving tokens back.

use http::Method;
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use transport::{AUTHORIZATION_BODY_LIMIT, Base, Client, Failure};

use crate::server::AuthorizationServer;

/// Revokes a token at a server with a revocation endpoint. Revoking the refresh token ends the access
/// token too (RFC 7009, 2.1), so give it the refresh token if there is one.
///
/// # Errors
/// [`Failure::NotFound`] when the server has no such endpoint, or why it could not be asked.
pub async fn at_platform(
    client: &Client,
    server: &AuthorizationServer,
    token: &SecretString,
) -> Result<(), Failure> {
    let endpoint = server
        .revocation_endpoint
        .clone()
        .ok_or(Failure::NotFound)?;
    let base = client.for_base(endpoint).map_err(|_| Failure::Malformed)?;
    // The revocation endpoint takes the token in the body.
    let fields = [
        ("token", token.expose_secret()),
        ("client_id", server.client_id.as_str()),
    ];
    base.with_body_limit(AUTHORIZATION_BODY_LIMIT)
        .endpoint(Method::POST)
        .form(&fields)
        .send()
        .await?
        .checked()?;
    Ok(())
}

/// Revokes tokens at GitHub (docs.github.com, REST, "Revoke a list of credentials"): without
/// authorization, at most 60 times an hour; GitHub tells the owner by mail. `api` is the REST base.
///
/// # Errors
/// [`Failure::NotFound`] on GitHub Enterprise Server, or why GitHub could not be asked.
pub async fn at_github(api: &Base, tokens: &[&SecretString]) -> Result<(), Failure> {
    // GitHub takes the tokens in the body, and only without an authorization header.
    let credentials: Vec<&str> = tokens.iter().map(|it| it.expose_secret()).collect();
    api.request(Method::POST, &["credentials", "revoke"])
        .json(&json!({ "credentials": credentials }))
        .send()
        .await?
        .checked()?;
    Ok(())
}
