//! Trouble on purpose, the journal, and the control over HTTP.

use std::time::Duration;

use reqwest::StatusCode;
use serde_json::{Value, json};
use simulator::{Effect, Fault, Options, Part, Scenario, Simulator};

use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;

use crate::stage::{Answer, Stage, client};

fn once(path: &str, effect: Effect) -> Fault {
    Fault {
        part: Some(Part::Api),
        method: None,
        path: path.to_owned(),
        effect,
        times: Some(1),
    }
}

#[tokio::test]
async fn a_dropped_connection_gives_no_answer_and_then_all_is_well() {
    let stage = Stage::set(Scenario::Newcomer).await;
    stage.control.inject(once("/user", Effect::Drop));
    let address = format!("{}/user", stage.at().api);

    let lost = stage
        .http
        .get(&address)
        .bearer_auth(&stage.at().token)
        .send()
        .await;
    assert!(lost.is_err(), "no answer at all");
    assert_eq!(stage.control.requests()[0].status, None);
    assert_eq!(
        stage.rest("/user").await.status,
        StatusCode::OK,
        "the fault met one request"
    );
}

#[tokio::test]
async fn an_answer_lost_on_the_way_back_was_given_all_the_same() {
    let stage = Stage::set(Scenario::Newcomer).await;
    stage
        .control
        .inject(once("/credentials/revoke", Effect::DropAfter));
    let address = format!("{}/credentials/revoke", stage.at().api);
    let body = json!({ "credentials": [stage.at().token] });

    assert!(stage.http.post(address).json(&body).send().await.is_err());
    assert_eq!(
        stage.rest("/user").await.status,
        StatusCode::UNAUTHORIZED,
        "the server acted"
    );
}

#[tokio::test]
async fn bodies_can_be_half_or_not_json_at_all() {
    let stage = Stage::set(Scenario::Newcomer).await;
    stage.control.inject(once("/user", Effect::Truncated));
    let half = stage.rest("/user").await;
    assert_eq!(half.status, StatusCode::OK);
    assert!(serde_json::from_str::<Value>(&half.body).is_err());

    stage
        .control
        .inject(once("/user", Effect::Html { status: 502 }));
    let page = stage.rest("/user").await;
    assert_eq!(page.status, StatusCode::BAD_GATEWAY);
    assert_eq!(page.header("content-type"), "text/html");

    let headers = [(
        "x-github-sso".to_owned(),
        "required; url=https://example".to_owned(),
    )];
    let body = "{\"message\":\"Resource protected\"}".to_owned();
    let effect = Effect::Status {
        status: 403,
        body,
        headers: headers.into(),
    };
    stage.control.inject(once("/user/*", effect));
    let refused = stage.rest("/user/installations").await;
    assert_eq!(
        refused.header("x-github-sso"),
        "required; url=https://example"
    );
}

#[tokio::test]
async fn both_rate_limits_speak_githubs_words() {
    let stage = Stage::set(Scenario::Newcomer).await;
    stage.control.inject(once(
        "/user",
        Effect::RateLimitedPrimary { reset_seconds: 120 },
    ));
    let primary = stage.rest("/user").await;
    assert_eq!(primary.status, StatusCode::FORBIDDEN);
    assert_eq!(primary.header("x-ratelimit-remaining"), "0");

    let effect = Effect::RateLimitedSecondary {
        retry_after: Some(2),
    };
    stage.control.inject(once("/user", effect));
    let secondary = stage.rest("/user").await;
    assert_eq!(secondary.header("retry-after"), "2");
    assert!(secondary.body.contains("secondary rate limit"));
}

