//! What GitHub's REST interface shows to whom.

use std::collections::HashSet;

use reqwest::StatusCode;
use serde::Deserialize;
use serde_json::Value;
use simulator::Scenario;

use crate::stage::{Answer, Stage};

/// As much of a repository as the lists are checked for.
#[derive(Deserialize)]
struct Listed {
    id: u64,
    private: bool,
}

/// All pages of a list, following `Link` only.
async fn all_pages(stage: &Stage, path: &str) -> (Vec<Listed>, usize) {
    let mut next = Some(format!("{}{path}", stage.at().api));
    let (mut items, mut pages) = (Vec::new(), 0);
    while let Some(address) = next {
        let request = stage.http.get(&address).bearer_auth(&stage.at().token);
        let answer = Answer::of(request).await;
        let page: Vec<Listed> = serde_json::from_str(&answer.body).expect("a list");
        items.extend(page);
        pages += 1;
        next = relation(answer.header("link"), "next");
    }
    (items, pages)
}

fn relation(link: &str, wanted: &str) -> Option<String> {
    link.split(", ").find_map(|one| {
        let (address, relation) = one.split_once("; ")?;
        (relation == format!("rel=\"{wanted}\""))
            .then(|| address.trim_matches(['<', '>']).to_owned())
    })
}

#[tokio::test]
async fn before_the_installation_only_public_things_are_there() {
    let stage = Stage::set(Scenario::Newcomer).await;

    assert_eq!(stage.rest("/user").await.json()["login"], "ana-ruiz");
    assert_eq!(
        stage.rest("/user/installations").await.json()["total_count"],
        0
    );
    assert_eq!(
        stage.rest("/user/orgs").await.json(),
        Value::Array(Vec::new())
    );
    assert_eq!(
        stage.rest("/user/memberships/orgs").await.json(),
        Value::Array(Vec::new())
    );
    let public = stage.rest("/users/ana-ruiz/orgs").await.json();
    assert_eq!(
        public[0]["login"], "northwind",
        "a public membership is everybody's to see"
    );
    assert!(stage.rest("/orgs/northwind").await.json()["id"].is_u64());
    let (repositories, _) = all_pages(&stage, "/orgs/northwind/repos").await;
    assert_eq!(repositories.len(), 40);
    assert!(repositories.iter().all(|one| !one.private));
}

