//! Installing the app through GitHub's pages, and what everybody sees afterwards.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use simulator::{Fact, Scenario};

use crate::stage::{Stage, address};

const NORTHWIND: &str = "ws_northwind001";

/// Ids the installation reaches, as GitHub tells its person.
async fn reached(stage: &Stage) -> Vec<u64> {
    let installations = stage.rest("/user/installations").await.json();
    let id = &installations["installations"][0]["id"];
    let path = format!("/user/installations/{id}/repositories?per_page=100");
    let list = stage.rest(&path).await.json();
    let list = list["repositories"].as_array().expect("a list").iter();
    list.map(|one| one["id"].as_u64().expect("an id")).collect()
}

fn sorted(ids: &[u64]) -> Vec<u64> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids
}

#[tokio::test]
async fn an_owner_installs_what_the_address_suggests_and_the_platform_hears_of_it() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let started = stage.started(NORTHWIND).await;
    let (organization, repositories) = stage.organization().await;
    assert_eq!(started.connection(&stage).await["status"], "pending");

    stage
        .browser
        .open(&started.install_page(organization, &repositories[..5]))
        .await;
    stage.browser.press("install").await;
    stage.browser.press("sign-in").await;

    assert!(
        stage
            .browser
            .shows("You can close this tab and go back to Factory Setup.")
    );
    assert_eq!(
        stage.browser.answer("setup_action").as_deref(),
        Some("install")
    );
    assert_eq!(
        stage.browser.answer("state").as_deref(),
        Some(started.state.as_str())
    );
    assert_eq!(sorted(&reached(&stage).await), sorted(&repositories[..5]));
    let connection = started.connection(&stage).await;
    assert_eq!(connection["status"], "connected");
    assert_eq!(connection["account"]["login"], "northwind");
    assert_eq!(connection["repository_count"], 5);
    assert_eq!(connection["connected_by"]["name"], "Ana Ruiz");
    assert_eq!(connection["permissions"]["contents"], "write");
}

#[tokio::test]
async fn private_repositories_appear_once_the_app_is_installed_on_all() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let started = stage.started(NORTHWIND).await;
    let (organization, _) = stage.organization().await;

    stage
        .browser
        .open(&started.install_page(organization, &[]))
        .await;
    stage.browser.press("install").await;

    let list = stage
        .rest("/orgs/northwind/repos?type=private&per_page=100")
        .await
        .json();
    assert_eq!(list.as_array().map(Vec::len), Some(24));
    assert_eq!(
        stage.rest("/user/orgs").await.json()[0]["login"],
        "northwind"
    );
}

#[tokio::test]
async fn nothing_is_installed_without_a_repository() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let started = stage.started(NORTHWIND).await;
    let (organization, repositories) = stage.organization().await;

    stage
        .browser
        .open(&started.install_page(organization, &repositories[..1]))
        .await;
    stage
        .browser
        .press_with("install", &[("repository_ids[]", &[])])
        .await;

    assert!(stage.browser.shows("Select at least one repository."));
    assert_eq!(
        stage.rest("/user/installations").await.json()["total_count"],
        0
    );
}

#[tokio::test]
async fn a_search_among_thousands_keeps_what_was_chosen() {
    let mut stage = Stage::set(Scenario::LargeOrganization).await;
    let (organization, repositories) = stage.organization().await;
    let started = stage.started("ws_contosolabs0").await;

    stage
        .browser
        .open(&started.install_page(organization, &repositories[..3]))
        .await;
    let search = ["zephyr-worker".to_owned()];
    stage
        .browser
        .press_with("search", &[("search", &search)])
        .await;
    assert!(
        stage.browser.shows("data-repository=\"zephyr-worker"),
        "the search finds it"
    );
    assert!(
        stage.browser.shows("Selected 3 of 12408"),
        "the choice is kept"
    );
    stage.browser.press("install").await;

    assert_eq!(sorted(&reached(&stage).await), sorted(&repositories[..3]));
}

#[tokio::test]
async fn an_owner_changes_the_selection_at_the_last_moment() {
    let mut stage = Stage::set(Scenario::InstalledDifferently).await;
    let started = stage.started(NORTHWIND).await;
    let (organization, repositories) = stage.organization().await;
    let planned = sorted(&repositories[..6]);

    stage
        .browser
        .open(&started.install_page(organization, &planned))
        .await;
    stage.browser.press("install").await;

    let now = reached(&stage).await;
    let missing = planned.iter().filter(|id| !now.contains(id)).count();
    let more = now.iter().filter(|id| !planned.contains(id)).count();
    assert_eq!((missing, more), (1, 2));
}

