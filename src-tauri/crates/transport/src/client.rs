//! The configured HTTP client: trust, proxy and time limits.

use std::path::PathBuf;
use std::time::Duration;

use reqwest::redirect::Policy;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::base::{Base, is_loopback};
use crate::{REST_BODY_LIMIT, redact};

/// What a person or a profile may choose about the way out.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// How to reach the outside.
    pub proxy: Proxy,
    /// A PEM file with certificates to trust beside those of the operating system.
    pub extra_certificates: Option<PathBuf>,
    /// How long to wait.
    pub limits: TimeLimits,
}

/// How to reach the outside. Requests to this machine never use a proxy.
#[derive(Clone, Default)]
pub enum Proxy {
    /// Environment variables first, then the operating system's setting where it can be read.
    #[default]
    System,
    /// None, whatever the system says.
    Direct,
    /// This one.
    Explicit {
        /// Address of the proxy, without login.
        address: Url,
        /// Name and password for Basic authentication, the only kind supported.
        login: Option<(String, SecretString)>,
    },
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

/// The one HTTP client of the program. Cloning is cheap and shares the connections.
#[derive(Clone)]
pub struct Client {
    outside: reqwest::Client,
    loopback: reqwest::Client,
}

/// Why a client or a base could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file with extra certificates cannot be read.
    #[error("the file with extra certificates cannot be read")]
    CertificatesUnreadable(#[source] std::io::Error),
    /// The file with extra certificates holds none in PEM form.
    #[error("the file with extra certificates holds none in PEM form")]
    NoCertificates,
    /// The proxy's address cannot be used.
    #[error("the proxy's address cannot be used")]
    Proxy(#[source] reqwest::Error),
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
    /// When the certificate file or the proxy cannot be used.
    pub fn new(settings: &Settings) -> Result<Self, Error> {
        let outside = match &settings.proxy {
            Proxy::System => builder(settings)?,
            Proxy::Direct => builder(settings)?.no_proxy(),
            Proxy::Explicit { address, login } => {
                let mut proxy = reqwest::Proxy::all(address.clone()).map_err(Error::Proxy)?;
                if let Some((name, password)) = login {
                    // The library turns it into the header of the CONNECT request.
                    proxy = proxy.basic_auth(name, password.expose_secret());
                }
                builder(settings)?.no_proxy().proxy(proxy)
            }
        };
        Ok(Self {
            outside: outside.build().map_err(Error::SetUp)?,
            loopback: builder(settings)?
                .no_proxy()
                .build()
                .map_err(Error::SetUp)?,
        })
    }

    /// A client for one audience below this address.
    ///
    /// # Errors
    /// When the address is not `https` (or `http` to this machine), or carries a login or a query.
    pub fn for_base(&self, address: Url) -> Result<Base, Error> {
        Base::new(self.clone(), address, REST_BODY_LIMIT)
    }

    pub(crate) fn for_address(&self, url: &Url) -> &reqwest::Client {
        if is_loopback(url) {
            &self.loopback
        } else {
            &self.outside
        }
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

impl Proxy {
    /// The proxy at this address; a login inside it is taken out and kept as a secret.
    pub fn explicit(mut address: Url) -> Self {
        let name = address.username().to_owned();
        let password = address.password().unwrap_or_default();
        let login = (!name.is_empty()).then(|| (name, SecretString::from(password)));
        // Fails only for addresses that cannot hold a login, and then there is none to remove.
        let _ = address
            .set_username("")
            .and_then(|()| address.set_password(None));
        Self::Explicit { address, login }
    }
}

impl std::fmt::Debug for Proxy {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::System => formatter.write_str("System"),
            Self::Direct => formatter.write_str("Direct"),
            Self::Explicit { address, login } => formatter
                .debug_struct("Explicit")
                .field("address", &redact::url(address))
                .field("has_login", &login.is_some())
                .finish(),
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the one configured client"
)]
fn builder(settings: &Settings) -> Result<reqwest::ClientBuilder, Error> {
    let builder = reqwest::Client::builder()
        .user_agent(concat!("factory-setup/", env!("CARGO_PKG_VERSION")))
        .redirect(Policy::none())
        .referer(false)
        .retry(reqwest::retry::never())
        .tls_version_min(reqwest::tls::Version::TLS_1_2)
        .connect_timeout(settings.limits.connect)
        .read_timeout(settings.limits.read)
        .timeout(settings.limits.total)
        .pool_idle_timeout(Duration::from_secs(60));
    let Some(path) = &settings.extra_certificates else {
        return Ok(builder);
    };
    let pem = std::fs::read(path).map_err(Error::CertificatesUnreadable)?;
    let certificates =
        reqwest::Certificate::from_pem_bundle(&pem).map_err(|_| Error::NoCertificates)?;
    if certificates.is_empty() {
        return Err(Error::NoCertificates);
    }
    Ok(builder.tls_certs_merge(certificates))
}
