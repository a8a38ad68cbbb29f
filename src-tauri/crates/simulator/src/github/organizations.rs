//! Organizations and memberships. Before the app is installed a user token sees public profiles and
//! public memberships only.

use serde_json::Value;

use super::answer::{Inquiry, Refusal, Reply};
use super::pages::Page;
use super::{gates, shapes, visibility};
use crate::world::Organization;

/// `GET /user/orgs`: those where the app is installed.
pub(super) fn of_authenticated(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let person = inquiry.signed_in()?;
    let organizations = visibility::organizations(inquiry, person);
    Ok(listed(inquiry, &organizations, "/user/orgs".to_owned()))
}

/// `GET /user/memberships/orgs`: those where the app is installed, invitations among them.
pub(super) fn memberships(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let person = inquiry.signed_in()?;
    let wanted = inquiry.call.query.get("state");
    let organizations: Vec<&Organization> = inquiry
        .world
        .organizations
        .iter()
        .filter(|one| inquiry.world.installation_on(one.id).is_some())
        .filter(|one| {
            let found = inquiry.world.invitation_or_membership(one.id, person);
            found.is_some_and(|member| {
                let state = if member.accepted { "active" } else { "pending" };
                member.is_member() && wanted.is_none_or(|wanted| wanted == state)
            })
        })
        .collect();
    let path = "/user/memberships/orgs".to_owned();
    let page = Page::read(&inquiry.call.query, organizations.len(), path);
    let memberships: Vec<Value> = page
        .of(organizations.into_iter())
        .filter_map(|organization| shapes::membership(inquiry, organization, person))
        .collect();
    Ok(Reply::Listed(memberships.into(), page))
}

/// `GET /user/memberships/orgs/{org}` wants Members:read, which the app does not ask for. Whoever has
/// nothing to do with the organization is not told even that.
pub(super) fn membership(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let person = inquiry.signed_in()?;
    let organization = find_named(inquiry)?;
    let found = inquiry
        .world
        .invitation_or_membership(organization.id, person);
    match found.filter(|member| member.is_member()) {
        Some(_) => Err(Refusal::NotAccessibleByIntegration),
        None => Err(Refusal::NotFound),
    }
}

/// `GET /orgs/{org}/installations` wants Administration:read, which the app does not ask for.
pub(super) fn installations(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    inquiry.signed_in()?;
    find_named(inquiry)?;
    Err(Refusal::NotAccessibleByIntegration)
}

/// `GET /orgs/{org}`
pub(super) fn named(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let organization = find_named(inquiry)?;
    Ok(Reply::Found(shapes::organization_full(
        inquiry,
        organization,
    )))
}

/// `GET /organizations/{id}`
pub(super) fn numbered(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let organization = find_numbered(inquiry)?;
    Ok(Reply::Found(shapes::organization_full(
        inquiry,
        organization,
    )))
}

/// `GET /users/{login}/orgs`: public memberships.
pub(super) fn public_of_named(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let person = inquiry
        .world
        .person_named(inquiry.call.param("login"))
        .ok_or(Refusal::NotFound)?;
    Ok(public_of(inquiry, person.id))
}

/// `GET /user/{id}/orgs`, where `Link` leads.
pub(super) fn public_of_numbered(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let id = inquiry.call.numeric_param("id").ok_or(Refusal::NotFound)?;
    let person = inquiry.world.person(id).ok_or(Refusal::NotFound)?;
    Ok(public_of(inquiry, person.id))
}

pub(super) fn find_named<'a>(inquiry: &'a Inquiry<'_>) -> Result<&'a Organization, Refusal> {
    let organization = inquiry
        .world
        .organization_named(inquiry.call.param("org"))
        .ok_or(Refusal::NotFound)?;
    gates::pass(inquiry, organization)?;
    Ok(organization)
}

pub(super) fn find_numbered<'a>(inquiry: &'a Inquiry<'_>) -> Result<&'a Organization, Refusal> {
    let id = inquiry.call.numeric_param("id").ok_or(Refusal::NotFound)?;
    let organization = inquiry.world.organization(id).ok_or(Refusal::NotFound)?;
    gates::pass(inquiry, organization)?;
    Ok(organization)
}

fn public_of(inquiry: &Inquiry<'_>, person: u64) -> Reply {
    let organizations: Vec<&Organization> = inquiry
        .world
        .organizations
        .iter()
        .filter(|organization| {
            inquiry
                .world
                .membership(organization.id, person)
                .is_some_and(|member| member.public)
        })
        .collect();
    listed(inquiry, &organizations, format!("/user/{person}/orgs"))
}

fn listed(inquiry: &Inquiry<'_>, organizations: &[&Organization], path: String) -> Reply {
    let page = Page::read(&inquiry.call.query, organizations.len(), path);
    let shown: Vec<Value> = page
        .of(organizations.iter())
        .map(|organization| shapes::organization_simple(inquiry.addresses, organization))
        .collect();
    Reply::Listed(shown.into(), page)
}
