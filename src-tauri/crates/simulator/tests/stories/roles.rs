//! What GitHub shows people who are not owners, and what its interface says of them.

use std::time::Duration;

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use simulator::{Fact, Scenario};

use crate::browser::Browser;
use crate::stage::{Stage, Started};

const NORTHWIND: &str = "ws_northwind001";

/// The install page for the whole organization, as Ana sees it: its status and its button.
async fn install_page(stage: &mut Stage) -> (u16, Option<&'static str>) {
    let id = stage.rest("/orgs/northwind").await.json()["id"].to_string();
    let page = format!(
        "{}/apps/factory-practice/installations/new/permissions?suggested_target_id={id}",
        stage.at().github
    );
    stage.browser.open(&page).await;
    if stage.browser.shows("data-act=\"sign-in\"") {
        stage.browser.press("sign-in").await;
    }
    let button = [">Install<", ">Install and request<", ">Request<"]
        .into_iter()
        .find(|button| stage.browser.shows(button));
    (stage.browser.status.as_u16(), button)
}

async fn listed(stage: &Stage, path: &str) -> Value {
    stage.rest(path).await.json()
}

fn logins(list: &Value, of: impl Fn(&Value) -> &Value) -> Vec<String> {
    let items = list.as_array().expect("a list").iter();
    items
        .map(|one| of(one).as_str().expect("a login").to_owned())
        .collect()
}

async fn asks_for_three(stage: &mut Stage) -> (Started, Vec<u64>) {
    let started = stage.started(NORTHWIND).await;
    let (organization, repositories) = stage.organization().await;
    let asked = repositories[..3].to_vec();
    stage
        .browser
        .open(&started.install_page(organization, &asked))
        .await;
    stage.browser.press("request").await;
    (started, asked)
}

#[tokio::test]
async fn each_role_and_rule_has_its_button_or_none() {
    let expected = [
        (Scenario::Newcomer, 200, Some(">Install<")),
        (Scenario::ManagedUser, 200, Some(">Install<")),
        (
            Scenario::RepositoryAdmin,
            200,
            Some(">Install and request<"),
        ),
        (
            Scenario::OutsideCollaborator,
            200,
            Some(">Install and request<"),
        ),
        (Scenario::OwnersInstallOnly, 200, Some(">Request<")),
        (Scenario::Member, 200, Some(">Request<")),
        (Scenario::RequestsOff, 200, Some(">Install<")),
        (Scenario::BothOff, 404, None),
        (Scenario::Invited, 404, None),
    ];
    for (scenario, status, button) in expected {
        let mut stage = Stage::set(scenario).await;
        assert_eq!(
            install_page(&mut stage).await,
            (status, button),
            "{scenario}"
        );
    }
}

#[tokio::test]
async fn the_rules_of_an_organization_change_the_button() {
    let mut stage = Stage::set(Scenario::Member).await;
    assert_eq!(install_page(&mut stage).await.1, Some(">Request<"));
    let rules = Fact::SetRules {
        organization: "northwind".to_owned(),
        admins_install: true,
        members_ask: false,
        outsiders_ask: true,
    };
    stage.control.set(&rules).expect("set");
    assert_eq!(install_page(&mut stage).await, (404, None));
    let promoted = Fact::MakeOwner {
        organization: "northwind".to_owned(),
        login: "ana-ruiz".to_owned(),
    };
    stage.control.set(&promoted).expect("promoted");
    assert_eq!(install_page(&mut stage).await.1, Some(">Install<"));
}

#[tokio::test]
async fn before_the_app_is_there_github_says_nothing_of_roles() {
    for scenario in [
        Scenario::Newcomer,
        Scenario::RepositoryAdmin,
        Scenario::Member,
        Scenario::OutsideCollaborator,
        Scenario::ManagedUser,
        Scenario::BothOff,
    ] {
        let stage = Stage::set(scenario).await;
        assert_eq!(
            listed(&stage, "/user/memberships/orgs").await,
            json!([]),
            "{scenario}"
        );
        assert_eq!(listed(&stage, "/user/orgs").await, json!([]), "{scenario}");
        let installations = listed(&stage, "/user/installations").await;
        assert_eq!(installations["total_count"], 0, "{scenario}");
        let me = listed(&stage, "/user").await;
        let public = format!("/users/{}/orgs", me["login"].as_str().expect("a login"));
        let public = logins(&listed(&stage, &public).await, |one| &one["login"]);
        let is_public = !matches!(
            scenario,
            Scenario::OutsideCollaborator | Scenario::ManagedUser
        );
        assert_eq!(public.is_empty(), !is_public, "{scenario}: {public:?}");
    }
}

