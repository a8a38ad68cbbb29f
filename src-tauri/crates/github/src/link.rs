//! The `Link` header (RFC 8288), as far as GitHub's pagination uses it.

use transport::Url;

/// The most pages a list may have: an owner has at most 100,000 repositories (docs.github.com,
/// "Repository limits"), and everything else we list is shorter.
pub(crate) const MOST_PAGES: u32 = 1_000;

/// Where a list goes on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Links {
    /// The next page.
    pub(crate) next: Option<Url>,
    /// The last page.
    pub(crate) last: Option<Url>,
}

impl Links {
    /// Reads the header; parts that are not understood are left out.
    pub(crate) fn parse(header: &str) -> Self {
        let mut links = Self::default();
        for entry in header.split('<').skip(1) {
            let Some((target, parameters)) = entry.split_once('>') else {
                continue;
            };
            let Ok(url) = Url::parse(target) else {
                continue;
            };
            match relation(parameters) {
                Some("next") => links.next = Some(url),
                Some("last") => links.last = Some(url),
                Some(_) => {}
                None => {}
            }
        }
        links
    }

    /// Every page after the first, when the last one tells by its number how many there are, and
    /// they are not more than there can be. The addresses are GitHub's own with only that number
    /// changed.
    pub(crate) fn numbered(&self) -> Option<Vec<Url>> {
        let last = self.last.as_ref()?;
        let starts_at_two = self.next.as_ref().and_then(page_number) == Some(2);
        if !starts_at_two {
            return None;
        }
        let last_number = page_number(last).filter(|number| *number <= MOST_PAGES)?;
        let pages = 2..=last_number;
        Some(pages.map(|page| with_page(last, page)).collect())
    }
}

fn relation(parameters: &str) -> Option<&str> {
    parameters.split(';').find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let value = value.trim().trim_end_matches(',').trim_end();
        (name.trim() == "rel").then(|| value.trim_matches('"'))
    })
}

fn page_number(url: &Url) -> Option<u32> {
    let (_, number) = url.query_pairs().find(|(name, _)| name == "page")?;
    number.parse().ok()
}

fn with_page(url: &Url, page: u32) -> Url {
    let mut numbered = url.clone();
    let mut query = numbered.query_pairs_mut();
    query.clear();
    for (name, value) in url.query_pairs() {
        if name == "page" {
            query.append_pair("page", &page.to_string());
        } else {
            query.append_pair(&name, &value);
        }
    }
    drop(query);
    numbered
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn next_and_last_are_found_among_other_relations() {
        let links = Links::parse(
            "<https://api.github.com/organizations/1/repos?page=1>; rel=\"prev\", \
             <https://api.github.com/organizations/1/repos?page=3>; rel=\"next\", \
             <https://api.github.com/organizations/1/repos?page=9>; rel=\"last\"",
        );
        let page = |number| format!("https://api.github.com/organizations/1/repos?page={number}");
        assert_eq!(links.next, Some(url(&page(3))));
        assert_eq!(links.last, Some(url(&page(9))));
        assert_eq!(
            links.numbered(),
            None,
            "it does not start at the first page"
        );
    }

    #[test]
    fn numbered_pages_keep_the_rest_of_the_address() {
        let links = Links::parse(
            "<https://api.github.com/organizations/1/repos?type=all&page=2&per_page=100>; rel=next,\
             <https://api.github.com/organizations/1/repos?type=all&page=4&per_page=100>; rel=last",
        );
        let pages = links.numbered().unwrap();
        let numbers: Vec<_> = pages.iter().filter_map(page_number).collect();
        assert_eq!(numbers, [2, 3, 4]);
        assert_eq!(
            pages[1],
            url("https://api.github.com/organizations/1/repos?type=all&page=3&per_page=100")
        );
    }

    #[test]
    fn a_cursor_is_followed_one_by_one() {
        let links = Links::parse("<https://api.github.com/x?after=Y3Vyc29y>; rel=\"next\"");
        assert!(links.next.is_some());
        assert_eq!(links.numbered(), None);
    }

    #[test]
    fn nonsense_leads_nowhere() {
        for header in [
            "",
            "<",
            "<>",
            "<no address>; rel=next",
            "<https://a.example/>; rel",
            ";,<",
        ] {
            assert_eq!(Links::parse(header), Links::default(), "{header}");
        }
    }
}
