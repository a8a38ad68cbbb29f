//! The saved place survives what happens to files.

#![expect(
    clippy::unwrap_used,
    reason = "a story ends where something is not as it has to be"
)]

use std::{fs, path::Path};

use domain::wizard::{Place, SNAPSHOT_VERSION, Snapshot};
use engine::journal::{FileJournal, Journal, Loaded};
use tempfile::TempDir;
use time::macros::datetime;

#[test]
fn the_first_run_finds_nothing() {
    let (_folder, journal) = journal();

    assert_eq!(journal.load(), Loaded::Nothing);
}

#[test]
fn a_saved_place_is_found_by_the_next_run() {
    let (folder, journal) = journal();
    journal.save(&place(Place::Review)).expect("it saves");

    let next = FileJournal::open(folder.path().to_owned()).expect("the folder opens again");

    assert_eq!(next.load(), Loaded::Place(Box::new(place(Place::Review))));
}

#[test]
fn cs_03_a_file_cut_short_anywhere_falls_back_to_the_place_before() {
    let (folder, journal) = journal();
    journal.save(&place(Place::SignIn)).expect("it saves");
    journal.save(&place(Place::Review)).expect("it saves");
    let file = folder.path().join("place.json");
    let backup = folder.path().join("place.bak");
    let (whole, before) = (fs::read(&file).unwrap(), fs::read(&backup).unwrap());

    for length in 0..whole.len() {
        fs::write(&file, &whole[..length]).unwrap();
        fs::write(&backup, &before).unwrap();
        let found = journal.load();
        assert_eq!(
            found,
            Loaded::Place(Box::new(place(Place::SignIn))),
            "cut at {length}"
        );
        clear_aside(folder.path());
    }
}

#[test]
fn cs_03_without_a_backup_a_damaged_file_is_said_and_kept_for_support() {
    let damages: [&[u8]; 6] = [
        b"",
        b"\0\0\0\0",
        b"{",
        b"[]",
        b"{\"version\":\"one\"}",
        b"\xef\xbb\xbf{\"version\":1}",
    ];
    for damage in damages {
        let (folder, journal) = journal();
        fs::write(folder.path().join("place.json"), damage).unwrap();

        assert_eq!(journal.load(), Loaded::Damaged, "{damage:?}");

        let kept = fs::read(folder.path().join("place.corrupt-1")).unwrap();
        assert_eq!(kept, damage, "nothing of it is lost");
    }
}

#[test]
fn cs_03_a_folder_or_a_link_in_the_place_of_the_file_is_not_followed() {
    let (folder, journal) = journal();
    let file = folder.path().join("place.json");
    fs::create_dir(&file).unwrap();
    assert_eq!(journal.load(), Loaded::Damaged);

    clear_aside(folder.path());
    #[cfg(unix)]
    {
        let elsewhere = folder.path().join("elsewhere");
        fs::write(
            &elsewhere,
            serde_json::to_vec(&place(Place::Review)).unwrap(),
        )
        .unwrap();
        std::os::unix::fs::symlink(&elsewhere, &file).unwrap();
        assert_eq!(journal.load(), Loaded::Damaged);
        assert!(elsewhere.exists(), "what the link points to is left alone");
    }
}

#[test]
fn cs_04_the_place_of_a_newer_version_is_neither_read_nor_written_over() {
    let (folder, journal) = journal();
    let newer = format!("{{\"version\":{},\"more\":true}}", SNAPSHOT_VERSION + 1);
    let file = folder.path().join("place.json");
    fs::write(&file, &newer).unwrap();

    assert_eq!(journal.load(), Loaded::Newer);
    assert!(
        journal.save(&place(Place::SignIn)).is_err(),
        "it is not ours to change"
    );
    assert_eq!(fs::read_to_string(&file).unwrap(), newer);
}

#[test]
fn cs_02_a_half_written_file_of_a_crash_is_in_nobodys_way() {
    let (folder, journal) = journal();
    fs::write(folder.path().join("place.new"), b"half").unwrap();

    journal.save(&place(Place::SignIn)).expect("it saves");

    assert_eq!(
        journal.load(),
        Loaded::Place(Box::new(place(Place::SignIn)))
    );
}

#[test]
fn clearing_forgets_the_backup_too() {
    let (_folder, journal) = journal();
    journal.save(&place(Place::SignIn)).expect("it saves");
    journal.save(&place(Place::Review)).expect("it saves");

    journal.clear().expect("it clears");

    assert_eq!(journal.load(), Loaded::Nothing);
}

#[cfg(unix)]
#[test]
fn cs_09_only_this_user_can_read_the_place() {
    use std::os::unix::fs::PermissionsExt;
    let outer = TempDir::new().unwrap();
    let folder = outer.path().join("state");
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();

    let journal = FileJournal::open(folder.clone()).unwrap();
    journal.save(&place(Place::SignIn)).unwrap();

    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(&folder.join("place.json")), 0o600);
}

fn journal() -> (TempDir, FileJournal) {
    let folder = TempDir::new().unwrap();
    let journal = FileJournal::open(folder.path().to_owned()).unwrap();
    (folder, journal)
}

fn place(place: Place) -> Snapshot {
    Snapshot {
        place,
        ..Snapshot::blank("run".to_owned(), datetime!(2026-11-23 09:00 UTC))
    }
}

fn clear_aside(folder: &Path) {
    for number in 1..10 {
        let aside = folder.join(format!("place.corrupt-{number}"));
        let _ = fs::remove_file(&aside);
        let _ = fs::remove_dir(&aside);
    }
}
