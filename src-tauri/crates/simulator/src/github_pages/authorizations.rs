//! A person's authorized GitHub Apps: what they allowed, and the button that takes it back
//! (docs.github.com, "Reviewing and revoking authorization of GitHub Apps").

use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::{show as show_page, sign_in_first, stale};
use crate::call::Call;
use crate::page::{hidden, redirect};

/// Where it is.
pub(super) const PATH: &str = "/settings/apps/authorizations";

/// `GET /settings/apps/authorizations`
pub(super) fn list(call: &Call) -> Response {
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let Some(person) = visit.person else {
        return sign_in_first(&state, &visit, &call.address());
    };
    let body = html! {
        section.card {
            h1 { "Authorized GitHub Apps" }
            ul.plain {
                @if state.grants.has_authorized(person) {
                    li { div.row {
                        span { b { (state.world.app.name) } }
                        form method="post" action=(PATH) {
                            (hidden("authenticity_token", &visit.token))
                            button.danger data-act="revoke" { "Revoke" }
                        }
                    } }
                } @else {
                    li { "You have authorized no app." }
                }
            }
        }
    };
    show_page(
        &state,
        &visit,
        StatusCode::OK,
        "Authorized GitHub Apps",
        &body,
    )
}

/// `POST /settings/apps/authorizations`: the person takes it back, and every token ends.
pub(super) fn revoke(call: &Call) -> Response {
    let form = call.form();
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let Some(person) = visit.person.filter(|_| visit.made(&form)) else {
        return stale(&state, &visit);
    };
    state.grants.revoke_all_of(person);
    redirect(PATH)
}
