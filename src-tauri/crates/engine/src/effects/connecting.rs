//! The platform's record and GitHub's installation: prepare, watch, confirm.

use std::{collections::BTreeSet, time::Duration};

use domain::{
    Account, AccountId, Connection, ConnectionId, ConnectionPlan, ConnectionStatus, End,
    Installation, Problem, ReadCheck, RepositoryId, RepositorySelection, WorkspaceId,
    WorkspaceRole,
    wizard::{Finding, Outcome, Sighting},
};
use platform::IdempotencyKey;
use sha2::{Digest, Sha256};
use transport::{Failure, Poll, Validator};

use super::{Reporter, World, repositories};
use crate::problems;

/// How often GitHub is asked while its page is open: lively at first, then patient.
const LIVELY: Duration = Duration::from_secs(5);
const PATIENT: Duration = Duration::from_secs(15);

/// How many lively looks there are: two minutes' worth.
const LIVELY_LOOKS: u32 = 24;

/// How often, and how many times, the platform is asked until it says connected. Webhooks take a
/// moment.
const CONFIRM_PAUSE: Duration = Duration::from_secs(2);
const CONFIRM_LOOKS: u32 = 15;

pub(super) async fn read_person(world: &World, reporter: &Reporter) {
    let answer = match &world.outside.platform {
        Some(end) => end
            .client
            .me()
            .await
            .map_err(|error| problems::of(error.failure(), End::Platform)),
        None => Err(Problem::Unknown),
    };
    reporter.tell(Outcome::Person(answer));
}

/// Who could help. Not knowing is no problem of its own: the screen has words for it.
pub(super) async fn list_admins(world: &World, workspace: &WorkspaceId, reporter: &Reporter) {
    let roles = [WorkspaceRole::Owner, WorkspaceRole::Manager];
    let admins = match &world.outside.platform {
        Some(end) => end
            .client
            .members(workspace, &roles)
            .await
            .unwrap_or_default(),
        None => Vec::new(),
    };
    reporter.tell(Outcome::Admins(admins));
}

pub(super) async fn find(world: &World, workspace: &WorkspaceId, reporter: &Reporter) {
    let answer = match &world.outside.platform {
        Some(end) => {
            let answer = end.client.connections(workspace).await;
            answer.map_err(|error| problems::of_platform(&error))
        }
        None => Ok(Vec::new()),
    };
    reporter.tell(Outcome::Connections(answer));
}

pub(super) async fn start(
    world: &World,
    workspace: &WorkspaceId,
    idempotency_key: &str,
    reporter: &Reporter,
) {
    let answer = match &world.outside.platform {
        Some(end) => {
            let answer = end
                .client
                .start_connection(workspace, &key(idempotency_key))
                .await;
            answer
                .map(|started| started.connection)
                .map_err(|error| problems::of_platform(&error))
        }
        None => Err(Problem::Unknown),
    };
    reporter.tell(Outcome::ConnectionStarted(answer));
}

