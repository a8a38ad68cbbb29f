//! A token at rest.

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use zeroize::Zeroizing;

use crate::Error;

/// The only version so far.
const VERSION: u8 = 1;

/// A token pair as it is kept. Its text form is one line of JSON with a version.
#[derive(Debug, Clone)]
pub struct StoredToken {
    /// The access token.
    pub access: SecretString,
    /// The refresh token, if the server gives one.
    pub refresh: Option<SecretString>,
    /// When the access token was issued, by this machine's clock; `None` in items of older versions.
    pub issued_at: Option<OffsetDateTime>,
    /// When the person signed in; it stays when the pair is renewed. `None` in items of older versions.
    pub since: Option<OffsetDateTime>,
    /// When the access token ends, by this machine's clock; `None` when the server did not say.
    pub expires_at: Option<OffsetDateTime>,
    /// When the refresh token ends, by this machine's clock.
    pub refresh_expires_at: Option<OffsetDateTime>,
}

impl StoredToken {
    pub(crate) fn to_text(&self) -> Result<Zeroizing<String>, Error> {
        let written = Written {
            v: VERSION,
            // The keychain is where both tokens are meant to be written.
            access: self.access.expose_secret(),
            refresh: self.refresh.as_ref().map(ExposeSecret::expose_secret),
            issued_at: self.issued_at.map(OffsetDateTime::unix_timestamp),
            since: self.since.map(OffsetDateTime::unix_timestamp),
            expires_at: self.expires_at.map(OffsetDateTime::unix_timestamp),
            refresh_expires_at: self.refresh_expires_at.map(OffsetDateTime::unix_timestamp),
        };
        serde_json::to_string(&written)
            .map(Zeroizing::new)
            .map_err(|_| Error::Failed)
    }

    pub(crate) fn from_text(text: &[u8]) -> Result<Self, Error> {
        let read: Read = serde_json::from_slice(text).map_err(|_| Error::Unreadable)?;
        if read.v != VERSION {
            return Err(Error::Unreadable);
        }
        let moment = |seconds: Option<i64>| {
            seconds
                .map(OffsetDateTime::from_unix_timestamp)
                .transpose()
                .map_err(|_| Error::Unreadable)
        };
        Ok(Self {
            issued_at: moment(read.issued_at)?,
            since: moment(read.since)?,
            expires_at: moment(read.expires_at)?,
            refresh_expires_at: moment(read.refresh_expires_at)?,
            access: read.access.into(),
            refresh: read.refresh.map(SecretString::from),
        })
    }
}

#[derive(Serialize)]
struct Written<'a> {
    v: u8,
    access: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_expires_at: Option<i64>,
}

#[derive(Deserialize)]
struct Read {
    v: u8,
    access: String,
    refresh: Option<String>,
    issued_at: Option<i64>,
    since: Option<i64>,
    expires_at: Option<i64>,
    refresh_expires_at: Option<i64>,
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;
    use time::macros::datetime;

    use super::*;

    fn token() -> StoredToken {
        StoredToken {
            access: "an \"access\" tökèn\n".into(),
            refresh: Some("a refresh token".into()),
            issued_at: Some(datetime!(2026-11-23 01:00 UTC)),
            since: Some(datetime!(2026-11-22 09:00 UTC)),
            expires_at: Some(datetime!(2026-11-23 09:00 UTC)),
            refresh_expires_at: None,
        }
    }

    #[test]
    fn a_token_survives_the_way_through_its_text() {
        let text = token().to_text().unwrap();
        let back = StoredToken::from_text(text.as_bytes()).unwrap();

        assert!(
            !text.contains('\n'),
            "one line, so that every keychain's tools can show it"
        );
        assert_eq!(back.access.expose_secret(), token().access.expose_secret());
        assert_eq!(back.refresh.unwrap().expose_secret(), "a refresh token");
        assert_eq!(back.expires_at, token().expires_at);
        assert_eq!(back.issued_at, token().issued_at);
        assert_eq!(back.since, token().since);
        assert_eq!(back.refresh_expires_at, None);
    }

    #[test]
    fn an_item_of_the_first_programs_knows_no_beginnings() {
        let back = StoredToken::from_text(br#"{"v":1,"access":"a"}"#).unwrap();

        assert_eq!((back.issued_at, back.since), (None, None));
    }

    #[test]
    fn an_item_of_another_version_is_unreadable_not_guessed_at() {
        let read = |text: &str| StoredToken::from_text(text.as_bytes()).err();

        assert_eq!(read(r#"{"v":2,"access":"a"}"#), Some(Error::Unreadable));
        assert_eq!(read(r#"{"access":"a"}"#), Some(Error::Unreadable));
        assert_eq!(read(r#"{"v":1}"#), Some(Error::Unreadable));
        assert_eq!(
            read(r#"{"v":1,"access":"a","expires_at":9e30}"#),
            Some(Error::Unreadable)
        );
        assert_eq!(read("ghu_something"), Some(Error::Unreadable));
        assert_eq!(read(""), Some(Error::Unreadable));
    }

    #[test]
    fn no_token_shows_in_debug_output() {
        let shown = format!("{:?}", token());

        assert!(
            !shown.contains("tökèn") && !shown.contains("a refresh token"),
            "{shown}"
        );
    }
}
