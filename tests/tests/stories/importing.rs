//! Names that are kept elsewhere become a selection.

use acceptance::World;
use contract::{NameMatchesView, RepositoryQuery, Screen, WizardView};
use serde_json::json;
use simulator::Scenario;

fn matches(view: &WizardView) -> Option<&NameMatchesView> {
    match &view.screen {
        Screen::Import(at) => at.matches.as_ref(),
        _ => None,
    }
}

async fn pastes(world: &mut World, text: &str) {
    let request = json!({ "text": text });
    world.person.act_with("match_names", request).await;
}

/// A list that is whole, with its first names.
async fn at_import(scenario: Scenario, count: u32) -> (World, Vec<String>) {
    let mut world = World::of(scenario).await;
    world.walk_to("4B").await;
    world
        .person
        .sees_that("the whole list", |view| match &view.screen {
            Screen::Repositories(at) => !at.loading && at.loaded > 0,
            _ => false,
        })
        .await;
    let query = RepositoryQuery {
        hide_archived: true,
        ..RepositoryQuery::default()
    };
    let page = world.person.looks_at_list(query, count).await;
    world.person.act("import_names").await;
    world.person.sees("4C").await;
    (world, page.rows.into_iter().map(|row| row.name).collect())
}

#[tokio::test]
async fn a_pasted_list_is_sorted_into_groups_and_added_as_one_step() {
    let (mut world, names) = at_import(Scenario::LargeOrganization, 5).await;
    let organization = world.organization();
    let mistyped = format!("{}x", names[4]);
    let list = format!(
        "{}, {}\nhttps://127.0.0.1/{organization}/{}.git\n{}\n{mistyped}\ntailwind/shop\nnowhere-to-be-found",
        names[0].to_uppercase(),
        names[1],
        names[2],
        names[0],
    );
    pastes(&mut world, &list).await;
    let view = world
        .person
        .sees_that("what came of it", |view| matches(view).is_some())
        .await;
    let found = matches(&view).expect("matches");
    assert_eq!(found.found_count, 3, "{found:?}");
    assert_eq!((found.repeated_count, found.elsewhere_count), (1, 1));
    assert_eq!(found.missing_count, 2);
    assert!(found.missing[0].near.is_some(), "{:?}", found.missing);
    assert_eq!(found.missing[1].near, None);

    let near = json!({ "near": [0] });
    world.person.act_with("add_names", near).await;
    let selected = |count| {
        move |view: &WizardView| match &view.screen {
            Screen::Repositories(at) => at.selected == count,
            _ => false,
        }
    };
    world.person.sees_that("the selection", selected(4)).await;
    let undo = json!({ "kind": "undo" });
    world.person.act_with("change_selection", undo).await;
    world.person.sees_that("none again", selected(0)).await;
}

#[tokio::test]
async fn a_list_that_cannot_be_used_is_said_to_be_so_and_the_selection_stays() {
    let (mut world, names) = at_import(Scenario::Newcomer, 1).await;
    pastes(&mut world, " , \n -").await;
    world.person.is_told("e4c-empty").await;
    pastes(&mut world, &"shop\n".repeat(50_001)).await;
    world.person.is_told("e4c-big").await;
    pastes(&mut world, "tailwind/a tailwind/b contoso/c").await;
    let view = world.person.is_told("e4c-none").await;
    let problem = view.problem.expect("a problem");
    let guess = contract::Parameter::Text {
        value: "tailwind".to_owned(),
    };
    assert_eq!(problem.parameters["guess"], guess);
    pastes(&mut world, "nowhere-to-be-found").await;
    world.person.is_told("e4c-nonehere").await;

    let nothing = world.person.tries("add_names", json!({ "near": [] })).await;
    assert!(nothing.is_err(), "there is nothing to add");
    pastes(&mut world, &names[0]).await;
    world
        .person
        .sees_that("a match", |view| {
            view.problem.is_none() && matches(view).is_some_and(|found| found.found_count == 1)
        })
        .await;
    world.person.act("go_back").await;
    world.person.sees("4B").await;
}

#[tokio::test]
async fn fifty_thousand_names_are_matched_and_only_the_first_are_shown() {
    let (mut world, _) = at_import(Scenario::LargeOrganization, 1).await;
    let list: Vec<String> = (0..50_000).map(|number| format!("n{number}")).collect();
    pastes(&mut world, &list.join(",")).await;
    let view = world
        .person
        .sees_that("what came of it", |view| matches(view).is_some())
        .await;
    let found = matches(&view).expect("matches");
    assert_eq!(found.missing_count, 50_000);
    assert_eq!(found.missing.len(), 200);
}
