//! The configured HTTP client: trust, proxy and time limits.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};
use std::time::Duration;

use reqwest::redirect::Policy;
use url::Url;

use crate::REST_BODY_LIMIT;
use crate::base::Base;
use crate::breaker::Breaker;
use crate::proxy::{Choice, Proxy, Via};
use crate::trust::TrustFile;

/// What a person or a profile may choose about the way out.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// How to reach the outside.
    pub proxy: Proxy,
    /// Certificates to trust beside those of the operating system.
    pub trust: Option<TrustFile>,
    /// How long to wait.
    pub limits: TimeLimits,
}

/// Limits for every request. The library underneath has none by default.
#[derive(Debug, Clone, Copy)]
pub struct TimeLimits {
    /// To reach the server, including name lookup and TLS.
    pub connect: Duration,
    /// Between two pieces of an answer.
    pub read: Duration,
    /// For the whole exchange.
    pub total: Duration,
}

/// The one HTTP client of the program. Cloning is cheap and shares the connections, and the way out:
/// [`Client::reconfigure`] changes it for every clone, and for every [`Base`] made from one.
#[derive(Clone)]
pub struct Client(Arc<Shared>);

struct Shared {
    route: RwLock<Arc<Route>>,
    breaker: Breaker,
}

/// One way out, as the settings describe it.
pub(crate) struct Route {
    settings: Settings,
    choice: Choice,
    /// What servers and we agree on, HTTP/2 where both can.
    negotiated: reqwest::Client,
    /// HTTP/1.1 only, for hosts behind something that breaks HTTP/2 (NET-18). Made when needed.
    plain: OnceLock<reqwest::Client>,
    plain_hosts: Mutex<BTreeSet<String>>,
}

/// Why a client or a base could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The operating system's trust or proxy setting cannot be used.
    #[error("the HTTP client cannot be set up")]
    SetUp(#[source] reqwest::Error),
    /// Neither `https` nor `http` to this machine, or a login inside the address.
    #[error("not a protected address: {address}")]
    InsecureAddress {
        /// The address without login, query and fragment.
        address: String,
    },
    /// A base address ends with its path.
    #[error("a base address has no query and no fragment: {address}")]
    AddressWithQuery {
        /// The address without login, query and fragment.
        address: String,
    },
}

impl Client {
    /// Makes the client. Trusted certificates are read here, so a client made later sees a
    /// certificate that was installed meanwhile.
    ///
    /// # Errors
    /// When the operating system's trust cannot be used.
    pub fn new(settings: &Settings) -> Result<Self, Error> {
        Ok(Self(Arc::new(Shared {
            route: RwLock::new(Arc::new(Route::new(settings)?)),
            breaker: Breaker::default(),
        })))
    }

    /// Takes another way out from now on. Requests under way end as they began.
    ///
    /// # Errors
    /// When the settings cannot be used. The way out is as it was.
    pub fn reconfigure(&self, settings: &Settings) -> Result<(), Error> {
        let route = Arc::new(Route::new(settings)?);
        *self.0.route.write().unwrap_or_else(PoisonError::into_inner) = route;
        self.0.breaker.reset();
        Ok(())
    }

    /// Asks hosts again that were left alone after many failures: a person wants it, or the network
    /// is back.
    pub fn forget_failures(&self) {
        self.0.breaker.reset();
    }

    /// A client for one audience below this address.
    ///
    /// # Errors
    /// When the address is not `https` (or `http` to this machine), or carries a login or a query.
    pub fn for_base(&self, address: Url) -> Result<Base, Error> {
        Base::new(self.clone(), address, REST_BODY_LIMIT)
    }

    /// The proxy that requests to this address go through, and who named it.
    pub fn via(&self, address: &Url) -> Option<Via> {
        let chosen = self.route().choice.for_address(address)?;
        Some(chosen.via)
    }

    pub(crate) fn route(&self) -> Arc<Route> {
        let route = self.0.route.read().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&route)
    }

    pub(crate) fn breaker(&self) -> &Breaker {
        &self.0.breaker
    }
}

impl Route {
    fn new(settings: &Settings) -> Result<Self, Error> {
        let choice = Choice::of(&settings.proxy);
        let negotiated = builder(settings, &choice)?.build().map_err(Error::SetUp)?;
        Ok(Self {
            settings: settings.clone(),
            choice,
            negotiated,
            plain: OnceLock::new(),
            plain_hosts: Mutex::default(),
        })
    }

    /// The client for a host, by what is known of it.
    pub(crate) fn sender(&self, host: &str) -> &reqwest::Client {
        let hosts = self.plain_hosts.lock();
        let is_plain = hosts.unwrap_or_else(PoisonError::into_inner).contains(host);
        if !is_plain {
            return &self.negotiated;
        }
        self.plain.get_or_init(|| {
            let made = builder(&self.settings, &self.choice)
                .and_then(|builder| builder.http1_only().build().map_err(Error::SetUp));
            // The same settings made the first client; should they fail now, it goes on alone.
            made.unwrap_or_else(|_| self.negotiated.clone())
        })
    }

    /// From now on this host is spoken to in HTTP/1.1. Answers false when it was so already.
    pub(crate) fn fall_back(&self, host: &str) -> bool {
        let mut hosts = self
            .plain_hosts
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        hosts.insert(host.to_owned())
    }

    pub(crate) fn choice(&self) -> &Choice {
        &self.choice
    }

    pub(crate) fn limits(&self) -> TimeLimits {
        self.settings.limits
    }
}

/// Says nothing: the library's own text may show a login from the system's proxy setting.
impl std::fmt::Debug for Client {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Client").finish_non_exhaustive()
    }
}

impl Default for TimeLimits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            read: Duration::from_secs(30),
            total: Duration::from_secs(60),
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the one configured client"
)]
fn builder(settings: &Settings, choice: &Choice) -> Result<reqwest::ClientBuilder, Error> {
    let choice = choice.clone();
    let proxy = reqwest::Proxy::custom(move |url| {
        choice.for_address(url).map(|chosen| chosen.with_login())
    });
    let builder = reqwest::Client::builder()
        .user_agent(concat!("factory-setup/", env!("CARGO_PKG_VERSION")))
        .redirect(Policy::none())
        .referer(false)
        .retry(reqwest::retry::never())
        .tls_version_min(reqwest::tls::Version::TLS_1_2)
        .connect_timeout(settings.limits.connect)
        .read_timeout(settings.limits.read)
        .timeout(settings.limits.total)
        .pool_idle_timeout(Duration::from_secs(60))
        .http2_keep_alive_interval(Duration::from_secs(20))
        .http2_keep_alive_timeout(Duration::from_secs(10))
        .no_proxy()
        .proxy(proxy);
    let Some(trust) = &settings.trust else {
        return Ok(builder);
    };
    let certificates = trust
        .certificates()
        .map(|der| reqwest::Certificate::from_der(der))
        .collect::<Result<Vec<_>, _>>()
        .map_err(Error::SetUp)?;
    Ok(builder.tls_certs_merge(certificates))
}
