//! The platform's authorization server, by the book: RFC 6749 for a public client, RFC 7636, RFC
//! 8414, RFC 8628, RFC 9207, RFC 7009, with rotating refresh tokens and revocation on replay (RFC 9700).

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use time::{Duration, OffsetDateTime};

use super::device::{self, Devices, Refusal};
use super::{Code, DEVICE_GRANT, is_loopback_redirect, proves, with_query};
use crate::call::Call;
use crate::issued::{Issued, platform_user_code};
use crate::platform::PersonId;
use crate::state::State;

/// The one registered client.
pub(crate) const CLIENT_ID: &str = "factory-setup-practice";
/// The one scope.
pub(crate) const SCOPE: &str = "setup";
const CALLBACK_PATH: &str = "/cb/platform";
const ACCESS_LIFETIME: Duration = Duration::hours(1);
const REFRESH_LIFETIME: Duration = Duration::days(30);

/// What the platform gave out.
#[derive(Default)]
pub(crate) struct Grants {
    codes: Vec<(Code<PersonId>, Family)>,
    tokens: Vec<TokenPair>,
    pub(crate) devices: Devices<PersonId>,
    families: u64,
}

impl std::fmt::Debug for Grants {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Grants")
            .field("tokens", &self.tokens.len())
            .finish_non_exhaustive()
    }
}

/// Everything that descends from one code.
type Family = u64;

struct TokenPair {
    access: String,
    refresh: String,
    person: PersonId,
    family: Family,
    access_ends: OffsetDateTime,
    refresh_ends: OffsetDateTime,
    /// The access token works.
    alive: bool,
    /// The refresh token was used.
    rotated: bool,
}

/// RFC 6749, 5.2, and RFC 8628, 3.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TokenError {
    InvalidRequest,
    InvalidClient,
    InvalidGrant,
    UnsupportedGrantType,
    UnauthorizedClient,
    AuthorizationPending,
    SlowDown,
    ExpiredToken,
    AccessDenied,
}

impl From<Refusal> for TokenError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Off => TokenError::UnauthorizedClient,
            Refusal::Unknown => TokenError::InvalidGrant,
            Refusal::Pending => TokenError::AuthorizationPending,
            // The standard's answer does not say by how much.
            Refusal::SlowDown { .. } => TokenError::SlowDown,
            Refusal::Expired => TokenError::ExpiredToken,
            Refusal::Denied => TokenError::AccessDenied,
        }
    }
}

impl TokenError {
    fn code(self) -> &'static str {
        match self {
            TokenError::InvalidRequest => "invalid_request",
            TokenError::InvalidClient => "invalid_client",
            TokenError::InvalidGrant => "invalid_grant",
            TokenError::UnsupportedGrantType => "unsupported_grant_type",
            TokenError::UnauthorizedClient => "unauthorized_client",
            TokenError::AuthorizationPending => "authorization_pending",
            TokenError::SlowDown => "slow_down",
            TokenError::ExpiredToken => "expired_token",
            TokenError::AccessDenied => "access_denied",
        }
    }

    fn status(self) -> StatusCode {
        match self {
            TokenError::InvalidRequest => StatusCode::BAD_REQUEST,
            TokenError::InvalidClient => StatusCode::UNAUTHORIZED,
            TokenError::InvalidGrant => StatusCode::BAD_REQUEST,
            TokenError::UnsupportedGrantType => StatusCode::BAD_REQUEST,
            TokenError::UnauthorizedClient => StatusCode::BAD_REQUEST,
            TokenError::AuthorizationPending => StatusCode::BAD_REQUEST,
            TokenError::SlowDown => StatusCode::BAD_REQUEST,
            TokenError::ExpiredToken => StatusCode::BAD_REQUEST,
            TokenError::AccessDenied => StatusCode::BAD_REQUEST,
        }
    }
}

/// A pair as it leaves the token endpoint.
pub(crate) struct NewPair {
    pub(crate) access: String,
    pub(crate) refresh: String,
}

impl Grants {
    pub(crate) fn accepts_redirect(address: &str) -> bool {
        is_loopback_redirect(address, CALLBACK_PATH)
    }

    /// The person pressed Authorize.
    pub(crate) fn give_code(
        &mut self,
        issued: &mut Issued,
        person: PersonId,
        redirect: String,
        challenge: String,
        now: OffsetDateTime,
    ) -> String {
        let value = issued.platform_code();
        let code = Code {
            value: value.clone(),
            person,
            redirect: Some(redirect),
            challenge: Some(challenge),
            issued_at: now,
            used: false,
        };
        let family = self.new_family();
        self.codes.push((code, family));
        value
    }

