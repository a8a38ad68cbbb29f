//! Names of a list, held against the names of the index.

use std::collections::{BTreeMap, HashMap, HashSet};

use domain::{MatchedName, MissingName, NameMatches, RepositoryId, WrittenName};

use super::{RepositoryIndex, folded};

/// For so many missing names the nearest is looked for: as many as a person is shown.
const NEAREST_LOOKED_FOR: usize = 200;

/// Hosts beside its own that one GitHub has addresses on.
const OWN_PREFIXES: [&str; 3] = ["www.", "api.", "ssh."];

/// Where the names have to be from.
#[derive(Clone, Debug)]
pub(crate) struct Whose {
    /// The organization's login.
    pub(crate) login: String,
    /// GitHub's host, without a port.
    pub(crate) host: String,
}

impl Whose {
    fn is_here(&self, name: &WrittenName) -> bool {
        let on_host = name.host.as_ref().is_none_or(|host| {
            let bare = OWN_PREFIXES
                .iter()
                .find_map(|prefix| host.strip_prefix(prefix));
            bare.unwrap_or(host) == self.host
        });
        let owned = name
            .owner
            .as_ref()
            .is_none_or(|owner| owner.eq_ignore_ascii_case(&self.login));
        on_host && owned
    }
}

/// Every name of the index, without its order.
#[derive(Debug)]
pub(crate) struct Catalogue {
    by_name: HashMap<String, Entry>,
}

#[derive(Debug)]
struct Entry {
    id: RepositoryId,
    name: String,
    archived: bool,
    /// One bit for each letter or digit the name has.
    letters: u64,
}

impl Entry {
    fn matched(&self) -> MatchedName {
        MatchedName {
            id: self.id,
            name: self.name.clone(),
        }
    }
}

impl Catalogue {
    pub(crate) fn of(index: &RepositoryIndex) -> Self {
        let rows = &index.rows;
        let entry = |(place, row): (super::Place, &super::Row)| {
            let folded = rows.folded_name(place).to_owned();
            let entry = Entry {
                id: row.id,
                name: rows.name(place).to_owned(),
                archived: row.archived,
                letters: letters(&folded),
            };
            (folded, entry)
        };
        Catalogue {
            by_name: rows.all().map(entry).collect(),
        }
    }

    /// What becomes of a list. Every name of it is in exactly one group, and once.
    pub(crate) fn matches(&self, whose: &Whose, list: &[WrittenName]) -> NameMatches {
        let mut matches = NameMatches::default();
        let mut seen = HashSet::new();
        let mut others: BTreeMap<&str, usize> = BTreeMap::new();
        let mut repeated = HashSet::new();
        for name in list {
            let is_here = whose.is_here(name);
            let key = if is_here {
                folded(&name.name)
            } else {
                format!("/{}", folded(&name.written))
            };
            if !seen.insert(key.clone()) {
                if repeated.insert(key) {
                    matches.repeated.push(name.written.clone());
                }
                continue;
            }
            if !is_here {
                if let Some(owner) = &name.owner {
                    *others.entry(owner).or_default() += 1;
                }
                matches.elsewhere.push(name.written.clone());
                continue;
            }
            match self.by_name.get(&key) {
                Some(entry) if entry.archived => matches.archived.push(entry.matched()),
                Some(entry) => matches.found.push(entry.matched()),
                None => {
                    let looked_for = matches.missing.len() < NEAREST_LOOKED_FOR;
                    matches.missing.push(MissingName {
                        written: name.written.clone(),
                        near: looked_for.then(|| self.near(&key)).flatten(),
                    });
                }
            }
        }
        let most = others.into_iter().max_by_key(|(_, count)| *count);
        matches.mostly_of = most.map(|(owner, _)| owner.to_owned());
        matches
    }

    /// The repository somebody may have meant: the same but for what stands between the words, or a
    /// few slips of the finger away.
    fn near(&self, wanted: &str) -> Option<MatchedName> {
        let slips = match wanted.len() {
            0..=3 => 0,
            4..=9 => 1,
            10..=14 => 2,
            _ => 3,
        };
        let (bare, mask) = (words_only(wanted), letters(wanted));
        let distance = |name: &str, entry: &Entry| {
            if (entry.letters ^ mask).count_ones() > 2 * slips {
                return None;
            }
            if words_only(name) == bare {
                return Some(0);
            }
            if name.len().abs_diff(wanted.len()) > slips as usize {
                return None;
            }
            let distance = strsim::osa_distance(name, wanted);
            (distance <= slips as usize).then_some(distance)
        };
        let near = self
            .by_name
            .iter()
            .filter_map(|(name, entry)| Some((distance(name, entry)?, name, entry)));
        near.min_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)))
            .map(|(.., entry)| entry.matched())
    }
}

