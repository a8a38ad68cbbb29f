//! Single questions: what is asked, and what becomes of the answer.

use domain::{
    AccountId, AccountKind, MembershipRole, OrganizationSource, PermissionLevel, PermissionSet,
};
use github::{Client, Organizations};
use transport::Failure;

use crate::server::{Answer, Seen, Server, Tokens, answer, ok};

const ANA: &str = r#"{"id":7,"login":"ana-ruiz","name":"Ana Ruiz","type":"User"}"#;

#[tokio::test]
async fn every_question_carries_what_github_wants_to_see() {
    let server = Server::start(|_| ok(ANA)).await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let person = client.person().await.unwrap();
    assert_eq!(
        (person.id, person.login.as_str()),
        (AccountId(7), "ana-ruiz")
    );
    let seen = &server.seen()[0];
    assert_eq!((seen.method.as_str(), seen.path.as_str()), ("GET", "/user"));
    assert_eq!(seen.header("accept"), Some("application/vnd.github+json"));
    assert_eq!(seen.header("x-github-api-version"), Some("2022-11-28"));
    assert_eq!(seen.header("authorization"), Some("Bearer first-token"));
    assert!(
        seen.header("user-agent")
            .unwrap()
            .starts_with("factory-setup/")
    );
    assert_eq!(seen.body, "");
}

#[tokio::test]
async fn nobody_asks_without_a_token() {
    let server = Server::start(|_| ok(ANA)).await;
    Client::anonymous(server.base()).person().await.unwrap();
    assert_eq!(server.seen()[0].header("authorization"), None);
}

