//! Leaving a dead server alone.

use axum::response::IntoResponse;
use transport::{Client, Failure, Proxy};

use crate::server::{Server, settings, with_headers};

#[tokio::test]
async fn net_16_a_dead_server_is_left_alone_after_five_failures() {
    let dead = Server::replying(|_| with_headers(503, &[], "")).await;
    let base = dead.base("/");

    for _ in 0..20 {
        let outcome = base.get(&["x"]).send().await;
        let failure = outcome.and_then(transport::Response::checked).unwrap_err();
        assert_eq!(failure, Failure::Unavailable { status: 503 });
    }

    assert_eq!(dead.asked().len(), 5);
}

#[tokio::test]
async fn net_16_a_person_who_asks_again_is_not_held_up() {
    let dead = Server::replying(|count| match count {
        1..=5 => with_headers(503, &[], ""),
        _ => "{}".into_response(),
    })
    .await;
    let client = Client::new(&settings(Proxy::Direct)).unwrap();
    let base = client.for_base(dead.url("/")).unwrap();
    for _ in 0..6 {
        drop(base.get(&["x"]).send().await);
    }
    assert_eq!(dead.asked().len(), 5);

    client.forget_failures();

    assert!(base.get(&["x"]).send().await.is_ok());
}

#[tokio::test]
async fn net_16_answers_of_a_living_server_do_not_count_however_unwelcome() {
    let strict = Server::replying(|_| with_headers(403, &[], "")).await;
    let base = strict.base("/");
    for _ in 0..10 {
        drop(base.get(&["x"]).send().await);
    }
    assert_eq!(strict.asked().len(), 10);
}
