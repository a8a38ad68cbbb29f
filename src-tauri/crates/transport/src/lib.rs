//! The one way out of this program: every request to the platform and to GitHub leaves through
//! [`Client`], so that proxy, trust, time limits, size limits and redaction are decided once. A
//! [`Base`] is a client for one audience with its address baked in; it never sends to another origin.
//!
//! What it deliberately does not do: follow redirects, retry a request that may change something,
//! remember tokens, know any endpoint of GitHub or the platform, or read the clock.
//!
//! Start reading at [`Client::for_base`], then [`Request`] and [`Response`]. Everything that can go
//! wrong is a [`Failure`], which is all that callers need to decide what to do next.
#![forbid(unsafe_code)]

pub mod access;
mod base;
mod breaker;
mod client;
mod conditional;
mod failure;
mod look;
#[cfg(any(test, fuzzing))]
pub mod properties;
mod proxy;
pub mod redact;
mod request;
mod response;
pub mod retry;
mod trust;

pub use access::AccessTokens;
pub use base::{Base, is_loopback, is_trustworthy};
pub use client::{Client, Error, Settings, TimeLimits};
pub use conditional::{Poll, Validator, is_not_modified};
pub use failure::{Failure, TlsFailure};
pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
pub use look::{Expected, Look, Presented};
pub use proxy::{Proxy, ProxySource, Via};
pub use request::Request;
pub use response::Response;
pub use trust::{Authority, TRUST_FILE_LIMIT, TrustFault, TrustFile};
pub use url::Url;

/// Largest answer accepted from an authorization server, in bytes.
pub const AUTHORIZATION_BODY_LIMIT: usize = 64 * 1024;

/// Largest answer accepted from a REST interface, in bytes.
pub const REST_BODY_LIMIT: usize = 8 * 1024 * 1024;
