//! One try at becoming authorized, from the listener to the code.

use std::io;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::CryptoRng;
use secrecy::SecretString;
use transport::is_trustworthy;
use url::Url;

use crate::error::Rejection;
use crate::loopback::{Expectation, Listener, Outcome};
use crate::pkce;
use crate::server::AuthorizationServer;

/// How long a person has to come back from the browser. GitHub's codes live as long.
pub const DEFAULT_LIMIT: Duration = Duration::from_secs(10 * 60);

/// One authorization attempt: a listener of its own, a state and a verifier used once. Dropping it,
/// or the future of [`Attempt::wait`], cancels it and closes the listener.
pub struct Attempt {
    server: AuthorizationServer,
    listener: Listener,
    redirect_uri: Url,
    verifier: SecretString,
    expectation: Expectation,
    authorize_url: Url,
}

/// What a finished attempt brings: everything an exchange needs, for this program or the platform.
/// It cannot be cloned, because a code is sent once.
#[derive(Debug)]
pub struct Grant {
    /// The server it came from, as known when the attempt began.
    pub server: AuthorizationServer,
    /// The authorization code.
    pub code: SecretString,
    /// The redirect address the browser was sent to.
    pub redirect_uri: Url,
    /// The PKCE verifier (RFC 7636).
    pub verifier: SecretString,
}

/// Why an attempt ended without a grant.
#[derive(Debug, thiserror::Error)]
pub enum AttemptError {
    /// The authorization endpoint is not an address the browser may be sent to.
    #[error("the authorization endpoint is not a protected address")]
    UnsafeAddress,
    /// No loopback port could be opened.
    #[error("no loopback port could be opened")]
    NoPort(#[source] io::Error),
    /// The listener failed while waiting.
    #[error("the loopback listener failed")]
    Listener(#[source] io::Error),
    /// The authorization server answered with an error.
    #[error("the authorization server refused: {}", .0.code())]
    Rejected(Rejection),
    /// Nobody came back in time.
    #[error("the browser did not come back in time")]
    Expired,
    /// Something on this machine keeps sending answers that are not to this attempt.
    #[error("too many answers that were not to this attempt")]
    Disturbed,
}

impl Attempt {
    /// Opens the listener and makes state and verifier. `ports` are tried in order; none means any
    /// free port. Call it inside a tokio runtime, just before opening the browser.
    ///
    /// # Errors
    /// When there is no port, or the browser must not be sent to this server.
    pub fn begin(
        server: AuthorizationServer,
        ports: &[u16],
        random: &mut impl CryptoRng,
    ) -> Result<Self, AttemptError> {
        if !is_trustworthy(&server.authorization_endpoint) {
            return Err(AttemptError::UnsafeAddress);
        }
        let listener = Listener::bind(ports).map_err(AttemptError::NoPort)?;
        let redirect_uri = listener.address(server.redirect_path);
        let verifier = random_text(random);
        let state = random_text(random);
        Ok(Self {
            authorize_url: pkce::authorize_url(&server, &redirect_uri, &state, &verifier),
            expectation: Expectation {
                path: server.redirect_path,
                state,
                issuer: server.issuer.clone(),
                issuer_check: server.issuer_check,
            },
            server,
            listener,
            redirect_uri,
            verifier,
        })
    }

    /// The address to open in the system's browser: `https`, or `http` to this machine, without a
    /// login, and with nothing in it that must stay secret.
    pub fn authorize_url(&self) -> &Url {
        &self.authorize_url
    }

    /// Waits for the browser to come back. Requests that are not the answer to this attempt are
    /// refused and change nothing.
    ///
    /// # Errors
    /// When the server said no, or nobody came back within the limit.
    pub async fn wait(self, limit: Duration) -> Result<Grant, AttemptError> {
        let Self {
            server,
            listener,
            redirect_uri,
            verifier,
            expectation,
            ..
        } = self;
        let waiting = tokio::time::timeout(limit, listener.answer(&expectation));
        let Ok(outcome) = waiting.await else {
            return Err(AttemptError::Expired);
        };
        match outcome.map_err(AttemptError::Listener)? {
            Outcome::Code(code) => Ok(Grant {
                server,
                code,
                redirect_uri,
                verifier,
            }),
            Outcome::Rejected(rejection) => Err(AttemptError::Rejected(rejection)),
            Outcome::Disturbed => Err(AttemptError::Disturbed),
        }
    }
}

impl std::fmt::Debug for Attempt {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Attempt")
            .field("issuer", &self.server.issuer)
            .field("redirect_uri", &self.redirect_uri.as_str())
            .finish_non_exhaustive()
    }
}

/// 256 bits as 43 letters of the unreserved alphabet (RFC 7636, 4.1).
fn random_text(random: &mut impl CryptoRng) -> SecretString {
    let mut bytes = [0; 32];
    random.fill_bytes(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes).into()
}