#[tokio::test]
async fn a_late_answer_is_a_good_one() {
    let stage = Stage::set(Scenario::Newcomer).await;
    stage
        .control
        .inject(once("/user", Effect::Delay { milliseconds: 30 }));
    assert_eq!(stage.rest("/user").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_journal_knows_who_asked_what_but_no_secret() {
    let mut stage = Stage::set(Scenario::Newcomer).await;
    let platform = stage.ana_at_the_platform();
    stage.exchange_through_the_platform(&platform).await;
    let code = stage.browser.answer("code").expect("a code");
    stage.rest(&format!("/user?code={code}&page=1")).await;

    let seen = stage.control.requests();
    let last = seen.last().expect("one");
    assert_eq!(
        (last.part, last.method.as_str(), last.path.as_str()),
        (Part::Api, "GET", "/user")
    );
    assert_eq!(last.query, "code=…&page=1");
    assert_eq!(last.status, Some(200));
    assert_eq!(last.user_agent.as_deref(), Some("simulator stories"));
    assert!(last.authorized);
    assert!(
        seen.iter().any(|one| one.part == Part::OAuth),
        "the authorize page is OAuth's"
    );
    let whole = serde_json::to_string(&seen).expect("serializes");
    let secrets = stage.control.secrets();
    assert!(
        secrets.iter().any(|secret| secret.value == code),
        "every secret is listed"
    );
    for secret in secrets {
        assert!(
            !whole.contains(&secret.value),
            "{} is in the journal",
            secret.kind
        );
    }
}

#[tokio::test]
async fn over_http_the_control_wants_a_header_no_page_can_send() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let control = format!("{}/_control", stage.at().github);
    let mint = || {
        let request = stage.http.post(format!("{control}/tokens/github"));
        request.json(&json!({ "login": "marek-novak" }))
    };
    assert_eq!(Answer::of(mint()).await.status, StatusCode::FORBIDDEN);
    let rebound = mint()
        .header("x-simulator-control", "1")
        .header("host", "evil.example");
    assert_eq!(Answer::of(rebound).await.status, StatusCode::FORBIDDEN);

    let minted = Answer::of(mint().header("x-simulator-control", "1"))
        .await
        .json();
    let token = minted["access"].as_str().expect("a token");
    assert_eq!(
        stage.rest_as(token, "/user").await.json()["login"],
        "marek-novak"
    );

    let act = |path: &str, body: Value| {
        let request = stage.http.post(format!("{control}/{path}"));
        Answer::of(request.header("x-simulator-control", "1").json(&body))
    };
    let fault = json!({ "path": "/user", "effect": { "kind": "html", "status": 503 } });
    assert_eq!(act("faults", fault).await.status, StatusCode::OK);
    assert_eq!(
        stage.rest("/user").await.status,
        StatusCode::SERVICE_UNAVAILABLE
    );
    let clear = stage
        .http
        .delete(format!("{control}/faults"))
        .header("x-simulator-control", "1");
    assert_eq!(Answer::of(clear).await.status, StatusCode::OK);

    let fact = json!({ "fact": "suspend", "organization": "northwind" });
    assert_eq!(
        act("facts", fact).await.status,
        StatusCode::CONFLICT,
        "nothing is installed"
    );
    let clock = json!({ "advance_seconds": 28_801 });
    assert_eq!(act("clock", clock).await.status, StatusCode::OK);
    assert_eq!(
        stage.rest("/user").await.status,
        StatusCode::UNAUTHORIZED,
        "eight hours passed"
    );

    let requests = Answer::of(stage.http.get(format!("{control}/requests")))
        .await
        .json();
    let list = requests["requests"].as_array().expect("a list");
    assert!(
        list.iter().all(|one| one["part"] == "api"),
        "the control's own calls are not listed"
    );
}

#[tokio::test]
async fn with_tls_a_client_trusts_the_announced_authority_and_nobody_else_does() {
    let options = Options {
        tls: true,
        ..Options::default()
    };
    let simulator = Simulator::start(options).await.expect("starts");
    let address = format!("{}/meta", simulator.addresses().api);
    assert!(address.starts_with("https://127.0.0.1:"));
    assert!(
        client().get(&address).send().await.is_err(),
        "not trusted by default"
    );

    let file = simulator
        .addresses()
        .ca
        .clone()
        .expect("a certificate authority");
    let pem = std::fs::read(&file).expect("the file is there");
    let authority = reqwest::Certificate::from_pem(&pem).expect("PEM");
    #[expect(
        clippy::disallowed_methods,
        reason = "an outsider's client, not the product's"
    )]
    let trusting = reqwest::Client::builder()
        .tls_certs_only([authority])
        .user_agent("simulator stories")
        .build()
        .expect("a client");
    assert_eq!(
        Answer::of(trusting.get(&address)).await.status,
        StatusCode::OK
    );

    simulator.stop().await;
    assert!(!file.exists(), "the file goes with the simulator");
}

#[tokio::test]
async fn stopping_closes_the_sockets_also_under_a_held_connection() {
    let stage = Stage::set(Scenario::Newcomer).await;
    let address = stage.at().api.trim_start_matches("http://").to_owned();
    assert_eq!(stage.rest("/user").await.status, StatusCode::OK);
    let mut silent = TcpStream::connect(&address).await.expect("it listens");
    stage.control.inject(once(
        "/user",
        Effect::Delay {
            milliseconds: 3_600_000,
        },
    ));
    let held = stage.http.get(format!("{}/user", stage.at().api)).send();
    let held = tokio::spawn(held);
    while stage.control.requests().len() < 2 {
        tokio::task::yield_now().await;
    }

    tokio::time::timeout(Duration::from_secs(5), stage.simulator.stop())
        .await
        .expect("it ends");
    assert!(
        TcpStream::connect(&address).await.is_err(),
        "nobody listens"
    );
    let answered = held.await.expect("the task ends");
    assert!(
        answered.is_ok(),
        "a held request is answered before the end"
    );
    let mut rest = Vec::new();
    let closed = silent.read_to_end(&mut rest);
    let closed = tokio::time::timeout(Duration::from_secs(5), closed).await;
    assert!(
        closed.is_ok(),
        "a connection that never spoke is closed too"
    );
}
