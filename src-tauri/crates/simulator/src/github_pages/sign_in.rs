//! `/login`: one press, as the account is filled in; also the account picker.

use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::{show as show_page, stale};
use crate::call::Call;
use crate::page::{hidden, redirect};
use crate::state::State;
use crate::world::{ANA, Person};

/// `GET /login?return_to=&login=`
pub(super) fn show(call: &Call) -> Response {
    accounts(call, "Sign in to GitHub")
}

/// `GET /login/oauth/select_account?return_to=`
pub(super) fn choose(call: &Call) -> Response {
    accounts(call, "Select an account")
}

/// `POST /session`
pub(super) fn enter(call: &Call) -> Response {
    let form = call.form();
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let person = form
        .get("login")
        .and_then(|login| state.world.person_named(login));
    let Some(person) = person.map(|person| person.id).filter(|_| visit.made(&form)) else {
        return stale(&state, &visit);
    };
    let visit = state.github_visits.sign_in(&visit, person);
    state
        .github_visits
        .remember(&visit, redirect(return_to(form.get("return_to"))))
}

fn accounts(call: &Call, title: &str) -> Response {
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let onward = return_to(call.query.get("return_to"));
    let suggested = suggested(&state, call, visit.person);
    let form = |person: &Person, button| {
        html! {
            form method="post" action="/session" {
                (hidden("authenticity_token", &visit.token))
                (hidden("return_to", onward))
                (hidden("login", person.login))
                (button)
            }
        }
    };
    let body = html! {
        section.card {
            h1 { (title) }
            p.soft { "Choose who you are in this practice. No password is needed." }
            @if let Some(person) = suggested {
                (form(person, html! {
                    button.main data-act="sign-in" { "Continue as " (person.name) }
                }))
            }
            h2 { "Other accounts" }
            ul.accounts {
                @for person in &state.world.people {
                    @if suggested.is_none_or(|suggested| suggested.id != person.id) {
                        li { (form(person, html! {
                            button.line data-act=(format!("account-{}", person.login)) {
                                span.badge aria-hidden="true" { (person.name.get(..1).unwrap_or_default()) }
                                span { b { (person.login) } br; span.soft.small { (person.name) } }
                            }
                        })) }
                    }
                }
            }
        }
    };
    show_page(&state, &visit, StatusCode::OK, title, &body)
}

/// The account the request names, the one that is signed in, or the person of this story.
fn suggested<'a>(state: &'a State, call: &Call, signed_in: Option<u64>) -> Option<&'a Person> {
    let named = call
        .query
        .get("login")
        .and_then(|login| state.world.person_named(login));
    named.or_else(|| state.world.person(signed_in.unwrap_or(ANA)))
}

/// A page of this server, never an address of somebody else.
fn return_to(asked: Option<&str>) -> &str {
    asked
        .filter(|to| to.starts_with('/') && !to.starts_with("//") && !to.contains('\\'))
        .unwrap_or("/")
}