#[tokio::test]
async fn a_refused_token_is_replaced_once() {
    let server = Server::start(|seen| match seen.header("authorization") {
        Some("Bearer second-token") => ok(ANA),
        Some(_) => answer(401, &[], r#"{"message":"Bad credentials"}"#),
        None => answer(401, &[], r#"{"message":"Requires authentication"}"#),
    })
    .await;
    let client = Client::signed_in(server.base(), Tokens::renewed_as("second-token"));
    client.person().await.unwrap();
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_token_that_stays_refused_is_not_tried_again() {
    let server = Server::start(|_| answer(401, &[], "{}")).await;
    let client = Client::signed_in(server.base(), Tokens::renewed_as("second-token"));
    let error = client.person().await.unwrap_err();
    assert_eq!(error.failure(), &Failure::Unauthorized);
    assert_eq!(server.seen().len(), 2, "more tries lock the person out");
}

#[tokio::test]
async fn a_strange_name_stays_one_part_of_the_path() {
    let server = Server::start(|_| answer(404, &[], "{}")).await;
    let client = Client::signed_in(server.base(), Tokens::one());
    assert_eq!(client.find_account("a/../b?c#d e").await, Ok(None));
    assert_eq!(server.seen()[0].path, "/orgs/a%2F..%2Fb%3Fc%23d%20e");
}

#[tokio::test]
async fn an_app_says_what_it_asks_for() {
    let server = Server::start(|_| {
        ok(
            r#"{"slug":"factory","name":"Factory","html_url":"https://github.com/apps/factory",
            "permissions":{"contents":"write","metadata":"read"}}"#,
        )
    })
    .await;
    let app = Client::anonymous(server.base())
        .app("factory")
        .await
        .unwrap();
    let expected = PermissionSet::from([
        ("contents", PermissionLevel::Write),
        ("metadata", PermissionLevel::Read),
    ]);
    assert_eq!(app.permissions, expected);
    assert_eq!(app.page.as_str(), "https://github.com/apps/factory");
}

fn accounts(seen: &Seen) -> Answer {
    match seen.path.as_str() {
        "/orgs/northwind" => ok(r#"{"id":21,"login":"Northwind","name":"Northwind Traders"}"#),
        "/users/ana-ruiz" => ok(ANA),
        _ => answer(404, &[], r#"{"message":"Not Found"}"#),
    }
}

#[tokio::test]
async fn a_typed_login_is_an_organization_a_person_or_nothing() {
    let server = Server::start(accounts).await;
    let client = Client::anonymous(server.base());
    let organization = client.find_account("northwind").await.unwrap().unwrap();
    assert_eq!(organization.kind, AccountKind::Organization);
    assert_eq!(organization.login, "Northwind", "as GitHub writes it");
    let person = client.find_account("ana-ruiz").await.unwrap().unwrap();
    assert_eq!(person.kind, AccountKind::User);
    assert_eq!(client.find_account("nobody").await, Ok(None));
}

#[tokio::test]
async fn a_renamed_repository_is_found_under_its_new_name() {
    let server = Server::start(|seen| match seen.path.as_str() {
        "/repos/northwind/old" => {
            let place = format!("{}/repositories/5", seen.here);
            answer(
                301,
                &[("location", &place)],
                r#"{"message":"Moved Permanently"}"#,
            )
        }
        _ => {
            ok(r#"{"id":5,"name":"new","owner":{"login":"northwind"},"private":true,"fork":false}"#)
        }
    })
    .await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let repository = client.repository("northwind", "old").await.unwrap();
    assert_eq!(repository.name, "new");
    let seen = server.seen();
    assert_eq!(seen[1].path, "/repositories/5");
    assert_eq!(seen[1].header("authorization"), Some("Bearer first-token"));
}

/// A person with one installed organization, one membership GitHub lists, and one public one.
fn three_organizations(seen: &Seen) -> Answer {
    match seen.path.as_str() {
        "/user/installations" => ok(r#"{"total_count":2,"installations":[
            {"id":1,"account":{"id":30,"login":"zeta","type":"Organization"},"repository_selection":"all",
             "permissions":{},"suspended_at":null,"html_url":"https://github.com/z"},
            {"id":2,"account":{"id":7,"login":"ana-ruiz","type":"User"},"repository_selection":"all",
             "permissions":{},"suspended_at":null,"html_url":"https://github.com/a"}]}"#),
        "/user/memberships/orgs" => ok(
            r#"[{"state":"active","role":"admin","organization":{"id":30,"login":"zeta"}},
            {"state":"active","role":"member","organization":{"id":20,"login":"Beta"}}]"#,
        ),
        "/user/orgs" => answer(
            200,
            &[(
                "x-github-sso",
                "partial-results; organizations=21955855,20582480",
            )],
            r#"[{"id":20,"login":"Beta"}]"#,
        ),
        "/users/ana-ruiz/orgs" => ok(r#"[{"id":10,"login":"alpha"},{"id":20,"login":"Beta"}]"#),
        _ => answer(404, &[], "{}"),
    }
}

async fn organizations(server: &Server) -> Result<Organizations, github::Error> {
    let person = domain::GitHubPerson {
        id: AccountId(7),
        login: "ana-ruiz".to_owned(),
        name: None,
    };
    let client = Client::signed_in(server.base(), Tokens::one());
    client.organizations(&person).await
}

#[tokio::test]
async fn organizations_from_every_source_become_one_list() {
    let server = Server::start(three_organizations).await;
    let found = organizations(&server).await.unwrap();
    let rows: Vec<_> = found
        .choices
        .iter()
        .map(|row| {
            (
                row.account.login.as_str(),
                row.role,
                row.source,
                row.installed,
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            (
                "alpha",
                MembershipRole::Unknown,
                OrganizationSource::PublicMembership,
                false
            ),
            (
                "ana-ruiz",
                MembershipRole::Unknown,
                OrganizationSource::Installation,
                true
            ),
            (
                "Beta",
                MembershipRole::Member,
                OrganizationSource::Membership,
                false
            ),
            (
                "zeta",
                MembershipRole::Owner,
                OrganizationSource::Installation,
                true
            ),
        ]
    );
    let left_out = [AccountId(20_582_480), AccountId(21_955_855)];
    assert_eq!(found.behind_single_sign_on, left_out);
}

#[tokio::test]
async fn a_source_that_refuses_is_left_out() {
    let server = Server::start(|seen| match seen.path.as_str() {
        "/user/memberships/orgs" => answer(
            403,
            &[],
            r#"{"message":"Resource not accessible by integration"}"#,
        ),
        "/user/orgs" => answer(404, &[], "{}"),
        _ => three_organizations(seen),
    })
    .await;
    let found = organizations(&server).await.unwrap();
    let logins: Vec<_> = found.choices.iter().map(|row| &row.account.login).collect();
    assert_eq!(logins, ["alpha", "ana-ruiz", "Beta", "zeta"]);
}

#[tokio::test]
async fn a_limit_is_not_mistaken_for_a_short_list() {
    let server = Server::start(|seen| match seen.path.as_str() {
        "/user/orgs" => answer(429, &[], "{}"),
        _ => three_organizations(seen),
    })
    .await;
    let error = organizations(&server).await.unwrap_err();
    assert!(matches!(error.failure(), Failure::RateLimited { .. }));
}

/// Two organizations with the app and one that sent an invitation.
fn members_and_admins(seen: &Seen) -> Answer {
    match seen.path.as_str() {
        "/user/installations" => ok(r#"{"total_count":2,"installations":[
            {"id":1,"account":{"id":30,"login":"zeta","type":"Organization"},"repository_selection":"all",
             "permissions":{},"suspended_at":null,"html_url":"https://github.com/z"},
            {"id":2,"account":{"id":40,"login":"yota","type":"Organization"},"repository_selection":"all",
             "permissions":{},"suspended_at":null,"html_url":"https://github.com/y"}]}"#),
        "/user/memberships/orgs" => ok(
            r#"[{"state":"active","role":"member","organization":{"id":30,"login":"zeta"}},
            {"state":"active","role":"member","organization":{"id":40,"login":"yota"}},
            {"state":"pending","role":"admin","organization":{"id":50,"login":"xi"}}]"#,
        ),
        "/user/installations/1/repositories" => ok(
            r#"{"total_count":2,"repositories":[{"permissions":{"admin":false,"pull":true}},
            {"permissions":{"admin":true,"pull":true}}]}"#,
        ),
        "/user/installations/2/repositories" => {
            ok(r#"{"total_count":1,"repositories":[{"permissions":{"admin":false,"pull":true}}]}"#)
        }
        "/user/memberships/orgs/zeta" => answer(
            403,
            &[("x-accepted-github-permissions", "members=read")],
            r#"{"message":"Resource not accessible by integration"}"#,
        ),
        "/user/memberships/orgs/elsewhere" => answer(404, &[], r#"{"message":"Not Found"}"#),
        "/user/memberships/orgs/broken" => answer(500, &[], "{}"),
        _ => ok("[]"),
    }
}

#[tokio::test]
async fn administrators_of_a_repository_are_told_from_members_and_invitations_from_both() {
    let server = Server::start(members_and_admins).await;
    let found = organizations(&server).await.unwrap();
    let rows: Vec<_> = found
        .choices
        .iter()
        .map(|row| (row.account.login.as_str(), row.role, row.invited))
        .collect();
    assert_eq!(
        rows,
        [
            ("xi", MembershipRole::Unknown, true),
            ("yota", MembershipRole::Member, false),
            ("zeta", MembershipRole::RepositoryAdmin, false),
        ]
    );
}

#[tokio::test]
async fn a_refusal_to_read_a_membership_says_that_there_is_one() {
    let server = Server::start(members_and_admins).await;
    let client = Client::signed_in(server.base(), Tokens::one());
    assert!(client.is_member("zeta").await.unwrap());
    assert!(!client.is_member("elsewhere").await.unwrap());
    assert!(client.is_member("broken").await.is_err());
}
