//! Choosing repositories in a form without scripts: what is chosen travels with the form, so a
//! search never loses it, also not among thousands.

use std::collections::BTreeSet;

use maud::{Markup, html};

use crate::call::Pairs;
use crate::page::hidden;
use crate::world::{Organization, Repository, Selection, World};

/// As many as a person can look through; the search finds the others.
const SHOWN: usize = 100;
/// GitHub takes this many preselected repositories from an address.
const PRESELECTED: usize = 100;

/// The state of the form.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub(super) selection: Selection,
    /// Kept while "All repositories" is chosen, in case the person changes their mind.
    chosen: BTreeSet<u64>,
    search: String,
}

impl Choice {
    /// From the install address: named repositories, or all.
    pub(super) fn suggested(world: &World, organization: &Organization, query: &Pairs) -> Self {
        let chosen: BTreeSet<u64> = ids(world, organization, query)
            .into_iter()
            .take(PRESELECTED)
            .collect();
        let selection = if query.get("repository_ids[]").is_none() {
            Selection::All
        } else {
            Selection::Selected(chosen.clone())
        };
        Choice {
            selection,
            chosen,
            search: String::new(),
        }
    }

    /// From what is installed.
    pub(super) fn installed(selection: &Selection) -> Self {
        let chosen = match selection {
            Selection::All => BTreeSet::new(),
            Selection::Selected(ids) => ids.clone(),
        };
        Choice {
            selection: selection.clone(),
            chosen,
            search: String::new(),
        }
    }

    /// From the form as it was sent.
    pub(super) fn sent(world: &World, organization: &Organization, form: &Pairs) -> Self {
        let chosen: BTreeSet<u64> = ids(world, organization, form).into_iter().collect();
        let selection = if form.get("repository_selection") == Some("all") {
            Selection::All
        } else {
            Selection::Selected(chosen.clone())
        };
        let search = form.get("search").unwrap_or_default().trim().to_owned();
        Choice {
            selection,
            chosen,
            search,
        }
    }

    /// Without what the page does not offer: an address or a form may name anything.
    pub(super) fn among(mut self, offered: impl Fn(u64) -> bool) -> Self {
        self.chosen.retain(|id| offered(*id));
        if let Selection::Selected(ids) = &mut self.selection {
            ids.retain(|id| offered(*id));
        }
        self
    }

    /// "Only select repositories" without any.
    pub(super) fn is_empty(&self) -> bool {
        matches!(&self.selection, Selection::Selected(ids) if ids.is_empty())
    }

    /// `all` is what the person may choose from, in order of name.
    pub(super) fn render(&self, organization: &Organization, all: &[&Repository]) -> Markup {
        let shown = self.shown(all);
        let shown_ids: BTreeSet<u64> = shown.iter().map(|repository| repository.id).collect();
        let is_all = self.selection == Selection::All;
        html! {
            fieldset {
                legend { "Repository access" }
                label.choice {
                    input #all type="radio" name="repository_selection" value="all"
                        data-act="select-all" checked[is_all];
                    span { b { "All repositories" } br;
                        span.soft.small { "This applies to all current and future repositories "
                            "owned by the resource owner." } }
                }
                label.choice {
                    input #selected type="radio" name="repository_selection" value="selected"
                        data-act="select-some" checked[!is_all];
                    span { b { "Only select repositories" } br;
                        span.soft.small { "Select at least one repository." } }
                }
            }
            div.picker {
                label for="search" { "Search " (all.len()) " repositories" }
                div.search {
                    input #search type="search" name="search" value=(self.search) autocomplete="off";
                    button name="act" value="search" data-act="search" { "Search" }
                }
                p.soft.small aria-live="polite" {
                    "Selected " (self.chosen.len()) " of " (all.len()) ". Showing " (shown.len()) "."
                }
                @for id in self.chosen.iter().filter(|id| !shown_ids.contains(id)) {
                    (hidden("repository_ids[]", &id.to_string()))
                }
                div.list {
                    @for repository in &shown {
                        label.choice {
                            input type="checkbox" name="repository_ids[]" value=(repository.id)
                                data-repository=(repository.name)
                                checked[self.chosen.contains(&repository.id)];
                            span {
                                (organization.login) "/" b { (repository.name) }
                                @if repository.private { " " span.soft.small { "Private" } }
                                @if repository.archived { " " span.soft.small { "Archived" } }
                            }
                        }
                    }
                    @if shown.is_empty() { p.soft { "No repository has that in its name." } }
                }
            }
        }
    }

    /// What the search finds, or the chosen ones and then the others.
    fn shown<'a>(&self, all: &[&'a Repository]) -> Vec<&'a Repository> {
        if !self.search.is_empty() {
            let search = self.search.to_lowercase();
            let found = all
                .iter()
                .copied()
                .filter(|repository| repository.name.contains(&search));
            return found.take(SHOWN).collect();
        }
        let chosen = all
            .iter()
            .copied()
            .filter(|repository| self.chosen.contains(&repository.id));
        let others = all
            .iter()
            .copied()
            .filter(|repository| !self.chosen.contains(&repository.id));
        chosen.chain(others).take(SHOWN).collect()
    }
}

/// The named repositories that belong to the organization, in the order they were named.
fn ids(world: &World, organization: &Organization, pairs: &Pairs) -> Vec<u64> {
    pairs
        .all("repository_ids[]")
        .filter_map(|text| text.parse().ok())
        .filter_map(|id| world.repository(id))
        .filter(|repository| repository.organization == organization.id)
        .map(|repository| repository.id)
        .collect()
}
