//! The app's installations: what a user token sees of them, and what happens to them.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::answer::{Inquiry, Refusal, Reply};
use super::pages::Page;
use super::{gates, shapes, visibility};
use crate::platform::webhooks::Event;
use crate::scenario::Scenario;
use crate::state::State;
use crate::world::{Installation, InstallationRequest, Selection, Suspension};

/// `GET /user/installations`
pub(super) fn list(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let person = inquiry.signed_in()?;
    let installations: Vec<&Installation> =
        visibility::reachable_installations(inquiry, person).collect();
    let total = installations.len();
    let page = Page::read(&inquiry.call.query, total, "/user/installations".to_owned());
    let shown: Vec<Value> = page
        .of(installations.into_iter())
        .map(|installation| shapes::installation(inquiry, installation))
        .collect();
    Ok(Reply::Listed(
        json!({ "total_count": total, "installations": shown }),
        page,
    ))
}

/// `GET /user/installations/{id}/repositories`
pub(super) fn repositories(inquiry: &Inquiry<'_>) -> Result<Reply, Refusal> {
    let person = inquiry.signed_in()?;
    let id = inquiry.call.numeric_param("id").ok_or(Refusal::NotFound)?;
    let installation = visibility::installations(inquiry.world, person)
        .find(|installation| installation.id == id)
        .ok_or(Refusal::NotFound)?;
    let owner = inquiry.world.organization(installation.organization);
    gates::pass(inquiry, owner.ok_or(Refusal::NotFound)?)?;
    if installation.suspended.is_some() {
        return Err(Refusal::Suspended);
    }
    let reached = visibility::reached(inquiry.world, installation, person);
    let total = reached.len();
    let path = format!("/user/installations/{id}/repositories");
    let page = Page::read(&inquiry.call.query, total, path);
    let shown: Vec<Value> = page
        .of(reached.into_iter())
        .map(|repository| shapes::repository(inquiry, repository))
        .collect();
    let body = json!({
        "total_count": total,
        "repository_selection": installation.selection.word(),
        "repositories": shown,
    });
    Ok(Reply::Listed(body, page))
}

/// Installs the app, or widens what is there. Answers the installation's id.
pub(crate) fn install(
    state: &mut State,
    organization: u64,
    selection: Selection,
    sender: u64,
    now: OffsetDateTime,
) -> u64 {
    if let Some(id) = state
        .world
        .installation_on(organization)
        .map(|existing| existing.id)
    {
        select(state, id, selection, sender, now);
        return id;
    }
    let id = state.world.fresh_id();
    let permissions = state.world.app.permissions.clone();
    state.world.installations.push(Installation {
        id,
        organization,
        selection,
        permissions,
        created_at: now,
        updated_at: now,
        suspended: None,
    });
    state.platform.deliver(
        Event::Installed {
            installation: id,
            sender,
        },
        now,
    );
    id
}

/// Changes which repositories an installation reaches.
pub(crate) fn select(
    state: &mut State,
    installation: u64,
    selection: Selection,
    sender: u64,
    now: OffsetDateTime,
) {
    let Some(existing) = state.world.installation_mut(installation) else {
        return;
    };
    if existing.selection == selection {
        return;
    }
    existing.selection = selection;
    existing.updated_at = now;
    state.platform.deliver(
        Event::RepositoriesChanged {
            installation,
            sender,
        },
        now,
    );
}

/// An owner pauses the app, or lets it go on.
pub(crate) fn set_suspended(
    state: &mut State,
    installation: u64,
    by: Option<u64>,
    now: OffsetDateTime,
) {
    let Some(existing) = state.world.installation_mut(installation) else {
        return;
    };
    existing.suspended = by.map(|by| Suspension { by, at: now });
    existing.updated_at = now;
    state
        .platform
        .deliver(Event::SuspensionChanged { installation }, now);
}

/// The installation stays behind what the app asks for: this key is not granted.
pub(crate) fn withhold(
    state: &mut State,
    installation: u64,
    permission: &str,
    now: OffsetDateTime,
) {
    let Some(existing) = state.world.installation_mut(installation) else {
        return;
    };
    existing.permissions.remove(permission);
    existing.updated_at = now;
    state
        .platform
        .deliver(Event::PermissionsChanged { installation }, now);
}

