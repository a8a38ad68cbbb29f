//! The organizations a person may choose from, put together from every source GitHub offers.
//!
//! None of them is complete for the token of a GitHub App: before the app is installed somewhere,
//! only public memberships are sure to be listed.

use std::collections::BTreeMap;

use domain::{
    Account, AccountId, AccountKind, GitHubPerson, Installation, MembershipRole,
    OrganizationChoice, OrganizationSource,
};
use serde::de::DeserializeOwned;
use transport::{Failure, Response};

use crate::client::Client;
use crate::error::Error;
use crate::pages::{self, Whole};
use crate::wire;

/// What GitHub says about a person's organizations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organizations {
    /// The organizations, by login.
    pub choices: Vec<OrganizationChoice>,
    /// Organizations GitHub left out until the person has a single sign-on session there.
    pub behind_single_sign_on: Vec<AccountId>,
}

impl Client {
    /// The organizations of the signed-in person, as far as GitHub tells. A source that refuses is
    /// left out.
    ///
    /// # Errors
    /// Whatever keeps an answer away, apart from a refusal.
    pub async fn organizations(&self, person: &GitHubPerson) -> Result<Organizations, Error> {
        let memberships = self
            .get(&["user", "memberships", "orgs"])
            .query("state", "active");
        let listed = self.get(&["user", "orgs"]);
        let public = self.get(&["users", &person.login, "orgs"]);
        let (installations, memberships, listed, public) = tokio::join!(
            self.installations(),
            pages::collect(self, pages::first(memberships), read::<wire::Membership>),
            pages::collect(self, pages::first(listed), read::<wire::Organization>),
            pages::collect(self, pages::first(public), read::<wire::Organization>),
        );
        let installations = unless_refused(installations)?.unwrap_or_default();
        let memberships = unless_refused(memberships)?.unwrap_or_default();
        let listed = unless_refused(listed)?.unwrap_or_default();
        let public = unless_refused(public)?.unwrap_or_default();

        let mut left_out = memberships.behind_single_sign_on.clone();
        left_out.extend(&listed.behind_single_sign_on);
        left_out.extend(&public.behind_single_sign_on);
        left_out.sort_unstable();
        left_out.dedup();
        Ok(Organizations {
            choices: merge(installations, memberships, listed, public),
            behind_single_sign_on: left_out,
        })
    }
}

fn read<T: DeserializeOwned>(answer: &Response) -> Result<(Vec<T>, Option<u64>), Failure> {
    Ok((answer.json()?, None))
}

fn unless_refused<T>(outcome: Result<T, Error>) -> Result<Option<T>, Error> {
    match outcome {
        Ok(value) => Ok(Some(value)),
        Err(error) if is_refusal(error.failure()) => Ok(None),
        Err(error) => Err(error),
    }
}

fn is_refusal(failure: &Failure) -> bool {
    matches!(
        failure,
        Failure::Forbidden { .. } | Failure::NotFound | Failure::SingleSignOn { .. }
    )
}

/// One row for each organization, from the surest source that names it.
fn merge(
    installations: Vec<Installation>,
    memberships: Whole<wire::Membership>,
    listed: Whole<wire::Organization>,
    public: Whole<wire::Organization>,
) -> Vec<OrganizationChoice> {
    let mut rows = BTreeMap::new();
    for installation in installations {
        if installation.account.kind != AccountKind::Organization {
            continue;
        }
        let row = row(
            &mut rows,
            installation.account,
            OrganizationSource::Installation,
        );
        row.installed |= installation.suspension.is_none();
    }
    for membership in memberships.items {
        let role = membership.role();
        let account = membership.organization.into();
        row(&mut rows, account, OrganizationSource::Membership).role = role;
    }
    for organization in listed.items {
        row(
            &mut rows,
            organization.into(),
            OrganizationSource::Membership,
        );
    }
    for organization in public.items {
        row(
            &mut rows,
            organization.into(),
            OrganizationSource::PublicMembership,
        );
    }
    let mut choices: Vec<_> = rows.into_values().collect();
    choices.sort_by_key(|choice: &OrganizationChoice| choice.account.login.to_lowercase());
    choices
}

/// The row of this account, which stays with the source that named it first.
fn row(
    rows: &mut BTreeMap<AccountId, OrganizationChoice>,
    account: Account,
    source: OrganizationSource,
) -> &mut OrganizationChoice {
    rows.entry(account.id)
        .or_insert_with(|| OrganizationChoice {
            account,
            role: MembershipRole::Unknown,
            source,
            installed: false,
        })
}
