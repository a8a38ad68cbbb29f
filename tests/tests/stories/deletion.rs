//! Deleting everything that is kept on this computer (CS-12).

use std::sync::Arc;

use acceptance::{BreakableStore, World};
use contract::{DeletionView, End, Kept, Screen};
use credentials::Error;
use engine::Vault;
use engine::journal::FileJournal;
use serde_json::json;
use simulator::{Effect, Fault, Scenario};

/// Opens the settings, deletes everything and reads what became of it.
async fn deletes_everything(world: &mut World) -> DeletionView {
    world.person.act("open_settings").await;
    world.person.act("delete_everything").await;
    let view = world
        .person
        .sees_that("what became of it", |view| match &view.screen {
            Screen::Settings(at) => at.deletion.is_some(),
            _ => false,
        })
        .await;
    match view.screen {
        Screen::Settings(at) => at.deletion.expect("it is there"),
        _ => panic!("not the settings"),
    }
}

/// Names of the files the program left in its folder.
fn files(folder: &std::path::Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let names = entries.map(|entry| entry.expect("an entry").file_name());
    names
        .map(|name| name.to_string_lossy().into_owned())
        .collect()
}

#[tokio::test]
async fn cs_12_everything_is_deleted_and_said_and_the_sign_ins_are_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("place.corrupt-1");
    let journal = FileJournal::open(folder.path().to_owned()).expect("a journal");
    std::fs::write(&place, "put aside once").expect("a file");
    let mut world = World::with(Scenario::Newcomer, Arc::new(journal)).await;
    world.walk_to_connected().await;
    let saved = world.person.tries("save_record", json!({})).await;
    saved.expect("the record is saved");
    world.person.act("open_settings").await;
    let proxy = json!({ "proxy": "direct", "address": "", "login": "", "password": null });
    world.person.act_with("change_proxy", proxy).await;
    world.person.act("go_back").await;
    let newest = |kind: &str| {
        let secrets = world.control().secrets();
        let newest = secrets.into_iter().rev().find(|secret| secret.kind == kind);
        newest.expect("one was given out").value
    };
    let (github, platform) = (
        newest("github_access_token"),
        newest("platform_access_token"),
    );

    let deletion = deletes_everything(&mut world).await;

    let gone = [
        Kept::SignIns,
        Kept::Place,
        Kept::Settings,
        Kept::Records,
        Kept::Log,
    ];
    assert_eq!(deletion.gone, gone, "the desktop had a log, and no window");
    assert_eq!(deletion.left, []);
    assert_eq!(deletion.unconfirmed, []);
    assert_eq!(files(folder.path()), Vec::<String>::new());
    assert_eq!(
        files(&world.records().join("settings")),
        Vec::<String>::new()
    );
    assert!(
        !files(&world.records())
            .iter()
            .any(|name| name.ends_with(".txt"))
    );
    let addresses = world.simulator.addresses();
    let (person, me) = (
        format!("{}/user", addresses.api),
        format!("{}/v1/me", addresses.platform),
    );
    let answer = world.fetch(&person, &github).await;
    assert_eq!(answer["message"], "Bad credentials");
    assert_eq!(world.fetch(&me, &platform).await["status"], 401);
    world.person.act("go_back").await;
    world.person.sees("0A").await;
    world.walk_to("1A").await;
}

#[tokio::test]
async fn cs_12_what_could_not_be_deleted_or_ended_is_said() {
    let keychain = Arc::new(BreakableStore::default());
    let mut world = World::keeping_sign_ins_in(
        Arc::new(Vault::over(Arc::clone(&keychain) as _)),
        Scenario::Newcomer,
    )
    .await;
    world.walk_to("5A").await;
    world.control().inject(Fault {
        part: None,
        method: Some("POST".to_owned()),
        path: "*/credentials/revoke".to_owned(),
        effect: Effect::Status {
            status: 500,
            body: String::new(),
            headers: Default::default(),
        },
        times: None,
    });
    keychain.breaks(Error::Locked);

    let deletion = deletes_everything(&mut world).await;

    assert_eq!(deletion.left, [Kept::SignIns]);
    assert_eq!(deletion.unconfirmed, [End::Github]);
    assert!(deletion.gone.contains(&Kept::Place));
    assert_eq!(keychain.count(), 2);

    keychain.is_mended();
    world.person.act("delete_everything").await;
    let view = world
        .person
        .sees_that("that the rest is gone too", |view| match &view.screen {
            Screen::Settings(at) => at.deletion.as_ref().is_some_and(|all| all.left.is_empty()),
            _ => false,
        })
        .await;
    assert_eq!(view.shell.code, "9E");
    assert_eq!(keychain.count(), 0);
}

/// A sign-in that was kept and not taken up again is ended too.
#[tokio::test]
async fn cs_12_sign_ins_of_a_setup_nobody_came_back_to_are_over() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("5A").await;
    let place = world.saved_place();
    world.restart(place).await;
    world.person.sees("0B").await;

    let deletion = deletes_everything(&mut world).await;

    assert_eq!(deletion.gone, [Kept::SignIns, Kept::Place, Kept::Log]);
    assert_eq!(deletion.unconfirmed, []);
    let revoked = world.control().requests().into_iter();
    let revoked = revoked
        .filter(|request| request.path.ends_with("/revoke"))
        .count();
    assert_eq!(revoked, 2, "one at each end");
}
