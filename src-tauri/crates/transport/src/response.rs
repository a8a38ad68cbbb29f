//! One complete answer.

use std::time::Duration;

use http::{HeaderMap, StatusCode, header};
use serde::de::DeserializeOwned;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;

use crate::failure::Failure;

/// A complete answer of any status.
#[derive(Clone)]
pub struct Response {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Response {
    /// The status code.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// One header as text; `None` when absent or not visible ASCII.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as received.
    pub fn bytes(&self) -> &[u8] {
        &self.body
    }

    /// The body as a JSON value of this shape.
    ///
    /// # Errors
    /// [`Failure::Portal`] when it is a page, otherwise [`Failure::Malformed`].
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        serde_json::from_slice(&self.body).map_err(|_| {
            if self.is_page() {
                Failure::Portal
            } else {
                Failure::Malformed
            }
        })
    }

    /// Whether it is a page for a browser.
    pub fn is_page(&self) -> bool {
        let kind = self
            .header(header::CONTENT_TYPE.as_str())
            .unwrap_or_default();
        kind.trim_start()
            .to_ascii_lowercase()
            .starts_with("text/html")
    }

    /// The answer if its status says success, otherwise the failure its status and standard headers
    /// stand for. Servers with habits of their own (GitHub) are judged by their own client.
    ///
    /// # Errors
    /// For every status outside 200 to 299.
    pub fn checked(self) -> Result<Self, Failure> {
        match Failure::from_response(&self) {
            Some(failure) => Err(failure),
            None => Ok(self),
        }
    }

    /// The server's own time when it answered (`Date`).
    pub fn date(&self) -> Option<OffsetDateTime> {
        http_date(self.header(header::DATE.as_str())?)
    }

    /// How long the server asks to wait (`Retry-After`, RFC 9110, 10.2.3), as seconds or, against
    /// its own `Date`, as a date.
    pub fn retry_after(&self) -> Option<Duration> {
        asked_to_wait(self.header(header::RETRY_AFTER.as_str())?, || self.date())
    }

    /// Reads the whole answer. The outer error is the library's, when it did not come to its end.
    pub(crate) async fn read(
        mut answer: reqwest::Response,
        limit: usize,
    ) -> Result<Result<Self, Failure>, reqwest::Error> {
        if answer
            .content_length()
            .is_some_and(|length| length > limit as u64)
        {
            return Ok(Err(Failure::TooLarge));
        }
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await? {
            if body.len() + chunk.len() > limit {
                return Ok(Err(Failure::TooLarge));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Ok(Self {
            status: answer.status(),
            headers: std::mem::take(answer.headers_mut()),
            body,
        }))
    }
}

impl std::fmt::Debug for Response {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Response")
            .field("status", &self.status)
            .field("length", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// What a `Retry-After` says, with the server's own time at hand. A moment that has passed is no wait.
pub(crate) fn asked_to_wait(
    value: &str,
    now: impl FnOnce() -> Option<OffsetDateTime>,
) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse::<u32>() {
        return Some(Duration::from_secs(seconds.into()));
    }
    let wait = http_date(value)? - now()?;
    Some(Duration::from_secs(
        wait.whole_seconds().try_into().unwrap_or(0),
    ))
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`: the one form servers send (RFC 9110, 5.6.7).
pub(crate) fn http_date(text: &str) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(text, &Rfc2822).ok()
}
