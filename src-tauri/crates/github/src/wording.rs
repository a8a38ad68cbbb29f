//! The English sentences of GitHub that mean something no header or status says.
//!
//! Matched loosely, in lower case, because GitHub rewords them; when a match is lost, the failure
//! becomes a plain refusal and nothing worse.

use std::net::IpAddr;

/// Sentences of a refusal (docs.github.com, "Troubleshooting the REST API" and "Managing allowed IP
/// addresses").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sentence {
    /// "… has an IP allow list enabled, and your IP address is not permitted …"
    AllowList,
    /// "… has enabled OAuth App access restrictions …"
    Restriction,
    /// "This installation has been suspended"
    Suspension,
    /// "Maximum number of login attempts exceeded"
    LockOut,
}

/// Whether an answer speaks of the limit on bursts ("You have exceeded a secondary rate limit").
pub(crate) fn is_secondary_limit(message: &str, documentation: &str) -> bool {
    message
        .to_ascii_lowercase()
        .contains("secondary rate limit")
        || documentation.contains("secondary-rate-limits")
}

/// Whether a 401 says that no token came at all ("Requires authentication").
pub(crate) fn wants_a_sign_in(message: &str) -> bool {
    message
        .to_ascii_lowercase()
        .contains("requires authentication")
}

/// Whether a 400 is about the version of the interface.
pub(crate) fn is_version_refused(message: &str) -> bool {
    message
        .to_ascii_lowercase()
        .contains("x-github-api-version")
}

/// What a 403 is about, where only its sentence tells.
pub(crate) fn sentence(message: &str) -> Option<Sentence> {
    let message = message.to_ascii_lowercase();
    if message.contains("ip allow list enabled") {
        return Some(Sentence::AllowList);
    }
    if message.contains("oauth app access restrictions") {
        return Some(Sentence::Restriction);
    }
    if message.contains("suspended") {
        return Some(Sentence::Suspension);
    }
    if message.contains("login attempts exceeded") {
        return Some(Sentence::LockOut);
    }
    None
}

/// The login in "the `acme` organization".
pub(crate) fn organization(message: &str) -> Option<String> {
    let (_, rest) = message.split_once('`')?;
    let (login, _) = rest.split_once('`')?;
    (!login.is_empty()).then(|| login.to_owned())
}

/// The address in "and 192.0.2.7 is not permitted"; newer sentences leave it out.
pub(crate) fn address(message: &str) -> Option<IpAddr> {
    message
        .split([' ', ','])
        .find_map(|word| word.trim_end_matches('.').parse().ok())
}
