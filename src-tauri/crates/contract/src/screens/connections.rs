//! 0C: every organization this computer knows.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use ts_rs::TS;

/// 0C.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ConnectionsView {
    /// One for each organization, by name; a setup that has chosen none comes last.
    pub rows: Vec<ConnectionRow>,
    /// The servers are being asked what is true.
    pub checking: bool,
    /// Whether they can be asked: somebody is signed in.
    pub signed_in: bool,
}

/// One organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ConnectionRow {
    /// GitHub's numeric id; none for the setup that has chosen no organization yet.
    pub id: Option<u64>,
    /// The name in addresses.
    pub login: Option<String>,
    /// The display name.
    pub name: Option<String>,
    /// The GitHub host it is on.
    pub host: String,
    /// How it stands.
    pub state: ConnectionState,
    /// When the servers were last asked; none for a setup that is not finished.
    #[serde(with = "time::serde::rfc3339::option")]
    #[ts(type = "string | null")]
    pub checked_at: Option<OffsetDateTime>,
}

/// How an organization stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum ConnectionState {
    /// Connected as agreed.
    Connected,
    /// The person says so; nobody checked.
    ConfirmedByPerson,
    /// The setup is not finished.
    Setup {
        /// The numbered step, 1 to 6.
        step: u8,
    },
    /// An owner has not answered.
    Owner {
        /// When the owner was asked.
        #[serde(with = "time::serde::rfc3339")]
        #[ts(type = "string")]
        since: OffsetDateTime,
    },
    /// The owner said yes; the setup can go on.
    Approved,
    /// Something is wrong.
    Attention {
        /// What.
        trouble: ConnectionTrouble,
    },
}

/// What is wrong with a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum ConnectionTrouble {
    /// The app is paused on GitHub.
    Paused,
    /// The app is not on the organization any more.
    Gone,
    /// The platform does not use it any more.
    Disconnected,
    /// GitHub has something else than was agreed to.
    Different,
}