#[tokio::test]
async fn after_the_installation_what_app_and_person_share_is_there() {
    let stage = Stage::set(Scenario::AlreadyConnected).await;

    let installations = stage.rest("/user/installations").await.json();
    let id = &installations["installations"][0]["id"];
    let shared = stage
        .rest(&format!("/user/installations/{id}/repositories"))
        .await
        .json();
    assert_eq!(shared["total_count"], 12);
    assert_eq!(shared["repository_selection"], "selected");
    assert_eq!(shared["repositories"][0]["permissions"]["admin"], true);
    let membership = stage.rest("/user/memberships/orgs").await.json();
    assert_eq!(membership[0]["role"], "admin");

    let outsider = stage
        .control
        .mint_github_token("anaruiz-photos")
        .expect("is known")
        .access;
    let seen = stage.rest_as(&outsider, "/user/installations").await.json();
    assert_eq!(
        seen["total_count"], 0,
        "visibility is the app's AND the person's"
    );
    let hidden = format!("/user/installations/{id}/repositories");
    assert_eq!(
        stage.rest_as(&outsider, &hidden).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_hidden_repository_is_not_there_rather_than_forbidden() {
    let stage = Stage::set(Scenario::AlreadyConnected).await;
    let world = stage.control.world();
    let installed = world["organizations"][0]["installation"]["repository_ids"].clone();
    let id = installed[0].as_u64().expect("an id");
    assert_eq!(
        stage.rest(&format!("/repositories/{id}")).await.status,
        StatusCode::OK
    );

    assert_eq!(
        stage.rest("/repos/fabrikam/payroll").await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        stage.rest("/repos/fabrikam/website").await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn twelve_thousand_repositories_come_page_by_page_over_numeric_links() {
    let stage = Stage::set(Scenario::LargeOrganization).await;
    let (repositories, pages) = all_pages(&stage, "/orgs/contoso-labs/repos?per_page=100").await;

    assert_eq!(repositories.len(), 12_408);
    assert_eq!(pages, 125);
    let ids: HashSet<u64> = repositories.iter().map(|one| one.id).collect();
    assert_eq!(ids.len(), 12_408, "no repository comes twice");
    let seen = stage.control.requests();
    assert!(
        seen[1].path.starts_with("/organizations/"),
        "Link leads to the numeric path"
    );
}

#[tokio::test]
async fn a_page_is_thirty_and_never_more_than_a_hundred() {
    let stage = Stage::set(Scenario::LargeOrganization).await;
    let count = async |query: &str| {
        let path = format!("/orgs/contoso-labs/repos{query}");
        stage
            .rest(&path)
            .await
            .json()
            .as_array()
            .expect("a list")
            .len()
    };
    assert_eq!(count("").await, 30);
    assert_eq!(count("?per_page=1000").await, 100);
    assert_eq!(count("?per_page=7&page=3").await, 7);
    assert_eq!(count("?per_page=100&page=9999").await, 0);
}

#[tokio::test]
async fn an_unchanged_answer_costs_nothing() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let first = stage.rest("/user/installations").await;
    let address = format!("{}/user/installations", stage.at().api);
    let again = stage
        .http
        .get(address)
        .bearer_auth(&stage.at().token)
        .header("if-none-match", first.header("etag"));
    let again = Answer::of(again).await;

    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    assert_eq!(again.body, "");
    assert_eq!(
        again.header("x-ratelimit-used"),
        first.header("x-ratelimit-used")
    );
    assert!(!again.header("x-github-request-id").is_empty());
}

#[tokio::test]
async fn wrong_methods_trailing_slashes_and_unknown_paths_are_404() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let api = &stage.at().api;
    let requests = [
        stage.http.put(format!("{api}/user")),
        stage.http.get(format!("{api}/user/")),
        stage.http.get(format!("{api}/no/such/thing")),
    ];
    for request in requests {
        let answer = Answer::of(request).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert_eq!(answer.json()["message"], "Not Found");
        assert_eq!(
            answer.json()["status"],
            "404",
            "the status in the body is a string"
        );
    }
}

#[tokio::test]
async fn tokens_are_checked_before_anything_else() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let api = &stage.at().api;
    let wrong = stage.rest_as("ghu_wrong", "/orgs/northwind").await;
    assert_eq!(
        wrong.status,
        StatusCode::UNAUTHORIZED,
        "also where no token is needed"
    );
    assert_eq!(wrong.json()["message"], "Bad credentials");

    let none = Answer::of(stage.http.get(format!("{api}/user"))).await;
    assert_eq!(none.json()["message"], "Requires authentication");

    let old_scheme = stage.http.get(format!("{api}/user"));
    let old_scheme = old_scheme.header("authorization", format!("token {}", stage.at().token));
    assert_eq!(Answer::of(old_scheme).await.status, StatusCode::OK);
}

#[tokio::test]
async fn versions_are_chosen_by_header_and_unknown_ones_refused() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let limit = |version: &'static str| {
        let request = stage.http.get(format!("{}/rate_limit", stage.at().api));
        Answer::of(request.header("x-github-api-version", version))
    };
    assert!(limit("2022-11-28").await.json()["rate"].is_object());
    let newest = limit("2026-03-10").await;
    assert!(
        newest.json()["rate"].is_null(),
        "the newer version dropped it"
    );
    assert_eq!(newest.header("x-github-api-version-selected"), "2026-03-10");
    assert_eq!(limit("2019-01-01").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn sixty_questions_an_hour_without_a_token() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let address = format!("{}/orgs/northwind", stage.at().api);
    for _ in 0..60 {
        assert_eq!(
            Answer::of(stage.http.get(&address)).await.status,
            StatusCode::OK
        );
    }
    let refused = Answer::of(stage.http.get(&address)).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(refused.header("x-ratelimit-remaining"), "0");
    assert_eq!(
        stage.rest("/orgs/northwind").await.status,
        StatusCode::OK,
        "people have their own"
    );

    stage.control.advance(std::time::Duration::from_secs(3_601));
    assert_eq!(
        Answer::of(stage.http.get(&address)).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn what_the_app_did_not_ask_for_is_not_accessible() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let answer = stage.rest("/orgs/northwind/installations").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(
        answer.json()["message"],
        "Resource not accessible by integration"
    );
    assert_eq!(
        answer.header("x-accepted-github-permissions"),
        "organization_administration=read"
    );
}

#[tokio::test]
async fn the_same_seed_makes_the_same_world() {
    let names = async |seed: u64| {
        let options = simulator::Options {
            seed,
            ..simulator::Options::default()
        };
        let simulator = simulator::Simulator::start(options).await.expect("starts");
        let address = format!(
            "{}/orgs/northwind/repos?per_page=100",
            simulator.addresses().api
        );
        let request = crate::stage::client().get(address);
        let list = Answer::of(request).await.json();
        let list = list.as_array().expect("a list").iter();
        list.map(|one| {
            (
                one["id"].clone(),
                one["name"].clone(),
                one["pushed_at"].clone(),
            )
        })
        .collect::<Vec<_>>()
    };
    assert_eq!(names(7).await, names(7).await);
    assert_ne!(names(7).await, names(8).await);
}
