//! A code on another device (RFC 8628), against a clock that moves only when the program waits.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use authorization::device::{self, Time};
use authorization::{
    AuthorizationServer, DeviceAuthorization, DeviceEndpoint, DeviceError, Error, Exchange,
    Rejection, TokenSet,
};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use time::OffsetDateTime;
use transport::Failure;
use url::Url;

use crate::server::{Asked, Server, client, json as reply};

const START: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;
const TOKENS: &str = r#"{"access_token":"ghu_access","token_type":"bearer","expires_in":28800,
    "refresh_token":"ghr_refresh","refresh_token_expires_in":15897600,"scope":""}"#;
const PENDING: &str = r#"{"error":"authorization_pending"}"#;
const SLOW_DOWN: &str = r#"{"error":"slow_down"}"#;

/// A clock that stands still until somebody waits.
#[derive(Clone, Default)]
struct Hands(Arc<Mutex<Duration>>);

impl Hands {
    fn passed(&self) -> u64 {
        self.0.lock().unwrap().as_secs()
    }

    fn time(&self) -> Time {
        let (now, hands) = (self.clone(), self.clone());
        Time {
            now: Arc::new(move || START + *now.0.lock().unwrap()),
            pause: Arc::new(move |span| {
                *hands.0.lock().unwrap() += span;
                Box::pin(std::future::ready(()))
            }),
        }
    }
}

/// A server that gives out one code, answers the questions after it one by one, the last answer
/// again and again, and writes down when it was asked.
struct Desk {
    server: Server,
    hands: Hands,
    asked_at: Arc<Mutex<Vec<u64>>>,
}

impl Desk {
    async fn answering(answers: &[&str]) -> Self {
        let replies = answers.iter().map(|body| ok(body)).collect();
        Self::with(|_| {}, replies).await
    }

    async fn with(change: impl FnOnce(&mut Value), answers: Vec<Reply>) -> Self {
        let mut given = json!({
            "device_code": "the-secret-half",
            "user_code": "WDJB-MJHT",
            "verification_uri": "http://127.0.0.1:9/device",
            "expires_in": 900,
            "interval": 5,
        });
        change(&mut given);
        let hands = Hands::default();
        let asked_at = Arc::new(Mutex::new(Vec::new()));
        let answers = Mutex::new(VecDeque::from(answers));
        let (clock, log) = (hands.clone(), Arc::clone(&asked_at));
        let server = Server::replying(move |asked: &Asked| {
            if asked.path == "/device" {
                return reply(200, &given.to_string());
            }
            log.lock().unwrap().push(clock.passed());
            let mut answers = answers.lock().unwrap();
            let next = if answers.len() > 1 {
                answers.pop_front().unwrap()
            } else {
                Arc::clone(&answers[0])
            };
            next()
        })
        .await;
        Desk {
            server,
            hands,
            asked_at,
        }
    }

    fn authorization_server(&self) -> AuthorizationServer {
        AuthorizationServer {
            token_endpoint: self.server.url("/token"),
            device: Some(DeviceEndpoint {
                authorization_endpoint: self.server.url("/device"),
                pages_of: vec!["http://127.0.0.1:9".parse().unwrap()],
            }),
            ..AuthorizationServer::github(
                &"https://github.example".parse().unwrap(),
                "the-client".to_owned(),
                Exchange::Broker,
            )
        }
    }

    async fn asks(&self) -> Result<DeviceAuthorization, DeviceError> {
        let (server, time) = (self.authorization_server(), self.hands.time());
        device::ask(&server, &client(), &time).await
    }

    /// On another task, as callers do.
    async fn signs_in(&self) -> Result<TokenSet, DeviceError> {
        let code = self.asks().await?;
        let (client, time) = (client(), self.hands.time());
        tokio::spawn(async move { code.wait(&client, &time).await })
            .await
            .unwrap()
    }

    fn asked_at(&self) -> Vec<u64> {
        self.asked_at.lock().unwrap().clone()
    }
}

type Reply = Arc<dyn Fn() -> Response + Send + Sync>;

fn ok(body: &str) -> Reply {
    status(200, body)
}

fn status(status: u16, body: &str) -> Reply {
    let body = body.to_owned();
    Arc::new(move || reply(status, &body))
}

fn page(page: &'static str) -> impl FnOnce(&mut Value) {
    move |given| given["verification_uri"] = json!(page)
}

