//! A server that answers as a test says and remembers what it was asked.

use std::net::Ipv4Addr;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, Response};
use secrecy::{ExposeSecret, SecretString};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use transport::access::Access;
use transport::{AccessTokens, Base, Failure, Settings, Url};

/// One request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
    /// The server's own address without trailing slash, for links in answers.
    pub(crate) here: String,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

pub(crate) type Answer = Response<Body>;
pub(crate) type Later = Pin<Box<dyn Future<Output = Answer> + Send>>;

pub(crate) struct Server {
    address: Url,
    seen: Arc<Mutex<Vec<Seen>>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Answers every request with what this function makes of it.
    pub(crate) async fn start(answer: impl Fn(&Seen) -> Answer + Send + Sync + 'static) -> Self {
        Self::start_patient(move |seen| {
            let answer = answer(&seen);
            Box::pin(async move { answer })
        })
        .await
    }

    /// The same for answers that wait for something.
    pub(crate) async fn start_patient(
        answer: impl Fn(Seen) -> Later + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let here = format!("http://{}", listener.local_addr().unwrap());
        let address = Url::parse(&here).unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let answer = Arc::new(answer);
        let journal = Arc::clone(&seen);
        let router = Router::new().fallback(move |request: Request<Body>| {
            let (answer, journal, here) = (Arc::clone(&answer), Arc::clone(&journal), here.clone());
            async move {
                let seen = see(request, here).await;
                journal.lock().unwrap().push(seen.clone());
                answer(seen).await
            }
        });
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self {
            address,
            seen,
            task,
        }
    }

    /// What arrived so far, in order.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub(crate) fn base(&self) -> Base {
        let client = transport::Client::new(&Settings::default()).unwrap();
        client.for_base(self.address.clone()).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn see(request: Request<Body>, here: String) -> Seen {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    Seen {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body: String::from_utf8(body.to_vec()).unwrap(),
        here,
    }
}

/// An answer with this status, these headers and this body.
pub(crate) fn answer(status: u16, headers: &[(&str, &str)], body: impl Into<String>) -> Answer {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Body::from(body.into())).unwrap()
}

/// An answer with status 200 and this JSON.
pub(crate) fn ok(body: impl Into<String>) -> Answer {
    answer(200, &[("content-type", "application/json")], body)
}

/// A token that is good until refused, and perhaps another one after it.
#[derive(Debug)]
pub(crate) struct Tokens {
    newer: Option<&'static str>,
}

impl Tokens {
    pub(crate) fn one() -> Arc<Self> {
        Arc::new(Self { newer: None })
    }

    pub(crate) fn renewed_as(newer: &'static str) -> Arc<Self> {
        Arc::new(Self { newer: Some(newer) })
    }
}

impl AccessTokens for Tokens {
    fn access(&self) -> Access<'_> {
        Box::pin(async { Ok(SecretString::from("first-token")) })
    }

    fn refused<'a>(&'a self, token: &'a SecretString) -> Access<'a> {
        assert_eq!(token.expose_secret(), "first-token");
        let newer = self.newer.map(SecretString::from);
        Box::pin(async { newer.ok_or(Failure::Unauthorized) })
    }
}
