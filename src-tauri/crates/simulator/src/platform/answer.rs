//! The shape of the platform's answers: a bearer token, entity tags, RFC 9457 problems.

use std::sync::Arc;

use axum::handler::Handler;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::{PersonId, Role, Workspace};
use crate::call::Call;
use crate::server::Shared;
use crate::state::State;

/// A question of a signed-in person, with the platform up to date.
pub(super) struct Inquiry<'a> {
    pub(super) call: &'a Call,
    pub(super) state: &'a mut State,
    pub(super) person: PersonId,
}

/// What a question is answered with.
#[derive(Clone, Debug)]
pub(super) enum Reply {
    /// 200 with an entity tag, or 304.
    Found(Value),
    /// 200 that nobody keeps.
    Done(Value),
    /// 201 and where the new thing is.
    Created { body: Value, location: String },
    /// 204.
    Nothing,
}

/// Why a question is not answered: status, code, and the code's parameters.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    status: StatusCode,
    code: &'static str,
    title: &'static str,
    more: Map<String, Value>,
}

impl Problem {
    pub(super) fn invalid(field: &str) -> Self {
        let title = "The request is not as the contract says";
        Problem::new(StatusCode::BAD_REQUEST, "invalid_request", title).with("field", field.into())
    }

    pub(super) fn not_found() -> Self {
        Problem::new(
            StatusCode::NOT_FOUND,
            "not_found",
            "There is nothing here for you",
        )
    }

    pub(super) fn role_needed(role: Role) -> Self {
        let title = "Another role is needed for this";
        Problem::new(StatusCode::FORBIDDEN, "role_needed", title).with("needed_role", json!(role))
    }

    pub(super) fn connection_in_progress(started_by: Value, started_at: &str) -> Self {
        let title = "Another person has started a connection";
        Problem::new(StatusCode::CONFLICT, "connection_in_progress", title)
            .with("started_by", started_by)
            .with("started_at", started_at.into())
    }

    pub(super) fn idempotency_key_reused() -> Self {
        let title = "This Idempotency-Key came with another request";
        Problem::new(StatusCode::CONFLICT, "idempotency_key_reused", title)
    }

    pub(super) fn github_refused(error: &str) -> Self {
        let title = "GitHub did not accept this";
        Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "github_refused", title)
            .with("github_error", error.into())
    }

    fn unauthenticated() -> Self {
        Problem::new(
            StatusCode::UNAUTHORIZED,
            "unauthenticated",
            "A valid access token is needed",
        )
    }

    fn unsupported_media_type() -> Self {
        let title = "The body must be application/json";
        Problem::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "unsupported_media_type",
            title,
        )
    }

    fn new(status: StatusCode, code: &'static str, title: &'static str) -> Self {
        Problem {
            status,
            code,
            title,
            more: Map::new(),
        }
    }

    fn with(mut self, name: &str, value: Value) -> Self {
        self.more.insert(name.to_owned(), value);
        self
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut body = json!({
            "type": format!("urn:factory:problem:{}", self.code),
            "title": self.title,
            "status": self.status.as_u16(),
            "code": self.code,
        });
        if let Value::Object(object) = &mut body {
            object.extend(self.more);
        }
        let mut headers = HeaderMap::new();
        put(&mut headers, "content-type", "application/problem+json");
        put(&mut headers, "cache-control", "no-store");
        if self.status == StatusCode::UNAUTHORIZED {
            put(
                &mut headers,
                "www-authenticate",
                "Bearer error=\"invalid_token\"",
            );
        }
        (self.status, headers, body.to_string()).into_response()
    }
}

/// A handler that answers signed-in people only.
pub(super) fn asked<F>(find: F) -> impl Fn(&Call) -> Response + Clone + Send + Sync + 'static
where
    F: Fn(&mut Inquiry<'_>) -> Result<Reply, Problem> + Clone + Send + Sync + 'static,
{
    move |call| answer(call, &find)
}

pub(super) fn not_found() -> impl Handler<((),), Arc<Shared>> {
    || async { Problem::not_found().into_response() }
}

pub(super) fn not_allowed() -> impl Handler<((),), Arc<Shared>> {
    || async {
        let title = "This address does not know that method";
        Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", title).into_response()
    }
}

fn answer(call: &Call, find: &impl Fn(&mut Inquiry<'_>) -> Result<Reply, Problem>) -> Response {
    let mut state = call.shared.state();
    let token = call
        .header("authorization")
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, token)| token.trim());
    let person = token.and_then(|token| state.platform.grants.bearer(token, call.now));
    let Some(person) = person else {
        return Problem::unauthenticated().into_response();
    };

    crate::github::installations::owners_answer(&mut state, call.now);
    super::webhooks::receive(&mut state, call.now);
    match find(&mut Inquiry {
        call,
        state: &mut state,
        person,
    }) {
        Ok(reply) => written(call, reply),
        Err(problem) => problem.into_response(),
    }
}

fn written(call: &Call, reply: Reply) -> Response {
    let mut headers = HeaderMap::new();
    match reply {
        Reply::Found(body) => {
            let body = body.to_string();
            let tag = entity_tag(&body);
            put(&mut headers, "etag", &tag);
            put(&mut headers, "cache-control", "private, no-cache");
            let sent = call.header("if-none-match").unwrap_or_default();
            if sent
                .split(',')
                .any(|one| one.trim() == tag || one.trim() == "*")
            {
                return (StatusCode::NOT_MODIFIED, headers).into_response();
            }
            put(&mut headers, "content-type", "application/json");
            (headers, body).into_response()
        }
        Reply::Done(body) => {
            put(&mut headers, "content-type", "application/json");
            put(&mut headers, "cache-control", "no-store");
            (headers, body.to_string()).into_response()
        }
        Reply::Created { body, location } => {
            put(&mut headers, "content-type", "application/json");
            put(&mut headers, "cache-control", "no-store");
            put(&mut headers, "location", &location);
            (StatusCode::CREATED, headers, body.to_string()).into_response()
        }
        Reply::Nothing => StatusCode::NO_CONTENT.into_response(),
    }
}

impl Inquiry<'_> {
    /// The workspace in the path, for its members.
    pub(super) fn workspace(&self) -> Result<(&Workspace, Role), Problem> {
        let workspace = self
            .state
            .platform
            .workspace(self.call.param("workspace"))
            .ok_or_else(Problem::not_found)?;
        let role = workspace
            .role_of(self.person)
            .ok_or_else(Problem::not_found)?;
        Ok((workspace, role))
    }

    /// The workspace in the path, for its admins.
    pub(super) fn administered_workspace(&self) -> Result<&Workspace, Problem> {
        let (workspace, role) = self.workspace()?;
        if role.is_admin() {
            Ok(workspace)
        } else {
            Err(Problem::role_needed(Role::Manager))
        }
    }

    /// The body, as the contract describes it.
    pub(super) fn body<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        if self.call.content_type() != "application/json" {
            return Err(Problem::unsupported_media_type());
        }
        serde_json::from_slice(&self.call.body).map_err(|_| Problem::invalid("body"))
    }
}

fn entity_tag(body: &str) -> String {
    let hash = Sha256::digest(body.as_bytes());
    let text: String = hash
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("\"{text}\"")
}

fn put(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}

/// Date and time as the contract writes them.
pub(super) fn date(at: time::OffsetDateTime) -> String {
    at.format(&time::format_description::well_known::Rfc3339)
        .unwrap_or_default()
}
