//! The contract's objects around a connection.

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::Connection;
use crate::platform::answer::{Inquiry, date};
use crate::platform::{PersonId, people};
use crate::world::{Organization, Person, Repository, World};

/// `Connection`
pub(super) fn connection(inquiry: &Inquiry<'_>, connection: &Connection) -> Value {
    let world = &inquiry.state.world;
    let grant = connection
        .grant
        .as_ref()
        .filter(|_| connection.ended_at.is_none());
    let person = |id: PersonId| inquiry.state.platform.person(id).map(people::person);
    let organization = grant.and_then(|grant| world.organization(grant.organization));
    let manage_url = grant.zip(organization).map(|(grant, organization)| {
        format!(
            "{}/organizations/{}/settings/installations/{}",
            inquiry.call.shared.addresses.github, organization.login, grant.installation
        )
    });
    let requests: Vec<Value> = connection
        .requests
        .iter()
        .map(|request| {
            json!({
                "account": world.organization(request.organization).map(organization_account),
                "requester": world.person(request.requester).map(person_account),
                "requested_at": date(request.asked_at),
            })
        })
        .collect();
    json!({
        "id": connection.id,
        "workspace_id": connection.workspace,
        "status": connection.status(),
        "created_by": person(connection.created_by),
        "created_at": date(connection.created_at),
        "account": organization.map(organization_account),
        "installation_id": grant.map(|grant| grant.installation),
        "repository_selection": grant.map(|grant| grant.selection.word()),
        "repository_count": grant.map(|grant| grant.reach(world).count()),
        "permissions": grant.map(|grant| &grant.permissions),
        "requests": requests,
        "connected_by": connection.connected.and_then(|(by, _)| person(by)),
        "connected_at": connection.connected.map(|(_, at)| date(at)),
        "suspended_at": grant.and_then(|grant| grant.suspended_at).map(date),
        "manage_url": manage_url,
    })
}

/// `StartedConnection`
pub(super) fn started(inquiry: &Inquiry<'_>, new: &Connection) -> Value {
    let app = &inquiry.state.world.app;
    let install = format!(
        "{}{}/installations/new",
        inquiry.call.shared.addresses.github,
        app.page()
    );
    json!({
        "connection": connection(inquiry, new),
        "app": {
            "slug": app.slug,
            "name": app.name,
            "client_id": app.client_id,
            "bot": format!("{}[bot]", app.slug),
        },
        "permissions": app.permissions,
        "install": {
            "new_url": install,
            "permissions_url": format!("{install}/permissions"),
            "state": new.state,
        },
    })
}

/// `ConnectedRepository`: archived repositories are visible but switched off.
pub(super) fn repository(world: &World, subject: &Repository) -> Value {
    let owner = world
        .organization(subject.organization)
        .map(|one| one.login)
        .unwrap_or_default();
    json!({
        "id": subject.id,
        "name": subject.name,
        "full_name": format!("{owner}/{}", subject.name),
        "private": subject.private,
        "archived": subject.archived,
        "enabled": !subject.archived,
    })
}

/// `CheckResult`: the newest commit, or why it could not be read.
pub(super) fn check(
    world: &World,
    connection: &Connection,
    now: OffsetDateTime,
    head: Result<&str, &str>,
    subject: Option<&Repository>,
) -> Value {
    let permissions = connection.usable_grant().map(|grant| &grant.permissions);
    json!({
        "checked_at": date(now),
        "readable": head.is_ok(),
        "reason": head.err(),
        "repository": subject.map(|subject| repository(world, subject)),
        "default_branch": subject.map(|subject| subject.default_branch),
        "head_sha": head.ok(),
        "permissions": permissions,
    })
}

fn organization_account(organization: &Organization) -> Value {
    json!({ "id": organization.id, "login": organization.login, "type": "Organization" })
}

fn person_account(person: &Person) -> Value {
    json!({ "id": person.id, "login": person.login, "type": "User" })
}
