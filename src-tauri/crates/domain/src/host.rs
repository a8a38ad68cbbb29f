//! The three kinds of GitHub, told apart by what a person types (docs.github.com, "About GitHub
//! Enterprise Cloud with data residency", "Making your GitHub App available for GitHub Enterprise
//! Server").

use url::{Host, Url};

/// One GitHub by its address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GitHubHost {
    /// github.com.
    DotCom,
    /// A company's own space on GitHub's servers, `SUBDOMAIN.ghe.com`.
    Tenant {
        /// The part before `.ghe.com`.
        subdomain: String,
    },
    /// GitHub Enterprise Server, which a company runs itself.
    Server {
        /// Its name, with a port where it is not the usual one.
        name: String,
    },
}

/// What was typed is not the address of a GitHub.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the address of a GitHub")]
pub struct NotAHost;

impl GitHubHost {
    /// Reads what a person types or pastes: with or without `https://`, a path or `api.` in front,
    /// as GitHub's own programs do.
    ///
    /// # Errors
    /// When it is no host's name, is not to be reached with https, or carries a login.
    pub fn from_typed(text: &str) -> Result<Self, NotAHost> {
        let text = text.trim();
        let written = match text.split_once("://") {
            Some((scheme, _)) if !scheme.eq_ignore_ascii_case("https") => return Err(NotAHost),
            Some(_) => text.to_owned(),
            None => format!("https://{text}"),
        };
        let address = Url::parse(&written).map_err(|_| NotAHost)?;
        if !address.username().is_empty() || address.password().is_some() {
            return Err(NotAHost);
        }
        let Some(Host::Domain(name)) = address.host() else {
            return Err(NotAHost);
        };
        let is_name_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"-.".contains(&byte);
        let name = name.trim_end_matches('.');
        if !name.contains('.') || !name.bytes().all(is_name_byte) {
            return Err(NotAHost);
        }
        let name = name.strip_prefix("api.").unwrap_or(name);
        if matches!(name, "github.com" | "www.github.com") {
            return Ok(GitHubHost::DotCom);
        }
        if let Some(subdomain) = name.strip_suffix(".ghe.com") {
            // `auth.ghe.com` and the like are no tenants, and neither is a name below a tenant's.
            return match subdomain {
                "auth" => Err(NotAHost),
                below if below.contains('.') => Err(NotAHost),
                subdomain => Ok(GitHubHost::Tenant {
                    subdomain: subdomain.to_owned(),
                }),
            };
        }
        Ok(GitHubHost::Server {
            name: address
                .port()
                .map_or_else(|| name.to_owned(), |port| format!("{name}:{port}")),
        })
    }

    /// The name people know it by, such as `github.com`.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            GitHubHost::DotCom => "github.com".to_owned(),
            GitHubHost::Tenant { subdomain } => format!("{subdomain}.ghe.com"),
            GitHubHost::Server { name } => name.clone(),
        }
    }

    /// The web address, without a slash at the end.
    #[must_use]
    pub fn web(&self) -> String {
        format!("https://{}", self.name())
    }

    /// The address of its REST interface, without a slash at the end.
    #[must_use]
    pub fn api(&self) -> String {
        match self {
            GitHubHost::DotCom | GitHubHost::Tenant { .. } => {
                format!("https://api.{}", self.name())
            }
            GitHubHost::Server { name } => format!("https://{name}/api/v3"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_is_understood() {
        let cases = [
            ("github.com", "https://github.com", "https://api.github.com"),
            (
                " https://GitHub.com/acme ",
                "https://github.com",
                "https://api.github.com",
            ),
            (
                "api.github.com",
                "https://github.com",
                "https://api.github.com",
            ),
            (
                "acme.ghe.com",
                "https://acme.ghe.com",
                "https://api.acme.ghe.com",
            ),
            (
                "https://api.acme.ghe.com/",
                "https://acme.ghe.com",
                "https://api.acme.ghe.com",
            ),
            (
                "git.acme.example:8443",
                "https://git.acme.example:8443",
                "https://git.acme.example:8443/api/v3",
            ),
            (
                "https://git.acme.example/api/v3",
                "https://git.acme.example",
                "https://git.acme.example/api/v3",
            ),
        ];
        for (typed, web, api) in cases {
            let host = GitHubHost::from_typed(typed);
            let host = host.unwrap_or_else(|_| panic!("{typed} is a host"));
            assert_eq!((host.web().as_str(), host.api().as_str()), (web, api));
        }
    }

    #[test]
    fn what_is_no_host_is_refused() {
        for typed in [
            "",
            "acme",
            "http://git.acme.example",
            "ssh://git@git.acme.example",
            "me:secret@git.acme.example",
            "git acme example",
            "auth.ghe.com",
            "a.b.ghe.com",
            "192.0.2.7",
            "git.acme.example:port",
        ] {
            assert_eq!(GitHubHost::from_typed(typed), Err(NotAHost), "{typed}");
        }
    }
}
