//! Protected connections.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use transport::{Base, Client, Failure, Proxy, Settings, TlsFailure, TrustFile};

use crate::server::settings;

/// A certificate authority of our own, such as a company's.
pub(crate) struct Authority {
    pub(crate) pem: String,
    issuer: Issuer<'static, KeyPair>,
}

pub(crate) fn authority() -> Authority {
    let key = KeyPair::generate().unwrap();
    let mut about = CertificateParams::new(Vec::new()).unwrap();
    about
        .distinguished_name
        .push(DnType::CommonName, "Northwind Inspection CA");
    about.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let pem = about.self_signed(&key).unwrap().pem();
    Authority {
        pem,
        issuer: Issuer::new(about, key),
    }
}

/// A server with a certificate of this authority, for these names and this time.
async fn serve(authority: &Authority, change: impl FnOnce(&mut CertificateParams)) -> u16 {
    let acceptor = acceptor(authority, change, &[]);
    let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = socket.local_addr().unwrap().port();
    tokio::spawn(async move {
        loop {
            let (stream, _) = socket.accept().await.unwrap();
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let Ok(mut stream) = acceptor.accept(stream).await else {
                    return;
                };
                let mut request = [0; 4096];
                let _ = stream.read(&mut request).await;
                let _ = stream
                    .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
                    .await;
                let _ = stream.shutdown().await;
            });
        }
    });
    port
}

/// The server's side of a protected connection, which offers these protocols (RFC 7301).
pub(crate) fn acceptor(
    authority: &Authority,
    change: impl FnOnce(&mut CertificateParams),
    protocols: &[&[u8]],
) -> TlsAcceptor {
    let key = KeyPair::generate().unwrap();
    let mut about = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
    change(&mut about);
    let certificate = about.signed_by(&key, &authority.issuer).unwrap();
    let mut configuration = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
        )
        .unwrap();
    configuration.alpn_protocols = protocols.iter().map(|it| it.to_vec()).collect();
    TlsAcceptor::from(Arc::new(configuration))
}

/// A client that trusts this authority beside the system's.
pub(crate) fn trusting(authority: &Authority) -> Client {
    let trust = Some(TrustFile::read(authority.pem.as_bytes()).unwrap());
    Client::new(&Settings {
        trust,
        ..settings(Proxy::Direct)
    })
    .unwrap()
}

pub(crate) fn base(client: &Client, port: u16) -> Base {
    client
        .for_base(format!("https://127.0.0.1:{port}").parse().unwrap())
        .unwrap()
}

async fn failure(client: &Client, port: u16) -> TlsFailure {
    match base(client, port).get(&["x"]).send().await {
        Err(Failure::Tls { kind }) => kind,
        other => panic!("not a failure of protection: {other:?}"),
    }
}

#[tokio::test]
async fn net_02_an_authority_nobody_knows_is_told_apart_and_can_be_added() {
    let authority = authority();
    let port = serve(&authority, |_| {}).await;

    let stranger = Client::new(&settings(Proxy::Direct)).unwrap();
    assert_eq!(failure(&stranger, port).await, TlsFailure::UnknownIssuer);

    let answer = base(&trusting(&authority), port)
        .get(&["x"])
        .send()
        .await
        .unwrap();
    assert_eq!(answer.bytes(), b"{}");
}

#[tokio::test]
async fn net_02_a_wrong_clock_a_wrong_name_and_no_protection_are_told_apart() {
    let authority = authority();
    let client = trusting(&authority);

    let past = serve(&authority, |it| {
        it.not_after = rcgen::date_time_ymd(2001, 1, 1)
    })
    .await;
    assert_eq!(failure(&client, past).await, TlsFailure::Expired);

    let future = serve(&authority, |it| {
        it.not_before = rcgen::date_time_ymd(2950, 1, 1)
    })
    .await;
    assert_eq!(failure(&client, future).await, TlsFailure::NotYetValid);

    let named = vec!["platform.example".to_owned()];
    let other = CertificateParams::new(named).unwrap().subject_alt_names;
    let other = serve(&authority, |it| it.subject_alt_names = other).await;
    assert_eq!(failure(&client, other).await, TlsFailure::WrongName);

    let plain = crate::server::Server::ok().await.address.port();
    assert_eq!(failure(&client, plain).await, TlsFailure::NotTls);
}
