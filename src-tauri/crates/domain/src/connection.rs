//! The platform's side: its people, workspaces and the connection it keeps to GitHub.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::{Account, AccountKind, InstallationId, PermissionSet};

/// The platform's id of a workspace.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WorkspaceId(pub String);

/// The platform's id of a connection.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ConnectionId(pub String);

/// What somebody may do in a workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkspaceRole {
    /// May do everything.
    Owner,
    /// May configure integrations.
    Manager,
    /// May use the workspace.
    User,
}

impl WorkspaceRole {
    /// Whether the role may connect GitHub. Owner or manager counts as admin (decision D4).
    #[must_use]
    pub fn is_admin(self) -> bool {
        match self {
            WorkspaceRole::Owner | WorkspaceRole::Manager => true,
            WorkspaceRole::User => false,
        }
    }
}

/// A workspace the signed-in person belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workspace {
    /// The durable key.
    pub id: WorkspaceId,
    /// The name people see.
    pub name: String,
    /// What the signed-in person may do there.
    pub role: WorkspaceRole,
    /// Where the platform keeps it, such as `us` or `eu`.
    pub region: String,
}

/// The person who is signed in to the platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlatformPerson {
    /// The durable key.
    pub id: String,
    /// The name people see.
    pub name: String,
    /// The address they sign in with.
    pub email: String,
    /// Where they belong.
    pub workspaces: Vec<Workspace>,
}

/// Somebody else in the workspace, to be asked for help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The name people see.
    pub name: String,
    /// Where to reach them.
    pub email: String,
}

/// How the platform sees a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConnectionStatus {
    /// Started; nothing is installed yet.
    Pending,
    /// A member asked on GitHub; an owner has not answered.
    Requested,
    /// The platform can use the installation.
    Connected,
    /// The installation is paused on GitHub.
    Suspended,
    /// It was connected and is not any more.
    Disconnected,
}

/// An installation request that waits for an owner, as the platform knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnerRequest {
    /// The login of the person who asked.
    pub requester: String,
    /// When they asked.
    pub asked_at: OffsetDateTime,
}

/// The account a connection is to, as the platform names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConnectedAccount {
    /// GitHub's numeric id.
    pub id: crate::AccountId,
    /// GitHub's login.
    pub login: String,
}

impl From<ConnectedAccount> for Account {
    fn from(account: ConnectedAccount) -> Self {
        Account {
            id: account.id,
            login: account.login,
            kind: AccountKind::Organization,
            name: None,
        }
    }
}

/// The platform's record of a connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Connection {
    /// The durable key.
    pub id: ConnectionId,
    /// How it stands.
    pub status: ConnectionStatus,
    /// The account it is to, once the platform knows.
    pub account: Option<ConnectedAccount>,
    /// GitHub's installation, once there is one.
    pub installation: Option<InstallationId>,
    /// How many repositories the platform can see.
    pub repository_count: Option<u64>,
    /// What was granted, as the platform sees it.
    pub permissions: PermissionSet,
    /// Requests an owner has not answered.
    pub requests: Vec<OwnerRequest>,
    /// Who made the connection, once there is one.
    pub connected_by: Option<String>,
    /// When it was made.
    pub connected_at: Option<OffsetDateTime>,
}

/// What the platform found when it tried to read a repository.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadCheck {
    /// Whether it could.
    pub readable: bool,
    /// The repository it tried, if there was one to try.
    pub repository: Option<String>,
}
