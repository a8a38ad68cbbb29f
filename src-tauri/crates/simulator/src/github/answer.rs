//! From a question to GitHub's answer: who asks, may they ask again, what comes with every answer.

use std::hash::{DefaultHasher, Hasher};
use std::sync::Arc;

use axum::handler::Handler;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::MethodRouter;
use rand::Rng;
use serde_json::{Value, json};
use time::OffsetDateTime;
use time::macros::format_description;

use super::limits::Window;
use super::pages::Page;
use crate::Addresses;
use crate::call::{self, Call};
use crate::server::Shared;
use crate::world::World;

const DEFAULT_VERSION: &str = "2022-11-28";
/// Versions the server speaks, oldest first.
pub(super) const VERSIONS: [&str; 2] = [DEFAULT_VERSION, "2026-03-10"];

/// One question of somebody, or of nobody.
pub(super) struct Inquiry<'a> {
    pub(super) call: &'a Call,
    pub(super) world: &'a World,
    pub(super) addresses: &'a Addresses,
    pub(super) person: Option<u64>,
    /// Fields that `2026-03-10` dropped are still sent.
    pub(super) speaks_2022: bool,
    pub(super) window: Window,
}

impl Inquiry<'_> {
    pub(super) fn signed_in(&self) -> Result<u64, Refusal> {
        self.person.ok_or(Refusal::RequiresAuthentication)
    }
}

/// What a question is answered with.
pub(super) enum Reply {
    Found(Value),
    /// One page of a list; the rest is behind `Link`.
    Listed(Value, Page),
}

/// Why a question is not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    BadVersion,
    BadCredentials,
    RequiresAuthentication,
    LimitExceeded { person: Option<u64> },
    NotAccessibleByIntegration,
    Suspended,
    NotFound,
}

impl Refusal {
    fn status(self) -> StatusCode {
        match self {
            Refusal::BadVersion => StatusCode::BAD_REQUEST,
            Refusal::BadCredentials => StatusCode::UNAUTHORIZED,
            Refusal::RequiresAuthentication => StatusCode::UNAUTHORIZED,
            Refusal::LimitExceeded { .. } => StatusCode::FORBIDDEN,
            Refusal::NotAccessibleByIntegration => StatusCode::FORBIDDEN,
            Refusal::Suspended => StatusCode::FORBIDDEN,
            Refusal::NotFound => StatusCode::NOT_FOUND,
        }
    }

    /// GitHub's words.
    fn message(self) -> String {
        match self {
            Refusal::BadVersion => {
                "The \"X-GitHub-Api-Version\" header does not name a supported version. Look up \
                 the supported versions with \"GET /versions\"."
                    .to_owned()
            }
            Refusal::BadCredentials => "Bad credentials".to_owned(),
            Refusal::RequiresAuthentication => "Requires authentication".to_owned(),
            Refusal::LimitExceeded { person: Some(id) } => {
                format!("API rate limit exceeded for user ID {id}.")
            }
            Refusal::LimitExceeded { person: None } => {
                "API rate limit exceeded for 127.0.0.1. (But here's the good news: Authenticated \
                 requests get a higher rate limit. Check out the documentation for more details.)"
                    .to_owned()
            }
            Refusal::NotAccessibleByIntegration => {
                "Resource not accessible by integration".to_owned()
            }
            Refusal::Suspended => "This installation has been suspended".to_owned(),
            Refusal::NotFound => "Not Found".to_owned(),
        }
    }
}

