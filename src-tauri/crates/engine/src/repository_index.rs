//! The full repository list, too long to push: searched, filtered, sorted and cut into windows here.

pub(crate) mod name_match;
mod order;
mod rows;
#[cfg(test)]
mod tests;

use std::{collections::BTreeSet, sync::Arc};

use caseless::Caseless;
use contract::{RepositoryPage, RepositoryQuery, RepositoryRow, VisibilityView};
use domain::{AccountId, InstallationId, Repository, RepositoryId, Visibility};
use memchr::memmem::Finder;
use order::Orders;
use rows::{Place, Put, Row, Rows};
use time::OffsetDateTime;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The most rows one window has.
const LARGEST_WINDOW: u32 = 200;

/// What is selected. Shared, so that asking again about the same selection costs nothing.
pub(crate) type Selected = Arc<BTreeSet<RepositoryId>>;

/// The repositories of one organization, as far as they are loaded.
#[derive(Debug, Default)]
pub(crate) struct RepositoryIndex {
    source: Option<Source>,
    /// How many of the source's pages are in; none once the list is whole.
    pages: usize,
    rows: Rows,
    orders: Orders,
    revision: u64,
    marks: Option<Marks>,
    answered: Option<Answered>,
}

/// Where a list comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Source {
    /// Whose repositories.
    pub(crate) organization: AccountId,
    /// The installation that shows them; what is public without one.
    pub(crate) installation: Option<InstallationId>,
}

/// The selection as one bit for each row.
#[derive(Debug)]
struct Marks {
    of: Selected,
    revision: u64,
    bits: Vec<u64>,
}

/// The last question with its answer; scrolling asks the same one again and again.
#[derive(Debug)]
struct Answered {
    query: RepositoryQuery,
    revision: u64,
    selected: Option<Selected>,
    words: Vec<String>,
    /// What the query finds, archived ones among it, in the query's order.
    found: Vec<Place>,
    /// What is shown of it.
    shown: Vec<Place>,
    archived_hidden: u32,
}

impl RepositoryIndex {
    /// Empties the list for another source, or for a whole list that is read anew. A list of the same
    /// source that stopped half way stays; the answer is how many of its pages are in.
    pub(crate) fn begin(&mut self, source: Source) -> usize {
        if self.pages > 0 && self.source.as_ref() == Some(&source) {
            return self.pages;
        }
        self.source = Some(source);
        self.pages = 0;
        self.rows = Rows::default();
        self.change_all();
        0
    }

    /// Nothing more is coming from the source.
    pub(crate) fn complete(&mut self, source: &Source) {
        if !self.is_of(source) {
            return;
        }
        self.pages = 0;
        self.rows.settle();
    }

    /// Whether the list is this one. A reading that was stopped may be in the middle of a page when
    /// another list begins.
    fn is_of(&self, source: &Source) -> bool {
        self.source.as_ref() == Some(source)
    }

    /// Adds the page of this number of the source, counted from 1. A repository that is there already
    /// is replaced.
    pub(crate) fn extend(&mut self, source: &Source, page: usize, repositories: &[Repository]) {
        if !self.is_of(source) {
            return;
        }
        self.pages = page.max(self.pages);
        let mut replaced = false;
        for repository in repositories {
            match self.rows.put(repository) {
                Put::Added => {}
                Put::Replaced => replaced = true,
                Put::Full => tracing::warn!("the list is too long to hold"),
            }
        }
        if replaced {
            self.change_all();
        } else {
            self.revision += 1;
        }
    }

