//! The plan: what the person agrees to before GitHub's page opens (decision D1).

use std::{collections::BTreeSet, fmt::Write};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{Account, PermissionSet, RepositoryId, SelectionKind};

/// Names one exact plan. The page sends back the digest it displayed, so that agreement to a plan
/// that changed underneath is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PlanDigest(pub String);

/// Which repositories are to be connected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "repositories", rename_all = "snake_case")]
pub enum RepositorySelection {
    /// Every repository, now and in the future.
    All,
    /// Only these.
    Selected(BTreeSet<RepositoryId>),
}

impl RepositorySelection {
    /// GitHub's word for it.
    #[must_use]
    pub fn kind(&self) -> SelectionKind {
        match self {
            RepositorySelection::All => SelectionKind::All,
            RepositorySelection::Selected(_) => SelectionKind::Selected,
        }
    }

    /// How many repositories, where that is a number.
    #[must_use]
    pub fn count(&self) -> Option<usize> {
        match self {
            RepositorySelection::All => None,
            RepositorySelection::Selected(ids) => Some(ids.len()),
        }
    }
}

/// How many repositories GitHub's install page can be prefilled with
/// ("Migrating OAuth apps to GitHub Apps": `repository_ids[]`, up to 100).
pub const PREFILL_LIMIT: usize = 100;

/// What is to be connected, shown for agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConnectionPlan {
    /// Where.
    pub organization: Account,
    /// Which repositories.
    pub repositories: RepositorySelection,
    /// What the app asks for.
    pub permissions: PermissionSet,
}

impl ConnectionPlan {
    /// Names this plan. Equal plans have equal digests; a login that changes does not matter.
    #[must_use]
    pub fn digest(&self) -> PlanDigest {
        let mut hash = Sha256::new();
        hash.update(format!("plan 1\norganization {}\n", self.organization.id.0));
        match &self.repositories {
            RepositorySelection::All => hash.update("all\n"),
            RepositorySelection::Selected(ids) => {
                for id in ids {
                    hash.update(format!("repository {}\n", id.0));
                }
            }
        }
        for (name, level) in &self.permissions.0 {
            hash.update(format!("permission {} {level:?}\n", name.0));
        }
        let mut text = String::with_capacity(64);
        for byte in hash.finalize() {
            let _ = write!(text, "{byte:02x}");
        }
        PlanDigest(text)
    }
}

/// A repository as a difference names it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct NamedRepository {
    /// The durable key.
    pub id: RepositoryId,
    /// The name; none when only the plan knew it and the list is gone.
    pub name: Option<String>,
}

/// What GitHub has, held against the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// What GitHub has.
    pub actual: RepositorySelection,
    /// Planned, and not there.
    pub missing: Vec<NamedRepository>,
    /// There, and not planned.
    pub extra: Vec<NamedRepository>,
    /// Asked for, and not granted.
    pub missing_permissions: PermissionSet,
}

impl Comparison {
    /// Holds what GitHub has against a plan. `present` is what the installation can reach; for an
    /// installation on all repositories it does not matter.
    #[must_use]
    pub fn between(
        plan: &ConnectionPlan,
        kind: SelectionKind,
        granted: &PermissionSet,
        present: &[NamedRepository],
        name_of: impl Fn(RepositoryId) -> Option<String>,
    ) -> Self {
        let present_ids: BTreeSet<RepositoryId> = present.iter().map(|found| found.id).collect();
        let actual = match kind {
            SelectionKind::All => RepositorySelection::All,
            SelectionKind::Selected => RepositorySelection::Selected(present_ids.clone()),
        };
        let (missing, extra) = match (&plan.repositories, kind) {
            (RepositorySelection::Selected(planned), SelectionKind::Selected) => (
                planned
                    .difference(&present_ids)
                    .map(|id| NamedRepository {
                        id: *id,
                        name: name_of(*id),
                    })
                    .collect(),
                present
                    .iter()
                    .filter(|found| !planned.contains(&found.id))
                    .cloned()
                    .collect(),
            ),
            (RepositorySelection::All, SelectionKind::All | SelectionKind::Selected)
            | (RepositorySelection::Selected(_), SelectionKind::All) => (Vec::new(), Vec::new()),
        };
        Comparison {
            actual,
            missing,
            extra,
            missing_permissions: plan.permissions.not_covered_by(granted),
        }
    }

    /// Whether GitHub has exactly what `plan` says.
    #[must_use]
    pub fn matches(&self, plan: &ConnectionPlan) -> bool {
        self.repositories_match(plan) && self.missing_permissions.is_empty()
    }

    /// Whether the repositories are those of `plan`.
    #[must_use]
    pub fn repositories_match(&self, plan: &ConnectionPlan) -> bool {
        self.actual == plan.repositories
    }
}
