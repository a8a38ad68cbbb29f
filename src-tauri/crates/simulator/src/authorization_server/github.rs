//! GitHub's token endpoint and device codes (facts: GitHub documentation, "Generating a user access
//! token for a GitHub App" and "Refreshing user access tokens").

mod grants;
mod token_error;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use subtle::ConstantTimeEq;
use time::{Duration, OffsetDateTime};

use super::DEVICE_GRANT;
use super::device;
use crate::call::{Call, Pairs};
use crate::state::State;

pub(crate) use grants::{
    ACCESS_LIFETIME, Bearer, COMMAND_LINE_ID, COMMAND_LINE_SCOPES, Client, Exchange,
    FIRST_CALLBACK, Grants, NewGrant, REFRESH_LIFETIME,
};
pub(crate) use token_error::TokenError;

/// `POST /login/device/code`: no secret, and no scopes for a GitHub App.
pub(crate) fn device_code(call: &Call) -> Response {
    let sent = parameters(call);
    let mut state = call.shared.state();
    let Some(client) = client(&state, &sent) else {
        return (StatusCode::NOT_FOUND, "Not Found").into_response();
    };
    if !state.grants.devices.are_on {
        let answer = TokenError::DeviceFlowDisabled.written(call);
        return (StatusCode::BAD_REQUEST, answer).into_response();
    }
    let State { grants, issued, .. } = &mut *state;
    let (secret, user_code) = grants.give_device_code(issued, client, call.now);
    let page = format!("{}/login/device", call.shared.addresses.github);
    let answer = [
        ("device_code", secret),
        ("user_code", user_code),
        ("verification_uri", page),
        ("expires_in", device::LIFETIME.whole_seconds().to_string()),
        ("interval", device::INTERVAL.to_string()),
    ];
    written(call, &answer)
}

/// `POST /login/oauth/access_token`. Errors are answered with status 200, as GitHub does.
pub(crate) fn token(call: &Call) -> Response {
    let sent = parameters(call);
    let mut state = call.shared.state();
    let new = match grant(&mut state, &sent, call.now) {
        Ok(new) => new,
        Err(error) => return error.written(call),
    };
    let seconds = |lifetime: Duration| lifetime.whole_seconds().to_string();
    let mut answer = vec![("access_token", new.access)];
    if let Some(refresh) = new.refresh {
        answer.push(("expires_in", seconds(ACCESS_LIFETIME)));
        answer.push(("refresh_token", refresh));
        answer.push(("refresh_token_expires_in", seconds(REFRESH_LIFETIME)));
    }
    let scopes = match new.client {
        Client::App => "",
        Client::CommandLine => COMMAND_LINE_SCOPES,
    };
    answer.push(("scope", scopes.to_owned()));
    answer.push(("token_type", "bearer".to_owned()));
    written(call, &answer)
}

fn grant(state: &mut State, sent: &Pairs, now: OffsetDateTime) -> Result<NewGrant, TokenError> {
    let client = client(state, sent).ok_or(TokenError::IncorrectClientCredentials)?;
    let secret = sent.get("client_secret").unwrap_or_default();
    let refresh = sent.get("refresh_token").unwrap_or_default();
    let grant_type = sent.get("grant_type");
    let proves_itself = bool::from(
        secret
            .as_bytes()
            .ct_eq(state.grants.client_secret().as_bytes()),
    );
    let needs_no_secret = match grant_type {
        Some(DEVICE_GRANT) => true,
        Some("refresh_token") => secret.is_empty() && state.grants.is_by_device(refresh),
        Some(_) | None => false,
    };
    if !(proves_itself || needs_no_secret) {
        return Err(TokenError::IncorrectClientCredentials);
    }
    let State { grants, issued, .. } = state;
    match grant_type {
        None | Some("authorization_code") => {
            let exchange = Exchange {
                code: sent.get("code").unwrap_or_default(),
                verifier: sent.get("code_verifier"),
                redirect: sent.get("redirect_uri"),
            };
            grants.exchange(issued, &exchange, now)
        }
        Some("refresh_token") => grants.refresh(issued, refresh, now),
        Some(DEVICE_GRANT) => {
            let code = sent.get("device_code").unwrap_or_default();
            grants.redeem(issued, client, code, now)
        }
        Some(_) => Err(TokenError::UnsupportedGrantType),
    }
}

/// The program a client id stands for. `gh` has no other way in than codes, and needs no secret.
fn client(state: &State, sent: &Pairs) -> Option<Client> {
    let id = sent.get("client_id")?;
    let by_code = sent
        .get("grant_type")
        .is_none_or(|grant_type| grant_type == DEVICE_GRANT);
    if id == state.world.app.client_id {
        return Some(Client::App);
    }
    (id == COMMAND_LINE_ID && by_code).then_some(Client::CommandLine)
}

/// Form, JSON or query, as GitHub takes them.
fn parameters(call: &Call) -> Pairs {
    if call.body.is_empty() {
        return call.query.clone();
    }
    if call.content_type() != "application/json" {
        return call.form();
    }
    let object: serde_json::Map<String, serde_json::Value> =
        serde_json::from_slice(&call.body).unwrap_or_default();
    let pairs = object
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.as_str()?.to_owned())))
        .collect();
    Pairs::from_pairs(pairs)
}

/// JSON when asked for, else form-encoded.
fn written(call: &Call, answer: &[(&str, String)]) -> Response {
    let wants_json = call
        .header("accept")
        .is_some_and(|accept| accept.contains("json"));
    let (content_type, body) = if wants_json {
        let object: serde_json::Map<String, serde_json::Value> = answer
            .iter()
            .map(|(name, value)| {
                let value = match value.parse::<i64>() {
                    Ok(number) if name.ends_with("expires_in") || *name == "interval" => {
                        number.into()
                    }
                    Ok(_) => value.clone().into(),
                    Err(_) => value.clone().into(),
                };
                ((*name).to_owned(), value)
            })
            .collect();
        (
            "application/json; charset=utf-8",
            serde_json::Value::Object(object).to_string(),
        )
    } else {
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(answer.iter().map(|(name, value)| (*name, value.as_str())))
            .finish();
        ("application/x-www-form-urlencoded; charset=utf-8", body)
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(content_type)),
        (
            header::CACHE_CONTROL,
            HeaderValue::from_static("max-age=0, private, must-revalidate"),
        ),
    ];
    (headers, body).into_response()
}
