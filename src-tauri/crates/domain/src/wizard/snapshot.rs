//! What is saved: choices and ids, so that a stopped program can go on. Never tokens, never lists.
//!
//! A snapshot is a hint. On return the servers are asked what is true, and only what they confirm
//! is passed over.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::{
    AccountId, ConnectionId, OrganizationChoice, PlanDigest, RepositoryId, RepositorySelection,
    SelectionKind, WorkspaceId,
};

/// The version this program writes. A newer one is refused and left alone.
pub const SNAPSHOT_VERSION: u32 = 1;

/// A place on the road, in the order of the road.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// 0A.
    Prepare,
    /// 1A, 1B and 1C.
    SignIn,
    /// 1D.
    Workspace,
    /// 1E.
    NotAdmin,
    /// 2A.
    StartConnection,
    /// 2B.
    AlreadyConnected,
    /// 3A, 3B and 3C.
    Authorize,
    /// 3D.
    Organization,
    /// 4A.
    Selection,
    /// 4B.
    Repositories,
    /// 5A.
    Review,
    /// 5B.
    Finish,
    /// 3E.
    AskOwner,
    /// 3F.
    WaitingForOwner,
    /// 5C.
    Differences,
    /// 6A.
    Confirm,
}

impl Place {
    /// The numbered step the place belongs to; 0 before step 1.
    #[must_use]
    pub fn step(self) -> u8 {
        match self {
            Place::Prepare => 0,
            Place::SignIn => 1,
            Place::Workspace => 1,
            Place::NotAdmin => 1,
            Place::StartConnection => 2,
            Place::AlreadyConnected => 2,
            Place::Authorize => 3,
            Place::Organization => 3,
            Place::AskOwner => 3,
            Place::WaitingForOwner => 3,
            Place::Selection => 4,
            Place::Repositories => 4,
            Place::Review => 5,
            Place::Finish => 5,
            Place::Differences => 5,
            Place::Confirm => 6,
        }
    }
}

/// What the person chose. Kept when going back; a change upstream forgets what hangs on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choices {
    /// The platform workspace.
    pub workspace: Option<WorkspaceId>,
    /// Counts the connections started in this run, for idempotency keys.
    pub connection_serial: u32,
    /// The organization.
    pub organization: Option<OrganizationChoice>,
    /// All or some.
    pub kind: SelectionKind,
    /// Which, for some.
    pub selected: BTreeSet<RepositoryId>,
    /// The plan that was agreed to.
    pub confirmed: Option<PlanDigest>,
    /// When an owner was asked.
    pub owner_asked_at: Option<OffsetDateTime>,
    /// GitHub said, while an owner was waited for, that the person belongs to the organization.
    #[serde(default)]
    pub was_member: bool,
    /// Tell the person outside the window when an owner has answered.
    #[serde(default)]
    pub notify: bool,
}

impl Default for Choices {
    fn default() -> Self {
        Choices {
            workspace: None,
            connection_serial: 0,
            organization: None,
            // Least access first.
            kind: SelectionKind::Selected,
            selected: BTreeSet::new(),
            confirmed: None,
            owner_asked_at: None,
            was_member: false,
            notify: false,
        }
    }
}

impl Choices {
    /// What is to be connected, as chosen.
    #[must_use]
    pub fn selection(&self) -> RepositorySelection {
        match self.kind {
            SelectionKind::All => RepositorySelection::All,
            SelectionKind::Selected => RepositorySelection::Selected(self.selected.clone()),
        }
    }

    /// Another workspace: what was agreed to in the old one is void.
    pub(crate) fn choose_workspace(&mut self, workspace: WorkspaceId) {
        if self.workspace.as_ref() != Some(&workspace) {
            self.confirmed = None;
            self.owner_asked_at = None;
        }
        self.workspace = Some(workspace);
    }

    /// Another organization: repositories and agreement of the old one are void.
    pub(crate) fn choose_organization(&mut self, organization: OrganizationChoice) {
        let same = self
            .organization
            .as_ref()
            .is_some_and(|before| before.account.id == organization.account.id);
        if !same {
            self.kind = SelectionKind::Selected;
            self.selected.clear();
            self.confirmed = None;
            self.owner_asked_at = None;
            self.was_member = false;
        }
        self.organization = Some(organization);
    }

    /// Takes a selection over from what GitHub has.
    pub(crate) fn adopt(&mut self, actual: &RepositorySelection) {
        self.kind = actual.kind();
        match actual {
            RepositorySelection::All => self.selected.clear(),
            RepositorySelection::Selected(ids) => self.selected.clone_from(ids),
        }
    }
}

/// Who signed in last time, so that somebody else is noticed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// On the platform: id and name.
    pub platform: Option<(String, String)>,
    /// On GitHub: id and login.
    pub github: Option<(AccountId, String)>,
}

/// A saved place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    /// [`SNAPSHOT_VERSION`] of the program that wrote it.
    pub version: u32,
    /// This run's random name; part of idempotency keys and the reference people quote.
    pub run: String,
    /// When.
    #[serde(with = "time::serde::rfc3339")]
    pub saved_at: OffsetDateTime,
    /// Where.
    pub place: Place,
    /// A sign-in was open in the browser. Its link works once and is dead now.
    pub browser_open: bool,
    /// What was chosen.
    pub choices: Choices,
    /// Who signed in.
    pub expected: Expected,
    /// The platform's record.
    pub connection: Option<ConnectionId>,
}

impl Snapshot {
    /// Nothing but a name and a time: for finding one's place from what the servers say.
    #[must_use]
    pub fn blank(run: String, saved_at: OffsetDateTime) -> Self {
        Snapshot {
            version: SNAPSHOT_VERSION,
            run,
            saved_at,
            place: Place::Confirm,
            browser_open: false,
            choices: Choices::default(),
            expected: Expected::default(),
            connection: None,
        }
    }
}
