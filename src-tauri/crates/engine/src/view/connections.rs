//! 0C: a card for each organization.

use contract::{ConnectionRow, ConnectionState, ConnectionTrouble, ConnectionsView};
use domain::wizard::{ConnectionEntry, Others, Snapshot, Standing, Wizard, organization_of};

use crate::outside::Outside;

pub(super) fn connections(wizard: &Wizard, outside: &Outside) -> ConnectionsView {
    let others = wizard.others();
    let parked = others.parked().iter();
    let mut rows: Vec<ConnectionRow> = parked
        .map(|place| in_setup(place, others, outside.github_host()))
        .collect();
    // A connection that is being changed is the setup that changes it.
    let finished = others.connections().iter().filter(|entry| {
        let id = Some(entry.organization.id);
        !others
            .parked()
            .iter()
            .any(|place| organization_of(place) == id)
    });
    rows.extend(finished.map(finished_row));
    rows.sort_by_cached_key(|row| {
        let shown = row.name.as_ref().or(row.login.as_ref());
        (shown.is_none(), shown.map(|name| name.to_lowercase()))
    });
    let platform = wizard.platform_session().is_some();
    ConnectionsView {
        rows,
        checking: wizard.is_surveying(),
        signed_in: platform || wizard.github_session().is_some(),
    }
}

fn in_setup(place: &Snapshot, others: &Others, host: String) -> ConnectionRow {
    let account = place.choices.organization.as_ref();
    let account = account.map(|choice| &choice.account);
    ConnectionRow {
        id: account.map(|account| account.id.0),
        login: account.map(|account| account.login.clone()),
        name: account.and_then(|account| account.name.clone()),
        host,
        state: match place.choices.owner_asked_at {
            Some(_) if others.is_approved(&place.run) => ConnectionState::Approved,
            Some(since) => ConnectionState::Owner { since },
            None => ConnectionState::Setup {
                step: place.place.step().max(1),
            },
        },
        checked_at: None,
    }
}

fn finished_row(entry: &ConnectionEntry) -> ConnectionRow {
    let trouble = |trouble| ConnectionState::Attention { trouble };
    ConnectionRow {
        id: Some(entry.organization.id.0),
        login: Some(entry.organization.login.clone()),
        name: entry.organization.name.clone(),
        host: entry.host.clone(),
        state: match entry.standing {
            Standing::Connected => ConnectionState::Connected,
            Standing::ConfirmedByPerson => ConnectionState::ConfirmedByPerson,
            Standing::Paused => trouble(ConnectionTrouble::Paused),
            Standing::Gone => trouble(ConnectionTrouble::Gone),
            Standing::Disconnected => trouble(ConnectionTrouble::Disconnected),
            Standing::Different => trouble(ConnectionTrouble::Different),
        },
        checked_at: Some(entry.checked_at),
    }
}
