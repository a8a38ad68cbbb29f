//! Several organizations (0C): each with a plan of its own, over the wire.

use acceptance::World;
use contract::{ConnectionRow, ConnectionState, ConnectionTrouble, RepositoryQuery, Screen};
use serde_json::json;
use simulator::Scenario;

/// Goes to the list and waits until the servers have answered.
async fn lists(world: &mut World) -> Vec<ConnectionRow> {
    world.person.act("show_connections").await;
    answered(world).await
}

pub(crate) async fn answered(world: &mut World) -> Vec<ConnectionRow> {
    let view = world
        .person
        .sees_that("the list", |view| match &view.screen {
            Screen::Connections(list) => !list.checking,
            _ => false,
        })
        .await;
    let Screen::Connections(list) = view.screen else {
        panic!("not on 0C");
    };
    list.rows
}

fn row<'a>(rows: &'a [ConnectionRow], login: &str) -> &'a ConnectionRow {
    let mut rows = rows.iter();
    rows.find(|row| row.login.as_deref() == Some(login))
        .unwrap_or_else(|| panic!("no card of {login}"))
}

pub(crate) async fn opens(world: &mut World, rows: &[ConnectionRow], login: &str) {
    let request = json!({ "organization": row(rows, login).id });
    world.person.act_with("open_connection", request).await;
}

/// What was opened in the browser so far.
fn opened(world: &World) -> usize {
    world.shell.opened().borrow().len()
}

async fn looked(world: &mut World, code: &str) {
    world
        .person
        .sees_that(code, |view| view.shell.code == code)
        .await;
}

fn selected(world: &World) -> u32 {
    match world.person.view().screen {
        Screen::Repositories(at) => at.selected,
        other => panic!("not on 4B: {other:?}"),
    }
}

/// A colleague's connection is paused, northwind is connected, and the list is on screen.
async fn with_northwind() -> World {
    let mut world = World::of(Scenario::SeveralOrganizations).await;
    world.walk_to("2B").await;
    world.person.act("connect_another").await;
    world.walk_in("northwind", "6A").await;
    world.is_connected().await;
    world
}

#[tokio::test]
async fn one_after_another_is_connected_without_signing_in_again() {
    let mut world = with_northwind().await;
    let rows = lists(&mut world).await;
    assert_eq!(rows.len(), 2);
    assert_eq!(row(&rows, "northwind").state, ConnectionState::Connected);
    assert_eq!(
        row(&rows, "wingtip").state,
        ConnectionState::Attention {
            trouble: ConnectionTrouble::Paused
        }
    );

    let before = opened(&world);
    world.person.act("connect_another").await;
    world.walk_in("tailwind", "5A").await;
    assert_eq!(opened(&world), before, "both sign-ins hold");
    world.walk_in("tailwind", "6A").await;
    world.is_connected().await;
    assert_eq!(opened(&world), before + 1, "GitHub's install page alone");

    let rows = lists(&mut world).await;
    assert_eq!(rows.len(), 3);
    for login in ["northwind", "tailwind"] {
        assert_eq!(row(&rows, login).state, ConnectionState::Connected);
        assert!(row(&rows, login).checked_at.is_some());
    }
    opens(&mut world, &rows, "northwind").await;
    let view = world.person.sees("2B").await;
    let Screen::AlreadyConnected(at) = view.screen else {
        panic!("not on 2B");
    };
    assert_eq!(at.organization, "northwind");
    world.person.act("check_connection").await;
    world.is_connected().await;
}

#[tokio::test]
async fn repositories_of_the_same_name_stay_with_their_organization() {
    let mut world = with_northwind().await;
    lists(&mut world).await;
    world.person.act("connect_another").await;
    world.walk_in("tailwind", "4B").await;
    let query = RepositoryQuery::default;
    world.person.selects(query(), 2).await;
    let theirs = world.person.looks_at_list(query(), 50).await;

    let rows = lists(&mut world).await;
    assert_eq!(
        row(&rows, "tailwind").state,
        ConnectionState::Setup { step: 4 }
    );
    opens(&mut world, &rows, "northwind").await;
    world.person.sees("2B").await;
    world.person.act("change_repositories").await;
    world.walk_in("northwind", "4B").await;
    world
        .person
        .sees_that("the list", |view| match &view.screen {
            Screen::Repositories(at) => at.loaded == 3 && !at.loading,
            _ => false,
        })
        .await;
    assert_eq!(selected(&world), 3, "what northwind has on GitHub");
    let ours = world.person.looks_at_list(query(), 50).await;
    assert_eq!(ours.rows.len(), 3);
    let mut shared = 0;
    for one in &ours.rows {
        for other in theirs.rows.iter().filter(|other| other.name == one.name) {
            assert_ne!(other.id, one.id, "{}", one.name);
            shared += 1;
        }
    }
    assert!(shared > 0, "the two organizations share names");

    let rows = lists(&mut world).await;
    opens(&mut world, &rows, "tailwind").await;
    looked(&mut world, "4B").await;
    assert_eq!(selected(&world), 2);
}

#[tokio::test]
async fn switching_while_githubs_page_is_open_loses_nothing_and_confuses_nobody() {
    let mut world = with_northwind().await;
    lists(&mut world).await;
    world.person.act("connect_another").await;
    world.walk_in("tailwind", "5A").await;
    world.agrees().await;
    world.person.sees("5B").await;

    // The person leaves while GitHub's page is open, and it is answered meanwhile.
    let rows = lists(&mut world).await;
    opens(&mut world, &rows, "northwind").await;
    world.person.sees("2B").await;
    world.browser_is_done().await;
    world.person.returns_to_window().await;
    assert_eq!(world.person.code(), "2B", "another organization's news");

    let rows = lists(&mut world).await;
    opens(&mut world, &rows, "tailwind").await;
    world.is_connected().await;
    let view = world.person.view();
    let login = view.shell.organization.map(|shown| shown.login);
    assert_eq!(login.as_deref(), Some("tailwind"));
}

#[tokio::test]
async fn an_organization_that_is_connected_already_is_opened_and_not_begun_again() {
    let mut world = with_northwind().await;
    lists(&mut world).await;
    world.person.act("connect_another").await;
    world.walk_in("northwind", "3D").await;
    let view = world
        .person
        .sees_that("the organizations", |view| match &view.screen {
            Screen::Organization(at) => !at.loading,
            _ => false,
        })
        .await;
    let Screen::Organization(at) = view.screen else {
        panic!("not on 3D");
    };
    let mut rows = at.organizations.iter();
    let northwind = rows.find(|row| row.login == "northwind").expect("a row");
    let request = json!({ "organization": northwind.id });
    let refused = world.person.tries("choose_organization", request).await;
    assert!(refused.is_err());
    world.person.is_told("e0c-same").await;
    world.person.act("open_same").await;
    world.person.sees("2B").await;
}

#[tokio::test]
async fn the_next_start_is_at_the_list_and_every_place_is_where_it_was() {
    let mut world = with_northwind().await;
    lists(&mut world).await;
    world.person.act("connect_another").await;
    world.walk_in("tailwind", "4B").await;
    world.person.selects(RepositoryQuery::default(), 3).await;
    let rows = lists(&mut world).await;
    assert_eq!(rows.len(), 3);

    let journal = world.saved_place();
    world.restart(journal).await;
    world.person.sees("0C").await;
    let rows = answered(&mut world).await;
    assert_eq!(rows.len(), 3);
    opens(&mut world, &rows, "tailwind").await;
    looked(&mut world, "4B").await;
    assert_eq!(selected(&world), 3);
}