    /// Mints a pair, of a new family when no code stands behind it.
    pub(crate) fn mint(
        &mut self,
        issued: &mut Issued,
        person: PersonId,
        now: OffsetDateTime,
    ) -> NewPair {
        let family = self.new_family();
        self.give_pair(issued, person, family, now)
    }

    pub(crate) fn bearer(&self, access: &str, now: OffsetDateTime) -> Option<PersonId> {
        self.tokens
            .iter()
            .find(|pair| pair.access == access && pair.alive && now < pair.access_ends)
            .map(|pair| pair.person)
    }

    pub(crate) fn revoke_all_of(&mut self, person: PersonId) {
        for pair in self.tokens.iter_mut().filter(|pair| pair.person == person) {
            pair.alive = false;
            pair.rotated = true;
        }
    }

    fn exchange(
        &mut self,
        issued: &mut Issued,
        request: &CodeRequest<'_>,
        now: OffsetDateTime,
    ) -> Result<NewPair, TokenError> {
        issued.was_told_verifier(request.verifier);
        let (code, family) = self
            .codes
            .iter_mut()
            .find(|(code, _)| code.value == request.code)
            .ok_or(TokenError::InvalidGrant)?;
        let family = *family;
        if code.used {
            // Somebody has a code that was used before: end what it gave (RFC 6749, 4.1.2).
            self.revoke_family(family);
            return Err(TokenError::InvalidGrant);
        }
        let fits = code.is_alive(now)
            && code.redirect.as_deref() == Some(request.redirect)
            && code
                .challenge
                .as_deref()
                .is_some_and(|challenge| proves(request.verifier, challenge));
        if !fits {
            return Err(TokenError::InvalidGrant);
        }
        code.used = true;
        let person = code.person;
        Ok(self.give_pair(issued, person, family, now))
    }

    fn redeem(
        &mut self,
        issued: &mut Issued,
        device_code: &str,
        now: OffsetDateTime,
    ) -> Result<NewPair, TokenError> {
        let person = self.devices.poll(device_code, now)?;
        let family = self.new_family();
        Ok(self.give_pair(issued, person, family, now))
    }

    fn refresh(
        &mut self,
        issued: &mut Issued,
        refresh: &str,
        now: OffsetDateTime,
    ) -> Result<NewPair, TokenError> {
        let pair = self
            .tokens
            .iter_mut()
            .find(|pair| pair.refresh == refresh)
            .ok_or(TokenError::InvalidGrant)?;
        let (person, family) = (pair.person, pair.family);
        if pair.rotated {
            self.revoke_family(family);
            return Err(TokenError::InvalidGrant);
        }
        if now >= pair.refresh_ends {
            return Err(TokenError::InvalidGrant);
        }
        pair.rotated = true;
        pair.alive = false;
        Ok(self.give_pair(issued, person, family, now))
    }

    fn revoke(&mut self, token: &str) {
        let found = self
            .tokens
            .iter()
            .find(|pair| pair.access == token || pair.refresh == token);
        if let Some(family) = found.map(|pair| pair.family) {
            self.revoke_family(family);
        }
    }

    fn revoke_family(&mut self, family: Family) {
        for pair in self.tokens.iter_mut().filter(|pair| pair.family == family) {
            pair.alive = false;
            pair.rotated = true;
        }
    }

    fn new_family(&mut self) -> Family {
        self.families += 1;
        self.families
    }

    fn give_pair(
        &mut self,
        issued: &mut Issued,
        person: PersonId,
        family: Family,
        now: OffsetDateTime,
    ) -> NewPair {
        let new = NewPair {
            access: issued.platform_access_token(),
            refresh: issued.platform_refresh_token(),
        };
        self.tokens.push(TokenPair {
            access: new.access.clone(),
            refresh: new.refresh.clone(),
            person,
            family,
            access_ends: now + ACCESS_LIFETIME,
            refresh_ends: now + REFRESH_LIFETIME,
            alive: true,
            rotated: false,
        });
        new
    }
}

struct CodeRequest<'a> {
    code: &'a str,
    redirect: &'a str,
    verifier: &'a str,
}

/// `GET /.well-known/oauth-authorization-server`: only what works is announced.
pub(crate) fn metadata(call: &Call) -> Response {
    let issuer = &call.shared.addresses.platform;
    let mut metadata = json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/oauth/authorize"),
        "token_endpoint": format!("{issuer}/oauth/token"),
        "revocation_endpoint": format!("{issuer}/oauth/revoke"),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "refresh_token"],
        "code_challenge_methods_supported": ["S256"],
        "token_endpoint_auth_methods_supported": ["none"],
        "revocation_endpoint_auth_methods_supported": ["none"],
        "scopes_supported": [SCOPE],
        "authorization_response_iss_parameter_supported": true,
    });
    if call.shared.state().platform.grants.devices.are_on {
        metadata["device_authorization_endpoint"] =
            format!("{issuer}/oauth/device_authorization").into();
        metadata["grant_types_supported"] =
            json!(["authorization_code", "refresh_token", DEVICE_GRANT]);
    }
    Json(metadata).into_response()
}