#[tokio::test]
async fn a_member_can_only_ask_and_an_owner_approves() {
    let mut stage = Stage::set(Scenario::Member).await;
    let started = stage.started(NORTHWIND).await;
    let (organization, repositories) = stage.organization().await;

    stage
        .browser
        .open(&started.install_page(organization, &repositories[..2]))
        .await;
    assert!(!stage.browser.shows("data-act=\"install\""));
    stage.browser.press("request").await;
    stage.browser.press("sign-in").await;
    assert_eq!(
        stage.browser.answer("setup_action").as_deref(),
        Some("request")
    );
    assert_eq!(
        stage.browser.answer("installation_id"),
        None,
        "there is no installation yet"
    );
    assert!(stage.browser.shows("An owner has to approve this"));

    let connection = started.connection(&stage).await;
    assert_eq!(connection["status"], "requested");
    assert_eq!(connection["requests"][0]["requester"]["login"], "ana-ruiz");
    assert_eq!(
        stage.rest("/user/installations").await.json()["total_count"],
        0
    );

    let approve = Fact::ApproveRequests {
        organization: "northwind".to_owned(),
        repository_ids: None,
    };
    stage.control.set(&approve).expect("somebody asked");
    assert_eq!(started.connection(&stage).await["status"], "connected");
    assert_eq!(sorted(&reached(&stage).await), sorted(&repositories[..2]));
    let shared = stage.rest("/user/memberships/orgs").await.json();
    assert_eq!(
        shared[0]["role"], "member",
        "seeing the installation does not make an owner"
    );
}

#[tokio::test]
async fn an_owner_can_approve_or_reject_on_the_page_as_well() {
    let mut stage = Stage::set(Scenario::Member).await;
    let started = stage.started(NORTHWIND).await;
    let (organization, repositories) = stage.organization().await;
    let list = format!(
        "{}/organizations/northwind/settings/installations",
        stage.at().github
    );
    stage
        .browser
        .open(&started.install_page(organization, &repositories[..2]))
        .await;
    stage.browser.press("request").await;
    stage.browser.open(&list).await;
    assert_eq!(
        stage.browser.status,
        StatusCode::NOT_FOUND,
        "a member has no business there"
    );

    let login = address(
        &format!("{}/login", stage.at().github),
        &[("return_to", &list)],
    );
    stage.browser.open(&login).await;
    stage.browser.press("account-marek-novak").await;
    stage.browser.open(&list).await;
    stage.browser.press("reject").await;
    assert_eq!(started.connection(&stage).await["status"], "pending");
}

#[tokio::test]
async fn an_administrator_of_some_repositories_installs_those_and_asks_for_the_others() {
    let mut stage = Stage::set(Scenario::TwoWorkspaces).await;
    let started = stage.started(NORTHWIND).await;
    let page = stage
        .rest("/orgs/northwind-labs/repos?per_page=100")
        .await
        .json();
    let ids = |admin: bool| {
        let all = page.as_array().expect("a list").iter();
        all.filter(|one| one["permissions"]["admin"] == admin)
            .map(|one| one["id"].as_u64().expect("an id"))
            .collect::<Vec<_>>()
    };
    let (own, others) = (ids(true), ids(false));
    assert_eq!(own.len(), 3);
    let organization = page[0]["owner"]["id"].as_u64().expect("an id");

    stage
        .browser
        .open(&started.install_page(organization, &[own[0], others[0]]))
        .await;
    assert!(stage.browser.shows("Install and request"));
    stage.browser.press("install").await;

    assert_eq!(reached(&stage).await, vec![own[0]]);
    let labs = stage.control.world()["organizations"][1].clone();
    assert_eq!(labs["requested_by"], json!(["ana-ruiz"]));
}

#[tokio::test]
async fn the_page_does_not_exist_for_people_without_rights() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let started = stage.started(NORTHWIND).await;
    let fabrikam = stage.rest("/orgs/fabrikam").await.json()["id"]
        .as_u64()
        .expect("an id");

    stage
        .browser
        .open(&started.install_page(fabrikam, &[]))
        .await;
    assert_eq!(stage.browser.status, StatusCode::NOT_FOUND);
    stage.browser.open(&started.permissions_url.clone()).await;
    assert_eq!(
        stage.browser.status,
        StatusCode::NOT_FOUND,
        "the target is needed"
    );

    let picker = format!(
        "{}/apps/factory-practice/installations/new",
        stage.at().github
    );
    stage.browser.open(&picker).await;
    assert!(stage.browser.shows("account-northwind"));
    assert!(!stage.browser.shows("account-fabrikam"));
}