/// A `GET` route; `permissions` is what the app needs for it, as GitHub writes it.
pub(super) fn get<F>(permissions: &'static str, find: F) -> MethodRouter<Arc<Shared>>
where
    F: Fn(&Inquiry<'_>) -> Result<Reply, Refusal> + Clone + Send + Sync + 'static,
{
    call::get(move |call| answer(call, permissions, &find))
}

/// Anything else, also a known path with another method or a trailing slash.
pub(super) fn not_found() -> impl Handler<((),), Arc<Shared>> {
    || async {
        let mut headers = common_headers();
        headers.insert(
            "x-github-api-version-selected",
            HeaderValue::from_static(DEFAULT_VERSION),
        );
        (
            StatusCode::NOT_FOUND,
            headers,
            refusal_body(Refusal::NotFound),
        )
            .into_response()
    }
}

fn answer(
    call: &Call,
    permissions: &'static str,
    find: &impl Fn(&Inquiry<'_>) -> Result<Reply, Refusal>,
) -> Response {
    if call
        .header("user-agent")
        .is_none_or(|agent| agent.trim().is_empty())
    {
        let text = "Request forbidden by administrative rules. Please make sure your request has a \
                    User-Agent header (https://docs.github.com/en/rest/overview/\
                    resources-in-the-rest-api#user-agent-required). Check \
                    https://developer.github.com for other possible causes.";
        return (
            StatusCode::FORBIDDEN,
            [(header::CONTENT_TYPE, "text/html")],
            text,
        )
            .into_response();
    }
    let mut headers = common_headers();
    let mut state = call.shared.state();
    super::installations::owners_answer(&mut state, call.now);

    let version = call
        .header("x-github-api-version")
        .unwrap_or(DEFAULT_VERSION);
    let Some(version) = VERSIONS.iter().find(|known| **known == version) else {
        return refused(Refusal::BadVersion, headers);
    };
    headers.insert(
        "x-github-api-version-selected",
        HeaderValue::from_static(version),
    );

    let asker = match call.headers.get(header::AUTHORIZATION) {
        None => None,
        Some(sent) => {
            let known = bearer(sent).and_then(|token| state.grants.bearer(token, call.now));
            let Some(known) = known else {
                return refused(Refusal::BadCredentials, headers);
            };
            Some(known)
        }
    };
    let person = asker.map(|(person, _)| person);
    if let Some((_, ends)) = asker {
        put(&mut headers, "x-oauth-client-id", state.world.app.client_id);
        put(
            &mut headers,
            "github-authentication-token-expiration",
            &expiration(ends),
        );
    }

    // Asking for the limit is free.
    let is_free = call.path == "/rate_limit";
    let window = state.limits.window(person, call.now);
    if !is_free && window.is_spent() {
        limit_headers(&mut headers, window);
        return refused(Refusal::LimitExceeded { person }, headers);
    }
    put(&mut headers, "x-accepted-github-permissions", permissions);

    let inquiry = Inquiry {
        call,
        world: &state.world,
        addresses: &call.shared.addresses,
        person,
        speaks_2022: *version == DEFAULT_VERSION,
        window,
    };
    let found = find(&inquiry).map(|reply| match reply {
        Reply::Found(body) => (body.to_string(), None),
        Reply::Listed(body, page) => (
            body.to_string(),
            page.link(&inquiry.addresses.api, &call.query),
        ),
    });

    let tag = found.as_ref().ok().map(|(body, _)| entity_tag(body));
    let sent = call.header("if-none-match");
    let unchanged = sent
        .zip(tag.as_deref())
        .is_some_and(|(sent, tag)| names(sent, tag));
    if let Some(tag) = &tag {
        put(&mut headers, "etag", tag);
    }
    // An unchanged answer costs nothing, for people who signed in.
    let costs_nothing = is_free || (unchanged && person.is_some());
    let window = if costs_nothing {
        window
    } else {
        state.limits.spend(person, call.now)
    };
    limit_headers(&mut headers, window);
    drop(state);

    match found {
        Err(refusal) => refused(refusal, headers),
        Ok(_) if unchanged => {
            headers.remove(header::CONTENT_TYPE);
            (StatusCode::NOT_MODIFIED, headers).into_response()
        }
        Ok((body, link)) => {
            if let Some(link) = link {
                put(&mut headers, "link", &link);
            }
            (headers, body).into_response()
        }
    }
}

/// `Bearer` and `token` are the same to GitHub.
fn bearer(value: &HeaderValue) -> Option<&str> {
    let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
    ["bearer", "token"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known))
        .then_some(token.trim())
}

pub(super) fn refused(refusal: Refusal, headers: HeaderMap) -> Response {
    (refusal.status(), headers, refusal_body(refusal)).into_response()
}

fn refusal_body(refusal: Refusal) -> String {
    json!({
        "message": refusal.message(),
        "documentation_url": "https://docs.github.com/rest",
        "status": refusal.status().as_str(),
    })
    .to_string()
}

/// What every answer carries.
pub(super) fn common_headers() -> HeaderMap {
    let mut headers = HeaderMap::new();
    put(
        &mut headers,
        "content-type",
        "application/json; charset=utf-8",
    );
    put(
        &mut headers,
        "cache-control",
        "private, max-age=60, s-maxage=60",
    );
    put(
        &mut headers,
        "vary",
        "Accept, Authorization, Cookie, X-GitHub-OTP",
    );
    put(&mut headers, "server", "github.com");
    put(
        &mut headers,
        "x-github-media-type",
        "github.v3; format=json",
    );
    put(&mut headers, "x-content-type-options", "nosniff");
    put(
        &mut headers,
        "referrer-policy",
        "origin-when-cross-origin, strict-origin-when-cross-origin",
    );
    put(
        &mut headers,
        "content-security-policy",
        "default-src 'none'",
    );
    let mut random = rand::rng();
    let request_id = format!(
        "{:04X}:{:06X}:{:07X}:{:07X}:{:08X}",
        random.random::<u16>(),
        random.random_range(0..0x100_0000_u32),
        random.random_range(0..0x1000_0000_u32),
        random.random_range(0..0x1000_0000_u32),
        random.random::<u32>(),
    );
    put(&mut headers, "x-github-request-id", &request_id);
    headers
}

pub(super) fn limit_headers(headers: &mut HeaderMap, window: Window) {
    put(headers, "x-ratelimit-limit", &window.limit.to_string());
    put(
        headers,
        "x-ratelimit-remaining",
        &window.remaining().to_string(),
    );
    put(headers, "x-ratelimit-used", &window.used.to_string());
    put(
        headers,
        "x-ratelimit-reset",
        &window.resets_at.unix_timestamp().to_string(),
    );
    put(headers, "x-ratelimit-resource", "core");
}

fn put(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}

/// 64 hexadecimal digits, as GitHub's look. It has to tell answers apart, not to withstand anybody.
fn entity_tag(body: &str) -> String {
    let digits: String = (0..4_u8)
        .map(|part| {
            let mut hasher = DefaultHasher::new();
            hasher.write_u8(part);
            hasher.write(body.as_bytes());
            format!("{:016x}", hasher.finish())
        })
        .collect();
    format!("W/\"{digits}\"")
}

/// Weak comparison (RFC 9110, 8.8.3.2).
fn names(sent: &str, tag: &str) -> bool {
    let opaque = |text: &str| text.trim().trim_start_matches("W/").to_owned();
    sent.split(',')
        .any(|one| one.trim() == "*" || opaque(one) == opaque(tag))
}

fn expiration(at: OffsetDateTime) -> String {
    let format = format_description!("[year]-[month]-[day] [hour]:[minute]:[second] UTC");
    at.format(&format).unwrap_or_default()
}
