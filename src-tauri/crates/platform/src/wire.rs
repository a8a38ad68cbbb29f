//! Requests and answers exactly as the contract has them, reduced to what is read, and how they
//! become domain values.

use std::collections::BTreeMap;
use std::time::Duration;

use domain::{
    AccountId, ConnectedAccount, ConnectionId, ConnectionStatus, InstallationId, PermissionLevel,
    PermissionName, PermissionSet, RepositoryId, WorkspaceId, WorkspaceRole,
};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use transport::Url;

use crate::broker::GitHubTokens;
use crate::connections::{ConnectedRepository, InstallAddress, Started as StartedConnection};

/// The contract's name of a role.
pub(crate) fn role_name(role: WorkspaceRole) -> &'static str {
    match role {
        WorkspaceRole::Owner => "owner",
        WorkspaceRole::Manager => "manager",
        WorkspaceRole::User => "user",
    }
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Role {
    Owner,
    Manager,
    User,
}

impl From<Role> for WorkspaceRole {
    fn from(role: Role) -> Self {
        match role {
            Role::Owner => WorkspaceRole::Owner,
            Role::Manager => WorkspaceRole::Manager,
            Role::User => WorkspaceRole::User,
        }
    }
}

#[derive(Deserialize)]
struct Person {
    id: String,
    name: String,
    email: String,
}

#[derive(Deserialize)]
struct Workspace {
    id: String,
    name: String,
    role: Role,
    region: String,
}

#[derive(Deserialize)]
pub(crate) struct Me {
    user: Person,
    workspaces: Vec<Workspace>,
}

impl From<Me> for domain::PlatformPerson {
    fn from(me: Me) -> Self {
        let workspace = |workspace: Workspace| domain::Workspace {
            id: WorkspaceId(workspace.id),
            name: workspace.name,
            role: workspace.role.into(),
            region: workspace.region,
        };
        Self {
            id: me.user.id,
            name: me.user.name,
            email: me.user.email,
            workspaces: me.workspaces.into_iter().map(workspace).collect(),
        }
    }
}

#[derive(Deserialize)]
pub(crate) struct Members {
    pub(crate) members: Vec<Member>,
}

#[derive(Deserialize)]
pub(crate) struct Member {
    name: String,
    email: String,
}

impl From<Member> for domain::Member {
    fn from(member: Member) -> Self {
        Self {
            name: member.name,
            email: member.email,
        }
    }
}

