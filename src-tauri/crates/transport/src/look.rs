//! A look at one host: whether it answers, how it is reached, and whose certificate it shows.
//!
//! The certificate is read with a handshake of its own whose verifier writes down what is presented
//! and then refuses, whatever it is: nothing is trusted by it and nothing is sent over it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::{Method, header};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, SignatureScheme, crypto::CryptoProvider,
};
use secrecy::ExposeSecret;
use time::OffsetDateTime;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::Instant;
use tokio_rustls::TlsConnector;
use url::Url;

use crate::client::Client;
use crate::failure::{Failure, TlsFailure};
use crate::proxy::{Chosen, Via};
use crate::trust;

/// Largest answer of a proxy to CONNECT that is read, in bytes.
const CONNECT_ANSWER: usize = 16 * 1024;

/// What a host is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Pages for a browser.
    Pages,
    /// An interface that speaks JSON: a page in its place comes from something in between.
    Interface,
}

/// What a look at one host brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// Whether it answered, and with what time of day. Any answer of its own counts.
    pub answered: Result<Option<OffsetDateTime>, Failure>,
    /// How long it took.
    pub took: Duration,
    /// The proxy in between.
    pub via: Option<Via>,
    /// What was presented on the way to a protected connection.
    pub presented: Presented,
}

/// What is between us and a host presents of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Presented {
    /// Who signed the certificate, by common name.
    pub issuer: Option<String>,
    /// The certificate's SHA-256 fingerprint, as `AB:CD:...`.
    pub fingerprint: Option<String>,
    /// The kinds of login the proxy asked for (`Proxy-Authenticate`), such as `NTLM`.
    pub proxy_logins: Vec<String>,
}

impl Client {
    /// Looks at the host of this address, within the limits of this client. A host that is left
    /// alone after failures is looked at all the same: somebody wants to know.
    pub async fn look(&self, address: &Url, expected: Expected) -> Look {
        self.forget_failures();
        let began = Instant::now();
        let (answered, presented) =
            tokio::join!(self.asked(address, expected), self.presented(address));
        Look {
            answered: answered.0,
            took: answered.1.duration_since(began),
            via: self.via(address),
            presented,
        }
    }

    async fn asked(
        &self,
        address: &Url,
        expected: Expected,
    ) -> (Result<Option<OffsetDateTime>, Failure>, Instant) {
        let answer = match self.for_base(address.clone()) {
            Ok(base) => base.endpoint(Method::GET).send().await,
            Err(_) => Err(Failure::Malformed),
        };
        let judged = match answer {
            Ok(answer) if answer.status().as_u16() == 511 => Err(Failure::Portal),
            Ok(answer) if answer.status().as_u16() == 407 => Err(Failure::ProxyAuthentication),
            Ok(answer) => {
                let leads_away = answer
                    .header(header::LOCATION.as_str())
                    .and_then(|place| address.join(place).ok())
                    .is_some_and(|place| place.host() != address.host());
                if expected == Expected::Interface && (answer.is_page() || leads_away) {
                    Err(Failure::Portal)
                } else {
                    Ok(answer.date())
                }
            }
            // It answered, only with more than was asked for.
            Err(Failure::TooLarge) => Ok(None),
            Err(failure) => Err(failure),
        };
        (judged, Instant::now())
    }

    /// What is presented on the way to a protected connection; nothing when it is not reached.
    async fn presented(&self, address: &Url) -> Presented {
        let mut presented = Presented::default();
        if address.scheme() != "https" {
            return presented;
        }
        let route = self.route();
        let chosen = route.choice().for_address(address);
        let handshake = shake_hands(address, chosen.as_ref(), &mut presented);
        // Without an answer in time there is nothing to show; what was seen until then stays.
        let _ = tokio::time::timeout(route.limits().connect, handshake).await;
        presented
    }
}

/// Connects as a request would and reads the certificate. `None` where the way ends before it.
async fn shake_hands(
    address: &Url,
    chosen: Option<&Chosen>,
    presented: &mut Presented,
) -> Option<()> {
    let host = address.host_str()?;
    let port = address.port_or_known_default()?;
    let Some(chosen) = chosen else {
        let stream = connect(host, port).await?;
        return read_certificate(stream, host, presented).await;
    };
    let proxy = &chosen.via.address;
    let stream = connect(proxy.host_str()?, proxy.port_or_known_default()?).await?;
    if proxy.scheme() != "http" {
        // A proxy that is itself protected is asked by requests; its guests are not looked at.
        return None;
    }
    let stream = ask_through(stream, &format!("{host}:{port}"), chosen, presented).await?;
    read_certificate(stream, host, presented).await
}