#[tokio::test]
async fn somebody_with_nothing_to_do_there_is_not_told_more_than_a_404() {
    let path = "/user/memberships/orgs/northwind";
    for (scenario, status) in [
        (Scenario::Newcomer, StatusCode::FORBIDDEN),
        (Scenario::Member, StatusCode::FORBIDDEN),
        (Scenario::Invited, StatusCode::FORBIDDEN),
        (Scenario::OutsideCollaborator, StatusCode::NOT_FOUND),
    ] {
        let stage = Stage::set(scenario).await;
        assert_eq!(stage.rest(path).await.status, status, "{scenario}");
    }
}

#[tokio::test]
async fn a_repository_admin_installs_their_own_and_asks_for_the_others() {
    let mut stage = Stage::set(Scenario::RepositoryAdmin).await;
    let started = stage.started(NORTHWIND).await;
    let (organization, _) = stage.organization().await;
    stage
        .browser
        .open(&started.install_page(organization, &[]))
        .await;
    stage.browser.press("install").await;

    let installations = listed(&stage, "/user/installations").await;
    assert_eq!(
        installations["installations"][0]["repository_selection"],
        "selected"
    );
    let id = &installations["installations"][0]["id"];
    let path = format!("/user/installations/{id}/repositories?per_page=100");
    let own = listed(&stage, &path).await;
    assert_eq!(own["total_count"], 3);
    assert_eq!(own["repositories"][0]["permissions"]["admin"], true);
    let memberships = listed(&stage, "/user/memberships/orgs").await;
    assert_eq!(memberships[0]["role"], "member");
    let world = stage.control.world();
    assert_eq!(
        world["organizations"][0]["requested_by"],
        json!(["ana-ruiz"])
    );
}

#[tokio::test]
async fn where_nobody_may_ask_a_repository_admin_installs_their_own_alone() {
    let mut stage = Stage::set(Scenario::RequestsOff).await;
    let started = stage.started(NORTHWIND).await;
    let (organization, _) = stage.organization().await;
    stage
        .browser
        .open(&started.install_page(organization, &[]))
        .await;
    assert!(stage.browser.shows("Search 3 repositories"));
    stage.browser.press("install").await;
    let world = stage.control.world();
    assert_eq!(world["organizations"][0]["requested_by"], json!([]));
    let reached = &world["organizations"][0]["installation"]["repository_ids"];
    assert_eq!(reached.as_array().map(Vec::len), Some(3));
}

#[tokio::test]
async fn an_outside_collaborator_sees_two_repositories_and_no_membership() {
    let mut stage = Stage::set(Scenario::OutsideCollaborator).await;
    let started = stage.started(NORTHWIND).await;
    let (organization, _) = stage.organization().await;
    stage
        .browser
        .open(&started.install_page(organization, &[]))
        .await;
    assert!(stage.browser.shows("Search 2 repositories"));
    stage.browser.press("install").await;
    let approved = Fact::ApproveRequests {
        organization: "northwind".to_owned(),
        repository_ids: None,
    };
    stage.control.set(&approved).expect("approved");

    let installations = listed(&stage, "/user/installations").await;
    assert_eq!(installations["total_count"], 1);
    let id = &installations["installations"][0]["id"];
    let own = listed(&stage, &format!("/user/installations/{id}/repositories")).await;
    assert_eq!(
        own["total_count"], 2,
        "what both reach, though all are installed"
    );
    assert_eq!(listed(&stage, "/user/memberships/orgs").await, json!([]));
    assert_eq!(listed(&stage, "/user/orgs").await, json!([]));
}

#[tokio::test]
async fn an_invitation_is_listed_as_pending_until_it_is_accepted() {
    let stage = Stage::set(Scenario::Invited).await;
    let all = listed(&stage, "/user/memberships/orgs").await;
    assert_eq!(all[0]["state"], "pending");
    let active = listed(&stage, "/user/memberships/orgs?state=active").await;
    assert_eq!(active, json!([]));
    assert_eq!(
        listed(&stage, "/user/installations").await["total_count"],
        0
    );

    let accepted = Fact::AcceptInvitation {
        organization: "northwind".to_owned(),
        login: "ana-ruiz".to_owned(),
    };
    stage.control.set(&accepted).expect("accepted");
    let active = listed(&stage, "/user/memberships/orgs?state=active").await;
    assert_eq!(active[0]["role"], "member");
    assert_eq!(
        listed(&stage, "/user/installations").await["total_count"],
        1
    );
}

