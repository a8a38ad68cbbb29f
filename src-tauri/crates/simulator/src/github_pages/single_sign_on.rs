//! `/orgs/{org}/sso`: the company's own sign-in, where GitHub sends people who want to see what is the
//! company's (docs.github.com, "About authentication with single sign-on").

use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::{not_found, show as show_page, sign_in_first, stale};
use crate::call::Call;
use crate::page::hidden;

/// `GET /orgs/{org}/sso?authorization_request=`
pub(super) fn show(call: &Call) -> Response {
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let Some(person) = visit.person else {
        return sign_in_first(&state, &visit, &call.address());
    };
    let named = state.world.organization_named(call.param("org"));
    let member = named.filter(|one| state.world.membership(one.id, person).is_some());
    let Some(organization) = member else {
        return not_found(&state, &visit);
    };
    let body = html! {
        section.card {
            h1 { "Single sign-on to " (organization.name) }
            p { "Sign in with your company account to see what belongs to "
                b { (organization.login) } "." }
            form method="post" action=(format!("/orgs/{}/sso", organization.login)) {
                (hidden("authenticity_token", &visit.token))
                div.actions { button.main data-act="company-sign-in" { "Continue" } }
            }
        }
    };
    show_page(&state, &visit, StatusCode::OK, "Single sign-on", &body)
}

/// `POST /orgs/{org}/sso`: the company says who it is.
pub(super) fn enter(call: &Call) -> Response {
    let form = call.form();
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let organization = state.world.organization_named(call.param("org"));
    let organization = organization.map(|organization| organization.id);
    let person = visit.person.filter(|_| visit.made(&form));
    let (Some(person), Some(organization)) = (person, organization) else {
        return stale(&state, &visit);
    };
    state.grants.begin_session(person, organization);
    let body = html! {
        section.card {
            h1 { "You are signed in" }
            p { "Programs that you let in from now on see what belongs to the company." }
        }
    };
    show_page(&state, &visit, StatusCode::OK, "Single sign-on", &body)
}
