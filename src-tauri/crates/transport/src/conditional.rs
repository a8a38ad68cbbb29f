//! Asking only for what changed (RFC 9110, 13).

use http::{HeaderValue, StatusCode, header};

use crate::request::Request;
use crate::response::Response;

/// What asking again for one resource brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Poll<T> {
    /// It is as it was at the last answer.
    NotModified,
    /// It is new or different.
    Changed(T),
}

/// Remembers which state of one resource was answered last, by its `ETag`. Belongs to one person:
/// another person's view of the resource needs a validator of its own.
#[derive(Clone, Debug, Default)]
pub struct Validator(Option<HeaderValue>);

impl Validator {
    /// The request, made conditional when a state is remembered.
    pub fn guard(&self, request: Request) -> Request {
        match &self.0 {
            Some(tag) => request.header(header::IF_NONE_MATCH, tag.clone()),
            None => request,
        }
    }

    /// Remembers the state this answer shows.
    pub fn remember(&mut self, answer: &Response) {
        self.0 = answer.headers().get(header::ETAG).cloned();
    }

    /// Forgets it, so that the next answer is a full one.
    pub fn forget(&mut self) {
        self.0 = None;
    }
}

/// Whether the answer says that nothing changed (304).
pub fn is_not_modified(answer: &Response) -> bool {
    answer.status() == StatusCode::NOT_MODIFIED
}
