//! The three kinds of GitHub, and where they differ (docs.github.com, "Making your GitHub App
//! available for GitHub Enterprise Server", "About GitHub Enterprise Cloud with data residency").

use std::fmt;
use std::str::FromStr;

/// Which GitHub is played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HostKind {
    /// github.com.
    #[default]
    GithubCom,
    /// A tenant on `SUB.ghe.com`: GitHub's own servers, but nothing on them is public.
    GheCom,
    /// GitHub Enterprise Server, which a company runs itself: one address for pages and interface.
    Ghes,
}

/// The version our GitHub Enterprise Server says it is: the newest that GitHub describes by itself.
const INSTALLED: &str = "3.19.4";

impl HostKind {
    /// Every kind.
    pub const ALL: &[HostKind] = &[HostKind::GithubCom, HostKind::GheCom, HostKind::Ghes];

    /// The name used on command lines.
    pub fn name(self) -> &'static str {
        match self {
            HostKind::GithubCom => "github.com",
            HostKind::GheCom => "ghe.com",
            HostKind::Ghes => "ghes",
        }
    }

    /// The path under which apps have their pages.
    pub(crate) fn app_pages(self) -> &'static str {
        match self {
            HostKind::GithubCom | HostKind::GheCom => "/apps",
            HostKind::Ghes => "/github-apps",
        }
    }

    /// The path of the REST interface under the web address; `None` where it has an address of its
    /// own.
    pub(crate) fn rest_path(self) -> Option<&'static str> {
        match self {
            HostKind::GithubCom | HostKind::GheCom => None,
            HostKind::Ghes => Some("/api/v3"),
        }
    }

    /// What `GET /meta` calls `installed_version`, and every answer `X-GitHub-Enterprise-Version`.
    pub(crate) fn installed_version(self) -> Option<&'static str> {
        match self {
            HostKind::GithubCom | HostKind::GheCom => None,
            HostKind::Ghes => Some(INSTALLED),
        }
    }

    /// The versions of the REST interface it speaks, oldest first.
    pub(crate) fn api_versions(self) -> &'static [&'static str] {
        match self {
            HostKind::GithubCom | HostKind::GheCom => &["2022-11-28", "2026-03-10"],
            // Until 3.21.
            HostKind::Ghes => &["2022-11-28"],
        }
    }

    /// Whether a challenge (RFC 7636) is kept with the code. Elsewhere it is an unknown parameter,
    /// which is passed over.
    pub(crate) fn knows_pkce(self) -> bool {
        self != HostKind::Ghes
    }

    /// Whether whoever holds a token may end it at `/credentials/revoke`.
    pub(crate) fn revokes_credentials(self) -> bool {
        self != HostKind::Ghes
    }

    /// Whether its tokens end by themselves and can be renewed.
    pub(crate) fn tokens_expire(self) -> bool {
        self != HostKind::Ghes
    }

    /// Whether questions are counted. A site admin can switch that on; it is off at first.
    pub(crate) fn counts_questions(self) -> bool {
        self != HostKind::Ghes
    }

    /// Whether anything can be public.
    pub(crate) fn has_public_repositories(self) -> bool {
        self != HostKind::GheCom
    }
}

impl fmt::Display for HostKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// The name is none of [`HostKind::ALL`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown host kind {0:?}")]
pub struct UnknownHostKind(pub String);

impl FromStr for HostKind {
    type Err = UnknownHostKind;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        HostKind::ALL
            .iter()
            .copied()
            .find(|kind| kind.name() == name)
            .ok_or_else(|| UnknownHostKind(name.to_owned()))
    }
}
