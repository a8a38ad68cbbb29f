//! The director's chair: look at what was asked, let things go wrong, let time pass, change what is
//! true. In the same process as Rust calls, from another one over HTTP (see [`http`]).

mod facts;
pub(crate) mod http;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use serde_json::{Value, json};
use time::OffsetDateTime;

use crate::faults::Fault;
use crate::issued::IssuedSecret;
use crate::journal::SeenRequest;
use crate::server::Shared;

pub use facts::{CodeServer, Fact};

/// A handle on a running simulator. Cheap to clone; it keeps working until the simulator stops.
#[derive(Clone, Debug)]
pub struct Control {
    shared: Arc<Shared>,
}

/// A token pair made without a sign-in.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct MintedToken {
    /// The access token.
    pub access: String,
    /// Its refresh token; empty where tokens do not end by themselves.
    pub refresh: String,
}

impl fmt::Debug for MintedToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("MintedToken(..)")
    }
}

/// Why the control did nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ControlError {
    /// No account, organization, person or workspace of that name is in the scenario.
    #[error("the scenario knows no {0:?}")]
    Unknown(String),
    /// There is no installation, or no request, to change.
    #[error("there is nothing of that kind on {0:?}")]
    Nothing(String),
}

impl Control {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Control { shared }
    }

    /// Every request seen so far, oldest first; the control's own are not among them.
    pub fn requests(&self) -> Vec<SeenRequest> {
        self.shared.journal.all()
    }

    /// Lets something go wrong from now on. Of several faults that meet a request the oldest acts.
    pub fn inject(&self, fault: Fault) {
        self.shared.faults.add(fault);
    }

    /// Ends all faults.
    pub fn clear_faults(&self) {
        self.shared.faults.clear();
    }

    /// A live user token of the app for a GitHub account.
    pub fn mint_github_token(&self, login: &str) -> Result<MintedToken, ControlError> {
        let mut state = self.shared.state();
        let person = state.world.person_named(login).map(|person| person.id);
        let person = person.ok_or_else(|| ControlError::Unknown(login.to_owned()))?;
        let state = &mut *state;
        let pair = state
            .grants
            .give_pair(&mut state.issued, person, self.shared.clock.now());
        Ok(MintedToken {
            access: pair.access,
            refresh: pair.refresh.unwrap_or_default(),
        })
    }

    /// A live platform token for the person with this address. Their GitHub account is not linked
    /// by it; that takes an exchange through the broker.
    pub fn mint_platform_token(&self, email: &str) -> Result<MintedToken, ControlError> {
        let mut state = self.shared.state();
        let person = state.platform.person_with(email).map(|person| person.id);
        let person = person.ok_or_else(|| ControlError::Unknown(email.to_owned()))?;
        let state = &mut *state;
        let now = self.shared.clock.now();
        let pair = state.platform.grants.mint(&mut state.issued, person, now);
        Ok(MintedToken {
            access: pair.access,
            refresh: pair.refresh,
        })
    }

    /// Server time.
    pub fn now(&self) -> OffsetDateTime {
        self.shared.clock.now()
    }

    /// Lets server time pass at once. Codes live 10 minutes, those for another device 15, GitHub tokens 8 hours, platform
    /// tokens 1 hour.
    pub fn advance(&self, by: Duration) {
        self.shared.clock.advance(by);
    }

    /// Makes something true.
    pub fn set(&self, fact: &Fact) -> Result<(), ControlError> {
        let now = self.shared.clock.now();
        facts::set(&mut self.shared.state(), fact, now)
    }

    /// Every secret given out so far, for a search where they must not be.
    pub fn secrets(&self) -> Vec<IssuedSecret> {
        self.shared.state().issued.all().to_vec()
    }

    /// The app's client secret, for a client that exchanges codes directly.
    pub fn github_client_secret(&self) -> String {
        self.shared.state().grants.client_secret().to_owned()
    }

    /// What is true on GitHub now: organizations with their installation, and open requests.
    pub fn world(&self) -> Value {
        let state = self.shared.state();
        let world = &state.world;
        let organizations: Vec<Value> = world
            .organizations
            .iter()
            .map(|organization| {
                let installation = world.installation_on(organization.id).map(|installation| {
                    json!({
                        "id": installation.id,
                        "repository_selection": installation.selection.word(),
                        "repository_ids":
                            world.reach(installation).map(|one| one.id).collect::<Vec<_>>(),
                        "permissions": installation.permissions,
                        "suspended": installation.suspended.is_some(),
                    })
                });
                let requesters = world
                    .requests
                    .iter()
                    .filter(|request| request.organization == organization.id)
                    .filter_map(|request| world.person(request.requester));
                json!({
                    "id": organization.id,
                    "login": organization.login,
                    "repository_count": organization.repositories.len(),
                    "installation": installation,
                    "requested_by": requesters.map(|person| person.login).collect::<Vec<_>>(),
                })
            })
            .collect();
        json!({ "organizations": organizations })
    }
}
