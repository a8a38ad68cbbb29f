//! Installations: our GitHub App on an account, with a repository selection and granted
//! permissions.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use url::Url;

use crate::{Account, PermissionSet};

/// GitHub's numeric id of an installation. Proved only by `GET /user/installations`, never taken
/// from a redirect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct InstallationId(pub u64);

/// GitHub's `repository_selection`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SelectionKind {
    /// Every repository of the account, now and in the future.
    All,
    /// Only the repositories somebody picked.
    Selected,
}

/// The app on an account, as `GET /user/installations` says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Installation {
    /// The durable key.
    pub id: InstallationId,
    /// Where the app is installed.
    pub account: Account,
    /// Whether all repositories are in it or only some.
    pub selection: SelectionKind,
    /// What the account granted.
    pub permissions: PermissionSet,
    /// Set while it is paused on GitHub.
    pub suspension: Option<Suspension>,
    /// GitHub's page to change it.
    pub page: Url,
}

/// A pause of an installation. Whoever began it has to end it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspension {
    /// The login of who paused it, if GitHub says.
    pub by: Option<String>,
    /// Since when.
    pub at: OffsetDateTime,
}

/// The app itself, as `GET /apps/{slug}` says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct App {
    /// The name in addresses.
    pub slug: String,
    /// The name people see.
    pub name: String,
    /// What the app asks for today.
    pub permissions: PermissionSet,
    /// GitHub's public page of the app.
    pub page: Url,
}
