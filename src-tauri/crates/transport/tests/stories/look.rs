//! Looking at a host: what a person can tell IT.

use std::sync::{Arc, Mutex};

use axum::response::IntoResponse;
use time::macros::datetime;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use transport::{Client, Expected, Failure, Proxy, Url};

use crate::protection::{acceptor, authority, trusting};
use crate::proxy::proxy;
use crate::server::{Server, client, settings, with_headers};

async fn through(address: Url) -> transport::Look {
    let client = Client::new(&settings(Proxy::explicit(address))).unwrap();
    let address = "https://platform.example".parse().unwrap();
    client.look(&address, Expected::Interface).await
}

#[tokio::test]
async fn net_02_inspection_is_shown_with_issuer_and_fingerprint_and_gets_not_a_byte() {
    let authority = authority();
    let acceptor = acceptor(&authority, |_| {}, &[]);
    let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = socket.local_addr().unwrap().port();
    let told = Arc::<Mutex<Vec<u8>>>::default();
    let heard = Arc::clone(&told);
    tokio::spawn(async move {
        loop {
            let (stream, _) = socket.accept().await.unwrap();
            if let Ok(mut stream) = acceptor.accept(stream).await {
                let mut bytes = Vec::new();
                let _ = stream.read_to_end(&mut bytes).await;
                heard.lock().unwrap().extend(bytes);
            }
        }
    });
    let address: Url = format!("https://127.0.0.1:{port}").parse().unwrap();

    let look = client().look(&address, Expected::Interface).await;

    assert!(look.is_inspected(), "{look:?}");
    assert_eq!(
        look.presented.issuer.as_deref(),
        Some("Northwind Inspection CA")
    );
    let fingerprint = look.presented.fingerprint.unwrap();
    assert_eq!(fingerprint.len(), 95, "{fingerprint}");
    assert!(told.lock().unwrap().is_empty());

    // The look trusts nobody, also where the client does.
    let known = trusting(&authority).look(&address, Expected::Pages).await;
    assert_eq!(known.presented.fingerprint, Some(fingerprint));
}

#[tokio::test]
async fn net_07_the_kinds_of_login_a_proxy_wants_are_named() {
    let (address, told) = proxy(
        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: NTLM\r\n\
         Proxy-Authenticate: Negotiate dG9rZW4=\r\nProxy-Authenticate: <b>x</b>\r\n\
         Content-Length: 0\r\n\r\n",
    )
    .await;

    let look = through(address.clone()).await;

    assert_eq!(look.answered, Err(Failure::ProxyAuthentication));
    assert_eq!(look.presented.proxy_logins, ["NTLM", "Negotiate"]);
    assert_eq!(look.via.unwrap().address, address);
    assert!(
        told.lock()
            .unwrap()
            .contains("CONNECT platform.example:443")
    );
}

#[tokio::test]
async fn net_10_a_look_shows_the_proxy_without_its_login_and_sends_it_there_alone() {
    let (mut address, told) = proxy("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n").await;
    address.set_username("ada.admin").unwrap();
    address.set_password(Some("canary")).unwrap();

    let look = through(address).await;

    let shown = format!("{look:?}");
    assert!(
        !shown.contains("canary") && !shown.contains("ada"),
        "{shown}"
    );
    assert!(look.via.is_some_and(|via| via.has_login));
    let told = told.lock().unwrap().to_lowercase();
    let sent = told.matches("proxy-authorization: basic ywrhlmfkbwluomnhbmfyeq==");
    assert_eq!(sent.count(), 2, "both ways carry it: {told}");
}

#[tokio::test]
async fn net_09_a_page_or_a_way_elsewhere_in_place_of_an_interface_is_a_portal() {
    let page = Server::replying(|_| axum::response::Html("<p>Welcome").into_response()).await;
    let away = [("location", "http://hotel.example/login")];
    let elsewhere = Server::replying(move |_| with_headers(302, &away, "")).await;
    let named = Server::replying(|_| with_headers(511, &[], "")).await;
    let client = client();

    for server in [&page, &elsewhere, &named] {
        let look = client.look(&server.url("/"), Expected::Interface).await;
        assert_eq!(look.answered, Err(Failure::Portal));
    }
    let look = client.look(&page.url("/"), Expected::Pages).await;
    assert_eq!(look.answered.err(), None, "pages are what a web host has");
}

#[tokio::test]
async fn net_12_a_look_brings_the_time_of_the_other_side() {
    let date = [("date", "Mon, 23 Nov 2026 09:00:00 GMT")];
    let server = Server::replying(move |_| with_headers(404, &date, "{}")).await;

    let look = client().look(&server.url("/"), Expected::Interface).await;

    assert_eq!(look.answered, Ok(Some(datetime!(2026-11-23 09:00 UTC))));
}
