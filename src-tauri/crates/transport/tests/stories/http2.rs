//! HTTP/2 through something in between that breaks it.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use transport::{Base, Method};

use crate::protection::{acceptor, authority, base, trusting};

/// GOAWAY with PROTOCOL_ERROR (RFC 9113, 6.8) after empty SETTINGS.
const GO_AWAY: &[u8] = &[
    0, 0, 0, 4, 0, 0, 0, 0, 0, // SETTINGS
    0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, // GOAWAY
];

/// A server that agrees on HTTP/2 and breaks it, and speaks HTTP/1.1 well. Remembers who came how.
async fn breaking(words: &'static [u8]) -> (Base, Arc<Mutex<Vec<&'static str>>>) {
    let authority = authority();
    let acceptor = acceptor(&authority, |_| {}, &[b"h2", b"http/1.1"]);
    let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = socket.local_addr().unwrap().port();
    let spoken = Arc::<Mutex<Vec<&'static str>>>::default();
    let heard = Arc::clone(&spoken);
    tokio::spawn(async move {
        loop {
            let (stream, _) = socket.accept().await.unwrap();
            let (acceptor, heard) = (acceptor.clone(), Arc::clone(&heard));
            tokio::spawn(async move {
                let mut stream = acceptor.accept(stream).await.unwrap();
                let is_two = stream.get_ref().1.alpn_protocol() == Some(b"h2");
                heard.lock().unwrap().push(if is_two { "2" } else { "1.1" });
                let mut request = [0; 4096];
                let _ = stream.read(&mut request).await;
                let reply = if is_two {
                    words
                } else {
                    b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
                };
                let _ = stream.write_all(reply).await;
                let _ = stream.shutdown().await;
                // Until the other side hangs up, so that what was written is read.
                while stream
                    .read(&mut request)
                    .await
                    .is_ok_and(|length| length > 0)
                {}
            });
        }
    });
    (base(&trusting(&authority), port), spoken)
}

#[tokio::test]
async fn net_18_broken_http_2_falls_back_to_http_1_once_and_is_remembered() {
    for words in [GO_AWAY, b"not frames of any kind, and longer than one"] {
        let (base, spoken) = breaking(words).await;

        assert_eq!(base.get(&["x"]).send().await.unwrap().bytes(), b"{}");
        assert_eq!(base.get(&["y"]).send().await.unwrap().bytes(), b"{}");

        assert_eq!(*spoken.lock().unwrap(), ["2", "1.1", "1.1"]);
    }
}

#[tokio::test]
async fn net_18_a_request_that_may_have_had_its_effect_is_not_sent_twice() {
    let (base, spoken) = breaking(GO_AWAY).await;

    let outcome = base.request(Method::POST, &["x"]).form(&[]).send().await;
    assert!(outcome.is_err());
    assert_eq!(*spoken.lock().unwrap(), ["2"]);

    assert!(base.request(Method::POST, &["x"]).send().await.is_ok());
    assert_eq!(*spoken.lock().unwrap(), ["2", "1.1"]);
}
