//! What GitHub's token endpoint says when it gives no token.

use axum::response::Response;

use super::written;
use crate::authorization_server::device::Refusal;
use crate::call::Call;

/// GitHub's error codes of the token endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenError {
    IncorrectClientCredentials,
    RedirectUriMismatch,
    BadVerificationCode,
    BadRefreshToken,
    UnsupportedGrantType,
    DeviceFlowDisabled,
    AuthorizationPending,
    SlowDown { interval: u32 },
    ExpiredToken,
    AccessDenied,
    IncorrectDeviceCode,
}

impl From<Refusal> for TokenError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Off => TokenError::DeviceFlowDisabled,
            Refusal::Unknown => TokenError::IncorrectDeviceCode,
            Refusal::Pending => TokenError::AuthorizationPending,
            Refusal::SlowDown { interval } => TokenError::SlowDown { interval },
            Refusal::Expired => TokenError::ExpiredToken,
            Refusal::Denied => TokenError::AccessDenied,
        }
    }
}

impl TokenError {
    pub(crate) fn code(self) -> &'static str {
        match self {
            TokenError::IncorrectClientCredentials => "incorrect_client_credentials",
            TokenError::RedirectUriMismatch => "redirect_uri_mismatch",
            TokenError::BadVerificationCode => "bad_verification_code",
            TokenError::BadRefreshToken => "bad_refresh_token",
            TokenError::UnsupportedGrantType => "unsupported_grant_type",
            TokenError::DeviceFlowDisabled => "device_flow_disabled",
            TokenError::AuthorizationPending => "authorization_pending",
            TokenError::SlowDown { .. } => "slow_down",
            TokenError::ExpiredToken => "expired_token",
            TokenError::AccessDenied => "access_denied",
            TokenError::IncorrectDeviceCode => "incorrect_device_code",
        }
    }

    fn description(self) -> &'static str {
        match self {
            TokenError::IncorrectClientCredentials => {
                "The client_id and/or client_secret passed are incorrect."
            }
            TokenError::RedirectUriMismatch => {
                "The redirect_uri MUST match the registered callback URL for this application."
            }
            TokenError::BadVerificationCode => "The code passed is incorrect or expired.",
            TokenError::BadRefreshToken => "The refresh token passed is incorrect or expired.",
            TokenError::UnsupportedGrantType => "The grant_type passed is not supported.",
            TokenError::DeviceFlowDisabled => "Device Flow must be explicitly enabled for this App",
            TokenError::AuthorizationPending => "The authorization request is still pending.",
            TokenError::SlowDown { .. } => {
                "Too many requests have been made in the same timeframe."
            }
            TokenError::ExpiredToken => "This 'device_code' has expired.",
            TokenError::AccessDenied => "The authorization request was denied.",
            TokenError::IncorrectDeviceCode => "The device_code provided is not valid.",
        }
    }

    fn page(self) -> String {
        match self {
            TokenError::IncorrectClientCredentials
            | TokenError::RedirectUriMismatch
            | TokenError::BadVerificationCode
            | TokenError::BadRefreshToken
            | TokenError::UnsupportedGrantType => format!(
                "https://docs.github.com/apps/managing-oauth-apps/\
                 troubleshooting-oauth-app-access-token-request-errors/#{}",
                self.code().replace('_', "-")
            ),
            TokenError::DeviceFlowDisabled => "https://docs.github.com".to_owned(),
            TokenError::AuthorizationPending
            | TokenError::SlowDown { .. }
            | TokenError::ExpiredToken
            | TokenError::AccessDenied
            | TokenError::IncorrectDeviceCode => "https://docs.github.com/developers/apps/\
                 authorizing-oauth-apps#error-codes-for-the-device-flow"
                .to_owned(),
        }
    }

    /// The error as GitHub writes it.
    pub(super) fn written(self, call: &Call) -> Response {
        let mut answer = vec![
            ("error", self.code().to_owned()),
            ("error_description", self.description().to_owned()),
            ("error_uri", self.page()),
        ];
        if let TokenError::SlowDown { interval } = self {
            answer.push(("interval", interval.to_string()));
        }
        written(call, &answer)
    }
}
