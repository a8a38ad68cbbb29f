//! The organizations beside the one in hand: setups that are put aside, and connections that are
//! finished. Each setup is a place of its own, so that switching never mixes two plans.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::Snapshot;
use crate::{
    Account, AccountId, Connection, ConnectionId, ConnectionStatus, Installation, PermissionSet,
    Problem, SelectionKind, WorkspaceId,
};

/// The version of [`Places`] this program writes. Version 1 was one [`Snapshot`] and nothing else.
pub const PLACES_VERSION: u32 = 2;

/// All that is saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Places {
    /// [`PLACES_VERSION`] of the program that wrote it.
    pub version: u32,
    /// The setup in hand; none at 0C.
    pub active: Option<Snapshot>,
    /// Everything else.
    pub others: Others,
}

impl From<Snapshot> for Places {
    fn from(active: Snapshot) -> Self {
        Places {
            version: PLACES_VERSION,
            active: Some(active),
            others: Others::default(),
        }
    }
}

/// The organizations beside the one in hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Others {
    /// How many setups were begun after the first; part of the names of their runs.
    begun: u32,
    /// Setups that are put aside: one for each organization, and one that has none yet.
    parked: Vec<Snapshot>,
    /// Finished connections, one for each organization.
    connections: Vec<ConnectionEntry>,
    /// Runs of parked setups whose owner said yes. Asked for again after a restart.
    #[serde(skip)]
    approved: BTreeSet<String>,
    /// Counts up with every change that is saved.
    #[serde(skip)]
    revision: u64,
}

/// A finished connection. It holds no plan and no secret, only what a card of 0C says and what is
/// needed to ask again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConnectionEntry {
    /// Where.
    pub organization: Account,
    /// The GitHub host it is on, such as `github.com`.
    pub host: String,
    /// The platform's workspace; none in a guided profile.
    pub workspace: Option<WorkspaceId>,
    /// The platform's record; none in a guided profile.
    pub connection: Option<ConnectionId>,
    /// Who asked GitHub. To anybody else an organization they do not manage looks as if it were gone.
    pub seen_by: Option<AccountId>,
    /// All or some repositories, as agreed to; none when somebody else made the connection.
    pub kind: Option<SelectionKind>,
    /// How many, where that is a number.
    pub repositories: Option<u64>,
    /// What was granted.
    pub permissions: PermissionSet,
    /// When it was made.
    #[serde(with = "time::serde::rfc3339")]
    pub connected_at: OffsetDateTime,
    /// Who made it, by name, as far as the platform says.
    pub connected_by: Option<String>,
    /// When the servers were last asked about it.
    #[serde(with = "time::serde::rfc3339")]
    pub checked_at: OffsetDateTime,
    /// What they said.
    pub standing: Standing,
}

/// What the servers said of a finished connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It is as it was agreed to.
    Connected,
    /// The person says so; nobody checked (guided profiles).
    ConfirmedByPerson,
    /// The app is paused on GitHub.
    Paused,
    /// The app is not on the organization any more.
    Gone,
    /// The platform does not use it any more.
    Disconnected,
    /// GitHub has something else than was agreed to.
    Different,
}

/// What the servers say of all organizations at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    /// When they were asked.
    pub at: OffsetDateTime,
    /// Every installation the person can see; none when nobody is signed in on GitHub.
    pub installations: Option<Result<Vec<Installation>, Problem>>,
    /// The connections of each workspace that was asked for.
    pub connections: BTreeMap<WorkspaceId, Result<Vec<Connection>, Problem>>,
}

impl Survey {
    /// Why a part of it is missing.
    pub(super) fn problems(&self) -> impl Iterator<Item = &Problem> {
        let github = self
            .installations
            .iter()
            .filter_map(|all| all.as_ref().err());
        let platform = self
            .connections
            .values()
            .filter_map(|all| all.as_ref().err());
        github.chain(platform)
    }

