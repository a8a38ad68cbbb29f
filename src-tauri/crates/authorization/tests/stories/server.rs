//! A server that answers as it is told and remembers what it was asked.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use transport::{Client, Proxy, Settings};
use url::Url;

/// One request as it arrived.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

type Reply = Arc<dyn Fn(&Asked) -> Response + Send + Sync>;

#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
}

#[derive(Clone)]
struct Desk {
    asked: Arc<Mutex<Vec<Asked>>>,
    reply: Reply,
}

impl Server {
    pub(crate) async fn replying(
        reply: impl Fn(&Asked) -> Response + Send + Sync + 'static,
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

    /// Answers everything with this status and JSON text.
    pub(crate) async fn json(status: u16, body: impl Into<String>) -> Self {
        let body = body.into();
        Self::replying(move |_| json(status, &body)).await
    }

    pub(crate) fn url(&self, path: &str) -> Url {
        format!("http://{}{path}", self.address).parse().unwrap()
    }

    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

impl Asked {
    pub(crate) fn field(&self, name: &str) -> Option<String> {
        url::form_urlencoded::parse(self.body.as_bytes())
            .find(|(it, _)| it == name)
            .map(|(_, value)| value.into_owned())
    }
}

pub(crate) fn json(status: u16, body: &str) -> Response {
    let status = StatusCode::from_u16(status).unwrap();
    (
        status,
        [("content-type", "application/json")],
        body.to_owned(),
    )
        .into_response()
}

pub(crate) fn client() -> Client {
    Client::new(&Settings {
        proxy: Proxy::Direct,
        ..Settings::default()
    })
    .unwrap()
}

async fn take(
    State(desk): State<Desk>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let body = String::from_utf8(body.to_vec()).unwrap();
    let asked = Asked {
        method,
        path: uri.to_string(),
        headers,
        body,
    };
    desk.asked.lock().unwrap().push(asked.clone());
    (desk.reply)(&asked)
}
