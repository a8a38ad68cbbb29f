//! `/device`: the page people open on another device to type the code Factory Setup shows them (RFC
//! 8628, 3.3). An address that carries the code fills it in; the person still compares it (5.4).

use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::{show as show_page, sign_in_first, stale};
use crate::call::Call;
use crate::page::hidden;
use crate::platform::PersonId;
use crate::session::Visit;
use crate::state::State;

/// `GET /device?user_code=`
pub(in crate::platform) fn show(call: &Call) -> Response {
    let mut state = call.shared.state();
    let visit = state.platform_visits.of(call);
    if visit.person.is_none() {
        return sign_in_first(&state, &visit, call);
    }
    let filled_in = call.query.get("user_code").unwrap_or_default();
    enter(&state, &visit, filled_in, false)
}

/// `POST /device/confirm`
pub(in crate::platform) fn confirm(call: &Call) -> Response {
    let form = call.form();
    let mut state = call.shared.state();
    let visit = state.platform_visits.of(call);
    let person = visit
        .person
        .filter(|_| visit.made(&form))
        .and_then(|id| state.platform.person(id));
    let Some(person) = person else {
        return stale(&state, &visit);
    };
    let typed = form.get("user_code").unwrap_or_default();
    let devices = &state.platform.grants.devices;
    let Some(code) = devices.waiting(typed, call.now) else {
        return enter(&state, &visit, typed, true);
    };
    let body = html! {
        section.card {
            h1 { "Let Factory Setup connect GitHub?" }
            p { "Factory Setup on another device would like to act for " b { (person.name) }
                " (" (person.email) ")." }
            p.notice { "It shows the code " b { (code) } ". Authorize only if you see the same code "
                "on a device of your own. Never authorize a code that somebody sent you." }
            div.actions {
                @for (decision, act) in [("authorize", "authorize"), ("cancel", "cancel")] {
                    form method="post" action="/device" {
                        (hidden("authenticity_token", &visit.token))
                        (hidden("user_code", code))
                        (hidden("decision", decision))
                        @if decision == "authorize" {
                            button.main data-act=(act) { "Authorize" }
                        } @else {
                            button data-act=(act) { "Cancel" }
                        }
                    }
                }
            }
        }
    };
    show_page(&state, &visit, StatusCode::OK, "Authorize", &body)
}

/// `POST /device`
pub(in crate::platform) fn answer(call: &Call) -> Response {
    let form = call.form();
    let mut state = call.shared.state();
    let visit = state.platform_visits.of(call);
    let Some(person) = visit.person.filter(|_| visit.made(&form)) else {
        return stale(&state, &visit);
    };
    let code = form.get("user_code").unwrap_or_default();
    let approves = form.get("decision") == Some("authorize");
    let devices = &mut state.platform.grants.devices;
    if !devices.answer(code, approves.then_some(person), call.now) {
        return enter(&state, &visit, code, true);
    }
    let body = html! {
        section.card {
            @if approves {
                h1 { "You are signed in on the other device" }
                p { "You can close this tab and go back to Factory Setup." }
            } @else {
                h1 { "The other device was not signed in" }
                p { "Nothing was shared. You can close this tab." }
            }
        }
    };
    show_page(&state, &visit, StatusCode::OK, "Device", &body)
}

/// Where the code is typed, or looked at when it is filled in.
fn enter(state: &State, visit: &Visit<PersonId>, filled_in: &str, is_wrong: bool) -> Response {
    let body = html! {
        section.card {
            h1 { "Enter the code from Factory Setup" }
            p.soft { "It is on the screen of the device you want to sign in on." }
            @if is_wrong {
                p.notice { "We don't know that code, or it ran out." }
            }
            form method="post" action="/device/confirm" {
                (hidden("authenticity_token", &visit.token))
                label for="user_code" { "Code" }
                input type="text" id="user_code" name="user_code" autocomplete="off"
                    autocapitalize="characters" maxlength="9" required value=(filled_in);
                div.actions { button.main data-act="continue" { "Continue" } }
            }
        }
    };
    show_page(state, visit, StatusCode::OK, "Enter a code", &body)
}
