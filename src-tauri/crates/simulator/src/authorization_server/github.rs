//! GitHub's token endpoint and the tokens of its app (facts: GitHub documentation, "Generating a
//! user access token for a GitHub App" and "Refreshing user access tokens").

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use subtle::ConstantTimeEq;
use time::{Duration, OffsetDateTime};

use super::device::{self, Devices, Refusal};
use super::{Code, DEVICE_GRANT, is_loopback_redirect, proves};
use crate::call::{Call, Pairs};
use crate::issued::{Issued, github_user_code};
use crate::state::State;

/// The path of the app's registered callbacks, `http://127.0.0.1/cb/github` and
/// `http://[::1]/cb/github`.
const CALLBACK_PATH: &str = "/cb/github";
/// The callback used when the request names none.
pub(crate) const FIRST_CALLBACK: &str = "http://127.0.0.1/cb/github";

/// Eight hours.
pub(crate) const ACCESS_LIFETIME: Duration = Duration::seconds(28_800);
/// Six months.
pub(crate) const REFRESH_LIFETIME: Duration = Duration::seconds(15_897_600);

/// What GitHub gave out for the app.
pub(crate) struct Grants {
    client_secret: String,
    codes: Vec<Code<u64>>,
    pairs: Vec<TokenPair>,
    pub(crate) devices: Devices<u64>,
    /// People who pressed Authorize before; they are not asked again.
    authorized: Vec<u64>,
}

impl std::fmt::Debug for Grants {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Grants")
            .field("pairs", &self.pairs.len())
            .finish_non_exhaustive()
    }
}

struct TokenPair {
    access: String,
    refresh: String,
    person: u64,
    /// A pair of the device flow is renewed without the secret.
    by_device: bool,
    access_ends: OffsetDateTime,
    refresh_ends: OffsetDateTime,
    alive: bool,
}

/// A pair as it leaves the token endpoint.
#[derive(Clone)]
pub(crate) struct NewPair {
    pub(crate) access: String,
    pub(crate) refresh: String,
    pub(crate) person: u64,
}

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
    fn written(self, call: &Call) -> Response {
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

/// A request to exchange a code, whoever sends it.
pub(crate) struct Exchange<'a> {
    pub(crate) code: &'a str,
    pub(crate) verifier: Option<&'a str>,
    pub(crate) redirect: Option<&'a str>,
}

impl Grants {
    pub(crate) fn new(client_secret: String) -> Self {
        Grants {
            client_secret,
            codes: Vec::new(),
            pairs: Vec::new(),
            devices: Devices::default(),
            authorized: Vec::new(),
        }
    }

    pub(crate) fn client_secret(&self) -> &str {
        &self.client_secret
    }

    pub(crate) fn accepts_redirect(address: &str) -> bool {
        is_loopback_redirect(address, CALLBACK_PATH)
    }

    pub(crate) fn has_authorized(&self, person: u64) -> bool {
        self.authorized.contains(&person)
    }

    /// The person pressed Authorize.
    pub(crate) fn give_code(
        &mut self,
        issued: &mut Issued,
        person: u64,
        redirect: Option<String>,
        challenge: Option<String>,
        now: OffsetDateTime,
    ) -> String {
        if !self.authorized.contains(&person) {
            self.authorized.push(person);
        }
        let value = issued.github_code();
        let code = value.clone();
        self.codes.push(Code {
            value,
            person,
            redirect,
            challenge,
            issued_at: now,
            used: false,
        });
        code
    }

    /// Code, redirect address and verifier against a pair. The secret is the caller's business.
    pub(crate) fn exchange(
        &mut self,
        issued: &mut Issued,
        request: &Exchange<'_>,
        now: OffsetDateTime,
    ) -> Result<NewPair, TokenError> {
        if let Some(verifier) = request.verifier {
            issued.was_told_verifier(verifier);
        }
        let code = self
            .codes
            .iter_mut()
            .find(|code| code.value == request.code)
            .filter(|code| code.is_alive(now))
            .ok_or(TokenError::BadVerificationCode)?;
        if let (Some(sent), Some(used)) = (request.redirect, &code.redirect)
            && sent != used
        {
            return Err(TokenError::RedirectUriMismatch);
        }
        if let Some(challenge) = &code.challenge
            && !request
                .verifier
                .is_some_and(|verifier| proves(verifier, challenge))
        {
            return Err(TokenError::BadVerificationCode);
        }
        code.used = true;
        let person = code.person;
        Ok(self.give_pair(issued, person, now))
    }

