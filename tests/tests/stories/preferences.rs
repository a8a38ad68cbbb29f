//! Preferences: changed on any screen, remembered, and in use at once.

use std::sync::Arc;

use acceptance::World;
use contract::{Preferences, Shortcut, ThemeChoice};
use engine::journal::MemoryJournal;
use serde_json::json;
use simulator::Scenario;

#[tokio::test]
async fn preferences_change_on_any_screen_and_are_there_again_after_a_restart() {
    let mut world = World::of(Scenario::Newcomer).await;
    assert_eq!(world.person.view().preferences, Preferences::default());
    world.walk_to("1A").await;
    for change in [
        json!({ "theme": "high_contrast_dark", "textSize": 150 }),
        json!({ "shortcutsOff": ["help", "back", "help"] }),
    ] {
        let changed = world.person.tries("change_preferences", change).await;
        changed.expect("it is taken");
    }
    let chosen = world.person.view().preferences;
    assert_eq!(chosen.theme, ThemeChoice::HighContrastDark);
    assert_eq!(chosen.text_size, 150);
    assert_eq!(chosen.shortcuts_off, [Shortcut::Back, Shortcut::Help]);
    world.person.sees("1A").await;

    world.restart(Arc::new(MemoryJournal::default())).await;
    let found = world.person.sees("0A").await;
    assert_eq!(found.preferences, chosen);
}

#[tokio::test]
async fn preferences_and_the_proxy_do_not_undo_each_other() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.person.act("open_settings").await;
    let proxy = json!({ "proxy": "direct", "address": "", "login": "", "password": null });
    let (one, other) = tokio::join!(
        world
            .person
            .tries("change_preferences", json!({ "lessMotion": true })),
        world.person.tries("change_proxy", proxy),
    );
    one.expect("it is taken");
    other.expect("it is taken");
    let file = world.records().join("settings/settings.json");
    let kept = std::fs::read_to_string(file).expect("a file");
    assert!(
        kept.contains("\"lessMotion\": true") && kept.contains("direct"),
        "{kept}"
    );
}

#[tokio::test]
async fn a_preference_that_cannot_be_is_refused_and_changes_nothing() {
    let world = World::of(Scenario::Newcomer).await;
    for change in [
        json!({ "textSize": 20 }),
        json!({ "language": "../../x" }),
        json!({ "theme": "pink" }),
        json!({ "themes": "dark" }),
    ] {
        let refused = world
            .person
            .tries("change_preferences", change.clone())
            .await;
        assert!(refused.is_err(), "{change}");
    }
    assert_eq!(world.person.view().preferences, Preferences::default());
}

#[tokio::test]
async fn larger_text_is_there_even_where_nothing_can_be_saved() {
    let mut world = World::of(Scenario::Newcomer).await;
    // A file where the folder would be.
    std::fs::write(world.records().join("settings"), "in the way").expect("a file");
    let refused = world
        .person
        .tries("change_preferences", json!({ "textSize": 200 }))
        .await;
    assert!(refused.is_err());
    assert_eq!(world.person.view().preferences.text_size, 200);
    world.person.act("open_settings").await;
    let view = world.person.sees("9E").await;
    assert_eq!(view.problem.expect("it is told").code, "e9e-kept");
}