/// The same name gives the same key, also after a restart (CS-06).
fn key(name: &str) -> IdempotencyKey {
    let digest = Sha256::digest(name.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    IdempotencyKey::from_random(bytes)
}

/// Asks GitHub and the platform until the effect is cancelled. What a redirect says is never asked
/// (decision D1).
pub(super) async fn watch(
    world: &World,
    organization: &Account,
    connection: Option<&(WorkspaceId, ConnectionId)>,
    reporter: &Reporter,
) {
    let mut watch = Watch::default();
    let mut looks = 0;
    loop {
        looks += 1;
        let mut pause = if looks < LIVELY_LOOKS {
            LIVELY
        } else {
            PATIENT
        };
        match watch.look(world, organization, connection).await {
            Ok(sighting) => reporter.tell(Outcome::Seen(sighting)),
            Err(problem) => {
                if let Problem::SlowDown { until } = problem {
                    let asked = Duration::try_from(until - world.clock().now());
                    pause = pause.max(asked.unwrap_or_default());
                }
                reporter.tell(Outcome::NotSeen(problem));
            }
        }
        world.clock().sleep(pause).await;
    }
}

/// What is remembered between two looks.
#[derive(Default)]
struct Watch {
    installations: Vec<Installation>,
    validator: Validator,
    /// Where the app was when the watch began.
    before: Option<BTreeSet<AccountId>>,
}

impl Watch {
    async fn look(
        &mut self,
        world: &World,
        organization: &Account,
        connection: Option<&(WorkspaceId, ConnectionId)>,
    ) -> Result<Sighting, Problem> {
        let github = world.outside.github_client();
        match github.poll_installations(&mut self.validator).await {
            Ok(Poll::Changed(installations)) => self.installations = installations,
            Ok(Poll::NotModified) => {}
            Err(error) => return Err(problems::at_organization(&error, &organization.login)),
        }
        let accounts = self.installations.iter().map(|found| found.account.id);
        let before = self.before.get_or_insert_with(|| accounts.collect());
        let elsewhere = self
            .installations
            .iter()
            .map(|found| &found.account)
            .filter(|account| account.id != organization.id && !before.contains(&account.id))
            .cloned()
            .collect();
        Ok(Sighting {
            installation: installed_on(&self.installations, organization.id),
            elsewhere,
            connection: record(world, connection).await?,
            // Only worth knowing, and not worth failing for.
            member: github.is_member(&organization.login).await.ok(),
            at: world.clock().now(),
        })
    }
}

fn installed_on(installations: &[Installation], account: AccountId) -> Option<Installation> {
    installations
        .iter()
        .find(|found| found.account.id == account)
        .cloned()
}

async fn record(
    world: &World,
    connection: Option<&(WorkspaceId, ConnectionId)>,
) -> Result<Option<Connection>, Problem> {
    let (Some(end), Some((workspace, id))) = (&world.outside.platform, connection) else {
        return Ok(None);
    };
    let answer = end.client.connection(workspace, id).await;
    answer
        .map(Some)
        .map_err(|error| problems::of_platform(&error))
}

/// Collects the facts of the last step, each by itself and told as it comes.
pub(super) async fn confirm(
    world: &World,
    plan: &ConnectionPlan,
    connection: Option<&(WorkspaceId, ConnectionId)>,
    reporter: &Reporter,
) {
    let github = async {
        if world.outside.github.sign_in.is_some() {
            confirm_on_github(world, plan, reporter).await;
        }
    };
    let platform = async {
        if let Some(record) = connection {
            let seen = connected(world, plan, record).await;
            let reads =
                matches!(&seen, Ok(connection) if connection.status == ConnectionStatus::Connected);
            reporter.tell(Outcome::Found(Finding::Platform(seen)));
            let read = if reads {
                read_a_repository(world, plan, record).await
            } else {
                Ok(ReadCheck {
                    readable: false,
                    repository: None,
                })
            };
            reporter.tell(Outcome::Found(Finding::Read(read)));
        }
    };
    tokio::join!(github, platform);
    reporter.tell(Outcome::AllFound);
}

async fn confirm_on_github(world: &World, plan: &ConnectionPlan, reporter: &Reporter) {
    let installations = world.outside.github_client().installations().await;
    let installation = installations
        .map(|found| installed_on(&found, plan.organization.id))
        .map_err(|error| problems::at_organization(&error, &plan.organization.login));
    reporter.tell(Outcome::Found(Finding::Installation(installation.clone())));
    let comparison = match installation {
        Ok(Some(installation)) => repositories::held_against(world, plan, &installation).await,
        Ok(None) => Err(Problem::NotInstalled {
            org: plan.organization.login.clone(),
        }),
        Err(problem) => Err(problem),
    };
    reporter.tell(Outcome::Found(Finding::Comparison(comparison)));
}

/// Asks until the platform says connected, for a while; then what it says is what it is. GitHub may
/// have told it of an installation by somebody it does not know, so it is asked to look for itself
/// once.
async fn connected(
    world: &World,
    plan: &ConnectionPlan,
    record: &(WorkspaceId, ConnectionId),
) -> Result<Connection, Problem> {
    let (workspace, id) = record;
    let end = world.outside.platform.as_ref().ok_or(Problem::Unknown)?;
    let mut looks = 0;
    loop {
        let answer = end.client.connection(workspace, id).await;
        let connection = answer.map_err(|error| problems::of_platform(&error))?;
        looks += 1;
        let waiting = match connection.status {
            ConnectionStatus::Pending | ConnectionStatus::Requested => true,
            ConnectionStatus::Connected
            | ConnectionStatus::Suspended
            | ConnectionStatus::Disconnected => false,
        };
        if !waiting || looks == CONFIRM_LOOKS {
            return Ok(connection);
        }
        if looks == 1 {
            let looked = read_a_repository(world, plan, record).await;
            if looked.is_ok_and(|check| check.readable) {
                continue;
            }
        }
        world.clock().sleep(CONFIRM_PAUSE).await;
    }
}

async fn read_a_repository(
    world: &World,
    plan: &ConnectionPlan,
    (workspace, id): &(WorkspaceId, ConnectionId),
) -> Result<ReadCheck, Problem> {
    let end = world.outside.platform.as_ref().ok_or(Problem::Unknown)?;
    let repository: Option<RepositoryId> = match &plan.repositories {
        RepositorySelection::All => None,
        RepositorySelection::Selected(ids) => ids.first().copied(),
    };
    let nonce = format!(
        "check {} {}",
        id.0,
        world.clock().now().unix_timestamp_nanos()
    );
    let answer = end
        .client
        .check(workspace, id, repository, &key(&nonce))
        .await;
    match answer {
        Ok(mut check) => {
            if check.repository.is_none() {
                check.repository = repository.and_then(|id| world.index().name(id));
            }
            Ok(check)
        }
        Err(error) if *error.failure() == Failure::NotFound => Ok(ReadCheck {
            readable: false,
            repository: None,
        }),
        Err(error) => Err(problems::of_platform(&error)),
    }
}
