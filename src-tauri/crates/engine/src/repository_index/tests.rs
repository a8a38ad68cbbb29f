//! Stories of the list.

use time::macros::datetime;

use super::*;

#[test]
fn searching_ignores_case_and_accents_and_puts_names_before_descriptions() {
    let mut index = index(&[
        ("zebra", "The Billing tool"),
        ("Bílling-api", ""),
        ("web", ""),
    ]);

    let page = index.page(&search("BILLING"), 0, 50, &none());

    let names: Vec<&str> = page.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Bílling-api", "zebra"]);
    assert_eq!(page.matching, 2);
}

#[test]
fn archived_ones_are_hidden_on_request_and_the_count_says_so() {
    let mut index = index(&[("a", ""), ("b", ""), ("c", "")]);
    index.extend(
        &source(1),
        1,
        &[Repository {
            archived: true,
            ..repository(2, "b", "")
        }],
    );
    let query = RepositoryQuery {
        hide_archived: true,
        ..RepositoryQuery::default()
    };

    let page = index.page(&query, 0, 50, &none());

    assert_eq!((page.matching, page.archived_hidden), (2, 1));
}

#[test]
fn a_window_is_cut_out_and_never_larger_than_two_hundred() {
    let names: Vec<String> = (0..500).map(|number| format!("r{number:03}")).collect();
    let pairs: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    let mut index = index(&pairs);

    let page = index.page(&RepositoryQuery::default(), 100, 5000, &none());

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
    let one = Arc::new(BTreeSet::from([RepositoryId(1)]));

    assert_eq!(index.page(&query, 0, 50, &none()).matching, 0);
    assert_eq!(index.page(&query, 0, 50, &one).matching, 1);
}

#[test]
fn typing_letters_finds_the_next_row_and_wraps_around() {
    let mut index = index(&[("alpha", ""), ("beta", ""), ("bravo", "")]);
    let (query, none) = (RepositoryQuery::default(), none());

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
    index.extend(&source(1), 1, &[repository(1, "new-name", "")]);

    assert_eq!(index.len(), 1);
    assert_eq!(index.name(RepositoryId(1)).as_deref(), Some("new-name"));
}

#[test]
fn what_comes_later_is_sorted_in_and_found() {
    let mut index = index(&[("beta", ""), ("delta", "")]);
    let query = RepositoryQuery::default();
    assert_eq!(names(&mut index, &query), ["beta", "delta"]);

    index.extend(
        &source(1),
        1,
        &[repository(3, "gamma", ""), repository(4, "Alpha", "")],
    );

    assert_eq!(
        names(&mut index, &query),
        ["Alpha", "beta", "delta", "gamma"]
    );
}

#[test]
fn typing_on_finds_what_asking_at_once_finds() {
    let pairs = [
        ("alpha", "one two"),
        ("two-alpha", ""),
        ("Twofold", "alpha"),
        ("beta", "two alphas"),
        ("gamma", ""),
    ];
    let text = "two al";
    let mut typed = index(&pairs);
    for end in 1..=text.len() {
        let so_far = search(&text[..end]);
        let expected = names(&mut index(&pairs), &so_far);
        assert_eq!(names(&mut typed, &so_far), expected, "{so_far:?}");
    }
    let shorter = search("two");
    let expected = names(&mut index(&pairs), &shorter);
    assert_eq!(names(&mut typed, &shorter), expected, "after deleting");
}

#[test]
fn filters_hold_together_and_languages_are_those_in_use() {
    let mut index = index(&[("a", ""), ("b", ""), ("c", "")]);
    index.extend(
        &source(1),
        1,
        &[
            Repository {
                language: Some("Go".to_owned()),
                visibility: Visibility::Internal,
                ..repository(1, "a", "")
            },
            Repository {
                language: None,
                fork: true,
                ..repository(3, "c", "")
            },
        ],
    );
    let only = |language: &str| RepositoryQuery {
        language: Some(language.to_owned()),
        ..RepositoryQuery::default()
    };
    let internal = RepositoryQuery {
        visibility: vec![VisibilityView::Internal],
        ..RepositoryQuery::default()
    };
    let sources = RepositoryQuery {
        hide_forks: true,
        ..RepositoryQuery::default()
    };

    assert_eq!(names(&mut index, &only("Go")), ["a"]);
    assert_eq!(names(&mut index, &only("Rust")), ["b"]);
    assert!(names(&mut index, &only("Cobol")).is_empty());
    assert_eq!(names(&mut index, &internal), ["a"]);
    assert_eq!(names(&mut index, &sources), ["a", "b"]);
    let page = index.page(&sources, 0, 1, &none());
    assert_eq!(page.languages, ["Go", "Rust"]);
    assert_eq!(index.private(), 1);
}

#[test]
fn a_text_without_end_is_cut_between_letters() {
    let mut index = index(&[("a", &"ß".repeat(70_000))]);

    let page = index.page(&RepositoryQuery::default(), 0, 1, &none());

    let description = page.rows[0].description.as_deref().unwrap();
    assert!(description.len() <= 4_000);
    assert!(description.chars().all(|letter| letter == 'ß'));
}

#[test]
fn a_list_that_stopped_half_way_goes_on_and_another_one_begins_anew() {
    let mut index = index(&[("a", "")]);
    index.extend(&source(1), 2, &[repository(2, "b", "")]);

    assert_eq!(index.begin(source(1)), 2, "pages that are in");
    assert_eq!(index.len(), 2);

    index.complete(&source(1));
    assert_eq!(index.begin(source(1)), 0, "a whole list is read anew");
    assert_eq!(index.len(), 0);

    index.extend(&source(1), 1, &[repository(3, "c", "")]);
    assert_eq!(index.begin(source(2)), 0);
    assert_eq!(index.len(), 0, "nothing of another organization stays");
    index.extend(&source(1), 2, &[repository(4, "d", "")]);
    assert_eq!(index.len(), 0, "nor does anything of it arrive late");
}

fn source(organization: u64) -> Source {
    Source {
        organization: AccountId(organization),
        installation: None,
    }
}

fn names(index: &mut RepositoryIndex, query: &RepositoryQuery) -> Vec<String> {
    let page = index.page(query, 0, 200, &none());
    page.rows.into_iter().map(|row| row.name).collect()
}

fn none() -> Selected {
    Selected::default()
}

fn search(text: &str) -> RepositoryQuery {
    RepositoryQuery {
        search: text.to_owned(),
        ..RepositoryQuery::default()
    }
}

fn index(names: &[(&str, &str)]) -> RepositoryIndex {
    let mut index = RepositoryIndex::default();
    index.begin(source(1));
    let numbered = names.iter().zip(1..);
    let repositories: Vec<Repository> = numbered
        .map(|((name, text), id)| repository(id, name, text))
        .collect();
    index.extend(&source(1), 1, &repositories);
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
