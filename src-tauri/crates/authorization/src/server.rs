//! What we know about an authorization server before we talk to it.

use secrecy::SecretString;
use url::Url;

/// One authorization server as this program uses it. Fixed before an attempt begins and carried
/// through it, so that an answer can never choose where the code goes (RFC 9700, 4.4).
#[derive(Debug, Clone)]
pub struct AuthorizationServer {
    /// The issuer's identifier, compared byte by byte.
    pub issuer: String,
    /// Where the browser goes.
    pub authorization_endpoint: Url,
    /// Where a code or a refresh token is exchanged.
    pub token_endpoint: Url,
    /// Where a token is given back (RFC 7009).
    pub revocation_endpoint: Option<Url>,
    /// How people sign in with a code on another device, where they can.
    pub device: Option<DeviceEndpoint>,
    /// The public client id.
    pub client_id: String,
    /// The path of our redirect address; different for every server (RFC 8252, 8.10).
    pub redirect_path: &'static str,
    /// Who exchanges the code.
    pub exchange: Exchange,
    /// Whether an answer must name its issuer (RFC 9207).
    pub issuer_check: IssuerCheck,
    /// The scopes to ask for. GitHub Apps have permissions instead.
    pub scopes: Vec<String>,
    /// Further parameters of the authorization address. They end up in the browser's history.
    pub parameters: Vec<(&'static str, String)>,
}

/// Signing in with a code on another device (RFC 8628).
#[derive(Debug, Clone)]
pub struct DeviceEndpoint {
    /// Where a code is asked for.
    pub authorization_endpoint: Url,
    /// The origins whose pages people may be sent to with a code. An answer that names another one
    /// is refused.
    pub pages_of: Vec<Url>,
}

/// Who exchanges the code.
#[derive(Debug, Clone)]
pub enum Exchange {
    /// This program.
    Direct {
        /// The secret of a GitHub App that people brought themselves. It ships to every user of the
        /// profile and proves nothing.
        secret: Option<SecretString>,
    },
    /// The platform, which keeps the app's secret.
    Broker,
}

/// Whether an answer must name its issuer (RFC 9207). One that names another is always refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IssuerCheck {
    /// The server announces that it always does.
    Required,
    /// It may.
    Optional,
}

impl AuthorizationServer {
    /// GitHub at this web address, such as `https://github.com`. Its endpoints are fixed: the
    /// metadata GitHub publishes is meant for others and wrong on some hosts.
    pub fn github(host: &Url, client_id: String, exchange: Exchange) -> Self {
        let below = |path: &str| {
            let mut url = host.clone();
            url.set_path(&format!("{}{path}", host.path().trim_end_matches('/')));
            url
        };
        Self {
            issuer: below("/login/oauth").into(),
            authorization_endpoint: below("/login/oauth/authorize"),
            token_endpoint: below("/login/oauth/access_token"),
            revocation_endpoint: None,
            device: Some(DeviceEndpoint {
                authorization_endpoint: below("/login/device/code"),
                pages_of: vec![host.clone()],
            }),
            client_id,
            redirect_path: "/cb/github",
            exchange,
            issuer_check: IssuerCheck::Optional,
            scopes: Vec::new(),
            // People with several accounts choose; the wrong one is the most common mistake.
            parameters: vec![("prompt", "select_account".to_owned())],
        }
    }
}