/// `POST /oauth/device_authorization` (RFC 8628, 3.1 and 3.2).
pub(crate) fn device_authorization(call: &Call) -> Response {
    let mut state = call.shared.state();
    let form = call.form();
    let devices = &state.platform.grants.devices;
    let is_form = call.content_type() == "application/x-www-form-urlencoded";
    let refused = if !is_form || form.iter().any(|(name, _)| form.is_repeated(name)) {
        Some(TokenError::InvalidRequest)
    } else if form.get("client_id") != Some(CLIENT_ID) {
        Some(TokenError::InvalidClient)
    } else if !devices.are_on {
        Some(TokenError::UnauthorizedClient)
    } else {
        None
    };
    if let Some(error) = refused {
        return uncached(error.status(), json!({ "error": error.code() }));
    }
    let State {
        platform, issued, ..
    } = &mut *state;
    let (secret, user_code) = (issued.platform_device_code(), platform_user_code());
    let devices = &mut platform.grants.devices;
    devices.give(secret.clone(), user_code.clone(), call.now);
    let page = format!("{}/device", call.shared.addresses.platform);
    uncached(
        StatusCode::OK,
        json!({
            "device_code": secret,
            "user_code": user_code,
            "verification_uri": page,
            "verification_uri_complete": with_query(&page, &[("user_code", &user_code)]),
            "expires_in": device::LIFETIME.whole_seconds(),
            "interval": device::INTERVAL,
        }),
    )
}

/// `POST /oauth/token`.
pub(crate) fn token(call: &Call) -> Response {
    let mut state = call.shared.state();
    match grant(&mut state, call) {
        Ok(pair) => uncached(
            StatusCode::OK,
            json!({
                "access_token": pair.access,
                "token_type": "Bearer",
                "expires_in": ACCESS_LIFETIME.whole_seconds(),
                "refresh_token": pair.refresh,
                "scope": SCOPE,
            }),
        ),
        Err(error) => uncached(error.status(), json!({ "error": error.code() })),
    }
}

/// `POST /oauth/revoke`: an unknown token is fine (RFC 7009, 2.2).
pub(crate) fn revoke(call: &Call) -> Response {
    let form = call.form();
    let refused = match (form.get("client_id"), form.get("token")) {
        (Some(CLIENT_ID), Some(_)) => None,
        (Some(CLIENT_ID), None) => Some(TokenError::InvalidRequest),
        (Some(_), _) => Some(TokenError::InvalidClient),
        (None, _) => Some(TokenError::InvalidClient),
    };
    if let Some(error) = refused {
        return uncached(error.status(), json!({ "error": error.code() }));
    }
    call.shared
        .state()
        .platform
        .grants
        .revoke(form.get("token").unwrap_or_default());
    StatusCode::OK.into_response()
}

fn grant(state: &mut State, call: &Call) -> Result<NewPair, TokenError> {
    if call.content_type() != "application/x-www-form-urlencoded" {
        return Err(TokenError::InvalidRequest);
    }
    let form = call.form();
    if form.iter().any(|(name, _)| form.is_repeated(name)) {
        return Err(TokenError::InvalidRequest);
    }
    if form.get("client_id") != Some(CLIENT_ID) {
        return Err(TokenError::InvalidClient);
    }
    let needed = |name: &str| form.get(name).ok_or(TokenError::InvalidRequest);
    let State {
        platform, issued, ..
    } = state;
    match needed("grant_type")? {
        "authorization_code" => {
            let request = CodeRequest {
                code: needed("code")?,
                redirect: needed("redirect_uri")?,
                verifier: needed("code_verifier")?,
            };
            platform.grants.exchange(issued, &request, call.now)
        }
        DEVICE_GRANT => platform
            .grants
            .redeem(issued, needed("device_code")?, call.now),
        "refresh_token" => platform
            .grants
            .refresh(issued, needed("refresh_token")?, call.now),
        _ => Err(TokenError::UnsupportedGrantType),
    }
}

fn uncached(status: StatusCode, body: serde_json::Value) -> Response {
    let headers = [
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::PRAGMA, HeaderValue::from_static("no-cache")),
    ];
    (status, headers, Json(body)).into_response()
}
