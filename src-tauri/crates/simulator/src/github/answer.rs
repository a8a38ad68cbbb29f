//! From a question to GitHub's answer: who asks, may they ask again, what comes with every answer.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hasher};
use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::MethodRouter;
use rand::Rng;
use serde_json::{Value, json};
use time::OffsetDateTime;
use time::macros::format_description;

use super::gates;
use super::limits::Window;
use super::pages::Page;
use crate::authorization_server::github::{Bearer, COMMAND_LINE_ID, COMMAND_LINE_SCOPES, Client};
use crate::call::{self, Call};
use crate::server::Shared;
use crate::state::State as Facts;
use crate::world::World;
use crate::{Addresses, HostKind};

const DEFAULT_VERSION: &str = "2022-11-28";

/// One question of somebody, or of nobody.
pub(super) struct Inquiry<'a> {
    pub(super) call: &'a Call,
    pub(super) world: &'a World,
    pub(super) addresses: &'a Addresses,
    pub(super) person: Option<u64>,
    /// The token was not given to the app but to the `gh` program, which sees all its person sees.
    pub(super) by_command_line: bool,
    /// Organizations whose single sign-on the token went through.
    pub(super) signed_on_at: Option<&'a BTreeSet<u64>>,
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
    VersionRetired,
    /// The company has not switched the counting of questions on.
    LimitsOff,
    /// The organization wants its own sign-in first.
    SingleSignOn {
        organization: &'static str,
    },
    /// The organization lets known networks in, and this is none.
    AddressNotAllowed {
        organization: &'static str,
    },
    /// The organization has not approved the program the token was given to.
    ThirdPartiesRestricted {
        organization: &'static str,
    },
    BadCredentials,
    RequiresAuthentication,
    LimitExceeded {
        person: Option<u64>,
    },
    NotAccessibleByIntegration,
    Suspended,
    NotFound,
}

impl Refusal {
    fn status(self) -> StatusCode {
        match self {
            Refusal::BadVersion => StatusCode::BAD_REQUEST,
            Refusal::VersionRetired => StatusCode::GONE,
            Refusal::LimitsOff => StatusCode::NOT_FOUND,
            Refusal::SingleSignOn { .. } => StatusCode::FORBIDDEN,
            Refusal::AddressNotAllowed { .. } => StatusCode::FORBIDDEN,
            Refusal::ThirdPartiesRestricted { .. } => StatusCode::FORBIDDEN,
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
            Refusal::VersionRetired => "This version of the REST API has been retired. See \
                 https://docs.github.com/rest/about-the-rest-api/api-versions."
                .to_owned(),
            Refusal::LimitsOff => "Rate limiting is not enabled.".to_owned(),
            Refusal::SingleSignOn { .. } => {
                "Resource protected by organization SAML enforcement. You must grant your OAuth \
                 token access to this organization."
                    .to_owned()
            }
            Refusal::AddressNotAllowed { organization } => format!(
                "Although you appear to have the correct authorization credentials, the \
                 `{organization}` organization has an IP allow list enabled, and your IP address \
                 is not permitted to access this resource."
            ),
            Refusal::ThirdPartiesRestricted { organization } => format!(
                "Although you appear to have the correct authorization credentials, the \
                 `{organization}` organization has enabled OAuth App access restrictions, meaning \
                 that data access to third-parties is limited. For more information on these \
                 restrictions, including how to enable this app, visit \
                 https://docs.github.com/articles/restricting-access-to-your-organization-s-data/"
            ),
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
pub(super) async fn not_found(State(shared): State<Arc<Shared>>) -> Response {
    let mut headers = common_headers(shared.host);
    headers.insert(
        "x-github-api-version-selected",
        HeaderValue::from_static(DEFAULT_VERSION),
    );
    refused(Refusal::NotFound, headers)
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
    let host = call.shared.host;
    let mut headers = common_headers(host);
    let mut state = call.shared.state();
    super::installations::owners_answer(&mut state, call.now);

    let version = call
        .header("x-github-api-version")
        .unwrap_or(DEFAULT_VERSION);
    let Some(version) = host.api_versions().iter().find(|known| **known == version) else {
        return refused(Refusal::BadVersion, headers);
    };
    headers.insert(
        "x-github-api-version-selected",
        HeaderValue::from_static(version),
    );
    let ending = state.retirement.as_ref();
    if let Some(retirement) = ending.filter(|it| it.version == *version) {
        if call.now >= retirement.ends_at {
            return refused(Refusal::VersionRetired, headers);
        }
        retirement.announce(&mut headers);
    }

    let asker = match asker(&state, call) {
        Ok(asker) => asker,
        Err(refusal) => return refused(refusal, headers),
    };
    let person = asker.as_ref().map(|bearer| bearer.person);
    if let Some(bearer) = &asker {
        describe(bearer, &state, &mut headers);
    }

    // Asking for the limit is free, and so is everything where nobody counts.
    let is_free = call.path == "/rate_limit" || !host.counts_questions();
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
        by_command_line: asker
            .as_ref()
            .is_some_and(|bearer| bearer.client == Client::CommandLine),
        signed_on_at: asker.as_ref().map(|bearer| &bearer.signed_on_at),
        speaks_2022: *version == DEFAULT_VERSION,
        window,
    };
    let found = find(&inquiry);
    gates::explain(&inquiry, found.as_ref().err(), &mut headers);
    let found = found.map(|reply| match reply {
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
    if host.counts_questions() {
        limit_headers(&mut headers, window);
    }
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

/// Whose token came along; none with no token.
pub(super) fn asker(state: &Facts, call: &Call) -> Result<Option<Bearer>, Refusal> {
    let Some(sent) = call.headers.get(header::AUTHORIZATION) else {
        return Ok(None);
    };
    bearer(sent)
        .and_then(|token| state.grants.bearer(token, call.now))
        .map(Some)
        .ok_or(Refusal::BadCredentials)
}

/// What GitHub says of the token that came along.
fn describe(bearer: &Bearer, state: &Facts, headers: &mut HeaderMap) {
    match bearer.client {
        Client::App => put(headers, "x-oauth-client-id", state.world.app.client_id),
        Client::CommandLine => {
            put(headers, "x-oauth-client-id", COMMAND_LINE_ID);
            put(
                headers,
                "x-oauth-scopes",
                &COMMAND_LINE_SCOPES.replace(',', ", "),
            );
        }
    }
    if let Some(ends) = bearer.ends {
        let name = "github-authentication-token-expiration";
        put(headers, name, &expiration(ends));
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
pub(super) fn common_headers(host: HostKind) -> HeaderMap {
    let mut headers = HeaderMap::new();
    if let Some(version) = host.installed_version() {
        put(&mut headers, "x-github-enterprise-version", version);
    }
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

pub(super) fn put(headers: &mut HeaderMap, name: &'static str, value: &str) {
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
