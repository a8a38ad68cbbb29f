//! Repository lists: into the index, and held against a plan.

use domain::{
    Account, Comparison, ConnectionPlan, End, Installation, InstallationId, NamedRepository,
    Problem, SelectionKind,
    wizard::{ListProgress, Outcome},
};
use futures_util::StreamExt;
use transport::Failure;

use super::{Reporter, World};
use crate::problems;

/// Fills the index page by page. What came before a failure stays usable.
pub(super) async fn load(
    world: &World,
    organization: &Account,
    installation: Option<InstallationId>,
    reporter: &Reporter,
) {
    world.index().begin(organization);
    let client = world.outside.github_client();
    let mut pages = match installation {
        Some(id) => client.installation_repositories(id),
        None => client.organization_repositories(&organization.login),
    };
    let mut total = None;
    while let Some(page) = pages.next().await {
        match page {
            Ok(page) => {
                total = page.total.or(total);
                world.index().extend(page.repositories);
                reporter.tell(Outcome::ListGrew(progress(world, total)));
            }
            Err(error) => {
                let problem = stopped(world, organization, &error);
                reporter.tell(Outcome::ListLoaded(progress(world, total), Some(problem)));
                return;
            }
        }
    }
    let whole = world.index().len() as u64;
    reporter.tell(Outcome::ListLoaded(progress(world, Some(whole)), None));
}

fn progress(world: &World, total: Option<u64>) -> ListProgress {
    let index = world.index();
    ListProgress {
        loaded: index.len() as u64,
        total,
        private: index.private() as u64,
        at: Some(world.clock().now()),
    }
}

fn stopped(world: &World, organization: &Account, error: &github::Error) -> Problem {
    let loaded = world.index().len() as u64;
    let passing = error.failure().is_retryable() || *error.failure() == Failure::Malformed;
    if loaded > 0 && passing {
        return Problem::ListIncomplete { count: loaded };
    }
    problems::at_organization(error, &organization.login)
}

pub(super) async fn compare(
    world: &World,
    plan: &ConnectionPlan,
    installation: &Installation,
    reporter: &Reporter,
) {
    reporter.tell(Outcome::Compared(
        held_against(world, plan, installation).await,
    ));
}

/// Reads what the installation can reach and holds it against the plan.
pub(super) async fn held_against(
    world: &World,
    plan: &ConnectionPlan,
    installation: &Installation,
) -> Result<Comparison, Problem> {
    let present = match installation.selection {
        // The list would say nothing that "all" does not.
        SelectionKind::All => Vec::new(),
        SelectionKind::Selected => present(world, installation).await?,
    };
    let name_of = |id| world.index().name(id);
    Ok(Comparison::between(
        plan,
        installation.selection,
        &installation.permissions,
        &present,
        name_of,
    ))
}

async fn present(
    world: &World,
    installation: &Installation,
) -> Result<Vec<NamedRepository>, Problem> {
    let client = world.outside.github_client();
    let mut pages = client.installation_repositories(installation.id);
    let mut present = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.map_err(|error| problems::of(error.failure(), End::GitHub))?;
        present.extend(
            page.repositories
                .into_iter()
                .map(|repository| NamedRepository {
                    id: repository.id,
                    name: Some(repository.name),
                }),
        );
    }
    Ok(present)
}
