//! Pagination: 30 at a time, 100 at most, the rest behind `Link`.

use crate::call::Pairs;

/// Which part of a list was asked for, and where the list lives.
pub(super) struct Page {
    number: usize,
    size: usize,
    total: usize,
    /// The path in `Link`, with a numeric id where GitHub uses one.
    path: String,
}

impl Page {
    /// Reads `page` and `per_page`. Too large a page is cut silently.
    pub(super) fn read(query: &Pairs, total: usize, path: String) -> Self {
        let number = |name: &str| query.get(name).and_then(|text| text.parse::<usize>().ok());
        Page {
            number: number("page").filter(|page| *page > 0).unwrap_or(1),
            size: number("per_page")
                .filter(|size| *size > 0)
                .unwrap_or(30)
                .min(100),
            total,
            path,
        }
    }

    /// The part of `all` this page shows.
    pub(super) fn of<T>(&self, all: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
        all.skip(self.size.saturating_mul(self.number - 1))
            .take(self.size)
    }

    /// None when the list fits on one page.
    pub(super) fn link(&self, base: &str, query: &Pairs) -> Option<String> {
        let last = self.total.div_ceil(self.size).max(1);
        let mut relations = Vec::new();
        if self.number > 1 {
            relations.push(("prev", (self.number - 1).min(last)));
        }
        if self.number < last {
            relations.push(("next", self.number + 1));
            relations.push(("last", last));
        }
        if self.number > 1 {
            relations.push(("first", 1));
        }
        if relations.is_empty() {
            return None;
        }
        let links = relations.into_iter().map(|(relation, page)| {
            format!("<{}>; rel=\"{relation}\"", self.address(base, query, page))
        });
        Some(links.collect::<Vec<_>>().join(", "))
    }

    fn address(&self, base: &str, query: &Pairs, page: usize) -> String {
        let mut written = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in query.iter().filter(|(name, _)| *name != "page") {
            written.append_pair(name, value);
        }
        written.append_pair("page", &page.to_string());
        format!("{base}{}?{}", self.path, written.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(query: &str, total: usize) -> Option<String> {
        let query = Pairs::parse(query.as_bytes());
        Page::read(&query, total, "/organizations/7/repos".to_owned())
            .link("https://api.example", &query)
    }

    #[test]
    fn a_middle_page_links_both_ways_and_keeps_the_question() {
        let expected = "<https://api.example/organizations/7/repos?per_page=10&page=1>; rel=\"prev\", \
             <https://api.example/organizations/7/repos?per_page=10&page=3>; rel=\"next\", \
             <https://api.example/organizations/7/repos?per_page=10&page=4>; rel=\"last\", \
             <https://api.example/organizations/7/repos?per_page=10&page=1>; rel=\"first\"";
        assert_eq!(link("per_page=10&page=2", 35).as_deref(), Some(expected));
    }

    #[test]
    fn a_single_page_has_no_link() {
        assert_eq!(link("per_page=100", 100), None);
        assert!(
            link("per_page=500", 101).is_some(),
            "a page never holds more than 100"
        );
    }
}
