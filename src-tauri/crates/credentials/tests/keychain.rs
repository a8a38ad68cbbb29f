//! The keychain against a real GNOME Keyring, in a D-Bus session of its own.
//!
//! Each story is two functions: the outer one starts the session and, inside it, this same test
//! program again to run the inner one.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "helpers of tests fail the test"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use credentials::{CredentialKey, CredentialStore, Error, Keychain, StoredToken, probe};
use secrecy::ExposeSecret;

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
    let keychain = Keychain::silent();
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
    Keychain::silent()
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
    let keychain = Keychain::silent();
    keychain.save(&key("1"), &token("kept")).await.unwrap();
    gdbus(
        "/org/freedesktop/secrets",
        "org.freedesktop.Secret.Service.Lock",
        &["[objectpath '/org/freedesktop/secrets/collection/login']"],
    );

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
    let keychain = Keychain::silent();
    assert_eq!(
        keychain.load(&key("1")).await.unwrap_err(),
        Error::NoKeyring
    );
    assert_eq!(probe::check(&keychain).await, Err(Error::NoKeyring));

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
    assert_eq!(
        probe::check(&Keychain::silent()).await,
        Err(Error::NoKeyring)
    );
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
    let answer = runtime.block_on(Keychain::silent().load(&key("1")));
    // Ending the runtime must not wait for the call that hangs.
    drop(runtime);

    signal("-CONT", &process);
    assert_eq!(
        answer.unwrap_err(),
        Error::TimedOut {
            after: Duration::from_secs(3)
        }
    );
}

#[test]
fn se_05_an_item_too_large_for_windows_is_refused_everywhere() {
    let large = token(&"x".repeat(2561));

    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let answer = runtime.block_on(Keychain::silent().save(&key("1"), &large));

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
