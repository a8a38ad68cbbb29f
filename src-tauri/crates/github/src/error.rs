//! What an answer of GitHub means when it is not the one we asked for.

use std::time::Duration;

use time::OffsetDateTime;
use transport::{Failure, Response, StatusCode, Url};

use crate::{wire, wording};

/// How long to stay away after a burst when GitHub does not say
/// (docs.github.com, "Rate limits for the REST API": "wait for at least one minute").
const SHORTEST_PAUSE: Duration = Duration::from_secs(60);

/// Why a question to GitHub has no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("GitHub: {failure}")]
pub struct Error {
    failure: Failure,
    /// What GitHub says beyond the failure.
    pub refusal: Option<Refusal>,
    /// GitHub's own number of the exchange, for a report to its support.
    pub request_id: Option<String>,
}

/// Refusals (403) with a remedy of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The organization lets only listed network addresses in, and ours is not among them.
    AddressNotAllowed,
    /// The organization restricts OAuth apps; happens with a token borrowed from another program.
    ThirdPartiesRestricted,
    /// The installation is paused.
    Suspended,
}

impl Error {
    /// What it means, in the words all our clients share.
    pub fn failure(&self) -> &Failure {
        &self.failure
    }

    /// What this answer means; `None` when it is a success or "not modified". The order matters:
    /// one status stands for many things, and the surest sign is looked at first.
    pub(crate) fn from_response(answer: &Response) -> Option<Self> {
        let status = answer.status();
        if status.is_success() || status == StatusCode::NOT_MODIFIED {
            return None;
        }
        let mut refusal = None;
        let failure = match status.as_u16() {
            300..=399 => Failure::Redirected,
            401 => Failure::Unauthorized,
            403 | 429 => {
                let said = Said::by(answer);
                refusal = said.refusal;
                said.failure
            }
            // Hiding instead of refusing is GitHub's habit; the header then still tells.
            404 => single_sign_on(answer).unwrap_or(Failure::NotFound),
            407 => Failure::ProxyAuthentication,
            408 => Failure::Timeout,
            409 | 412 => Failure::Conflict,
            410 => Failure::Gone,
            400 | 422 => Failure::Unprocessable,
            other => Failure::Unavailable { status: other },
        };
        Some(Self {
            failure,
            refusal,
            request_id: request_id(answer),
        })
    }

    /// The answer came and is not what GitHub documents.
    pub(crate) fn malformed(answer: &Response) -> Self {
        Self {
            failure: Failure::Malformed,
            refusal: None,
            request_id: request_id(answer),
        }
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Self {
            failure,
            refusal: None,
            request_id: None,
        }
    }
}

/// What a 403 or 429 says.
struct Said {
    failure: Failure,
    refusal: Option<Refusal>,
}

impl Said {
    fn by(answer: &Response) -> Self {
        // The body may be a page, or nothing at all.
        let body = answer.json::<wire::Refused>().unwrap_or_default();
        if let Some(failure) = limit(answer, &body).or_else(|| single_sign_on(answer)) {
            return Self {
                failure,
                refusal: None,
            };
        }
        let refusal = wording::refusal(&body.message);
        let missing = match refusal {
            Some(_) => None,
            None => missing_permission(answer),
        };
        Self {
            failure: Failure::Forbidden { missing },
            refusal,
        }
    }
}

/// `X-Accepted-GitHub-Permissions: contents=read; pull_requests=write`, unless none is needed
/// (docs.github.com, "Troubleshooting the REST API").
fn missing_permission(answer: &Response) -> Option<String> {
    let accepted = answer.header("x-accepted-github-permissions")?;
    let none_needed = accepted.contains("allows_permissionless_access=true");
    (!none_needed).then(|| accepted.to_owned())
}

fn limit(answer: &Response, body: &wire::Refused) -> Option<Failure> {
    if answer.header("x-ratelimit-remaining") == Some("0") {
        return Some(Failure::RateLimited {
            until: asked_to_wait(answer).or_else(|| reset(answer)),
            secondary: false,
        });
    }
    let secondary = wording::is_secondary_limit(&body.message, &body.documentation_url);
    if !secondary && answer.status() != StatusCode::TOO_MANY_REQUESTS {
        return None;
    }
    let shortest = || answer.date()?.checked_add(SHORTEST_PAUSE.try_into().ok()?);
    Some(Failure::RateLimited {
        until: asked_to_wait(answer).or_else(shortest),
        secondary: true,
    })
}

fn asked_to_wait(answer: &Response) -> Option<OffsetDateTime> {
    answer
        .date()?
        .checked_add(answer.retry_after()?.try_into().ok()?)
}

fn reset(answer: &Response) -> Option<OffsetDateTime> {
    let seconds = answer.header("x-ratelimit-reset")?.parse().ok()?;
    OffsetDateTime::from_unix_timestamp(seconds).ok()
}

/// `X-GitHub-SSO: required; url=https://…`
/// (docs.github.com, "Authenticating to the REST API").
fn single_sign_on(answer: &Response) -> Option<Failure> {
    let demand = answer.header("x-github-sso")?.strip_prefix("required")?;
    let url = demand
        .split(';')
        .find_map(|part| part.trim().strip_prefix("url="))
        .and_then(|url| Url::parse(url).ok())
        .filter(transport::is_trustworthy);
    Some(Failure::SingleSignOn { url })
}

fn request_id(answer: &Response) -> Option<String> {
    answer.header("x-github-request-id").map(str::to_owned)
}
