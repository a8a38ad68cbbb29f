//! `/sign-in`: one press, as the account is filled in.

use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::{show as show_page, stale};
use crate::call::Call;
use crate::page::{hidden, redirect};
use crate::platform::{ANA, Person, PersonId};
use crate::session::Visit;
use crate::state::State;

/// `GET /sign-in?continue=`
pub(in crate::platform) fn show(call: &Call) -> Response {
    let mut state = call.shared.state();
    let visit = state.platform_visits.of(call);
    let onward = onward(call.query.get("continue"));
    let body = html! {
        section.card {
            h1 { "Sign in to Factory" }
            p.soft { "Choose who you are in this practice. No password is needed." }
            @if let Some(ana) = state.platform.person(ANA) {
                (account(&visit, ana, onward, &html! {
                    button.main data-act="sign-in" { "Continue as " (ana.name) }
                }))
            }
            h2 { "Other people" }
            ul.accounts {
                @for person in others(&state) {
                    li { (account(&visit, person, onward, &html! {
                        button.line data-act=(format!("account-{}", mailbox(person))) {
                            span.badge aria-hidden="true" { (initial(person)) }
                            span { b { (person.name) } br; span.soft.small { (person.email) } }
                        }
                    })) }
                }
            }
        }
    };
    show_page(&state, &visit, StatusCode::OK, "Sign in", &body)
}

/// `POST /sign-in`
pub(in crate::platform) fn enter(call: &Call) -> Response {
    let form = call.form();
    let mut state = call.shared.state();
    let visit = state.platform_visits.of(call);
    let person = form
        .get("email")
        .and_then(|email| state.platform.person_with(email));
    let Some(person) = person.map(|person| person.id).filter(|_| visit.made(&form)) else {
        return stale(&state, &visit);
    };
    let visit = state.platform_visits.sign_in(&visit, person);
    state
        .platform_visits
        .remember(&visit, redirect(onward(form.get("continue"))))
}

/// Pages of this server only, never an address somebody else chose.
fn onward(asked: Option<&str>) -> &str {
    asked
        .filter(|to| {
            to.starts_with("/oauth/authorize?")
                || to.starts_with("/github/setup")
                || *to == "/device"
                || to.starts_with("/device?")
        })
        .unwrap_or("/")
}

fn account(visit: &Visit<PersonId>, person: &Person, onward: &str, button: &Markup) -> Markup {
    html! {
        form method="post" action="/sign-in" {
            (hidden("authenticity_token", &visit.token))
            (hidden("continue", onward))
            (hidden("email", person.email))
            (button)
        }
    }
}

fn others(state: &State) -> impl Iterator<Item = &Person> {
    state
        .platform
        .people
        .iter()
        .filter(|person| person.id != ANA)
}

fn mailbox(person: &Person) -> &str {
    person.email.split('@').next().unwrap_or_default()
}

fn initial(person: &Person) -> &str {
    person.name.get(..1).unwrap_or_default()
}
