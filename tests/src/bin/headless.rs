//! The program without its window: the full engine over HTTP, for the page in a real browser.
//!
//! `headless --live SCENARIO` plays a simulated world as if it were real, with sign-ins in memory and
//! a place that survives `POST /_restart`; `--guided` instead of `--live` does without the platform's
//! interface, and `--practice` rehearses as the window does, with `--screen CODE` from that screen on. It prints one line of JSON with its
//! address and serves until it is stopped. Only this machine can reach it.
#![forbid(unsafe_code)]

use std::convert::Infallible;
use std::env;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use acceptance::RecordingShell;
use anyhow::bail;
use axum::extract::{Path as Segment, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use contract::CommandError;
use credentials::Memory;
use domain::{PlatformMode, Profile};
use engine::journal::MemoryJournal;
use engine::{Ports, Stage};
use futures_util::{Stream, StreamExt, stream};
use serde_json::{Value, json};
use simulator::{Options, Scenario, Simulator};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::RwLock;

/// What the window's own policy allows, except that commands go over HTTP.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; \
    img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; \
    frame-ancestors 'none'; object-src 'none'";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (mode, scenario, screen) = match words[..] {
        [mode @ ("--live" | "--guided" | "--practice"), scenario] => (mode, scenario, None),
        [mode @ "--practice", scenario, "--screen", screen] => (mode, scenario, Some(screen)),
        _ => bail!("usage: headless --live|--guided|--practice SCENARIO [--screen CODE]"),
    };
    let (shell, mut addresses) = RecordingShell::new();
    // The browser that runs the page opens them; see `/_opened`.
    tokio::spawn(async move { while addresses.recv().await.is_some() {} });
    let records = TempDir::new()?;
    let host = Host::open((mode, scenario, screen), Arc::new(shell), records.path()).await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    writeln!(std::io::stdout(), "{}", json!({ "url": url }))?;
    axum::serve(listener, routes(Arc::new(host))).await?;
    Ok(())
}

/// The program and what it stands on.
struct Host {
    stage: RwLock<Stage>,
    ports: Ports,
    profile: Profile,
    shell: Arc<RecordingShell>,
    /// The simulated world of `--live` and `--guided`.
    world: Option<Simulator>,
}

impl Host {
    async fn open(
        (mode, scenario, screen): (&str, &str, Option<&str>),
        shell: Arc<RecordingShell>,
        records: &Path,
    ) -> anyhow::Result<Self> {
        let ports = Ports {
            shell: Arc::clone(&shell) as _,
            clock: Arc::new(engine::clock::System),
            credentials: Arc::new(Memory::default()),
            journal: Arc::new(MemoryJournal::default()),
            network: transport::Settings::default(),
            settings: records.join("settings"),
            records: records.to_owned(),
            practice: Some(acceptance::rehearsal_room()),
        };
        if mode == "--practice" {
            let profile = engine::profile::shipped()?;
            let (ours, theirs) = (ports.clone(), profile.clone());
            let stage = match screen {
                Some(screen) => Stage::open_in_practice_at(ours, theirs, scenario, screen).await?,
                None => Stage::open_in_practice(ours, theirs, scenario).await?,
            };
            let stage = RwLock::new(stage);
            return Ok(Host {
                stage,
                ports,
                profile,
                shell,
                world: None,
            });
        }
        let scenario: Scenario = scenario.parse()?;
        let world = Simulator::start(Options {
            scenario,
            ..Options::default()
        })
        .await?;
        let mut profile = engine::profile::from_json(world.profile())?;
        if mode == "--guided" {
            profile.platform.mode = PlatformMode::Guided;
            profile.github.client_id = None;
        }
        let stage = RwLock::new(Stage::open(ports.clone(), profile.clone()).await?);
        Ok(Host {
            stage,
            ports,
            profile,
            shell,
            world: Some(world),
        })
    }

    /// Ends the program without a word and starts it where its journal left off.
    async fn restart(&self) -> anyhow::Result<()> {
        let mut stage = self.stage.write().await;
        *stage = Stage::open(self.ports.clone(), self.profile.clone()).await?;
        Ok(())
    }
}

fn routes(host: Arc<Host>) -> Router {
    Router::new()
        .route("/ipc/{command}", post(command))
        .route("/events", get(events))
        .route("/_opened", get(opened))
        .route("/_restart", post(restart))
        .route("/_fact", post(fact))
        .route("/_certificates", post(certificates))
        .fallback(file)
        .with_state(host)
}

async fn command(
    State(host): State<Arc<Host>>,
    Segment(name): Segment<String>,
    Json(request): Json<Value>,
) -> Response {
    let stage = host.stage.read().await.clone();
    match engine::call(&stage, &name, request).await {
        Ok(answer) => Json(answer).into_response(),
        Err(refused) => (StatusCode::CONFLICT, Json::<CommandError>(refused)).into_response(),
    }
}

async fn events(
    State(host): State<Arc<Host>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let views = host.stage.read().await.views();
    let views = stream::unfold((views, true), |(mut views, first)| async move {
        if !first && views.changed().await.is_err() {
            return None;
        }
        let event = views.borrow_and_update().as_ref().clone();
        Some((event, (views, false)))
    });
    Sse::new(views.map(|event| {
        let data = serde_json::to_string(&event).unwrap_or_default();
        Ok(Event::default().data(data))
    }))
}

async fn opened(State(host): State<Arc<Host>>) -> Json<Value> {
    let opened = host.shell.opened();
    let opened: Vec<String> = opened.borrow().iter().map(ToString::to_string).collect();
    Json(json!(opened))
}

async fn restart(State(host): State<Arc<Host>>) -> Response {
    match host.restart().await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

/// The file the person will choose, as PEM text.
async fn certificates(State(host): State<Arc<Host>>, text: String) -> Response {
    let place = host.ports.settings.with_file_name("chosen.pem");
    match tokio::fs::write(&place, text).await {
        Ok(()) => {
            host.shell.will_choose(place);
            StatusCode::NO_CONTENT.into_response()
        }
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

/// Sets a fact of the simulated world.
async fn fact(State(host): State<Arc<Host>>, Json(fact): Json<simulator::Fact>) -> Response {
    let Some(world) = &host.world else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match world.control().set(&fact) {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => (StatusCode::BAD_REQUEST, error.to_string()).into_response(),
    }
}

/// A file of the built page.
async fn file(request: axum::extract::Request) -> Response {
    let name = match request.uri().path() {
        "/" => "index.html",
        path => path.trim_start_matches('/'),
    };
    let inside = name.split('/').all(|part| part != ".." && !part.is_empty());
    let page = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../ui/dist");
    let found = if inside {
        tokio::fs::read(page.join(name)).await.ok()
    } else {
        None
    };
    let Some(bytes) = found else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut answer = bytes.into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind(name)));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(POLICY),
    );
    answer
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