#[tokio::test]
async fn dv_01_questions_come_at_the_servers_pace_and_end_with_the_tokens() {
    let desk = Desk::answering(&[PENDING, PENDING, TOKENS]).await;
    let tokens = desk.signs_in().await.unwrap();
    assert_eq!(tokens.access.expose_secret(), "ghu_access");
    assert_eq!(tokens.refresh.unwrap().expose_secret(), "ghr_refresh");
    assert_eq!(desk.asked_at(), [5, 10, 15]);

    let asked = desk.server.asked();
    assert_eq!(asked[0].body, "client_id=the-client", "no scope, no secret");
    for poll in &asked[1..] {
        assert_eq!(poll.method, "POST");
        assert_eq!(poll.path, "/token", "nothing secret in the address");
        assert_eq!(poll.headers["accept"], "application/json");
        let grant = "urn:ietf:params:oauth:grant-type:device_code";
        assert_eq!(poll.field("grant_type").as_deref(), Some(grant));
        assert_eq!(poll.field("client_id").as_deref(), Some("the-client"));
        let secret = poll.field("device_code");
        assert_eq!(secret.as_deref(), Some("the-secret-half"));
        assert_eq!(poll.field("client_secret"), None);
    }
}

#[tokio::test]
async fn dv_01_five_seconds_where_the_server_names_no_pace() {
    for interval in [Value::Null, json!(0)] {
        let change = |given: &mut Value| given["interval"] = interval;
        let desk = Desk::with(change, vec![ok(PENDING), ok(TOKENS)]).await;
        desk.signs_in().await.unwrap();
        assert_eq!(desk.asked_at(), [5, 10]);
    }
}

#[tokio::test]
async fn dv_01_slow_down_adds_five_seconds_for_good() {
    let answers = [PENDING, SLOW_DOWN, PENDING, SLOW_DOWN, PENDING, TOKENS];
    let desk = Desk::answering(&answers).await;
    desk.signs_in().await.unwrap();
    println!("asked after {:?} seconds", desk.asked_at());
    assert_eq!(desk.asked_at(), [5, 10, 20, 30, 45, 60]);
}

#[tokio::test]
async fn dv_01_githubs_new_pace_is_taken_unless_it_is_faster() {
    let named = r#"{"error":"slow_down","interval":22}"#;
    let faster = r#"{"error":"slow_down","interval":1}"#;
    let desk = Desk::answering(&[named, faster, PENDING, TOKENS]).await;
    desk.signs_in().await.unwrap();
    assert_eq!(desk.asked_at(), [5, 27, 54, 81]);
}

