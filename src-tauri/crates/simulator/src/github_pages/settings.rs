//! An organization's installed apps: owners change, pause and remove them, and answer requests.

use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::app::permissions;
use super::choice::Choice;
use super::{not_found, show as show_page, sign_in_first, stale};
use crate::authorization_server::with_query;
use crate::call::Call;
use crate::github::installations;
use crate::page::{hidden, redirect};
use crate::session::Visit;
use crate::state::State;
use crate::world::Installation;

/// `GET /organizations/{org}/settings/installations`
pub(super) fn list(call: &Call) -> Response {
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let Some(person) = visit.person else {
        return sign_in_first(&state, &visit, &call.address());
    };
    let Some(organization) = owned(&state, call, person) else {
        return not_found(&state, &visit);
    };
    let world = &state.world;
    let login = world
        .organization(organization)
        .map(|one| one.login)
        .unwrap_or_default();
    let requests = world
        .requests
        .iter()
        .filter(|request| request.organization == organization);
    let body = html! {
        section.card {
            h1 { "GitHub Apps installed in " (login) }
            ul.plain {
                @if let Some(installation) = world.installation_on(organization) {
                    li { div.row {
                        span { b { (world.app.name) } }
                        span.who { a.button data-act="configure" href=(path(login, installation.id)) {
                            "Configure"
                        } }
                    } }
                } @else {
                    li { "No app is installed." }
                }
                @for request in requests {
                    li { div.row {
                        span { b { (world.app.name) } " asked for by "
                            (world.person(request.requester).map(|one| one.login).unwrap_or_default()) }
                        (decision(&visit, login, "approve", "Approve"))
                        (decision(&visit, login, "reject", "Reject"))
                    } }
                }
            }
        }
    };
    show_page(&state, &visit, StatusCode::OK, "Installed apps", &body)
}

/// `POST /organizations/{org}/settings/installations`: an owner answers the requests.
pub(super) fn decide(call: &Call) -> Response {
    owners_act(call, |state, organization, call| {
        if call.form().get("decision") == Some("approve") {
            installations::approve(state, organization, None, call.now);
        } else {
            installations::decline(state, organization, call.now);
        }
        redirect(&call.path)
    })
}

/// `GET /organizations/{org}/settings/installations/{id}`
pub(super) fn show(call: &Call) -> Response {
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let Some(person) = visit.person else {
        return sign_in_first(&state, &visit, &call.address());
    };
    let installation = owned(&state, call, person).and_then(|id| installation(&state, call, id));
    let Some(installation) = installation else {
        return not_found(&state, &visit);
    };
    let choice = Choice::installed(&installation.selection);
    page(&state, &visit, installation, &choice, StatusCode::OK)
}

/// `POST /organizations/{org}/settings/installations/{id}`: a search, or Save.
pub(super) fn save(call: &Call) -> Response {
    let form = call.form();
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let Some(person) = visit.person.filter(|_| visit.made(&form)) else {
        return stale(&state, &visit);
    };
    let found = owned(&state, call, person).and_then(|id| installation(&state, call, id));
    let Some(installation) = found else {
        return not_found(&state, &visit);
    };
    let Some(organization) = state.world.organization(installation.organization) else {
        return not_found(&state, &visit);
    };
    let choice = Choice::sent(&state.world, organization, &form);
    if form.get("act") == Some("search") {
        return page(&state, &visit, installation, &choice, StatusCode::OK);
    }
    if choice.is_empty() {
        return page(
            &state,
            &visit,
            installation,
            &choice,
            StatusCode::UNPROCESSABLE_ENTITY,
        );
    }
    let id = installation.id;
    installations::select(&mut state, id, choice.selection, person, call.now);
    // An update comes back without `state`: GitHub has long forgotten it.
    let setup = format!("{}/github/setup", call.shared.addresses.platform);
    let id = id.to_string();
    let pairs = [("installation_id", id.as_str()), ("setup_action", "update")];
    redirect(&with_query(&setup, &pairs))
}

/// `POST …/{id}/suspend`
pub(super) fn suspend(call: &Call) -> Response {
    set_suspended(call, true)
}