    /// The person behind a device code, who pressed Authorize on another device.
    fn redeem(
        &mut self,
        issued: &mut Issued,
        device_code: &str,
        now: OffsetDateTime,
    ) -> Result<NewPair, TokenError> {
        let person = self.devices.poll(device_code, now)?;
        Ok(self.give_kind_of_pair(issued, person, now, true))
    }

    /// The person pressed Authorize, or Cancel, after typing a code. Answers whether the code is good.
    pub(crate) fn answer_device(
        &mut self,
        user_code: &str,
        person: u64,
        approves: bool,
        now: OffsetDateTime,
    ) -> bool {
        let known = self
            .devices
            .answer(user_code, approves.then_some(person), now);
        if known && approves && !self.authorized.contains(&person) {
            self.authorized.push(person);
        }
        known
    }

    /// A new pair; the old one stops working at once.
    pub(crate) fn refresh(
        &mut self,
        issued: &mut Issued,
        refresh: &str,
        now: OffsetDateTime,
    ) -> Result<NewPair, TokenError> {
        let pair = self
            .pairs
            .iter_mut()
            .find(|pair| pair.refresh == refresh)
            .filter(|pair| pair.alive && now < pair.refresh_ends)
            .ok_or(TokenError::BadRefreshToken)?;
        pair.alive = false;
        let (person, by_device) = (pair.person, pair.by_device);
        Ok(self.give_kind_of_pair(issued, person, now, by_device))
    }

    fn is_by_device(&self, refresh: &str) -> bool {
        let found = self.pairs.iter().find(|pair| pair.refresh == refresh);
        found.is_some_and(|pair| pair.by_device)
    }

    /// Mints a pair without a code.
    pub(crate) fn give_pair(
        &mut self,
        issued: &mut Issued,
        person: u64,
        now: OffsetDateTime,
    ) -> NewPair {
        self.give_kind_of_pair(issued, person, now, false)
    }

    fn give_kind_of_pair(
        &mut self,
        issued: &mut Issued,
        person: u64,
        now: OffsetDateTime,
        by_device: bool,
    ) -> NewPair {
        let new = NewPair {
            access: issued.github_access_token(),
            refresh: issued.github_refresh_token(),
            person,
        };
        self.pairs.push(TokenPair {
            access: new.access.clone(),
            refresh: new.refresh.clone(),
            person,
            by_device,
            access_ends: now + ACCESS_LIFETIME,
            refresh_ends: now + REFRESH_LIFETIME,
            alive: true,
        });
        new
    }

    /// Whose token this is and when it ends, if it still works.
    pub(crate) fn bearer(
        &self,
        access: &str,
        now: OffsetDateTime,
    ) -> Option<(u64, OffsetDateTime)> {
        self.pairs
            .iter()
            .find(|pair| pair.access == access && pair.alive && now < pair.access_ends)
            .map(|pair| (pair.person, pair.access_ends))
    }

    /// `POST /credentials/revoke`: either half of a pair ends it.
    pub(crate) fn revoke(&mut self, token: &str) {
        for pair in &mut self.pairs {
            if pair.access == token || pair.refresh == token {
                pair.alive = false;
            }
        }
    }

    /// The person removed the app from their authorized applications.
    pub(crate) fn revoke_all_of(&mut self, person: u64) {
        self.authorized.retain(|authorized| *authorized != person);
        for pair in self.pairs.iter_mut().filter(|pair| pair.person == person) {
            pair.alive = false;
        }
    }
}

/// `POST /login/device/code`: no secret, and no scopes for a GitHub App.
pub(crate) fn device_code(call: &Call) -> Response {
    let sent = parameters(call);
    let mut state = call.shared.state();
    if sent.get("client_id") != Some(state.world.app.client_id) {
        return (StatusCode::NOT_FOUND, "Not Found").into_response();
    }
    if !state.grants.devices.are_on {
        let answer = TokenError::DeviceFlowDisabled.written(call);
        return (StatusCode::BAD_REQUEST, answer).into_response();
    }
    let State { grants, issued, .. } = &mut *state;
    let (secret, user_code) = (issued.github_device_code(), github_user_code());
    grants
        .devices
        .give(secret.clone(), user_code.clone(), call.now);
    let page = format!("{}/login/device", call.shared.addresses.github);
    let answer = [
        ("device_code", secret),
        ("user_code", user_code),
        ("verification_uri", page),
        ("expires_in", device::LIFETIME.whole_seconds().to_string()),
        ("interval", device::INTERVAL.to_string()),
    ];
    written(call, &answer)
}