#[tokio::test]
async fn where_it_is_installed_the_picker_says_configure_and_forgets_the_state() {
    let mut stage = Stage::set(Scenario::AlreadyConnected).await;
    let app = format!("{}/apps/factory-practice/installations", stage.at().github);
    stage
        .browser
        .open(&format!("{app}/select_target?state=abc"))
        .await;
    stage.browser.press("sign-in").await;
    assert!(stage.browser.shows("Configure"));
    stage.browser.press("account-northwind").await;
    assert!(
        stage
            .browser
            .at
            .path()
            .contains("/organizations/northwind/settings/installations/")
    );

    stage.browser.open(&format!("{app}/new?state=abc")).await;
    assert!(
        stage.browser.shows("data-act=\"save\""),
        "the only target leads straight there"
    );
    stage
        .browser
        .press_with("save", &[("repository_selection", &["all".to_owned()])])
        .await;
    assert_eq!(stage.browser.answer("state"), None);
    assert_eq!(
        stage.browser.at.path(),
        "/sign-in",
        "the platform wants to know who is there"
    );
    stage.browser.press("sign-in").await;
    assert_eq!(
        stage.browser.answer("setup_action").as_deref(),
        Some("update")
    );
    let installations = stage.rest("/user/installations").await.json();
    assert_eq!(
        installations["installations"][0]["repository_selection"],
        "all"
    );
}

#[tokio::test]
async fn suspending_and_uninstalling_reach_everybody() {
    let mut stage = Stage::set(Scenario::AlreadyConnected).await;
    let token = stage.ana_at_the_platform();
    let path = format!("/v1/workspaces/{NORTHWIND}/github/connections");
    let status = async |stage: &Stage| {
        let list = stage
            .platform(&token, Method::GET, &path, None)
            .await
            .json();
        list["connections"][0]["status"].clone()
    };
    let installation = stage.rest("/user/installations").await.json()["installations"][0].clone();
    let settings = installation["html_url"]
        .as_str()
        .expect("an address")
        .to_owned();
    stage.browser.open(&settings).await;
    stage.browser.press("sign-in").await;

    stage.browser.press("suspend").await;
    assert!(stage.browser.shows("Access is suspended."));
    assert_eq!(status(&stage).await, "suspended");
    let list = stage.rest("/user/installations").await.json();
    assert_eq!(
        list["installations"][0]["suspended_by"]["login"],
        "ana-ruiz"
    );
    let path = format!("/user/installations/{}/repositories", installation["id"]);
    assert_eq!(stage.rest(&path).await.status, StatusCode::FORBIDDEN);

    stage.browser.press("unsuspend").await;
    assert_eq!(status(&stage).await, "connected");
    stage.browser.press("uninstall").await;
    assert_eq!(status(&stage).await, "disconnected");
    assert_eq!(
        stage.rest("/user/installations").await.json()["total_count"],
        0
    );
}

#[tokio::test]
async fn the_platform_hears_late_when_webhooks_lag() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let started = stage.started(NORTHWIND).await;
    let (organization, repositories) = stage.organization().await;
    stage
        .control
        .set(&Fact::PlatformLag { seconds: 90 })
        .expect("always possible");

    stage
        .browser
        .open(&started.install_page(organization, &repositories[..2]))
        .await;
    stage.browser.press("install").await;
    stage.browser.press("sign-in").await;

    assert_eq!(reached(&stage).await.len(), 2, "GitHub knows at once");
    assert_eq!(started.connection(&stage).await["status"], "pending");
    stage.control.advance(std::time::Duration::from_secs(91));
    assert_eq!(started.connection(&stage).await["status"], "connected");
}

#[tokio::test]
async fn a_withheld_permission_is_missing_from_the_grant_but_not_from_the_app() {
    let stage = Stage::set(Scenario::AlreadyConnected).await;
    let withhold = Fact::WithholdPermission {
        organization: "northwind".to_owned(),
        permission: "workflows".to_owned(),
    };
    stage.control.set(&withhold).expect("it is installed");
    let granted = stage.rest("/user/installations").await.json();
    assert_eq!(
        granted["installations"][0]["permissions"]["workflows"],
        Value::Null
    );
    let asked = stage.rest("/apps/factory-practice").await.json();
    assert_eq!(asked["permissions"]["workflows"], "write");
}
