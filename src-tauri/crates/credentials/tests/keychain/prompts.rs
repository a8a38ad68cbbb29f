//! The password prompt on a screen: answered, dismissed, left alone.

use std::process::Command;
use std::time::Duration;

use credentials::{CredentialStore, Error, Keychain};
use secrecy::ExposeSecret;

use crate::session::{Screen, in_session, key, lock, passes, token, unlock};

/// The window class of the keyring's password prompt (Debian: gcr).
const PROMPTER: &str = "gcr-prompter";

#[test]
fn se_02_a_prompt_that_is_answered_opens_the_keyring() {
    let screen = Screen::open();
    passes(&in_session(
        "prompts::inside_se_02_a_prompt_that_is_answered_opens_the_keyring",
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
        "prompts::inside_se_02_a_prompt_that_is_dismissed_is_told_apart",
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
        "prompts::inside_se_01_a_prompt_nobody_answers_is_taken_away",
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
