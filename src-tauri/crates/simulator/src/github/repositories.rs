//! Repositories by name, by number and by organization.

use std::cmp::Reverse;

use serde_json::Value;

use super::answer::{Inquiry, Refusal, Reply};
use super::pages::Page;
use super::{gates, organizations, shapes, visibility};
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
    let repository = repository
        .filter(|repository| visibility::can_see(inquiry, repository))
        .ok_or(Refusal::NotFound)?;
    let owner = inquiry.world.organization(repository.organization);
    gates::pass(inquiry, owner.ok_or(Refusal::NotFound)?)?;
    Ok(Reply::Found(shapes::full_repository(inquiry, repository)))
}

fn of(inquiry: &Inquiry<'_>, organization: &Organization) -> Reply {
    let query = &inquiry.call.query;
    let is_plain = ["type", "sort", "direction"]
        .iter()
        .all(|name| query.get(name).is_none());
    if is_plain && organization.is_open {
        // A hundred thousand need not be looked through for one page.
        return listed(
            inquiry,
            organization,
            inquiry.world.newest_repositories_of(organization),
        );
    }
    let repositories: Vec<&Repository> = ordered(inquiry, organization)
        .into_iter()
        .filter(|repository| is_of_type(repository, query.get("type").unwrap_or("all")))
        .filter(|repository| visibility::can_see(inquiry, repository))
        .collect();
    listed(inquiry, organization, repositories.into_iter())
}

fn listed<'a>(
    inquiry: &Inquiry<'_>,
    organization: &Organization,
    repositories: impl ExactSizeIterator<Item = &'a Repository>,
) -> Reply {
    let path = format!("/organizations/{}/repos", organization.id);
    let page = Page::read(&inquiry.call.query, repositories.len(), path);
    let shown: Vec<Value> = page
        .of(repositories)
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
fn ordered<'a>(inquiry: &'a Inquiry<'_>, organization: &'a Organization) -> Vec<&'a Repository> {
    let (world, query) = (inquiry.world, &inquiry.call.query);
    let newest = || {
        world
            .newest_repositories_of(organization)
            .collect::<Vec<_>>()
    };
    let by = query.get("sort");
    let mut repositories: Vec<&Repository> = match by {
        Some("full_name") => world.repositories_of(organization).iter().rev().collect(),
        Some("updated") => {
            let mut repositories = newest();
            repositories.sort_by_key(|repository| Reverse(repository.updated_at));
            repositories
        }
        Some("pushed") => {
            let mut repositories = newest();
            repositories.sort_by_key(|repository| Reverse(repository.pushed_at));
            repositories
        }
        Some(_) => newest(),
        None => newest(),
    };
    let ascending = match query.get("direction") {
        Some("asc") => true,
        Some("desc") => false,
        _ => by == Some("full_name"),
    };
    if ascending {
        repositories.reverse();
    }
    repositories
}
