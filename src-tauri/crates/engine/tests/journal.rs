//! The saved place survives what happens to files.

#![expect(
    clippy::unwrap_used,
    reason = "a story ends where something is not as it has to be"
)]

use std::{fs, path::Path};

use domain::wizard::{PLACES_VERSION, Place, Places, Snapshot};
use engine::journal::{FileJournal, Journal, Loaded};
use sha2::{Digest, Sha256};
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
fn several_places_are_found_by_the_next_run() {
    let (folder, journal) = journal();
    journal.save(&several()).expect("it saves");

    let next = FileJournal::open(folder.path().to_owned()).expect("the folder opens again");

    assert_eq!(next.load(), Loaded::Place(Box::new(several())));
}

#[test]
fn cs_03_a_file_cut_short_anywhere_falls_back_to_the_place_before() {
    let mut damaged = Damaged::place();
    let whole = damaged.whole.clone();
    for length in 0..whole.len() {
        damaged.falls_back_from(&whole[..length], &format!("cut at {length}"));
    }
}

#[test]
fn cs_03_a_file_with_any_bit_turned_is_never_taken_for_a_place() {
    let mut damaged = Damaged::place();
    let whole = damaged.whole.clone();
    for at in 0..whole.len() {
        for bit in 0..8 {
            let mut text = whole.clone();
            text[at] ^= 1 << bit;
            damaged.falls_back_from(&text, &format!("bit {bit} of byte {at}"));
        }
    }
}

#[test]
fn cs_03_a_file_that_goes_on_after_its_end_or_is_full_of_nothing_is_damaged() {
    let mut damaged = Damaged::place();
    let whole = damaged.whole.clone();
    for text in [
        [whole.as_slice(), b"\n"].concat(),
        [whole.as_slice(), whole.as_slice()].concat(),
        vec![0; whole.len()],
        vec![b'{'; 100_000],
    ] {
        damaged.falls_back_from(&text, "more than was written");
    }
}

#[test]
fn cs_03_a_huge_file_and_a_pipe_are_put_aside_unread() {
    let mut damaged = Damaged::place();
    let file = damaged.folder.path().join("place.json");
    fs::remove_file(&file).unwrap();
    fs::File::create(&file).unwrap().set_len(1 << 40).unwrap();
    damaged.falls_back("a file of a terabyte");
    #[cfg(unix)]
    {
        let made = std::process::Command::new("mkfifo").arg(&file).status();
        assert!(made.unwrap().success());
        damaged.falls_back("a pipe nobody writes to");
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
        let text = serde_json::to_string(&snapshot(Place::Review)).unwrap();
        fs::write(&elsewhere, with_proof(&text)).unwrap();
        std::os::unix::fs::symlink(&elsewhere, &file).unwrap();
        assert_eq!(journal.load(), Loaded::Damaged);
        assert!(elsewhere.exists(), "what the link points to is left alone");
    }
}

