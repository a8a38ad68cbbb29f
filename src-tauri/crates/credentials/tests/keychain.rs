//! The keychain against a real GNOME Keyring, in a D-Bus session of its own.
//!
//! Each story is two functions: the outer one starts the session and, inside it, this same test
//! program again to run the inner one.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail the test"
)]

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use credentials::{CredentialKey, CredentialStore, Error, Keychain, StoredToken, probe};
use secrecy::ExposeSecret;

/// The window class of the keyring's password prompt (Debian: gcr).
const PROMPTER: &str = "gcr-prompter";

/// A bus on which nobody provides a keyring and nobody can be started to do so.
const BARE_BUS: &str = r#"<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>"#;

#[test]
fn a_token_is_kept_found_replaced_and_forgotten() {
    passes(&with_keyring(
        "inside_a_token_is_kept_found_replaced_and_forgotten",
    ));
}

#[tokio::test]
#[ignore = "started inside a keyring session by the test of the same name"]
async fn inside_a_token_is_kept_found_replaced_and_forgotten() {
    let keychain = Keychain::default();
    assert!(keychain.load(&key("1")).await.unwrap().is_none());

    keychain.save(&key("1"), &token("first")).await.unwrap();
    keychain.save(&key("1"), &token("second")).await.unwrap();
    keychain
        .save(&key("2"), &token("of somebody else"))
        .await
        .unwrap();

    let found = keychain.load(&key("1")).await.unwrap().unwrap();
    assert_eq!(found.access.expose_secret(), "second");
    assert_eq!(found.refresh.unwrap().expose_secret(), "refresh of second");

    keychain.forget(&key("1")).await.unwrap();
    keychain.forget(&key("1")).await.unwrap();
    assert!(keychain.load(&key("1")).await.unwrap().is_none());
    assert!(keychain.load(&key("2")).await.unwrap().is_some());
}

#[test]
fn se_08_attributes_and_label_hold_nothing_secret() {
    passes(&with_keyring(
        "inside_se_08_attributes_and_label_hold_nothing_secret",
    ));
}

#[tokio::test]
#[ignore = "started inside a keyring session by the test of the same name"]
async fn inside_se_08_attributes_and_label_hold_nothing_secret() {
    Keychain::default()
        .save(&key("1"), &token("canary"))
        .await
        .unwrap();

    let items = gdbus(
        "/org/freedesktop/secrets",
        "org.freedesktop.Secret.Service.SearchItems",
        &["{'service': 'ai.factory.setup.tests'}"],
    );
    let path = items.split('\'').nth(1).expect("one item").to_owned();
    let about = gdbus(
        &path,
        "org.freedesktop.DBus.Properties.GetAll",
        &["org.freedesktop.Secret.Item"],
    );

    assert!(about.contains("Factory Setup (tests)"), "{about}");
    assert!(about.contains("tests https://issuer.example 1"), "{about}");
    assert!(!about.contains("canary"), "{about}");
}

#[test]
fn se_02_a_locked_keyring_is_told_apart_and_works_again_once_unlocked() {
    passes(&with_keyring("inside_se_02_a_locked_keyring_is_told_apart"));
}

#[tokio::test]
#[ignore = "started inside a keyring session by the test of the same name"]
async fn inside_se_02_a_locked_keyring_is_told_apart() {
    let keychain = Keychain::default();
    keychain.save(&key("1"), &token("kept")).await.unwrap();
    lock();

    assert_eq!(keychain.load(&key("1")).await.unwrap_err(), Error::Locked);
    assert_eq!(
        keychain.save(&key("1"), &token("new")).await.unwrap_err(),
        Error::Locked
    );
    assert_eq!(probe::check(&keychain).await.unwrap_err(), Error::Locked);

    unlock();

    assert_eq!(probe::check(&keychain).await, Ok(()));
    let found = keychain.load(&key("1")).await.unwrap().unwrap();
    assert_eq!(found.access.expose_secret(), "kept");
}

#[test]
fn se_03_trying_again_finds_a_keyring_that_appeared_later() {
    passes(&on_bare_bus(
        "inside_se_03_trying_again_finds_a_keyring_that_appeared_later",
    ));
}

