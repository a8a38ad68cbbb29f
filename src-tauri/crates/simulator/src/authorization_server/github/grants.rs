//! What GitHub gave out: codes, tokens, and what their person had signed in to.

use std::collections::BTreeSet;

use time::{Duration, OffsetDateTime};

use super::TokenError;
use crate::authorization_server::device::Devices;
use crate::authorization_server::{Code, is_loopback_redirect, proves};
use crate::host::HostKind;
use crate::issued::{Issued, github_user_code};

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
    /// Where its tokens end by themselves, and challenges are kept.
    host: HostKind,
    codes: Vec<Code<u64>>,
    pairs: Vec<Grant>,
    pub(crate) devices: Devices<u64>,
    /// Device codes of the `gh` program.
    command_line: Vec<String>,
    /// Person and organization of every live single sign-on session.
    sessions: BTreeSet<(u64, u64)>,
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

/// A token with what came with it.
#[derive(Clone)]
struct Grant {
    access: String,
    /// None where tokens do not end by themselves.
    refresh: Option<Renewal>,
    person: u64,
    client: Client,
    /// A pair of the device flow is renewed without the secret.
    by_device: bool,
    /// Organizations in whose single sign-on the person had a session at sign-in.
    signed_on_at: BTreeSet<u64>,
    alive: bool,
}

#[derive(Clone)]
struct Renewal {
    token: String,
    access_ends: OffsetDateTime,
    ends: OffsetDateTime,
}

/// The program a person lets in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Client {
    /// The platform's GitHub App.
    App,
    /// GitHub's own `gh`, an OAuth App that every GitHub knows.
    CommandLine,
}

/// The client id that is written in the `gh` program.
pub(crate) const COMMAND_LINE_ID: &str = "178c6fc778ccc68e1d6a";
/// What `gh` asks for at least, and gets.
pub(crate) const COMMAND_LINE_SCOPES: &str = "gist,read:org,repo";

/// Whose token came with a question.
pub(crate) struct Bearer {
    pub(crate) person: u64,
    pub(crate) client: Client,
    /// None for tokens that do not end by themselves.
    pub(crate) ends: Option<OffsetDateTime>,
    pub(crate) signed_on_at: BTreeSet<u64>,
}

/// A token as it leaves the token endpoint.
#[derive(Clone)]
pub(crate) struct NewGrant {
    pub(crate) access: String,
    pub(crate) refresh: Option<String>,
    pub(crate) person: u64,
    pub(crate) client: Client,
}

/// A request to exchange a code, whoever sends it.
pub(crate) struct Exchange<'a> {
    pub(crate) code: &'a str,
    pub(crate) verifier: Option<&'a str>,
    pub(crate) redirect: Option<&'a str>,
}

