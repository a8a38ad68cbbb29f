//! Sending again.

use std::time::Duration;

use axum::response::IntoResponse;
use transport::retry::{self, Policy};
use transport::{Failure, HeaderName, HeaderValue, Method};

use crate::server::{Server, client, with_headers};

/// Pauses too short to notice.
const QUICK: Policy = Policy {
    tries: 3,
    base: Duration::from_millis(1),
    cap: Duration::from_millis(4),
};

fn half() -> f64 {
    0.5
}

async fn recovering() -> Server {
    Server::replying(|count| match count {
        1 | 2 => with_headers(503, &[], ""),
        _ => "{}".into_response(),
    })
    .await
}

#[tokio::test]
async fn net_13_a_reading_request_is_sent_again_until_the_trouble_has_passed() {
    let server = recovering().await;

    let answer = retry::send(server.base("/").get(&["x"]), &QUICK, half)
        .await
        .unwrap();

    assert_eq!(answer.status().as_u16(), 200);
    assert_eq!(server.asked().len(), 3);
}

#[tokio::test]
async fn net_13_a_changing_request_is_sent_once_unless_it_carries_a_key() {
    let server = recovering().await;
    let post = server.base("/").request(Method::POST, &["x"]);

    let answer = retry::send(post.clone(), &QUICK, half).await.unwrap();
    assert_eq!(
        answer.status().as_u16(),
        503,
        "the answer itself is handed back"
    );
    assert_eq!(server.asked().len(), 1);

    let key = HeaderValue::from_static("one");
    let keyed = post.header(HeaderName::from_static("idempotency-key"), key);
    let answer = retry::send(keyed, &QUICK, half).await.unwrap();
    assert_eq!(answer.status().as_u16(), 200);
    assert_eq!(server.asked().len(), 3);
}

#[tokio::test]
async fn net_13_a_failure_that_does_not_pass_is_not_repeated() {
    for status in [400, 401, 403, 404, 409, 422, 501] {
        let server = Server::replying(move |_| with_headers(status, &[], "")).await;
        retry::send(server.base("/").get(&["x"]), &QUICK, half)
            .await
            .unwrap();
        assert_eq!(server.asked().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn net_13_tries_end_and_the_last_failure_is_told() {
    let dead = Server::replying(|_| with_headers(503, &[], "")).await;
    let answer = retry::send(dead.base("/").get(&["x"]), &QUICK, half)
        .await
        .unwrap();
    assert_eq!(
        answer.checked().unwrap_err(),
        Failure::Unavailable { status: 503 }
    );
    assert_eq!(dead.asked().len(), 3);

    let socket = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", socket.local_addr().unwrap());
    drop(socket);
    let nobody = client().for_base(address.parse().unwrap()).unwrap();
    let outcome = retry::send(nobody.get(&["x"]), &QUICK, half).await;
    assert_eq!(outcome.unwrap_err(), Failure::Refused);
}

#[tokio::test]
async fn net_13_a_server_that_asks_for_a_long_pause_gets_no_further_try() {
    let server = Server::replying(|_| with_headers(429, &[("retry-after", "60")], "")).await;

    let answer = retry::send(server.base("/").get(&["x"]), &QUICK, half)
        .await
        .unwrap();

    assert_eq!(answer.retry_after(), Some(Duration::from_secs(60)));
    assert_eq!(server.asked().len(), 1);
}

#[test]
fn net_13_pauses_double_up_to_the_cap_with_full_jitter_and_respect_the_server() {
    let policy = Policy {
        tries: 10,
        ..Policy::default()
    };
    let seconds = |made, asked: Option<u64>, jitter| {
        policy
            .pause(made, asked.map(Duration::from_secs), jitter)
            .map(|it| it.as_secs_f64())
    };

    assert_eq!(seconds(1, None, 1.0), Some(0.5));
    assert_eq!(seconds(2, None, 1.0), Some(1.0));
    assert_eq!(seconds(3, None, 0.5), Some(1.0));
    assert_eq!(seconds(3, None, 0.0), Some(0.0));
    assert_eq!(seconds(9, None, 1.0), Some(30.0));
    assert_eq!(seconds(1, Some(7), 1.0), Some(7.0));
    assert_eq!(seconds(1, Some(30), 0.0), Some(30.0));
    assert_eq!(seconds(1, Some(31), 0.0), None);
    assert_eq!(seconds(10, None, 0.0), None);
}
