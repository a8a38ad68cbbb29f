//! The app's public record, facts about the server, and the revocation anybody may ask for.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::answer::{Inquiry, Refusal, Reply, VERSIONS, common_headers, limit_headers, refused};
use super::shapes;
use crate::call::Call;

/// `GET /apps/{slug}`: what the app asks for today.
pub(super) fn named(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    if inquiry.call.param("slug") != inquiry.world.app.slug {
        return Err(Refusal::NotFound);
    }
    Ok(Reply::Found(shapes::app(inquiry)))
}

/// `GET /meta`, with addresses reserved for documentation (RFC 5737, RFC 3849).
#[expect(clippy::unnecessary_wraps, reason = "the shape of every route")]
pub(super) fn meta(_inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let networks = json!(["192.0.2.0/24", "2001:db8::/32"]);
    Ok(Reply::Found(json!({
        "verifiable_password_authentication": false,
        "ssh_key_fingerprints": {
            "SHA256_ED25519": "+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU",
        },
        "ssh_keys": [],
        "hooks": networks,
        "web": networks,
        "api": networks,
        "git": networks,
        "domains": { "website": ["*.github.example"] },
    })))
}

/// `GET /versions`
#[expect(clippy::unnecessary_wraps, reason = "the shape of every route")]
pub(super) fn versions(_inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let newest_first: Vec<&str> = VERSIONS.iter().rev().copied().collect();
    Ok(Reply::Found(json!(newest_first)))
}

/// `GET /rate_limit`, which is free.
#[expect(clippy::unnecessary_wraps, reason = "the shape of every route")]
pub(super) fn rate_limit(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let window = inquiry.window;
    let core = json!({
        "limit": window.limit,
        "used": window.used,
        "remaining": window.remaining(),
        "reset": window.resets_at.unix_timestamp(),
    });
    let search_limit = if inquiry.person.is_some() { 30 } else { 10 };
    let search = json!({
        "limit": search_limit,
        "used": 0,
        "remaining": search_limit,
        "reset": inquiry.call.now.unix_timestamp() + 60,
    });
    let mut body = json!({ "resources": { "core": core, "search": search } });
    if inquiry.speaks_2022 {
        body["rate"] = core;
    }
    Ok(Reply::Found(body))
}

/// `POST /credentials/revoke`: whoever holds a token may end it. No token is needed and the answer
/// does not tell whether a credential existed.
pub(super) fn revoke_credentials(call: &Call) -> Response {
    let mut headers = common_headers();
    let mut state = call.shared.state();
    let window = state.limits.window(None, call.now);
    if window.is_spent() {
        limit_headers(&mut headers, window);
        return refused(Refusal::LimitExceeded { person: None }, headers);
    }
    limit_headers(&mut headers, state.limits.spend(None, call.now));

    let sent: Value = serde_json::from_slice(&call.body).unwrap_or_default();
    let credentials: Option<Vec<&str>> = sent["credentials"]
        .as_array()
        .and_then(|list| list.iter().map(Value::as_str).collect())
        .filter(|list: &Vec<&str>| (1..=1_000).contains(&list.len()));
    let Some(credentials) = credentials else {
        let body = json!({
            "message": "Validation Failed",
            "errors": ["credentials must be a list of 1 to 1000 strings"],
            "documentation_url": "https://docs.github.com/rest/credentials/revoke",
            "status": "422",
        });
        return (StatusCode::UNPROCESSABLE_ENTITY, headers, body.to_string()).into_response();
    };
    for credential in credentials {
        state.grants.revoke(credential);
    }
    (StatusCode::ACCEPTED, headers, "{}").into_response()
}
