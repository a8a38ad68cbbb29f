//! The system's safe store: closed, broken, mended, and empty when all is done.

use std::sync::Arc;
use std::time::Duration;

use acceptance::{BreakableStore, World};
use contract::{Act, BannerView, WizardView};
use credentials::Error;
use engine::Vault;
use serde_json::json;
use simulator::Scenario;

async fn world_over(keychain: &Arc<BreakableStore>) -> World {
    let vault = Vault::over(Arc::clone(keychain) as _);
    World::keeping_sign_ins_in(Arc::new(vault), Scenario::Newcomer).await
}

/// What the notice says is the matter with the safe store.
fn notice(view: &WizardView) -> Option<&str> {
    match &view.shell.banner {
        Some(BannerView::MemoryOnly { code }) => Some(code),
        _ => None,
    }
}

#[tokio::test]
async fn se_04_without_a_safe_store_the_road_goes_on_under_a_notice_that_stays() {
    let keychain = Arc::new(BreakableStore::default());
    keychain.breaks(Error::NoService);
    let mut world = world_over(&keychain).await;
    for code in ["1A", "2A", "3A", "3D", "4A", "4B", "5A"] {
        world.walk_to(code).await;
        let view = world
            .person
            .sees_that("the notice", |view| notice(view).is_some())
            .await;
        assert_eq!(notice(&view), Some("eg-vault-none"), "on {code}");
    }
    world.walk_to_connected().await;
    assert_eq!(notice(&world.person.view()), Some("eg-vault-none"));
    assert_eq!(keychain.count(), 0);
}

#[tokio::test]
async fn se_03_trying_again_moves_the_sign_ins_into_a_store_that_appeared_later() {
    let keychain = Arc::new(BreakableStore::default());
    keychain.breaks(Error::NoService);
    let mut world = world_over(&keychain).await;
    world.walk_to("5A").await;
    world.person.act("open_vault").await;
    world
        .person
        .sees_that("it still fails", |view| notice(view).is_some())
        .await;

    keychain.is_mended();
    world.person.act("open_vault").await;
    world
        .person
        .sees_that("no notice", |view| view.shell.banner.is_none())
        .await;
    assert_eq!(keychain.count(), 2, "both sign-ins moved");
    let place = world.saved_place();
    world.moves_sign_ins_to(Arc::new(Vault::over(keychain)));
    world.restart(place).await;
    world.person.act("continue_setup").await;
    world.person.sees("5A").await;
}

#[tokio::test]
async fn se_02_who_comes_back_to_a_locked_store_unlocks_it_and_is_signed_in() {
    let (mut world, keychain) = back_at_a_locked_store().await;
    let view = world.person.is_told("eg-vault").await;
    assert_eq!(view.shell.code, "0B");
    let problem = view.problem.expect("told");
    assert_eq!(problem.act, Some(Act::OpenVault));
    assert_eq!(problem.alternative, Some(Act::GoOnWithoutVault));

    keychain.can_be_opened();
    world.person.act("open_vault").await;
    world.person.sees("5A").await;
}

#[tokio::test]
async fn se_02_who_cannot_unlock_the_store_goes_on_without_it() {
    let (mut world, keychain) = back_at_a_locked_store().await;
    world.person.is_told("eg-vault").await;
    keychain.breaks(Error::Dismissed);
    world.person.act("open_vault").await;
    world.person.is_told("eg-vault-closed").await;
    world.person.act("go_on_without_vault").await;
    world.person.sees("1A").await;
    assert_eq!(world.person.problem(), None);
    world.walk_to_connected().await;
}

#[tokio::test]
async fn se_02_every_trouble_has_its_own_words() {
    let after = Duration::from_secs(3);
    let troubles = [
        (Error::Locked, "eg-vault"),
        (Error::Dismissed, "eg-vault-closed"),
        (Error::Unanswered { after }, "eg-vault-silent"),
        (Error::NoCollection, "eg-vault-empty"),
        (Error::NoService, "eg-vault-none"),
        (Error::NoBus, "eg-vault-bus"),
        (Error::TimedOut { after }, "eg-vault-hung"),
        (Error::Denied, "eg-vault-failed"),
        (Error::TooLarge, "eg-vault-failed"),
        (Error::Failed, "eg-vault-failed"),
    ];
    for (trouble, code) in troubles {
        let keychain = Arc::new(BreakableStore::default());
        keychain.breaks(trouble);
        let mut world = world_over(&keychain).await;
        let view = world
            .person
            .sees_that("the notice", |view| notice(view).is_some())
            .await;
        assert_eq!(notice(&view), Some(code));
    }
}

#[tokio::test]
async fn tk_08_a_sign_out_while_the_store_is_locked_is_carried_out_when_it_opens() {
    let keychain = Arc::new(BreakableStore::default());
    let mut world = world_over(&keychain).await;
    world.walk_to("5A").await;
    assert_eq!(keychain.count(), 2);
    keychain.breaks(Error::Locked);
    world
        .person
        .act_of_an_end("sign_out", json!({ "end": "github" }))
        .await;
    world.person.is_told("eg-out-github").await;
    assert_eq!(keychain.count(), 2, "it cannot be taken out yet");

    keychain.can_be_opened();
    world.person.act("open_vault").await;
    world
        .person
        .sees_that("no notice", |view| view.shell.banner.is_none())
        .await;
    assert_eq!(keychain.count(), 1);
}

#[tokio::test]
async fn tk_08_se_10_nothing_is_left_in_the_store_when_all_is_connected_and_closed() {
    let keychain = Arc::new(BreakableStore::default());
    let mut world = world_over(&keychain).await;
    world.walk_to_connected().await;
    assert_eq!(
        keychain.count(),
        2,
        "needed as long as it can be checked again"
    );
    let newest = |kind: &str| {
        let secrets = world.control().secrets();
        let newest = secrets.into_iter().rev().find(|secret| secret.kind == kind);
        newest.expect("one was given out").value
    };
    let (github, platform) = (
        newest("github_access_token"),
        newest("platform_access_token"),
    );

    world.person.act("close_window").await;
    assert!(world.shell.closed());
    assert_eq!(keychain.count(), 0);
    let addresses = world.simulator.addresses();
    let person = format!("{}/user", addresses.api);
    let answer = world.fetch(&person, &github).await;
    assert_eq!(answer["message"], "Bad credentials");
    let me = format!("{}/v1/me", addresses.platform);
    assert_eq!(world.fetch(&me, &platform).await["status"], 401);
}

#[tokio::test]
async fn closing_before_the_end_keeps_the_sign_ins_for_coming_back() {
    let keychain = Arc::new(BreakableStore::default());
    let mut world = world_over(&keychain).await;
    world.walk_to("5A").await;
    assert!(world.person.tries("close_window", json!({})).await.is_ok());
    assert_eq!(keychain.count(), 2);
}

async fn back_at_a_locked_store() -> (World, Arc<BreakableStore>) {
    let keychain = Arc::new(BreakableStore::default());
    let mut world = world_over(&keychain).await;
    world.walk_to("5A").await;
    let place = world.saved_place();
    keychain.breaks(Error::Locked);
    world.moves_sign_ins_to(Arc::new(Vault::over(Arc::clone(&keychain) as _)));
    world.restart(place).await;
    world.person.act("continue_setup").await;
    (world, keychain)
}
