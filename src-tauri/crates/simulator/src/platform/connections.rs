//! Connections of a workspace to GitHub.

mod shapes;

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use time::{Duration, OffsetDateTime};

use super::answer::{Inquiry, Problem, Reply, date};
use super::{CONNECTED_BY_MAREK, PersonId, people};
use crate::issued::{identifier, nonce};
use crate::world::{Installation, InstallationRequest, Repository, Selection, World};

/// One tie between a workspace and a GitHub account.
#[derive(Clone, Debug)]
pub(crate) struct Connection {
    pub(crate) id: String,
    pub(crate) workspace: &'static str,
    pub(crate) created_by: PersonId,
    pub(crate) created_at: OffsetDateTime,
    /// Comes back through GitHub's setup address; finds this connection, proves nothing.
    pub(crate) state: String,
    pub(crate) requests: Vec<OwnerRequest>,
    pub(crate) grant: Option<Grant>,
    pub(crate) connected: Option<(PersonId, OffsetDateTime)>,
    pub(crate) ended_at: Option<OffsetDateTime>,
}

/// What GitHub said last about the installation.
#[derive(Clone, Debug)]
pub(crate) struct Grant {
    pub(crate) installation: u64,
    pub(crate) organization: u64,
    pub(crate) selection: Selection,
    pub(crate) permissions: BTreeMap<&'static str, &'static str>,
    pub(crate) suspended_at: Option<OffsetDateTime>,
}

/// A member asked the owners of an organization.
#[derive(Clone, Debug)]
pub(crate) struct OwnerRequest {
    pub(crate) organization: u64,
    pub(crate) requester: u64,
    pub(crate) asked_at: OffsetDateTime,
}

/// An answered write, kept for whoever repeats it.
#[derive(Debug)]
pub(super) struct Answered {
    person: PersonId,
    key: String,
    request: Vec<u8>,
    reply: Reply,
    at: OffsetDateTime,
}

impl Grant {
    pub(super) fn of(installation: &Installation) -> Self {
        Grant {
            installation: installation.id,
            organization: installation.organization,
            selection: installation.selection.clone(),
            permissions: installation.permissions.clone(),
            suspended_at: installation.suspended.map(|suspension| suspension.at),
        }
    }

    /// The repositories this grant reaches, in order of name.
    fn reach<'a>(&'a self, world: &'a World) -> impl Iterator<Item = &'a Repository> {
        world
            .organization(self.organization)
            .map(|organization| world.repositories_of(organization))
            .unwrap_or_default()
            .iter()
            .filter(|repository| self.selection.includes(repository.id))
    }
}

impl Connection {
    pub(super) fn is_of(&self, installation: u64) -> bool {
        let grant = self.grant.as_ref();
        self.ended_at.is_none() && grant.is_some_and(|grant| grant.installation == installation)
    }

    pub(super) fn is_pending(&self) -> bool {
        self.grant.is_none() && self.ended_at.is_none()
    }

    fn status(&self) -> &'static str {
        match (&self.ended_at, &self.grant) {
            (Some(_), _) => "disconnected",
            (None, Some(grant)) if grant.suspended_at.is_some() => "suspended",
            (None, Some(_)) => "connected",
            (None, None) if self.requests.is_empty() => "pending",
            (None, None) => "requested",
        }
    }
}

/// A connection from before this story begins.
pub(super) fn known_before(
    installation: &Installation,
    workspace: &'static str,
    by: PersonId,
) -> Connection {
    Connection {
        id: "con_mareksjune17th00".to_owned(),
        workspace,
        created_by: by,
        created_at: CONNECTED_BY_MAREK - Duration::minutes(4),
        state: nonce(),
        requests: Vec::new(),
        grant: Some(Grant::of(installation)),
        connected: Some((by, CONNECTED_BY_MAREK)),
        ended_at: None,
    }
}

/// A connection whose owner was asked before this story begins.
pub(super) fn asked_before(
    request: &InstallationRequest,
    workspace: &'static str,
    by: PersonId,
) -> Connection {
    Connection {
        id: "con_anasrequest00000".to_owned(),
        workspace,
        created_by: by,
        created_at: request.asked_at - Duration::minutes(9),
        state: nonce(),
        requests: vec![OwnerRequest {
            organization: request.organization,
            requester: request.requester,
            asked_at: request.asked_at,
        }],
        grant: None,
        connected: None,
        ended_at: None,
    }
}

