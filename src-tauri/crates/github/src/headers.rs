//! The headers in which GitHub says when, where and what.

use std::time::Duration;

use domain::{AccountId, PermissionName, PermissionSet};
use time::OffsetDateTime;
use transport::{Response, StatusCode, Url};

use crate::cause::Cause;
use crate::{wire, wording};

/// GitHub's own number of an exchange, on every answer.
pub(crate) const REQUEST_ID: &str = "x-github-request-id";

/// How long to stay away after a burst when GitHub does not say
/// (docs.github.com, "Rate limits for the REST API": "wait for at least one minute").
const SHORTEST_PAUSE: Duration = Duration::from_secs(60);

/// The limit an answer speaks of, if it speaks of one.
pub(crate) fn limit(answer: &Response, body: &wire::Refused) -> Option<Cause> {
    if answer.header("x-ratelimit-remaining") == Some("0") {
        return Some(Cause::HourlyLimit {
            until: asked_to_wait(answer).or_else(|| reset(answer)),
        });
    }
    let burst = wording::is_secondary_limit(&body.message, &body.documentation_url);
    if !burst && answer.status() != StatusCode::TOO_MANY_REQUESTS {
        return None;
    }
    let shortest = || answer.date()?.checked_add(SHORTEST_PAUSE.try_into().ok()?);
    Some(Cause::BurstLimit {
        until: asked_to_wait(answer).or_else(shortest),
    })
}

fn asked_to_wait(answer: &Response) -> Option<OffsetDateTime> {
    answer
        .date()?
        .checked_add(answer.retry_after()?.try_into().ok()?)
}

fn reset(answer: &Response) -> Option<OffsetDateTime> {
    let seconds = answer.header("x-ratelimit-reset")?.parse().ok()?;
    OffsetDateTime::from_unix_timestamp(seconds).ok()
}

/// `X-GitHub-SSO: required; url=https://…`: outside is whether it is there, inside the page, if it
/// can be trusted (docs.github.com, "Authenticating to the REST API").
pub(crate) fn single_sign_on(answer: &Response) -> Option<Option<Url>> {
    let demand = answer.header("x-github-sso")?.strip_prefix("required")?;
    let page = demand
        .split(';')
        .find_map(|part| part.trim().strip_prefix("url="))
        .and_then(|url| Url::parse(url).ok())
        .filter(transport::is_trustworthy);
    Some(page)
}

/// `X-GitHub-SSO: partial-results; organizations=21955855,20582480`
/// (docs.github.com, "Authenticating to the REST API").
pub(crate) fn behind_single_sign_on(answer: &Response) -> Vec<AccountId> {
    let Some(rest) = answer
        .header("x-github-sso")
        .and_then(|header| header.strip_prefix("partial-results"))
    else {
        return Vec::new();
    };
    let Some((_, ids)) = rest.split_once("organizations=") else {
        return Vec::new();
    };
    ids.split(',')
        .filter_map(|id| id.trim().parse().ok())
        .map(AccountId)
        .collect()
}

/// `X-Accepted-GitHub-Permissions: contents=write,workflows=write; administration=write`: a comma is
/// "and", a semicolon "or". `None` where no permission is needed
/// (docs.github.com, "Troubleshooting the REST API").
pub(crate) fn accepted_permissions(answer: &Response) -> Option<Vec<PermissionSet>> {
    let accepted = answer.header("x-accepted-github-permissions")?;
    if accepted.contains("allows_permissionless_access=true") {
        return None;
    }
    Some(accepted.split(';').map(permission_set).collect())
}

fn permission_set(text: &str) -> PermissionSet {
    let pairs = text.split(',').filter_map(|pair| {
        let (name, level) = pair.trim().split_once('=')?;
        Some((PermissionName(name.to_owned()), wire::level(level)?))
    });
    PermissionSet(pairs.collect())
}
