//! The connection of a workspace: started, watched, checked, ended.

use domain::{
    AccountId, ConnectionId, ConnectionStatus, InstallationId, PermissionLevel, PermissionSet,
    RepositoryId, WorkspaceId,
};
use platform::{IdempotencyKey, Poll, Problem, Validator};
use transport::Failure;

use crate::server::{Server, answer, ok};
use crate::{client, problem};

fn workspace() -> WorkspaceId {
    WorkspaceId("ws_a".to_owned())
}

fn connection_id() -> ConnectionId {
    ConnectionId("con_1".to_owned())
}

fn key() -> IdempotencyKey {
    IdempotencyKey::from_random([0xab; 16])
}

fn pending(id: &str, status: &str) -> String {
    format!(
        r#"{{"id":"{id}","workspace_id":"ws_a","status":"{status}",
        "created_by":{{"id":"usr_a","name":"Ana","email":"a@n.example"}},
        "created_at":"2026-03-02T09:00:00Z","account":null,"installation_id":null,
        "repository_selection":null,"repository_count":null,"permissions":null,
        "requests":[{{"account":{{"id":9,"login":"northwind","type":"Organization"}},
          "requester":{{"id":7,"login":"ana-ruiz","type":"User"}},"requested_at":"2026-03-02T10:00:00Z"}}],
        "connected_by":null,"connected_at":null,"suspended_at":null,"manage_url":null}}"#
    )
}

const CONNECTED: &str = r#"{"id":"con_1","workspace_id":"ws_a","status":"connected",
    "created_by":{"id":"usr_m","name":"Marek Novak","email":"m@n.example"},
    "created_at":"2026-03-02T09:00:00Z",
    "account":{"id":9,"login":"northwind","type":"Organization"},"installation_id":41,
    "repository_selection":"selected","repository_count":12,"permissions":{"contents":"write"},
    "requests":[],"connected_by":{"id":"usr_m","name":"Marek Novak","email":"m@n.example"},
    "connected_at":"2026-03-02T09:05:00Z","suspended_at":null,
    "manage_url":"https://github.com/organizations/northwind/settings/installations/41"}"#;

fn started() -> String {
    let connection = pending("con_1", "pending");
    format!(
        r#"{{"connection":{connection},
        "app":{{"slug":"factory","name":"Factory","client_id":"Iv23x","bot":"factory[bot]"}},
        "permissions":{{"contents":"write","metadata":"read"}},
        "install":{{"new_url":"https://github.com/apps/factory/installations/new",
          "permissions_url":"https://github.com/apps/factory/installations/new/permissions",
          "state":"con_1"}}}}"#
    )
}

