//! A code for signing in on another device.

use std::fmt;

use time::OffsetDateTime;
use url::Url;

/// What a person types on another device, and where (RFC 8628, 3.2). The secret half that belongs to
/// it is not known here. It is for the screen alone: not for logs, files or the saved place.
#[derive(Clone, PartialEq, Eq)]
pub struct UserCode {
    /// Letters, digits and dashes.
    pub letters: String,
    /// The page it is typed on, one of the server's own.
    pub page: Url,
    /// The same page with the code filled in, where the server has one.
    pub filled_page: Option<Url>,
    /// When it was given.
    pub given_at: OffsetDateTime,
    /// When it runs out.
    pub expires_at: OffsetDateTime,
}

impl fmt::Debug for UserCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UserCode")
            .field("page", &self.page.as_str())
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}
