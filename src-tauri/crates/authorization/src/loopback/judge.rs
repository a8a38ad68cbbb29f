//! Deciding what a request is: the answer we wait for, one that is not ours, or nothing.

use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;
use url::form_urlencoded;

use super::head::Head;
use crate::error::Rejection;
use crate::server::IssuerCheck;

/// What the answer to this attempt looks like.
pub(crate) struct Expectation {
    pub(crate) path: &'static str,
    pub(crate) state: SecretString,
    pub(crate) issuer: String,
    pub(crate) issuer_check: IssuerCheck,
}

/// How waiting ended.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// The server sent a code.
    Code(SecretString),
    /// The server sent an error.
    Rejected(Rejection),
    /// Too many answers that were not ours.
    Disturbed,
}

/// What a request is.
#[derive(Debug)]
pub(super) enum Verdict {
    /// The answer to this attempt.
    Answer(Outcome),
    /// An answer in form, but not to this attempt or not from its server.
    NotOurs,
    /// Anything else, with the status to refuse it with.
    Refused(&'static str),
}

/// Judges a request while the attempt runs.
pub(super) fn judge(
    head: &Result<Head, &'static str>,
    authority: &str,
    expected: &Expectation,
) -> Verdict {
    let (path, query) = match admit(head, authority) {
        Ok(asked) => asked,
        Err(status) => return Verdict::Refused(status),
    };
    if path != expected.path {
        return Verdict::Refused("404 Not Found");
    }
    match answer(query.unwrap_or_default(), expected) {
        Some(outcome) => Verdict::Answer(outcome),
        None => Verdict::NotOurs,
    }
}

/// Path and query of a request that a browser's own navigation to this very address may have made;
/// otherwise the status to refuse it with.
pub(super) fn admit<'a>(
    head: &'a Result<Head, &'static str>,
    authority: &str,
) -> Result<(&'a str, Option<&'a str>), &'static str> {
    let head = head.as_ref().map_err(|status| *status)?;
    // A page whose host name was made to point here (DNS rebinding) sends that name.
    match head.hosts.as_slice() {
        [host] if host == authority => {}
        [_] => return Err("421 Misdirected Request"),
        _ => return Err("400 Bad Request"),
    }
    if head.method != "GET" {
        return Err("405 Method Not Allowed");
    }
    let navigates = |value: &Option<String>, wanted| value.as_deref().is_none_or(|it| it == wanted);
    let is_navigation = navigates(&head.fetch_mode, "navigate")
        && navigates(&head.fetch_destination, "document")
        && !head.has_origin;
    if !is_navigation {
        return Err("403 Forbidden");
    }
    match head.target.split_once('?') {
        Some((path, query)) => Ok((path, Some(query))),
        None => Ok((&head.target, None)),
    }
}

/// Reads the parameters (RFC 6749, 4.1.2; RFC 9207, 2.4). State first, then issuer, before anything
/// else is believed; a parameter that comes twice spoils the whole.
fn answer(query: &str, expected: &Expectation) -> Option<Outcome> {
    let mut state = None;
    let mut issuer = None;
    let mut error = None;
    let mut code = None;
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let place = match name.as_ref() {
            "state" => &mut state,
            "iss" => &mut issuer,
            "error" => &mut error,
            "code" => &mut code,
            _ => continue,
        };
        if place.replace(value).is_some() {
            return None;
        }
    }
    // Both sides are here; the comparison takes the same time whatever they hold.
    let wanted = expected.state.expose_secret().as_bytes();
    if !bool::from(state?.as_bytes().ct_eq(wanted)) {
        return None;
    }
    match (issuer, expected.issuer_check) {
        (Some(issuer), _) if issuer != expected.issuer.as_str() => return None,
        (Some(_), _) => {}
        (None, IssuerCheck::Required) => return None,
        (None, IssuerCheck::Optional) => {}
    }
    if let Some(error) = error {
        return Some(Outcome::Rejected(Rejection::from_code(&error)));
    }
    let code = code.filter(|code| !code.is_empty())?;
    Some(Outcome::Code(code.into_owned().into()))
}
