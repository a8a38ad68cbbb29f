//! GitHub's objects, field by field, as its OpenAPI description names them.

mod repository;

use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::answer::Inquiry;
use crate::Addresses;
use crate::world::{Installation, Organization, OrganizationRole, Person};

pub(super) use repository::{full_repository, repository};

/// `simple-user` of a person.
pub(super) fn simple_user(addresses: &Addresses, person: &Person) -> Value {
    account(addresses, person.id, person.login, "User", "U_kgDO")
}

/// `simple-user` of an organization, as the owner of things.
pub(super) fn organization_as_user(addresses: &Addresses, organization: &Organization) -> Value {
    account(
        addresses,
        organization.id,
        organization.login,
        "Organization",
        "O_kgDO",
    )
}

/// `public-user` of a person.
pub(super) fn public_user(addresses: &Addresses, person: &Person) -> Value {
    let profile = json!({
        "name": person.name,
        "company": person.company,
        "blog": "",
        "location": person.location,
        "email": null,
        "hireable": null,
        "bio": person.bio,
        "twitter_username": null,
        "public_repos": 3,
        "public_gists": 0,
        "followers": person.id % 97,
        "following": person.id % 41,
        "created_at": date(person.created_at),
        "updated_at": date(person.created_at),
    });
    merged(simple_user(addresses, person), profile)
}

/// `public-user` of an organization: `/users/{login}` knows both.
pub(super) fn organization_as_public_user(
    inquiry: &Inquiry<'_>,
    organization: &Organization,
) -> Value {
    let profile = json!({
        "name": organization.name,
        "company": null,
        "blog": organization.blog,
        "location": organization.location,
        "email": null,
        "hireable": null,
        "bio": organization.description,
        "twitter_username": null,
        "public_repos": public_repositories(inquiry, organization),
        "public_gists": 0,
        "followers": organization.id % 997,
        "following": 0,
        "created_at": date(organization.created_at),
        "updated_at": date(organization.created_at),
    });
    merged(
        organization_as_user(inquiry.addresses, organization),
        profile,
    )
}

/// `organization-simple`
pub(super) fn organization_simple(addresses: &Addresses, organization: &Organization) -> Value {
    let url = format!("{}/orgs/{}", addresses.api, organization.login);
    json!({
        "login": organization.login,
        "id": organization.id,
        "node_id": format!("O_kgDO{:X}", organization.id),
        "url": url,
        "repos_url": format!("{url}/repos"),
        "events_url": format!("{url}/events"),
        "hooks_url": format!("{url}/hooks"),
        "issues_url": format!("{url}/issues"),
        "members_url": format!("{url}/members{{/member}}"),
        "public_members_url": format!("{url}/public_members{{/member}}"),
        "avatar_url": avatar(addresses, organization.id),
        "description": organization.description,
    })
}

/// `organization-full`, as much of it as somebody sees who is not an owner.
pub(super) fn organization_full(inquiry: &Inquiry<'_>, organization: &Organization) -> Value {
    let addresses = inquiry.addresses;
    let profile = json!({
        "name": organization.name,
        "blog": organization.blog,
        "location": organization.location,
        "twitter_username": null,
        "is_verified": true,
        "has_organization_projects": true,
        "has_repository_projects": true,
        "public_repos": public_repositories(inquiry, organization),
        "public_gists": 0,
        "followers": organization.id % 997,
        "following": 0,
        "html_url": format!("{}/{}", addresses.github, organization.login),
        "type": "Organization",
        "created_at": date(organization.created_at),
        "updated_at": date(organization.created_at),
        "archived_at": null,
    });
    merged(organization_simple(addresses, organization), profile)
}

/// `org-membership` of a person in an organization they belong to, or are invited to.
pub(super) fn membership(
    inquiry: &Inquiry<'_>,
    organization: &Organization,
    person: u64,
) -> Option<Value> {
    let addresses = inquiry.addresses;
    let membership = inquiry
        .world
        .invitation_or_membership(organization.id, person)?;
    let person = inquiry.world.person(person)?;
    let url = format!("{}/orgs/{}", addresses.api, organization.login);
    Some(json!({
        "url": format!("{url}/memberships/{}", person.login),
        "state": if membership.accepted { "active" } else { "pending" },
        "role": match membership.role {
            OrganizationRole::Owner => "admin",
            OrganizationRole::Member | OrganizationRole::Outside { .. } => "member",
        },
        "organization_url": url,
        "organization": organization_simple(addresses, organization),
        "user": simple_user(addresses, person),
    }))
}

