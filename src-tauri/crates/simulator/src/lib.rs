//! A real server on loopback that plays GitHub and the platform: both authorization servers,
//! GitHub's REST interface and web pages, the platform's interface and its sign-in page. Practice
//! mode, the tests and the stand-alone program all talk to the same thing, over HTTP.
//!
//! It imports none of our other crates, so that a misunderstanding cannot be shared, and it never
//! does what the real servers would not do: what a client learns here holds there. It leaves out
//! what a setup does not touch: personal accounts as installation targets, repository contents,
//! GraphQL beyond the one question of the `gh` program.
//!
//! Start reading at [`Simulator::start`] and [`Scenario`]; then `github` for what the REST interface
//! shows to whom, `github_pages` for what a person may press, `authorization_server` for the codes
//! and tokens, `platform` for the other side, [`Control`] for what a test can do, and [`Visitor`] for
//! somebody who presses through the pages.
#![forbid(unsafe_code)]

mod authorization_server;
mod call;
mod clock;
mod control;
mod faults;
mod github;
mod github_pages;
mod host;
mod issued;
mod journal;
mod page;
mod platform;
mod scenario;
mod server;
mod session;
mod state;
mod visitor;
mod world;

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use server::tls::Identity;
use server::{Entrance, Shared, Sockets};

pub use control::{CodeServer, Control, ControlError, Fact, MintedToken};
pub use faults::{Effect, Fault};
pub use host::{HostKind, UnknownHostKind};
pub use issued::IssuedSecret;
pub use journal::{Part, SeenRequest};
pub use platform::Role;
pub use scenario::{Scenario, UnknownScenario};
pub use visitor::{Page, Visitor, WILLING};

/// What to start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The starting situation.
    pub scenario: Scenario,
    /// The same seed builds the same world.
    pub seed: u64,
    /// The first of three neighbouring ports; 0 for any three.
    pub port: u16,
    /// Serve HTTPS with a throwaway certificate authority.
    pub tls: bool,
    /// Which GitHub is played.
    pub host_kind: HostKind,
}

/// Where the servers are, without trailing slash, and whom to ask as.
#[derive(Clone, Serialize)]
pub struct Addresses {
    /// GitHub's web pages.
    pub github: String,
    /// GitHub's REST interface.
    pub api: String,
    /// The platform; also its issuer.
    pub platform: String,
    /// Login of the organization the scenario is about.
    pub organization: String,
    /// A live GitHub user token of the scenario's person.
    pub token: String,
    /// The certificate authority to trust, PEM; only with TLS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ca: Option<PathBuf>,
}

impl std::fmt::Debug for Addresses {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Addresses")
            .field("github", &self.github)
            .field("api", &self.api)
            .field("platform", &self.platform)
            .finish_non_exhaustive()
    }
}

/// Why it did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A port is taken or not allowed.
    #[error("cannot listen on port {port}: {source}")]
    Port {
        /// The port, 0 when any would have done.
        port: u16,
        /// What the system says.
        source: io::Error,
    },
    /// There are no three ports from here.
    #[error("port {0} is too high: three neighbouring ports are needed")]
    PortTooHigh(u16),
    /// The throwaway certificate could not be made.
    #[error("cannot make a certificate: {0}")]
    Certificate(String),
}

/// The running servers. Dropping it ends them; [`Simulator::stop`] also waits for the end.
#[derive(Debug)]
pub struct Simulator {
    shared: Arc<Shared>,
    closing: watch::Sender<bool>,
    servers: Vec<JoinHandle<()>>,
    /// Held for the file it removes at the end.
    _identity: Option<Identity>,
}

impl Simulator {
    /// Builds the world and serves it on 127.0.0.1. Wants a tokio runtime.
    pub async fn start(options: Options) -> Result<Simulator, StartError> {
        let sockets = Sockets::bind(options.port).await?;
        let identity = options.tls.then(Identity::make).transpose()?;
        let scheme = if options.tls { "https" } else { "http" };
        let base = |address: SocketAddr| format!("{scheme}://{address}");
        let (github, api, platform) = (
            server::address(&sockets.github)?,
            server::address(&sockets.api)?,
            server::address(&sockets.platform)?,
        );

        let clock = clock::Clock::default();
        let ports = state::Ports {
            github: github.port(),
            platform: platform.port(),
        };
        let mut state = state::State::new(&options, ports, clock.now());
        let pair = state
            .grants
            .give_pair(&mut state.issued, world::ANA, clock.now());
        let addresses = Addresses {
            github: base(github),
            api: match options.host_kind.rest_path() {
                Some(path) => format!("{}{path}", base(github)),
                None => base(api),
            },
            platform: base(platform),
            organization: state.world.organizations[0].login.to_owned(),
            token: pair.access,
            ca: identity
                .as_ref()
                .map(|identity| identity.authority().to_owned()),
        };

        let (closing, closed) = watch::channel(false);
        let shared = Arc::new(Shared {
            addresses,
            host: options.host_kind,
            clock,
            journal: journal::Journal::default(),
            faults: faults::Faults::default(),
            closing: closed,
            state: Mutex::new(state),
        });
        let tls = identity.as_ref();
        let host = options.host_kind;
        let web = github_pages::routes(host).merge(control::http::routes());
        let rest = github::routes(host);
        let platform = platform::routes();
        let mut servers = vec![server::serve(
            sockets.platform,
            tls,
            Entrance::Platform,
            platform,
            &shared,
        )];
        let web = match host.rest_path() {
            Some(path) => web
                .nest(path, rest)
                .route(&format!("{path}/"), github::root())
                .route("/api/graphql", github::graphql()),
            None => {
                servers.push(server::serve(
                    sockets.api,
                    tls,
                    Entrance::Api,
                    rest.route("/graphql", github::graphql()),
                    &shared,
                ));
                web
            }
        };
        servers.push(server::serve(
            sockets.github,
            tls,
            Entrance::Github,
            web,
            &shared,
        ));
        Ok(Simulator {
            shared,
            closing,
            servers,
            _identity: identity,
        })
    }

    /// Where it is.
    pub fn addresses(&self) -> &Addresses {
        &self.shared.addresses
    }

    /// What a client's profile for this simulator says, as JSON.
    pub fn profile(&self) -> Value {
        let Addresses {
            github,
            api,
            platform,
            ..
        } = &self.shared.addresses;
        let state = self.shared.state();
        let app = &state.world.app;
        json!({
            "name": "practice",
            "platform": {
                "name": "Factory",
                "mode": "api",
                "issuer": platform,
                "api": platform,
                "web": platform,
                "client_id": authorization_server::platform::CLIENT_ID,
            },
            "github": {
                "host": github,
                "api": api,
                "app_slug": app.slug,
                "client_id": app.client_id,
                "exchange": "platform",
                "bot": format!("{}[bot]", app.slug),
            },
            "permissions": app.permissions,
        })
    }

    /// The director's chair.
    pub fn control(&self) -> Control {
        Control::new(Arc::clone(&self.shared))
    }

    /// Ends the servers and waits until their sockets are closed.
    pub async fn stop(mut self) {
        self.closing.send_replace(true);
        for server in std::mem::take(&mut self.servers) {
            // A server that panicked has ended as well.
            let _ = server.await;
        }
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.closing.send_replace(true);
    }
}

/// The lock, also after a panic elsewhere: a simulated world is worth little, a hanging test less.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
