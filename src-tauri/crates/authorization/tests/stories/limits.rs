//! What the listener can bear.

use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout};

use crate::browser::{github, listen, wait_for};

#[tokio::test]
async fn lb_08_half_a_head_is_hung_up_on_after_five_seconds() {
    let waiting = wait_for(github());
    let mut slow = TcpStream::connect(waiting.address).await.unwrap();
    slow.write_all(b"GET /cb/github HTTP/1.1\r\nHost: 127.0.0.1\r\n")
        .await
        .unwrap();

    let heard = timeout(Duration::from_secs(6), listen(slow)).await;

    assert_eq!(heard.expect("hung up within six seconds"), "");
    waiting.still_succeeds().await;
}

#[tokio::test]
async fn lb_08_fifty_idle_connections_do_not_lock_the_browser_out() {
    let waiting = wait_for(github());
    let mut idle = Vec::new();
    for _ in 0..50 {
        idle.push(TcpStream::connect(waiting.address).await.unwrap());
    }

    let genuine = timeout(Duration::from_secs(3), waiting.still_succeeds());

    genuine
        .await
        .expect("the browser is served before the idle ones time out");
}

#[tokio::test]
async fn lb_08_at_most_eight_connections_are_kept() {
    let waiting = wait_for(github());
    let first = TcpStream::connect(waiting.address).await.unwrap();
    let mut others = Vec::new();
    for _ in 0..8 {
        others.push(TcpStream::connect(waiting.address).await.unwrap());
    }

    let hung_up = timeout(Duration::from_secs(3), listen(first)).await;

    assert_eq!(
        hung_up.expect("the ninth ends the first, long before its time"),
        ""
    );
    waiting.still_succeeds().await;
}

#[tokio::test]
async fn lb_08_an_overlong_request_is_refused_with_the_right_status() {
    let waiting = wait_for(github());
    let long_code = waiting.genuine(&"c".repeat(60_000));
    let long_header = waiting
        .genuine("c")
        .replace("text/html", &"t".repeat(9_000));
    let many_headers = waiting
        .genuine("c")
        .replace("Accept:", &"X: y\r\n".repeat(200));

    assert_eq!(waiting.status(long_code).await, 414);
    assert_eq!(waiting.status(long_header).await, 431);
    assert_eq!(waiting.status(many_headers).await, 431);
    waiting.still_succeeds().await;
}

#[tokio::test]
async fn lb_08_a_refusal_arrives_although_the_rest_of_the_request_is_not_read() {
    let waiting = wait_for(github());
    let huge = waiting.genuine(&"c".repeat(4_000_000));

    let reply = waiting.say(huge).await;

    assert!(
        reply.starts_with("HTTP/1.1 414 URI Too Long\r\n"),
        "{reply}"
    );
    waiting.still_succeeds().await;
}

#[tokio::test]
async fn oa_12_a_long_or_strange_code_arrives_unchanged() {
    for (sent, received) in [("x", "x"), ("%C3%BC%2B%20%26+", "\u{fc}+ & ")] {
        let waiting = wait_for(github());
        waiting.say(waiting.genuine(sent)).await;
        let grant = waiting.ended().await.unwrap();
        assert_eq!(secrecy::ExposeSecret::expose_secret(&grant.code), received);
    }
    let long = "c".repeat(4096);
    let waiting = wait_for(github());
    waiting.say(waiting.genuine(&long)).await;
    let grant = waiting.ended().await.unwrap();
    assert_eq!(secrecy::ExposeSecret::expose_secret(&grant.code), long);
}

#[tokio::test]
async fn the_attack_of_a_whole_page_of_strangers_leaves_the_attempt_alone() {
    let waiting = wait_for(github());
    let began = Instant::now();
    let mut half = TcpStream::connect(waiting.address).await.unwrap();
    half.write_all(b"GET /cb/github?code=").await.unwrap();
    let hostile = [
        waiting.get("/wrong"),
        waiting.get("/favicon.ico"),
        waiting.genuine("c").replacen("GET", "POST", 1),
        waiting.navigation(""),
        waiting.navigation("code=c&state=wrong"),
        waiting.navigation("error=access_denied"),
        waiting.genuine("c").replace("127.0.0.1", "evil.example"),
        waiting.genuine(&"c".repeat(60_000)),
        "\u{16}\u{3}\u{1}".to_owned(),
        "PRI * HTTP/2.0\r\n\r\n".to_owned(),
    ];
    for request in hostile {
        waiting.say(request).await;
    }

    waiting.still_succeeds().await;
    assert!(
        began.elapsed() < Duration::from_secs(5),
        "none of them cost time"
    );
}