#[test]
fn cs_04_the_place_of_a_newer_version_is_neither_read_nor_written_over() {
    let (folder, journal) = journal();
    let newer = with_proof(&format!(
        "{{\"version\":{},\"more\":true}}",
        PLACES_VERSION + 1
    ));
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
fn cs_04_the_one_place_of_version_one_is_the_setup_in_hand() {
    let (folder, journal) = journal();
    let before = serde_json::to_string(&snapshot(Place::Review)).unwrap();
    fs::write(folder.path().join("place.json"), with_proof(&before)).unwrap();

    assert_eq!(
        journal.load(),
        Loaded::Place(Box::new(place(Place::Review)))
    );

    journal.save(&place(Place::Finish)).expect("it goes on");
    let written = fs::read_to_string(folder.path().join("place.json")).unwrap();
    assert!(written.starts_with(&format!("{{\"version\":{PLACES_VERSION},")));
    let kept = fs::read_to_string(folder.path().join("place.bak")).unwrap();
    assert_eq!(kept, with_proof(&before), "what was there is the backup");
}

#[test]
fn cs_04_a_field_nobody_knows_is_damage_and_is_kept() {
    let (folder, journal) = journal();
    let places = serde_json::to_string(&place(Place::Review)).unwrap();
    let more = places.replacen('{', "{\"more\":true,", 1);
    fs::write(folder.path().join("place.json"), with_proof(&more)).unwrap();

    assert_eq!(journal.load(), Loaded::Damaged);

    let kept = fs::read_to_string(folder.path().join("place.corrupt-1")).unwrap();
    assert_eq!(kept, with_proof(&more));
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
fn cs_07_the_place_of_another_program_is_not_written_over() {
    let (folder, ours) = journal();
    ours.save(&place(Place::SignIn)).expect("it saves");
    let theirs = FileJournal::open(folder.path().to_owned()).unwrap();
    theirs.load();
    theirs.save(&place(Place::Review)).expect("it saves");

    assert!(
        ours.save(&place(Place::Workspace)).is_err(),
        "the other one came in between"
    );

    assert_eq!(theirs.load(), Loaded::Place(Box::new(place(Place::Review))));
    theirs.save(&place(Place::Finish)).expect("it still saves");
}

#[test]
fn cs_10_a_folder_that_takes_nothing_now_may_take_the_next_save() {
    let outer = TempDir::new().unwrap();
    let in_the_way = outer.path().join("state");
    fs::write(&in_the_way, b"a file where the folder has to be").unwrap();
    let journal = FileJournal::at(in_the_way.clone());
    assert!(journal.save(&place(Place::SignIn)).is_err());

    fs::remove_file(&in_the_way).unwrap();

    journal.save(&place(Place::Review)).expect("there is room");
    assert_eq!(
        journal.load(),
        Loaded::Place(Box::new(place(Place::Review)))
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

/// A folder with two entries, of which the newer one is damaged again and again.
struct Damaged {
    folder: TempDir,
    whole: Vec<u8>,
}

impl Damaged {
    fn place() -> Self {
        let (folder, journal) = journal();
        journal.save(&place(Place::SignIn)).unwrap();
        journal.save(&several()).unwrap();
        let read = |name| fs::read(folder.path().join(name)).unwrap();
        Damaged {
            whole: read("place.json"),
            folder,
        }
    }

    fn falls_back_from(&mut self, text: &[u8], damage: &str) {
        fs::write(self.folder.path().join("place.json"), text).unwrap();
        self.falls_back(damage);
    }

    /// The place before is found, and the damaged file is kept.
    fn falls_back(&mut self, damage: &str) {
        assert_eq!(
            FileJournal::at(self.folder.path().to_owned()).load(),
            Loaded::Place(Box::new(place(Place::SignIn))),
            "{damage}"
        );
        let kept = fs::symlink_metadata(self.folder.path().join("place.corrupt-1"));
        assert!(kept.is_ok(), "{damage}: nothing is lost");
        clear_aside(self.folder.path());
    }
}

/// A line and its proof, as every version writes them.
fn with_proof(line: &str) -> String {
    let digest = Sha256::digest(line.as_bytes());
    format!("{line}\n{digest:x}\n")
}

fn journal() -> (TempDir, FileJournal) {
    let folder = TempDir::new().unwrap();
    let journal = FileJournal::open(folder.path().to_owned()).unwrap();
    (folder, journal)
}

fn place(place: Place) -> Places {
    snapshot(place).into()
}

/// A setup in hand, one that is put aside, and a finished connection.
fn several() -> Places {
    let mut places = serde_json::to_value(place(Place::Review)).unwrap();
    let mut parked = serde_json::to_value(snapshot(Place::WaitingForOwner)).unwrap();
    parked["run"] = "another".into();
    places["others"]["begun"] = 1.into();
    places["others"]["parked"] = vec![parked].into();
    places["others"]["connections"] = serde_json::json!([{
        "organization": { "id": 71, "login": "northwind", "kind": "organization", "name": null },
        "host": "github.com",
        "workspace": "w",
        "connection": "c",
        "seen_by": 5,
        "kind": "selected",
        "repositories": 3,
        "permissions": { "contents": "write" },
        "connected_at": "2026-11-20T09:00:00Z",
        "connected_by": "Ana Ruiz",
        "checked_at": "2026-11-23T09:00:00Z",
        "standing": "connected",
    }]);
    serde_json::from_value(places).unwrap()
}

fn snapshot(place: Place) -> Snapshot {
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
