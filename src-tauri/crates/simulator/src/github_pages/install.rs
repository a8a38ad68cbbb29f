//! Installing the app: the account picker and the page with Install, Request, or both.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::app::permissions;
use super::choice::Choice;
use super::{not_found, show, sign_in_first, stale};
use crate::authorization_server::with_query;
use crate::call::Call;
use crate::github::installations;
use crate::page::{hidden, redirect};
use crate::session::Visit;
use crate::state::State;
use crate::world::{Membership, Organization, OrganizationRole, Repository, Selection, World};

/// What a person may do with the app in an organization ("Installing a GitHub App from a third
/// party", "Limiting OAuth app and GitHub App access requests and installations").
#[derive(Clone, Debug, PartialEq, Eq)]
enum Right {
    /// Owners.
    Install,
    /// Administrators of some repositories: these are installed, an owner is asked for the others.
    InstallSome(BTreeSet<u64>),
    /// Administrators of some repositories where nobody may ask: these, and nothing else.
    InstallOnly(BTreeSet<u64>),
    /// Everybody else who may ask.
    Request,
}

impl Right {
    /// None for people the page does not exist for.
    fn of(world: &World, organization: u64, person: u64) -> Option<Self> {
        let membership = world.membership(organization, person)?;
        let rules = world.organization(organization)?.rules;
        let may_ask = match membership.role {
            OrganizationRole::Owner => return Some(Right::Install),
            OrganizationRole::Member => rules.members_ask,
            OrganizationRole::Outside { .. } => rules.outsiders_ask,
        };
        let may_install = rules.admins_install && !membership.administers.is_empty();
        let administers = membership.administers.clone();
        match (may_install, may_ask) {
            (true, true) => Some(Right::InstallSome(administers)),
            (true, false) => Some(Right::InstallOnly(administers)),
            (false, true) => Some(Right::Request),
            (false, false) => None,
        }
    }

    /// The button's text and act.
    fn button(&self) -> (&'static str, &'static str) {
        match self {
            Right::Install | Right::InstallOnly(_) => ("Install", "install"),
            Right::InstallSome(_) => ("Install and request", "install"),
            Right::Request => ("Request", "request"),
        }
    }

    /// Whether a repository is among those the page offers.
    fn offers(&self, membership: &Membership, repository: u64) -> bool {
        match self {
            Right::InstallOnly(administers) => administers.contains(&repository),
            Right::Install | Right::InstallSome(_) | Right::Request => membership.reads(repository),
        }
    }
}

/// `GET /apps/{slug}/installations/new`: the picker, unless the only account has the app already.
pub(super) fn begin(call: &Call) -> Response {
    pick(call, true)
}

/// `GET /apps/{slug}/installations/select_target`: always the picker.
pub(super) fn targets(call: &Call) -> Response {
    pick(call, false)
}

/// `GET /apps/{slug}/installations/new/permissions?suggested_target_id=&repository_ids[]=&state=`
pub(super) fn ask(call: &Call) -> Response {
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let Some(person) = visit.person else {
        return sign_in_first(&state, &visit, &call.address());
    };
    let named = call
        .query
        .get("suggested_target_id")
        .or_else(|| call.query.get("target_id"));
    let Some((organization, right)) = target(&state.world, call, named, person) else {
        return not_found(&state, &visit);
    };
    let installed = state.world.installation_on(organization.id);
    if let (Right::Install, Some(installed)) = (&right, installed) {
        let settings = settings_path(organization, installed.id);
        return state.github_visits.remember(&visit, redirect(&settings));
    }
    let offered = |id| offers(&state.world, organization.id, person, &right, id);
    let choice = Choice::suggested(&state.world, organization, &call.query).among(offered);
    let page = Page {
        visit: &visit,
        organization,
        right: &right,
        choice: &choice,
    };
    page.show(&state, StatusCode::OK, call.query.get("state"))
}