/// `GET /v1/workspaces/{id}/github/connections`
pub(super) fn list(inquiry: &mut Inquiry<'_>) -> Result<Reply, Problem> {
    let (workspace, _) = inquiry.workspace()?;
    let now = inquiry.call.now;
    let shown: Vec<Value> = inquiry
        .state
        .platform
        .connections
        .iter()
        .rev()
        .filter(|connection| connection.workspace == workspace.id)
        .filter(|connection| {
            connection
                .ended_at
                .is_none_or(|at| now - at < Duration::days(30))
        })
        .map(|connection| shapes::connection(inquiry, connection))
        .collect();
    Ok(Reply::Found(json!({ "connections": shown })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StartRequest {
    #[serde(default)]
    alongside: bool,
}

/// `POST /v1/workspaces/{id}/github/connections`
pub(super) fn start(inquiry: &mut Inquiry<'_>) -> Result<Reply, Problem> {
    once(inquiry, |inquiry| {
        let workspace = inquiry.administered_workspace()?.id;
        let request: StartRequest = inquiry.body()?;
        if !request.alongside
            && let Some(other) = pending_of_another(inquiry, workspace)
        {
            let platform = &inquiry.state.platform;
            let who = platform
                .person(other.created_by)
                .map(people::person)
                .unwrap_or_default();
            return Err(Problem::connection_in_progress(
                who,
                &date(other.created_at),
            ));
        }
        let connection = Connection {
            id: format!("con_{}", identifier(16)),
            workspace,
            created_by: inquiry.person,
            created_at: inquiry.call.now,
            state: nonce(),
            requests: Vec::new(),
            grant: None,
            connected: None,
            ended_at: None,
        };
        let location = format!("{}/{}", inquiry.call.path, connection.id);
        let body = shapes::started(inquiry, &connection);
        inquiry.state.platform.connections.push(connection);
        Ok(Reply::Created { body, location })
    })
}

/// `GET …/connections/{id}`
pub(super) fn read(inquiry: &mut Inquiry<'_>) -> Result<Reply, Problem> {
    let index = find(inquiry)?;
    let connection = &inquiry.state.platform.connections[index];
    Ok(Reply::Found(shapes::connection(inquiry, connection)))
}

/// `DELETE …/connections/{id}`: the platform forgets; the app stays installed on GitHub.
pub(super) fn end(inquiry: &mut Inquiry<'_>) -> Result<Reply, Problem> {
    inquiry.administered_workspace()?;
    let index = find(inquiry)?;
    let now = inquiry.call.now;
    inquiry.state.platform.connections[index]
        .ended_at
        .get_or_insert(now);
    Ok(Reply::Nothing)
}

/// `GET …/connections/{id}/repositories`
pub(super) fn repositories(inquiry: &mut Inquiry<'_>) -> Result<Reply, Problem> {
    let index = find(inquiry)?;
    let query = &inquiry.call.query;
    let limit: usize = query
        .get("limit")
        .map_or(Ok(100), str::parse)
        .ok()
        .filter(|limit| (1..=500).contains(limit))
        .ok_or_else(|| Problem::invalid("limit"))?;
    let first: usize = query
        .get("cursor")
        .map_or(Some(0), |cursor| {
            cursor.parse().ok().filter(|_| cursor.len() <= 9)
        })
        .ok_or_else(|| Problem::invalid("cursor"))?;

    let world = &inquiry.state.world;
    let grant = inquiry.state.platform.connections[index].usable_grant();
    let all: Vec<&Repository> = grant
        .map(|grant| grant.reach(world).collect())
        .unwrap_or_default();
    let shown: Vec<Value> = all
        .iter()
        .skip(first)
        .take(limit)
        .map(|repository| shapes::repository(world, repository))
        .collect();
    let next = first.saturating_add(limit);
    Ok(Reply::Found(json!({
        "total_count": all.len(),
        "repositories": shown,
        "next_cursor": (next < all.len()).then(|| next.to_string()),
    })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckRequest {
    #[serde(default)]
    repository_id: Option<u64>,
}

/// `POST …/connections/{id}/check`
pub(super) fn check(inquiry: &mut Inquiry<'_>) -> Result<Reply, Problem> {
    once(inquiry, |inquiry| {
        let index = find(inquiry)?;
        let request: CheckRequest = inquiry.body()?;
        look_at_github(inquiry, index, request.repository_id);
        let connection = &inquiry.state.platform.connections[index];
        let world = &inquiry.state.world;
        let now = inquiry.call.now;
        let refused = |reason| shapes::check(world, connection, now, Err(reason), None);

        let body = match connection.status() {
            "suspended" => refused("suspended"),
            "connected" => {
                let reach = connection.usable_grant().map(|grant| grant.reach(world));
                let mut reach = reach.into_iter().flatten();
                let chosen = match request.repository_id {
                    Some(id) => reach
                        .find(|repository| repository.id == id)
                        .ok_or("not_visible"),
                    None => reach.find(|one| !one.empty).ok_or("no_repositories"),
                };
                match chosen {
                    Err(reason) => refused(reason),
                    Ok(repository) if repository.empty => {
                        shapes::check(world, connection, now, Err("empty"), Some(repository))
                    }
                    Ok(repository) => {
                        let head = head(repository);
                        shapes::check(world, connection, now, Ok(&head), Some(repository))
                    }
                }
            }
            _ => refused("not_connected"),
        };
        Ok(Reply::Done(body))
    })
}

/// GitHub tells who installed the app, and that may be an owner the platform knows nothing of. So a
/// connection that waits is looked after when the person who started it asks: the installation that
/// has the repository they name, or the only one they can see, is theirs to connect.
fn look_at_github(inquiry: &mut Inquiry<'_>, index: usize, repository: Option<u64>) {
    let state = &mut *inquiry.state;
    let connection = &state.platform.connections[index];
    let account = state.platform.linked.get(inquiry.person).copied();
    let Some(account) =
        account.filter(|_| connection.is_pending() && connection.created_by == inquiry.person)
    else {
        return;
    };
    let connections = &state.platform.connections;
    let visible: Vec<u64> = state
        .world
        .installations
        .iter()
        .filter(|one| !connections.iter().any(|other| other.is_of(one.id)))
        .filter(|one| {
            let member = state.world.membership(one.organization, account);
            member.is_some_and(|member| match repository {
                Some(id) => {
                    let repository = state.world.repository(id);
                    let is_here = |found: &Repository| found.organization == one.organization;
                    repository.is_some_and(is_here)
                        && one.selection.includes(id)
                        && member.reads(id)
                }
                None => member.reads_any_of(&one.selection),
            })
        })
        .map(|one| one.id)
        .collect();
    if let [installation] = visible.as_slice() {
        super::webhooks::bind(state, index, *installation, inquiry.call.now);
    }
}

impl Connection {
    /// The grant, while the platform may use it.
    fn usable_grant(&self) -> Option<&Grant> {
        self.grant
            .as_ref()
            .filter(|grant| grant.suspended_at.is_none() && self.ended_at.is_none())
    }
}

/// The newest commit: made up from what the repository is, and stable until something is pushed.
fn head(repository: &Repository) -> String {
    let text = format!(
        "{}@{}",
        repository.id,
        repository.pushed_at.unix_timestamp()
    );
    let hash = Sha256::digest(text.as_bytes());
    hash.iter()
        .take(20)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn find(inquiry: &Inquiry<'_>) -> Result<usize, Problem> {
    let (workspace, _) = inquiry.workspace()?;
    let id = inquiry.call.param("connection");
    inquiry
        .state
        .platform
        .connections
        .iter()
        .position(|connection| connection.id == id && connection.workspace == workspace.id)
        .ok_or_else(Problem::not_found)
}

fn pending_of_another<'a>(inquiry: &'a Inquiry<'_>, workspace: &str) -> Option<&'a Connection> {
    inquiry
        .state
        .platform
        .connections
        .iter()
        .rev()
        .find(|connection| {
            connection.workspace == workspace
                && connection.is_pending()
                && connection.created_by != inquiry.person
        })
}

/// The same key with the same request answers the same thing for a day; with another request it is
/// refused. A refusal is not remembered, so that a person can try again.
fn once(
    inquiry: &mut Inquiry<'_>,
    write: impl FnOnce(&mut Inquiry<'_>) -> Result<Reply, Problem>,
) -> Result<Reply, Problem> {
    let key = inquiry
        .call
        .header("idempotency-key")
        .filter(|key| (16..=128).contains(&key.len()))
        .filter(|key| {
            key.bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
        })
        .ok_or_else(|| Problem::invalid("Idempotency-Key"))?
        .to_owned();
    let request = [
        inquiry.call.path.as_bytes(),
        b"\n",
        inquiry.call.body.as_ref(),
    ]
    .concat();
    let now = inquiry.call.now;
    let answered = &mut inquiry.state.platform.answered;
    answered.retain(|one| now - one.at < Duration::hours(24));
    let before = answered
        .iter()
        .find(|one| one.person == inquiry.person && one.key == key);
    if let Some(before) = before {
        let is_same = before.request == request;
        return if is_same {
            Ok(before.reply.clone())
        } else {
            Err(Problem::idempotency_key_reused())
        };
    }
    let reply = write(inquiry)?;
    let answered = Answered {
        person: inquiry.person,
        key,
        request,
        reply: reply.clone(),
        at: now,
    };
    inquiry.state.platform.answered.push(answered);
    Ok(reply)
}
