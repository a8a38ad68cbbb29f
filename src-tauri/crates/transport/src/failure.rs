//! What can go wrong between us and a server, told apart by what a person can do about it.

use std::error::Error as StdError;
use std::io;

use http::StatusCode;
use rustls::CertificateError;
use time::OffsetDateTime;
use url::Url;

use crate::response::Response;

/// Why a request did not get what it asked for. Clients of GitHub and the platform answer
/// `failure()` with one of these, and nothing above them looks at texts or status codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// No way to the network, or the connection was cut.
    Offline,
    /// The host's name is not known to the name servers.
    NameLookup,
    /// The proxy cannot be reached or does not let us through.
    Proxy,
    /// The proxy wants a login we do not have (status 407).
    ProxyAuthentication,
    /// No protected connection.
    Tls {
        /// What is wrong with the certificate or the protocol.
        kind: TlsFailure,
    },
    /// The server took too long.
    Timeout,
    /// The host is there, nothing listens.
    Refused,
    /// Too many requests.
    RateLimited {
        /// When to come back, in the server's time, if it says so.
        until: Option<OffsetDateTime>,
        /// GitHub's limit on bursts, as opposed to its hourly quota.
        secondary: bool,
    },
    /// The token is missing, expired, revoked or wrong (401).
    Unauthorized,
    /// The organization wants a single sign-on session first.
    SingleSignOn {
        /// Where to start one. Holds a one-hour request token: open it, never log it.
        url: Option<Url>,
    },
    /// Known, and not allowed (403).
    Forbidden {
        /// The permission the server names as missing.
        missing: Option<String>,
    },
    /// Not there, or hidden from this person (404).
    NotFound,
    /// The thing changed meanwhile, or a rule is in the way (409, 412).
    Conflict,
    /// Understood and refused (400, 422).
    Unprocessable,
    /// Was there once (410).
    Gone,
    /// The server has trouble of its own (5xx), or answers with a status without meaning here.
    Unavailable {
        /// The status it answered with.
        status: u16,
    },
    /// The server points somewhere else, where we do not go.
    Redirected,
    /// A page where an answer belongs: something in between answered, such as a hotel's sign-in.
    Portal,
    /// Not the kind of answer this server gives.
    Malformed,
    /// A larger answer than this server has reason to give.
    TooLarge,
}

/// What is wrong with a protected connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TlsFailure {
    /// Signed by nobody this machine trusts; typical for a network that inspects traffic.
    UnknownIssuer,
    /// Not valid yet; typical for a clock that is behind.
    NotYetValid,
    /// No longer valid; the server's fault, or a clock that is ahead.
    Expired,
    /// Issued for another name.
    WrongName,
    /// Withdrawn by its issuer.
    Revoked,
    /// The other side does not speak TLS.
    NotTls,
    /// Anything else.
    Other,
}

impl Failure {
    /// Whether the same idempotent request may succeed a little later without anybody's help.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Offline => true,
            Self::NameLookup => true,
            Self::Proxy => true,
            Self::Timeout => true,
            Self::Refused => true,
            Self::RateLimited { .. } => true,
            Self::Unavailable { status } => matches!(status, 500 | 502 | 503 | 504),
            Self::ProxyAuthentication => false,
            Self::Tls { .. } => false,
            Self::Unauthorized => false,
            Self::SingleSignOn { .. } => false,
            Self::Forbidden { .. } => false,
            Self::NotFound => false,
            Self::Conflict => false,
            Self::Unprocessable => false,
            Self::Gone => false,
            Self::Redirected => false,
            Self::Portal => false,
            Self::Malformed => false,
            Self::TooLarge => false,
        }
    }

    /// The stable name, for logs and for the contract with the window.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::NameLookup => "name_lookup",
            Self::Proxy => "proxy",
            Self::ProxyAuthentication => "proxy_authentication",
            Self::Tls { kind } => kind.code(),
            Self::Timeout => "timeout",
            Self::Refused => "refused",
            Self::RateLimited { .. } => "rate_limited",
            Self::Unauthorized => "unauthorized",
            Self::SingleSignOn { .. } => "single_sign_on",
            Self::Forbidden { .. } => "forbidden",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::Unprocessable => "unprocessable",
            Self::Gone => "gone",
            Self::Unavailable { .. } => "unavailable",
            Self::Redirected => "redirected",
            Self::Portal => "portal",
            Self::Malformed => "malformed",
            Self::TooLarge => "too_large",
        }
    }

    /// What a status and the standard headers stand for; `None` for success.
    pub(crate) fn from_response(response: &Response) -> Option<Self> {
        let status = response.status();
        match status.as_u16() {
            200..=299 => None,
            300..=399 => Some(Self::Redirected),
            401 => Some(Self::Unauthorized),
            403 => Some(Self::Forbidden { missing: None }),
            404 => Some(Self::NotFound),
            407 => Some(Self::ProxyAuthentication),
            408 => Some(Self::Timeout),
            409 | 412 => Some(Self::Conflict),
            410 => Some(Self::Gone),
            // "Network Authentication Required" (RFC 6585, 6) comes from no server, only from networks.
            511 => Some(Self::Portal),
            400 | 422 => Some(Self::Unprocessable),
            429 => Some(Self::RateLimited {
                until: come_back(response),
                secondary: false,
            }),
            other => Some(Self::Unavailable { status: other }),
        }
    }

    /// Judges an error of the HTTP client by its chain of causes. Its text names the whole address
    /// and is thrown away.
    pub(crate) fn from_client(error: reqwest::Error) -> Self {
        let error = error.without_url();
        if error.status() == Some(StatusCode::PROXY_AUTHENTICATION_REQUIRED) {
            return Self::ProxyAuthentication;
        }
        let causes = Causes(Some(&error));
        if let Some(failure) = causes.clone().find_map(tunnel_failure) {
            return failure;
        }
        if let Some(kind) = causes.clone().find_map(tls_failure) {
            return Self::Tls { kind };
        }
        if error.is_dns() {
            return Self::NameLookup;
        }
        if error.is_timeout() {
            return Self::Timeout;
        }
        if error.is_builder() {
            return Self::Malformed;
        }
        let refused = |cause: &(dyn StdError + 'static)| {
            cause.downcast_ref::<io::Error>().map(io::Error::kind)
                == Some(io::ErrorKind::ConnectionRefused)
        };
        if causes.clone().any(refused) {
            Self::Refused
        } else {
            Self::Offline
        }
    }
}

