//! Where requests may go: one audience, one origin, one path prefix.

use http::Method;
use url::{Host, Url};

use crate::client::{Client, Error};
use crate::failure::Failure;
use crate::redact;
use crate::request::Request;

/// A client for one audience. Its address is fixed, so a token meant for this audience cannot be
/// sent to another one by mistake.
#[derive(Clone)]
pub struct Base {
    client: Client,
    address: Url,
    body_limit: usize,
}

impl Base {
    /// The address everything is joined to, without trailing slash in its path unless it is the root.
    pub fn address(&self) -> &Url {
        &self.address
    }

    /// The same base with another limit for the size of an answer, in bytes.
    #[must_use]
    pub fn with_body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// A `GET` below this base. Segments are percent-encoded one by one, so a name with a slash or a
    /// question mark in it stays one segment.
    pub fn get(&self, segments: &[&str]) -> Request {
        self.request(Method::GET, segments)
    }

    /// A request below this base; see [`Base::get`] for the segments.
    pub fn request(&self, method: Method, segments: &[&str]) -> Request {
        let mut url = self.address.clone();
        // Always there: a trustworthy address has a host, and with it a path.
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().extend(segments);
        }
        Request::new(self.client.clone(), method, url, self.body_limit)
    }

    /// A request to the base address itself, for an endpoint that is one fixed address.
    pub fn endpoint(&self, method: Method) -> Request {
        Request::new(
            self.client.clone(),
            method,
            self.address.clone(),
            self.body_limit,
        )
    }

    /// A request to a link the server gave: absolute, or relative to the base address.
    ///
    /// # Errors
    /// [`Failure::Redirected`] when the link leads to another origin or out of the base's path.
    pub fn link(&self, method: Method, link: &str) -> Result<Request, Failure> {
        let url = self.address.join(link).map_err(|_| Failure::Malformed)?;
        let prefix = self.address.path().trim_end_matches('/');
        let stays_below = url
            .path()
            .strip_prefix(prefix)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        if url.origin() != self.address.origin() || has_login(&url) || !stays_below {
            return Err(Failure::Redirected);
        }
        Ok(Request::new(
            self.client.clone(),
            method,
            url,
            self.body_limit,
        ))
    }

    pub(crate) fn new(client: Client, address: Url, body_limit: usize) -> Result<Self, Error> {
        if !is_trustworthy(&address) {
            return Err(Error::InsecureAddress {
                address: redact::url(&address),
            });
        }
        if address.query().is_some() || address.fragment().is_some() {
            return Err(Error::AddressWithQuery {
                address: redact::url(&address),
            });
        }
        Ok(Self {
            client,
            address,
            body_limit,
        })
    }
}

impl std::fmt::Debug for Base {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_tuple("Base")
            .field(&redact::url(&self.address))
            .finish()
    }
}

/// Whether the address names this machine by a loopback literal. The word `localhost` does not
/// count: what it resolves to is not ours to say.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(_)) => false,
        None => false,
    }
}

/// Whether we talk to the address at all, or let a browser do so: `https`, or `http` to this machine,
/// a host made of the letters host names are made of, and no login in it.
pub fn is_trustworthy(url: &Url) -> bool {
    let is_protected = match url.scheme() {
        "https" => has_plain_host(url),
        "http" => is_loopback(url),
        _ => false,
    };
    is_protected && !has_login(url)
}

/// Addresses allow more letters in a host than names have; a shell would give some a meaning.
fn has_plain_host(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(_)) => true,
        Some(Host::Ipv6(_)) => true,
        Some(Host::Domain(name)) => name
            .bytes()
            .all(|letter| letter.is_ascii_alphanumeric() || b"-._".contains(&letter)),
        None => false,
    }
}

fn has_login(url: &Url) -> bool {
    !url.username().is_empty() || url.password().is_some()
}
