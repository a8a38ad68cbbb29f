//! The platform against its contract.

use std::collections::BTreeSet;

use domain::{WorkspaceId, WorkspaceRole};
use platform::{IdempotencyKey, Validator};
use secrecy::SecretString;
use serde_json::{Value, json};
use simulator::{Part, Scenario};
use transport::{HeaderName, HeaderValue, Method, Request, Url, header};

use crate::description::Description;
use crate::oracle::Oracle;
use crate::world::World;

#[tokio::test]
async fn every_answer_of_the_simulator_is_one_that_the_contract_describes() {
    let mut oracle = Oracle::new(Description::of_platform());
    for scenario in Scenario::ALL {
        let world = World::of(*scenario).await;
        walk(&world, &mut oracle).await;
        world.simulator.stop().await;
    }
    let noticed = oracle.assert_awake();
    println!(
        "platform: {} answers of {} operations judged over {} scenarios, {:?}; {noticed} spoiled answers noticed",
        oracle.total(),
        oracle.asked.len(),
        Scenario::ALL.len(),
        oracle.answers,
    );
    oracle.assert_faultless();
    assert_eq!(
        oracle.asked.len(),
        oracle.description.operations(),
        "every operation was asked for"
    );
}

#[tokio::test]
async fn every_request_of_the_client_is_one_that_the_contract_describes() {
    let description = Description::of_platform();
    let mut requests = BTreeSet::new();
    for scenario in Scenario::ALL {
        let world = World::of(*scenario).await;
        ask_everything(&world).await;
        let seen = world.simulator.control().requests();
        for request in seen.iter().filter(|request| request.part == Part::Platform) {
            let faults =
                description.faults_of_request(&request.method, &request.path, &request.query);
            assert_eq!(faults, Vec::<String>::new(), "{scenario}");
            requests.insert((request.method.clone(), request.path.clone()));
        }
        world.simulator.stop().await;
    }
    println!(
        "platform: {} different requests of the client judged",
        requests.len()
    );
    assert!(requests.len() > 10, "the client asked little: {requests:?}");
}

/// The platform's token of the scenario's person.
fn person(world: &World) -> SecretString {
    let control = world.simulator.control();
    let minted = control.mint_platform_token("ana.ruiz@northwind.example");
    SecretString::from(minted.unwrap().access)
}

/// Every question of the client. A refusal is an answer here.
async fn ask_everything(world: &World) {
    let client = world.platform_client(person(world));
    let me = client.me().await.unwrap();
    for workspace in &me.workspaces {
        let id = &workspace.id;
        client
            .members(id, &[WorkspaceRole::Owner, WorkspaceRole::Manager])
            .await
            .unwrap();
        client.members(id, &[]).await.unwrap();
        let key = |byte| IdempotencyKey::from_random([byte; 16]);
        let started = client.start_connection(id, &key(1)).await;
        assert_eq!(started.is_ok(), workspace.role.is_admin(), "{started:?}");
        let _ = client.start_connection_alongside(id, &key(2)).await;
        for connection in client.connections(id).await.unwrap() {
            let mut validator = Validator::default();
            client
                .poll_connection(id, &connection.id, &mut validator)
                .await
                .unwrap();
            client
                .poll_connection(id, &connection.id, &mut validator)
                .await
                .unwrap();
            client.connection(id, &connection.id).await.unwrap();
            client.repositories(id, &connection.id).await.unwrap();
            let _ = client.check(id, &connection.id, None, &key(3)).await;
            let ended = client.disconnect(id, &connection.id).await;
            assert_eq!(ended.is_ok(), workspace.role.is_admin(), "{ended:?}");
        }
        client.current_connection(id).await.unwrap();
    }
    let redirect = Url::parse("http://127.0.0.1:4711/cb/github").unwrap();
    let verifier = SecretString::from("v".repeat(43));
    let code = SecretString::from("00000000000000000000");
    assert!(client.exchange(&code, &verifier, &redirect).await.is_err());
    assert!(
        client
            .refresh(&SecretString::from("ghr_spent"))
            .await
            .is_err()
    );
}