#[derive(Deserialize)]
struct Account {
    id: u64,
    login: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Status {
    Pending,
    Requested,
    Connected,
    Suspended,
    Disconnected,
}

impl From<Status> for ConnectionStatus {
    fn from(status: Status) -> Self {
        match status {
            Status::Pending => ConnectionStatus::Pending,
            Status::Requested => ConnectionStatus::Requested,
            Status::Connected => ConnectionStatus::Connected,
            Status::Suspended => ConnectionStatus::Suspended,
            Status::Disconnected => ConnectionStatus::Disconnected,
        }
    }
}

#[derive(Deserialize)]
struct OwnerRequest {
    requester: Account,
    #[serde(with = "time::serde::rfc3339")]
    requested_at: OffsetDateTime,
}

#[derive(Default, Deserialize)]
#[serde(transparent)]
struct Permissions(BTreeMap<String, String>);

impl From<Permissions> for PermissionSet {
    /// A level nobody knows counts as no access: nothing may look granted that is not.
    fn from(permissions: Permissions) -> Self {
        let known = permissions.0.into_iter().filter_map(|(name, level)| {
            let level = match level.as_str() {
                "read" => PermissionLevel::Read,
                "write" => PermissionLevel::Write,
                "admin" => PermissionLevel::Admin,
                _ => return None,
            };
            Some((PermissionName(name), level))
        });
        Self(known.collect())
    }
}

#[derive(Deserialize)]
pub(crate) struct Connections {
    pub(crate) connections: Vec<Connection>,
}

#[derive(Deserialize)]
pub(crate) struct Connection {
    id: String,
    status: Status,
    account: Option<Account>,
    installation_id: Option<u64>,
    repository_count: Option<u64>,
    permissions: Option<Permissions>,
    requests: Vec<OwnerRequest>,
    connected_by: Option<Person>,
    #[serde(with = "time::serde::rfc3339::option")]
    connected_at: Option<OffsetDateTime>,
}

impl From<Connection> for domain::Connection {
    fn from(connection: Connection) -> Self {
        let account = |account: Account| ConnectedAccount {
            id: AccountId(account.id),
            login: account.login,
        };
        let request = |request: OwnerRequest| domain::OwnerRequest {
            requester: request.requester.login,
            asked_at: request.requested_at,
        };
        Self {
            id: ConnectionId(connection.id),
            status: connection.status.into(),
            account: connection.account.map(account),
            installation: connection.installation_id.map(InstallationId),
            repository_count: connection.repository_count,
            permissions: connection.permissions.unwrap_or_default().into(),
            requests: connection.requests.into_iter().map(request).collect(),
            connected_by: connection.connected_by.map(|person| person.name),
            connected_at: connection.connected_at,
        }
    }
}

#[derive(Serialize)]
pub(crate) struct Start {
    pub(crate) alongside: bool,
}

#[derive(Deserialize)]
pub(crate) struct Started {
    connection: Connection,
    app: App,
    permissions: Permissions,
    install: Install,
}

#[derive(Deserialize)]
struct App {
    slug: String,
    name: String,
    client_id: String,
    bot: String,
}

#[derive(Deserialize)]
struct Install {
    new_url: Url,
    permissions_url: Url,
    state: String,
}

impl From<Started> for StartedConnection {
    fn from(started: Started) -> Self {
        Self {
            connection: started.connection.into(),
            app_slug: started.app.slug,
            app_name: started.app.name,
            client_id: started.app.client_id,
            bot: started.app.bot,
            permissions: started.permissions.into(),
            install: InstallAddress {
                account_picker: started.install.new_url,
                permissions: started.install.permissions_url,
                state: started.install.state,
            },
        }
    }
}

#[derive(Deserialize)]
pub(crate) struct ConnectedRepositories {
    pub(crate) repositories: Vec<Repository>,
    pub(crate) next_cursor: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Repository {
    id: u64,
    full_name: String,
    enabled: bool,
}

impl From<Repository> for ConnectedRepository {
    fn from(repository: Repository) -> Self {
        Self {
            id: RepositoryId(repository.id),
            full_name: repository.full_name,
            enabled: repository.enabled,
        }
    }
}

#[derive(Serialize)]
pub(crate) struct Check {
    pub(crate) repository_id: Option<u64>,
}

#[derive(Deserialize)]
pub(crate) struct CheckResult {
    readable: bool,
    repository: Option<Repository>,
}

impl From<CheckResult> for domain::ReadCheck {
    fn from(result: CheckResult) -> Self {
        Self {
            readable: result.readable,
            repository: result.repository.map(|repository| repository.full_name),
        }
    }
}

#[derive(Serialize)]
pub(crate) struct Exchange<'a> {
    pub(crate) code: &'a str,
    pub(crate) code_verifier: &'a str,
    pub(crate) redirect_uri: &'a str,
}

#[derive(Serialize)]
pub(crate) struct Refresh<'a> {
    pub(crate) refresh_token: &'a str,
}

#[derive(Deserialize)]
pub(crate) struct GitHubToken {
    access_token: String,
    expires_in: Option<u64>,
    refresh_token: Option<String>,
    refresh_token_expires_in: Option<u64>,
}

impl From<GitHubToken> for GitHubTokens {
    fn from(token: GitHubToken) -> Self {
        Self {
            access: SecretString::from(token.access_token),
            expires_in: token.expires_in.map(Duration::from_secs),
            refresh: token.refresh_token.map(SecretString::from),
            refresh_expires_in: token.refresh_token_expires_in.map(Duration::from_secs),
        }
    }
}

/// Problem details (RFC 9457). Everything but the code may be absent.
#[derive(Deserialize)]
pub(crate) struct Problem {
    code: String,
    needed_role: Option<Role>,
    github_error: Option<String>,
    started_by: Option<Person>,
    #[serde(default, with = "time::serde::rfc3339::option")]
    started_at: Option<OffsetDateTime>,
}

impl Problem {
    /// The problem, if the code has a remedy of its own.
    pub(crate) fn into_problem(self) -> Option<crate::Problem> {
        match self.code.as_str() {
            "role_needed" => Some(crate::Problem::RoleNeeded {
                needed: self.needed_role.map(WorkspaceRole::from),
            }),
            "connection_in_progress" => Some(crate::Problem::ConnectionInProgress {
                by: self.started_by.map(|person| person.name),
                since: self.started_at,
            }),
            "plan_without_github" => Some(crate::Problem::PlanWithoutGitHub),
            "github_turned_off" => Some(crate::Problem::GitHubTurnedOff),
            "github_refused" => Some(crate::Problem::GitHubRefused {
                error: self.github_error,
            }),
            "github_unavailable" => Some(crate::Problem::GitHubUnavailable),
            "idempotency_key_reused" => Some(crate::Problem::IdempotencyKeyReused),
            _ => None,
        }
    }
}
