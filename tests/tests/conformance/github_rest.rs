//! GitHub's REST interface against GitHub's published description.

use std::collections::BTreeSet;

use futures_util::StreamExt;
use github::Validator;
use secrecy::SecretString;
use serde_json::{Value, json};
use simulator::{Fact, HostKind, Part, Scenario};
use transport::{HeaderValue, Method, Response, Url, header};

use crate::description::Description;
use crate::oracle::Oracle;
use crate::world::World;

#[tokio::test]
async fn every_answer_of_the_simulator_is_one_that_github_describes() {
    println!("{}", judged(HostKind::GithubCom).await);
}

#[tokio::test]
async fn every_answer_of_a_tenant_is_one_that_github_describes() {
    println!("{}", judged(HostKind::GheCom).await);
}

#[tokio::test]
async fn every_answer_of_a_server_is_one_that_github_describes() {
    println!("{}", judged(HostKind::Ghes).await);
}

/// Holds every answer of a kind of host against its description, and says how many there were.
async fn judged(host: HostKind) -> String {
    let mut oracle = Oracle::new(Description::of_github(host));
    for scenario in Scenario::ALL {
        let world = World::on(host, *scenario).await;
        walk(&world, &mut oracle).await;
        for fact in later(&world) {
            // Where nothing is installed, there is nothing to change.
            if world.simulator.control().set(&fact).is_ok() {
                walk(&world, &mut oracle).await;
            }
        }
        world.simulator.stop().await;
    }
    let noticed = oracle.assert_awake();
    let counted = format!(
        "{host}: {} answers of {} operations judged over {} scenarios, {:?}; {noticed} spoiled answers noticed",
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
    counted
}

#[tokio::test]
async fn every_request_of_the_client_is_one_that_github_describes() {
    let description = Description::of_github(HostKind::GithubCom);
    let mut requests = BTreeSet::new();
    for scenario in Scenario::ALL {
        let world = World::of(*scenario).await;
        ask_everything(&world).await;
        let seen = world.simulator.control().requests();
        for request in seen.iter().filter(|request| request.part == Part::Api) {
            let faults =
                description.faults_of_request(&request.method, &request.path, &request.query);
            assert_eq!(faults, Vec::<String>::new(), "{scenario}");
            requests.insert((
                request.method.clone(),
                request.path.clone(),
                request.query.clone(),
            ));
        }
        world.simulator.stop().await;
    }
    println!(
        "GitHub: {} different requests of the client judged",
        requests.len()
    );
    assert!(requests.len() > 20, "the client asked little: {requests:?}");
}

#[test]
fn a_request_github_does_not_describe_is_noticed() {
    let description = Description::of_github(HostKind::GithubCom);
    for (method, path, query) in [
        ("GET", "/user/", ""),
        ("DELETE", "/user", ""),
        ("GET", "/user/orgs", "per_pages=100"),
        ("GET", "/user/memberships/orgs", "state=retired"),
        ("GET", "/orgs/northwind/repos", "per_page=many"),
    ] {
        let faults = description.faults_of_request(method, path, query);
        assert_eq!(faults.len(), 1, "{method} {path}?{query}");
    }
}

/// Every question of the client.
async fn ask_everything(world: &World) {
    let client = world.github_client();
    let person = client.person().await.unwrap();
    let organization = world.organization();
    assert!(client.organizations(&person).await.is_ok());
    for login in [organization, &person.login, "nobody-of-this-name"] {
        client.find_account(login).await.unwrap();
    }
    client.app(&world.app_slug()).await.unwrap();
    let mut validator = Validator::default();
    client.poll_installations(&mut validator).await.unwrap();
    client.poll_installations(&mut validator).await.unwrap();
    let mut some = None;
    let installations = client.installations().await.unwrap();
    // GitHub answers nothing about one that is paused.
    for installation in installations.iter().filter(|one| one.suspension.is_none()) {
        let mut pages = client.installation_repositories(installation.id, 0);
        while let Some(page) = pages.next().await {
            some = page.unwrap().repositories.pop().or(some);
        }
    }
    // The later pages of a long list are asked for like the earlier ones.
    let mut pages = client.organization_repositories(organization, 0).take(8);
    while let Some(page) = pages.next().await {
        some = page.unwrap().repositories.pop().or(some);
    }
    // Nobody's 60 questions an hour are not enough for every page.
    let anonymous = github::Client::anonymous(world.api());
    let mut pages = anonymous.organization_repositories(organization, 0);
    pages.next().await.unwrap().unwrap();
    let some = some.unwrap();
    let found = client.repository(&some.owner, &some.name).await.unwrap();
    assert_eq!(found.id, some.id);
}

/// Asks for everything there is: with a token, without one, with a wrong one, and again for changes.
async fn walk(world: &World, oracle: &mut Oracle) {
    let api = world.api();
    let base = world.rest_path();
    let get = |path: &str| api.link(Method::GET, &format!("{base}{path}")).unwrap();
    let token = world.github_token();
    let wrong = SecretString::from("ghu_000000000000000000000000000000000000");
    let mut open = addresses(world);
    for path in &open {
        if !oracle.description.has(path) {
            continue;
        }
        oracle.ask("GET", path, get(path)).await;
        oracle.ask("GET", path, get(path).bearer(&wrong)).await;
    }
    let mut known = BTreeSet::new();
    while let Some(path) = open.pop() {
        if !oracle.description.has(&path) || !known.insert(path.clone()) {
            continue;
        }
        let answer = oracle.ask("GET", &path, get(&path).bearer(&token)).await;
        // How much of a limit is left changes with the time.
        let tag = answer.headers().get(header::ETAG);
        if let Some(tag) = tag.filter(|_| path != "/rate_limit") {
            let again = get(&path)
                .bearer(&token)
                .header(header::IF_NONE_MATCH, tag.clone());
            let again = oracle.ask("GET", &path, again).await;
            assert_eq!(again.status().as_u16(), 304, "{path} did not change");
        }
        open.extend(further(&path, &answer, base));
    }
    if !oracle.description.has("/credentials/revoke") {
        return;
    }
    let revoke = || api.request(Method::POST, &["credentials", "revoke"]);
    let accept = HeaderValue::from_static("application/vnd.github+json");
    for credentials in [
        json!([]),
        json!(["ghu_000000000000000000000000000000000000"]),
    ] {
        let request = revoke()
            .header(header::ACCEPT, accept.clone())
            .json(&json!({ "credentials": credentials }));
        oracle.ask("POST", "/credentials/revoke", request).await;
    }
}

/// What owners may do to an installation in the meantime.
fn later(world: &World) -> [Fact; 6] {
    let organization = world.organization();
    [
        Fact::ChangeSelection {
            organization: organization.to_owned(),
            repository_ids: None,
        },
        Fact::WithholdPermission {
            organization: organization.to_owned(),
            permission: "workflows".to_owned(),
        },
        Fact::Suspend {
            organization: organization.to_owned(),
        },
        gates(organization, true, false),
        gates(organization, false, true),
        Fact::RetireVersion {
            version: "2022-11-28".to_owned(),
            seconds: 86_400,
        },
    ]
}

fn gates(organization: &str, single_sign_on: bool, known_networks_only: bool) -> Fact {
    Fact::SetGates {
        organization: organization.to_owned(),
        single_sign_on,
        known_networks_only,
        restricts_third_parties: false,
    }
}

fn addresses(world: &World) -> Vec<String> {
    let (organization, slug) = (world.organization(), world.app_slug());
    [
        "/".to_owned(),
        "/user".to_owned(),
        "/user/orgs?per_page=100".to_owned(),
        "/user/memberships/orgs?state=active&per_page=100".to_owned(),
        format!("/user/memberships/orgs/{organization}"),
        "/user/installations?per_page=100".to_owned(),
        "/user/installations/1/repositories".to_owned(),
        "/users/ana-ruiz".to_owned(),
        "/users/ana-ruiz/orgs?per_page=100".to_owned(),
        "/users/nobody-of-this-name".to_owned(),
        format!("/users/{organization}"),
        format!("/orgs/{organization}"),
        format!("/orgs/{organization}/repos?per_page=100"),
        format!("/orgs/{organization}/repos?per_page=7&page=2"),
        format!("/orgs/{organization}/installations"),
        "/orgs/nobody-of-this-name".to_owned(),
        "/repos/nobody-of-this-name/nothing".to_owned(),
        format!("/apps/{slug}"),
        "/apps/no-such-app".to_owned(),
        "/meta".to_owned(),
        "/rate_limit".to_owned(),
        "/versions".to_owned(),
    ]
    .into()
}

/// Where an answer leads: the neighbours of a first page, repositories, installations.
fn further(path: &str, answer: &Response, base: &str) -> Vec<String> {
    let mut further = Vec::new();
    let body: Value = answer.json().unwrap_or_default();
    let is_first = !path.contains("?page=") && !path.contains("&page=");
    let links = answer.header("link").filter(|_| is_first);
    let targets = links.unwrap_or_default().split(['<', '>']);
    for url in targets.filter_map(|text| Url::parse(text).ok()) {
        further.push(format!(
            "{}?{}",
            url.path().strip_prefix(base).unwrap_or_default(),
            url.query().unwrap_or_default()
        ));
    }
    let lists = [&body, &body["repositories"], &body["installations"]];
    let items = lists.into_iter().filter_map(Value::as_array);
    for item in items.flat_map(|list| list.iter().take(3)) {
        let id = &item["id"];
        if let Some(name) = item["full_name"].as_str() {
            further.push(format!("/repos/{name}"));
            further.push(format!("/repositories/{id}"));
        }
        if item["app_slug"].is_string() {
            further.push(format!("/user/installations/{id}/repositories?per_page=5"));
        }
    }
    further
}