#[tokio::test]
#[ignore = "started on a bus without keyring by the test of the same name"]
async fn inside_se_03_trying_again_finds_a_keyring_that_appeared_later() {
    let keychain = Keychain::default();
    assert_eq!(
        keychain.load(&key("1")).await.unwrap_err(),
        Error::NoService
    );
    assert_eq!(probe::check(&keychain).await, Err(Error::NoService));
    assert_eq!(keychain.open().await, Err(Error::NoService));

    unlock();

    assert_eq!(probe::check(&keychain).await, Ok(()));
}

#[test]
fn se_02_without_any_session_bus_there_is_no_keyring() {
    let mut command = this_program("inside_se_02_without_any_session_bus_there_is_no_keyring");
    command
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env_remove("DISPLAY")
        .env("XDG_RUNTIME_DIR", "/nonexistent");
    passes(&command.output().unwrap());
}

#[tokio::test]
#[ignore = "started without a bus by the test of the same name"]
async fn inside_se_02_without_any_session_bus_there_is_no_keyring() {
    assert_eq!(probe::check(&Keychain::default()).await, Err(Error::NoBus));
}

#[test]
fn se_02_a_keyring_that_is_not_set_up_is_told_apart() {
    passes(&in_session(
        "inside_se_02_a_keyring_that_is_not_set_up_is_told_apart",
        None,
    ));
}

#[tokio::test]
#[ignore = "started in a session without a collection by the test of the same name"]
async fn inside_se_02_a_keyring_that_is_not_set_up_is_told_apart() {
    let keychain = Keychain::default();
    assert_eq!(
        keychain.load(&key("1")).await.unwrap_err(),
        Error::NoCollection
    );
    assert_eq!(probe::check(&keychain).await, Err(Error::NoCollection));
    // There is no screen to choose a password on.
    assert_eq!(keychain.open().await, Err(Error::Dismissed));
}

#[test]
fn se_02_a_prompt_that_is_answered_opens_the_keyring() {
    let screen = Screen::open();
    passes(&in_session(
        "inside_se_02_a_prompt_that_is_answered_opens_the_keyring",
        Some(&screen),
    ));
}

#[tokio::test]
#[ignore = "started on a screen of its own by the test of the same name"]
async fn inside_se_02_a_prompt_that_is_answered_opens_the_keyring() {
    let keychain = Keychain::default();
    unlock();
    keychain.save(&key("1"), &token("kept")).await.unwrap();
    lock();

    assert_eq!(keychain.load(&key("1")).await.unwrap_err(), Error::Locked);
    assert!(
        xdotool(&["search", "--class", PROMPTER]).is_empty(),
        "nobody is asked before the person wants it"
    );
    let (opened, ()) = tokio::join!(keychain.open(), the_password_is_given());

    assert_eq!(opened, Ok(()));
    let found = keychain.load(&key("1")).await.unwrap().unwrap();
    assert_eq!(found.access.expose_secret(), "kept");
}

#[test]
fn se_02_a_prompt_that_is_dismissed_is_told_apart_and_can_be_shown_again() {
    let screen = Screen::open();
    passes(&in_session(
        "inside_se_02_a_prompt_that_is_dismissed_is_told_apart",
        Some(&screen),
    ));
}

#[tokio::test]
#[ignore = "started on a screen of its own by the test of the same name"]
async fn inside_se_02_a_prompt_that_is_dismissed_is_told_apart() {
    let keychain = Keychain::default();
    unlock();
    lock();

    for _ in 0..2 {
        let (opened, ()) = tokio::join!(keychain.open(), at_the_prompt(&["key", "Escape"]));
        assert_eq!(opened, Err(Error::Dismissed));
    }
}

#[test]
fn se_01_a_prompt_nobody_answers_is_taken_away_and_can_be_shown_again() {
    let screen = Screen::open();
    passes(&in_session(
        "inside_se_01_a_prompt_nobody_answers_is_taken_away",
        Some(&screen),
    ));
}

