//! What has to hold for any bytes at all, for the fuzz targets and for the tests that repeat their
//! corpora. Each function fails by an assertion.

use transport::{Client, Method, Proxy, Settings, Url};

use crate::link::{Links, MOST_PAGES};

/// A `Link` header: a bounded number of pages, and none that is asked for lies elsewhere.
pub fn link(input: &str) {
    let links = Links::parse(input);
    let numbered = links.numbered().unwrap_or_default();
    assert!(numbered.len() < MOST_PAGES as usize, "{}", numbered.len());
    // Not `origin`, which is never the same twice where there is no host.
    let place = |page: &Url| (page.scheme().to_owned(), page.authority().to_owned());
    let last = links.last.as_ref().map(place);
    for page in &numbered {
        assert_eq!(Some(place(page)), last, "a page left its list");
    }
    thread_local! {
        static BASE: Option<transport::Base> = base();
    }
    BASE.with(|base| {
        let ends = [&links.next, &links.last].into_iter().flatten();
        for page in ends.chain(numbered.first()).chain(numbered.last()) {
            let request = base
                .as_ref()
                .map(|base| base.link(Method::GET, page.as_str()));
            if let Some(Ok(_)) = request {
                assert_eq!(page.scheme(), "https");
                assert_eq!(page.host_str(), Some("api.github.com"));
                assert_eq!(page.port(), None);
                assert!(page.username().is_empty() && page.password().is_none());
            }
        }
    });
}

fn base() -> Option<transport::Base> {
    let settings = Settings {
        proxy: Proxy::Direct,
        ..Settings::default()
    };
    let address = Url::parse("https://api.github.com").ok()?;
    Client::new(&settings).ok()?.for_base(address).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn net_17_whatever_was_found_before_is_held_again() {
        let mut repeated = 0;
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../fuzz/corpus/link");
        for file in std::fs::read_dir(folder).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            link(&String::from_utf8_lossy(&bytes));
            repeated += 1;
        }
        assert!(repeated > 3, "the corpus was read");
    }

    proptest! {
        #[test]
        fn net_17_no_header_leads_out_of_the_list(
            parts in proptest::collection::vec(
                prop_oneof![
                    Just("<https://api.github.com/x?page=2>".to_owned()),
                    Just("<https://api.github.com:8443/x?page=2>".to_owned()),
                    Just("<https://me@api.github.com/x?page=3>".to_owned()),
                    Just("; rel=\"next\"".to_owned()),
                    Just("; rel=last, ".to_owned()),
                    "<https://[a-z.]{1,20}/x\\?page=[0-9]{1,10}>",
                    "[ -~]{0,12}",
                ],
                0..8,
            )
        ) {
            link(&parts.concat());
        }
    }
}
