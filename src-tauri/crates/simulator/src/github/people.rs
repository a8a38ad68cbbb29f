//! `/user` and `/users/{login}`.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::answer::{Inquiry, Refusal, Reply, asker, common_headers, refused};
use super::shapes;
use crate::call::Call;

/// `GET /user`
pub(super) fn authenticated(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let id = inquiry.signed_in()?;
    let person = inquiry.world.person(id).ok_or(Refusal::BadCredentials)?;
    Ok(Reply::Found(shapes::public_user(inquiry.addresses, person)))
}

/// `GET /users/{login}`, which also knows organizations.
pub(super) fn named(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let login = inquiry.call.param("login");
    if let Some(person) = inquiry.world.person_named(login) {
        return Ok(Reply::Found(shapes::public_user(inquiry.addresses, person)));
    }
    let organization = inquiry
        .world
        .organization_named(login)
        .ok_or(Refusal::NotFound)?;
    Ok(Reply::Found(shapes::organization_as_public_user(
        inquiry,
        organization,
    )))
}

/// `POST /graphql`, which knows `viewer { login }` and nothing else.
pub(super) fn viewer(call: &Call) -> Response {
    let headers = common_headers(call.shared.host);
    let state = call.shared.state();
    let person = match asker(&state, call) {
        Ok(Some(bearer)) => state.world.person(bearer.person),
        Ok(None) => return refused(Refusal::RequiresAuthentication, headers),
        Err(refusal) => return refused(refusal, headers),
    };
    let sent: Value = serde_json::from_slice(&call.body).unwrap_or_default();
    let question: String = sent["query"]
        .as_str()
        .unwrap_or_default()
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    let asks_for_the_login = question.ends_with("{viewer{login}}");
    let body = match person {
        Some(person) if asks_for_the_login => json!({ "data": { "viewer": {
            "login": person.login,
        } } }),
        Some(_) | None => json!({ "errors": [{
            "type": "undefinedField",
            "message": "This copy of GitHub answers viewer { login } alone.",
        }] }),
    };
    (StatusCode::OK, headers, body.to_string()).into_response()
}
