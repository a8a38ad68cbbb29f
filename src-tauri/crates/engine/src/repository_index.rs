//! The full repository list, too long to push: searched, filtered, sorted and cut into windows here.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use caseless::Caseless;
use contract::{RepositoryPage, RepositoryQuery, RepositoryRow, RepositorySort, VisibilityView};
use domain::{Account, Repository, RepositoryId, Visibility};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The most rows one window has.
const LARGEST_WINDOW: u32 = 200;

/// The repositories of one organization, as far as they are loaded.
#[derive(Debug, Default)]
pub(crate) struct RepositoryIndex {
    organization: Option<u64>,
    entries: Vec<Entry>,
    place: HashMap<RepositoryId, usize>,
    revision: u64,
    answered: Option<Answered>,
}

#[derive(Debug)]
struct Entry {
    repository: Repository,
    /// Name and description without case and accents.
    name: String,
    description: String,
}

/// The last question with its answer; scrolling asks the same one again and again.
#[derive(Debug)]
struct Answered {
    query: RepositoryQuery,
    revision: u64,
    selected: Option<BTreeSet<RepositoryId>>,
    rows: Vec<usize>,
    archived_hidden: u32,
}

impl RepositoryIndex {
    /// Empties the list for an organization.
    pub(crate) fn begin(&mut self, organization: &Account) {
        self.organization = Some(organization.id.0);
        self.entries.clear();
        self.place.clear();
        self.revision += 1;
    }

