//! The app's setup address: where GitHub sends a browser after installing, updating or asking. What
//! the address says is a hint; the platform looks for itself.

use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::{show, sign_in_first};
use crate::call::Call;
use crate::platform::PersonId;
use crate::platform::webhooks::{bind, newest_pending, receive};
use crate::state::State;

/// `GET /github/setup?installation_id=&setup_action=&state=`
pub(in crate::platform) fn finish(call: &Call) -> Response {
    let mut state = call.shared.state();
    let visit = state.platform_visits.of(call);
    let Some(person) = visit.person else {
        return sign_in_first(&state, &visit, call);
    };
    receive(&mut state, call.now);
    claim(&mut state, call, person);

    let asked = call.query.get("setup_action") == Some("request");
    let body = html! {
        section.card {
            @if asked {
                h1 { "An owner has to approve this" }
                p { "GitHub has asked the owners of the organization. You will see in Factory Setup "
                    "when somebody answers." }
            } @else {
                h1 { "GitHub is done" }
                p { "Factory has heard from GitHub." }
            }
            p { b { "You can close this tab and go back to Factory Setup." } }
        }
    };
    show(
        &state,
        &visit,
        StatusCode::OK,
        "Back to Factory Setup",
        &body,
    )
}

/// `GET /` and the integrations settings: a place to stand.
pub(in crate::platform) fn home(call: &Call) -> Response {
    let mut state = call.shared.state();
    let visit = state.platform_visits.of(call);
    let body = html! {
        section.card {
            h1 { "Factory" }
            p { "This copy of Factory knows sign-in and the GitHub connection, nothing else." }
            @if visit.person.is_none() {
                div.actions { a.button.main href="/sign-in" { "Sign in" } }
            } @else {
                p.soft { "Go on in Factory Setup." }
            }
        }
    };
    show(&state, &visit, StatusCode::OK, "Home", &body)
}

/// The installation in the address, if GitHub confirms that this person may speak for it: then it
/// is theirs to connect, also when no webhook told whose it was.
fn claim(state: &mut State, call: &Call, person: PersonId) {
    let Some(installation) = call
        .query
        .get("installation_id")
        .and_then(|id| id.parse().ok())
    else {
        return;
    };
    // A delivery under way will say it soon; the page does not run ahead of it.
    if !state.platform.outbox.lag.is_zero() {
        return;
    }
    let account = state.platform.linked.get(person).copied();
    let existing = state.world.installation(installation);
    let may_speak = existing
        .zip(account)
        .is_some_and(|(installation, account)| {
            state
                .world
                .membership(installation.organization, account)
                .is_some()
        });
    let taken = state
        .platform
        .connections
        .iter()
        .any(|one| one.is_of(installation));
    let correlation = call.query.get("state");
    let pending = state
        .platform
        .connections
        .iter()
        .position(|one| {
            one.created_by == person && one.is_pending() && correlation == Some(one.state.as_str())
        })
        .or_else(|| newest_pending(&state.platform, person));
    if let Some(index) = pending.filter(|_| may_speak && !taken) {
        bind(state, index, installation, call.now);
    }
}
