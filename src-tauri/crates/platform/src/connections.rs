//! Connections: the tie between a workspace and a GitHub account, as the platform keeps it.

use std::fmt::Write;

use domain::{
    Connection, ConnectionId, ConnectionStatus, PermissionSet, ReadCheck, RepositoryId, WorkspaceId,
};
use transport::{
    Failure, HeaderName, HeaderValue, Method, Poll, Request, Url, Validator, is_not_modified,
};

use crate::client::Client;
use crate::error::Error;
use crate::wire;

/// The most repositories the contract gives on a page.
const PER_PAGE: &str = "500";

/// Marks one intended write, so that sending it again does not do it again. A new one for every
/// intention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// The key made of these random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; 16]) -> Self {
        let mut text = String::with_capacity(32);
        for byte in bytes {
            // Writing to a string does not fail.
            let _ = write!(text, "{byte:02x}");
        }
        Self(text)
    }
}

/// A connection that was just started, with all that GitHub's install page needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Started {
    /// The connection, still pending.
    pub connection: Connection,
    /// The app's name in GitHub's addresses.
    pub app_slug: String,
    /// The app's name people see.
    pub app_name: String,
    /// The app's client id.
    pub client_id: String,
    /// The login of the app's bot account.
    pub bot: String,
    /// What the app asks for today.
    pub permissions: PermissionSet,
    /// Where it is installed.
    pub install: InstallAddress,
}

/// Parts of the address of GitHub's install page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstallAddress {
    /// The page that asks for an account first.
    pub account_picker: Url,
    /// The page that takes `suggested_target_id` and up to 100 `repository_ids[]`.
    pub permissions: Url,
    /// The value of `state`: lets the platform's page find this connection. Proves nothing.
    pub state: String,
}

/// A repository as the platform can reach it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectedRepository {
    /// GitHub's id.
    pub id: RepositoryId,
    /// The name with its owner, as in `owner/name`.
    pub full_name: String,
    /// Whether it is switched on at the platform; one that is off is visible and not used.
    pub enabled: bool,
}

impl Client {
    /// All connections of a workspace, the newest first, also ended ones of the last 30 days.
    ///
    /// # Errors
    /// Whatever keeps an answer away.
    pub async fn connections(&self, workspace: &WorkspaceId) -> Result<Vec<Connection>, Error> {
        let body: wire::Connections = self.read(self.base.get(&collection(workspace))).await?;
        Ok(body.connections.into_iter().map(Connection::from).collect())
    }

    /// The newest connection of a workspace that has not ended.
    ///
    /// # Errors
    /// Whatever keeps an answer away.
    pub async fn current_connection(
        &self,
        workspace: &WorkspaceId,
    ) -> Result<Option<Connection>, Error> {
        let connections = self.connections(workspace).await?;
        Ok(connections
            .into_iter()
            .find(|connection| connection.status != ConnectionStatus::Disconnected))
    }

    /// Starts a connection; nothing is shared yet.
    ///
    /// # Errors
    /// With [`Problem`](crate::Problem) `ConnectionInProgress` when another person has one pending,
    /// `RoleNeeded`, `PlanWithoutGitHub` or `GitHubTurnedOff`, and whatever keeps an answer away.
    pub async fn start_connection(
        &self,
        workspace: &WorkspaceId,
        key: &IdempotencyKey,
    ) -> Result<Started, Error> {
        self.start(workspace, key, wire::Start { alongside: false })
            .await
    }

    /// Starts a connection although another person has one pending.
    ///
    /// # Errors
    /// As [`Client::start_connection`], without `ConnectionInProgress`.
    pub async fn start_connection_alongside(
        &self,
        workspace: &WorkspaceId,
        key: &IdempotencyKey,
    ) -> Result<Started, Error> {
        self.start(workspace, key, wire::Start { alongside: true })
            .await
    }

