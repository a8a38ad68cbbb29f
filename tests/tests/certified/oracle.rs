//! A running provider, and a person who signs in at it.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use authorization::{
    Attempt, AttemptError, AuthorizationServer, Error, Exchange, Grant, TokenSet, discover, pkce,
};
use secrecy::SecretString;
use serde::Deserialize;
use serde_json::{Value, json};
use simulator::{Page, Visitor};
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use transport::{Client, Failure, Method, Proxy, Settings};
use url::Url;

/// Longer than a sign-in takes on a slow machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// What somebody presses who wants to be signed in.
const AGREES: &[&str] = &["select_account-agree", "login-agree", "consent-agree"];

/// A provider in a process of its own, which ends with this value.
pub(crate) struct Oracle {
    issuer: Url,
    pub(crate) network: Client,
    _process: Child,
    /// Held open: the provider remarks on its defaults there, and ends when nobody could hear it.
    _remarks: Lines<BufReader<ChildStdout>>,
}

/// What its token endpoint heard.
#[derive(Debug, Deserialize)]
pub(crate) struct Heard {
    pub(crate) grant_type: String,
    pub(crate) code: Option<String>,
    pub(crate) status: u16,
}

impl Oracle {
    /// One whose issuer has no path, as the platform's.
    pub(crate) async fn platform() -> Self {
        Self::at("").await
    }

    /// One whose issuer is where GitHub's is.
    pub(crate) async fn github() -> Self {
        Self::at("/login/oauth").await
    }

    async fn at(path: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("oracle");
        assert!(
            folder.join("node_modules").is_dir(),
            "the provider is not installed: run `cargo xtask setup`"
        );
        let mut process = Command::new("node")
            .arg(folder.join("server.mjs"))
            .arg(path)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut remarks = BufReader::new(process.stdout.take().unwrap()).lines();
        let first = tokio::time::timeout(PATIENCE, remarks.next_line()).await;
        let first: Value = serde_json::from_str(&first.unwrap().unwrap().unwrap()).unwrap();
        let settings = Settings {
            proxy: Proxy::Direct,
            ..Settings::default()
        };
        Oracle {
            issuer: first["issuer"].as_str().unwrap().parse().unwrap(),
            network: Client::new(&settings).unwrap(),
            _process: process,
            _remarks: remarks,
        }
    }

    /// The server as its metadata describe it.
    pub(crate) async fn discovered(&self) -> Result<AuthorizationServer, Error> {
        let scopes = vec!["openid".to_owned(), "offline_access".to_owned()];
        discover(&self.network, &self.issuer, "wizard".to_owned(), scopes).await
    }

    /// The server as the wizard knows GitHub.
    pub(crate) fn as_github(&self) -> AuthorizationServer {
        let mut host = self.issuer.clone();
        host.set_path("");
        let exchange = Exchange::Direct { secret: None };
        AuthorizationServer::github(&host, "wizard".to_owned(), exchange)
    }

    /// From now on its answers are changed on the way, as `server.mjs` says.
    pub(crate) async fn change(&self, how: Value) {
        let answer = self.control("/change", Method::POST, how).await;
        assert_eq!(answer, Vec::<u8>::new());
    }

    /// Everything its token endpoint was asked.
    pub(crate) async fn heard(&self) -> Vec<Heard> {
        let answer = self.control("/journal", Method::GET, json!(null)).await;
        serde_json::from_slice(&answer).unwrap()
    }

    async fn control(&self, path: &str, method: Method, body: Value) -> Vec<u8> {
        let url = self.issuer.join(path).unwrap();
        let request = self.network.for_base(url).unwrap().endpoint(method.clone());
        let request = if method == Method::POST {
            request.json(&body)
        } else {
            request
        };
        request.send().await.unwrap().bytes().to_vec()
    }

    /// Whose token it is, asked of the server.
    pub(crate) async fn recognises(&self, token: &SecretString) -> Result<String, Failure> {
        let base = self.network.for_base(self.issuer.clone()).unwrap();
        let answer = base.get(&["me"]).bearer(token).send().await?.checked()?;
        let claims: Value = answer.json()?;
        Ok(claims["sub"].as_str().unwrap().to_owned())
    }

    /// Signs in from the browser to the tokens.
    pub(crate) async fn sign_in(&self, server: AuthorizationServer) -> TokenSet {
        let grant = authorized(server).await.unwrap();
        pkce::exchange(grant, &self.network).await.unwrap()
    }
}

/// An attempt, and a person who agrees to everything.
pub(crate) async fn authorized(server: AuthorizationServer) -> Result<Grant, AttemptError> {
    let attempt = begin(server);
    let address = attempt.authorize_url().clone();
    let ending = tokio::spawn(attempt.wait(PATIENCE));
    let page = agreeing().open(&address).await;
    assert_eq!(page.status, 200, "{page:?}");
    ending.await.unwrap()
}

pub(crate) fn begin(server: AuthorizationServer) -> Attempt {
    Attempt::begin(server, &[], &mut rand::rng()).unwrap()
}

/// A browser of its own, in the hands of somebody who agrees.
pub(crate) fn agreeing() -> Visitor {
    let browser = Visitor::default();
    browser.press_only(AGREES);
    browser
}

/// A genuine answer of the server that never arrived, because the program was gone: what somebody
/// has who can read addresses.
pub(crate) async fn undelivered(server: AuthorizationServer) -> Url {
    let attempt = begin(server);
    let address = attempt.authorize_url().clone();
    drop(attempt);
    let Page {
        address, status, ..
    } = agreeing().open(&address).await;
    assert_eq!(status, 0, "nobody listens at {address}");
    address
}

pub(crate) fn parameter(address: &Url, name: &str) -> Option<String> {
    let mut pairs = address.query_pairs();
    let (_, value) = pairs.find(|(key, _)| key == name)?;
    Some(value.into_owned())
}