#[tokio::test]
#[ignore = "started on a screen of its own by the test of the same name"]
async fn inside_se_01_a_prompt_nobody_answers_is_taken_away() {
    let after = Duration::from_secs(4);
    let keychain = Keychain::with_prompts_of(after);
    unlock();
    lock();

    let (opened, ()) = tokio::join!(keychain.open(), at_the_prompt(&["getwindowfocus"]));
    assert_eq!(opened, Err(Error::Unanswered { after }));
    no_prompt_is_left().await;

    // The person leaves: the wait is given up, not run out.
    let patient = Keychain::default();
    tokio::select! {
        _ = patient.open() => panic!("nobody answered"),
        () = at_the_prompt(&["getwindowfocus"]) => {}
    }
    no_prompt_is_left().await;

    let (opened, ()) = tokio::join!(patient.open(), the_password_is_given());
    assert_eq!(opened, Ok(()));
}

#[test]
fn se_01_a_hung_keyring_costs_three_seconds_and_not_the_program() {
    passes(&with_keyring(
        "inside_se_01_a_hung_keyring_costs_three_seconds",
    ));
}

#[test]
#[ignore = "started inside a keyring session by the test of the same name"]
fn inside_se_01_a_hung_keyring_costs_three_seconds() {
    let process = gdbus_bus("GetConnectionUnixProcessID", "org.freedesktop.secrets");
    signal("-STOP", &process);

    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let answer = runtime.block_on(Keychain::default().load(&key("1")));
    let opened = runtime.block_on(Keychain::default().open());
    // Ending the runtime must not wait for the call that hangs.
    drop(runtime);

    signal("-CONT", &process);
    let hung = Error::TimedOut {
        after: Duration::from_secs(3),
    };
    assert_eq!(answer.unwrap_err(), hung);
    assert_eq!(opened, Err(hung), "not taken for a prompt nobody answers");
}

#[test]
fn se_05_an_item_too_large_for_windows_is_refused_everywhere() {
    let large = token(&"x".repeat(2561));

    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let answer = runtime.block_on(Keychain::default().save(&key("1"), &large));

    assert_eq!(answer.unwrap_err(), Error::TooLarge);
}

fn key(account: &str) -> CredentialKey {
    CredentialKey {
        environment: "tests".to_owned(),
        issuer: "https://issuer.example".to_owned(),
        account: account.to_owned(),
    }
}

fn token(access: &str) -> StoredToken {
    StoredToken {
        access: access.into(),
        refresh: Some(format!("refresh of {access}").into()),
        issued_at: None,
        since: None,
        expires_at: None,
        refresh_expires_at: None,
    }
}

fn with_keyring(inner: &str) -> Output {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/tools/with-keyring");
    let mut command = Command::new(script.canonicalize().expect("the keyring script is there"));
    let program = this_program(inner);
    command
        .arg(program.get_program())
        .args(program.get_args())
        .output()
        .unwrap()
}

/// A display of its own, for as long as it is held.
struct Screen {
    server: Child,
    name: String,
}

impl Screen {
    fn open() -> Self {
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "800x600x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut number = String::new();
        let said = server.stdout.as_mut().unwrap();
        BufReader::new(said).read_line(&mut number).unwrap();
        Self {
            server,
            name: format!(":{}", number.trim()),
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.server.kill().unwrap();
        self.server.wait().unwrap();
    }
}

/// A session in which a keyring can be started, and nothing is in it yet.
fn in_session(inner: &str, screen: Option<&Screen>) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let program = this_program(inner);
    let mut command = Command::new("dbus-run-session");
    command
        .arg("--")
        .arg(program.get_program())
        .args(program.get_args())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env("NO_AT_BRIDGE", "1");
    for (variable, name) in [("XDG_RUNTIME_DIR", "run"), ("XDG_DATA_HOME", "data")] {
        let place = folder.path().join(name);
        std::fs::create_dir(&place).unwrap();
        command.env(variable, place);
    }
    if let Some(screen) = screen {
        command.env("DISPLAY", &screen.name);
    }
    command.output().unwrap()
}

