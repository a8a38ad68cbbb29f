//! GitHub's web pages a setup leads through: sign-in, Authorize, Install, an installation's settings.
//! The organization's roles decide what each person may press.

mod app;
mod authorizations;
mod authorize;
mod choice;
mod device;
mod install;
mod settings;
mod sign_in;
mod single_sign_on;

use std::sync::Arc;

use axum::Router;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::HostKind;
use crate::authorization_server::github as authorization_server;
use crate::call::{Call, get, post};
use crate::page::{Brand, page, redirect, shown};
use crate::server::Shared;
use crate::session::Visit;
use crate::state::State;
use crate::world::World;

/// Everything under GitHub's web address, the token endpoint included.
pub(crate) fn routes(host: HostKind) -> Router<Arc<Shared>> {
    const SETTINGS: &str = "/organizations/{org}/settings/installations";
    let app = format!("{}/{{slug}}", host.app_pages());
    let installation = format!("{SETTINGS}/{{id}}");
    Router::new()
        .route("/", get(app::home))
        .route("/login", get(sign_in::show))
        .route("/session", post(sign_in::enter))
        .route("/login/oauth/select_account", get(sign_in::choose))
        .route("/login/device", get(device::show))
        .route(
            "/login/device/code",
            post(authorization_server::device_code),
        )
        .route("/login/device/confirmation", post(device::confirm))
        .route("/login/device/authorize", post(device::answer))
        .route(
            "/login/oauth/authorize",
            get(authorize::ask).merge(post(authorize::answer)),
        )
        .route(
            "/login/oauth/access_token",
            post(authorization_server::token),
        )
        .route(&app, get(app::show))
        .route(&format!("{app}/installations/new"), get(install::begin))
        .route(
            &format!("{app}/installations/select_target"),
            get(install::targets),
        )
        .route(
            &format!("{app}/installations/new/permissions"),
            get(install::ask).merge(post(install::answer)),
        )
        .route(SETTINGS, get(settings::list).merge(post(settings::decide)))
        .route(
            &installation,
            get(settings::show).merge(post(settings::save)),
        )
        .route(&format!("{installation}/suspend"), post(settings::suspend))
        .route(
            &format!("{installation}/unsuspend"),
            post(settings::unsuspend),
        )
        .route(
            &format!("{installation}/uninstall"),
            post(settings::uninstall),
        )
        .route(
            authorizations::PATH,
            get(authorizations::list).merge(post(authorizations::revoke)),
        )
        .route(
            "/orgs/{org}/sso",
            get(single_sign_on::show).merge(post(single_sign_on::enter)),
        )
        .route("/avatars/u/{id}", get(avatar))
        .fallback(get(missing))
}

/// A page for this visit, with its cookie.
fn show(
    state: &State,
    visit: &Visit<u64>,
    status: StatusCode,
    title: &str,
    body: &Markup,
) -> Response {
    let person = visit.person.and_then(|id| state.world.person(id));
    let markup = page(
        Brand::GitHub,
        title,
        person.map(|person| person.login),
        body,
    );
    state.github_visits.remember(visit, shown(status, markup))
}

/// GitHub's 404, also for everything a person may not know about.
fn not_found(state: &State, visit: &Visit<u64>) -> Response {
    let body = html! {
        section.card {
            h1 { "404: this page does not exist" }
            p { "Either the address is wrong, or your account may not see what is there." }
            @if visit.person.is_none() {
                div.actions { a.button href="/login" { "Sign in" } }
            }
        }
    };
    show(state, visit, StatusCode::NOT_FOUND, "Page not found", &body)
}

/// The form was not made for this visit.
fn stale(state: &State, visit: &Visit<u64>) -> Response {
    let body = html! {
        section.card {
            h1 { "Your browser did something unexpected" }
            p { "Go back and load the page again." }
        }
    };
    show(
        state,
        visit,
        StatusCode::UNPROCESSABLE_ENTITY,
        "Try again",
        &body,
    )
}

/// Sends somebody without a session to the sign-in page, and back here afterwards.
fn sign_in_first(state: &State, visit: &Visit<u64>, address: &str) -> Response {
    let return_to: String = url::form_urlencoded::byte_serialize(address.as_bytes()).collect();
    state
        .github_visits
        .remember(visit, redirect(&format!("/login?return_to={return_to}")))
}

fn missing(call: &Call) -> Response {
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    not_found(&state, &visit)
}

/// A letter on a colour.
fn avatar(call: &Call) -> Response {
    let state = call.shared.state();
    let name = call
        .numeric_param("id")
        .and_then(|id| name_of(&state.world, id));
    let Some(name) = name else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let hue = name
        .bytes()
        .fold(0_u32, |sum, byte| (sum * 31 + u32::from(byte)) % 360);
    let letter = name.get(..1).unwrap_or_default().to_uppercase();
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\" width=\"64\" \
         height=\"64\"><rect width=\"64\" height=\"64\" fill=\"hsl({hue} 38% 42%)\"/><text x=\"32\" \
         y=\"43\" font-family=\"sans-serif\" font-size=\"32\" text-anchor=\"middle\" \
         fill=\"#fff\">{letter}</text></svg>"
    );
    (
        [(
            header::CONTENT_TYPE,
            HeaderValue::from_static("image/svg+xml"),
        )],
        svg,
    )
        .into_response()
}

fn name_of(world: &World, id: u64) -> Option<&'static str> {
    let person = world.person(id).map(|person| person.login);
    person.or_else(|| {
        world
            .organization(id)
            .map(|organization| organization.login)
    })
}
