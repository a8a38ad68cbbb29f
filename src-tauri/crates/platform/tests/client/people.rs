//! Who the person is, and what the platform's refusals mean.

use domain::{WorkspaceId, WorkspaceRole};
use platform::{Client, Problem};
use transport::Failure;

use crate::server::{Server, Tokens, answer, ok};
use crate::{client, problem};

const ME: &str = r#"{"user":{"id":"usr_a","name":"Ana Ruiz","email":"ana@northwind.example"},
    "workspaces":[{"id":"ws_a","name":"Northwind","role":"owner","region":"eu"},
                  {"id":"ws_b","name":"Side","role":"user","region":"us"}]}"#;

#[tokio::test]
async fn a_person_comes_with_workspaces_and_roles() {
    let server = Server::start(|_| ok(ME)).await;
    let me = client(&server).me().await.unwrap();
    assert_eq!(me.email, "ana@northwind.example");
    let roles: Vec<_> = me.workspaces.iter().map(|it| it.role.is_admin()).collect();
    assert_eq!(roles, [true, false]);
    let seen = &server.seen()[0];
    assert_eq!(seen.path, "/v1/me");
    assert_eq!(seen.header("authorization"), Some("Bearer first-token"));
}

#[tokio::test]
async fn a_refused_token_is_replaced_once() {
    let server = Server::start(|seen| match seen.header("authorization") {
        Some("Bearer second-token") => ok(ME),
        Some(_) => problem(401, "unauthenticated", ""),
        None => problem(401, "unauthenticated", ""),
    })
    .await;
    let client = Client::new(server.base(), Tokens::renewed_as("second-token"));
    client.me().await.unwrap();
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn members_are_asked_for_by_role() {
    let server = Server::start(|_| {
        ok(r#"{"members":[{"id":"usr_m","name":"Marek Novak","email":"marek@n.example","role":"owner"}]}"#)
    })
    .await;
    let workspace = WorkspaceId("ws_a".to_owned());
    let admins = [WorkspaceRole::Owner, WorkspaceRole::Manager];
    let members = client(&server).members(&workspace, &admins).await.unwrap();
    assert_eq!(members[0].name, "Marek Novak");
    let seen = &server.seen()[0];
    assert_eq!(seen.path, "/v1/workspaces/ws_a/members");
    assert_eq!(seen.query, "role=owner&role=manager");
}

#[tokio::test]
async fn a_problem_is_known_by_its_code_and_nothing_else() {
    let person = r#","needed_role":"manager""#;
    let cases = [
        (
            "role_needed",
            403,
            person,
            Some(Problem::RoleNeeded {
                needed: Some(WorkspaceRole::Manager),
            }),
        ),
        (
            "plan_without_github",
            403,
            "",
            Some(Problem::PlanWithoutGitHub),
        ),
        ("github_turned_off", 403, "", Some(Problem::GitHubTurnedOff)),
        (
            "github_unavailable",
            502,
            "",
            Some(Problem::GitHubUnavailable),
        ),
        (
            "idempotency_key_reused",
            422,
            "",
            Some(Problem::IdempotencyKeyReused),
        ),
        ("invalid_request", 422, "", None),
        ("something_new", 403, "", None),
    ];
    for (code, status, more, expected) in cases {
        let server = Server::start(move |_| problem(status, code, more)).await;
        let error = client(&server).me().await.unwrap_err();
        assert_eq!(error.problem.as_deref(), expected.as_ref(), "{code}");
    }
}

#[tokio::test]
async fn a_limit_says_when_it_ends() {
    let server = Server::start(|_| {
        let headers = [
            ("date", "Sun, 06 Nov 1994 08:49:37 GMT"),
            ("retry-after", "30"),
        ];
        answer(
            429,
            &headers,
            r#"{"type":"about:blank","title":"","status":429,"code":"rate_limited"}"#,
        )
    })
    .await;
    let error = client(&server).me().await.unwrap_err();
    let Failure::RateLimited {
        until: Some(until), ..
    } = error.failure()
    else {
        panic!("{error:?}");
    };
    assert_eq!(until.unix_timestamp(), 784_111_777 + 30);
}

#[tokio::test]
async fn a_page_from_something_in_between_is_no_problem_of_the_platform() {
    for (status, expected) in [
        (200, Failure::Malformed),
        (403, Failure::Forbidden { missing: None }),
        (503, Failure::Unavailable { status: 503 }),
    ] {
        let server = Server::start(move |_| answer(status, &[], "<html>Hello</html>")).await;
        let error = client(&server).me().await.unwrap_err();
        assert_eq!((error.failure(), error.problem.as_ref()), (&expected, None));
    }
}

#[tokio::test]
async fn a_redirect_is_refused_and_the_token_stays() {
    let target = Server::start(|_| ok(ME)).await;
    let place = target.base().address().to_string();
    let server = Server::start(move |_| answer(307, &[("location", &place)], "")).await;
    let error = client(&server).me().await.unwrap_err();
    assert_eq!(error.failure(), &Failure::Redirected);
    assert!(target.seen().is_empty());
}

#[tokio::test]
async fn a_redirect_within_the_platform_is_refused_too() {
    let server = Server::start(|seen| {
        let place = format!("{}/v2/me", seen.here);
        answer(308, &[("location", &place)], "")
    })
    .await;
    let error = client(&server).me().await.unwrap_err();
    assert_eq!(error.failure(), &Failure::Redirected);
    assert_eq!(server.seen().len(), 1);
}
