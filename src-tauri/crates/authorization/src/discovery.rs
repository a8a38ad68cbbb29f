//! Reading and judging an authorization server's metadata (RFC 8414).

use http::{HeaderValue, Method, header};
use serde::Deserialize;
use transport::{AUTHORIZATION_BODY_LIMIT, Client, is_trustworthy};
use url::{Host, Url};

use crate::error::{Error, MetadataFault};
use crate::server::{AuthorizationServer, DeviceEndpoint, Exchange, IssuerCheck};

/// Reads the platform's metadata and takes from it what passes every check: the issuer is the one
/// asked, the endpoints are protected and on its site, and PKCE with S256 is announced.
///
/// # Errors
/// When there is no metadata, or it is not to be trusted.
pub async fn discover(
    client: &Client,
    issuer: &Url,
    client_id: String,
    scopes: Vec<String>,
) -> Result<AuthorizationServer, Error> {
    let base = client
        .for_base(well_known(issuer))
        .map_err(|_| Error::Metadata(MetadataFault::Endpoint))?
        .with_body_limit(AUTHORIZATION_BODY_LIMIT);
    let answer = base
        .endpoint(Method::GET)
        .header(header::ACCEPT, HeaderValue::from_static("application/json"))
        .send()
        .await?
        .checked()?;
    let metadata = answer.json::<Metadata>()?;
    metadata
        .into_server(issuer, client_id, scopes)
        .map_err(Error::Metadata)
}

/// The members we use; the rest is ignored.
#[derive(Deserialize)]
pub(crate) struct Metadata {
    issuer: String,
    authorization_endpoint: Option<Url>,
    token_endpoint: Option<Url>,
    revocation_endpoint: Option<Url>,
    device_authorization_endpoint: Option<Url>,
    response_types_supported: Option<Vec<String>>,
    code_challenge_methods_supported: Option<Vec<String>>,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl Metadata {
    fn into_server(
        self,
        issuer: &Url,
        client_id: String,
        scopes: Vec<String>,
    ) -> Result<AuthorizationServer, MetadataFault> {
        if self.issuer != identifier(issuer) {
            return Err(MetadataFault::OtherIssuer);
        }
        let announces = |list: &Option<Vec<String>>, value: &str| {
            list.as_ref()
                .is_some_and(|list| list.iter().any(|it| it == value))
        };
        if !announces(&self.response_types_supported, "code") {
            return Err(MetadataFault::NoCodeFlow);
        }
        if !announces(&self.code_challenge_methods_supported, "S256") {
            return Err(MetadataFault::NoPkce);
        }
        let own = |endpoint: Option<Url>| {
            endpoint
                .filter(|it| is_on_site(it, issuer))
                .ok_or(MetadataFault::Endpoint)
        };
        Ok(AuthorizationServer {
            authorization_endpoint: own(self.authorization_endpoint)?,
            token_endpoint: own(self.token_endpoint)?,
            revocation_endpoint: match self.revocation_endpoint {
                Some(endpoint) => Some(own(Some(endpoint))?),
                None => None,
            },
            device: match self.device_authorization_endpoint {
                Some(endpoint) => Some(DeviceEndpoint {
                    authorization_endpoint: own(Some(endpoint))?,
                    pages_of: vec![issuer.clone()],
                }),
                None => None,
            },
            issuer: self.issuer,
            client_id,
            redirect_path: "/cb/platform",
            exchange: Exchange::Direct { secret: None },
            issuer_check: if self.authorization_response_iss_parameter_supported {
                IssuerCheck::Required
            } else {
                IssuerCheck::Optional
            },
            scopes,
            parameters: Vec::new(),
        })
    }
}

/// What these metadata come to for somebody who asked this issuer.
#[cfg(any(test, fuzzing))]
pub(crate) fn judged(
    metadata: Metadata,
    issuer: &Url,
) -> Result<AuthorizationServer, MetadataFault> {
    metadata.into_server(issuer, "client".to_owned(), Vec::new())
}

/// The issuer's identifier as it writes it: an address without path has no slash at its end.
fn identifier(issuer: &Url) -> String {
    if issuer.path() == "/" {
        issuer.as_str().trim_end_matches('/').to_owned()
    } else {
        issuer.as_str().to_owned()
    }
}

/// RFC 8414, 3: between the host and the issuer's path.
fn well_known(issuer: &Url) -> Url {
    let mut url = issuer.clone();
    let path = issuer.path().trim_end_matches('/');
    url.set_path(&format!("/.well-known/oauth-authorization-server{path}"));
    url
}

/// The issuer's own origin, or `https` below its domain.
fn is_on_site(endpoint: &Url, issuer: &Url) -> bool {
    if !is_trustworthy(endpoint) || endpoint.query().is_some() || endpoint.fragment().is_some() {
        return false;
    }
    if endpoint.origin() == issuer.origin() {
        return true;
    }
    let (Some(Host::Domain(host)), Some(Host::Domain(site))) = (endpoint.host(), issuer.host())
    else {
        return false;
    };
    endpoint.scheme() == "https"
        && host
            .strip_suffix(site)
            .is_some_and(|subdomain| subdomain.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oa_07_a_site_is_its_origin_and_what_lies_below_its_domain() {
        let on_site = |endpoint: &str| {
            let issuer = "https://platform.example".parse().unwrap();
            is_on_site(&endpoint.parse().unwrap(), &issuer)
        };

        assert!(on_site("https://platform.example/token"));
        assert!(on_site("https://login.platform.example/token"));
        for foreign in [
            "https://evilplatform.example/token",
            "https://platform.example.evil.example/token",
            "https://example/token",
            "https://platform.example:8443/token",
            "http://login.platform.example/token",
            "https://somebody@platform.example/token",
            "https://platform.example/token?to=https://evil.example",
            "https://platform.example/token#fragment",
        ] {
            assert!(!on_site(foreign), "{foreign}");
        }
    }
}