#[tokio::test]
async fn a_paused_installation_says_who_paused_it() {
    let stage = Stage::set(Scenario::Suspended).await;
    let installations = listed(&stage, "/user/installations").await;
    let installation = &installations["installations"][0];
    assert_eq!(installation["suspended_by"]["login"], "marek-novak");
    let path = format!("/user/installations/{}/repositories", installation["id"]);
    assert_eq!(stage.rest(&path).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_request_from_days_ago_is_still_open() {
    let stage = Stage::set(Scenario::RequestPending).await;
    let token = stage.ana_at_the_platform();
    let path = format!("/v1/workspaces/{NORTHWIND}/github/connections");
    let list = stage
        .platform(&token, Method::GET, &path, None)
        .await
        .json();
    let connection = &list["connections"][0];
    assert_eq!(connection["status"], "requested");
    assert_eq!(connection["requests"][0]["requester"]["login"], "ana-ruiz");
    stage.control.advance(Duration::from_secs(7 * 86_400));
    let again = stage.control.mint_github_token("ana-ruiz").expect("Ana");
    let installations = stage.rest_as(&again.access, "/user/installations").await;
    assert_eq!(installations.json()["total_count"], 0);
}

#[tokio::test]
async fn an_owner_answers_half_a_minute_later_with_what_was_asked_or_less() {
    for (scenario, granted) in [
        (Scenario::OwnerApproves, 3),
        (Scenario::OwnerApprovesLess, 2),
    ] {
        let mut stage = Stage::set(scenario).await;
        let (started, _) = asks_for_three(&mut stage).await;
        assert_eq!(started.connection(&stage).await["status"], "requested");
        stage.control.advance(Duration::from_secs(29));
        assert_eq!(
            listed(&stage, "/user/installations").await["total_count"],
            0
        );
        stage.control.advance(Duration::from_secs(2));
        assert_eq!(
            listed(&stage, "/user/installations").await["total_count"],
            1
        );
        let connection = started.connection(&stage).await;
        assert_eq!(connection["status"], "connected", "{scenario}");
        assert_eq!(connection["repository_count"], granted, "{scenario}");
    }
}

#[tokio::test]
async fn an_owner_may_approve_other_repositories_than_were_asked_for() {
    let mut stage = Stage::set(Scenario::Member).await;
    let (started, asked) = asks_for_three(&mut stage).await;
    let approved = Fact::ApproveRequests {
        organization: "northwind".to_owned(),
        repository_ids: Some([asked[0]].into_iter().collect()),
    };
    stage.control.set(&approved).expect("approved");
    assert_eq!(started.connection(&stage).await["repository_count"], 1);
}

#[tokio::test]
async fn an_owner_who_installs_by_themselves_is_found_when_the_starter_asks() {
    let mut stage = Stage::set(Scenario::Member).await;
    let started = stage.started(NORTHWIND).await;
    let (organization, repositories) = stage.organization().await;
    let page = started.install_page(organization, &repositories[..2]);
    stage.browser = Browser::new(stage.http.clone());
    stage.browser.open(&page).await;
    stage.browser.press("account-marek-novak").await;
    stage.browser.press("install").await;

    assert_eq!(
        listed(&stage, "/user/installations").await["total_count"],
        1
    );
    assert_eq!(started.connection(&stage).await["status"], "pending");
    let check = format!("{}/check", started.path);
    let body = json!({ "repository_id": repositories[0] });
    let checked = stage
        .platform(&started.token, Method::POST, &check, Some(body))
        .await;
    assert_eq!(checked.status, StatusCode::OK, "{}", checked.body);
    assert_eq!(started.connection(&stage).await["status"], "connected");
}

#[tokio::test]
async fn a_group_of_companies_has_more_organizations_than_a_screen() {
    let stage = Stage::set(Scenario::ManyOrganizations).await;
    let public = listed(&stage, "/users/ana-ruiz/orgs?per_page=100").await;
    assert_eq!(public.as_array().map(Vec::len), Some(58));
    let memberships = listed(&stage, "/user/memberships/orgs?per_page=100").await;
    let roles = logins(&memberships, |one| &one["role"]);
    assert_eq!(roles.len(), 12);
    assert!(roles.iter().any(|role| role == "admin"));
    assert!(roles.iter().any(|role| role == "member"));
    assert_eq!(
        listed(&stage, "/user/installations").await["total_count"],
        12
    );
}
