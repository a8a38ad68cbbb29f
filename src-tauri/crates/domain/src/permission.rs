//! Permissions: named capabilities with a level, requested by the app and granted by an account.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// GitHub's key of a permission, such as `contents` or `pull_requests`.
///
/// An open set: GitHub adds keys, and an unknown one must be shown, not lost.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PermissionName(pub String);

/// How far a permission goes. A higher level covers the lower ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PermissionLevel {
    /// May look.
    Read,
    /// May look and change.
    Write,
    /// May look, change and administer.
    Admin,
}

/// A set of permissions. A name that is absent means no access.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PermissionSet(pub BTreeMap<PermissionName, PermissionLevel>);

impl PermissionSet {
    /// The level of a permission, if it is in the set at all.
    #[must_use]
    pub fn level(&self, name: &PermissionName) -> Option<PermissionLevel> {
        self.0.get(name).copied()
    }

    /// What this set asks for that `granted` does not cover, at the asked level. A granted `write`
    /// covers an asked `read`.
    #[must_use]
    pub fn not_covered_by(&self, granted: &PermissionSet) -> PermissionSet {
        let missing = self
            .0
            .iter()
            .filter(|(name, asked)| granted.level(name).is_none_or(|have| have < **asked));
        PermissionSet(
            missing
                .map(|(name, level)| (name.clone(), *level))
                .collect(),
        )
    }

    /// Whether nothing is in the set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<const N: usize> From<[(&str, PermissionLevel); N]> for PermissionSet {
    fn from(pairs: [(&str, PermissionLevel); N]) -> Self {
        PermissionSet(
            pairs
                .into_iter()
                .map(|(name, level)| (PermissionName(name.to_owned()), level))
                .collect(),
        )
    }
}
