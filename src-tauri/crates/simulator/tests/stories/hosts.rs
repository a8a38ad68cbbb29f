//! The three kinds of GitHub, single sign-on, allow lists, and versions that end.

use std::time::Duration;

use reqwest::StatusCode;
use serde_json::{Value, json};
use simulator::{Fact, HostKind, Options, Simulator};

use crate::browser::Browser;
use crate::stage::{Answer, GITHUB_CALLBACK, Stage, address, client};

async fn on(host_kind: HostKind) -> Stage {
    let options = Options {
        host_kind,
        ..Options::default()
    };
    let simulator = Simulator::start(options).await.expect("it starts");
    let http = client();
    Stage {
        control: simulator.control(),
        simulator,
        browser: Browser::new(http.clone()),
        http,
    }
}

fn gates(single_sign_on: bool, known_networks_only: bool) -> Fact {
    Fact::SetGates {
        organization: "northwind".to_owned(),
        single_sign_on,
        known_networks_only,
        restricts_third_parties: false,
    }
}

#[tokio::test]
async fn a_company_server_has_its_interface_under_its_own_address_and_says_its_version() {
    let stage = on(HostKind::Ghes).await;
    let addresses = stage.at().clone();
    assert_eq!(addresses.api, format!("{}/api/v3", addresses.github));
    let meta = stage.rest("/meta").await;
    assert_eq!(meta.json()["installed_version"], "3.19.4");
    for path in ["/meta", "/user", "/no/such/route"] {
        let answer = stage.rest(path).await;
        assert_eq!(answer.header("x-github-enterprise-version"), "3.19.4");
        assert_eq!(answer.header("x-ratelimit-limit"), "", "nobody counts");
    }
    assert_eq!(
        stage.rest("/rate_limit").await.json()["message"],
        "Rate limiting is not enabled."
    );
    assert_eq!(stage.rest("/versions").await.status, StatusCode::NOT_FOUND);
    let page = format!("{}/github-apps/factory-practice", addresses.github);
    assert_eq!(
        Answer::of(stage.http.get(page)).await.status,
        StatusCode::OK
    );
    let page = format!("{}/apps/factory-practice", addresses.github);
    let answer = Answer::of(stage.http.get(page)).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let app = stage.rest("/apps/factory-practice").await.json();
    assert_eq!(
        app["html_url"],
        format!("{}/github-apps/factory-practice", addresses.github)
    );
    let next = stage.rest("/orgs/northwind/repos?per_page=1").await;
    assert!(
        next.header("link").contains("/api/v3/organizations/"),
        "{}",
        next.header("link")
    );
}

#[tokio::test]
async fn a_company_server_knows_neither_pkce_nor_revocation_nor_refresh_tokens() {
    let mut stage = on(HostKind::Ghes).await;
    let revoke = format!("{}/credentials/revoke", stage.at().api);
    let answer = Answer::of(
        stage
            .http
            .post(revoke)
            .json(&json!({ "credentials": ["x"] })),
    )
    .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);

    let code = stage.github_code().await;
    let secret = stage.control.github_client_secret();
    let form = [
        ("client_id", "Iv23practice"),
        ("client_secret", secret.as_str()),
        ("code", code.as_str()),
        ("redirect_uri", GITHUB_CALLBACK),
        // Nothing was kept that another verifier could fail against.
        (
            "code_verifier",
            "another-verifier-that-proves-nothing-at-all",
        ),
    ];
    let endpoint = format!("{}/login/oauth/access_token", stage.at().github);
    let request = stage.http.post(endpoint).form(&form);
    let answer = Answer::of(request.header("accept", "application/json")).await;
    let token = answer.json();
    assert!(token["access_token"].is_string(), "{token}");
    for name in ["refresh_token", "expires_in", "refresh_token_expires_in"] {
        assert_eq!(token[name], Value::Null, "{name}");
    }
}

#[tokio::test]
async fn a_tenant_shows_nothing_to_everybody() {
    let stage = on(HostKind::GheCom).await;
    let answer = Answer::of(
        stage
            .http
            .get(format!("{}/orgs/northwind/repos", stage.at().api)),
    )
    .await;
    assert_eq!(answer.json(), json!([]));
    assert_eq!(
        stage.rest("/meta").await.json()["installed_version"],
        Value::Null
    );
}

