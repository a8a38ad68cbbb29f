//! The rows of the index. A hundred thousand have to fit into little memory and be searched within
//! milliseconds, so texts lie one after the other in two long strings and a row says where.

use std::collections::HashMap;

use domain::{Repository, RepositoryId, Visibility};
use time::OffsetDateTime;

use super::folded;

/// GitHub cuts descriptions at 350 characters and names at 100; what is longer is cut here.
const LONGEST_TEXT: usize = 4_000;

/// Names a row: its number in the order of arrival.
pub(super) type Place = u32;

/// A name with a description behind it, in one of the long strings.
#[derive(Clone, Copy, Debug)]
struct Span {
    start: u32,
    name: u16,
    description: u16,
}

/// One repository.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) id: RepositoryId,
    /// Seconds since 1970; the smallest number for never.
    pub(super) pushed_at: i64,
    pub(super) created_at: i64,
    pub(super) size_kib: u32,
    written: Span,
    folded: Span,
    /// Counts from 1; 0 for none.
    pub(super) language: u16,
    pub(super) visibility: Visibility,
    pub(super) archived: bool,
    pub(super) fork: bool,
    has_description: bool,
}

/// All rows with their texts.
#[derive(Debug, Default)]
pub(super) struct Rows {
    rows: Vec<Row>,
    /// Names and descriptions as GitHub has them.
    written: String,
    /// The same without case and accents.
    folded: String,
    places: HashMap<RepositoryId, Place>,
    languages: Vec<(String, u32)>,
    language_numbers: HashMap<String, u16>,
    hidden_from_public: usize,
}

/// What became of a repository that was put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Put {
    /// It is new.
    Added,
    /// It was there and is now as it came.
    Replaced,
    /// There is no room left for more text (4 GiB).
    Full,
}

impl Rows {
    pub(super) fn put(&mut self, repository: &Repository) -> Put {
        let description = cut(repository.description.as_deref().unwrap_or_default());
        let name = cut(&repository.name);
        let (Some(written), Some(folded)) = (
            append(&mut self.written, name, description),
            append(&mut self.folded, &folded(name), &folded(description)),
        ) else {
            return Put::Full;
        };
        let row = Row {
            id: repository.id,
            pushed_at: seconds(repository.pushed_at),
            created_at: seconds(repository.created_at),
            size_kib: u32::try_from(repository.size_kib).unwrap_or(u32::MAX),
            written,
            folded,
            language: self.language_number(repository.language.as_deref()),
            visibility: repository.visibility,
            archived: repository.archived,
            fork: repository.fork,
            has_description: repository.description.is_some(),
        };
        self.count(&row, true);
        let known = self.places.get(&row.id).copied();
        if let Some(place) = known {
            let old = std::mem::replace(&mut self.rows[place as usize], row);
            self.count(&old, false);
            return Put::Replaced;
        }
        let Ok(place) = Place::try_from(self.rows.len()) else {
            return Put::Full;
        };
        self.places.insert(row.id, place);
        self.rows.push(row);
        Put::Added
    }

    /// Gives back what growing reserved.
    pub(super) fn settle(&mut self) {
        self.rows.shrink_to_fit();
        self.written.shrink_to_fit();
        self.folded.shrink_to_fit();
        self.places.shrink_to_fit();
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// How many are not public.
    pub(super) fn private(&self) -> usize {
        self.hidden_from_public
    }

    pub(super) fn row(&self, place: Place) -> &Row {
        &self.rows[place as usize]
    }

    /// Every row with its place.
    pub(super) fn all(&self) -> impl Iterator<Item = (Place, &Row)> {
        (0..).zip(&self.rows)
    }

    pub(super) fn place(&self, id: RepositoryId) -> Option<Place> {
        self.places.get(&id).copied()
    }

    pub(super) fn name(&self, place: Place) -> &str {
        name_in(&self.written, self.row(place).written)
    }

    pub(super) fn description(&self, place: Place) -> Option<&str> {
        let row = self.row(place);
        row.has_description
            .then(|| description_in(&self.written, row.written))
    }

    pub(super) fn folded_name(&self, place: Place) -> &str {
        name_in(&self.folded, self.row(place).folded)
    }

    pub(super) fn folded_description(&self, place: Place) -> &str {
        description_in(&self.folded, self.row(place).folded)
    }

    pub(super) fn language(&self, place: Place) -> Option<&str> {
        let number = usize::from(self.row(place).language).checked_sub(1)?;
        self.languages
            .get(number)
            .map(|(language, _)| language.as_str())
    }

    /// The number rows have for a language; one that no row has for a language nobody uses.
    pub(super) fn number_of(&self, language: &str) -> u16 {
        self.language_numbers
            .get(language)
            .copied()
            .unwrap_or(u16::MAX)
    }

    /// The languages in use, most used first.
    pub(super) fn languages(&self) -> Vec<String> {
        let mut used: Vec<&(String, u32)> = self
            .languages
            .iter()
            .filter(|(_, uses)| *uses > 0)
            .collect();
        used.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        used.into_iter()
            .map(|(language, _)| language.clone())
            .collect()
    }

    fn count(&mut self, row: &Row, present: bool) {
        let adjust = |count: usize| if present { count + 1 } else { count - 1 };
        if row.visibility != Visibility::Public {
            self.hidden_from_public = adjust(self.hidden_from_public);
        }
        let number = usize::from(row.language).checked_sub(1);
        if let Some((_, uses)) = number.and_then(|number| self.languages.get_mut(number)) {
            *uses = if present { *uses + 1 } else { *uses - 1 };
        }
    }

    fn language_number(&mut self, language: Option<&str>) -> u16 {
        let Some(language) = language else {
            return 0;
        };
        if let Some(number) = self.language_numbers.get(language) {
            return *number;
        }
        // The last number stands for a language nobody uses.
        let Some(number) = u16::try_from(self.languages.len() + 1)
            .ok()
            .filter(|number| *number < u16::MAX)
        else {
            return 0;
        };
        self.languages.push((language.to_owned(), 0));
        self.language_numbers.insert(language.to_owned(), number);
        number
    }
}

fn append(texts: &mut String, name: &str, description: &str) -> Option<Span> {
    let start = u32::try_from(texts.len()).ok()?;
    u32::try_from(texts.len() + name.len() + description.len()).ok()?;
    let span = Span {
        start,
        name: u16::try_from(name.len()).ok()?,
        description: u16::try_from(description.len()).ok()?,
    };
    texts.push_str(name);
    texts.push_str(description);
    Some(span)
}

fn name_in(texts: &str, span: Span) -> &str {
    let start = span.start as usize;
    &texts[start..start + usize::from(span.name)]
}

fn description_in(texts: &str, span: Span) -> &str {
    let start = span.start as usize + usize::from(span.name);
    &texts[start..start + usize::from(span.description)]
}

fn cut(text: &str) -> &str {
    &text[..text.floor_char_boundary(LONGEST_TEXT)]
}

fn seconds(at: Option<OffsetDateTime>) -> i64 {
    at.map_or(i64::MIN, OffsetDateTime::unix_timestamp)
}
