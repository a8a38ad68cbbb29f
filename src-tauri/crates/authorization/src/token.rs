//! What an exchange or a renewal gives.

use std::time::Duration;

use credentials::StoredToken;
use secrecy::SecretString;
use time::OffsetDateTime;

/// Tokens as they come from a server.
#[derive(Debug, Clone)]
pub struct TokenSet {
    /// The access token.
    pub access: SecretString,
    /// The refresh token, if the server gives one.
    pub refresh: Option<SecretString>,
    /// How long the access token is good; `None` when the server does not say.
    pub expires_in: Option<Duration>,
    /// How long the refresh token is good (GitHub says).
    pub refresh_expires_in: Option<Duration>,
}

impl TokenSet {
    /// The form to keep, with moments instead of spans.
    pub fn received_at(self, now: OffsetDateTime) -> StoredToken {
        StoredToken {
            access: self.access,
            refresh: self.refresh,
            issued_at: Some(now),
            since: Some(now),
            expires_at: self.expires_in.map(|span| now + span),
            refresh_expires_at: self.refresh_expires_in.map(|span| now + span),
        }
    }
}
