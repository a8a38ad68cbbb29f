//! Organizations as the person may choose them.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::Account;

/// What the person is in an organization. GitHub often does not say before the app is installed
/// there ("Can't tell yet").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MembershipRole {
    /// An owner: can install on everything.
    Owner,
    /// No owner, and administrator of at least one repository: can install on those, unless a rule
    /// of the organization keeps that to owners.
    RepositoryAdmin,
    /// A member: can ask an owner.
    Member,
    /// GitHub did not say.
    Unknown,
}

/// How the wizard came to know of an organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrganizationSource {
    /// The app is installed there and the person can see it.
    Installation,
    /// GitHub listed the person's membership.
    Membership,
    /// The person's membership is public.
    PublicMembership,
    /// The person typed the name.
    Typed,
}

/// One organization in the list to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganizationChoice {
    /// The account.
    pub account: Account,
    /// What the person is there, as far as GitHub says.
    pub role: MembershipRole,
    /// Where this row comes from.
    pub source: OrganizationSource,
    /// Whether the app is installed there and not suspended.
    pub installed: bool,
    /// The person was invited and has not said yes.
    #[serde(default)]
    pub invited: bool,
    /// When GitHub said so.
    #[serde(default, with = "time::serde::rfc3339::option")]
    pub seen_at: Option<OffsetDateTime>,
}
