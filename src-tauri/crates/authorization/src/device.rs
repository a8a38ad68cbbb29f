//! The device grant (RFC 8628): the program shows a short code, the person types it on another device.
//!
//! The secret half never leaves this module but in the questions to the token endpoint. The page a
//! person is sent to must be one of the server's own, whatever the answer says.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Method, header};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use time::OffsetDateTime;
use transport::{AUTHORIZATION_BODY_LIMIT, Client, Failure, Response, is_trustworthy};
use url::Url;

use crate::error::{Error, Rejection};
use crate::pkce;
use crate::server::AuthorizationServer;
use crate::session::Now;
use crate::token::TokenSet;

/// The pace of questions when the server names none (RFC 8628, 3.2).
pub const DEFAULT_INTERVAL: Duration = Duration::from_secs(5);

/// What `slow_down` adds to the pace, for good (RFC 8628, 3.5).
const SLOWER: Duration = Duration::from_secs(5);

/// The longest pause after failures, unless the server's own pace is slower.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The longest life of a code that is believed.
const LONGEST_LIFE: Duration = Duration::from_secs(60 * 60);

/// The longest address of a page that is shown.
const LONGEST_ADDRESS: usize = 512;

/// RFC 8628, 3.4.
const GRANT_TYPE: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// A wait that ends.
pub type Pause = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Time as the program tells it.
#[derive(Clone)]
pub struct Time {
    /// The time.
    pub now: Now,
    /// Lets a span pass.
    pub pause: Arc<dyn Fn(Duration) -> Pause + Send + Sync>,
}

impl fmt::Debug for Time {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Time")
    }
}

/// A code that was given out, and what belongs to it. Dropping it, or the future of
/// [`DeviceAuthorization::wait`], ends the questions.
pub struct DeviceAuthorization {
    server: AuthorizationServer,
    secret: SecretString,
    user_code: String,
    page: Url,
    filled_page: Option<Url>,
    interval: Duration,
    expires_at: OffsetDateTime,
}

/// Why there are no tokens.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DeviceError {
    /// The server signs nobody in with codes, or not for this client.
    #[error("the server does not sign in with codes")]
    TurnedOff,
    /// The server's answer leads people to a page that is not its own.
    #[error("the page for the code is not one of the server's")]
    ForeignPage,
    /// The code ran out, or was used.
    #[error("the code ran out")]
    Expired,
    /// Anything else; a person who said no is [`Rejection::AccessDenied`].
    #[error(transparent)]
    Ended(#[from] Error),
}

impl From<Failure> for DeviceError {
    fn from(failure: Failure) -> Self {
        DeviceError::Ended(Error::Failed(failure))
    }
}

/// Asks for a code.
///
/// # Errors
/// When the server has none to give, cannot be reached, or its answer is not to be trusted.
pub async fn ask(
    server: &AuthorizationServer,
    client: &Client,
    time: &Time,
) -> Result<DeviceAuthorization, DeviceError> {
    let device = server.device.as_ref().ok_or(DeviceError::TurnedOff)?;
    let scopes = server.scopes.join(" ");
    let mut fields = vec![("client_id", server.client_id.as_str())];
    if !scopes.is_empty() {
        fields.push(("scope", &scopes));
    }
    let answer = post(client, &device.authorization_endpoint, &fields).await?;
    if let Ok(refusal) = answer.json::<Refusal>() {
        return Err(match refusal.error.as_str() {
            "device_flow_disabled" | "unauthorized_client" | "unsupported_grant_type" => {
                DeviceError::TurnedOff
            }
            code => DeviceError::Ended(Error::Rejected(Rejection::from_code(code))),
        });
    }
    let answer = answer.checked().map_err(|failure| {
        // Where there is no such endpoint there are no codes; GitHub says the same of a client it
        // does not know.
        if failure == Failure::NotFound {
            DeviceError::TurnedOff
        } else {
            failure.into()
        }
    })?;
    let now = (time.now)();
    answer
        .json::<Answer>()?
        .judged(server, &device.pages_of, now)
}

impl DeviceAuthorization {
    /// What the person types: letters, digits and dashes, at most 16.
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// The page it is typed on; one of the server's own.
    pub fn page(&self) -> &Url {
        &self.page
    }

    /// The same page with the code filled in, for a camera (RFC 8628, 3.3.1).
    pub fn filled_page(&self) -> Option<&Url> {
        self.filled_page.as_ref()
    }

    /// When the code runs out, on the clock it was asked with.
    pub fn expires_at(&self) -> OffsetDateTime {
        self.expires_at
    }

    /// Asks at the server's pace until the person has answered on the other device. The first
    /// question comes after one pause: nobody types that fast.
    ///
    /// # Errors
    /// When the person said no, the code ran out, or the server cannot be asked any more. A
    /// connection that fails is tried again, each time after twice as long.
    pub async fn wait(self, client: &Client, time: &Time) -> Result<TokenSet, DeviceError> {
        let mut interval = self.interval;
        let mut pause = interval;
        loop {
            let left = Duration::try_from(self.expires_at - (time.now)()).unwrap_or_default();
            (time.pause)(pause.min(left)).await;
            if (time.now)() >= self.expires_at {
                return Err(DeviceError::Expired);
            }
            match self.poll(client).await? {
                Polled::Tokens(tokens) => return Ok(tokens),
                Polled::Pending => pause = interval,
                Polled::SlowDown { asked } => {
                    interval = asked.unwrap_or_default().max(interval + SLOWER);
                    pause = interval;
                }
                Polled::Failed { asked } => {
                    let longer = pause.saturating_mul(2).min(LONGEST_PAUSE);
                    pause = longer.max(interval).max(asked.unwrap_or_default());
                }
            }
        }
    }

