//! What comes back, and what does not.

use std::time::Duration;

use axum::response::IntoResponse;
use time::macros::datetime;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use transport::{Client, Failure, Method, Proxy, Settings, TimeLimits};

use crate::server::{Server, client, with_headers};

/// A server that reads the request and then says this, and nothing more.
async fn saying(words: &'static [u8], then: Then) -> transport::Base {
    let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", socket.local_addr().unwrap());
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = socket.accept().await.unwrap();
            tokio::spawn(async move {
                let mut request = [0; 4096];
                let _ = stream.read(&mut request).await;
                let _ = stream.write_all(words).await;
                match then {
                    Then::HangUp => {}
                    Then::StaySilent => std::future::pending().await,
                    Then::Drip => {
                        let mut beat = tokio::time::interval(Duration::from_millis(100));
                        while stream.write_all(b"x").await.is_ok() {
                            beat.tick().await;
                        }
                    }
                    Then::GoOnForEver => while stream.write_all(&[b'x'; 4096]).await.is_ok() {},
                }
            });
        }
    });
    client().for_base(address.parse().unwrap()).unwrap()
}

#[derive(Clone, Copy)]
enum Then {
    HangUp,
    StaySilent,
    Drip,
    GoOnForEver,
}

#[tokio::test]
async fn net_05_a_redirect_is_an_answer_and_nothing_is_sent_to_its_target() {
    let sink = Server::ok().await;
    for status in [301, 302, 303, 307, 308] {
        let target = sink.url("/x").to_string();
        let server =
            Server::replying(move |_| with_headers(status, &[("location", &target)], "")).await;

        let answer = server
            .base("/")
            .request(Method::POST, &["x"])
            .form(&[("code", "c")])
            .send();
        let answer = answer.await.unwrap();

        assert_eq!(answer.status().as_u16(), status);
        assert!(answer.header("location").is_some());
        assert_eq!(answer.checked().unwrap_err(), Failure::Redirected);
    }
    assert!(sink.asked().is_empty());
}

#[tokio::test]
async fn every_status_has_its_failure() {
    let expected = [
        (400, Failure::Unprocessable),
        (401, Failure::Unauthorized),
        (403, Failure::Forbidden { missing: None }),
        (404, Failure::NotFound),
        (407, Failure::ProxyAuthentication),
        (409, Failure::Conflict),
        (410, Failure::Gone),
        (412, Failure::Conflict),
        (422, Failure::Unprocessable),
        (
            429,
            Failure::RateLimited {
                until: None,
                secondary: false,
            },
        ),
        (451, Failure::Unavailable { status: 451 }),
        (500, Failure::Unavailable { status: 500 }),
        (503, Failure::Unavailable { status: 503 }),
        (511, Failure::Portal),
    ];
    for (status, failure) in expected {
        let server = Server::replying(move |_| with_headers(status, &[], "")).await;
        let answer = server.base("/").get(&["x"]).send().await.unwrap();
        assert_eq!(answer.checked().unwrap_err(), failure, "{status}");
    }
    let server = Server::replying(|_| with_headers(204, &[], "")).await;
    assert!(
        server
            .base("/")
            .get(&["x"])
            .send()
            .await
            .unwrap()
            .checked()
            .is_ok()
    );
}

#[tokio::test]
async fn how_long_to_wait_is_read_as_seconds_and_as_a_date() {
    let date = ("date", "Mon, 23 Nov 2026 09:00:00 GMT");
    let cases = [
        (vec![date, ("retry-after", "90")], Some(90)),
        (
            vec![date, ("retry-after", "Mon, 23 Nov 2026 09:02:00 GMT")],
            Some(120),
        ),
        (
            vec![date, ("retry-after", "Mon, 23 Nov 2026 08:00:00 GMT")],
            Some(0),
        ),
        (
            vec![date, ("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")],
            Some(251_606_876_399),
        ),
        (vec![date, ("retry-after", "-5")], None),
        (vec![date, ("retry-after", "99999999999999999999")], None),
        (vec![date, ("retry-after", "soon")], None),
        (vec![date], None),
    ];
    for (headers, seconds) in cases {
        let shown = format!("{headers:?}");
        let server = Server::replying(move |_| with_headers(429, &headers, "")).await;
        let answer = server.base("/").get(&["x"]).send().await.unwrap();
        assert_eq!(answer.date(), Some(datetime!(2026-11-23 09:00 UTC)));
        assert_eq!(
            answer.retry_after().map(|it| it.as_secs()),
            seconds,
            "{shown}"
        );
    }

    let limited = Server::replying(move |_| with_headers(429, &[date, ("retry-after", "90")], ""));
    let answer = limited.await.base("/").get(&["x"]).send().await.unwrap();
    let until = Some(datetime!(2026-11-23 09:01:30 UTC));
    assert_eq!(
        answer.checked().unwrap_err(),
        Failure::RateLimited {
            until,
            secondary: false
        }
    );
}