    fn installation(&self, account: AccountId) -> Option<&Installation> {
        let all = self.installations.as_ref()?.as_ref().ok()?;
        all.iter().find(|found| found.account.id == account)
    }

    fn connection(&self, workspace: &WorkspaceId, id: &ConnectionId) -> Option<&Connection> {
        let all = self.connections.get(workspace)?.as_ref().ok()?;
        all.iter().find(|found| found.id == *id)
    }
}

impl ConnectionEntry {
    /// How it stands by what the servers say; none when they did not say enough. `me` is who asked
    /// GitHub.
    fn judged(&self, survey: &Survey, me: Option<AccountId>) -> Option<Standing> {
        if matches!(survey.installations, Some(Err(_))) {
            return None;
        }
        let on_github = match (&survey.installations, self.on_github(survey, me)) {
            (_, Some(trouble)) => return Some(trouble),
            (Some(_), None) => me.is_some() && me == self.seen_by,
            (None, None) => false,
        };
        match (&self.workspace, &self.connection) {
            (Some(workspace), Some(id)) => {
                if !matches!(survey.connections.get(workspace), Some(Ok(_))) {
                    return None;
                }
                Some(self.at_platform(survey.connection(workspace, id)))
            }
            // Nobody asks the platform here, so the person's word stands.
            _ => on_github.then_some(Standing::ConfirmedByPerson),
        }
    }

    /// What is wrong on GitHub.
    fn on_github(&self, survey: &Survey, me: Option<AccountId>) -> Option<Standing> {
        let Some(installation) = survey.installation(self.organization.id) else {
            let would_see = survey.installations.is_some() && me.is_some() && me == self.seen_by;
            return would_see.then_some(Standing::Gone);
        };
        if installation.suspension.is_some() {
            return Some(Standing::Paused);
        }
        let other_kind = self.kind.is_some_and(|kind| kind != installation.selection);
        let missing = self.permissions.not_covered_by(&installation.permissions);
        (other_kind || !missing.is_empty()).then_some(Standing::Different)
    }

    fn at_platform(&self, connection: Option<&Connection>) -> Standing {
        let Some(connection) = connection else {
            return Standing::Disconnected;
        };
        match connection.status {
            ConnectionStatus::Suspended => Standing::Paused,
            ConnectionStatus::Disconnected
            | ConnectionStatus::Pending
            | ConnectionStatus::Requested => Standing::Disconnected,
            ConnectionStatus::Connected => {
                let counted = self.kind == Some(SelectionKind::Selected)
                    && self.repositories.is_some()
                    && connection.repository_count.is_some();
                if counted && self.repositories != connection.repository_count {
                    Standing::Different
                } else {
                    Standing::Connected
                }
            }
        }
    }
}

impl Others {
    /// Setups that are put aside.
    #[must_use]
    pub fn parked(&self) -> &[Snapshot] {
        &self.parked
    }

    /// Finished connections.
    #[must_use]
    pub fn connections(&self) -> &[ConnectionEntry] {
        &self.connections
    }

    /// Whether the owner a parked setup waits for said yes.
    #[must_use]
    pub fn is_approved(&self, run: &str) -> bool {
        self.approved.contains(run)
    }

