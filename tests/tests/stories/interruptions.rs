//! Power cuts, crashes and closed lids, at every place that is written down.

use std::sync::Arc;
use std::time::Duration;

use acceptance::{KillingJournal, World};
use contract::{Act, CommandError};
use engine::journal::MemoryJournal;
use serde_json::json;
use simulator::{Scenario, WILLING};

/// Kills the program at every entry of the happy road, in turn: the entry is on disk, nothing that
/// follows from it is done. The next start goes on from there to Connected.
#[tokio::test]
async fn a_program_that_is_killed_at_any_entry_goes_on_to_connected() {
    let entries = entries_of_the_happy_road().await;
    assert!(entries > 10, "only {entries} entries");
    for last in 1..=entries {
        let (journal, killed) = KillingJournal::at(last);
        let journal = Arc::new(journal);
        let mut world = World::with(Scenario::Newcomer, journal.clone()).await;
        tokio::select! {
            () = world.walk_to_connected() => {
                panic!("entry {last} of {entries} was not written this time");
            }
            () = killed.reached() => {}
        }
        let written = journal.entries();
        assert_eq!(written.len(), last);
        let left = MemoryJournal::with(written[last - 1].clone());
        world.restart(Arc::new(left)).await;
        drop(killed);
        if written[last - 1].active.is_none() {
            assert_eq!(world.person.code(), "0C", "after entry {last}");
            assert_eq!(connections(&world).await, 1);
            continue;
        }
        assert_eq!(world.person.code(), "0B", "after entry {last}");
        world.walk_to_connected().await;
        assert_eq!(
            connections(&world).await,
            1,
            "after entry {last}, {:?}",
            written[last - 1].active.as_ref().map(|place| place.place)
        );
    }
    println!("killed and resumed at {entries} of {entries} journal entries");
}

#[tokio::test]
async fn cs_14_a_clock_that_was_set_back_or_on_in_between_loses_nobodys_place() {
    let day = Duration::from_secs(24 * 60 * 60);
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("4B").await;
    world.clock.turn_back(7 * day);
    let journal = world.saved_place();
    world.restart(journal).await;
    world.person.sees("0B").await;
    world.walk_to("5A").await;
    world.clock.advance(20 * day);
    let journal = world.saved_place();
    world.restart(journal).await;
    world.person.sees("0B").await;
    world.walk_to_connected().await;
    assert_eq!(connections(&world).await, 1);
}

#[tokio::test]
async fn ta_20_an_engine_that_falls_over_stands_up_at_the_saved_place_and_says_so() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("5A").await;
    world.browser.press_only(&[]);
    world.agrees().await;
    world.person.sees("5B").await;
    world.shell.fall_over_once();
    let answer = world.person.tries("copy_link", json!({})).await;
    assert_eq!(answer, Err(CommandError::Closing));
    world.person.sees("0B").await;
    world.person.is_told("eg-crash").await;
    let problem = world.person.view().problem.expect("it is said");
    assert!(problem.parameters.contains_key("time"), "safe up to when");
    assert_eq!(problem.act, Some(Act::ContinueSetup));
    world.browser.press_only(WILLING);
    world.walk_to_connected().await;
    assert_eq!(connections(&world).await, 1);
}

#[tokio::test]
async fn somebody_who_starts_over_begins_at_the_first_check_with_nothing_chosen() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("5A").await;
    let journal = world.saved_place();
    world.restart(journal).await;
    world.person.sees("0B").await;
    world.person.act("start_over").await;
    world.person.sees("0A").await;
    world.walk_to_connected().await;
}

#[tokio::test]
async fn a_sign_in_that_ended_elsewhere_is_said_and_made_again() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("5A").await;
    let email = "ana.ruiz@northwind.example".to_owned();
    let ended = simulator::Fact::RevokePlatformTokens { email };
    world.control().set(&ended).expect("revoked");
    let journal = world.saved_place();
    world.restart(journal).await;
    world.person.act("continue_setup").await;
    world.person.is_told("eg-session").await;
    assert_eq!(world.person.code(), "1A");
    world.walk_to_connected().await;
}

async fn entries_of_the_happy_road() -> usize {
    let journal = Arc::new(MemoryJournal::default());
    let mut world = World::with(Scenario::Newcomer, journal.clone()).await;
    world.walk_to_connected().await;
    journal.entries().len()
}

/// How many connections the platform has in the person's workspace.
async fn connections(world: &World) -> usize {
    let seen = world.control().requests();
    let list = seen
        .iter()
        .find(|request| request.method == "GET" && request.path.ends_with("/github/connections"))
        .expect("the wizard looked for connections");
    let platform = &world.simulator.addresses().platform;
    let token = world
        .control()
        .mint_platform_token("ana.ruiz@northwind.example")
        .expect("a token");
    let address = format!("{platform}{}", list.path);
    let answer = world.fetch(&address, &token.access).await;
    answer["connections"].as_array().expect("a list").len()
}
