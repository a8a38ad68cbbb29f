//! `/user` and `/users/{login}`.

use super::answer::{Inquiry, Refusal, Reply};
use super::shapes;

/// `GET /user`
pub(super) fn authenticated(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let id = inquiry.signed_in()?;
    let person = inquiry.world.person(id).ok_or(Refusal::BadCredentials)?;
    Ok(Reply::Found(shapes::public_user(inquiry.addresses, person)))
}

/// `GET /users/{login}`, which also knows organizations.
pub(super) fn named(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let login = inquiry.call.param("login");
    if let Some(person) = inquiry.world.person_named(login) {
        return Ok(Reply::Found(shapes::public_user(inquiry.addresses, person)));
    }
    let organization = inquiry
        .world
        .organization_named(login)
        .ok_or(Refusal::NotFound)?;
    Ok(Reply::Found(shapes::organization_as_public_user(
        inquiry,
        organization,
    )))
}