/// `POST /login/oauth/access_token`. Errors are answered with status 200, as GitHub does.
pub(crate) fn token(call: &Call) -> Response {
    let sent = parameters(call);
    let mut state = call.shared.state();
    let pair = match grant(&mut state, &sent, call.now) {
        Ok(pair) => pair,
        Err(error) => return error.written(call),
    };
    let answer = [
        ("access_token", pair.access),
        ("expires_in", ACCESS_LIFETIME.whole_seconds().to_string()),
        ("refresh_token", pair.refresh),
        (
            "refresh_token_expires_in",
            REFRESH_LIFETIME.whole_seconds().to_string(),
        ),
        ("scope", String::new()),
        ("token_type", "bearer".to_owned()),
    ];
    written(call, &answer)
}

fn grant(state: &mut State, sent: &Pairs, now: OffsetDateTime) -> Result<NewPair, TokenError> {
    let client_id = sent.get("client_id").unwrap_or_default();
    let secret = sent.get("client_secret").unwrap_or_default();
    let refresh = sent.get("refresh_token").unwrap_or_default();
    let grant_type = sent.get("grant_type");
    let proves_itself = bool::from(
        secret
            .as_bytes()
            .ct_eq(state.grants.client_secret.as_bytes()),
    );
    let needs_no_secret = match grant_type {
        Some(DEVICE_GRANT) => true,
        Some("refresh_token") => secret.is_empty() && state.grants.is_by_device(refresh),
        Some(_) | None => false,
    };
    if client_id != state.world.app.client_id || !(proves_itself || needs_no_secret) {
        return Err(TokenError::IncorrectClientCredentials);
    }
    let State { grants, issued, .. } = state;
    match grant_type {
        None | Some("authorization_code") => {
            let exchange = Exchange {
                code: sent.get("code").unwrap_or_default(),
                verifier: sent.get("code_verifier"),
                redirect: sent.get("redirect_uri"),
            };
            grants.exchange(issued, &exchange, now)
        }
        Some("refresh_token") => grants.refresh(issued, refresh, now),
        Some(DEVICE_GRANT) => {
            grants.redeem(issued, sent.get("device_code").unwrap_or_default(), now)
        }
        Some(_) => Err(TokenError::UnsupportedGrantType),
    }
}

/// Form, JSON or query, as GitHub takes them.
fn parameters(call: &Call) -> Pairs {
    if call.body.is_empty() {
        return call.query.clone();
    }
    if call.content_type() != "application/json" {
        return call.form();
    }
    let object: serde_json::Map<String, serde_json::Value> =
        serde_json::from_slice(&call.body).unwrap_or_default();
    let pairs = object
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.as_str()?.to_owned())))
        .collect();
    Pairs::from_pairs(pairs)
}

/// JSON when asked for, else form-encoded.
fn written(call: &Call, answer: &[(&str, String)]) -> Response {
    let wants_json = call
        .header("accept")
        .is_some_and(|accept| accept.contains("json"));
    let (content_type, body) = if wants_json {
        let object: serde_json::Map<String, serde_json::Value> = answer
            .iter()
            .map(|(name, value)| {
                let value = match value.parse::<i64>() {
                    Ok(number) if name.ends_with("expires_in") || *name == "interval" => {
                        number.into()
                    }
                    Ok(_) => value.clone().into(),
                    Err(_) => value.clone().into(),
                };
                ((*name).to_owned(), value)
            })
            .collect();
        (
            "application/json; charset=utf-8",
            serde_json::Value::Object(object).to_string(),
        )
    } else {
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(answer.iter().map(|(name, value)| (*name, value.as_str())))
            .finish();
        ("application/x-www-form-urlencoded; charset=utf-8", body)
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(content_type)),
        (
            header::CACHE_CONTROL,
            HeaderValue::from_static("max-age=0, private, must-revalidate"),
        ),
    ];
    (headers, body).into_response()
}
