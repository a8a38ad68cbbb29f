//! Trouble on purpose: what a real network, a real proxy or a real GitHub does now and then.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::journal::Part;
use crate::lock;

/// What goes wrong, where, and how often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Only this part; any part when absent.
    #[serde(default)]
    pub part: Option<Part>,
    /// Only this method, in capitals; any method when absent.
    #[serde(default)]
    pub method: Option<String>,
    /// The path; `*` stands for any text, also for slashes.
    pub path: String,
    /// What happens.
    pub effect: Effect,
    /// How many requests it meets before it is over; without end when absent.
    #[serde(default)]
    pub times: Option<u32>,
}

/// What happens to a request a fault meets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Effect {
    /// Answered with this status, body (JSON unless a header says otherwise) and headers, without
    /// reaching the server.
    Status {
        /// HTTP status.
        status: u16,
        /// The whole body.
        #[serde(default)]
        body: String,
        /// Headers in addition.
        #[serde(default)]
        headers: BTreeMap<String, String>,
    },
    /// Answered properly, but late.
    Delay {
        /// Real milliseconds, not server time.
        milliseconds: u64,
    },
    /// The connection closes without an answer; the server did not act.
    Drop,
    /// The server acts, then the connection closes without an answer.
    DropAfter,
    /// The server acts, and half of its answer arrives as if it were all.
    Truncated,
    /// A page of some proxy instead of the answer.
    Html {
        /// HTTP status, often 200, 403, 502 or 503.
        status: u16,
    },
    /// GitHub's primary rate limit: 403, nothing remaining.
    RateLimitedPrimary {
        /// Seconds of server time until the limit resets.
        reset_seconds: u32,
    },
    /// GitHub's secondary rate limit: 403, with or without `Retry-After`.
    RateLimitedSecondary {
        /// Seconds to wait; GitHub often leaves them out.
        #[serde(default)]
        retry_after: Option<u32>,
    },
}

#[derive(Debug, Default)]
pub(crate) struct Faults(Mutex<Vec<Fault>>);

impl Faults {
    pub(crate) fn add(&self, fault: Fault) {
        lock(&self.0).push(fault);
    }

    pub(crate) fn clear(&self) {
        lock(&self.0).clear();
    }

    /// The oldest fault that meets the request, counted down.
    pub(crate) fn meet(&self, part: Part, method: &str, path: &str) -> Option<Effect> {
        let mut faults = lock(&self.0);
        let index = faults.iter().position(|fault| {
            fault.part.is_none_or(|wanted| wanted == part)
                && fault
                    .method
                    .as_deref()
                    .is_none_or(|wanted| wanted == method)
                && matches(&fault.path, path)
        })?;
        let effect = faults[index].effect.clone();
        match &mut faults[index].times {
            Some(0 | 1) => {
                faults.remove(index);
            }
            Some(left) => *left -= 1,
            None => {}
        }
        Some(effect)
    }
}

/// Text with `*` for anything.
fn matches(pattern: &str, path: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == path;
    };
    let Some(tail) = path.strip_prefix(start) else {
        return false;
    };
    (0..=tail.len())
        .filter(|&cut| tail.is_char_boundary(cut))
        .any(|cut| matches(rest, &tail[cut..]))
}

pub(crate) fn status_answer(
    status: u16,
    body: String,
    headers: &BTreeMap<String, String>,
) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    let mut answer = (status, [(header::CONTENT_TYPE, json)], body).into_response();
    for (name, value) in headers {
        let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse()) else {
            continue;
        };
        answer.headers_mut().insert(name, value);
    }
    answer
}

pub(crate) fn html_answer(status: u16) -> Response {
    let page = "<!doctype html><html><head><title>Gateway</title></head>\
                <body><h1>The proxy could not complete this request</h1></body></html>";
    let headers = BTreeMap::from([("content-type".to_owned(), "text/html".to_owned())]);
    status_answer(status, page.to_owned(), &headers)
}

/// GitHub's words and headers for a spent primary limit.
pub(crate) fn primary_limit(now: OffsetDateTime, reset_seconds: u32) -> Response {
    let reset = now.unix_timestamp() + i64::from(reset_seconds);
    let headers = [
        ("x-ratelimit-limit", "5000".to_owned()),
        ("x-ratelimit-remaining", "0".to_owned()),
        ("x-ratelimit-used", "5000".to_owned()),
        ("x-ratelimit-reset", reset.to_string()),
        ("x-ratelimit-resource", "core".to_owned()),
    ];
    limited(
        "API rate limit exceeded for user ID 48213907.",
        "rate-limits-for-the-rest-api",
        headers,
    )
}

/// GitHub's words and headers for the secondary limit.
pub(crate) fn secondary_limit(now: OffsetDateTime, retry_after: Option<u32>) -> Response {
    let message = "You have exceeded a secondary rate limit. Please wait a few minutes before you \
                   try again.";
    let mut headers = vec![
        ("x-ratelimit-limit", "5000".to_owned()),
        ("x-ratelimit-remaining", "4211".to_owned()),
        ("x-ratelimit-used", "789".to_owned()),
        (
            "x-ratelimit-reset",
            (now.unix_timestamp() + 1_800).to_string(),
        ),
    ];
    if let Some(seconds) = retry_after {
        headers.push(("retry-after", seconds.to_string()));
    }
    limited(
        message,
        "rate-limits-for-the-rest-api#about-secondary-rate-limits",
        headers,
    )
}

fn limited(
    message: &str,
    page: &str,
    headers: impl IntoIterator<Item = (&'static str, String)>,
) -> Response {
    let body = serde_json::json!({
        "message": message,
        "documentation_url": format!("https://docs.github.com/rest/using-the-rest-api/{page}"),
        "status": "403",
    });
    let headers = headers
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    status_answer(403, body.to_string(), &headers)
}

/// Half of the body, with a length that says it is whole.
pub(crate) async fn truncate(answer: Response) -> Response {
    let (mut parts, body) = answer.into_parts();
    let whole = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.remove(header::CONTENT_LENGTH);
    let half: Bytes = whole.slice(..whole.len() / 2);
    Response::from_parts(parts, Body::from(half))
}

/// Waits, unless the simulator stops first.
pub(crate) async fn delay(milliseconds: u64, mut closing: tokio::sync::watch::Receiver<bool>) {
    tokio::select! {
        () = tokio::time::sleep(Duration::from_millis(milliseconds)) => {}
        _ = closing.wait_for(|closing| *closing) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_text() {
        assert!(matches(
            "/user/installations/*/repositories",
            "/user/installations/7/repositories"
        ));
        assert!(matches("*", "/anything/at/all"));
        assert!(
            !matches("/user", "/user/orgs"),
            "without a star the path is exact"
        );
        assert!(!matches("/orgs/*/repos", "/orgs/northwind"));
    }

    #[test]
    fn a_counted_fault_ends_by_itself() {
        let faults = Faults::default();
        faults.add(Fault {
            part: Some(Part::Api),
            method: None,
            path: "/user".to_owned(),
            effect: Effect::Drop,
            times: Some(2),
        });

        assert_eq!(
            faults.meet(Part::Github, "GET", "/user"),
            None,
            "another part is not met"
        );
        assert_eq!(faults.meet(Part::Api, "GET", "/user"), Some(Effect::Drop));
        assert_eq!(faults.meet(Part::Api, "GET", "/user"), Some(Effect::Drop));
        assert_eq!(
            faults.meet(Part::Api, "GET", "/user"),
            None,
            "two times are over"
        );
    }
}
