//! No secret is where it must not be (`security` 7.6).

use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use acceptance::World;
use engine::journal::FileJournal;
use serde_json::json;
use simulator::Scenario;
use tracing_subscriber::fmt::MakeWriter;
use url::Url;

use crate::by_code::{WAYS, answers, asks_for_code, passes};
use crate::organizations;

/// Everything that may stand in an address the browser is sent to, with what it is for.
const ALLOWED_PARAMETERS: &[&str] = &[
    "response_type",
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "code_challenge",
    "code_challenge_method",
    "prompt",
    "login",
    "resource",
    "suggested_target_id",
    "repository_ids[]",
];

#[tokio::test]
async fn no_secret_leaves_the_program_but_to_its_server() {
    let logs = logs();
    let folder = tempfile::tempdir().expect("a folder");
    let journal = FileJournal::open(folder.path().to_owned()).expect("a journal");
    let mut world = World::with(Scenario::Newcomer, Arc::new(journal)).await;
    let views = collect_views(&world);

    world.walk_to_connected().await;
    let saved = world.person.tries("save_record", json!({})).await;
    saved.expect("the record is saved");
    let journal = FileJournal::open(folder.path().to_owned()).expect("a journal");
    world.restart(Arc::new(journal)).await;
    let rows = organizations::answered(&mut world).await;
    organizations::opens(&mut world, &rows, "northwind").await;
    world.person.sees("2B").await;
    world.person.act("check_connection").await;
    world.is_connected().await;

    let secrets = secrets(&world);
    assert!(secrets.len() >= 6, "the servers gave out {}", secrets.len());
    let views = views.lock().unwrap_or_else(PoisonError::into_inner).clone();
    assert!(views.matches("\"code\":\"6A\"").count() > 0);
    let files = read_all(folder.path()) + &read_all(&world.records());
    assert!(files.contains("northwind"), "the files were read");
    let logs = logs.text();
    assert!(logs.contains("TRACE"), "the log is as talkative as it gets");
    let opened = world.shell.opened().borrow().clone();
    let addresses: Vec<&str> = opened.iter().map(Url::as_str).collect();
    assert_eq!(addresses.len(), 3, "two sign-ins and the install page");

    for (place, text) in [
        ("the views", views),
        ("the files", files),
        ("the log", logs),
        ("the addresses", addresses.join("\n")),
        ("debug output", format!("{:?}", world.person)),
    ] {
        let found = leaks(&text, &secrets);
        assert!(found.is_empty(), "{found:?} in {place}");
    }
    for address in &opened {
        for (name, _) in address.query_pairs() {
            assert!(
                ALLOWED_PARAMETERS.contains(&name.as_ref()),
                "{name} in {address}"
            );
        }
    }
}

#[tokio::test]
async fn dv_05_the_secret_half_of_a_code_goes_nowhere_but_to_its_server() {
    let logs = logs();
    let folder = tempfile::tempdir().expect("a folder");
    let journal = FileJournal::open(folder.path().to_owned()).expect("a journal");
    let mut world = World::with(Scenario::Newcomer, Arc::new(journal)).await;
    let views = collect_views(&world);
    let mut codes = Vec::new();
    for way in WAYS {
        let code = asks_for_code(&mut world, &way).await;
        world.person.act("copy_code").await;
        world.person.act("reopen_browser").await;
        passes(&world, 5).await;
        answers(&code, "authorize").await;
        passes(&world, 5).await;
        world.person.sees(way.next).await;
        codes.push(code.letters);
    }

    let secrets = secrets(&world);
    let kinds: Vec<&str> = secrets.iter().map(|(kind, _)| *kind).collect();
    assert!(kinds.contains(&"platform_device_code"), "{kinds:?}");
    assert!(kinds.contains(&"github_device_code"), "{kinds:?}");
    let views = views.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let files = read_all(folder.path());
    let logs = logs.text();
    let opened = world.shell.opened().borrow().clone();
    let opened: Vec<&str> = opened.iter().map(Url::as_str).collect();
    for code in &codes {
        assert!(views.contains(code), "{code} was on screen");
        for (place, text) in [("the files", &files), ("the log", &logs)] {
            assert!(!text.contains(code), "{code} in {place}");
        }
    }
    for (place, text) in [
        ("the views", views),
        ("the files", files),
        ("the log", logs),
        ("the addresses", opened.join("\n")),
        ("the clipboard", format!("{:?}", world.shell)),
        ("debug output", format!("{:?}", world.person)),
    ] {
        let found = leaks(&text, &secrets);
        assert!(found.is_empty(), "{found:?} in {place}");
    }
}

#[tokio::test]
async fn a_planted_secret_is_found_whole_or_in_half() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("2A").await;
    let secrets = secrets(&world);
    for (kind, secret) in &secrets {
        let whole = format!("before {secret} after");
        assert!(leaks(&whole, &secrets).contains(kind));
        let cut = format!("{}…", &secret[..secret.len() / 2]);
        assert!(leaks(&cut, &secrets).contains(kind));
    }
}

/// The kinds of secrets that are in a text, also when they were cut off in the middle.
fn leaks(text: &str, secrets: &[(&'static str, String)]) -> Vec<&'static str> {
    let is_in = |secret: &str| text.contains(&secret[..secret.len() / 2]);
    let found = secrets.iter().filter(|(_, secret)| is_in(secret));
    found.map(|(kind, _)| *kind).collect()
}

fn secrets(world: &World) -> Vec<(&'static str, String)> {
    let issued = world.control().secrets();
    issued
        .into_iter()
        .map(|secret| (secret.kind, secret.value))
        .collect()
}

/// Every view from now on, one after the other.
fn collect_views(world: &World) -> Arc<Mutex<String>> {
    let collected = Arc::new(Mutex::new(String::new()));
    let into = Arc::clone(&collected);
    let mut views = world.person.views();
    tokio::spawn(async move {
        loop {
            let view = views.borrow_and_update().clone();
            let text = serde_json::to_string(view.as_ref()).expect("a view is JSON");
            into.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push_str(&text);
            if views.changed().await.is_err() {
                return;
            }
        }
    });
    collected
}

fn read_all(folder: &Path) -> String {
    let mut text = String::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            text.push_str(&read_all(&path));
        } else {
            let bytes = std::fs::read(&path).expect("a file");
            text.push_str(&String::from_utf8_lossy(&bytes));
        }
    }
    text
}

/// Everything that is logged in this process.
#[derive(Clone, Debug, Default)]
struct Logs(Arc<Mutex<Vec<u8>>>);

impl Logs {
    fn text(&self) -> String {
        let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl io::Write for Logs {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Logs {
    type Writer = Logs;

    fn make_writer(&'a self) -> Logs {
        self.clone()
    }
}

fn logs() -> Logs {
    static LOGS: OnceLock<Logs> = OnceLock::new();
    let logs = LOGS.get_or_init(|| {
        let logs = Logs::default();
        tracing_subscriber::fmt()
            .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
            .with_ansi(false)
            .with_writer(logs.clone())
            .init();
        logs
    });
    logs.clone()
}
