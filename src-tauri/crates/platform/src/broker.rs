//! GitHub's codes and refresh tokens, exchanged by the platform with the secret it keeps (decision
//! D2).

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use transport::{Method, Request, Url};

use crate::client::Client;
use crate::error::Error;
use crate::wire;

/// A GitHub user access token and what renews it.
#[derive(Debug)]
pub struct GitHubTokens {
    /// The access token.
    pub access: SecretString,
    /// How long it lives; `None` when it does not expire.
    pub expires_in: Option<Duration>,
    /// What renews it, where the app uses expiring tokens. Works once.
    pub refresh: Option<SecretString>,
    /// How long that lives.
    pub refresh_expires_in: Option<Duration>,
}

impl Client {
    /// Exchanges GitHub's code for a token. `redirect` is the address of the authorization request,
    /// unchanged.
    ///
    /// # Errors
    /// With [`Problem`](crate::Problem) `GitHubRefused` for a code that is wrong, used or expired,
    /// and whatever keeps an answer away.
    pub async fn exchange(
        &self,
        code: &SecretString,
        verifier: &SecretString,
        redirect: &Url,
    ) -> Result<GitHubTokens, Error> {
        // The body of this request is where the two secrets belong.
        let request = self.broker("exchange").json(&wire::Exchange {
            code: code.expose_secret(),
            code_verifier: verifier.expose_secret(),
            redirect_uri: redirect.as_str(),
        });
        let tokens: wire::GitHubToken = self.read(request).await?;
        Ok(tokens.into())
    }

    /// Renews a token. The old pair stops working at once.
    ///
    /// # Errors
    /// With [`Problem`](crate::Problem) `GitHubRefused` when the refresh token is spent, and whatever
    /// keeps an answer away.
    pub async fn refresh(&self, refresh: &SecretString) -> Result<GitHubTokens, Error> {
        // The body of this request is where the secret belongs.
        let request = self.broker("refresh").json(&wire::Refresh {
            refresh_token: refresh.expose_secret(),
        });
        let tokens: wire::GitHubToken = self.read(request).await?;
        Ok(tokens.into())
    }

    fn broker(&self, act: &str) -> Request {
        self.base
            .request(Method::POST, &["v1", "github", "oauth", act])
    }
}