/// `installation`
pub(super) fn installation(inquiry: &Inquiry<'_>, installation: &Installation) -> Value {
    let (addresses, world) = (inquiry.addresses, inquiry.world);
    let organization = world.organization(installation.organization);
    let login = organization
        .map(|organization| organization.login)
        .unwrap_or_default();
    let suspended_by = installation
        .suspended
        .and_then(|suspension| world.person(suspension.by));
    let id = installation.id;
    json!({
        "id": id,
        "client_id": world.app.client_id,
        "account": organization.map(|found| organization_as_user(addresses, found)),
        "repository_selection": installation.selection.word(),
        "access_tokens_url": format!("{}/app/installations/{id}/access_tokens", addresses.api),
        "repositories_url": format!("{}/installation/repositories", addresses.api),
        "html_url":
            format!("{}/organizations/{login}/settings/installations/{id}", addresses.github),
        "app_id": world.app.id,
        "app_slug": world.app.slug,
        "target_id": installation.organization,
        "target_type": "Organization",
        "permissions": installation.permissions,
        "events": [],
        "created_at": date(installation.created_at),
        "updated_at": date(installation.updated_at),
        "single_file_name": null,
        "has_multiple_single_files": false,
        "single_file_paths": [],
        "suspended_by": suspended_by.map(|person| simple_user(addresses, person)),
        "suspended_at": installation.suspended.map(|suspension| date(suspension.at)),
    })
}

/// `integration`: the app's public record.
pub(super) fn app(inquiry: &Inquiry<'_>) -> Value {
    let (addresses, app) = (inquiry.addresses, &inquiry.world.app);
    json!({
        "id": app.id,
        "slug": app.slug,
        "node_id": format!("A_kwDO{:X}", app.id),
        "client_id": app.client_id,
        "owner": organization_as_user(addresses, &app.owner),
        "name": app.name,
        "description": "Practice copy of the Factory app. It is not the real one.",
        "external_url": addresses.platform,
        "html_url": format!("{}{}", addresses.github, app.page()),
        "created_at": date(app.created_at),
        "updated_at": date(app.created_at),
        "permissions": app.permissions,
        "events": [],
    })
}

fn account(addresses: &Addresses, id: u64, login: &str, kind: &str, node: &str) -> Value {
    let url = format!("{}/users/{login}", addresses.api);
    json!({
        "login": login,
        "id": id,
        "node_id": format!("{node}{id:X}"),
        "avatar_url": avatar(addresses, id),
        "gravatar_id": "",
        "url": url,
        "html_url": format!("{}/{login}", addresses.github),
        "followers_url": format!("{url}/followers"),
        "following_url": format!("{url}/following{{/other_user}}"),
        "gists_url": format!("{url}/gists{{/gist_id}}"),
        "starred_url": format!("{url}/starred{{/owner}}{{/repo}}"),
        "subscriptions_url": format!("{url}/subscriptions"),
        "organizations_url": format!("{url}/orgs"),
        "repos_url": format!("{url}/repos"),
        "events_url": format!("{url}/events{{/privacy}}"),
        "received_events_url": format!("{url}/received_events"),
        "type": kind,
        "user_view_type": "public",
        "site_admin": false,
    })
}

fn avatar(addresses: &Addresses, id: u64) -> String {
    format!("{}/avatars/u/{id}?v=4", addresses.github)
}

fn public_repositories(inquiry: &Inquiry<'_>, organization: &Organization) -> usize {
    inquiry
        .world
        .repositories_of(organization)
        .iter()
        .filter(|repository| !repository.private)
        .count()
}

fn date(at: OffsetDateTime) -> String {
    at.format(&Rfc3339).unwrap_or_default()
}

/// Two objects as one.
fn merged(mut base: Value, more: Value) -> Value {
    if let (Value::Object(base), Value::Object(more)) = (&mut base, more) {
        base.extend(more);
    }
    base
}
