//! Twelve thousand repositories, and a hundred thousand.

use std::time::Duration;

use acceptance::World;
use contract::{FinishMode, RepositoryQuery, Screen};
use simulator::{Effect, Fault, Part, Scenario};

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

#[tokio::test]
async fn of_a_hundred_thousand_the_first_can_be_chosen_after_one_round_trip() {
    let mut world = World::of(Scenario::HugeOrganization).await;
    // Only the first page arrives; whatever is possible now is possible after one round trip.
    world.control().inject(pages(Effect::Delay {
        milliseconds: 60_000,
    }));
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
    assert_eq!((at.loaded, at.loading), (100, true));
    let list = world.person.looks_at_list(RepositoryQuery::default(), 50);
    let list = list.await;
    assert_eq!(list.matching, 100);
    let search = RepositoryQuery {
        search: list.rows[9].name.clone(),
        ..RepositoryQuery::default()
    };
    world.person.selects(search, 1).await;
    world.person.act("continue_with_selection").await;
    world.person.sees("5A").await;
}

#[tokio::test]
async fn a_limit_in_the_middle_of_a_list_is_said_and_the_list_goes_on_by_itself() {
    let mut world = World::of(Scenario::LargeOrganization).await;
    let limit = Effect::RateLimitedSecondary {
        retry_after: Some(30),
    };
    world.control().inject(Fault {
        times: Some(1),
        ..pages(limit)
    });
    world.walk_to("4B").await;
    world.person.is_told("eg-slow").await;

    world.pass(Duration::from_secs(40)).await;

    let view = sees_more_than(&mut world, 2_000).await;
    assert!(view.problem.is_none(), "{:?}", view.problem);
    let first_pages = list_requests(&world)
        .iter()
        .filter(|path| path.starts_with("/orgs/"))
        .count();
    assert_eq!(first_pages, 2, "the first page says where to go on");
}

#[tokio::test]
async fn what_was_chosen_stays_while_the_rest_of_a_list_is_loaded() {
    let mut world = World::of(Scenario::LargeOrganization).await;
    world.control().inject(pages(Effect::Html { status: 200 }));
    world.walk_to("4B").await;
    world.person.is_told("e4b-part").await;
    world.person.selects(RepositoryQuery::default(), 20).await;
    world.control().clear_faults();

    world.person.act("retry").await;

    let view = sees_more_than(&mut world, 200).await;
    assert!(view.problem.is_none(), "{:?}", view.problem);
    let Screen::Repositories(at) = view.screen else {
        panic!("not on 4B");
    };
    assert_eq!(at.selected, 20, "what was chosen is safe");
}

/// Something that happens to the pages after the first.
fn pages(effect: Effect) -> Fault {
    Fault {
        part: Some(Part::Api),
        method: None,
        path: "/organizations/*/repos".to_owned(),
        effect,
        times: None,
    }
}

async fn sees_more_than(world: &mut World, count: u32) -> contract::WizardView {
    world
        .person
        .sees_that("more of the list", |view| match &view.screen {
            Screen::Repositories(at) => at.loaded > count,
            _ => false,
        })
        .await
}

fn list_requests(world: &World) -> Vec<String> {
    let requests = world.control().requests().into_iter();
    let paths = requests.map(|request| request.path);
    paths.filter(|path| path.ends_with("/repos")).collect()
}