impl Grants {
    pub(crate) fn new(client_secret: String, host: HostKind) -> Self {
        Grants {
            client_secret,
            host,
            codes: Vec::new(),
            pairs: Vec::new(),
            devices: Devices::default(),
            command_line: Vec::new(),
            sessions: BTreeSet::new(),
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
            challenge: challenge.filter(|_| self.host.knows_pkce()),
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
    ) -> Result<NewGrant, TokenError> {
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

    /// A device code for a program; answers the secret half and the one the person types.
    pub(super) fn give_device_code(
        &mut self,
        issued: &mut Issued,
        client: Client,
        now: OffsetDateTime,
    ) -> (String, String) {
        let (secret, user_code) = (issued.github_device_code(), github_user_code());
        self.devices.give(secret.clone(), user_code.clone(), now);
        if client == Client::CommandLine {
            self.command_line.push(secret.clone());
        }
        (secret, user_code)
    }

    /// The person behind a device code, who pressed Authorize on another device.
    pub(super) fn redeem(
        &mut self,
        issued: &mut Issued,
        client: Client,
        device_code: &str,
        now: OffsetDateTime,
    ) -> Result<NewGrant, TokenError> {
        let is_command_line = self.command_line.iter().any(|known| known == device_code);
        if is_command_line != (client == Client::CommandLine) {
            return Err(TokenError::IncorrectDeviceCode);
        }
        let person = self.devices.poll(device_code, now)?;
        let signed_on_at = self.sessions_of(person);
        let mut new = self.draft(issued, person, client, signed_on_at, now);
        new.by_device = true;
        Ok(self.keep(new))
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
    ) -> Result<NewGrant, TokenError> {
        let pair = self
            .pairs
            .iter_mut()
            .find(|pair| pair.is_renewed_by(refresh))
            .filter(|pair| pair.alive && pair.refresh.as_ref().is_some_and(|it| now < it.ends))
            .ok_or(TokenError::BadRefreshToken)?;
        pair.alive = false;
        let old = pair.clone();
        // A session that began since does not help: the token stays bound to those of the sign-in.
        let mut new = self.draft(issued, old.person, old.client, old.signed_on_at, now);
        new.by_device = old.by_device;
        Ok(self.keep(new))
    }

    pub(super) fn is_by_device(&self, refresh: &str) -> bool {
        let found = self.pairs.iter().find(|pair| pair.is_renewed_by(refresh));
        found.is_some_and(|pair| pair.by_device)
    }

    /// Mints a pair without a code.
    pub(crate) fn give_pair(
        &mut self,
        issued: &mut Issued,
        person: u64,
        now: OffsetDateTime,
    ) -> NewGrant {
        let signed_on_at = self.sessions_of(person);
        let new = self.draft(issued, person, Client::App, signed_on_at, now);
        self.keep(new)
    }

    fn draft(
        &self,
        issued: &mut Issued,
        person: u64,
        client: Client,
        signed_on_at: BTreeSet<u64>,
        now: OffsetDateTime,
    ) -> Grant {
        let ends_by_itself = client == Client::App && self.host.tokens_expire();
        Grant {
            access: match client {
                Client::App => issued.github_access_token(),
                Client::CommandLine => issued.github_oauth_token(),
            },
            refresh: ends_by_itself.then(|| Renewal {
                token: issued.github_refresh_token(),
                access_ends: now + ACCESS_LIFETIME,
                ends: now + REFRESH_LIFETIME,
            }),
            person,
            client,
            by_device: false,
            signed_on_at,
            alive: true,
        }
    }

    fn keep(&mut self, new: Grant) -> NewGrant {
        let answer = NewGrant {
            access: new.access.clone(),
            refresh: new.refresh.as_ref().map(|renewal| renewal.token.clone()),
            person: new.person,
            client: new.client,
        };
        self.pairs.push(new);
        answer
    }

    /// The person signed in at the company of an organization; sign-ins from now on know it.
    pub(crate) fn begin_session(&mut self, person: u64, organization: u64) {
        self.sessions.insert((person, organization));
    }

    fn sessions_of(&self, person: u64) -> BTreeSet<u64> {
        let own = self.sessions.iter().filter(|(who, _)| *who == person);
        own.map(|(_, organization)| *organization).collect()
    }

    /// Whose token this is and when it ends, if it still works.
    pub(crate) fn bearer(&self, access: &str, now: OffsetDateTime) -> Option<Bearer> {
        let pair = self
            .pairs
            .iter()
            .find(|pair| pair.access == access && pair.alive)?;
        let ends = pair.refresh.as_ref().map(|renewal| renewal.access_ends);
        if ends.is_some_and(|ends| now >= ends) {
            return None;
        }
        Some(Bearer {
            person: pair.person,
            client: pair.client,
            ends,
            signed_on_at: pair.signed_on_at.clone(),
        })
    }

    /// `POST /credentials/revoke`: either half of a pair ends it.
    pub(crate) fn revoke(&mut self, token: &str) {
        for pair in &mut self.pairs {
            if pair.access == token || pair.is_renewed_by(token) {
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

impl Grant {
    fn is_renewed_by(&self, token: &str) -> bool {
        self.refresh
            .as_ref()
            .is_some_and(|renewal| renewal.token == token)
    }
}
