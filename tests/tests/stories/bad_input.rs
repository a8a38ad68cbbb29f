//! What is broken, hostile or from the future: said clearly, nothing lost, never a panic.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use acceptance::World;
use contract::{Act, BannerView, CommandError, Saved};
use engine::journal::FileJournal;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use simulator::{Options, Scenario, Simulator};

#[tokio::test]
async fn a_hostile_profile_is_refused() {
    let simulator = Simulator::start(Options::default()).await.expect("servers");
    let sound = simulator.profile();
    assert!(engine::profile::from_json(sound.clone()).is_ok());
    let hostile: [(&str, Value); 12] = [
        ("/platform/issuer", json!("http://factory.example")),
        ("/platform/api", json!("http://localhost:4400")),
        ("/platform/web", json!("javascript:alert(1)")),
        (
            "/platform/issuer",
            json!("https://ana:secret@factory.example"),
        ),
        (
            "/platform/api",
            json!("https://factory.example/?to=elsewhere"),
        ),
        ("/platform/client_id", Value::Null),
        ("/github/host", json!("file:///etc/passwd")),
        ("/github/api", json!("not an address")),
        ("/github/app_slug", json!("../../settings")),
        ("/github/callback_ports", json!([70_000])),
        ("/permissions/contents", json!("everything")),
        ("/name", json!("practice\nwith a second line")),
    ];
    for (place, value) in hostile {
        let mut profile = sound.clone();
        *profile.pointer_mut(place).unwrap_or(&mut Value::Null) = value.clone();
        if profile == sound {
            profile["github"]["callback_ports"] = value.clone();
        }
        let refused = engine::profile::from_json(profile);
        assert!(refused.is_err(), "{place} as {value}");
    }
    let mut unknown = sound;
    unknown["github"]["trust_everyone"] = json!(true);
    assert!(engine::profile::from_json(unknown).is_err());
}

#[test]
fn a_profile_that_was_cut_off_anywhere_is_refused_or_sound() {
    let whole = include_str!("../../../src-tauri/profiles/factory.toml");
    assert!(engine::profile::parse(whole).is_ok());
    let refused = whole
        .char_indices()
        .filter(|(end, _)| engine::profile::parse(&whole[..*end]).is_err())
        .count();
    assert!(refused > whole.len() / 2);
}

#[tokio::test]
async fn a_saved_place_that_was_cut_off_is_put_aside_and_found_again_from_the_servers() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut world = World::with(Scenario::Newcomer, open(folder.path())).await;
    world.walk_to("4B").await;
    let place = folder.path().join("place.json");
    let whole = fs::read(&place).expect("a saved place");
    for (number, length) in [0, 1, 10, whole.len() / 2, whole.len() - 1]
        .into_iter()
        .enumerate()
    {
        fs::write(&place, &whole[..length]).expect("written");
        let backup = folder.path().join("place.bak");
        fs::remove_file(backup).unwrap_or_default();
        world.restart(open(folder.path())).await;
        world.person.sees("0B").await;
        world.person.is_told("e0b-bad").await;
        let aside = folder.path().join(format!("place.corrupt-{}", number + 1));
        assert_eq!(fs::read(aside).expect("put aside"), &whole[..length]);
        world.walk_to("2A").await;
    }
    world.walk_to_connected().await;
}

#[tokio::test]
async fn the_place_before_is_taken_when_the_last_one_is_damaged() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut world = World::with(Scenario::Newcomer, open(folder.path())).await;
    world.walk_to("4B").await;
    fs::write(folder.path().join("place.json"), b"{\"version\":1").expect("written");
    world.restart(open(folder.path())).await;
    world.person.sees("0B").await;
    assert_eq!(world.person.problem(), None);
    world.walk_to_connected().await;
}

