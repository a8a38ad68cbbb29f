//! A keychain that works: what is kept in it, found, and forgotten.

use credentials::{CredentialKey, CredentialStore, Error, Keychain};
use secrecy::ExposeSecret;

use crate::session::{
    gdbus, key, lock, lock_collection, passes, secret_tool, secret_tool_with, token, with_keyring,
};

#[test]
fn a_token_is_kept_found_replaced_and_forgotten() {
    passes(&with_keyring(
        "keeping::inside_a_token_is_kept_found_replaced_and_forgotten",
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
        "keeping::inside_se_08_attributes_and_label_hold_nothing_secret",
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
fn se_05_an_item_too_large_for_windows_is_refused_everywhere() {
    let large = token(&"x".repeat(2561));

    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let answer = runtime.block_on(Keychain::default().save(&key("1"), &large));

    assert_eq!(answer.unwrap_err(), Error::TooLarge);
}

#[test]
fn se_09_two_items_that_match_are_left_alone() {
    passes(&with_keyring(
        "keeping::inside_se_09_two_items_that_match_are_left_alone",
    ));
}

#[tokio::test]
#[ignore = "started inside a keyring session by the test of the same name"]
async fn inside_se_09_two_items_that_match_are_left_alone() {
    let keychain = Keychain::default();
    keychain.save(&key("1"), &token("ours")).await.unwrap();
    // The search for ours finds this one too.
    let kept_by_somebody_else = ["colour", "green"];
    store_like_ours(&kept_by_somebody_else, "of somebody else");

    let ambiguous = Error::Ambiguous;
    assert_eq!(keychain.load(&key("1")).await.unwrap_err(), ambiguous);
    let saved = keychain.save(&key("1"), &token("new")).await;
    assert_eq!(saved.unwrap_err(), ambiguous);
    assert_eq!(keychain.forget(&key("1")).await.unwrap_err(), ambiguous);

    assert_eq!(looked_up(&kept_by_somebody_else), "of somebody else");
    secret_tool(&[&["clear"], &kept_by_somebody_else[..]].concat());
    let found = keychain.load(&key("1")).await.unwrap().unwrap();
    assert_eq!(found.access.expose_secret(), "ours", "neither was touched");
}

#[test]
fn se_09_an_item_in_another_collection_asks_for_no_password() {
    passes(&with_keyring(
        "keeping::inside_se_09_an_item_in_another_collection_asks_for_no_password",
    ));
}

#[tokio::test]
#[ignore = "started inside a keyring session by the test of the same name"]
async fn inside_se_09_an_item_in_another_collection_asks_for_no_password() {
    let keychain = Keychain::default();
    keychain.save(&key("1"), &token("ours")).await.unwrap();
    let elsewhere = ["--collection=session", "colour", "green"];
    store_like_ours(&elsewhere, "of somebody else");
    lock_collection("session");

    assert_eq!(
        keychain.load(&key("1")).await.unwrap_err(),
        Error::Ambiguous
    );
    assert!(keychain.load(&key("2")).await.unwrap().is_none());
}

#[test]
fn cs_12_everything_of_ours_is_forgotten_and_nothing_of_others() {
    passes(&with_keyring(
        "keeping::inside_cs_12_everything_of_ours_is_forgotten",
    ));
}

#[tokio::test]
#[ignore = "started inside a keyring session by the test of the same name"]
async fn inside_cs_12_everything_of_ours_is_forgotten() {
    let keychain = Keychain::default();
    assert_eq!(keychain.forget_all().await, Ok(0));
    for account in ["1", "2"] {
        keychain.save(&key(account), &token("ours")).await.unwrap();
    }
    let another_profile = CredentialKey {
        environment: "another".to_owned(),
        ..key("1")
    };
    let saved = keychain.save(&another_profile, &token("ours too")).await;
    saved.unwrap();
    // Names that only begin like ours, and ones that have nothing to do with us.
    let foreign = [["service", "ai.factory.setups"], ["service", "mail"]];
    for names in &foreign {
        secret_tool_with(
            &[&["store", "--label=theirs"], &names[..]].concat(),
            "theirs",
        );
    }
    store_like_ours(&["colour", "green"], "a second one of ours");

    assert_eq!(keychain.forget_all().await, Ok(4));

    assert!(keychain.load(&key("1")).await.unwrap().is_none());
    assert!(keychain.load(&another_profile).await.unwrap().is_none());
    for names in &foreign {
        assert_eq!(looked_up(names), "theirs");
    }
    lock();
    assert_eq!(keychain.forget_all().await, Err(Error::Locked));
}

/// Keeps a secret under every name our item of account 1 has, and some more.
fn store_like_ours(more: &[&str], secret: &str) {
    let (options, names): (Vec<&str>, Vec<&str>) =
        more.iter().partition(|word| word.starts_with("--"));
    let (service, user) = (key("1").service(), key("1").user());
    let ours = ["service", &service, "username", &user];
    let words = [
        &["store", "--label=like ours"],
        &options[..],
        &ours,
        &names[..],
    ];
    secret_tool_with(&words.concat(), secret);
}

fn looked_up(names: &[&str]) -> String {
    secret_tool(&[&["lookup"], names].concat())
}