impl TlsFailure {
    /// The stable name, for logs and for the contract with the window.
    pub fn code(self) -> &'static str {
        match self {
            Self::UnknownIssuer => "tls_unknown_issuer",
            Self::NotYetValid => "tls_not_yet_valid",
            Self::Expired => "tls_expired",
            Self::WrongName => "tls_wrong_name",
            Self::Revoked => "tls_revoked",
            Self::NotTls => "tls_not_spoken",
            Self::Other => "tls_other",
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.code())
    }
}

impl StdError for Failure {}

/// How HTTP/2 itself failed, as opposed to the connection below it or the server above.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Http2Failure {
    /// The server says that it did not begin with the request (RFC 9113, 8.7).
    NotProcessed,
    /// It may have.
    Unknown,
}

/// Whether HTTP/2 was what failed.
pub(crate) fn http2_failure(error: &reqwest::Error) -> Option<Http2Failure> {
    let failure = |cause: &(dyn StdError + 'static)| {
        let error = cause.downcast_ref::<h2::Error>()?;
        if error.is_io() {
            return None;
        }
        let refused = error.reason() == Some(h2::Reason::REFUSED_STREAM);
        Some(if refused {
            Http2Failure::NotProcessed
        } else {
            Http2Failure::Unknown
        })
    };
    Causes(Some(error)).find_map(failure)
}

fn come_back(response: &Response) -> Option<OffsetDateTime> {
    response
        .date()?
        .checked_add(response.retry_after()?.try_into().ok()?)
}

/// The proxy connector's errors are private types; their texts are all there is. They are matched
/// here and nowhere else, and a test with a real CONNECT proxy notices when they change.
fn tunnel_failure(cause: &(dyn StdError + 'static)) -> Option<Failure> {
    let text = cause.to_string();
    let reason = text.strip_prefix("tunnel error: ")?;
    if reason.starts_with("proxy authorization required") {
        return Some(Failure::ProxyAuthentication);
    }
    Some(Failure::Proxy)
}

fn tls_failure(cause: &(dyn StdError + 'static)) -> Option<TlsFailure> {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "only these have an advice of their own"
    )]
    match cause.downcast_ref::<rustls::Error>()? {
        rustls::Error::InvalidCertificate(certificate) => Some(certificate_failure(certificate)),
        rustls::Error::InvalidMessage(_) => Some(TlsFailure::NotTls),
        _ => Some(TlsFailure::Other),
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "only these have an advice of their own"
)]
fn certificate_failure(error: &CertificateError) -> TlsFailure {
    match error {
        CertificateError::UnknownIssuer => TlsFailure::UnknownIssuer,
        CertificateError::NotValidYet => TlsFailure::NotYetValid,
        CertificateError::NotValidYetContext { .. } => TlsFailure::NotYetValid,
        CertificateError::Expired => TlsFailure::Expired,
        CertificateError::ExpiredContext { .. } => TlsFailure::Expired,
        CertificateError::NotValidForName => TlsFailure::WrongName,
        CertificateError::NotValidForNameContext { .. } => TlsFailure::WrongName,
        CertificateError::Revoked => TlsFailure::Revoked,
        _ => TlsFailure::Other,
    }
}

/// An error and its causes, also those wrapped inside an I/O error, which `source` skips.
#[derive(Clone)]
struct Causes<'a>(Option<&'a (dyn StdError + 'static)>);

impl<'a> Iterator for Causes<'a> {
    type Item = &'a (dyn StdError + 'static);

    fn next(&mut self) -> Option<Self::Item> {
        let current = self.0?;
        let wrapped = current
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        self.0 = match wrapped {
            Some(inner) => Some(inner as &(dyn StdError + 'static)),
            None => current.source(),
        };
        Some(current)
    }
}
