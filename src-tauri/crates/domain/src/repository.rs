//! Repositories, as far as choosing among them needs.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// GitHub's numeric id of a repository; survives renames and moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RepositoryId(pub u64);

/// Who can see a repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    /// Everyone.
    Public,
    /// The people it is shared with.
    Private,
    /// Everyone in the enterprise.
    Internal,
}

/// A repository on GitHub.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repository {
    /// The durable key.
    pub id: RepositoryId,
    /// The name without its owner.
    pub name: String,
    /// The login of the account that owns it.
    pub owner: String,
    /// Who can see it.
    pub visibility: Visibility,
    /// The main language, where GitHub recognised one.
    pub language: Option<String>,
    /// The owner's one-line description.
    pub description: Option<String>,
    /// Read-only on GitHub.
    pub archived: bool,
    /// A copy of another repository.
    pub fork: bool,
    /// Last push, where there was one.
    pub pushed_at: Option<OffsetDateTime>,
    /// When it was made.
    pub created_at: Option<OffsetDateTime>,
    /// Size in KiB as GitHub counts it.
    pub size_kib: u64,
}
