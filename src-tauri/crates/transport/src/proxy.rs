//! Which proxy an address is reached through, and who says so.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hyper_util::client::proxy::matcher::Matcher;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::base::is_loopback;
use crate::redact;

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

impl Proxy {
    /// The proxy at this address; a login inside it is taken out and kept as a secret.
    pub fn explicit(mut address: Url) -> Self {
        let name = address.username().to_owned();
        let password = address.password().unwrap_or_default();
        let login = (!name.is_empty()).then(|| (name, SecretString::from(password)));
        strip_login(&mut address);
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

/// Who named a proxy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProxySource {
    /// The person, in the settings of this program.
    Setting,
    /// `HTTPS_PROXY`, `ALL_PROXY` and their like.
    Environment,
    /// The operating system's own setting.
    System,
}

impl ProxySource {
    /// The stable name.
    pub fn code(self) -> &'static str {
        match self {
            Self::Setting => "setting",
            Self::Environment => "environment",
            Self::System => "system",
        }
    }
}

/// The proxy an address is reached through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Via {
    /// Its address, without login.
    pub address: Url,
    /// Who named it.
    pub source: ProxySource,
    /// Whether there is a login for it. The login itself stays inside.
    pub has_login: bool,
}

/// Decides for each address which proxy it goes through. Shared by requests and by looks at a host,
/// so that what is shown is what is done.
#[derive(Clone)]
pub(crate) struct Choice(Arc<Rule>);

enum Rule {
    System(Box<[(ProxySource, Matcher); 2]>),
    Direct,
    Explicit(Chosen),
}

/// A proxy with what is needed to use it.
#[derive(Clone)]
pub(crate) struct Chosen {
    pub(crate) via: Via,
    login: Option<(String, SecretString)>,
}

impl Choice {
    /// Reads the environment and the system's setting once.
    pub(crate) fn of(proxy: &Proxy) -> Self {
        let rule = match proxy {
            Proxy::System => Rule::System(Box::new([
                (ProxySource::Environment, Matcher::from_env()),
                (ProxySource::System, Matcher::from_system()),
            ])),
            Proxy::Direct => Rule::Direct,
            Proxy::Explicit { address, login } => Rule::Explicit(Chosen {
                via: Via {
                    address: address.clone(),
                    source: ProxySource::Setting,
                    has_login: login.is_some(),
                },
                login: login.clone(),
            }),
        };
        Self(Arc::new(rule))
    }

    /// The proxy for this address, if it goes through one.
    pub(crate) fn for_address(&self, url: &Url) -> Option<Chosen> {
        if is_loopback(url) {
            return None;
        }
        match self.0.as_ref() {
            Rule::Direct => None,
            Rule::Explicit(chosen) => Some(chosen.clone()),
            Rule::System(matchers) => matchers
                .iter()
                .find_map(|(source, matcher)| named(matcher, url, *source)),
        }
    }
}

impl Chosen {
    /// The address with the login in it, as the library underneath takes it.
    pub(crate) fn with_login(&self) -> Url {
        let mut address = self.via.address.clone();
        if let Some((name, password)) = &self.login {
            // Fails only for addresses that cannot hold a login; those were not accepted.
            let _ = address.set_username(name);
            // The library turns it into the header of the CONNECT request.
            let _ = address.set_password(Some(password.expose_secret()));
        }
        address
    }

    /// The value of `Proxy-Authorization` (RFC 7617), if there is a login.
    pub(crate) fn authorization(&self) -> Option<SecretString> {
        let (name, password) = self.login.as_ref()?;
        // Where the password belongs: the header of the CONNECT request.
        let pair = format!("{name}:{}", password.expose_secret());
        Some(SecretString::from(format!(
            "Basic {}",
            STANDARD.encode(pair)
        )))
    }
}

fn named(matcher: &Matcher, url: &Url, source: ProxySource) -> Option<Chosen> {
    let target: http::Uri = url.as_str().parse().ok()?;
    let found = matcher.intercept(&target)?;
    let mut address: Url = found.uri().to_string().parse().ok()?;
    let login = found.basic_auth().and_then(|header| {
        let pair = header.to_str().ok()?.strip_prefix("Basic ")?;
        let pair = String::from_utf8(STANDARD.decode(pair).ok()?).ok()?;
        let (name, password) = pair.split_once(':')?;
        Some((name.to_owned(), SecretString::from(password)))
    });
    strip_login(&mut address);
    let via = Via {
        address,
        source,
        has_login: login.is_some(),
    };
    Some(Chosen { via, login })
}

fn strip_login(address: &mut Url) {
    // Fails only for addresses that cannot hold a login, and then there is none to remove.
    let _ = address
        .set_username("")
        .and_then(|()| address.set_password(None));
}