/// Does something at the prompt, once it is on the screen.
async fn at_the_prompt(act: &'static [&'static str]) {
    let work = move || {
        let wait = ["search", "--sync", "--onlyvisible", "--class", PROMPTER];
        assert!(!xdotool(&wait).is_empty(), "a prompt is shown");
        xdotool(act);
    };
    tokio::task::spawn_blocking(work).await.unwrap();
}

/// Types the password, again where it came before the prompt was ready for it.
async fn the_password_is_given() {
    let work = || {
        let wait = ["search", "--sync", "--onlyvisible", "--class", PROMPTER];
        xdotool(&wait);
        for _ in 0..20 {
            xdotool(&["key", "ctrl+a", "BackSpace"]);
            xdotool(&["type", "tests-only"]);
            xdotool(&["key", "Return"]);
            let looks = std::iter::repeat_n((), 20);
            let is_gone =
                |()| xdotool(&["search", "--onlyvisible", "--class", PROMPTER]).is_empty();
            if looks.into_iter().any(is_gone) {
                return;
            }
        }
        panic!("the prompt takes no password");
    };
    tokio::task::spawn_blocking(work).await.unwrap();
}

async fn no_prompt_is_left() {
    let gone = async {
        let visible = ["search", "--onlyvisible", "--class", PROMPTER];
        while !xdotool(&visible).is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), gone)
        .await
        .expect("the prompt is taken away");
}

fn xdotool(arguments: &[&str]) -> String {
    let output = Command::new("xdotool").args(arguments).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

fn on_bare_bus(inner: &str) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let configuration = folder.path().join("bus.conf");
    std::fs::write(&configuration, BARE_BUS).unwrap();
    let private: Vec<PathBuf> = ["run", "data"]
        .iter()
        .map(|it| folder.path().join(it))
        .collect();
    for place in &private {
        std::fs::create_dir(place).unwrap();
    }
    let program = this_program(inner);
    Command::new("dbus-run-session")
        .arg("--config-file")
        .arg(configuration)
        .arg("--")
        .arg(program.get_program())
        .args(program.get_args())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env("XDG_RUNTIME_DIR", &private[0])
        .env("XDG_DATA_HOME", &private[1])
        .output()
        .unwrap()
}

fn this_program(inner: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", inner, "--ignored", "--nocapture"]);
    command
}

/// The inner story ran, and passed.
fn passes(output: &Output) {
    let said = String::from_utf8_lossy(&output.stdout);
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "the story inside failed\n{said}\n{complained}"
    );
}

fn lock() {
    gdbus(
        "/org/freedesktop/secrets",
        "org.freedesktop.Secret.Service.Lock",
        &["[objectpath '/org/freedesktop/secrets/collection/login']"],
    );
}

fn unlock() {
    let mut daemon = Command::new("gnome-keyring-daemon")
        .args(["--replace", "--unlock", "--components=secrets"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut daemon.stdin.take().unwrap(), b"tests-only").unwrap();
    assert!(daemon.wait().unwrap().success());
    let waited = Command::new("gdbus")
        .args([
            "wait",
            "--session",
            "--timeout",
            "10",
            "org.freedesktop.secrets",
        ])
        .status()
        .unwrap();
    assert!(waited.success());
}

fn gdbus(object: &str, method: &str, arguments: &[&str]) -> String {
    let output = Command::new("gdbus")
        .args([
            "call",
            "--session",
            "-d",
            "org.freedesktop.secrets",
            "-o",
            object,
            "-m",
            method,
        ])
        .args(arguments)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

fn gdbus_bus(method: &str, name: &str) -> String {
    let output = Command::new("gdbus")
        .args([
            "call",
            "--session",
            "-d",
            "org.freedesktop.DBus",
            "-o",
            "/org/freedesktop/DBus",
        ])
        .args(["-m", &format!("org.freedesktop.DBus.{method}"), name])
        .output()
        .unwrap();
    let answer = String::from_utf8(output.stdout).unwrap();
    // `(uint32 1234,)`
    answer
        .chars()
        .skip_while(|it| *it != ' ')
        .filter(char::is_ascii_digit)
        .collect()
}

fn signal(name: &str, process: &str) {
    assert!(
        Command::new("kill")
            .args([name, process])
            .status()
            .unwrap()
            .success()
    );
}
