//! The platform's interface: roles, connections, checks.

use reqwest::{Method, StatusCode};
use serde_json::json;
use simulator::{Fact, Role, Scenario};

use crate::stage::{ANA, Answer, Stage};

const CONNECTIONS: &str = "/v1/workspaces/ws_northwind001/github/connections";

#[tokio::test]
async fn a_user_is_told_which_role_is_needed_and_whom_to_ask() {
    let stage = Stage::set(Scenario::NotAFactoryAdmin).await;
    let token = stage.ana_at_the_platform();
    let refused = stage
        .platform(&token, Method::POST, CONNECTIONS, Some(json!({})))
        .await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(refused.header("content-type"), "application/problem+json");
    assert_eq!(refused.json()["code"], "role_needed");

    let admins = "/v1/workspaces/ws_northwind001/members?role=owner&role=manager";
    let admins = stage
        .platform(&token, Method::GET, admins, None)
        .await
        .json();
    assert_eq!(admins["members"][0]["name"], "Marek Novak");
    assert_eq!(admins["members"][1]["name"], "Lena Fischer");
    assert_eq!(admins["members"].as_array().map(Vec::len), Some(2));

    let grant = Fact::GrantRole {
        email: ANA.to_owned(),
        role: Role::Manager,
    };
    stage.control.set(&grant).expect("Ana is known");
    let started = stage
        .platform(&token, Method::POST, CONNECTIONS, Some(json!({})))
        .await;
    assert_eq!(started.status, StatusCode::CREATED);
}