fn words_only(name: &str) -> String {
    name.chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

fn letters(folded: &str) -> u64 {
    folded.bytes().fold(0, |bits, byte| match byte {
        b'a'..=b'z' => bits | 1 << (byte - b'a'),
        b'0'..=b'9' => bits | 1 << (26 + byte - b'0'),
        _ => bits,
    })
}

#[cfg(test)]
mod tests {
    use domain::{Repository, Visibility, names};

    use super::*;

    fn repository(id: u64, name: &str) -> Repository {
        Repository {
            id: RepositoryId(id),
            name: name.to_owned(),
            owner: "northwind".to_owned(),
            visibility: Visibility::Private,
            language: None,
            description: None,
            archived: name.starts_with("old-"),
            fork: false,
            pushed_at: None,
            created_at: None,
            size_kib: 1,
        }
    }

    fn held_against(repositories: &[&str], list: &str) -> NameMatches {
        let mut index = RepositoryIndex::default();
        let numbered = (1..).zip(repositories);
        let all: Vec<Repository> = numbered.map(|(id, name)| repository(id, name)).collect();
        let source = crate::repository_index::Source {
            organization: domain::AccountId(1),
            installation: None,
        };
        index.begin(source.clone());
        index.extend(&source, 1, &all);
        let whose = Whose {
            login: "Northwind".to_owned(),
            host: "github.com".to_owned(),
        };
        let written: Vec<WrittenName> = names(list).collect();
        Catalogue::of(&index).matches(&whose, &written)
    }

    fn found(matches: &NameMatches) -> Vec<&str> {
        let found = matches.found.iter();
        found.map(|matched| matched.name.as_str()).collect()
    }

    #[test]
    fn a_name_is_found_in_any_case_and_form_and_counted_once() {
        let matches = held_against(
            &["Billing-API", "old-shop"],
            "billing-api, northwind/BILLING-API\nhttps://github.com/northwind/billing-api.git\nOLD-shop",
        );
        assert_eq!(found(&matches), ["Billing-API"]);
        assert_eq!(matches.archived[0].name, "old-shop");
        assert_eq!(matches.repeated, ["northwind/BILLING-API"]);
        assert!(matches.missing.is_empty() && matches.elsewhere.is_empty());
    }

    #[test]
    fn names_of_others_are_told_apart_and_say_whose_the_list_is() {
        let matches = held_against(
            &["billing-api"],
            "tailwind/billing-api tailwind/shop contoso/x https://gitlab.com/northwind/billing-api",
        );
        assert!(matches.is_empty());
        assert_eq!(matches.elsewhere.len(), 4);
        assert_eq!(matches.mostly_of.as_deref(), Some("tailwind"));
    }

    #[test]
    fn a_slip_of_the_finger_finds_what_was_meant_and_nothing_far_away() {
        let repositories = ["billing-api", "checkout-web", "web"];
        for (list, near) in [
            ("biling-api", Some("billing-api")),
            ("billing_api", Some("billing-api")),
            ("BillingApi", Some("billing-api")),
            ("chekcout-web", Some("checkout-web")),
            ("wep", None),
            ("entirely-else", None),
        ] {
            let matches = held_against(&repositories, list);
            let missing = matches.missing[0].near.as_ref();
            assert_eq!(missing.map(|near| near.name.as_str()), near, "{list}");
        }
    }

    #[test]
    fn every_name_of_fifty_thousand_is_in_one_group() {
        let repositories: Vec<String> = (0..2_000).map(|n| format!("service-{n}")).collect();
        let repositories: Vec<&str> = repositories.iter().map(String::as_str).collect();
        let list: Vec<String> = (0..50_000).map(|n| format!("service-{n}")).collect();
        let matches = held_against(&repositories, &list.join("\n"));
        assert_eq!(matches.found.len(), 2_000);
        assert_eq!(matches.missing.len(), 48_000);
    }
}
