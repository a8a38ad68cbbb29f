//! The control for other processes, under `/_control/` of the GitHub address. Whatever changes or
//! reveals something wants the header `x-simulator-control: 1`, which no web page can send across
//! origins; and every call wants a loopback `Host`, so that no name can be bent to point here.
//!
//! | call | does |
//! |---|---|
//! | `GET /_control/requests` | the journal |
//! | `GET /_control/world` | organizations, installations, requests |
//! | `GET /_control/secrets` | every secret given out (header) |
//! | `POST /_control/faults` with a [`Fault`](crate::Fault) | adds a fault (header) |
//! | `DELETE /_control/faults` | ends all faults (header) |
//! | `POST /_control/tokens/github` with `{"login"}` | mints a token pair (header) |
//! | `POST /_control/tokens/platform` with `{"email"}` | mints a token pair (header) |
//! | `POST /_control/clock` with `{"advance_seconds"}` | lets time pass (header) |
//! | `POST /_control/facts` with a [`Fact`](crate::Fact) | makes it true (header) |

use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::MethodFilter;
use axum::{Json, Router};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{Control, ControlError};
use crate::call::{self, Call, get, post};
use crate::server::Shared;

/// Added to GitHub's web routes.
pub(crate) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/_control/requests", get(|call| look(call, requests)))
        .route(
            "/_control/world",
            get(|call| look(call, |control| control.world())),
        )
        .route("/_control/secrets", get(|call| act(call, secrets)))
        .route(
            "/_control/faults",
            post(|call| act(call, inject)).merge(call::on(MethodFilter::DELETE, |call| {
                act(call, |control, _| {
                    control.clear_faults();
                    Ok(json!({}))
                })
            })),
        )
        .route(
            "/_control/tokens/github",
            post(|call| act(call, mint_github)),
        )
        .route(
            "/_control/tokens/platform",
            post(|call| act(call, mint_platform)),
        )
        .route("/_control/clock", post(|call| act(call, advance)))
        .route("/_control/facts", post(|call| act(call, set)))
}

enum Refusal {
    Forbidden,
    BadBody(String),
    Control(ControlError),
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, code, detail) = match self {
            Refusal::Forbidden => (StatusCode::FORBIDDEN, "forbidden", None),
            Refusal::BadBody(detail) => (StatusCode::BAD_REQUEST, "bad_body", Some(detail)),
            Refusal::Control(ControlError::Unknown(name)) => {
                (StatusCode::NOT_FOUND, "unknown", Some(name))
            }
            Refusal::Control(ControlError::Nothing(name)) => {
                (StatusCode::CONFLICT, "nothing", Some(name))
            }
        };
        (status, Json(json!({ "error": code, "detail": detail }))).into_response()
    }
}

fn look(call: &Call, find: impl Fn(&Control) -> Value) -> Response {
    if !is_from_this_machine(call) {
        return Refusal::Forbidden.into_response();
    }
    Json(find(&Control::new(Arc::clone(&call.shared)))).into_response()
}

fn act(call: &Call, run: impl Fn(&Control, &Call) -> Result<Value, Refusal>) -> Response {
    if !is_from_this_machine(call) || call.header("x-simulator-control") != Some("1") {
        return Refusal::Forbidden.into_response();
    }
    match run(&Control::new(Arc::clone(&call.shared)), call) {
        Ok(body) => Json(body).into_response(),
        Err(refusal) => refusal.into_response(),
    }
}

fn is_from_this_machine(call: &Call) -> bool {
    // HTTP/2 has no Host header; its name was checked by TLS.
    let Some(host) = call.header("host") else {
        return true;
    };
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    matches!(name, "127.0.0.1" | "[::1]" | "localhost")
}

fn requests(control: &Control) -> Value {
    json!({ "requests": control.requests() })
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of every act")]
fn secrets(control: &Control, _call: &Call) -> Result<Value, Refusal> {
    Ok(json!({ "secrets": control.secrets() }))
}

fn inject(control: &Control, call: &Call) -> Result<Value, Refusal> {
    control.inject(body(call)?);
    Ok(json!({}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ForLogin {
    login: String,
}

fn mint_github(control: &Control, call: &Call) -> Result<Value, Refusal> {
    let request: ForLogin = body(call)?;
    let minted = control
        .mint_github_token(&request.login)
        .map_err(Refusal::Control)?;
    Ok(json!(minted))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ForEmail {
    email: String,
}

fn mint_platform(control: &Control, call: &Call) -> Result<Value, Refusal> {
    let request: ForEmail = body(call)?;
    let minted = control
        .mint_platform_token(&request.email)
        .map_err(Refusal::Control)?;
    Ok(json!(minted))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    advance_seconds: u32,
}

fn advance(control: &Control, call: &Call) -> Result<Value, Refusal> {
    let request: Advance = body(call)?;
    control.advance(Duration::from_secs(request.advance_seconds.into()));
    Ok(json!({ "now": control.now().unix_timestamp() }))
}

fn set(control: &Control, call: &Call) -> Result<Value, Refusal> {
    control.set(&body(call)?).map_err(Refusal::Control)?;
    Ok(json!({}))
}

fn body<T: DeserializeOwned>(call: &Call) -> Result<T, Refusal> {
    serde_json::from_slice(&call.body).map_err(|error| Refusal::BadBody(error.to_string()))
}
