//! `/login/device`: the page people open on another device to type the code a program shows them
//! (GitHub documentation, "Using the device flow to generate a user access token").

use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::{show as show_page, sign_in_first, stale};
use crate::call::Call;
use crate::page::hidden;
use crate::session::Visit;
use crate::state::State;

/// `GET /login/device`
pub(super) fn show(call: &Call) -> Response {
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    if visit.person.is_none() {
        return sign_in_first(&state, &visit, &call.address());
    }
    enter(&state, &visit, None)
}

/// `POST /login/device/confirmation`
pub(super) fn confirm(call: &Call) -> Response {
    let form = call.form();
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let Some(person) = visit.person.filter(|_| visit.made(&form)) else {
        return stale(&state, &visit);
    };
    let typed = form.get("user_code").unwrap_or_default();
    let Some(code) = state.grants.devices.waiting(typed, call.now) else {
        return enter(&state, &visit, Some(typed));
    };
    let person = state.world.person(person).map(|person| person.login);
    let body = html! {
        section.card {
            h1 { "Authorize " (state.world.app.name) }
            p { (state.world.app.name) " by " b { (state.world.app.owner.login) }
                " would like permission to:" }
            ul.plain {
                li { "Verify your GitHub identity (" b { (person.unwrap_or_default()) } ")" }
                li { "Know which resources you can access" }
                li { "Act on your behalf" }
            }
            p.notice { "A device shows the code " b { (code) } ". Authorize only if you see it on a "
                "device of your own. Never authorize a code that somebody sent you." }
            div.actions {
                @for (choice, act) in [("1", "authorize"), ("0", "cancel")] {
                    form method="post" action="/login/device/authorize" {
                        (hidden("authenticity_token", &visit.token))
                        (hidden("user_code", code))
                        (hidden("authorize", choice))
                        @if choice == "1" {
                            button.main data-act=(act) { "Authorize " (state.world.app.name) }
                        } @else {
                            button data-act=(act) { "Cancel" }
                        }
                    }
                }
            }
        }
    };
    show_page(
        &state,
        &visit,
        StatusCode::OK,
        "Device authorization",
        &body,
    )
}

/// `POST /login/device/authorize`
pub(super) fn answer(call: &Call) -> Response {
    let form = call.form();
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let Some(person) = visit.person.filter(|_| visit.made(&form)) else {
        return stale(&state, &visit);
    };
    let code = form.get("user_code").unwrap_or_default();
    let approves = form.get("authorize") == Some("1");
    if !state.grants.answer_device(code, person, approves, call.now) {
        return enter(&state, &visit, Some(code));
    }
    let body = html! {
        section.card {
            @if approves {
                h1 { "Congratulations, you're all set!" }
                p { "Your device is now connected. You can close this tab." }
            } @else {
                h1 { "You have denied this device" }
                p { "Nothing was shared. You can close this tab." }
            }
        }
    };
    show_page(&state, &visit, StatusCode::OK, "Device", &body)
}

/// Where the code is typed; `wrong` is one that did not work.
fn enter(state: &State, visit: &Visit<u64>, wrong: Option<&str>) -> Response {
    let body = html! {
        section.card {
            h1 { "Enter the code displayed on your device" }
            p.soft { "Never use a code sent by somebody else." }
            @if wrong.is_some() {
                p.notice { "We don't recognise that code, or it has expired." }
            }
            form method="post" action="/login/device/confirmation" {
                (hidden("authenticity_token", &visit.token))
                label for="user_code" { "Code" }
                input type="text" id="user_code" name="user_code" autocomplete="off"
                    autocapitalize="characters" maxlength="9" required;
                div.actions { button.main data-act="continue" { "Continue" } }
            }
        }
    };
    show_page(state, visit, StatusCode::OK, "Device activation", &body)
}
