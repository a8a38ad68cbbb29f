//! Lists of repository names, read.

use domain::{WrittenName, names};
use proptest::prelude::*;

fn only(text: &str) -> WrittenName {
    let all: Vec<WrittenName> = names(text).collect();
    assert_eq!(all.len(), 1, "{text}");
    all[0].clone()
}

#[test]
fn a_name_is_read_from_every_form_people_paste() {
    let host = Some("github.com");
    for (text, host, owner) in [
        ("billing-api", None, None),
        ("  \"billing-api\" ", None, None),
        ("northwind/billing-api", None, Some("northwind")),
        (
            "https://github.com/northwind/billing-api",
            host,
            Some("northwind"),
        ),
        (
            "https://github.com/northwind/billing-api.git",
            host,
            Some("northwind"),
        ),
        (
            "https://GitHub.com/northwind/billing-api/tree/main?x=1#top",
            host,
            Some("northwind"),
        ),
        (
            "https://ana:secret@github.com:443/northwind/billing-api/",
            host,
            Some("northwind"),
        ),
        (
            "ssh://git@github.com:22/northwind/billing-api.git",
            host,
            Some("northwind"),
        ),
        (
            "git@github.com:northwind/billing-api.git",
            host,
            Some("northwind"),
        ),
        ("github.com/northwind/billing-api", host, Some("northwind")),
        (
            "http://127.0.0.1:4400/northwind/billing-api",
            Some("127.0.0.1"),
            Some("northwind"),
        ),
        (
            "https://api.github.com/repos/northwind/billing-api",
            Some("api.github.com"),
            Some("northwind"),
        ),
        (
            "https://ghe.example/api/v3/repos/northwind/billing-api",
            Some("ghe.example"),
            Some("northwind"),
        ),
        (
            "<https://github.com/northwind/billing-api>",
            host,
            Some("northwind"),
        ),
    ] {
        let read = only(text);
        assert_eq!(read.name, "billing-api", "{text}");
        assert_eq!(read.host.as_deref(), host, "{text}");
        assert_eq!(read.owner.as_deref(), owner, "{text}");
    }
}

#[test]
fn what_looks_wrong_is_a_name_all_the_same() {
    assert_eq!(only("https://github.com/").name, "https://github.com/");
    assert_eq!(only("größe").name, "größe");
    assert_eq!(only(".git1").name, ".git1");
    assert_eq!(only("a.git").name, "a");
    assert_eq!(names(" , ;; \n\t - \" ").count(), 0);
}

proptest! {
    #[test]
    fn no_name_is_lost_whatever_stands_between(
        wanted in prop::collection::vec("[A-Za-z0-9][A-Za-z0-9._-]{0,20}[A-Za-z0-9]", 1..30),
        between in prop::collection::vec("[ ,;|\"'\n\r\t]{1,3}", 30),
    ) {
        let text: String = wanted.iter().zip(&between).flat_map(|(name, gap)| [name.as_str(), gap]).collect();
        let found: Vec<String> = names(&text).map(|name| name.written).collect();
        prop_assert_eq!(found, wanted);
    }

    #[test]
    fn any_text_can_be_read_and_each_of_its_words_is_kept(text in "\\PC{0,300}|[\\x00-\\x7f]{0,300}") {
        for name in names(&text) {
            prop_assert!(text.contains(&name.written));
            prop_assert!(name.written.contains(&name.name));
        }
        let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).count();
        let kept: usize = names(&text).map(|name| letters(&name.written)).sum();
        prop_assert_eq!(kept, letters(&text));
    }
}
