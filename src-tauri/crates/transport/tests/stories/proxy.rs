//! The company's proxy.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use transport::{Client, Failure, Proxy, ProxySource, Url};

use crate::server::{Server, settings};

/// A proxy that gives this reply to every CONNECT, and what it was told.
pub(crate) async fn proxy(reply: &'static str) -> (Url, Arc<Mutex<String>>) {
    let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", socket.local_addr().unwrap())
        .parse()
        .unwrap();
    let told = Arc::<Mutex<String>>::default();
    let heard = Arc::clone(&told);
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = socket.accept().await.unwrap();
            let mut bytes = [0; 4096];
            let length = stream.read(&mut bytes).await.unwrap();
            heard
                .lock()
                .unwrap()
                .push_str(&String::from_utf8_lossy(&bytes[..length]));
            stream.write_all(reply.as_bytes()).await.unwrap();
        }
    });
    (address, told)
}

async fn outcome(address: Url) -> Failure {
    let client = Client::new(&settings(Proxy::explicit(address))).unwrap();
    let base = client
        .for_base("https://platform.example".parse().unwrap())
        .unwrap();
    base.get(&["x"]).send().await.unwrap_err()
}

#[tokio::test]
async fn net_07_a_proxy_that_wants_a_login_is_told_apart() {
    for scheme in ["NTLM", "Negotiate", "Basic realm=\"x\""] {
        let reply = format!(
            "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: {scheme}\r\n\
             Content-Length: 0\r\n\r\n"
        );
        let (address, told) = proxy(reply.leak()).await;

        assert_eq!(
            outcome(address).await,
            Failure::ProxyAuthentication,
            "{scheme}"
        );
        assert!(
            told.lock()
                .unwrap()
                .starts_with("CONNECT platform.example:443 ")
        );
    }
}

#[tokio::test]
async fn net_07_a_proxy_that_refuses_or_is_dead_is_told_apart_from_the_server() {
    let (forbidding, _) = proxy("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n").await;
    assert_eq!(outcome(forbidding).await, Failure::Proxy);

    let (silent, _) = proxy("").await;
    assert_eq!(outcome(silent).await, Failure::Proxy);

    let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let dead = format!("http://{}", socket.local_addr().unwrap());
    drop(socket);
    assert_eq!(outcome(dead.parse().unwrap()).await, Failure::Proxy);
}

#[tokio::test]
async fn net_07_a_login_in_the_proxys_address_is_sent_to_it() {
    let (mut address, told) = proxy("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n").await;
    address.set_username("name").unwrap();
    address.set_password(Some("pass")).unwrap();

    outcome(address).await;

    let told = told.lock().unwrap().to_lowercase();
    assert!(
        told.contains("proxy-authorization: basic bmftztpwyxnz"),
        "{told}"
    );
}

#[tokio::test]
async fn this_machine_is_reached_without_a_proxy() {
    let (address, told) = proxy("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n").await;
    let server = Server::ok().await;
    let client = Client::new(&settings(Proxy::explicit(address))).unwrap();

    let answer = client
        .for_base(server.url("/"))
        .unwrap()
        .get(&["x"])
        .send()
        .await;

    assert_eq!(answer.unwrap().bytes(), b"{}");
    assert!(told.lock().unwrap().is_empty());
}

#[tokio::test]
async fn net_07_another_way_out_holds_for_clients_that_were_made_before() {
    let (address, told) = proxy("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n").await;
    let client = Client::new(&settings(Proxy::Direct)).unwrap();
    let base = client
        .for_base("https://platform.invalid".parse().unwrap())
        .unwrap();
    assert_eq!(client.via(base.address()), None);
    let kept = base.clone();

    client
        .reconfigure(&settings(Proxy::explicit(address.clone())))
        .unwrap();

    assert_eq!(kept.get(&["x"]).send().await.unwrap_err(), Failure::Proxy);
    let via = client.via(base.address()).unwrap();
    assert_eq!((via.address, via.source), (address, ProxySource::Setting));
    assert!(
        told.lock()
            .unwrap()
            .starts_with("CONNECT platform.invalid:443 ")
    );
}

#[test]
fn net_10_the_proxys_password_does_not_show() {
    let proxy = Proxy::explicit("http://name:canary@proxy.example:3128".parse().unwrap());
    let settings = settings(proxy);

    let shown = format!("{settings:?} {:?}", Client::new(&settings).unwrap());

    assert!(!shown.contains("canary"), "{shown}");
    assert!(shown.contains("proxy.example"), "{shown}");
}