/// `POST /apps/{slug}/installations/new/permissions`: a search, or the person's decision.
pub(super) fn answer(call: &Call) -> Response {
    let form = call.form();
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let Some(person) = visit.person.filter(|_| visit.made(&form)) else {
        return stale(&state, &visit);
    };
    let Some((organization, right)) = target(&state.world, call, form.get("target_id"), person)
    else {
        return not_found(&state, &visit);
    };
    let correlation = form.get("state");
    let offered = |id| offers(&state.world, organization.id, person, &right, id);
    let choice = Choice::sent(&state.world, organization, &form).among(offered);
    let page = Page {
        visit: &visit,
        organization,
        right: &right,
        choice: &choice,
    };
    if form.get("act") == Some("search") {
        return page.show(&state, StatusCode::OK, correlation);
    }
    if choice.is_empty() {
        return page.show(&state, StatusCode::UNPROCESSABLE_ENTITY, correlation);
    }
    let organization = organization.id;
    let installed = decide(
        &mut state,
        organization,
        &right,
        choice.selection,
        person,
        call,
    );
    let setup = format!("{}/github/setup", call.shared.addresses.platform);
    let id = installed.map(|id| id.to_string());
    let mut pairs = match &id {
        Some(id) => vec![
            ("installation_id", id.as_str()),
            ("setup_action", "install"),
        ],
        None => vec![("setup_action", "request")],
    };
    if let Some(correlation) = correlation {
        pairs.push(("state", correlation));
    }
    redirect(&with_query(&setup, &pairs))
}

/// Whether the page offers a repository to a person.
fn offers(world: &World, organization: u64, person: u64, right: &Right, repository: u64) -> bool {
    let member = world.membership(organization, person);
    member.is_some_and(|member| right.offers(member, repository))
}

/// Installs, asks an owner, or both. Answers the installation's id if there is one now.
fn decide(
    state: &mut State,
    organization: u64,
    right: &Right,
    selection: Selection,
    person: u64,
    call: &Call,
) -> Option<u64> {
    match right {
        Right::Install => {
            let selection = as_the_owner_leaves_it(state, organization, selection);
            Some(installations::install(
                state,
                organization,
                selection,
                person,
                call.now,
            ))
        }
        Right::InstallSome(administers) | Right::InstallOnly(administers) => {
            let wanted = match &selection {
                Selection::All => administers.clone(),
                Selection::Selected(ids) => ids.intersection(administers).copied().collect(),
            };
            let is_covered =
                matches!(&selection, Selection::Selected(ids) if ids.is_subset(administers));
            let installed = (!wanted.is_empty()).then(|| {
                let existing = state.world.installation_on(organization);
                let existing = existing.map(|one| one.selection.clone());
                let selection = installations::united(existing, Selection::Selected(wanted));
                installations::install(state, organization, selection, person, call.now)
            });
            let may_ask = matches!(right, Right::InstallSome(_));
            if !is_covered && may_ask {
                installations::request(state, organization, selection, person, call.now);
            }
            installed
        }
        Right::Request => {
            installations::request(state, organization, selection, person, call.now);
            None
        }
    }
}

/// In `installed-differently` an owner changes the selection at the last moment: one repository
/// less, two more.
fn as_the_owner_leaves_it(state: &mut State, organization: u64, selection: Selection) -> Selection {
    let Selection::Selected(mut ids) = selection else {
        return selection;
    };
    if !std::mem::take(&mut state.owner_intervenes) {
        return Selection::Selected(ids);
    }
    let Some(organization) = state.world.organization(organization) else {
        return Selection::Selected(ids);
    };
    let more: Vec<u64> = state
        .world
        .repositories_of(organization)
        .iter()
        .map(|repository| repository.id)
        .filter(|id| !ids.contains(id))
        .take(2)
        .collect();
    if ids.len() > 1 {
        ids.pop_first();
    }
    ids.extend(more);
    Selection::Selected(ids)
}

fn pick(call: &Call, jumps: bool) -> Response {
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    if call.param("slug") != state.world.app.slug {
        return not_found(&state, &visit);
    }
    let Some(person) = visit.person else {
        return sign_in_first(&state, &visit, &call.address());
    };
    let targets: Vec<(&Organization, Right)> = state
        .world
        .organizations
        .iter()
        .filter_map(|one| Some((one, Right::of(&state.world, one.id, person)?)))
        .collect();
    if let (true, [(only, Right::Install)]) = (jumps, targets.as_slice())
        && let Some(installed) = state.world.installation_on(only.id)
    {
        let settings = settings_path(only, installed.id);
        return state.github_visits.remember(&visit, redirect(&settings));
    }
    let correlation = call.query.get("state");
    let body = html! {
        section.card {
            h1 { "Install " (state.world.app.name) }
            p.soft { "Where do you want to install it?" }
            ul.accounts {
                @for (organization, right) in &targets {
                    li { (target_row(&state.world, organization, right, correlation)) }
                }
            }
            @if targets.is_empty() {
                p { "You do not belong to an organization." }
            }
        }
    };
    show(&state, &visit, StatusCode::OK, "Install", &body)
}