async fn connect(host: &str, port: u16) -> Option<TcpStream> {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    TcpStream::connect((host, port)).await.ok()
}

/// Asks the proxy for a tunnel (RFC 9110, 9.3.6), and notes which logins it wants.
async fn ask_through(
    mut stream: TcpStream,
    target: &str,
    chosen: &Chosen,
    presented: &mut Presented,
) -> Option<TcpStream> {
    let mut request = format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n");
    if let Some(authorization) = chosen.authorization() {
        // To the proxy it was given for, as every request through it does.
        request.push_str("Proxy-Authorization: ");
        request.push_str(authorization.expose_secret());
        request.push_str("\r\n");
    }
    request.push_str("\r\n");
    stream.write_all(request.as_bytes()).await.ok()?;
    let head = read_head(&mut stream).await?;
    let mut lines = head.lines();
    let status = lines.next()?.split_whitespace().nth(1)?;
    if status == "407" {
        presented.proxy_logins = lines.filter_map(login_kind).collect();
        presented.proxy_logins.dedup();
    }
    status.starts_with('2').then_some(stream)
}

/// `Proxy-Authenticate: NTLM` is `NTLM`: the scheme, and nothing a stranger may have put behind it.
fn login_kind(line: &str) -> Option<String> {
    let (name, value) = line.split_once(':')?;
    if !name.trim().eq_ignore_ascii_case("proxy-authenticate") {
        return None;
    }
    let kind = value.split_whitespace().next()?;
    let is_token = kind.len() <= 20
        && kind
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_token.then(|| kind.to_owned())
}

/// Reads up to the empty line, byte by byte, so that nothing of the tunnel is swallowed.
async fn read_head(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        if head.len() >= CONNECT_ANSWER {
            return None;
        }
        head.push(stream.read_u8().await.ok()?);
    }
    String::from_utf8(head).ok()
}

async fn read_certificate(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    host: &str,
    presented: &mut Presented,
) -> Option<()> {
    let name = host.trim_start_matches('[').trim_end_matches(']');
    let name = ServerName::try_from(name.to_owned()).ok()?;
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let recorder = Arc::new(Recorder {
        provider: Arc::clone(&provider),
        seen: Mutex::default(),
    });
    let configuration = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .ok()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::clone(&recorder) as _)
        .with_no_client_auth();
    let outcome = TlsConnector::from(Arc::new(configuration))
        .connect(name, stream)
        .await;
    debug_assert!(outcome.is_err(), "the recorder refuses whatever it sees");
    let seen = recorder.seen.lock().unwrap_or_else(PoisonError::into_inner);
    let certificate = seen.as_ref()?;
    presented.issuer = trust::issuer(certificate);
    presented.fingerprint = Some(trust::fingerprint(certificate));
    Some(())
}

/// Writes down the certificate and refuses it. It never trusts anything, so the connection ends with
/// the handshake and not a byte of ours is sent over it.
#[derive(Debug)]
struct Recorder {
    provider: Arc<CryptoProvider>,
    seen: Mutex<Option<CertificateDer<'static>>>,
}

impl ServerCertVerifier for Recorder {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _name: &ServerName<'_>,
        _ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) =
            Some(certificate.clone().into_owned());
        Err(REFUSED)
    }

    fn verify_tls12_signature(
        &self,
        _message: &[u8],
        _certificate: &CertificateDer<'_>,
        _signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(REFUSED)
    }

    fn verify_tls13_signature(
        &self,
        _message: &[u8],
        _certificate: &CertificateDer<'_>,
        _signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(REFUSED)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}

const REFUSED: rustls::Error =
    rustls::Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure);

impl Look {
    /// Whether somebody in between shows a certificate of their own.
    pub fn is_inspected(&self) -> bool {
        matches!(
            self.answered,
            Err(Failure::Tls {
                kind: TlsFailure::UnknownIssuer
            })
        )
    }
}