#[tokio::test]
async fn a_newer_programs_place_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let line = r#"{"version":99,"place":"somewhere new"}"#;
    let newer = format!("{line}\n{:x}\n", Sha256::digest(line));
    fs::write(folder.path().join("place.json"), &newer).expect("written");
    let mut world = World::with(Scenario::Newcomer, open(folder.path())).await;
    world.person.sees("0B").await;
    world.walk_to("2A").await;
    assert_eq!(world.person.view().shell.saved, Saved::NotSaved);
    let left = fs::read_to_string(folder.path().join("place.json")).expect("still there");
    assert_eq!(left, newer);
}

#[tokio::test]
async fn a_disk_that_takes_nothing_is_said_and_the_road_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let inside = folder.path().join("inside");
    let mut world = World::with(Scenario::Newcomer, open(&inside)).await;
    world.walk_to("2A").await;
    assert_eq!(world.person.view().shell.saved, Saved::Saved);
    fs::remove_dir_all(&inside).expect("removed");
    fs::write(&inside, b"a file where the folder was").expect("written");
    world.walk_to("3D").await;
    let shell = world.person.view().shell;
    assert_eq!(shell.saved, Saved::NotSaved);
    assert_eq!(shell.banner, Some(BannerView::NotSaved));
    let again = world.person.tries("save_again", json!({})).await;
    assert_eq!(again, Ok(json!("not_saved")), "nothing has changed");
    fs::remove_file(&inside).expect("there is room again");
    let again = world.person.tries("save_again", json!({})).await;
    assert_eq!(again, Ok(json!("saved")));
    let view = world.person.view();
    assert_ne!(view.shell.banner, Some(BannerView::NotSaved));
    let acts = view.acts.iter().map(|offered| offered.act);
    assert!(!acts.collect::<Vec<_>>().contains(&Act::SaveAgain));
    world.walk_to_connected().await;
}

#[test]
fn a_folder_that_cannot_be_made_is_refused_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, b"").expect("written");
    assert!(FileJournal::open(file.join("folder")).is_err());
}

#[tokio::test]
async fn commands_and_fields_the_contract_does_not_have_change_nothing() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("4B").await;
    world
        .person
        .sees_that("a quiet list", |view| match &view.screen {
            contract::Screen::Repositories(at) => !at.loading,
            _ => false,
        })
        .await;
    let before = world.person.view();
    let query = json!({
        "search": "x".repeat(501), "visibility": [], "language": null, "hideArchived": false,
        "hideForks": false, "onlySelected": false, "sort": "name",
    });
    for (command, request) in [
        ("no_such_command", json!({})),
        ("", json!({})),
        ("go_back; start", json!({})),
        ("go_back", json!({ "far": true })),
        ("go_back", json!(null)),
        ("go_to_step", json!({ "step": 300 })),
        ("go_to_step", json!({ "step": "1" })),
        ("choose_organization", json!({ "organization": -1 })),
        ("confirm_plan", json!({})),
        ("sign_out", json!({ "end": "everywhere" })),
        ("change_selection", json!({ "kind": "everything" })),
        (
            "list_repositories",
            json!({ "query": query, "offset": 0, "limit": 10 }),
        ),
        ("enter_practice", json!({ "scenario": "no such scenario" })),
    ] {
        let refused = world.person.tries(command, request.clone()).await;
        assert!(
            matches!(refused, Err(CommandError::BadRequest { .. })),
            "{command} {request}: {refused:?}"
        );
    }
    for (command, request) in [
        ("start", json!({})),
        ("confirm_plan", json!({ "digest": "0".repeat(64) })),
        ("go_to_step", json!({ "step": 6 })),
        ("save_record", json!({})),
    ] {
        let refused = world.person.tries(command, request.clone()).await;
        assert!(
            matches!(refused, Err(CommandError::NotNow { .. })),
            "{command} {request}: {refused:?}"
        );
    }
    assert_eq!(world.person.view(), before);
}

fn open(folder: &Path) -> Arc<FileJournal> {
    Arc::new(FileJournal::open(folder.to_owned()).expect("a journal"))
}