    /// Adds a page. A repository that is there already is replaced.
    pub(crate) fn extend(&mut self, repositories: Vec<Repository>) {
        for repository in repositories {
            let entry = Entry {
                name: folded(&repository.name),
                description: folded(repository.description.as_deref().unwrap_or_default()),
                repository,
            };
            let id = entry.repository.id;
            match self.place.get(&id).copied() {
                Some(place) => self.entries[place] = entry,
                None => {
                    self.place.insert(id, self.entries.len());
                    self.entries.push(entry);
                }
            }
        }
        self.revision += 1;
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Counts up whenever the list changes.
    pub(crate) fn revision(&self) -> u64 {
        self.revision
    }

    /// How many are not public.
    pub(crate) fn private(&self) -> usize {
        self.entries
            .iter()
            .filter(|entry| entry.repository.visibility != Visibility::Public)
            .count()
    }

    pub(crate) fn name(&self, id: RepositoryId) -> Option<String> {
        self.place
            .get(&id)
            .map(|place| self.entries[*place].repository.name.clone())
    }

    /// The names of these, sorted; those that are not in the list are left out.
    pub(crate) fn names(&self, ids: &BTreeSet<RepositoryId>, most: usize) -> Vec<String> {
        let mut names: Vec<String> = ids.iter().filter_map(|id| self.name(*id)).collect();
        names.sort_by_key(|name| name.to_lowercase());
        names.truncate(most);
        names
    }

    /// A window of the answer to a query.
    pub(crate) fn page(
        &mut self,
        query: &RepositoryQuery,
        offset: u32,
        limit: u32,
        selected: &BTreeSet<RepositoryId>,
    ) -> RepositoryPage {
        let languages = self.languages();
        self.answer(query, selected);
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
        let rows = answered.rows.iter();
        let window = rows
            .skip(offset as usize)
            .take(limit.min(LARGEST_WINDOW) as usize);
        let row = |place: &usize| row(&self.entries[*place].repository, selected);
        let inside = |place: &&usize| selected.contains(&self.entries[**place].repository.id);
        RepositoryPage {
            matching: count(answered.rows.len()),
            matching_selected: count(answered.rows.iter().filter(inside).count()),
            archived_hidden: answered.archived_hidden,
            offset,
            rows: window.map(row).collect(),
            languages,
        }
    }

    /// The ids a query matches, in its order.
    pub(crate) fn matching(
        &mut self,
        query: &RepositoryQuery,
        selected: &BTreeSet<RepositoryId>,
    ) -> Vec<RepositoryId> {
        self.answer(query, selected);
        let rows = self
            .answered
            .as_ref()
            .map(|answered| answered.rows.as_slice());
        rows.unwrap_or_default()
            .iter()
            .map(|place| self.entries[*place].repository.id)
            .collect()
    }

    /// The next row from `from` on whose name begins with `prefix`; the search wraps around.
    pub(crate) fn locate(
        &mut self,
        query: &RepositoryQuery,
        prefix: &str,
        from: u32,
        selected: &BTreeSet<RepositoryId>,
    ) -> Option<u32> {
        let prefix = folded(prefix);
        self.answer(query, selected);
        let rows = &self.answered.as_ref()?.rows;
        let begins = |index: &usize| self.entries[rows[*index]].name.starts_with(&prefix);
        let from = (from as usize).min(rows.len());
        (from..rows.len()).chain(0..from).find(begins).map(count)
    }

    fn answer(&mut self, query: &RepositoryQuery, selected: &BTreeSet<RepositoryId>) {
        let asked_for = query.only_selected.then_some(selected);
        let still_good = self.answered.as_ref().is_some_and(|answered| {
            answered.query == *query
                && answered.revision == self.revision
                && answered.selected.as_ref() == asked_for
        });
        if still_good {
            return;
        }
        let words: Vec<String> = query.search.split_whitespace().map(folded).collect();
        let mut archived_hidden = 0;
        let mut rows: Vec<usize> = Vec::new();
        for (place, entry) in self.entries.iter().enumerate() {
            if !matches(entry, query, &words, asked_for) {
                continue;
            }
            if query.hide_archived && entry.repository.archived {
                archived_hidden += 1;
                continue;
            }
            rows.push(place);
        }
        self.sort(&mut rows, query, &words);
        self.answered = Some(Answered {
            query: query.clone(),
            revision: self.revision,
            selected: asked_for.cloned(),
            rows,
            archived_hidden,
        });
    }

    fn sort(&self, rows: &mut [usize], query: &RepositoryQuery, words: &[String]) {
        let entry = |place: &usize| &self.entries[*place];
        match query.sort {
            RepositorySort::Name => rows.sort_by(|a, b| entry(a).name.cmp(&entry(b).name)),
            RepositorySort::Change => {
                rows.sort_by_key(|place| std::cmp::Reverse(entry(place).repository.pushed_at));
            }
            RepositorySort::Newest => {
                rows.sort_by_key(|place| std::cmp::Reverse(entry(place).repository.created_at));
            }
            RepositorySort::Largest => {
                rows.sort_by_key(|place| std::cmp::Reverse(entry(place).repository.size_kib));
            }
        }
        if !words.is_empty() {
            // A match in the name comes before one that is only in the description.
            rows.sort_by_key(|place| !words.iter().all(|word| entry(place).name.contains(word)));
        }
    }

    fn languages(&self) -> Vec<String> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in &self.entries {
            if let Some(language) = &entry.repository.language {
                *counts.entry(language).or_default() += 1;
            }
        }
        let mut languages: Vec<(&str, usize)> = counts.into_iter().collect();
        languages.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        languages
            .into_iter()
            .map(|(language, _)| language.to_owned())
            .collect()
    }
}

fn matches(
    entry: &Entry,
    query: &RepositoryQuery,
    words: &[String],
    selected: Option<&BTreeSet<RepositoryId>>,
) -> bool {
    let repository = &entry.repository;
    if query.hide_forks && repository.fork {
        return false;
    }
    if selected.is_some_and(|selected| !selected.contains(&repository.id)) {
        return false;
    }
    if !query.visibility.is_empty() && !query.visibility.contains(&visibility(repository)) {
        return false;
    }
    if query.language.is_some() && query.language != repository.language {
        return false;
    }
    words
        .iter()
        .all(|word| entry.name.contains(word) || entry.description.contains(word))
}

fn row(repository: &Repository, selected: &BTreeSet<RepositoryId>) -> RepositoryRow {
    RepositoryRow {
        id: repository.id.0,
        name: repository.name.clone(),
        visibility: visibility(repository),
        language: repository.language.clone(),
        description: repository.description.clone(),
        changed_at: repository.pushed_at,
        archived: repository.archived,
        fork: repository.fork,
        selected: selected.contains(&repository.id),
    }
}

