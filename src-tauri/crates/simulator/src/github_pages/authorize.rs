//! `/login/oauth/authorize`: may the app act for this person? (GitHub documentation, "Generating a
//! user access token for a GitHub App" and "Troubleshooting authorization request errors")

use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::{not_found, show, sign_in_first, stale};
use crate::authorization_server::github::{FIRST_CALLBACK, Grants};
use crate::authorization_server::{is_challenge, with_query};
use crate::call::{Call, Pairs};
use crate::page::{hidden, redirect};
use crate::session::Visit;
use crate::state::State;

/// A request GitHub shows to the person.
struct Asked {
    /// As sent; the first registered callback stands in for a missing one.
    redirect_uri: Option<String>,
    state: Option<String>,
    challenge: Option<String>,
}

impl Asked {
    fn destination(&self) -> &str {
        self.redirect_uri.as_deref().unwrap_or(FIRST_CALLBACK)
    }
}

enum Refusal {
    UnknownClient,
    /// Shown in the browser; the application never hears of it.
    RedirectNotRegistered,
    Challenge(Asked),
}

/// `GET /login/oauth/authorize`
pub(super) fn ask(call: &Call) -> Response {
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let asked = match read(&state, &call.query) {
        Ok(asked) => asked,
        Err(refusal) => return refuse(&state, &visit, &refusal),
    };
    let without_prompt = address_without_prompt(call);
    let Some(person) = visit.person else {
        return sign_in_first(&state, &visit, &without_prompt);
    };
    if call.query.get("prompt") == Some("select_account") {
        let onward = url::form_urlencoded::byte_serialize(without_prompt.as_bytes());
        let picker = format!(
            "/login/oauth/select_account?return_to={}",
            onward.collect::<String>()
        );
        return state.github_visits.remember(&visit, redirect(&picker));
    }
    if state.grants.has_authorized(person) {
        return approve(&mut state, &asked, person, call);
    }
    let fields = html! {
        (hidden("authenticity_token", &visit.token))
        (hidden("client_id", state.world.app.client_id))
        @if let Some(redirect_uri) = &asked.redirect_uri { (hidden("redirect_uri", redirect_uri)) }
        @if let Some(challenge) = &asked.challenge {
            (hidden("code_challenge", challenge))
            (hidden("code_challenge_method", "S256"))
        }
        @if let Some(state) = &asked.state { (hidden("state", state)) }
    };
    let login = state
        .world
        .person(person)
        .map(|person| person.login)
        .unwrap_or_default();
    let body = html! {
        section.card {
            h1 { "Authorize " (state.world.app.name) }
            p { (state.world.app.name) " by " b { (state.world.app.owner.login) }
                " would like permission to:" }
            ul.plain {
                li { "Verify your GitHub identity (" b { (login) } ")" }
                li { "Know which resources you can access" }
                li { "Act on your behalf" }
            }
            p.soft.small { "Installing the app and choosing repositories is a separate step. "
                "Authorizing sends you back to " (destination_shown(asked.destination())) "." }
            div.actions {
                form method="post" action="/login/oauth/authorize" {
                    (fields)
                    (hidden("authorize", "1"))
                    button.main data-act="authorize" { "Authorize " (state.world.app.name) }
                }
                form method="post" action="/login/oauth/authorize" {
                    (fields)
                    (hidden("authorize", "0"))
                    button data-act="cancel" { "Cancel" }
                }
            }
        }
    };
    show(&state, &visit, StatusCode::OK, "Authorize", &body)
}

/// `POST /login/oauth/authorize`
pub(super) fn answer(call: &Call) -> Response {
    let form = call.form();
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let Some(person) = visit.person.filter(|_| visit.made(&form)) else {
        return stale(&state, &visit);
    };
    match read(&state, &form) {
        Err(refusal) => refuse(&state, &visit, &refusal),
        Ok(asked) if form.get("authorize") == Some("1") => {
            approve(&mut state, &asked, person, call)
        }
        Ok(asked) => failed(
            &asked,
            "access_denied",
            "The user has denied your application access.",
        ),
    }
}

fn read(state: &State, sent: &Pairs) -> Result<Asked, Refusal> {
    if sent.get("client_id") != Some(state.world.app.client_id) {
        return Err(Refusal::UnknownClient);
    }
    let asked = Asked {
        redirect_uri: sent.get("redirect_uri").map(str::to_owned),
        state: sent.get("state").map(str::to_owned),
        challenge: sent.get("code_challenge").map(str::to_owned),
    };
    if !asked
        .redirect_uri
        .as_deref()
        .is_none_or(Grants::accepts_redirect)
    {
        return Err(Refusal::RedirectNotRegistered);
    }
    match (
        asked.challenge.as_deref(),
        sent.get("code_challenge_method"),
    ) {
        (None, None) => Ok(asked),
        (Some(challenge), Some("S256")) if is_challenge(challenge) => Ok(asked),
        (Some(_), Some(_) | None) | (None, Some(_)) => Err(Refusal::Challenge(asked)),
    }
}

fn approve(state: &mut State, asked: &Asked, person: u64, call: &Call) -> Response {
    let State { grants, issued, .. } = state;
    let (redirect_uri, challenge) = (asked.redirect_uri.clone(), asked.challenge.clone());
    let code = grants.give_code(issued, person, redirect_uri, challenge, call.now);
    let mut pairs = vec![("code", code.as_str())];
    if let Some(correlation) = &asked.state {
        pairs.push(("state", correlation));
    }
    redirect(&with_query(asked.destination(), &pairs))
}

fn refuse(state: &State, visit: &Visit<u64>, refusal: &Refusal) -> Response {
    match refusal {
        Refusal::UnknownClient => not_found(state, visit),
        Refusal::RedirectNotRegistered => {
            let body = html! {
                section.card {
                    h1 { "Be careful!" }
                    p.notice { "The redirect_uri is not associated with this application." }
                    p { "The application might be misconfigured or could be trying to redirect you "
                        "to a website you weren't expecting." }
                }
            };
            show(state, visit, StatusCode::OK, "Be careful", &body)
        }
        Refusal::Challenge(asked) => failed(
            asked,
            "invalid_request",
            "The code_challenge and code_challenge_method must be sent together, with S256.",
        ),
    }
}

fn failed(asked: &Asked, error: &str, description: &str) -> Response {
    let page = format!(
        "https://docs.github.com/apps/managing-oauth-apps/\
         troubleshooting-authorization-request-errors/#{}",
        error.replace('_', "-")
    );
    let mut pairs = vec![
        ("error", error),
        ("error_description", description),
        ("error_uri", page.as_str()),
    ];
    if let Some(correlation) = &asked.state {
        pairs.push(("state", correlation));
    }
    redirect(&with_query(asked.destination(), &pairs))
}

/// Once an account is picked the same request comes back without asking for the picker again.
fn address_without_prompt(call: &Call) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(call.query.iter().filter(|(name, _)| *name != "prompt"))
        .finish();
    format!("{}?{query}", call.path)
}

fn destination_shown(address: &str) -> String {
    url::Url::parse(address)
        .map(|address| address.origin().ascii_serialization())
        .unwrap_or_default()
}
