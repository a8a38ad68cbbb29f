//! One request, built step by step, sent once.

use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use tokio::time::Instant;
use url::Url;

use crate::client::Client;
use crate::failure::{Failure, Http2Failure, http2_failure};
use crate::redact;
use crate::response::Response;

/// A request below a [`Base`](crate::Base). Cloning it allows sending it again.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    client: Client,
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Option<Vec<u8>>,
    body_limit: usize,
    /// A part that cannot be put on the wire; reported when sending, to keep the builder fluent.
    fault: Option<Failure>,
}

impl Request {
    pub(crate) fn new(client: Client, method: Method, url: Url, body_limit: usize) -> Self {
        Self {
            client,
            method,
            url,
            headers: HeaderMap::new(),
            body: None,
            body_limit,
            fault: None,
        }
    }

    /// Adds one parameter to the query.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.url.query_pairs_mut().append_pair(name, value);
        self
    }

    /// Sets a header, replacing an earlier value.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// Sends the token in the `Authorization` header (RFC 6750, 2.1), marked as sensitive.
    pub fn bearer(mut self, token: &SecretString) -> Self {
        // The header is where the token belongs.
        match HeaderValue::try_from(format!("Bearer {}", token.expose_secret())) {
            Ok(mut value) => {
                value.set_sensitive(true);
                self.headers.insert(header::AUTHORIZATION, value);
            }
            Err(_) => self.fault = Some(Failure::Malformed),
        }
        self
    }

    /// Sends a JSON body.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => self = self.body("application/json", bytes),
            Err(_) => self.fault = Some(Failure::Malformed),
        }
        self
    }

    /// Sends a form (`application/x-www-form-urlencoded`).
    pub fn form(self, fields: &[(&str, &str)]) -> Self {
        let form = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        self.body("application/x-www-form-urlencoded", form.into_bytes())
    }

    /// Sends these bytes as they are.
    pub fn body(mut self, content_type: &'static str, bytes: Vec<u8>) -> Self {
        self.headers
            .insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        self.body = Some(bytes);
        self
    }

    /// Whether sending it twice has the effect of sending it once (RFC 9110, 9.2.2), or the server
    /// was given the means to see to that.
    pub fn is_idempotent(&self) -> bool {
        self.method.is_idempotent() || self.headers.contains_key("idempotency-key")
    }

    /// Sends it and reads the whole answer. Every status is an answer here, also a redirect or an
    /// error; see [`Response::checked`].
    ///
    /// A host that failed again and again is left alone for a while: its last failure is the answer.
    ///
    /// # Errors
    /// When no complete answer came back.
    pub async fn send(self) -> Result<Response, Failure> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let place = redact::url(&self.url);
        let host = host(&self.url);
        if let Some(failure) = self.client.breaker().closed_to(&host, Instant::now()) {
            tracing::debug!(method = %self.method, place, failure = failure.code(), "left alone");
            return Err(failure);
        }
        let outcome = self.exchange(&host).await;
        match &outcome {
            Ok(answer) => {
                let failure = Failure::from_response(answer);
                self.client
                    .breaker()
                    .note(&host, failure.as_ref(), Instant::now());
                tracing::debug!(
                    method = %self.method,
                    place,
                    status = answer.status().as_u16(),
                    request_id = answer.header("x-github-request-id"),
                    "answered"
                );
            }
            Err(failure) => {
                self.client
                    .breaker()
                    .note(&host, Some(failure), Instant::now());
                tracing::debug!(method = %self.method, place, failure = failure.code(), "failed");
            }
        }
        outcome
    }

    /// Sends it, and once more in HTTP/1.1 when HTTP/2 itself failed and that cannot do harm (NET-18).
    async fn exchange(&self, host: &str) -> Result<Response, Failure> {
        let route = self.client.route();
        let error = match self.once(route.sender(host)).await {
            Ok(answer) => return answer,
            Err(error) => error,
        };
        let Some(kind) = http2_failure(&error) else {
            return Err(Failure::from_client(error));
        };
        tracing::info!(host, "HTTP/2 failed; HTTP/1.1 from now on");
        let may_repeat = self.is_idempotent() || kind == Http2Failure::NotProcessed;
        if !route.fall_back(host) || !may_repeat {
            return Err(Failure::from_client(error));
        }
        match self.once(route.sender(host)).await {
            Ok(answer) => answer,
            Err(error) => Err(Failure::from_client(error)),
        }
    }

    /// One try. The outer error is the library's, with what it knows of the cause.
    async fn once(
        &self,
        sender: &reqwest::Client,
    ) -> Result<Result<Response, Failure>, reqwest::Error> {
        let mut request = sender
            .request(self.method.clone(), self.url.clone())
            .headers(self.headers.clone());
        if let Some(body) = &self.body {
            request = request.body(body.clone());
        }
        Response::read(request.send().await?, self.body_limit).await
    }
}

/// Host and port, which is what fails together.
fn host(url: &Url) -> String {
    let port = url.port_or_known_default().unwrap_or_default();
    format!("{}:{port}", url.host_str().unwrap_or_default())
}

impl std::fmt::Debug for Request {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Request")
            .field("method", &self.method)
            .field("place", &redact::url(&self.url))
            .finish_non_exhaustive()
    }
}
