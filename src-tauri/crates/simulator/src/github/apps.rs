//! The app's public record, facts about the server, and the revocation anybody may ask for.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::answer::{Inquiry, Refusal, Reply, common_headers, limit_headers, refused};
use super::shapes;
use crate::call::Call;

/// `GET /apps/{slug}`: what the app asks for today.
pub(super) fn named(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    if inquiry.call.param("slug") != inquiry.world.app.slug {
        return Err(Refusal::NotFound);
    }
    Ok(Reply::Found(shapes::app(inquiry)))
}

/// `GET /meta`, with addresses reserved for documentation (RFC 5737, RFC 3849).
#[expect(clippy::unnecessary_wraps, reason = "the shape of every route")]
pub(super) fn meta(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    if let Some(version) = inquiry.call.shared.host.installed_version() {
        return Ok(Reply::Found(json!({
            "verifiable_password_authentication": true,
            "packages": [],
            "dependabot": [],
            "installed_version": version,
        })));
    }
    let networks = json!(["192.0.2.0/24", "2001:db8::/32"]);
    Ok(Reply::Found(json!({
        "verifiable_password_authentication": false,
        "ssh_key_fingerprints": {
            "SHA256_ED25519": "+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU",
        },
        "ssh_keys": [],
        "hooks": networks,
        "web": networks,
        "api": networks,
        "git": networks,
        "domains": { "website": ["*.github.example"] },
    })))
}

/// `GET /`: where everything else is, as far as it is there.
#[expect(clippy::unnecessary_wraps, reason = "the shape of every route")]
pub(super) fn root(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let api = &inquiry.addresses.api;
    let mut body = serde_json::Map::new();
    for (name, path) in ROOT {
        body.insert((*name).to_owned(), format!("{api}{path}").into());
    }
    if inquiry.speaks_2022 {
        body.insert(
            "authorizations_url".to_owned(),
            format!("{api}/authorizations").into(),
        );
        body.insert("hub_url".to_owned(), format!("{api}/hub").into());
    }
    Ok(Reply::Found(body.into()))
}

/// `GET /versions`, which GitHub Enterprise Server does not have.
pub(super) fn versions(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let host = inquiry.call.shared.host;
    if host.installed_version().is_some() {
        return Err(Refusal::NotFound);
    }
    let newest_first: Vec<&str> = host.api_versions().iter().rev().copied().collect();
    Ok(Reply::Found(json!(newest_first)))
}

/// `GET /rate_limit`, which is free.
pub(super) fn rate_limit(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    if !inquiry.call.shared.host.counts_questions() {
        return Err(Refusal::LimitsOff);
    }
    let window = inquiry.window;
    let core = json!({
        "limit": window.limit,
        "used": window.used,
        "remaining": window.remaining(),
        "reset": window.resets_at.unix_timestamp(),
    });
    let search_limit = if inquiry.person.is_some() { 30 } else { 10 };
    let search = json!({
        "limit": search_limit,
        "used": 0,
        "remaining": search_limit,
        "reset": inquiry.call.now.unix_timestamp() + 60,
    });
    let mut body = json!({ "resources": { "core": core, "search": search } });
    if inquiry.speaks_2022 {
        body["rate"] = core;
    }
    Ok(Reply::Found(body))
}

/// `POST /credentials/revoke`: whoever holds a token may end it. No token is needed and the answer
/// does not tell whether a credential existed.
pub(super) fn revoke_credentials(call: &Call) -> Response {
    let mut headers = common_headers(call.shared.host);
    let mut state = call.shared.state();
    let window = state.limits.window(None, call.now);
    if window.is_spent() {
        limit_headers(&mut headers, window);
        return refused(Refusal::LimitExceeded { person: None }, headers);
    }
    limit_headers(&mut headers, state.limits.spend(None, call.now));

    let sent: Value = serde_json::from_slice(&call.body).unwrap_or_default();
    let credentials: Option<Vec<&str>> = sent["credentials"]
        .as_array()
        .and_then(|list| list.iter().map(Value::as_str).collect())
        .filter(|list: &Vec<&str>| (1..=1_000).contains(&list.len()));
    let Some(credentials) = credentials else {
        let body = json!({
            "message": "Validation Failed",
            "errors": ["credentials must be a list of 1 to 1000 strings"],
            "documentation_url": "https://docs.github.com/rest/credentials/revoke",
            "status": "422",
        });
        return (StatusCode::UNPROCESSABLE_ENTITY, headers, body.to_string()).into_response();
    };
    for credential in credentials {
        state.grants.revoke(credential);
    }
    (StatusCode::ACCEPTED, headers, "{}").into_response()
}

/// What `GET /` lists, by GitHub's names; both versions have these.
const ROOT: &[(&str, &str)] = &[
    ("current_user_url", "/user"),
    (
        "current_user_authorizations_html_url",
        "/settings/connections/applications{/client_id}",
    ),
    (
        "code_search_url",
        "/search/code?q={query}{&page,per_page,sort,order}",
    ),
    (
        "commit_search_url",
        "/search/commits?q={query}{&page,per_page,sort,order}",
    ),
    ("emails_url", "/user/emails"),
    ("emojis_url", "/emojis"),
    ("events_url", "/events"),
    ("feeds_url", "/feeds"),
    ("followers_url", "/user/followers"),
    ("following_url", "/user/following{/target}"),
    ("gists_url", "/gists{/gist_id}"),
    (
        "issue_search_url",
        "/search/issues?q={query}{&page,per_page,sort,order}",
    ),
    ("issues_url", "/issues"),
    ("keys_url", "/user/keys"),
    (
        "label_search_url",
        "/search/labels?q={query}&repository_id={repository_id}{&page,per_page}",
    ),
    ("notifications_url", "/notifications"),
    ("organization_url", "/orgs/{org}"),
    (
        "organization_repositories_url",
        "/orgs/{org}/repos{?type,page,per_page,sort}",
    ),
    ("organization_teams_url", "/orgs/{org}/teams"),
    ("public_gists_url", "/gists/public"),
    ("rate_limit_url", "/rate_limit"),
    ("repository_url", "/repos/{owner}/{repo}"),
    (
        "repository_search_url",
        "/search/repositories?q={query}{&page,per_page,sort,order}",
    ),
    (
        "current_user_repositories_url",
        "/user/repos{?type,page,per_page,sort}",
    ),
    ("starred_url", "/user/starred{/owner}{/repo}"),
    ("starred_gists_url", "/gists/starred"),
    (
        "topic_search_url",
        "/search/topics?q={query}{&page,per_page}",
    ),
    ("user_url", "/users/{user}"),
    ("user_organizations_url", "/user/orgs"),
    (
        "user_repositories_url",
        "/users/{user}/repos{?type,page,per_page,sort}",
    ),
    (
        "user_search_url",
        "/search/users?q={query}{&page,per_page,sort,order}",
    ),
];
