//! Every request the servers saw, for assertions: enough to tell who asked what, never a secret.

use std::sync::Mutex;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::lock;

/// Which server, or which part of it, a request went to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// GitHub's web pages.
    Github,
    /// GitHub's REST interface.
    Api,
    /// The platform: its interface and its pages.
    Platform,
    /// The OAuth endpoints of either server: authorize, token, device codes, revoke, metadata.
    #[serde(rename = "oauth")]
    OAuth,
}

/// One request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SeenRequest {
    /// Counts up from 1 over all servers.
    pub number: u64,
    /// Server time of arrival.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// Where it went.
    pub part: Part,
    /// The method, in capitals.
    pub method: String,
    /// Path without the query.
    pub path: String,
    /// The query as it was sent, with the values of secret parameters replaced by `…`.
    pub query: String,
    /// Status of the answer; `None` while it is under way or when the connection was dropped.
    pub status: Option<u16>,
    /// The client's name for itself.
    pub user_agent: Option<String>,
    /// Whether an `Authorization` header came with it.
    pub authorized: bool,
    /// The kinds of secrets, as in [`IssuedSecret::kind`](crate::IssuedSecret), in its address and
    /// headers.
    pub carried: Vec<&'static str>,
    /// Whether it asked for changes only (`If-None-Match`).
    pub conditional: bool,
}

#[derive(Debug, Default)]
pub(crate) struct Journal(Mutex<Vec<SeenRequest>>);

impl Journal {
    pub(crate) fn all(&self) -> Vec<SeenRequest> {
        lock(&self.0).clone()
    }

    /// Writes a request down at its arrival and answers its number.
    pub(crate) fn arrived(&self, mut request: SeenRequest) -> u64 {
        let mut seen = lock(&self.0);
        request.number = seen.len() as u64 + 1;
        let number = request.number;
        seen.push(request);
        number
    }

    pub(crate) fn answered(&self, number: u64, status: u16) {
        let mut seen = lock(&self.0);
        let index = usize::try_from(number)
            .unwrap_or(usize::MAX)
            .wrapping_sub(1);
        if let Some(request) = seen.get_mut(index) {
            request.status = Some(status);
        }
    }
}

/// Parameters whose values never reach the journal.
const SECRET_PARAMETERS: &[&str] = &[
    "code",
    "state",
    "token",
    "access_token",
    "refresh_token",
    "client_secret",
    "code_verifier",
    "device_code",
    "user_code",
    "authenticity_token",
];

/// The query with the values of secret parameters replaced.
pub(crate) fn without_secrets(query: &str) -> String {
    query
        .split('&')
        .map(|pair| match pair.split_once('=') {
            Some((name, _)) if SECRET_PARAMETERS.contains(&name) => format!("{name}=…"),
            Some(_) => pair.to_owned(),
            None => pair.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("&")
}