    fn change_all(&mut self) {
        self.orders.clear();
        self.answered = None;
        self.marks = None;
        self.revision += 1;
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Counts up whenever the list changes.
    pub(crate) fn revision(&self) -> u64 {
        self.revision
    }

    /// How many are not public.
    pub(crate) fn private(&self) -> usize {
        self.rows.private()
    }

    pub(crate) fn name(&self, id: RepositoryId) -> Option<String> {
        self.rows
            .place(id)
            .map(|place| self.rows.name(place).to_owned())
    }

    /// The names of these, sorted; those that are not in the list are left out.
    pub(crate) fn names(&self, ids: &BTreeSet<RepositoryId>, most: usize) -> Vec<String> {
        let mut places: Vec<Place> = ids.iter().filter_map(|id| self.rows.place(*id)).collect();
        places.sort_by(|a, b| self.rows.folded_name(*a).cmp(self.rows.folded_name(*b)));
        let names = places.into_iter().take(most);
        names
            .map(|place| self.rows.name(place).to_owned())
            .collect()
    }

    /// A window of the answer to a query.
    pub(crate) fn page(
        &mut self,
        query: &RepositoryQuery,
        offset: u32,
        limit: u32,
        selected: &Selected,
    ) -> RepositoryPage {
        self.mark(selected);
        self.answer(query, selected);
        let languages = self.rows.languages();
        let Some(answered) = &self.answered else {
            return RepositoryPage {
                matching: 0,
                matching_selected: 0,
                archived_hidden: 0,
                offset,
                rows: Vec::new(),
                languages,
            };
        };
        let shown = answered.shown.iter().copied();
        let inside = shown.clone().filter(|place| self.is_marked(*place));
        let window = shown
            .skip(offset as usize)
            .take(limit.min(LARGEST_WINDOW) as usize);
        RepositoryPage {
            matching: count(answered.shown.len()),
            matching_selected: count(inside.count()),
            archived_hidden: answered.archived_hidden,
            offset,
            rows: window.map(|place| self.view(place)).collect(),
            languages,
        }
    }

    /// The ids a query matches, in its order.
    pub(crate) fn matching(
        &mut self,
        query: &RepositoryQuery,
        selected: &Selected,
    ) -> Vec<RepositoryId> {
        self.answer(query, selected);
        let shown = self.answered.iter().flat_map(|answered| &answered.shown);
        shown.map(|place| self.rows.row(*place).id).collect()
    }

    /// The next row from `from` on whose name begins with `prefix`; the search wraps around.
    pub(crate) fn locate(
        &mut self,
        query: &RepositoryQuery,
        prefix: &str,
        from: u32,
        selected: &Selected,
    ) -> Option<u32> {
        let prefix = folded(prefix);
        self.answer(query, selected);
        let shown = &self.answered.as_ref()?.shown;
        let begins = |index: &usize| self.rows.folded_name(shown[*index]).starts_with(&prefix);
        let from = (from as usize).min(shown.len());
        (from..shown.len()).chain(0..from).find(begins).map(count)
    }

    fn view(&self, place: Place) -> RepositoryRow {
        let row = self.rows.row(place);
        RepositoryRow {
            id: row.id.0,
            name: self.rows.name(place).to_owned(),
            visibility: visibility(row),
            language: self.rows.language(place).map(str::to_owned),
            description: self.rows.description(place).map(str::to_owned),
            changed_at: OffsetDateTime::from_unix_timestamp(row.pushed_at).ok(),
            archived: row.archived,
            fork: row.fork,
            selected: self.is_marked(place),
        }
    }

    fn mark(&mut self, selected: &Selected) {
        let still_good = self.marks.as_ref().is_some_and(|marks| {
            marks.revision == self.revision && Arc::ptr_eq(&marks.of, selected)
        });
        if still_good {
            return;
        }
        let mut bits = vec![0_u64; self.rows.len().div_ceil(64)];
        for place in selected.iter().filter_map(|id| self.rows.place(*id)) {
            bits[place as usize / 64] |= 1 << (place % 64);
        }
        self.marks = Some(Marks {
            of: Arc::clone(selected),
            revision: self.revision,
            bits,
        });
    }

    fn is_marked(&self, place: Place) -> bool {
        self.marks
            .as_ref()
            .and_then(|marks| marks.bits.get(place as usize / 64))
            .is_some_and(|bits| bits >> (place % 64) & 1 == 1)
    }

    fn answer(&mut self, query: &RepositoryQuery, selected: &Selected) {
        let asked_for = query.only_selected.then_some(selected);
        if self.answered.as_ref().is_some_and(|answered| {
            answered.query == *query && answered.is_about(self.revision, asked_for)
        }) {
            return;
        }
        if asked_for.is_some() {
            self.mark(selected);
        }
        let words: Vec<String> = query.search.split_whitespace().map(folded).collect();
        let narrowed = self
            .answered
            .take()
            .filter(|answered| answered.is_about(self.revision, asked_for))
            .filter(|answered| answered.is_narrowed_by(query, &words))
            .map(|answered| answered.found);
        let sifter = Sifter::new(query, &words, &self.rows);
        let candidates =
            narrowed.unwrap_or_else(|| self.orders.of(query.sort, &self.rows).to_vec());
        let (mut found, mut named, mut described) = (Vec::new(), Vec::new(), Vec::new());
        let mut archived_hidden = 0;
        for place in candidates {
            if asked_for.is_some() && !self.is_marked(place) {
                continue;
            }
            let Some(where_found) = sifter.sift(&self.rows, place) else {
                continue;
            };
            found.push(place);
            if query.hide_archived && self.rows.row(place).archived {
                archived_hidden += 1;
                continue;
            }
            // A match in the name comes before one that is only in the description.
            match where_found {
                Found::InName => named.push(place),
                Found::InDescription => described.push(place),
            }
        }
        named.append(&mut described);
        self.answered = Some(Answered {
            query: query.clone(),
            revision: self.revision,
            selected: asked_for.cloned(),
            words,
            found,
            shown: named,
            archived_hidden,
        });
    }
}

impl Answered {
    fn is_about(&self, revision: u64, selected: Option<&Selected>) -> bool {
        let same = match (&self.selected, selected) {
            (None, None) => true,
            (Some(before), Some(now)) => Arc::ptr_eq(before, now),
            (None, Some(_)) | (Some(_), None) => false,
        };
        same && self.revision == revision
    }

