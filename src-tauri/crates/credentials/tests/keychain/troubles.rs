//! Keychains that do not work, each in its own way.

use std::time::Duration;

use credentials::{CredentialStore, Error, Keychain, probe};
use secrecy::ExposeSecret;

use crate::session::{
    gdbus_bus, in_session, key, lock, on_bare_bus, passes, signal, this_program, token, unlock,
    with_keyring,
};

#[test]
fn se_02_a_locked_keyring_is_told_apart_and_works_again_once_unlocked() {
    passes(&with_keyring(
        "troubles::inside_se_02_a_locked_keyring_is_told_apart",
    ));
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
        "troubles::inside_se_03_trying_again_finds_a_keyring_that_appeared_later",
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
    let mut command =
        this_program("troubles::inside_se_02_without_any_session_bus_there_is_no_keyring");
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
        "troubles::inside_se_02_a_keyring_that_is_not_set_up_is_told_apart",
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
fn se_01_a_hung_keyring_costs_three_seconds_and_not_the_program() {
    passes(&with_keyring(
        "troubles::inside_se_01_a_hung_keyring_costs_three_seconds",
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
