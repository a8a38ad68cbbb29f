//! The orders the list can be shown in, kept while it grows.

use std::cmp::Ordering;

use contract::RepositorySort;

use super::rows::{Place, Rows};

/// Every row in each order that was asked for so far.
#[derive(Debug, Default)]
pub(super) struct Orders {
    name: Vec<Place>,
    change: Vec<Place>,
    newest: Vec<Place>,
    largest: Vec<Place>,
}

impl Orders {
    /// Forgets everything, for rows that are not the same any more.
    pub(super) fn clear(&mut self) {
        *self = Orders::default();
    }

    /// All rows in this order. Rows that came since the last time are sorted in.
    pub(super) fn of(&mut self, sort: RepositorySort, rows: &Rows) -> &[Place] {
        let order = match sort {
            RepositorySort::Name => &mut self.name,
            RepositorySort::Change => &mut self.change,
            RepositorySort::Newest => &mut self.newest,
            RepositorySort::Largest => &mut self.largest,
        };
        if order.len() < rows.len() {
            let known = order.len();
            order.extend(rows.all().skip(known).map(|(place, _)| place));
            order[known..].sort_by(|a, b| compare(sort, rows, *a, *b));
            // The standard sort sees two sorted runs and only merges them.
            order.sort_by(|a, b| compare(sort, rows, *a, *b));
        }
        order
    }
}

fn compare(sort: RepositorySort, rows: &Rows, a: Place, b: Place) -> Ordering {
    let (left, right) = (rows.row(a), rows.row(b));
    match sort {
        RepositorySort::Name => rows.folded_name(a).cmp(rows.folded_name(b)),
        RepositorySort::Change => right.pushed_at.cmp(&left.pushed_at),
        RepositorySort::Newest => right.created_at.cmp(&left.created_at),
        RepositorySort::Largest => right.size_kib.cmp(&left.size_kib),
    }
}