    /// Whether everything a query can find is among what this one found: somebody typed on.
    fn is_narrowed_by(&self, query: &RepositoryQuery, words: &[String]) -> bool {
        let otherwise_same = RepositoryQuery {
            search: self.query.search.clone(),
            hide_archived: self.query.hide_archived,
            ..query.clone()
        };
        let goes_on = |word: &String| words.iter().any(|now| now.contains(word.as_str()));
        otherwise_same == self.query && self.words.iter().all(goes_on)
    }
}

/// Where all the words of a search are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    InName,
    InDescription,
}

/// A query made ready to be held against many rows.
struct Sifter<'a> {
    words: Vec<Finder<'a>>,
    query: &'a RepositoryQuery,
    language: Option<u16>,
}

impl<'a> Sifter<'a> {
    fn new(query: &'a RepositoryQuery, words: &'a [String], rows: &Rows) -> Self {
        Sifter {
            words: words.iter().map(Finder::new).collect(),
            query,
            language: query
                .language
                .as_ref()
                .map(|language| rows.number_of(language)),
        }
    }

    fn sift(&self, rows: &Rows, place: Place) -> Option<Found> {
        let row = rows.row(place);
        if self.query.hide_forks && row.fork {
            return None;
        }
        if !self.query.visibility.is_empty() && !self.query.visibility.contains(&visibility(row)) {
            return None;
        }
        if self.language.is_some_and(|number| number != row.language) {
            return None;
        }
        let name = rows.folded_name(place).as_bytes();
        let in_name = |word: &Finder<'_>| word.find(name).is_some();
        if self.words.iter().all(in_name) {
            return Some(Found::InName);
        }
        let description = rows.folded_description(place).as_bytes();
        let anywhere = |word: &Finder<'_>| in_name(word) || word.find(description).is_some();
        self.words
            .iter()
            .all(anywhere)
            .then_some(Found::InDescription)
    }
}

fn visibility(row: &Row) -> VisibilityView {
    match row.visibility {
        Visibility::Public => VisibilityView::Public,
        Visibility::Private => VisibilityView::Private,
        Visibility::Internal => VisibilityView::Internal,
    }
}

/// Without case and accents.
fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfd()
        .filter(|letter| !is_combining_mark(*letter))
        .default_case_fold()
        .collect()
}

/// A count fits: a list is far below four billion.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
