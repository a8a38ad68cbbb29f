//! Profiles: which platform and which GitHub a wizard works with (decision D3).

use serde::{Deserialize, Serialize};
use url::Url;

use crate::PermissionSet;

/// The world a wizard works in. Unknown keys are refused, so that a slip of the pen is seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The profile's own name, such as `factory` or `practice`.
    pub name: String,
    /// The platform that is to be connected.
    pub platform: PlatformProfile,
    /// The GitHub it is connected to.
    pub github: GitHubProfile,
    /// What the platform documents that its app asks for.
    pub permissions: PermissionSet,
    /// Where the documented permissions were read.
    #[serde(default)]
    pub permissions_source: Option<Url>,
    /// The day they were read there, as `YYYY-MM-DD`.
    #[serde(default)]
    pub permissions_checked: Option<String>,
}

/// How the wizard works with the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlatformMode {
    /// Through the platform contract: signs in and asks.
    Api,
    /// Opens the right pages; the person confirms what cannot be checked.
    Guided,
}

/// The platform's part of a profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlatformProfile {
    /// The name people see.
    pub name: String,
    /// With or without the platform's API.
    pub mode: PlatformMode,
    /// The authorization server's issuer (RFC 8414); needed in `api` mode.
    #[serde(default)]
    pub issuer: Option<Url>,
    /// Base address of the platform contract; needed in `api` mode.
    #[serde(default)]
    pub api: Option<Url>,
    /// The public client's id; needed in `api` mode.
    #[serde(default)]
    pub client_id: Option<String>,
    /// The platform's web address, for pages a person is sent to.
    pub web: Url,
    /// The settings page where GitHub is connected by hand.
    #[serde(default)]
    pub integrations_page: Option<Url>,
}

/// Who exchanges GitHub's authorization code for a token (decision D2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Exchange {
    /// The platform, which keeps the app's secret.
    Platform,
    /// The wizard itself, for people who bring their own GitHub App.
    Direct,
}

/// GitHub's part of a profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GitHubProfile {
    /// The web address, such as `https://github.com`.
    pub host: Url,
    /// The REST address, such as `https://api.github.com`.
    pub api: Url,
    /// The app's name in addresses.
    pub app_slug: String,
    /// The app's client id. Without one nobody signs in to GitHub through the wizard; it then
    /// checks what GitHub shows to everyone.
    #[serde(default)]
    pub client_id: Option<String>,
    /// The app's client secret, for `direct` exchange only. Ships to every user of the profile, so
    /// it is not treated as confidential.
    #[serde(default)]
    pub client_secret: Option<String>,
    /// Who exchanges the code.
    #[serde(default = "exchange_by_platform")]
    pub exchange: Exchange,
    /// The login of the app's bot account, such as `factory-droid[bot]`.
    #[serde(default)]
    pub bot: Option<String>,
    /// Loopback ports to try in order, for apps whose callback matching is exact. Empty: any port.
    #[serde(default)]
    pub callback_ports: Vec<u16>,
}

fn exchange_by_platform() -> Exchange {
    Exchange::Platform
}

/// Why a profile cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProfileFault {
    /// An address is neither https nor on a loopback host.
    #[error("{field} is not an https address")]
    NotHttps {
        /// The key in the profile.
        field: &'static str,
    },
    /// An address carries a user name, password, query or fragment.
    #[error("{field} has parts an address here must not have")]
    TooMuchInAddress {
        /// The key in the profile.
        field: &'static str,
    },
    /// A value that this mode needs is missing.
    #[error("{field} is missing")]
    Missing {
        /// The key in the profile.
        field: &'static str,
    },
    /// A value holds characters it cannot have.
    #[error("{field} has characters it cannot have")]
    Malformed {
        /// The key in the profile.
        field: &'static str,
    },
}

impl Profile {
    /// Checks what its types do not say: addresses, and what each mode needs.
    ///
    /// # Errors
    /// The first fault found, in the order of the file.
    pub fn check(&self) -> Result<(), ProfileFault> {
        if self.name.is_empty() || !self.name.bytes().all(is_name_byte) {
            return Err(ProfileFault::Malformed { field: "name" });
        }
        self.platform.check()?;
        self.github.check()?;
        if self.github.client_id.is_some()
            && self.github.exchange == Exchange::Platform
            && self.platform.mode == PlatformMode::Guided
        {
            return Err(ProfileFault::Missing {
                field: "github.client_secret",
            });
        }
        Ok(())
    }
}

impl PlatformProfile {
    fn check(&self) -> Result<(), ProfileFault> {
        address("platform.web", &self.web)?;
        for (field, url) in [
            ("platform.issuer", &self.issuer),
            ("platform.api", &self.api),
            ("platform.integrations_page", &self.integrations_page),
        ] {
            if let Some(url) = url {
                address(field, url)?;
            }
        }
        if self.mode == PlatformMode::Guided {
            return Ok(());
        }
        if self.issuer.is_none() {
            return Err(ProfileFault::Missing {
                field: "platform.issuer",
            });
        }
        if self.api.is_none() {
            return Err(ProfileFault::Missing {
                field: "platform.api",
            });
        }
        if self.client_id.is_none() {
            return Err(ProfileFault::Missing {
                field: "platform.client_id",
            });
        }
        Ok(())
    }
}

impl GitHubProfile {
    /// Whether this is GitHub Enterprise Server: only there pages and interface share an address.
    #[must_use]
    pub fn is_server(&self) -> bool {
        self.host.origin() == self.api.origin()
    }

    /// The part of the path under which this GitHub keeps the pages of apps ("Sharing your GitHub
    /// App").
    #[must_use]
    pub fn app_pages(&self) -> &'static str {
        if self.is_server() {
            "github-apps"
        } else {
            "apps"
        }
    }

    fn check(&self) -> Result<(), ProfileFault> {
        address("github.host", &self.host)?;
        address("github.api", &self.api)?;
        if self.app_slug.is_empty() || !self.app_slug.bytes().all(is_name_byte) {
            return Err(ProfileFault::Malformed {
                field: "github.app_slug",
            });
        }
        Ok(())
    }
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

/// Plain `http` is accepted for loopback hosts only (decision D3).
fn address(field: &'static str, url: &Url) -> Result<(), ProfileFault> {
    let secure = url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url));
    if !secure {
        return Err(ProfileFault::NotHttps { field });
    }
    let extra = !url.username().is_empty()
        || url.password().is_some()
        || url.query().is_some()
        || url.fragment().is_some();
    if extra {
        return Err(ProfileFault::TooMuchInAddress { field });
    }
    Ok(())
}

/// Whether an address names this machine by a loopback literal. The word `localhost` does not
/// count: what it resolves to is not ours to say.
#[must_use]
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(_)) | None => false,
    }
}
