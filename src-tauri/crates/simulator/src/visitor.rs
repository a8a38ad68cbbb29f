//! Somebody at a browser without a window: follows redirects, keeps cookies, and presses what it is
//! told on the simulated pages. It stands in for a person where nobody is to press through them by
//! hand. It goes to loopback addresses only.

mod page;

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, COOKIE, HOST, HeaderMap, LOCATION, SET_COOKIE};
use hyper::{Method, Request, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use url::{Host, Url, form_urlencoded};

pub use page::Page;
use page::Press;

use crate::lock;

/// What a person presses who wants the connection, on sign-in pages and on the install page.
pub const WILLING: &[&str] = &["sign-in", "authorize", "install", "request", "save"];

/// More pages than any road has.
const LONGEST_WAY: usize = 12;
/// An answer that takes longer does not come.
const PATIENCE: Duration = Duration::from_secs(30);

type Fields = Vec<(String, String)>;

/// A browser with one person's cookies. It presses nothing until it is told to.
#[derive(Debug, Default)]
pub struct Visitor {
    memory: Mutex<Memory>,
}

#[derive(Debug, Default)]
struct Memory {
    presses: Vec<String>,
    /// By host; browsers do not tell ports apart here (RFC 6265, 8.5).
    cookies: BTreeMap<String, BTreeMap<String, String>>,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Visitor {
    /// Somebody who presses [`WILLING`].
    pub fn willing() -> Self {
        let visitor = Visitor::default();
        visitor.press_only(WILLING);
        visitor
    }

    /// From now on these acts are pressed, the first of them that a page offers. Nothing else is.
    pub fn press_only(&self, acts: &[&str]) {
        self.memory().presses = acts.iter().map(|act| (*act).to_owned()).collect();
    }

    /// Opens an address and presses on until no page offers an act that is to be pressed. No act is
    /// pressed twice.
    pub async fn open(&self, address: &Url) -> Page {
        let mut page = self.visit(address).await;
        let mut pressed: Vec<String> = Vec::new();
        loop {
            let next = self
                .memory()
                .presses
                .iter()
                .find(|act| !pressed.contains(act) && page.offers(act))
                .cloned();
            let Some(act) = next else {
                return page;
            };
            let Some(following) = self.press(&page, &act).await else {
                return page;
            };
            page = following;
            pressed.push(act);
        }
    }

    /// Opens an address and presses nothing.
    pub async fn visit(&self, address: &Url) -> Page {
        self.follow(Method::GET, address.clone(), Fields::new())
            .await
    }

    /// Presses an act of a page; none when the page does not offer it.
    pub async fn press(&self, page: &Page, act: &str) -> Option<Page> {
        self.press_with(page, act, &[]).await
    }

    /// Fills in fields, then presses an act of their form; none when the page does not offer it. Each
    /// name is sent with these values instead of those of the page.
    pub async fn press_with(
        &self,
        page: &Page,
        act: &str,
        filled: &[(&str, &[&str])],
    ) -> Option<Page> {
        match page.find(act)? {
            Press::Link { to } => Some(self.visit(&to).await),
            Press::Form { to, mut fields } => {
                for (name, values) in filled {
                    fields.retain(|(known, _)| known != name);
                    let values = values.iter();
                    fields.extend(values.map(|value| ((*name).to_owned(), (*value).to_owned())));
                }
                Some(self.follow(Method::POST, to, fields).await)
            }
        }
    }

    /// Forgets every cookie, so that nobody is signed in anywhere.
    pub fn forget(&self) {
        self.memory().cookies.clear();
    }

    async fn follow(&self, mut method: Method, mut address: Url, mut fields: Fields) -> Page {
        for _ in 0..LONGEST_WAY {
            let asked = tokio::time::timeout(PATIENCE, self.ask(&method, &address, &fields));
            let Ok(Some(answer)) = asked.await else {
                return Page::unanswered(address);
            };
            let next = answer
                .headers
                .get(LOCATION)
                .and_then(|location| location.to_str().ok())
                .and_then(|location| address.join(location).ok());
            let Some(next) = next.filter(|_| answer.status.is_redirection()) else {
                return Page {
                    address,
                    status: answer.status.as_u16(),
                    html: String::from_utf8_lossy(&answer.body).into_owned(),
                };
            };
            (method, address, fields) = (Method::GET, next, Fields::new());
        }
        Page::unanswered(address)
    }

    async fn ask(&self, method: &Method, address: &Url, fields: &Fields) -> Option<Answer> {
        let place = loopback(address)?;
        let host = address.host_str()?.to_owned();
        let stream = TcpStream::connect(place).await.ok()?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.ok()?;
        let connection = tokio::spawn(connection);

        let target = &address[url::Position::BeforePath..url::Position::AfterQuery];
        let mut request = Request::builder().method(method).uri(target).header(
            HOST,
            &address[url::Position::BeforeHost..url::Position::AfterPort],
        );
        let cookies = self.cookies(&host);
        if !cookies.is_empty() {
            request = request.header(COOKIE, cookies);
        }
        let mut body = String::new();
        if *method == Method::POST {
            request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
            body = form_urlencoded::Serializer::new(body)
                .extend_pairs(fields)
                .finish();
        }
        let request = request.body(Full::new(Bytes::from(body))).ok()?;

        let response = sender.send_request(request).await.ok()?;
        let (head, body) = response.into_parts();
        self.remember(&host, &head.headers);
        let body = body.collect().await;
        connection.abort();
        Some(Answer {
            status: head.status,
            headers: head.headers,
            body: body.ok()?.to_bytes(),
        })
    }

    fn remember(&self, host: &str, headers: &HeaderMap) {
        let mut memory = self.memory();
        for cookie in headers.get_all(SET_COOKIE) {
            let pair = cookie.to_str().unwrap_or_default().split(';').next();
            if let Some((name, value)) = pair.and_then(|pair| pair.split_once('=')) {
                let jar = memory.cookies.entry(host.to_owned()).or_default();
                jar.insert(name.trim().to_owned(), value.trim().to_owned());
            }
        }
    }

    fn cookies(&self, host: &str) -> String {
        let memory = self.memory();
        let Some(jar) = memory.cookies.get(host) else {
            return String::new();
        };
        let pairs: Vec<String> = jar
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        pairs.join("; ")
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        lock(&self.memory)
    }
}

/// Where a plain address on this machine is; none for anything else.
fn loopback(address: &Url) -> Option<SocketAddr> {
    let ip = match address.host()? {
        Host::Ipv4(ip) => IpAddr::V4(ip),
        Host::Ipv6(ip) => IpAddr::V6(ip),
        Host::Domain(_) => return None,
    };
    let is_ours = address.scheme() == "http" && ip.is_loopback();
    is_ours.then_some(SocketAddr::new(ip, address.port_or_known_default()?))
}
