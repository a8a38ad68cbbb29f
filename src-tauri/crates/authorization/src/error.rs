//! What can go wrong between us and an authorization server.

use transport::Failure;

/// Why an authorization server did not give what was asked. No variant carries its words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No answer, or not one of an authorization server.
    #[error("the authorization server gave no usable answer: {0}")]
    Failed(#[from] Failure),
    /// It answered with an error code.
    #[error("the authorization server refused: {}", .0.code())]
    Rejected(Rejection),
    /// Its description of itself is not to be trusted or not enough.
    #[error("the authorization server's metadata cannot be used: {0:?}")]
    Metadata(MetadataFault),
}

/// What an authorization server's error code means to us (RFC 6749, 4.1.2.1 and 5.2; OpenID Connect
/// Core, 3.1.2.6; docs.github.com, "Troubleshooting OAuth app access token request errors").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rejection {
    /// The person said no.
    AccessDenied,
    /// The code or the refresh token is wrong, used up or expired: begin again.
    GrantExpired,
    /// The client id, or the secret that goes with it, is not known there.
    ClientUnknown,
    /// The redirect address is not registered.
    RedirectMismatch,
    /// The app is suspended.
    ApplicationSuspended,
    /// The GitHub account has no verified e-mail address.
    EmailUnverified,
    /// The server has trouble of its own.
    ServerTrouble,
    /// Any other code.
    Other,
}

/// What is wrong with an authorization server's metadata (RFC 8414).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MetadataFault {
    /// It speaks for another issuer.
    OtherIssuer,
    /// An endpoint is missing, unprotected or on another site.
    Endpoint,
    /// It does not announce PKCE with S256.
    NoPkce,
    /// It does not announce the code flow.
    NoCodeFlow,
}

impl Error {
    /// What the caller can act on; a rejection counts as missing authorization.
    pub fn failure(&self) -> &Failure {
        match self {
            Self::Failed(failure) => failure,
            Self::Rejected(Rejection::ServerTrouble) => &Failure::Unavailable { status: 503 },
            Self::Rejected(_) => &Failure::Unauthorized,
            Self::Metadata(_) => &Failure::Malformed,
        }
    }
}

impl Rejection {
    /// The stable name, for logs and for the contract with the window.
    pub fn code(self) -> &'static str {
        match self {
            Self::AccessDenied => "access_denied",
            Self::GrantExpired => "grant_expired",
            Self::ClientUnknown => "client_unknown",
            Self::RedirectMismatch => "redirect_mismatch",
            Self::ApplicationSuspended => "application_suspended",
            Self::EmailUnverified => "email_unverified",
            Self::ServerTrouble => "server_trouble",
            Self::Other => "other",
        }
    }

    pub(crate) fn from_code(code: &str) -> Self {
        match code {
            "access_denied" | "consent_required" => Self::AccessDenied,
            "invalid_grant" | "bad_verification_code" | "bad_refresh_token" => Self::GrantExpired,
            "invalid_client" | "unauthorized_client" | "incorrect_client_credentials" => {
                Self::ClientUnknown
            }
            "redirect_uri_mismatch" => Self::RedirectMismatch,
            "application_suspended" => Self::ApplicationSuspended,
            "unverified_user_email" => Self::EmailUnverified,
            "server_error" | "temporarily_unavailable" => Self::ServerTrouble,
            _ => Self::Other,
        }
    }
}
