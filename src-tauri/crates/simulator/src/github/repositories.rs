//! Repositories by name, by number and by organization.

use serde_json::Value;

use super::answer::{Inquiry, Refusal, Reply};
use super::pages::Page;
use super::{organizations, shapes, visibility};
use crate::world::{Organization, Repository};

/// `GET /orgs/{org}/repos`
pub(super) fn of_named(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    Ok(of(inquiry, organizations::find_named(inquiry)?))
}

/// `GET /organizations/{id}/repos`, where `Link` leads.
pub(super) fn of_numbered(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    Ok(of(inquiry, organizations::find_numbered(inquiry)?))
}

/// `GET /repos/{owner}/{repo}`
pub(super) fn named(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let (owner, name) = (inquiry.call.param("owner"), inquiry.call.param("repo"));
    shown(inquiry, inquiry.world.repository_named(owner, name))
}

/// `GET /repositories/{id}`
pub(super) fn numbered(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let id = inquiry.call.numeric_param("id").ok_or(Refusal::NotFound)?;
    shown(inquiry, inquiry.world.repository(id))
}

/// A hidden repository is not forbidden, it is not there.
fn shown(inquiry: &Inquiry<'_>, repository: Option<&Repository>) -> Result<Reply, Refusal> {
    repository
        .filter(|repository| visibility::can_see(inquiry.world, inquiry.person, repository))
        .map(|repository| Reply::Found(shapes::full_repository(inquiry, repository)))
        .ok_or(Refusal::NotFound)
}

fn of(inquiry: &Inquiry<'_>, organization: &Organization) -> Reply {
    let query = &inquiry.call.query;
    let mut repositories: Vec<&Repository> = inquiry
        .world
        .repositories_of(organization)
        .iter()
        .filter(|repository| is_of_type(repository, query.get("type").unwrap_or("all")))
        .filter(|repository| visibility::can_see(inquiry.world, inquiry.person, repository))
        .collect();
    sort(&mut repositories, query.get("sort"), query.get("direction"));

    let path = format!("/organizations/{}/repos", organization.id);
    let page = Page::read(query, repositories.len(), path);
    let shown: Vec<Value> = page
        .of(repositories.into_iter())
        .map(|repository| shapes::repository(inquiry, repository))
        .collect();
    Reply::Listed(shown.into(), page)
}

fn is_of_type(repository: &Repository, kind: &str) -> bool {
    match kind {
        "public" => !repository.private,
        "private" => repository.private,
        "forks" => repository.fork,
        "sources" => !repository.fork,
        _ => true,
    }
}

/// Newest first unless asked otherwise; names from A.
fn sort(repositories: &mut [&Repository], by: Option<&str>, direction: Option<&str>) {
    match by {
        Some("full_name") => repositories.sort_by(|left, right| left.name.cmp(&right.name)),
        Some("updated") => repositories.sort_by_key(|repository| repository.updated_at),
        Some("pushed") => repositories.sort_by_key(|repository| repository.pushed_at),
        Some(_) => repositories.sort_by_key(|repository| repository.created_at),
        None => repositories.sort_by_key(|repository| repository.created_at),
    }
    let descending = match (direction, by) {
        (Some("asc"), _) => false,
        (Some("desc"), _) => true,
        (_, by) => by != Some("full_name"),
    };
    if descending {
        repositories.reverse();
    }
}
