//! A server that answers as it is told and remembers what it was asked.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use transport::{Base, Client, Proxy, Settings, TimeLimits, Url};

/// One request as it arrived.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) method: Method,
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
}

#[derive(Clone)]
struct Desk {
    asked: Arc<Mutex<Vec<Asked>>>,
    /// Gets the number of requests so far, this one included.
    reply: Arc<dyn Fn(usize) -> Response + Send + Sync>,
}

impl Server {
    pub(crate) async fn replying(
        reply: impl Fn(usize) -> Response + Send + Sync + 'static,
    ) -> Self {
        let socket = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = socket.local_addr().unwrap();
        let asked = Arc::default();
        let desk = Desk {
            asked: Arc::clone(&asked),
            reply: Arc::new(reply),
        };
        let router = Router::new().fallback(take).with_state(desk);
        tokio::spawn(async move { axum::serve(socket, router).await });
        Self { address, asked }
    }

    pub(crate) async fn ok() -> Self {
        Self::replying(|_| "{}".into_response()).await
    }

    pub(crate) fn url(&self, path: &str) -> Url {
        format!("http://{}{path}", self.address).parse().unwrap()
    }

    pub(crate) fn base(&self, path: &str) -> Base {
        client().for_base(self.url(path)).unwrap()
    }

    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

pub(crate) fn with_headers(status: u16, headers: &[(&'static str, &str)], body: &str) -> Response {
    let mut response = (StatusCode::from_u16(status).unwrap(), body.to_owned()).into_response();
    for (name, value) in headers {
        response.headers_mut().insert(*name, value.parse().unwrap());
    }
    response
}

pub(crate) fn client() -> Client {
    Client::new(&settings(Proxy::Direct)).unwrap()
}

/// Limits short enough for tests of silence.
pub(crate) fn settings(proxy: Proxy) -> Settings {
    let limits = TimeLimits {
        connect: Duration::from_secs(5),
        read: Duration::from_millis(300),
        total: Duration::from_secs(1),
    };
    Settings {
        proxy,
        limits,
        ..Settings::default()
    }
}

async fn take(
    State(desk): State<Desk>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let body = String::from_utf8(body.to_vec()).unwrap();
    let count = {
        let mut asked = desk.asked.lock().unwrap();
        asked.push(Asked {
            method,
            target: uri.to_string(),
            headers,
            body,
        });
        asked.len()
    };
    (desk.reply)(count)
}
