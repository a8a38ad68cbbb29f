//! Three listeners, as in the world: GitHub's web pages, GitHub's REST interface, the platform.
//! Around every request: the journal and the faults.

pub(crate) mod tls;
mod wire;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard};

use axum::Router;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use time::OffsetDateTime;
use time::macros::format_description;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::clock::Clock;
use crate::faults::{self, Effect, Faults};
use crate::journal::{Journal, Part, SeenRequest, without_secrets};
use crate::state::State as Facts;
use crate::{Addresses, HostKind, StartError, lock};
use wire::{Door, Peer};

/// What all three servers share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) addresses: Addresses,
    pub(crate) host: HostKind,
    pub(crate) clock: Clock,
    pub(crate) journal: Journal,
    pub(crate) faults: Faults,
    pub(crate) closing: watch::Receiver<bool>,
    pub(crate) state: Mutex<Facts>,
}

impl Shared {
    pub(crate) fn state(&self) -> MutexGuard<'_, Facts> {
        lock(&self.state)
    }
}

/// Which listener a request came in through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entrance {
    Github,
    Api,
    Platform,
}

impl Entrance {
    fn part(self, path: &str) -> Part {
        match self {
            Entrance::Github if path.starts_with("/login/oauth/access_token") => Part::OAuth,
            Entrance::Github if path.starts_with("/login/oauth/authorize") => Part::OAuth,
            Entrance::Github if path == "/login/device/code" => Part::OAuth,
            Entrance::Github if path.starts_with("/api/") => Part::Api,
            Entrance::Github => Part::Github,
            Entrance::Api => Part::Api,
            Entrance::Platform if path.starts_with("/oauth/") => Part::OAuth,
            Entrance::Platform if path.starts_with("/.well-known/") => Part::OAuth,
            Entrance::Platform => Part::Platform,
        }
    }
}

/// The three sockets, bound before anything else so that the addresses are known.
#[derive(Debug)]
pub(crate) struct Sockets {
    pub(crate) github: TcpListener,
    pub(crate) api: TcpListener,
    pub(crate) platform: TcpListener,
}

impl Sockets {
    /// Binds `port`, `port + 1` and `port + 2` on the loopback address, or any three for 0.
    pub(crate) async fn bind(port: u16) -> Result<Self, StartError> {
        let next = |step: u16| match port {
            0 => Ok(0),
            _ => port.checked_add(step).ok_or(StartError::PortTooHigh(port)),
        };
        Ok(Sockets {
            github: bind(next(0)?).await?,
            api: bind(next(1)?).await?,
            platform: bind(next(2)?).await?,
        })
    }
}

async fn bind(port: u16) -> Result<TcpListener, StartError> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(|source| StartError::Port { port, source })
}

pub(crate) fn address(listener: &TcpListener) -> Result<SocketAddr, StartError> {
    listener
        .local_addr()
        .map_err(|source| StartError::Port { port: 0, source })
}

/// Serves until `shared.closing` says so.
pub(crate) fn serve(
    listener: TcpListener,
    tls: Option<&tls::Identity>,
    entrance: Entrance,
    routes: Router<Arc<Shared>>,
    shared: &Arc<Shared>,
) -> JoinHandle<()> {
    let door = Door::open(listener, tls, shared.closing.clone());
    let service = routes
        .layer(from_fn_with_state((Arc::clone(shared), entrance), pass))
        .with_state(Arc::clone(shared))
        .into_make_service_with_connect_info::<Peer>();
    let mut closing = shared.closing.clone();
    tokio::spawn(async move {
        let served = axum::serve(door, service)
            .with_graceful_shutdown(async move {
                // An error means that the simulator itself is gone, which ends the server as well.
                let _ = closing.wait_for(|closing| *closing).await;
            })
            .await;
        if let Err(error) = served {
            tracing::error!(%error, "a simulated server ended");
        }
    })
}

async fn pass(
    State((shared, entrance)): State<(Arc<Shared>, Entrance)>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path().to_owned();
    if path.starts_with("/_control/") {
        return next.run(request).await;
    }
    let part = entrance.part(&path);
    let number = shared.journal.arrived(seen(&shared, part, &request));
    // Faults name a route of the interface the same way on every host.
    let route = match (part, shared.host.rest_path()) {
        (Part::Api, Some(base)) => path.strip_prefix(base).unwrap_or(&path),
        (_, _) => &path,
    };
    let effect = shared.faults.meet(part, request.method().as_str(), route);
    let mut answer = suffer(&shared, effect, &peer, request, next).await;
    if let Some(date) = http_date(shared.clock.now()) {
        answer.headers_mut().insert(header::DATE, date);
    }
    if !peer.is_cut() {
        shared.journal.answered(number, answer.status().as_u16());
    }
    answer
}

async fn suffer(
    shared: &Shared,
    effect: Option<Effect>,
    peer: &Peer,
    request: Request,
    next: Next,
) -> Response {
    match effect {
        None => next.run(request).await,
        Some(Effect::Status {
            status,
            body,
            headers,
        }) => faults::status_answer(status, body, &headers),
        Some(Effect::Delay { milliseconds }) => {
            faults::delay(milliseconds, shared.closing.clone()).await;
            next.run(request).await
        }
        Some(Effect::Drop) => {
            peer.cut();
            ().into_response()
        }
        Some(Effect::DropAfter) => {
            let answer = next.run(request).await;
            peer.cut();
            answer
        }
        Some(Effect::Truncated) => faults::truncate(next.run(request).await).await,
        Some(Effect::Html { status }) => faults::html_answer(status),
        Some(Effect::RateLimitedPrimary { reset_seconds }) => {
            faults::primary_limit(shared.clock.now(), reset_seconds)
        }
        Some(Effect::RateLimitedSecondary { retry_after }) => {
            faults::secondary_limit(shared.clock.now(), retry_after)
        }
    }
}

/// Server time as HTTP writes it (RFC 9110, 5.6.7).
pub(crate) fn http_date(at: OffsetDateTime) -> Option<HeaderValue> {
    let format = format_description!(
        "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT"
    );
    HeaderValue::from_str(&at.format(&format).ok()?).ok()
}

fn seen(shared: &Shared, part: Part, request: &Request) -> SeenRequest {
    let headers = request.headers();
    let mut head = request.uri().to_string();
    for value in headers.values() {
        head.push('\n');
        head.push_str(&String::from_utf8_lossy(value.as_bytes()));
    }
    SeenRequest {
        number: 0,
        at: shared.clock.now(),
        part,
        method: request.method().as_str().to_owned(),
        path: request.uri().path().to_owned(),
        query: without_secrets(request.uri().query().unwrap_or_default()),
        status: None,
        user_agent: headers
            .get(header::USER_AGENT)
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()),
        authorized: headers.contains_key(header::AUTHORIZATION),
        carried: shared.state().issued.found_in(&head),
        conditional: headers.contains_key(header::IF_NONE_MATCH),
    }
}
