//! Step 3 from the organization on: which one (3D), ask an owner of it (3E), wait for them (3F).

use contract::{
    AskOwnerView, OrganizationOrigin, OrganizationRow, OwnerTask, PlanSummary, RoleBadge,
    WaitingForOwnerView,
};
use domain::{
    MembershipRole, OrganizationChoice, OrganizationSource,
    wizard::{AskingOwner, WaitingForOwner, Wizard},
};

use super::address;
use super::screens::{count, kind};
use crate::outside::Outside;

pub(super) fn organization(
    outside: &Outside,
    wizard: &Wizard,
    choice: &OrganizationChoice,
) -> OrganizationRow {
    let me = wizard.github_session().map(|session| session.person.id);
    OrganizationRow {
        id: choice.account.id.0,
        login: choice.account.login.clone(),
        name: choice.account.name.clone(),
        address: address(outside, &choice.account),
        role: role(choice.role),
        connected: choice.installed,
        personal: me == Some(choice.account.id),
        invited: choice.invited,
        source: match choice.source {
            OrganizationSource::Installation => OrganizationOrigin::Installation,
            OrganizationSource::Membership => OrganizationOrigin::Membership,
            OrganizationSource::PublicMembership => OrganizationOrigin::Public,
            OrganizationSource::Typed => OrganizationOrigin::Typed,
        },
        seen_at: choice.seen_at,
    }
}

pub(super) fn role(role: MembershipRole) -> RoleBadge {
    match role {
        MembershipRole::Owner => RoleBadge::Owner,
        MembershipRole::RepositoryAdmin => RoleBadge::RepositoryAdmin,
        MembershipRole::Member => RoleBadge::Member,
        MembershipRole::Unknown => RoleBadge::Unknown,
    }
}

/// What was chosen before, or the only one there is.
pub(super) fn chosen_organization(wizard: &Wizard, listed: &[OrganizationChoice]) -> Option<u64> {
    let remembered = wizard
        .choices()
        .organization
        .as_ref()
        .map(|choice| choice.account.id);
    let among = |id| listed.iter().any(|choice| choice.account.id == id);
    if let Some(id) = remembered.filter(|id| among(*id)) {
        return Some(id.0);
    }
    match listed {
        [only] => Some(only.account.id.0),
        _ => None,
    }
}

pub(super) fn asking(outside: &Outside, at: &AskingOwner) -> AskOwnerView {
    let asked = &at.asked;
    let login = &asked.chosen.organization.account.login;
    let people = outside.people_of(login);
    AskOwnerView {
        organization: login.clone(),
        link: outside.address(&asked.page()).into(),
        task: if asked.is_to_unpause() {
            OwnerTask::Unpause
        } else {
            OwnerTask::Install
        },
        plan: asked.plan.as_ref().map(|plan| PlanSummary {
            selection: kind(plan.repositories.kind()),
            count: count(plan.repositories.count().unwrap_or(0)),
        }),
        // Only owners can pause an app, so whoever did is one. GitHub names no others.
        owners: asked
            .chosen
            .installation
            .iter()
            .filter_map(|found| found.suspension.as_ref()?.by.clone())
            .collect(),
        people: format!("{}{}", outside.github_host(), people.path()),
    }
}

pub(super) fn waiting(
    wizard: &Wizard,
    outside: &Outside,
    at: &WaitingForOwner,
) -> WaitingForOwnerView {
    WaitingForOwnerView {
        organization: at.asked.chosen.organization.account.login.clone(),
        asked_at: at.asked_at,
        seen_at: at.seen_at,
        checked_at: at.checked_at,
        next_check_at: at.next_check(),
        remind_from: at.remind_from(),
        link: outside.address(&at.asked.page()).into(),
        notify: wizard.choices().notify,
    }
}