fn visibility(repository: &Repository) -> VisibilityView {
    match repository.visibility {
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

#[cfg(test)]
mod tests {
    use domain::{AccountId, AccountKind};
    use time::macros::datetime;

    use super::*;

    #[test]
    fn searching_ignores_case_and_accents_and_puts_names_before_descriptions() {
        let mut index = index(&[
            ("zebra", "The Billing tool"),
            ("Bílling-api", ""),
            ("web", ""),
        ]);

        let page = index.page(&search("BILLING"), 0, 50, &BTreeSet::new());

        let names: Vec<&str> = page.rows.iter().map(|row| row.name.as_str()).collect();
        assert_eq!(names, ["Bílling-api", "zebra"]);
        assert_eq!(page.matching, 2);
    }

    #[test]
    fn archived_ones_are_hidden_on_request_and_the_count_says_so() {
        let mut index = index(&[("a", ""), ("b", ""), ("c", "")]);
        index.entries[1].repository.archived = true;
        let query = RepositoryQuery {
            hide_archived: true,
            ..RepositoryQuery::default()
        };

        let page = index.page(&query, 0, 50, &BTreeSet::new());

        assert_eq!((page.matching, page.archived_hidden), (2, 1));
    }

    #[test]
    fn a_window_is_cut_out_and_never_larger_than_two_hundred() {
        let names: Vec<String> = (0..500).map(|number| format!("r{number:03}")).collect();
        let pairs: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
        let mut index = index(&pairs);

        let page = index.page(&RepositoryQuery::default(), 100, 5000, &BTreeSet::new());

        assert_eq!(page.rows.len(), 200);
        assert_eq!(page.rows[0].name, "r100");
        assert_eq!(page.matching, 500);
    }

    #[test]
    fn only_selected_follows_the_selection() {
        let mut index = index(&[("a", ""), ("b", "")]);
        let query = RepositoryQuery {
            only_selected: true,
            ..RepositoryQuery::default()
        };
        let one = BTreeSet::from([RepositoryId(1)]);

        assert_eq!(index.page(&query, 0, 50, &BTreeSet::new()).matching, 0);
        assert_eq!(index.page(&query, 0, 50, &one).matching, 1);
    }

    #[test]
    fn typing_letters_finds_the_next_row_and_wraps_around() {
        let mut index = index(&[("alpha", ""), ("beta", ""), ("bravo", "")]);
        let (query, none) = (RepositoryQuery::default(), BTreeSet::new());

        assert_eq!(index.locate(&query, "B", 0, &none), Some(1));
        assert_eq!(index.locate(&query, "b", 2, &none), Some(2));
        assert_eq!(
            index.locate(&query, "a", 1, &none),
            Some(0),
            "from the top again"
        );
        assert_eq!(index.locate(&query, "x", 0, &none), None);
    }

    #[test]
    fn a_repository_that_comes_twice_is_listed_once_as_it_is_now() {
        let mut index = index(&[("old-name", "")]);
        index.extend(vec![repository(1, "new-name", "")]);

        assert_eq!(index.len(), 1);
        assert_eq!(index.name(RepositoryId(1)).as_deref(), Some("new-name"));
    }

    fn search(text: &str) -> RepositoryQuery {
        RepositoryQuery {
            search: text.to_owned(),
            ..RepositoryQuery::default()
        }
    }

    fn index(names: &[(&str, &str)]) -> RepositoryIndex {
        let mut index = RepositoryIndex::default();
        index.begin(&Account {
            id: AccountId(1),
            login: "northwind".to_owned(),
            kind: AccountKind::Organization,
            name: None,
        });
        let numbered = names.iter().zip(1..);
        index.extend(
            numbered
                .map(|((name, text), id)| repository(id, name, text))
                .collect(),
        );
        index
    }

    fn repository(id: u64, name: &str, description: &str) -> Repository {
        Repository {
            id: RepositoryId(id),
            name: name.to_owned(),
            owner: "northwind".to_owned(),
            visibility: Visibility::Public,
            language: Some("Rust".to_owned()),
            description: Some(description.to_owned()),
            archived: false,
            fork: false,
            pushed_at: Some(datetime!(2026-11-01 09:00 UTC)),
            created_at: None,
            size_kib: 1,
        }
    }
}
