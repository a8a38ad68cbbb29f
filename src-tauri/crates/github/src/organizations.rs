//! The organizations a person may choose from, put together from every source GitHub offers.
//!
//! None of them is complete for the token of a GitHub App: before the app is installed somewhere,
//! only public memberships are sure to be listed.

use std::collections::BTreeMap;

use domain::{
    Account, AccountId, AccountKind, GitHubPerson, Installation, InstallationId, MembershipRole,
    OrganizationChoice, OrganizationSource,
};
use futures_util::StreamExt;
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
        // Invitations are wanted too, so no state is named.
        let memberships = self.get(&["user", "memberships", "orgs"]);
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
        let mut choices = merge(person.id, &installations, memberships, listed, public);
        self.find_administered(&installations, &mut choices).await;
        Ok(Organizations {
            choices,
            behind_single_sign_on: left_out,
        })
    }

    /// Tells administrators of a repository from other members, where the app is installed. One page
    /// proves that somebody is one; that nobody is would take all of them, and is not said.
    async fn find_administered(
        &self,
        installations: &[Installation],
        choices: &mut [OrganizationChoice],
    ) {
        let members = choices
            .iter_mut()
            .filter(|choice| choice.role == MembershipRole::Member && choice.installed);
        let looks = members.filter_map(|choice| {
            let here = |found: &&Installation| found.account.id == choice.account.id;
            let installation = installations.iter().find(here)?.id;
            Some(async move {
                if self.administers_some_of(installation).await {
                    choice.role = MembershipRole::RepositoryAdmin;
                }
            })
        });
        let looks: Vec<_> = looks.take(MOST_LOOKS).collect();
        futures_util::stream::iter(looks)
            .buffer_unordered(LOOKS_AT_ONCE)
            .collect::<()>()
            .await;
    }

    /// Whether the person administers a repository on the first page of an installation. Not knowing
    /// is no problem of its own: the badge says less then.
    async fn administers_some_of(&self, installation: InstallationId) -> bool {
        let id = installation.0.to_string();
        let request = pages::first(self.get(&["user", "installations", &id, "repositories"]));
        let answer = self.answer(request).await;
        let rights = answer.ok().and_then(|answer| answer.json().ok());
        rights.is_some_and(|rights: wire::Rights| rights.administer_any())
    }

    /// Whether the person belongs to an organization, as far as GitHub says. The app has no permission
    /// to read memberships, and GitHub refuses that for organizations the person belongs to; to others
    /// it answers that there is none (`GET /user/memberships/orgs/{org}`: 403, 404).
    ///
    /// # Errors
    /// Whatever keeps an answer away.
    pub async fn is_member(&self, login: &str) -> Result<bool, Error> {
        let request = self.get(&["user", "memberships", "orgs", login]);
        let Err(error) = self.answer(request).await else {
            return Ok(true);
        };
        if *error.failure() == Failure::NotFound {
            return Ok(false);
        }
        if matches!(error.failure(), Failure::Forbidden { .. }) {
            return Ok(true);
        }
        Err(error)
    }
}

/// How many organizations are looked into for administered repositories, and how many at once.
const MOST_LOOKS: usize = 20;
const LOOKS_AT_ONCE: usize = 4;

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

/// One row for each organization, from the surest source that names it; and one for the person's own
/// account if the app is there, so that it is not taken for one.
fn merge(
    person: AccountId,
    installations: &[Installation],
    memberships: Whole<wire::Membership>,
    listed: Whole<wire::Organization>,
    public: Whole<wire::Organization>,
) -> Vec<OrganizationChoice> {
    let mut rows = BTreeMap::new();
    for installation in installations {
        let account = &installation.account;
        if account.kind != AccountKind::Organization && account.id != person {
            continue;
        }
        let row = row(
            &mut rows,
            installation.account.clone(),
            OrganizationSource::Installation,
        );
        row.installed |= installation.suspension.is_none();
    }
    for membership in memberships.items {
        let (role, invited) = (membership.role(), membership.is_pending());
        let account = membership.organization.into();
        let row = row(&mut rows, account, OrganizationSource::Membership);
        row.invited = invited;
        if !invited {
            row.role = role;
        }
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
            invited: false,
            seen_at: None,
        })
}