    /// Counts up with every change that is worth saving.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Whether there is anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parked.is_empty() && self.connections.is_empty()
    }

    /// Whether an owner's answer is awaited somewhere.
    pub(super) fn awaits_owner(&self) -> bool {
        let mut parked = self.parked.iter();
        parked.any(|place| place.choices.owner_asked_at.is_some())
    }

    /// The number of the next setup.
    pub(super) fn begin(&mut self) -> u32 {
        self.begun += 1;
        self.revision += 1;
        self.begun
    }

    /// Puts a setup aside, in the place of an older one for the same organization.
    pub(super) fn park(&mut self, place: Snapshot) {
        let organization = organization_of(&place);
        self.parked
            .retain(|other| other.run != place.run && organization_of(other) != organization);
        self.parked.push(place);
        self.revision += 1;
    }

    /// Takes the parked setup of an organization up again; none stands for the one without.
    pub(super) fn take(&mut self, organization: Option<AccountId>) -> Option<Snapshot> {
        let of_it = |place: &Snapshot| organization_of(place) == organization;
        let at = self.parked.iter().position(of_it)?;
        self.revision += 1;
        let place = self.parked.remove(at);
        self.approved.remove(&place.run);
        Some(place)
    }

    /// The organization of a parked setup, by the name of its run.
    pub(super) fn find(&self, run: &str) -> Option<Option<AccountId>> {
        let found = self.parked.iter().find(|place| place.run == run)?;
        Some(organization_of(found))
    }

    pub(super) fn entry(&self, organization: AccountId) -> Option<&ConnectionEntry> {
        let mut entries = self.connections.iter();
        entries.find(|entry| entry.organization.id == organization)
    }

    /// Keeps an entry in the place of what was known of the organization.
    pub(super) fn note(&mut self, entry: ConnectionEntry) {
        let id = entry.organization.id;
        match self
            .connections
            .iter_mut()
            .find(|known| known.organization.id == id)
        {
            Some(known) => *known = entry,
            None => self.connections.push(entry),
        }
        self.revision += 1;
    }

    /// Takes note of what was found out about an organization that has an entry.
    pub(super) fn stands(&mut self, id: AccountId, standing: Standing, at: OffsetDateTime) {
        let mut entries = self.connections.iter_mut();
        if let Some(entry) = entries.find(|entry| entry.organization.id == id) {
            entry.standing = standing;
            entry.checked_at = at;
            self.revision += 1;
        }
    }

    /// Whether a connection of the platform belongs to an organization in here.
    pub(super) fn has_connection(&self, id: &ConnectionId) -> bool {
        let parked = self.parked.iter().map(|place| place.connection.as_ref());
        let entries = self
            .connections
            .iter()
            .map(|entry| entry.connection.as_ref());
        parked.chain(entries).flatten().any(|known| known == id)
    }

    /// The workspaces that have something in here.
    pub(super) fn workspaces(&self) -> Vec<WorkspaceId> {
        let parked = self.parked.iter().map(|place| &place.choices.workspace);
        let entries = self.connections.iter().map(|entry| &entry.workspace);
        let all: BTreeSet<&WorkspaceId> = parked.chain(entries).flatten().collect();
        all.into_iter().cloned().collect()
    }

    /// The workspace something was set up in last.
    pub(super) fn last_workspace(&self) -> Option<WorkspaceId> {
        let parked = self
            .parked
            .iter()
            .rev()
            .map(|place| &place.choices.workspace);
        let entries = self.connections.iter().rev().map(|entry| &entry.workspace);
        entries.chain(parked).flatten().next().cloned()
    }

    /// Holds every organization against what the servers say.
    pub(super) fn hold_against(&mut self, survey: &Survey, me: Option<AccountId>) {
        for entry in &mut self.connections {
            if let Some(standing) = entry.judged(survey, me) {
                entry.standing = standing;
                entry.checked_at = survey.at;
                self.revision += 1;
            }
        }
        for place in &self.parked {
            if place.choices.owner_asked_at.is_some() && is_approved(place, survey) {
                self.approved.insert(place.run.clone());
            }
        }
    }
}

/// The organization a setup is for.
#[must_use]
pub fn organization_of(place: &Snapshot) -> Option<AccountId> {
    let organization = place.choices.organization.as_ref();
    organization.map(|choice| choice.account.id)
}

fn is_approved(place: &Snapshot, survey: &Survey) -> bool {
    let installed = organization_of(place)
        .and_then(|id| survey.installation(id))
        .is_some_and(|found| found.suspension.is_none());
    let connected = match (&place.choices.workspace, &place.connection) {
        (Some(workspace), Some(id)) => survey
            .connection(workspace, id)
            .is_some_and(|found| found.status == ConnectionStatus::Connected),
        _ => false,
    };
    installed || connected
}