#[tokio::test]
async fn dv_01_a_server_in_trouble_is_asked_less_and_less_and_then_as_before() {
    let busy = status(503, "busy");
    let trouble = status(400, r#"{"error":"temporarily_unavailable"}"#);
    let mut answers = vec![ok(PENDING), busy.clone(), busy.clone(), trouble, busy];
    answers.extend([ok(PENDING), ok(TOKENS)]);
    let desk = Desk::with(|_| {}, answers).await;
    desk.signs_in().await.unwrap();
    assert_eq!(desk.asked_at(), [5, 10, 20, 40, 80, 140, 145]);
}

#[tokio::test]
async fn dv_01_a_connection_that_fails_is_tried_again_after_twice_as_long() {
    let desk = Desk::answering(&[PENDING]).await;
    let gone = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nobody = format!("http://{}/token", gone.local_addr().unwrap());
    drop(gone);
    let mut server = desk.authorization_server();
    server.token_endpoint = nobody.parse().unwrap();
    let hands = desk.hands.clone();
    let pauses = Arc::new(Mutex::new(Vec::new()));
    let (passing, noted) = (hands.clone(), Arc::clone(&pauses));
    let time = Time {
        pause: Arc::new(move |span| {
            noted.lock().unwrap().push(span.as_secs());
            *passing.0.lock().unwrap() += span;
            Box::pin(std::future::ready(()))
        }),
        ..hands.time()
    };
    let code = device::ask(&server, &client(), &time).await.unwrap();
    let ended = code.wait(&client(), &time).await.unwrap_err();
    assert_eq!(ended, DeviceError::Expired);
    let pauses = pauses.lock().unwrap().clone();
    assert_eq!(pauses[..5], [5, 10, 20, 40, 60]);
    assert_eq!(pauses.iter().sum::<u64>(), 900, "until the code runs out");
}

#[tokio::test]
async fn dv_01_questions_stop_when_the_code_runs_out() {
    let change = |given: &mut Value| given["expires_in"] = json!(12);
    let desk = Desk::with(change, vec![ok(PENDING)]).await;
    let ended = desk.signs_in().await.unwrap_err();
    assert_eq!(ended, DeviceError::Expired);
    assert_eq!(desk.asked_at(), [5, 10], "none at the end or after it");
    assert_eq!(desk.hands.passed(), 12);
}

#[tokio::test]
async fn dv_01_an_error_ends_the_questions_with_its_meaning() {
    let rejected = |rejection| DeviceError::Ended(Error::Rejected(rejection));
    for (code, meaning) in [
        ("expired_token", DeviceError::Expired),
        ("token_expired", DeviceError::Expired),
        ("incorrect_device_code", DeviceError::Expired),
        ("invalid_grant", DeviceError::Expired),
        ("access_denied", rejected(Rejection::AccessDenied)),
        ("device_flow_disabled", DeviceError::TurnedOff),
        ("unauthorized_client", DeviceError::TurnedOff),
        ("unsupported_grant_type", DeviceError::TurnedOff),
        (
            "incorrect_client_credentials",
            rejected(Rejection::ClientUnknown),
        ),
        ("something_new", rejected(Rejection::Other)),
    ] {
        for answered in [200, 400] {
            let body = format!(r#"{{"error":"{code}","access_token":"ghu_trap"}}"#);
            let desk = Desk::with(|_| {}, vec![status(answered, &body)]).await;
            assert_eq!(desk.signs_in().await.unwrap_err(), meaning, "{code}");
            assert_eq!(desk.asked_at(), [5], "{code} is not asked again");
        }
    }
}

#[tokio::test]
async fn dv_01_who_stops_waiting_is_not_asked_for_any_more() {
    let desk = Desk::answering(&[PENDING]).await;
    let time = Time {
        pause: Arc::new(|_| Box::pin(std::future::pending())),
        ..desk.hands.time()
    };
    let code = desk.asks().await.unwrap();
    let waiting = tokio::spawn(async move { code.wait(&client(), &time).await });
    tokio::task::yield_now().await;
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
    assert_eq!(desk.asked_at(), [0; 0]);
}

#[tokio::test]
async fn dv_02_a_page_that_is_not_the_servers_own_is_refused() {
    for foreign in [
        "https://evil.example/device",
        "http://127.0.0.1:10/device",
        "https://127.0.0.1:9/device",
        "http://127.0.0.1.evil.example:9/device",
        "http://127.0.0.1:9@evil.example/device",
        "http://me@127.0.0.1:9/device",
        "http://127.0.0.1:9/device?next=https://evil.example",
        "http://127.0.0.1:9/device#code",
        "javascript:alert(1)",
        "file:///etc/passwd",
    ] {
        let desk = Desk::with(page(foreign), vec![ok(PENDING)]).await;
        let refused = desk.asks().await.unwrap_err();
        assert_eq!(refused, DeviceError::ForeignPage, "{foreign}");
        let filled = move |given: &mut Value| {
            given["verification_uri_complete"] = json!(foreign);
        };
        if !foreign.contains("?next") {
            let desk = Desk::with(filled, vec![ok(PENDING)]).await;
            let refused = desk.asks().await.unwrap_err();
            assert_eq!(refused, DeviceError::ForeignPage, "{foreign} filled in");
        }
    }
}

#[tokio::test]
async fn dv_02_githubs_pages_are_those_of_the_host_in_the_profile() {
    let host: Url = "https://github.example".parse().unwrap();
    let server = AuthorizationServer::github(&host, "it".to_owned(), Exchange::Broker);
    let device = server.device.unwrap();
    let endpoint = device.authorization_endpoint.as_str();
    assert_eq!(endpoint, "https://github.example/login/device/code");
    assert_eq!(device.pages_of, [host]);
}

#[tokio::test]
async fn dv_03_a_page_with_the_code_filled_in_comes_beside_the_code() {
    let filled = "http://127.0.0.1:9/device?user_code=WDJB-MJHT";
    let change = |given: &mut Value| given["verification_uri_complete"] = json!(filled);
    let desk = Desk::with(change, vec![ok(PENDING)]).await;
    let code = desk.asks().await.unwrap();
    assert_eq!(code.user_code(), "WDJB-MJHT");
    assert_eq!(code.page().as_str(), "http://127.0.0.1:9/device");
    assert_eq!(code.filled_page().unwrap().as_str(), filled);
    assert_eq!(code.expires_at(), START + Duration::from_secs(900));
}

#[tokio::test]
async fn dv_05_the_secret_half_is_in_no_debug_output() {
    let desk = Desk::answering(&[PENDING]).await;
    let code = desk.asks().await.unwrap();
    let shown = format!("{code:?} {:?}", desk.hands.time());
    assert!(!shown.contains("the-secret-half"), "{shown}");
    assert!(!shown.contains("WDJB"), "{shown}");
}

#[tokio::test]
async fn tk_01_a_redirect_is_not_followed_with_the_code_in_hand() {
    let elsewhere = Server::json(200, TOKENS).await;
    let to = elsewhere.url("/token").to_string();
    let moved = move || -> Response {
        let moved = StatusCode::TEMPORARY_REDIRECT;
        (moved, [("location", to.clone())]).into_response()
    };
    let desk = Desk::with(|_| {}, vec![Arc::new(moved)]).await;
    let ended = desk.signs_in().await.unwrap_err();
    let redirected = DeviceError::Ended(Error::Failed(Failure::Redirected));
    assert_eq!(ended, redirected);
    assert!(elsewhere.asked().is_empty());
}

#[tokio::test]
async fn a_server_without_codes_says_so_in_many_ways() {
    let disabled = r#"{"error":"device_flow_disabled"}"#;
    let unauthorized = r#"{"error":"unauthorized_client"}"#;
    for (answered, body) in [
        (200, disabled),
        (400, disabled),
        (400, unauthorized),
        (404, "Not Found"),
    ] {
        let server = Server::json(answered, body).await;
        let github = AuthorizationServer::github(
            &server.url("/"),
            "the-client".to_owned(),
            Exchange::Broker,
        );
        let time = Hands::default().time();
        let refused = device::ask(&github, &client(), &time).await;
        assert_eq!(refused.unwrap_err(), DeviceError::TurnedOff, "{body}");
        assert_eq!(server.asked()[0].path, "/login/device/code");

        let none = AuthorizationServer {
            device: None,
            ..github
        };
        let refused = device::ask(&none, &client(), &time).await;
        assert_eq!(refused.unwrap_err(), DeviceError::TurnedOff);
        assert_eq!(server.asked().len(), 1, "nobody is asked");
    }
}

#[tokio::test]
async fn an_answer_that_cannot_be_shown_or_used_is_refused() {
    let malformed = DeviceError::Ended(Error::Failed(Failure::Malformed));
    for (name, value) in [
        ("user_code", json!("")),
        ("user_code", json!("<b>WDJB</b>")),
        ("user_code", json!("ЖDJB-MJHT")),
        ("user_code", json!("W".repeat(17))),
        ("user_code", Value::Null),
        ("device_code", json!("")),
        ("device_code", Value::Null),
        ("verification_uri", json!("device")),
        ("expires_in", json!(0)),
        ("expires_in", json!(-1)),
        ("expires_in", json!("soon")),
    ] {
        let shown = format!("{name} {value}");
        let desk = Desk::with(move |given| given[name] = value, vec![ok(PENDING)]).await;
        assert_eq!(desk.asks().await.unwrap_err(), malformed, "{shown}");
    }
    let large = |given: &mut Value| given["device_code"] = json!("x".repeat(70_000));
    let desk = Desk::with(large, vec![ok(PENDING)]).await;
    let refused = desk.asks().await.unwrap_err();
    assert_eq!(
        refused,
        DeviceError::Ended(Error::Failed(Failure::TooLarge))
    );
}

#[tokio::test]
async fn a_page_instead_of_an_answer_ends_the_questions() {
    let portal = Arc::new(|| "<html>Welcome to the hotel</html>".into_response());
    let desk = Desk::with(|_| {}, vec![portal]).await;
    let ended = desk.signs_in().await.unwrap_err();
    assert_eq!(ended, DeviceError::Ended(Error::Failed(Failure::Malformed)));
}

#[tokio::test]
async fn tk_03_an_error_said_twice_beside_a_token_is_no_token() {
    let both = r#"{"error":"access_denied","error":"","access_token":"ghu_access",
        "token_type":"bearer"}"#;
    let desk = Desk::answering(&[both]).await;
    let ended = desk.signs_in().await.unwrap_err();
    assert_eq!(ended, DeviceError::Ended(Error::Failed(Failure::Malformed)));
}
