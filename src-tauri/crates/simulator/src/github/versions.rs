//! Versions of the interface come to an end (docs.github.com, "API Versions").

use axum::http::HeaderMap;
use time::OffsetDateTime;

use super::answer::put;
use crate::server::http_date;

/// A version that is deprecated, and when it ends.
#[derive(Clone, Debug)]
pub(crate) struct Retirement {
    pub(crate) version: String,
    pub(crate) deprecated_at: OffsetDateTime,
    pub(crate) ends_at: OffsetDateTime,
}

impl Retirement {
    /// `Deprecation` (RFC 9745) and `Sunset` (RFC 8594).
    pub(super) fn announce(&self, headers: &mut HeaderMap) {
        let since = format!("@{}", self.deprecated_at.unix_timestamp());
        put(headers, "deprecation", &since);
        let end = http_date(self.ends_at);
        if let Some(end) = end.as_ref().and_then(|date| date.to_str().ok()) {
            put(headers, "sunset", end);
        }
    }
}