/// Asks for everything there is, with a token, without one, and badly.
async fn walk(world: &World, oracle: &mut Oracle) {
    let token = person(world);
    let base = world.platform();
    let at = |method: Method, path: &str| base.link(method, path).unwrap();

    let metadata = "/.well-known/oauth-authorization-server";
    oracle.ask("GET", metadata, at(Method::GET, metadata)).await;
    for (path, form) in [
        (
            "/oauth/token",
            [
                ("grant_type", "refresh_token"),
                ("client_id", "factory-setup-practice"),
                ("refresh_token", "spent"),
            ],
        ),
        (
            "/oauth/token",
            [
                ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
                ("client_id", "factory-setup-practice"),
                ("device_code", "spent"),
            ],
        ),
        (
            "/oauth/revoke",
            [
                ("token", "spent"),
                ("client_id", "factory-setup-practice"),
                ("token_type_hint", "refresh_token"),
            ],
        ),
    ] {
        oracle
            .ask("POST", path, at(Method::POST, path).form(&form))
            .await;
    }

    let codes = "/oauth/device_authorization";
    for client in ["factory-setup-practice", "nobody"] {
        let request = at(Method::POST, codes).form(&[("client_id", client)]);
        oracle.ask("POST", codes, request).await;
    }

    let me = oracle
        .ask("GET", "/v1/me", at(Method::GET, "/v1/me").bearer(&token))
        .await;
    let me: Value = me.json().unwrap();
    for workspace in me["workspaces"].as_array().unwrap() {
        let id = WorkspaceId(workspace["id"].as_str().unwrap().to_owned());
        walk_workspace(&id, &at, &token, oracle).await;
    }
    walk_workspace(
        &WorkspaceId("ws_000000000000".to_owned()),
        &at,
        &token,
        oracle,
    )
    .await;

    for (path, body) in [
        (
            "/v1/github/oauth/exchange",
            json!({ "code": "x", "code_verifier": "v".repeat(43), "redirect_uri": "http://127.0.0.1:1/cb/github" }),
        ),
        ("/v1/github/oauth/exchange", json!({ "code": "" })),
        (
            "/v1/github/oauth/refresh",
            json!({ "refresh_token": "ghr_spent" }),
        ),
        ("/v1/github/oauth/refresh", json!([])),
    ] {
        oracle
            .ask(
                "POST",
                path,
                at(Method::POST, path).bearer(&token).json(&body),
            )
            .await;
    }
}

async fn walk_workspace(
    workspace: &WorkspaceId,
    at: &impl Fn(Method, &str) -> Request,
    token: &SecretString,
    oracle: &mut Oracle,
) {
    let members = format!("/v1/workspaces/{}/members", workspace.0);
    let connections = format!("/v1/workspaces/{}/github/connections", workspace.0);
    let some_members = format!("{members}?role=owner&role=manager");
    let bad_members = format!("{members}?role=king");
    for path in [
        "/v1/me",
        &members,
        &some_members,
        &bad_members,
        &connections,
    ] {
        read(path, at, token, oracle).await;
    }
    for key in ["k".repeat(32), "short".to_owned()] {
        let key = HeaderValue::from_str(&key).unwrap();
        let request = at(Method::POST, &connections)
            .bearer(token)
            .header(HeaderName::from_static("idempotency-key"), key)
            .json(&json!({}));
        oracle.ask("POST", &connections, request).await;
    }
    let listed = read(&connections, at, token, oracle).await;
    let listed = listed["connections"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let ids = listed
        .iter()
        .filter_map(|connection| connection["id"].as_str());
    for id in ids.chain(["con_0000000000000000"]) {
        let connection = format!("{connections}/{id}");
        read(&connection, at, token, oracle).await;
        let page = read(
            &format!("{connection}/repositories?limit=5"),
            at,
            token,
            oracle,
        )
        .await;
        if let Some(cursor) = page["next_cursor"].as_str() {
            read(
                &format!("{connection}/repositories?limit=5&cursor={cursor}"),
                at,
                token,
                oracle,
            )
            .await;
        }
        let check = format!("{connection}/check");
        let key = HeaderValue::from_static("check-check-check-1");
        let request = at(Method::POST, &check)
            .bearer(token)
            .header(HeaderName::from_static("idempotency-key"), key)
            .json(&json!({}));
        oracle.ask("POST", &check, request).await;
        for request in [
            at(Method::DELETE, &connection),
            at(Method::DELETE, &connection).bearer(token),
        ] {
            oracle.ask("DELETE", &connection, request).await;
        }
    }
}

/// Reads with the token, without it, and again for changes.
async fn read(
    path: &str,
    at: &impl Fn(Method, &str) -> Request,
    token: &SecretString,
    oracle: &mut Oracle,
) -> Value {
    oracle.ask("GET", path, at(Method::GET, path)).await;
    let answer = oracle
        .ask("GET", path, at(Method::GET, path).bearer(token))
        .await;
    if let Some(tag) = answer.headers().get(header::ETAG) {
        let again = at(Method::GET, path)
            .bearer(token)
            .header(header::IF_NONE_MATCH, tag.clone());
        let again = oracle.ask("GET", path, again).await;
        assert_eq!(again.status().as_u16(), 304, "{path} did not change");
    }
    answer.json().unwrap_or_default()
}
