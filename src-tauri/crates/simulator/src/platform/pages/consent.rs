//! `/oauth/authorize`: may Factory Setup act for this person? (RFC 6749 4.1.1, RFC 7636, RFC 9207)

use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::{refused, show, sign_in_first, stale};
use crate::authorization_server::platform::{CLIENT_ID, Grants, SCOPE};
use crate::authorization_server::{is_challenge, with_query};
use crate::call::{Call, Pairs};
use crate::page::{hidden, redirect};
use crate::platform::PersonId;
use crate::session::Visit;
use crate::state::State;

/// A request whose answer may go to the client.
struct Asked {
    redirect_uri: String,
    state: Option<String>,
    challenge: String,
}

/// Why a request is not shown to the person.
enum Refusal {
    /// Told to the person: there is no address to trust.
    Here(&'static str),
    /// Told to the client.
    ToClient {
        redirect_uri: String,
        state: Option<String>,
        error: &'static str,
    },
}

/// `GET /oauth/authorize`
pub(in crate::platform) fn ask(call: &Call) -> Response {
    let mut state = call.shared.state();
    let visit = state.platform_visits.of(call);
    let asked = match read(&call.query) {
        Ok(asked) => asked,
        Err(refusal) => return refuse(call, &state, &visit, &refusal),
    };
    let Some(person) = visit.person.and_then(|id| state.platform.person(id)) else {
        return sign_in_first(&state, &visit, call);
    };
    let fields = html! {
        (hidden("authenticity_token", &visit.token))
        (hidden("client_id", CLIENT_ID))
        (hidden("response_type", "code"))
        (hidden("redirect_uri", &asked.redirect_uri))
        (hidden("code_challenge", &asked.challenge))
        (hidden("code_challenge_method", "S256"))
        @if let Some(state) = &asked.state { (hidden("state", state)) }
    };
    let body = html! {
        section.card {
            h1 { "Let Factory Setup connect GitHub?" }
            p { "Factory Setup on this computer would like to act for " b { (person.name) }
                " (" (person.email) ")." }
            ul.plain {
                li { "See your name and your workspaces" }
                li { "Start and check a GitHub connection in workspaces you administer" }
            }
            p.soft.small { "It cannot read your code or change your plan. You can end this at any "
                "time in Factory Setup." }
            div.actions {
                form method="post" action="/oauth/authorize" {
                    (fields)
                    (hidden("decision", "authorize"))
                    button.main data-act="authorize" { "Authorize" }
                }
                form method="post" action="/oauth/authorize" {
                    (fields)
                    (hidden("decision", "cancel"))
                    button data-act="cancel" { "Cancel" }
                }
            }
        }
    };
    show(&state, &visit, StatusCode::OK, "Authorize", &body)
}

/// `POST /oauth/authorize`
pub(in crate::platform) fn answer(call: &Call) -> Response {
    let form = call.form();
    let mut state = call.shared.state();
    let visit = state.platform_visits.of(call);
    let Some(person) = visit.person.filter(|_| visit.made(&form)) else {
        return stale(&state, &visit);
    };
    let asked = match read(&form) {
        Ok(asked) => asked,
        Err(refusal) => return refuse(call, &state, &visit, &refusal),
    };
    if form.get("decision") != Some("authorize") {
        let refusal = Refusal::ToClient {
            redirect_uri: asked.redirect_uri,
            state: asked.state,
            error: "access_denied",
        };
        return refuse(call, &state, &visit, &refusal);
    }
    let State {
        platform, issued, ..
    } = &mut *state;
    let Asked {
        redirect_uri,
        state: correlation,
        challenge,
    } = asked;
    let code = platform
        .grants
        .give_code(issued, person, redirect_uri.clone(), challenge, call.now);
    back(call, &redirect_uri, correlation.as_deref(), ("code", &code))
}

/// Checks in the order of RFC 6749: first whether there is anybody to answer to.
fn read(sent: &Pairs) -> Result<Asked, Refusal> {
    if sent.get("client_id") != Some(CLIENT_ID) {
        return Err(Refusal::Here(
            "Factory does not know the application that made this link.",
        ));
    }
    let redirect_uri = sent.get("redirect_uri").unwrap_or_default().to_owned();
    if sent.is_repeated("redirect_uri") || !Grants::accepts_redirect(&redirect_uri) {
        return Err(Refusal::Here(
            "The return address is not registered for this application.",
        ));
    }
    let state = sent.get("state").map(str::to_owned);
    let known = [
        "response_type",
        "code_challenge",
        "code_challenge_method",
        "state",
        "scope",
    ];
    let is_repeated = known.iter().any(|name| sent.is_repeated(name));
    let can_be_proved = sent.get("code_challenge_method") == Some("S256")
        && sent.get("code_challenge").is_some_and(is_challenge);
    let error = if is_repeated || !can_be_proved {
        Some("invalid_request")
    } else if sent.get("response_type") != Some("code") {
        Some("unsupported_response_type")
    } else if sent.get("scope").is_some_and(|scope| scope != SCOPE) {
        Some("invalid_scope")
    } else {
        None
    };
    match error {
        Some(error) => Err(Refusal::ToClient {
            redirect_uri,
            state,
            error,
        }),
        None => {
            let challenge = sent.get("code_challenge").unwrap_or_default().to_owned();
            Ok(Asked {
                redirect_uri,
                state,
                challenge,
            })
        }
    }
}

fn refuse(call: &Call, state: &State, visit: &Visit<PersonId>, refusal: &Refusal) -> Response {
    match refusal {
        Refusal::Here(what) => refused(state, visit, what),
        Refusal::ToClient {
            redirect_uri,
            state: correlation,
            error,
        } => back(call, redirect_uri, correlation.as_deref(), ("error", error)),
    }
}

/// Back to the client, with `state` as it came and `iss` (RFC 9207).
fn back(
    call: &Call,
    redirect_uri: &str,
    correlation: Option<&str>,
    outcome: (&str, &str),
) -> Response {
    let mut pairs = vec![outcome];
    if let Some(correlation) = correlation {
        pairs.push(("state", correlation));
    }
    pairs.push(("iss", &call.shared.addresses.platform));
    redirect(&with_query(redirect_uri, &pairs))
}
