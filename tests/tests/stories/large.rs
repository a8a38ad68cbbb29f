//! Twelve thousand repositories.

use acceptance::World;
use contract::{FinishMode, RepositoryQuery, Screen};
use simulator::Scenario;

const ALL: u32 = 12_408;

#[tokio::test]
async fn the_list_can_be_used_from_its_first_page_and_searched_when_it_is_whole() {
    let mut world = World::of(Scenario::LargeOrganization).await;
    world.walk_to("4B").await;
    let view = world
        .person
        .sees_that("the first rows", |view| match &view.screen {
            Screen::Repositories(at) => at.loaded > 0,
            _ => false,
        })
        .await;
    let Screen::Repositories(at) = view.screen else {
        panic!("not on 4B");
    };
    assert!(at.loading, "{} rows were there at once", at.loaded);
    let first = world
        .person
        .looks_at_list(RepositoryQuery::default(), 40)
        .await;
    assert_eq!(first.rows.len(), 40);

    world
        .person
        .sees_that("the whole list", |view| match &view.screen {
            Screen::Repositories(at) => !at.loading && at.loaded == ALL,
            _ => false,
        })
        .await;
    let whole = world
        .person
        .looks_at_list(RepositoryQuery::default(), 10)
        .await;
    assert_eq!(whole.matching, ALL);
    let name = whole.rows[7].name.clone();
    let search = RepositoryQuery {
        search: name.to_uppercase(),
        ..RepositoryQuery::default()
    };
    let found = world.person.looks_at_list(search, 10).await;
    assert!(found.matching < ALL);
    assert!(found.rows.iter().any(|row| row.name == name));

    world.person.selects(RepositoryQuery::default(), 150).await;
    world.walk_to("5A").await;
    world.agrees().await;
    let view = world.person.sees("5B").await;
    let Screen::Finish(at) = view.screen else {
        panic!("not on 5B");
    };
    assert_eq!(at.mode, FinishMode::List);
    assert_eq!(at.names.len(), 150);

    // GitHub's page can be filled in with a hundred; who presses Install on that is told the rest.
    world.browser_is_done().await;
    world.person.returns_to_window().await;
    let view = world.person.sees("5C").await;
    let Screen::Differences(at) = view.screen else {
        panic!("not on 5C");
    };
    assert_eq!((at.missing_count, at.extra_count), (50, 0));
    world.walk_to_connected().await;
}