#[tokio::test]
async fn net_06_a_body_beyond_the_limit_is_refused_announced_or_not() {
    let exact = Server::replying(|_| "x".repeat(1000).into_response()).await;
    let base = exact.base("/").with_body_limit(1000);
    assert_eq!(base.get(&["x"]).send().await.unwrap().bytes().len(), 1000);

    let base = exact.base("/").with_body_limit(999);
    assert_eq!(
        base.get(&["x"]).send().await.unwrap_err(),
        Failure::TooLarge
    );

    let endless = saying(b"HTTP/1.1 200 OK\r\n\r\n", Then::GoOnForEver).await;
    let base = endless.with_body_limit(100_000);
    assert_eq!(
        base.get(&["x"]).send().await.unwrap_err(),
        Failure::TooLarge
    );
}

#[tokio::test]
async fn net_09_a_page_where_json_belongs_comes_from_something_in_between() {
    let page =
        Server::replying(|_| axum::response::Html("<p>Welcome to the hotel").into_response());
    let answer = page.await.base("/").get(&["x"]).send().await.unwrap();
    assert_eq!(
        answer.json::<serde_json::Value>().unwrap_err(),
        Failure::Portal
    );

    let deep = Server::replying(|_| "[".repeat(10_000).into_response()).await;
    let answer = deep.base("/").get(&["x"]).send().await.unwrap();
    assert_eq!(
        answer.json::<serde_json::Value>().unwrap_err(),
        Failure::Malformed
    );
}

#[tokio::test]
async fn net_04_silence_ends_in_a_timeout() {
    let never = saying(b"", Then::StaySilent).await;
    assert_eq!(
        never.get(&["x"]).send().await.unwrap_err(),
        Failure::Timeout
    );

    let halfway = saying(
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf",
        Then::StaySilent,
    );
    assert_eq!(
        halfway.await.get(&["x"]).send().await.unwrap_err(),
        Failure::Timeout
    );
}

#[tokio::test]
async fn net_04_a_server_that_drips_is_cut_off_by_the_total_limit() {
    let dripping = saying(b"HTTP/1.1 200 OK\r\n\r\n", Then::Drip).await;

    let began = tokio::time::Instant::now();
    let outcome = dripping.get(&["x"]).send().await;

    assert_eq!(outcome.unwrap_err(), Failure::Timeout);
    assert!(began.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn net_02_nobody_there_is_told_from_a_cut_connection() {
    let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", socket.local_addr().unwrap());
    drop(socket);
    let base = client().for_base(address.parse().unwrap()).unwrap();
    assert_eq!(base.get(&["x"]).send().await.unwrap_err(), Failure::Refused);

    let cut = saying(b"", Then::HangUp).await;
    assert_eq!(cut.get(&["x"]).send().await.unwrap_err(), Failure::Offline);

    let truncated = saying(
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf",
        Then::HangUp,
    )
    .await;
    assert_eq!(
        truncated.get(&["x"]).send().await.unwrap_err(),
        Failure::Offline
    );
}

#[tokio::test]
async fn net_02_a_name_nobody_knows_is_told_as_such() {
    // RFC 6761, 6.4: `invalid` never resolves. A name server that stays silent is waited for.
    let limits = TimeLimits {
        connect: Duration::from_secs(60),
        ..TimeLimits::default()
    };
    let patient = Client::new(&Settings {
        limits,
        proxy: Proxy::Direct,
        ..Settings::default()
    });
    let base = patient
        .unwrap()
        .for_base("https://platform.invalid".parse().unwrap())
        .unwrap();

    assert_eq!(
        base.get(&["x"]).send().await.unwrap_err(),
        Failure::NameLookup
    );
}

#[tokio::test]
async fn what_cannot_be_put_on_the_wire_is_not_sent() {
    let server = Server::ok().await;
    let broken = secrecy::SecretString::from("two\r\nlines");

    let outcome = server.base("/").get(&["x"]).bearer(&broken).send().await;

    assert_eq!(outcome.unwrap_err(), Failure::Malformed);
    assert!(server.asked().is_empty());
}
