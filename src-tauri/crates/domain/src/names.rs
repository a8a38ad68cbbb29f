//! Lists of repository names as people keep them: one on each line, with commas, as web addresses, or
//! copied out of a sheet.

use std::sync::Arc;

use crate::RepositoryId;

/// The most names that are taken at once.
pub const MOST_NAMES: usize = 50_000;

/// A name of a list, as far as its own text says what it means.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WrittenName {
    /// As it stands in the list.
    pub written: String,
    /// The host, where an address names one.
    pub host: Option<String>,
    /// The account in front of the name, if there is one.
    pub owner: Option<String>,
    /// The repository's own name.
    pub name: String,
}

/// What became of the names of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameMatches {
    /// Found, and open for changes.
    pub found: Vec<MatchedName>,
    /// Found, and read-only on GitHub.
    pub archived: Vec<MatchedName>,
    /// In the list more than once.
    pub repeated: Vec<String>,
    /// Not found.
    pub missing: Vec<MissingName>,
    /// Of another organization, or of another host.
    pub elsewhere: Vec<String>,
    /// Whose repositories most of those are.
    pub mostly_of: Option<String>,
}

/// A name with its repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatchedName {
    /// The durable key.
    pub id: RepositoryId,
    /// The name as GitHub writes it.
    pub name: String,
}

/// A name without a repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingName {
    /// As it stands in the list.
    pub written: String,
    /// The repository whose name is nearest, if one is near.
    pub near: Option<MatchedName>,
}

impl NameMatches {
    /// Whether no name led to a repository.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty() && self.archived.is_empty()
    }

    /// Whether there is anything to select, near names included.
    #[must_use]
    pub fn can_add(&self) -> bool {
        !self.is_empty() || self.missing.iter().any(|missing| missing.near.is_some())
    }

    /// The repositories to add: all that were found, and the near ones at these places of the missing.
    #[must_use]
    pub fn chosen(&self, near: &[usize]) -> Vec<RepositoryId> {
        let near = near.iter().filter_map(|place| self.missing.get(*place));
        let found = self.found.iter().chain(&self.archived);
        found
            .chain(near.filter_map(|missing| missing.near.as_ref()))
            .map(|matched| matched.id)
            .collect()
    }
}

/// Every name of a text, in its order. Whatever has a letter or a digit in it is one: nothing is left
/// out because it looks wrong.
pub fn names(text: &str) -> impl Iterator<Item = WrittenName> {
    text.split(is_separator)
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(read)
}

/// Between names. GitHub's names are letters, digits, `.`, `-` and `_`; addresses have a little more.
fn is_separator(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(
            letter,
            ',' | ';' | '|' | '"' | '\'' | '`' | '<' | '>' | '(' | ')' | '[' | ']' | '{' | '}'
        )
        || matches!(
            letter,
            '“' | '”'
                | '„'
                | '‘'
                | '’'
                | '‚'
                | '«'
                | '»'
                | '•'
                | '·'
                | '*'
                | '、'
                | '，'
                | '；'
                | '\u{feff}'
        )
}

fn read(word: &str) -> WrittenName {
    let (host, path) = address(word);
    let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    // An address of the interface names repositories below `repos`.
    if host.is_some() && parts.starts_with(&["api", "v3"]) {
        parts.drain(..2);
    }
    if host.is_some() && parts.len() > 2 && parts[0] == "repos" {
        parts.remove(0);
    }
    let (owner, name) = match parts[..] {
        [] => (None, word),
        [name] => (None, name),
        [owner, name, ..] => (Some(owner.to_owned()), name),
    };
    WrittenName {
        written: word.to_owned(),
        host,
        owner,
        name: without_git(name).to_owned(),
    }
}

/// The host of an address, and its path. What is no address is all path.
fn address(word: &str) -> (Option<String>, &str) {
    if let Some((_, rest)) = word.split_once("://") {
        let rest = without_question(rest);
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let host = authority.rsplit('@').next().unwrap_or(authority);
        return (Some(without_port(host)), path);
    }
    // As git writes it over SSH: git@host:owner/name.git
    if let Some((host, path)) = word
        .split_once('@')
        .and_then(|(_, rest)| rest.split_once(':'))
        && !host.contains('/')
    {
        return (Some(host.to_ascii_lowercase()), path);
    }
    let word = without_question(word);
    match word.split_once('/') {
        // A login has no dot in it.
        Some((first, path)) if first.contains('.') || first.contains(':') => {
            (Some(without_port(first)), path)
        }
        Some(_) | None => (None, word),
    }
}

fn without_question(address: &str) -> &str {
    let end = address.find(['?', '#']).unwrap_or(address.len());
    &address[..end]
}

fn without_port(authority: &str) -> String {
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        Some(_) | None => authority,
    };
    host.to_ascii_lowercase()
}

fn without_git(name: &str) -> &str {
    let end = name.len().saturating_sub(4);
    match name.get(end..) {
        Some(suffix) if end > 0 && suffix.eq_ignore_ascii_case(".git") => &name[..end],
        Some(_) | None => name,
    }
}

/// The text of a list, shared: it may have megabytes.
pub type ListText = Arc<str>;