#[tokio::test]
async fn each_version_has_its_shapes_and_an_unknown_one_is_refused() {
    let stage = on(HostKind::GithubCom).await;
    let ask = async |version: &str, path: &str| {
        let address = format!("{}{path}", stage.at().api);
        let request = stage.http.get(address).bearer_auth(&stage.at().token);
        Answer::of(request.header("x-github-api-version", version)).await
    };
    for (version, has) in [("2022-11-28", true), ("2026-03-10", false)] {
        let limit = ask(version, "/rate_limit").await;
        assert_eq!(limit.header("x-github-api-version-selected"), version);
        assert_eq!(limit.json().get("rate").is_some(), has);
        let root = ask(version, "/").await.json();
        assert_eq!(root.get("hub_url").is_some(), has);
    }
    assert_eq!(
        ask("2021-01-01", "/user").await.status,
        StatusCode::BAD_REQUEST
    );

    let server = on(HostKind::Ghes).await;
    let request = server.http.get(format!("{}/user", server.at().api));
    let answer = Answer::of(request.header("x-github-api-version", "2026-03-10")).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST, "3.19 is older");
}

#[tokio::test]
async fn a_version_announces_its_end_and_then_is_gone() {
    let stage = on(HostKind::GithubCom).await;
    let retire = Fact::RetireVersion {
        version: "2022-11-28".to_owned(),
        seconds: 3_600,
    };
    stage.control.set(&retire).expect("it can be retired");
    let answer = stage.rest("/user").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.header("deprecation").starts_with('@'));
    assert!(answer.header("sunset").ends_with(" GMT"));
    stage.control.advance(Duration::from_secs(3_600));
    assert_eq!(stage.rest("/user").await.status, StatusCode::GONE);
}

#[tokio::test]
async fn single_sign_on_helps_the_sign_ins_after_it() {
    let mut stage = on(HostKind::GithubCom).await;
    stage.control.set(&gates(true, false)).expect("a gate");
    let refused = stage.rest("/orgs/northwind").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let demand = refused.header("x-github-sso").to_owned();
    let page = demand
        .strip_prefix("required; url=")
        .expect("where to sign in");
    let listed = stage.rest("/user/installations").await;
    let partial = "partial-results; organizations=61820447";
    assert_eq!(listed.header("x-github-sso"), partial);

    stage.browser.open(page).await;
    stage.browser.press("sign-in").await;
    stage.browser.press("company-sign-in").await;
    let old = stage.rest("/orgs/northwind").await;
    assert_eq!(old.status, StatusCode::FORBIDDEN, "it was bound before");
    let new = stage.control.mint_github_token("ana-ruiz").expect("Ana");
    let answer = stage.rest_as(&new.access, "/orgs/northwind").await;
    assert_eq!(answer.status, StatusCode::OK);
}

#[tokio::test]
async fn an_allow_list_keeps_a_good_token_out() {
    let stage = on(HostKind::GithubCom).await;
    stage.control.set(&gates(false, true)).expect("a gate");
    let answer = stage.rest("/orgs/northwind/repos").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let said = answer.json();
    let said = said["message"].as_str().expect("a sentence");
    assert!(said.contains("IP allow list enabled"), "{said}");
}

#[tokio::test]
async fn a_code_for_gh_is_no_code_for_the_app() {
    let stage = on(HostKind::Ghes).await;
    let ask = async |client: &str| {
        let endpoint = address(
            &format!("{}/login/device/code", stage.at().github),
            &[("client_id", client), ("scope", "repo")],
        );
        let request = stage.http.post(endpoint);
        Answer::of(request.header("accept", "application/json")).await
    };
    let given = ask("178c6fc778ccc68e1d6a").await.json();
    assert_eq!(ask("Iv1.unknown").await.status, StatusCode::NOT_FOUND);
    let form = [
        ("client_id", "Iv23practice"),
        ("device_code", given["device_code"].as_str().expect("one")),
        ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
    ];
    let endpoint = format!("{}/login/oauth/access_token", stage.at().github);
    let request = stage.http.post(endpoint).form(&form);
    let answer = Answer::of(request.header("accept", "application/json")).await;
    assert_eq!(answer.json()["error"], "incorrect_device_code");
}
