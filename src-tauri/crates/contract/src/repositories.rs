//! The repository list, which is too long to push: the page asks for windows of it.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use ts_rs::TS;

/// Who can see a repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum VisibilityView {
    /// Everyone.
    Public,
    /// The people it is shared with.
    Private,
    /// Everyone in the enterprise.
    Internal,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum RepositorySort {
    /// By name, from A.
    #[default]
    Name,
    /// Last pushed first.
    Change,
    /// Last made first.
    Newest,
    /// Largest first.
    Largest,
}

/// Which repositories, in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RepositoryQuery {
    /// Words to look for in names, then in descriptions; case and accents do not matter.
    pub search: String,
    /// Only these visibilities; empty for all.
    pub visibility: Vec<VisibilityView>,
    /// Only this language.
    pub language: Option<String>,
    /// Leave out archived ones.
    pub hide_archived: bool,
    /// Leave out copies.
    pub hide_forks: bool,
    /// Only what is selected.
    pub only_selected: bool,
    /// The order.
    pub sort: RepositorySort,
}

/// A window of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListRepositoriesRequest {
    /// Which, in which order.
    pub query: RepositoryQuery,
    /// The first row wanted, from 0.
    pub offset: u32,
    /// How many rows are wanted; at most 200 are answered.
    pub limit: u32,
}

/// A window of the list, with counts over the whole answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct RepositoryPage {
    /// How many match.
    pub matching: u32,
    /// How many of those are selected.
    pub matching_selected: u32,
    /// How many archived repositories the query leaves out.
    pub archived_hidden: u32,
    /// The first row answered.
    pub offset: u32,
    /// The rows.
    pub rows: Vec<RepositoryRow>,
    /// The languages in the whole list, most used first.
    pub languages: Vec<String>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct RepositoryRow {
    /// The durable key.
    pub id: u64,
    /// The name without its owner.
    pub name: String,
    /// Who can see it.
    pub visibility: VisibilityView,
    /// The main language.
    pub language: Option<String>,
    /// The owner's one-line description.
    pub description: Option<String>,
    /// Last push.
    #[serde(with = "time::serde::rfc3339::option")]
    #[ts(type = "string | null")]
    pub changed_at: Option<OffsetDateTime>,
    /// Read-only on GitHub.
    pub archived: bool,
    /// A copy of another repository.
    pub fork: bool,
    /// Whether it is selected.
    pub selected: bool,
}

/// A change to what is selected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum ChangeSelectionRequest {
    /// One repository.
    One {
        /// Which.
        id: u64,
        /// In or out.
        selected: bool,
    },
    /// Rows of a query from one index to another, both included.
    Range {
        /// Which list the indices count in.
        query: RepositoryQuery,
        /// The first index.
        from: u32,
        /// The last index.
        to: u32,
        /// In or out.
        selected: bool,
    },
    /// Everything a query matches, drawn or not.
    Matching {
        /// The query.
        query: RepositoryQuery,
        /// In or out.
        selected: bool,
    },
    /// Nothing is selected any more.
    Clear,
    /// Take back the last change.
    Undo,
}

/// What is selected after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct SelectionSummary {
    /// How many.
    pub count: u32,
    /// Whether there is a change to take back.
    pub can_undo: bool,
}

/// Looks for the next row whose name starts with what was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LocateRepositoryRequest {
    /// Which list.
    pub query: RepositoryQuery,
    /// The letters typed.
    pub prefix: String,
    /// Where to begin looking; the search wraps around.
    pub from: u32,
}

/// Where a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct Located {
    /// The row's index in the query, if one matches.
    pub index: Option<u32>,
}

/// A list of names, as somebody keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MatchNamesRequest {
    /// The list: names or web addresses, whatever stands between them.
    pub text: String,
}

/// What to select of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddNamesRequest {
    /// Beside everything that was found: places among the missing names whose nearest is meant.
    pub near: Vec<u32>,
}