    /// One connection, if it changed since the validator's last answer.
    ///
    /// # Errors
    /// Whatever keeps an answer away.
    pub async fn poll_connection(
        &self,
        workspace: &WorkspaceId,
        connection: &ConnectionId,
        validator: &mut Validator,
    ) -> Result<Poll<Connection>, Error> {
        let request = validator.guard(self.base.get(&member(workspace, connection)));
        let answer = self.answer(request).await?;
        if is_not_modified(&answer) {
            return Ok(Poll::NotModified);
        }
        let body: wire::Connection = answer.json()?;
        validator.remember(&answer);
        Ok(Poll::Changed(body.into()))
    }

    /// One connection as it is now.
    ///
    /// # Errors
    /// Whatever keeps an answer away.
    pub async fn connection(
        &self,
        workspace: &WorkspaceId,
        connection: &ConnectionId,
    ) -> Result<Connection, Error> {
        let body: wire::Connection = self
            .read(self.base.get(&member(workspace, connection)))
            .await?;
        Ok(body.into())
    }

    /// Every repository the platform can reach, by name.
    ///
    /// # Errors
    /// Whatever keeps an answer away.
    pub async fn repositories(
        &self,
        workspace: &WorkspaceId,
        connection: &ConnectionId,
    ) -> Result<Vec<ConnectedRepository>, Error> {
        let list = self
            .base
            .get(&below(workspace, connection, "repositories"))
            .query("limit", PER_PAGE);
        let mut repositories = Vec::new();
        let mut request = list.clone();
        loop {
            let page: wire::ConnectedRepositories = self.read(request).await?;
            repositories.extend(page.repositories.into_iter().map(ConnectedRepository::from));
            let Some(cursor) = page.next_cursor else {
                return Ok(repositories);
            };
            request = list.clone().query("cursor", &cursor);
        }
    }

    /// Lets the platform try to read this repository, or the first it can reach.
    ///
    /// # Errors
    /// Whatever keeps an answer away. A repository that cannot be read is an answer.
    pub async fn check(
        &self,
        workspace: &WorkspaceId,
        connection: &ConnectionId,
        repository: Option<RepositoryId>,
        key: &IdempotencyKey,
    ) -> Result<ReadCheck, Error> {
        let request = self
            .base
            .request(Method::POST, &below(workspace, connection, "check"))
            .json(&wire::Check {
                repository_id: repository.map(|id| id.0),
            });
        let body: wire::CheckResult = self.read(marked(request, key)?).await?;
        Ok(body.into())
    }

    /// Ends the connection. The app stays on GitHub until an owner uninstalls it there.
    ///
    /// # Errors
    /// Whatever keeps an answer away.
    pub async fn disconnect(
        &self,
        workspace: &WorkspaceId,
        connection: &ConnectionId,
    ) -> Result<(), Error> {
        let request = self
            .base
            .request(Method::DELETE, &member(workspace, connection));
        self.answer(request).await?;
        Ok(())
    }

    async fn start(
        &self,
        workspace: &WorkspaceId,
        key: &IdempotencyKey,
        body: wire::Start,
    ) -> Result<Started, Error> {
        let request = self
            .base
            .request(Method::POST, &collection(workspace))
            .json(&body);
        let started: wire::Started = self.read(marked(request, key)?).await?;
        Ok(started.into())
    }
}

fn marked(request: Request, key: &IdempotencyKey) -> Result<Request, Failure> {
    let key = HeaderValue::from_str(&key.0).map_err(|_| Failure::Malformed)?;
    Ok(request.header(HeaderName::from_static("idempotency-key"), key))
}

fn collection(workspace: &WorkspaceId) -> Vec<&str> {
    vec!["v1", "workspaces", &workspace.0, "github", "connections"]
}

fn member<'a>(workspace: &'a WorkspaceId, connection: &'a ConnectionId) -> Vec<&'a str> {
    let mut segments = collection(workspace);
    segments.push(&connection.0);
    segments
}

fn below<'a>(
    workspace: &'a WorkspaceId,
    connection: &'a ConnectionId,
    part: &'a str,
) -> Vec<&'a str> {
    let mut segments = member(workspace, connection);
    segments.push(part);
    segments
}
