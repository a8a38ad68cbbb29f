//! Accounts: the GitHub users and organizations an app can be installed on.

use serde::{Deserialize, Serialize};

/// GitHub's numeric id of an account. The durable key: a login can be renamed and taken by others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccountId(pub u64);

/// What kind of account it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountKind {
    /// One person's account.
    User,
    /// A company's or group's organization.
    Organization,
}

/// A GitHub account as an installation target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The durable key.
    pub id: AccountId,
    /// The name in addresses, as in `github.com/login`.
    pub login: String,
    /// Whether it is a person's or an organization's.
    pub kind: AccountKind,
    /// The display name, where the account has one.
    pub name: Option<String>,
}

/// The person who is signed in to GitHub.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GitHubPerson {
    /// The durable key.
    pub id: AccountId,
    /// The name in addresses.
    pub login: String,
    /// The display name, where the person gave one.
    pub name: Option<String>,
}