/// `POST …/{id}/unsuspend`
pub(super) fn unsuspend(call: &Call) -> Response {
    set_suspended(call, false)
}

/// `POST …/{id}/uninstall`
pub(super) fn uninstall(call: &Call) -> Response {
    owners_act(call, |state, organization, call| {
        let id = installation(state, call, organization).map(|one| one.id);
        if let Some(id) = id {
            installations::uninstall(state, id, call.now);
        }
        redirect(&format!(
            "/organizations/{}/settings/installations",
            call.param("org")
        ))
    })
}

fn set_suspended(call: &Call, suspended: bool) -> Response {
    owners_act(call, |state, organization, call| {
        let person = state.github_visits.of(call).person;
        let id = installation(state, call, organization).map(|one| one.id);
        if let Some(id) = id {
            installations::set_suspended(state, id, person.filter(|_| suspended), call.now);
        }
        let back = call.path.rsplit_once('/').map_or("/", |(back, _)| back);
        redirect(back)
    })
}

/// Runs `act` for an owner of the organization in the path who pressed a button of ours.
fn owners_act(call: &Call, act: impl FnOnce(&mut State, u64, &Call) -> Response) -> Response {
    let form = call.form();
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let Some(person) = visit.person.filter(|_| visit.made(&form)) else {
        return stale(&state, &visit);
    };
    match owned(&state, call, person) {
        Some(organization) => act(&mut state, organization, call),
        None => not_found(&state, &visit),
    }
}

fn owned(state: &State, call: &Call, person: u64) -> Option<u64> {
    let organization = state.world.organization_named(call.param("org"))?.id;
    state
        .world
        .is_owner(organization, person)
        .then_some(organization)
}

fn installation<'a>(state: &'a State, call: &Call, organization: u64) -> Option<&'a Installation> {
    let id = call.numeric_param("id")?;
    state
        .world
        .installation(id)
        .filter(|installation| installation.organization == organization)
}

fn page(
    state: &State,
    visit: &Visit<u64>,
    installation: &Installation,
    choice: &Choice,
    status: StatusCode,
) -> Response {
    let world = &state.world;
    let Some(organization) = world.organization(installation.organization) else {
        return not_found(state, visit);
    };
    let address = path(organization.login, installation.id);
    let all: Vec<_> = world.repositories_of(organization).iter().collect();
    let is_suspended = installation.suspended.is_some();
    let body = html! {
        section.card {
            h1 { (world.app.name) }
            p.soft { "Installed in " b { (organization.login) } }
            @if is_suspended { p.notice { "Access is suspended." } }
            @if status == StatusCode::UNPROCESSABLE_ENTITY {
                p.notice role="alert" { "Select at least one repository." }
            }
            form method="post" action=(address) {
                (hidden("authenticity_token", &visit.token))
                (choice.render(organization, &all))
                (permissions(&world.app))
                div.actions {
                    button.main name="act" value="save" data-act="save" { "Save" }
                    a.button data-act="cancel" href=(address) { "Cancel" }
                }
            }
        }
        section.card {
            h2 { "Danger zone" }
            div.actions {
                @if is_suspended {
                    (danger(visit, &address, "unsuspend", "Unsuspend"))
                } @else {
                    (danger(visit, &address, "suspend", "Suspend"))
                }
                (danger(visit, &address, "uninstall", "Uninstall"))
            }
        }
    };
    show_page(state, visit, status, "Installed app", &body)
}

fn danger(visit: &Visit<u64>, address: &str, act: &str, text: &str) -> Markup {
    html! {
        form method="post" action=(format!("{address}/{act}")) {
            (hidden("authenticity_token", &visit.token))
            button.danger data-act=(act) { (text) }
        }
    }
}

fn decision(visit: &Visit<u64>, login: &str, act: &str, text: &str) -> Markup {
    html! {
        form method="post" action=(format!("/organizations/{login}/settings/installations")) {
            (hidden("authenticity_token", &visit.token))
            (hidden("decision", act))
            button data-act=(act) { (text) }
        }
    }
}

fn path(login: &str, installation: u64) -> String {
    format!("/organizations/{login}/settings/installations/{installation}")
}