#[tokio::test]
async fn starting_carries_a_key_and_brings_the_install_address() {
    let server = Server::start(|_| answer(201, &[], started())).await;
    let started = client(&server)
        .start_connection(&workspace(), &key())
        .await
        .unwrap();
    assert_eq!(started.connection.status, ConnectionStatus::Pending);
    assert_eq!(started.app_slug, "factory");
    assert_eq!(
        started.install.permissions.path(),
        "/apps/factory/installations/new/permissions"
    );
    let seen = &server.seen()[0];
    assert_eq!(
        (seen.method.as_str(), seen.path.as_str()),
        ("POST", "/v1/workspaces/ws_a/github/connections")
    );
    assert_eq!(
        seen.header("idempotency-key"),
        Some("ab".repeat(16).as_str())
    );
    assert_eq!(seen.body, r#"{"alongside":false}"#);
}

#[tokio::test]
async fn a_connection_somebody_else_started_is_named_and_can_be_passed() {
    let server = Server::start(|seen| {
        if seen.body.contains("true") {
            return answer(201, &[], started());
        }
        let more = r#","started_by":{"id":"usr_m","name":"Marek Novak","email":"m@n.example"},
            "started_at":"2026-03-02T09:00:00Z""#;
        problem(409, "connection_in_progress", more)
    })
    .await;
    let client = client(&server);
    let error = client
        .start_connection(&workspace(), &key())
        .await
        .unwrap_err();
    assert_eq!(error.failure(), &Failure::Conflict);
    let Some(Problem::ConnectionInProgress { by, since }) = error.problem.as_deref() else {
        panic!("{error:?}");
    };
    assert_eq!(by.as_deref(), Some("Marek Novak"));
    assert_eq!(since.unwrap().unix_timestamp(), 1_772_442_000);
    client
        .start_connection_alongside(&workspace(), &key())
        .await
        .unwrap();
}

#[tokio::test]
async fn the_current_connection_is_the_newest_that_has_not_ended() {
    let server = Server::start(|_| {
        let ended = pending("con_2", "disconnected");
        ok(format!(r#"{{"connections":[{ended},{CONNECTED}]}}"#))
    })
    .await;
    let current = client(&server)
        .current_connection(&workspace())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(current.id, connection_id());
    assert_eq!(current.connected_by.as_deref(), Some("Marek Novak"));
    assert_eq!(current.installation, Some(InstallationId(41)));
    assert_eq!(current.account.unwrap().id, AccountId(9));
    assert_eq!(
        current.permissions,
        PermissionSet::from([("contents", PermissionLevel::Write)])
    );
}

#[tokio::test]
async fn a_workspace_whose_connections_all_ended_has_none() {
    let server = Server::start(|_| {
        let ended = pending("con_2", "disconnected");
        ok(format!(r#"{{"connections":[{ended}]}}"#))
    })
    .await;
    assert_eq!(
        client(&server).current_connection(&workspace()).await,
        Ok(None)
    );
}

#[tokio::test]
async fn an_unchanged_connection_is_not_sent_again() {
    let server = Server::start(|seen| match seen.header("if-none-match") {
        Some("\"1\"") => answer(304, &[], ""),
        Some(_) => answer(500, &[], ""),
        None => answer(200, &[("etag", "\"1\"")], pending("con_1", "requested")),
    })
    .await;
    let client = client(&server);
    let mut validator = Validator::default();
    let (workspace, id) = (workspace(), connection_id());
    let first = client
        .poll_connection(&workspace, &id, &mut validator)
        .await
        .unwrap();
    let Poll::Changed(connection) = first else {
        panic!("the first answer is always new");
    };
    assert_eq!(connection.requests[0].requester, "ana-ruiz");
    let second = client
        .poll_connection(&workspace, &id, &mut validator)
        .await
        .unwrap();
    assert_eq!(second, Poll::NotModified);
}

#[tokio::test]
async fn repositories_are_walked_to_the_last_page() {
    let repository = |id: u64| {
        format!(
            r#"{{"id":{id},"name":"r{id}","full_name":"o/r{id}","private":true,"archived":false,"enabled":true}}"#
        )
    };
    let server = Server::start(move |seen| {
        let (id, next) = if seen.query.contains("cursor=a%2Bb") {
            (2, "null")
        } else {
            (1, r#""a+b""#)
        };
        ok(format!(
            r#"{{"total_count":2,"repositories":[{}],"next_cursor":{next}}}"#,
            repository(id)
        ))
    })
    .await;
    let found = client(&server)
        .repositories(&workspace(), &connection_id())
        .await
        .unwrap();
    let ids: Vec<_> = found.iter().map(|repository| repository.id).collect();
    assert_eq!(ids, [RepositoryId(1), RepositoryId(2)]);
}

#[tokio::test]
async fn a_check_names_the_repository_it_read() {
    let server = Server::start(|_| {
        ok(r#"{"checked_at":"2026-03-02T09:00:00Z","readable":true,"reason":null,
            "repository":{"id":5,"name":"web","full_name":"northwind/web","private":true,"archived":false,"enabled":true},
            "default_branch":"main","head_sha":null,"permissions":null}"#)
    })
    .await;
    let check = client(&server)
        .check(
            &workspace(),
            &connection_id(),
            Some(RepositoryId(5)),
            &key(),
        )
        .await
        .unwrap();
    assert!(check.readable);
    assert_eq!(check.repository.as_deref(), Some("northwind/web"));
    let seen = &server.seen()[0];
    assert_eq!(
        seen.path,
        "/v1/workspaces/ws_a/github/connections/con_1/check"
    );
    assert_eq!(seen.body, r#"{"repository_id":5}"#);
    assert!(seen.header("idempotency-key").is_some());
}

#[tokio::test]
async fn ending_a_connection_wants_no_answer() {
    let server = Server::start(|_| answer(204, &[], "")).await;
    client(&server)
        .disconnect(&workspace(), &connection_id())
        .await
        .unwrap();
    let seen = &server.seen()[0];
    assert_eq!(
        (seen.method.as_str(), seen.path.as_str()),
        ("DELETE", "/v1/workspaces/ws_a/github/connections/con_1")
    );
}
