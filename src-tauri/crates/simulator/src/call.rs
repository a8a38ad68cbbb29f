//! One request on its way to an answer. Handlers are plain functions from a [`Call`] to a response:
//! everything they may look at is here, and nothing in them waits.

use std::sync::Arc;

use axum::body::{Bytes, to_bytes};
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{RawPathParams, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, MethodRouter};
use time::OffsetDateTime;
use url::form_urlencoded;

use crate::server::Shared;

/// Larger than an install form with every repository of the largest organization.
const BODY_LIMIT: usize = 2 * 1024 * 1024;

/// A request, read completely.
pub(crate) struct Call {
    pub(crate) shared: Arc<Shared>,
    pub(crate) path: String,
    pub(crate) raw_query: String,
    pub(crate) query: Pairs,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) now: OffsetDateTime,
    params: Vec<(String, String)>,
}

/// Names and values in the order they were sent, decoded.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pairs(Vec<(String, String)>);

impl Pairs {
    pub(crate) fn parse(text: &[u8]) -> Self {
        Pairs(form_urlencoded::parse(text).into_owned().collect())
    }

    pub(crate) fn from_pairs(pairs: Vec<(String, String)>) -> Self {
        Pairs(pairs)
    }

    /// The first value of a name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.iter()
            .find_map(|(key, value)| (key == name).then_some(value))
    }

    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    pub(crate) fn is_repeated(&self, name: &str) -> bool {
        self.all(name).count() > 1
    }
}

impl Call {
    /// A part of the path; empty when the route has no such part.
    pub(crate) fn param(&self, name: &str) -> &str {
        self.params
            .iter()
            .find(|(key, _)| key == name)
            .map_or("", |(_, value)| value)
    }

    pub(crate) fn numeric_param(&self, name: &str) -> Option<u64> {
        self.param(name).parse().ok()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as a form.
    pub(crate) fn form(&self) -> Pairs {
        Pairs::parse(&self.body)
    }

    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        self.headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find_map(|(key, value)| (key == name).then_some(value))
    }

    /// The content type without its parameters, in small letters.
    pub(crate) fn content_type(&self) -> String {
        let value = self.header("content-type").unwrap_or_default();
        value
            .split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase()
    }

    /// Path and query as they were sent.
    pub(crate) fn address(&self) -> String {
        if self.raw_query.is_empty() {
            return self.path.clone();
        }
        format!("{}?{}", self.path, self.raw_query)
    }
}

/// A route that answers `GET` (and `HEAD`).
pub(crate) fn get<F>(answer: F) -> MethodRouter<Arc<Shared>>
where
    F: Fn(&Call) -> Response + Clone + Send + Sync + 'static,
{
    on(MethodFilter::GET, answer)
}

/// A route that answers `POST`.
pub(crate) fn post<F>(answer: F) -> MethodRouter<Arc<Shared>>
where
    F: Fn(&Call) -> Response + Clone + Send + Sync + 'static,
{
    on(MethodFilter::POST, answer)
}

/// A route that answers one kind of request; chain with `.merge` for several.
pub(crate) fn on<F>(filter: MethodFilter, answer: F) -> MethodRouter<Arc<Shared>>
where
    F: Fn(&Call) -> Response + Clone + Send + Sync + 'static,
{
    axum::routing::on(
        filter,
        move |State(shared): State<Arc<Shared>>,
              params: Result<RawPathParams, RawPathParamsRejection>,
              request: Request| async move {
            match read(shared, params.ok(), request).await {
                Some(call) => answer(&call),
                None => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
            }
        },
    )
}

async fn read(
    shared: Arc<Shared>,
    params: Option<RawPathParams>,
    request: Request,
) -> Option<Call> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, BODY_LIMIT).await.ok()?;
    let params = params
        .iter()
        .flat_map(|params| params.iter())
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let raw_query = parts.uri.query().unwrap_or_default().to_owned();
    Some(Call {
        now: shared.clock.now(),
        shared,
        path: parts.uri.path().to_owned(),
        query: Pairs::parse(raw_query.as_bytes()),
        raw_query,
        headers: parts.headers,
        body,
        params,
    })
}
