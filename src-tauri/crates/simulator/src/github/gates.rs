//! What an organization asks of everybody who comes in, beyond a token: its own sign-in, a known
//! network, a program its owners approved (docs.github.com, "Troubleshooting the REST API").

use axum::http::HeaderMap;

use super::answer::{Inquiry, Refusal, put};
use crate::issued::identifier;
use crate::world::Organization;

/// Whether this token may come in from here. Whoever shows no token sees what is public.
pub(super) fn pass(inquiry: &Inquiry<'_>, organization: &Organization) -> Result<(), Refusal> {
    let gates = inquiry.world.gates(organization.id);
    if inquiry.person.is_none() {
        return Ok(());
    }
    let organization_login = organization.login;
    if gates.restricts_third_parties && inquiry.by_command_line {
        return Err(Refusal::ThirdPartiesRestricted {
            organization: organization_login,
        });
    }
    if gates.known_networks_only {
        return Err(Refusal::AddressNotAllowed {
            organization: organization_login,
        });
    }
    if lacks_single_sign_on(inquiry, organization.id) {
        return Err(Refusal::SingleSignOn {
            organization: organization_login,
        });
    }
    Ok(())
}

/// A token is bound to the sessions its person had at sign-in; a later one does not help it.
pub(super) fn lacks_single_sign_on(inquiry: &Inquiry<'_>, organization: u64) -> bool {
    inquiry.world.gates(organization).single_sign_on
        && !inquiry
            .signed_on_at
            .is_some_and(|known| known.contains(&organization))
}

/// `X-GitHub-SSO` in both forms: where to sign in for what was refused, and which organizations are
/// missing in a list.
pub(super) fn explain(inquiry: &Inquiry<'_>, refusal: Option<&Refusal>, headers: &mut HeaderMap) {
    const NAME: &str = "x-github-sso";
    if let Some(Refusal::SingleSignOn { organization }) = refusal {
        let page = format!(
            "required; url={}/orgs/{organization}/sso?authorization_request={}",
            inquiry.addresses.github,
            identifier(32).to_uppercase()
        );
        put(headers, NAME, &page);
        return;
    }
    let Some(person) = inquiry.person else {
        return;
    };
    let is_list_over_organizations = [
        "/user/installations",
        "/user/orgs",
        "/user/memberships/orgs",
    ]
    .contains(&inquiry.call.path.as_str());
    if refusal.is_some() || !is_list_over_organizations {
        return;
    }
    let missing: Vec<String> = inquiry
        .world
        .organizations
        .iter()
        .filter(|one| inquiry.world.membership(one.id, person).is_some())
        .filter(|one| lacks_single_sign_on(inquiry, one.id))
        .map(|one| one.id.to_string())
        .collect();
    if !missing.is_empty() {
        let list = format!("partial-results; organizations={}", missing.join(","));
        put(headers, NAME, &list);
    }
}
