//! The English sentences of GitHub that mean something no header or status says.
//!
//! Matched loosely, in lower case, because GitHub rewords them; when a match is lost, the failure
//! becomes a plain "forbidden" and nothing worse.

use crate::error::Refusal;

/// Whether an answer speaks of the limit on bursts ("You have exceeded a secondary rate limit").
pub(crate) fn is_secondary_limit(message: &str, documentation: &str) -> bool {
    message
        .to_ascii_lowercase()
        .contains("secondary rate limit")
        || documentation.contains("secondary-rate-limits")
}

/// What a 403 is about, where only its sentence tells
/// (docs.github.com, "Troubleshooting the REST API" and "Managing allowed IP addresses").
pub(crate) fn refusal(message: &str) -> Option<Refusal> {
    let message = message.to_ascii_lowercase();
    if message.contains("ip allow list enabled") {
        return Some(Refusal::AddressNotAllowed);
    }
    if message.contains("oauth app access restrictions") {
        return Some(Refusal::ThirdPartiesRestricted);
    }
    if message.contains("suspended") {
        return Some(Refusal::Suspended);
    }
    None
}