/// An owner removes the app.
pub(crate) fn uninstall(state: &mut State, installation: u64, now: OffsetDateTime) {
    state
        .world
        .installations
        .retain(|existing| existing.id != installation);
    state
        .platform
        .deliver(Event::Uninstalled { installation }, now);
}

/// A member asks the owners. Asking again replaces the older request.
pub(crate) fn request(
    state: &mut State,
    organization: u64,
    selection: Selection,
    requester: u64,
    now: OffsetDateTime,
) {
    state
        .world
        .requests
        .retain(|request| request.organization != organization || request.requester != requester);
    state.world.requests.push(InstallationRequest {
        organization,
        requester,
        selection,
        asked_at: now,
    });
    state.platform.deliver(
        Event::Requested {
            organization,
            requester,
        },
        now,
    );
}

/// An owner says yes to every request of an organization: what was asked for is installed, beside
/// what is there. `instead` is what the owner chooses in place of it. Answers the installation's id,
/// or nothing when nobody asked.
pub(crate) fn approve(
    state: &mut State,
    organization: u64,
    instead: Option<&Selection>,
    now: OffsetDateTime,
) -> Option<u64> {
    let (asked, others): (Vec<_>, Vec<_>) = std::mem::take(&mut state.world.requests)
        .into_iter()
        .partition(|request| request.organization == organization);
    state.world.requests = others;
    let mut installed = None;
    for request in asked {
        let existing = state
            .world
            .installation_on(organization)
            .map(|one| one.selection.clone());
        let asked = instead.cloned().unwrap_or(request.selection);
        let selection = united(existing, asked);
        // The requester stands in the event, as in GitHub's `installation.created`.
        installed = Some(install(
            state,
            organization,
            selection,
            request.requester,
            now,
        ));
    }
    installed
}

/// An owner says no.
pub(crate) fn decline(state: &mut State, organization: u64, now: OffsetDateTime) {
    state
        .world
        .requests
        .retain(|request| request.organization != organization);
    state
        .platform
        .deliver(Event::RequestsClosed { organization }, now);
}

/// What an owner of a scenario does by themselves with requests: they are answered a while after
/// they were made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OwnerHabit {
    /// Nobody looks.
    Ignores,
    /// Approves what was asked for.
    Approves,
    /// Approves one repository less.
    ApprovesLess,
}

impl OwnerHabit {
    /// What the owners of a scenario do.
    pub(crate) fn of(scenario: Scenario) -> Self {
        if scenario == Scenario::OwnerApproves {
            OwnerHabit::Approves
        } else if scenario == Scenario::OwnerApprovesLess {
            OwnerHabit::ApprovesLess
        } else {
            OwnerHabit::Ignores
        }
    }
}

/// How long an owner who answers takes.
const OWNER_TAKES: time::Duration = time::Duration::seconds(30);

/// Lets the owners do what they do by themselves.
pub(crate) fn owners_answer(state: &mut State, now: OffsetDateTime) {
    if state.owners == OwnerHabit::Ignores {
        return;
    }
    let due: Vec<(u64, Selection)> = state
        .world
        .requests
        .iter()
        .filter(|request| now - request.asked_at >= OWNER_TAKES)
        .map(|request| (request.organization, request.selection.clone()))
        .collect();
    for (organization, asked) in due {
        let less = one_less(&asked).filter(|_| state.owners == OwnerHabit::ApprovesLess);
        approve(state, organization, less.as_ref(), now);
    }
}

/// The same without its first repository; none when nothing would be left.
fn one_less(asked: &Selection) -> Option<Selection> {
    let Selection::Selected(ids) = asked else {
        return None;
    };
    let less: BTreeSet<u64> = ids.iter().copied().skip(1).collect();
    (!less.is_empty()).then_some(Selection::Selected(less))
}

/// Both selections together.
pub(crate) fn united(existing: Option<Selection>, more: Selection) -> Selection {
    match (existing, more) {
        (None, more) => more,
        (Some(Selection::All), _) => Selection::All,
        (Some(_), Selection::All) => Selection::All,
        (Some(Selection::Selected(old)), Selection::Selected(new)) => {
            Selection::Selected(old.union(&new).copied().collect::<BTreeSet<u64>>())
        }
    }
}