#[tokio::test]
async fn two_workspaces_have_two_roles_and_strangers_see_neither() {
    let stage = Stage::set(Scenario::TwoWorkspaces).await;
    let token = stage.ana_at_the_platform();
    let me = stage
        .platform(&token, Method::GET, "/v1/me", None)
        .await
        .json();
    let roles: Vec<_> = me["workspaces"]
        .as_array()
        .expect("a list")
        .iter()
        .collect();
    assert_eq!(
        (&roles[0]["role"], &roles[1]["role"]),
        (&json!("owner"), &json!("user"))
    );

    let lena = "lena.fischer@northwind.example";
    let lena = stage
        .control
        .mint_platform_token(lena)
        .expect("Lena is known")
        .access;
    let hidden = "/v1/workspaces/ws_northwindlab/members";
    let hidden = stage.platform(&lena, Method::GET, hidden, None).await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_earlier_connection_says_who_made_it_and_when() {
    let stage = Stage::set(Scenario::AlreadyConnected).await;
    let token = stage.ana_at_the_platform();
    let list = stage
        .platform(&token, Method::GET, CONNECTIONS, None)
        .await
        .json();
    let connection = &list["connections"][0];
    assert_eq!(connection["status"], "connected");
    assert_eq!(connection["connected_by"]["name"], "Marek Novak");
    assert_eq!(connection["connected_at"], "2026-06-17T09:42:30Z");
    assert_eq!(connection["repository_count"], 12);
}

#[tokio::test]
async fn a_repeated_write_happens_once() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let token = stage.ana_at_the_platform();
    let write = |key: &'static str, body: &'static str| {
        let address = format!("{}{CONNECTIONS}", stage.at().platform);
        let request = stage.http.post(address).bearer_auth(&token);
        let request = request
            .header("content-type", "application/json")
            .body(body);
        Answer::of(request.header("Idempotency-Key", key))
    };
    let first = write("0123456789abcdef", "{}").await;
    let again = write("0123456789abcdef", "{}").await;
    assert_eq!(first.body, again.body);
    let other = write("0123456789abcdef", "{\"alongside\":true}").await;
    assert_eq!(other.json()["code"], "idempotency_key_reused");
    assert_eq!(
        write("short", "{}").await.json()["field"],
        "Idempotency-Key"
    );

    let list = stage
        .platform(&token, Method::GET, CONNECTIONS, None)
        .await
        .json();
    assert_eq!(list["connections"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn two_people_are_kept_from_connecting_at_once() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let marek = "marek.novak@northwind.example";
    let marek = stage
        .control
        .mint_platform_token(marek)
        .expect("Marek is known")
        .access;
    stage
        .platform(&marek, Method::POST, CONNECTIONS, Some(json!({})))
        .await;

    let ana = stage.ana_at_the_platform();
    let refused = stage
        .platform(&ana, Method::POST, CONNECTIONS, Some(json!({})))
        .await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(refused.json()["started_by"]["name"], "Marek Novak");
    let alongside = Some(json!({ "alongside": true }));
    let started = stage
        .platform(&ana, Method::POST, CONNECTIONS, alongside)
        .await;
    assert_eq!(started.status, StatusCode::CREATED);
}

#[tokio::test]
async fn a_check_reads_a_repository_or_says_why_not() {
    let stage = Stage::set(Scenario::AlreadyConnected).await;
    let token = stage.ana_at_the_platform();
    let list = stage
        .platform(&token, Method::GET, CONNECTIONS, None)
        .await
        .json();
    let id = list["connections"][0]["id"].as_str().expect("an id");
    let check = format!("{CONNECTIONS}/{id}/check");

    let read = stage
        .platform(&token, Method::POST, &check, Some(json!({})))
        .await
        .json();
    assert_eq!(read["readable"], true);
    assert_eq!(read["head_sha"].as_str().map(str::len), Some(40));

    let unknown = Some(json!({ "repository_id": 1 }));
    let refused = stage
        .platform(&token, Method::POST, &check, unknown)
        .await
        .json();
    assert_eq!(
        (&refused["readable"], &refused["reason"]),
        (&json!(false), &json!("not_visible"))
    );

    stage
        .control
        .set(&Fact::Suspend {
            organization: "northwind".to_owned(),
        })
        .expect("it is installed");
    let paused = stage
        .platform(&token, Method::POST, &check, Some(json!({})))
        .await
        .json();
    assert_eq!(paused["reason"], "suspended");
}

#[tokio::test]
async fn the_platforms_repositories_come_in_pages() {
    let stage = Stage::set(Scenario::AlreadyConnected).await;
    let token = stage.ana_at_the_platform();
    let list = stage
        .platform(&token, Method::GET, CONNECTIONS, None)
        .await
        .json();
    let id = list["connections"][0]["id"].as_str().expect("an id");
    let base = format!("{CONNECTIONS}/{id}/repositories?limit=5");

    let (mut seen, mut cursor) = (0, String::new());
    loop {
        let path = format!("{base}{cursor}");
        let page = stage
            .platform(&token, Method::GET, &path, None)
            .await
            .json();
        assert_eq!(page["total_count"], 12);
        seen += page["repositories"].as_array().expect("a list").len();
        let Some(next) = page["next_cursor"].as_str() else {
            break;
        };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(seen, 12);
}

#[tokio::test]
async fn ending_a_connection_leaves_the_app_installed() {
    let stage = Stage::set(Scenario::AlreadyConnected).await;
    let token = stage.ana_at_the_platform();
    let list = stage
        .platform(&token, Method::GET, CONNECTIONS, None)
        .await
        .json();
    let path = format!(
        "{CONNECTIONS}/{}",
        list["connections"][0]["id"].as_str().expect("an id")
    );

    for _ in 0..2 {
        let ended = stage.platform(&token, Method::DELETE, &path, None).await;
        assert_eq!(ended.status, StatusCode::NO_CONTENT, "ending twice is fine");
    }
    let after = stage
        .platform(&token, Method::GET, &path, None)
        .await
        .json();
    assert_eq!(after["status"], "disconnected");
    assert_eq!(
        stage.rest("/user/installations").await.json()["total_count"],
        1
    );
}

#[tokio::test]
async fn reads_can_be_conditional_and_refusals_are_problems() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let token = stage.ana_at_the_platform();
    let first = stage.platform(&token, Method::GET, "/v1/me", None).await;
    let address = format!("{}/v1/me", stage.at().platform);
    let again = stage.http.get(&address).bearer_auth(&token);
    let again = Answer::of(again.header("if-none-match", first.header("etag"))).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);

    let nobody = Answer::of(stage.http.get(&address)).await;
    assert_eq!(nobody.status, StatusCode::UNAUTHORIZED);
    assert!(nobody.header("www-authenticate").starts_with("Bearer"));
    let wrong = stage.platform(&token, Method::PATCH, "/v1/me", None).await;
    assert_eq!(wrong.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(wrong.header("allow").contains("GET"));
    let text = stage
        .http
        .post(format!("{}{CONNECTIONS}", stage.at().platform));
    let text = text
        .bearer_auth(&token)
        .header("Idempotency-Key", "0123456789abcdef")
        .body("{}");
    assert_eq!(
        Answer::of(text).await.status,
        StatusCode::UNSUPPORTED_MEDIA_TYPE
    );
}