    async fn poll(&self, client: &Client) -> Result<Polled, DeviceError> {
        // The token endpoint is where the secret half belongs.
        let fields = [
            ("grant_type", GRANT_TYPE),
            ("client_id", self.server.client_id.as_str()),
            ("device_code", self.secret.expose_secret()),
        ];
        let answer = match post(client, &self.server.token_endpoint, &fields).await {
            Ok(answer) => answer,
            Err(failure) if failure.is_retryable() => {
                return Ok(Polled::Failed { asked: None });
            }
            Err(failure) => return Err(failure.into()),
        };
        // GitHub answers errors with status 200; an `error` counts whatever stands beside it.
        if let Ok(refusal) = answer.json::<Refusal>() {
            return refusal.meaning();
        }
        let asked = answer.retry_after();
        match answer.checked() {
            // What says `error` in a way that cannot be read is no success either.
            Ok(answer) if !matches!(pkce::said(answer.bytes()), pkce::Said::NoError) => {
                Err(Failure::Malformed.into())
            }
            Ok(answer) => Ok(Polled::Tokens(pkce::token_set(&answer.json()?)?)),
            Err(failure) if failure.is_retryable() => Ok(Polled::Failed { asked }),
            Err(failure) => Err(failure.into()),
        }
    }
}

impl fmt::Debug for DeviceAuthorization {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("DeviceAuthorization")
            .field("issuer", &self.server.issuer)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// What came of one question.
enum Polled {
    Tokens(TokenSet),
    Pending,
    SlowDown { asked: Option<Duration> },
    Failed { asked: Option<Duration> },
}

/// RFC 8628, 3.5, with GitHub's addition.
#[derive(Deserialize)]
struct Refusal {
    error: String,
    interval: Option<u32>,
}

impl Refusal {
    fn meaning(self) -> Result<Polled, DeviceError> {
        match self.error.as_str() {
            "authorization_pending" => Ok(Polled::Pending),
            "slow_down" => Ok(Polled::SlowDown {
                asked: self.interval.map(|it| Duration::from_secs(it.into())),
            }),
            "server_error" | "temporarily_unavailable" => Ok(Polled::Failed { asked: None }),
            "expired_token" | "token_expired" | "incorrect_device_code" | "invalid_grant" => {
                Err(DeviceError::Expired)
            }
            "device_flow_disabled" | "unauthorized_client" | "unsupported_grant_type" => {
                Err(DeviceError::TurnedOff)
            }
            code => Err(Error::Rejected(Rejection::from_code(code)).into()),
        }
    }
}

/// RFC 8628, 3.2.
#[derive(Deserialize)]
struct Answer {
    device_code: String,
    user_code: String,
    verification_uri: Url,
    verification_uri_complete: Option<Url>,
    expires_in: u32,
    interval: Option<u32>,
}

impl Answer {
    fn judged(
        self,
        server: &AuthorizationServer,
        pages_of: &[Url],
        now: OffsetDateTime,
    ) -> Result<DeviceAuthorization, DeviceError> {
        let can_be_typed = (1..=16).contains(&self.user_code.len())
            && self
                .user_code
                .bytes()
                .all(|letter| letter.is_ascii_alphanumeric() || letter == b'-');
        if !can_be_typed || self.device_code.is_empty() || self.expires_in == 0 {
            return Err(Failure::Malformed.into());
        }
        let is_own = |page: &Url| {
            is_trustworthy(page)
                && page.fragment().is_none()
                && page.as_str().len() <= LONGEST_ADDRESS
                && pages_of.iter().any(|own| own.origin() == page.origin())
        };
        let page_is_own = self.verification_uri.query().is_none() && is_own(&self.verification_uri);
        if !page_is_own || !self.verification_uri_complete.as_ref().is_none_or(is_own) {
            return Err(DeviceError::ForeignPage);
        }
        let life = Duration::from_secs(self.expires_in.into()).min(LONGEST_LIFE);
        let interval = self
            .interval
            .filter(|seconds| *seconds > 0)
            .map_or(DEFAULT_INTERVAL, |it| Duration::from_secs(it.into()));
        Ok(DeviceAuthorization {
            server: server.clone(),
            secret: self.device_code.into(),
            user_code: self.user_code,
            page: self.verification_uri,
            filled_page: self.verification_uri_complete,
            interval,
            expires_at: now + life,
        })
    }
}

async fn post(client: &Client, to: &Url, fields: &[(&str, &str)]) -> Result<Response, Failure> {
    let base = client
        .for_base(to.clone())
        .map_err(|_| Failure::Malformed)?;
    base.with_body_limit(AUTHORIZATION_BODY_LIMIT)
        .endpoint(Method::POST)
        .header(header::ACCEPT, HeaderValue::from_static("application/json"))
        .form(fields)
        .send()
        .await
}