fn target_row(
    world: &World,
    organization: &Organization,
    right: &Right,
    correlation: Option<&str>,
) -> Markup {
    let installed = world
        .installation_on(organization.id)
        .filter(|_| *right == Right::Install);
    // The way to what is installed loses `state`, as on the real page.
    let to = match installed {
        Some(installed) => settings_path(organization, installed.id),
        None => {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            query.append_pair("target_id", &organization.id.to_string());
            if let Some(correlation) = correlation {
                query.append_pair("state", correlation);
            }
            format!(
                "{}/installations/new/permissions?{}",
                world.app.page(),
                query.finish()
            )
        }
    };
    html! {
        a.button.line data-act=(format!("account-{}", organization.login)) href=(to) {
            span.badge aria-hidden="true" { (organization.login.get(..1).unwrap_or_default()) }
            span { b { (organization.login) } br; span.soft.small { (organization.name) } }
            @if installed.is_some() { span.who { "Configure" } }
        }
    }
}

/// The organization a form or an address names, for people who can do something there.
fn target<'a>(
    world: &'a World,
    call: &Call,
    id: Option<&str>,
    person: u64,
) -> Option<(&'a Organization, Right)> {
    if call.param("slug") != world.app.slug {
        return None;
    }
    let organization = world.organization(id?.parse().ok()?)?;
    Some((organization, Right::of(world, organization.id, person)?))
}

fn settings_path(organization: &Organization, installation: u64) -> String {
    format!(
        "/organizations/{}/settings/installations/{installation}",
        organization.login
    )
}

/// The page with the big button.
struct Page<'a> {
    visit: &'a Visit<u64>,
    organization: &'a Organization,
    right: &'a Right,
    choice: &'a Choice,
}

impl Page<'_> {
    /// What the person may choose from, in order of name.
    fn offered<'world>(&self, world: &'world World) -> Vec<&'world Repository> {
        let member = self
            .visit
            .person
            .and_then(|person| world.membership(self.organization.id, person));
        world
            .repositories_of(self.organization)
            .iter()
            .filter(|one| member.is_some_and(|member| self.right.offers(member, one.id)))
            .collect()
    }

    fn show(&self, state: &State, status: StatusCode, correlation: Option<&str>) -> Response {
        let app = &state.world.app;
        let (text, act) = self.right.button();
        let offered = self.offered(&state.world);
        let body = html! {
            section.card {
                h1 { "Install " (app.name) }
                p { "Install on the organization " b { (self.organization.login) } " ("
                    (self.organization.name) ")." }
                @match self.right {
                    Right::Install => {},
                    Right::InstallSome(_) => p.soft {
                        "You can install it on repositories you administer. An owner is asked for "
                        "the others."
                    },
                    Right::InstallOnly(_) => p.soft {
                        "You can install it on repositories you administer."
                    },
                    Right::Request => p.soft { "An owner of the organization has to approve this." },
                }
                @if status == StatusCode::UNPROCESSABLE_ENTITY {
                    p.notice role="alert" { "Select at least one repository." }
                }
                form method="post" action=(format!("{}/installations/new/permissions", app.page())) {
                    (hidden("authenticity_token", &self.visit.token))
                    (hidden("target_id", &self.organization.id.to_string()))
                    @if let Some(correlation) = correlation { (hidden("state", correlation)) }
                    (self.choice.render(self.organization, &offered))
                    (permissions(app))
                    div.actions {
                        button.main name="act" value=(act) data-act=(act) { (text) }
                        a.button data-act="cancel" href="/" { "Cancel" }
                    }
                }
            }
        };
        show(state, self.visit, status, "Install", &body)
    }
}
