//! What GitHub tells the platform, after a while. Nothing a browser says is trusted here.

use time::{Duration, OffsetDateTime};

use super::connections::{Grant, OwnerRequest};
use super::{PersonId, Platform};
use crate::state::State;

/// One delivery. The names follow GitHub's: `installation.created`, `installation_repositories`,
/// `installation.suspend` and `unsuspend`, `new_permissions_accepted`, `deleted`; requests are read from
/// `GET /app/installation-requests`.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Event {
    Installed { installation: u64, sender: u64 },
    RepositoriesChanged { installation: u64, sender: u64 },
    SuspensionChanged { installation: u64 },
    PermissionsChanged { installation: u64 },
    Uninstalled { installation: u64 },
    Requested { organization: u64, requester: u64 },
    RequestsClosed { organization: u64 },
}

/// Deliveries under way.
#[derive(Debug)]
pub(crate) struct Outbox {
    pub(crate) lag: Duration,
    under_way: Vec<(OffsetDateTime, Event)>,
}

impl Outbox {
    pub(super) fn new(lag: Duration) -> Self {
        Outbox {
            lag,
            under_way: Vec::new(),
        }
    }
}

impl Platform {
    /// Sends an event; it arrives after the lag.
    pub(crate) fn deliver(&mut self, event: Event, now: OffsetDateTime) {
        let arrives = now + self.outbox.lag;
        self.outbox.under_way.push((arrives, event));
    }
}

/// Takes in everything that has arrived by now.
pub(crate) fn receive(state: &mut State, now: OffsetDateTime) {
    let (arrived, later): (Vec<_>, Vec<_>) = std::mem::take(&mut state.platform.outbox.under_way)
        .into_iter()
        .partition(|(arrives, _)| *arrives <= now);
    state.platform.outbox.under_way = later;
    for (arrived_at, event) in arrived {
        apply(state, event, arrived_at);
    }
}

fn apply(state: &mut State, event: Event, at: OffsetDateTime) {
    match event {
        Event::Installed {
            installation,
            sender,
        } => granted(state, installation, sender, at),
        Event::RepositoriesChanged {
            installation,
            sender,
        } => {
            granted(state, installation, sender, at);
        }
        Event::SuspensionChanged { installation } => renew(state, installation),
        Event::PermissionsChanged { installation } => renew(state, installation),
        Event::Uninstalled { installation } => {
            let ours = state.platform.connections.iter_mut();
            for connection in ours.filter(|connection| connection.is_of(installation)) {
                connection.ended_at = Some(at);
            }
        }
        Event::Requested {
            organization,
            requester,
        } => {
            let Some(index) = newest_pending_of(&state.platform, requester) else {
                return;
            };
            let connection = &mut state.platform.connections[index];
            connection
                .requests
                .retain(|request| request.organization != organization);
            connection.requests.push(OwnerRequest {
                organization,
                requester,
                asked_at: at,
            });
        }
        Event::RequestsClosed { organization } => {
            for connection in &mut state.platform.connections {
                connection
                    .requests
                    .retain(|request| request.organization != organization);
            }
        }
    }
}

/// The installation belongs to a connection already, or to the one its sender has pending.
fn granted(state: &mut State, installation: u64, sender: u64, at: OffsetDateTime) {
    let known = state
        .platform
        .connections
        .iter()
        .any(|connection| connection.is_of(installation));
    if !known && let Some(index) = newest_pending_of(&state.platform, sender) {
        bind(state, index, installation, at);
    }
    renew(state, installation);
}

/// Ties a pending connection to an installation that exists.
pub(super) fn bind(state: &mut State, connection: usize, installation: u64, at: OffsetDateTime) {
    let Some(existing) = state.world.installation(installation) else {
        return;
    };
    let grant = Grant::of(existing);
    let connection = &mut state.platform.connections[connection];
    connection.grant = Some(grant);
    connection.connected = Some((connection.created_by, at));
    connection.requests.clear();
}

/// Copies what GitHub has now.
fn renew(state: &mut State, installation: u64) {
    let Some(existing) = state.world.installation(installation) else {
        return;
    };
    let connections = state.platform.connections.iter_mut();
    for connection in connections.filter(|connection| connection.is_of(installation)) {
        connection.grant = Some(Grant::of(existing));
    }
}

/// The newest connection nobody has granted yet, started by the person behind a GitHub account.
fn newest_pending_of(platform: &Platform, account: u64) -> Option<usize> {
    let person = platform
        .linked
        .iter()
        .find_map(|(person, linked)| (*linked == account).then_some(*person))?;
    newest_pending(platform, person)
}

pub(super) fn newest_pending(platform: &Platform, person: PersonId) -> Option<usize> {
    platform
        .connections
        .iter()
        .rposition(|connection| connection.created_by == person && connection.is_pending())
}
