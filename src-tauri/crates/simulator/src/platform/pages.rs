//! The platform's web pages: sign in, allow the wizard, and where GitHub sends people afterwards.

pub(super) mod consent;
pub(super) mod device;
pub(super) mod setup;
pub(super) mod sign_in;

use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::PersonId;
use crate::call::Call;
use crate::page::{Brand, page, redirect, shown};
use crate::session::Visit;
use crate::state::State;

/// A page for this visit, with its cookie.
fn show(
    state: &State,
    visit: &Visit<PersonId>,
    status: StatusCode,
    title: &str,
    body: &Markup,
) -> Response {
    let person = visit.person.and_then(|id| state.platform.person(id));
    let markup = page(
        Brand::Factory,
        title,
        person.map(|person| person.name),
        body,
    );
    state.platform_visits.remember(visit, shown(status, markup))
}

/// Sends somebody without a session to the sign-in page, and back here afterwards.
fn sign_in_first(state: &State, visit: &Visit<PersonId>, call: &Call) -> Response {
    let onward: String = url::form_urlencoded::byte_serialize(call.address().as_bytes()).collect();
    state
        .platform_visits
        .remember(visit, redirect(&format!("/sign-in?continue={onward}")))
}

/// The form was not made for this visit.
fn stale(state: &State, visit: &Visit<PersonId>) -> Response {
    let body = html! {
        section.card {
            h1 { "This page is out of date" }
            p { "Go back to Factory Setup and open the page again." }
        }
    };
    show(
        state,
        visit,
        StatusCode::UNPROCESSABLE_ENTITY,
        "Out of date",
        &body,
    )
}

/// The browser must not be sent anywhere with this request.
fn refused(state: &State, visit: &Visit<PersonId>, what: &str) -> Response {
    let body = html! {
        section.card {
            h1 { "This sign-in link does not work" }
            p.notice { (what) }
            p.soft { "Nothing was shared. Close this tab and start again in Factory Setup." }
        }
    };
    show(
        state,
        visit,
        StatusCode::BAD_REQUEST,
        "Link does not work",
        &body,
    )
}
