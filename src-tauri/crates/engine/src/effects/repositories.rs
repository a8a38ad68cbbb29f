//! Repository lists: into the index, and held against a plan.

use std::time::Duration;

use domain::{
    Account, Comparison, ConnectionPlan, Installation, InstallationId, NamedRepository, Problem,
    SelectionKind,
    wizard::{ListProgress, Outcome},
};
use futures_util::{StreamExt, stream::BoxStream};
use time::OffsetDateTime;
use transport::Failure;

use super::{Reporter, World};
use crate::{clock::Clock, problems, repository_index::Source};

/// Pages asked for within a minute. GitHub counts a page as one of 900 points a minute
/// (docs.github.com, "Rate limits for the REST API"); the rest is for everything else.
const PAGES_A_MINUTE: usize = 800;

/// GitHub's limits pass within the hour. What asks for more patience is reported instead.
const LONGEST_WAIT: Duration = Duration::from_secs(3_900);

/// Fills the index page by page. What came before a failure stays usable, and is not asked for again.
pub(super) async fn load(
    world: &World,
    organization: &Account,
    installation: Option<InstallationId>,
    reporter: &Reporter,
) {
    let source = Source {
        organization: organization.id,
        installation,
    };
    let mut reading = Reading {
        world,
        organization,
        known: world.index().begin(source.clone()),
        source,
        total: None,
        minute: Minute::default(),
    };
    if reading.known > 0 {
        reporter.tell(Outcome::ListGrew(reading.progress(None)));
    }
    while let Err(error) = reading.go_on(reporter).await {
        let Some(until) = limited_until(&error, world.clock().now()) else {
            let problem = stopped(world, organization, &error);
            let progress = reading.progress(None);
            reporter.tell(Outcome::ListLoaded(progress, Some(problem)));
            return;
        };
        reporter.tell(Outcome::ListGrew(reading.progress(Some(until))));
        wait(world.clock(), until).await;
    }
    world.index().complete(&reading.source);
    reading.total = Some(world.index().len() as u64);
    reporter.tell(Outcome::ListLoaded(reading.progress(None), None));
}

/// A list that is being read.
struct Reading<'a> {
    world: &'a World,
    organization: &'a Account,
    source: Source,
    /// Pages that are in the index.
    known: usize,
    /// How many repositories there are, where GitHub says.
    total: Option<u64>,
    minute: Minute,
}

impl Reading<'_> {
    /// Reads on from where the list is, to its end.
    async fn go_on(&mut self, reporter: &Reporter) -> Result<(), github::Error> {
        let mut pages = self.pages();
        let mut number = 1;
        while let Some(page) = pages.next().await {
            let page = page?;
            self.total = page.total.or(self.total);
            self.world
                .index()
                .extend(&self.source, number, &page.repositories);
            self.known = self.known.max(number);
            reporter.tell(Outcome::ListGrew(self.progress(None)));
            // The first page says where the others are; after it come those that are not known.
            number = self.known + 1;
            self.minute.spend(self.world.clock()).await;
        }
        Ok(())
    }

    fn pages(&self) -> BoxStream<'static, Result<github::Page, github::Error>> {
        let client = self.world.outside.github_client();
        match self.source.installation {
            Some(id) => client.installation_repositories(id, self.known),
            None => client.organization_repositories(&self.organization.login, self.known),
        }
    }

    fn progress(&self, waits_until: Option<OffsetDateTime>) -> ListProgress {
        let index = self.world.index();
        ListProgress {
            loaded: index.len() as u64,
            total: self.total,
            private: index.private() as u64,
            at: Some(self.world.clock().now()),
            waits_until,
        }
    }
}

/// Keeps inside GitHub's points a minute. Pages nobody asks the stream for are not sent for either.
#[derive(Default)]
struct Minute {
    began: Option<OffsetDateTime>,
    pages: usize,
}

impl Minute {
    async fn spend(&mut self, clock: &dyn Clock) {
        let began = *self.began.get_or_insert_with(|| clock.now());
        self.pages += 1;
        if self.pages < PAGES_A_MINUTE {
            return;
        }
        wait(clock, began + Duration::from_secs(60)).await;
        *self = Minute::default();
    }
}

async fn wait(clock: &dyn Clock, until: OffsetDateTime) {
    // A time that is past is no duration.
    if let Ok(left) = Duration::try_from(until - clock.now()) {
        clock.sleep(left).await;
    }
}

/// When a limit of GitHub is over, if it is one that passes by itself.
fn limited_until(error: &github::Error, now: OffsetDateTime) -> Option<OffsetDateTime> {
    let Failure::RateLimited {
        until: Some(until), ..
    } = error.failure()
    else {
        return None;
    };
    // GitHub's clock and ours may differ by a moment; asking too early costs a second refusal.
    let until = (*until).max(now) + Duration::from_secs(1);
    (until - now <= LONGEST_WAIT).then_some(until)
}

fn stopped(world: &World, organization: &Account, error: &github::Error) -> Problem {
    let loaded = world.index().len() as u64;
    let limited = matches!(error.failure(), Failure::RateLimited { .. });
    let passing = error.failure().is_retryable()
        || matches!(error.failure(), Failure::Malformed | Failure::Portal);
    if loaded > 0 && passing && !limited {
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
    let mut pages = client.installation_repositories(installation.id, 0);
    let mut present = Vec::new();
    while let Some(page) = pages.next().await {
        let page =
            page.map_err(|error| problems::at_organization(&error, &installation.account.login))?;
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use time::macros::datetime;

    use super::*;
    use crate::clock::Manual;

    #[tokio::test]
    async fn no_more_than_eight_hundred_pages_are_asked_for_in_a_minute() {
        let clock = Arc::new(Manual::at(datetime!(2026-11-20 09:00 UTC)));
        let mut minute = Minute::default();
        for _ in 0..PAGES_A_MINUTE - 1 {
            minute.spend(clock.as_ref()).await;
        }
        clock.advance(Duration::from_secs(20));
        let waiting = {
            let clock = Arc::clone(&clock);
            tokio::spawn(async move {
                minute.spend(clock.as_ref()).await;
                minute
            })
        };
        while clock.sleepers() == 0 {
            tokio::task::yield_now().await;
        }
        clock.advance(Duration::from_secs(39));
        tokio::task::yield_now().await;
        assert!(!waiting.is_finished(), "the minute is not over");

        clock.advance(Duration::from_secs(1));
        let mut minute = waiting.await.unwrap();
        for _ in 0..PAGES_A_MINUTE - 1 {
            minute.spend(clock.as_ref()).await;
        }
        assert_eq!(clock.sleepers(), 0, "another minute, another eight hundred");
    }

    #[test]
    fn a_limit_that_lasts_for_hours_is_reported_instead_of_waited_for() {
        let now = datetime!(2026-11-20 09:00 UTC);
        let limited = |until| {
            github::Error::from(Failure::RateLimited {
                until: Some(until),
                secondary: false,
            })
        };
        let soon = limited_until(&limited(now + Duration::from_secs(30)), now);
        assert_eq!(soon, Some(now + Duration::from_secs(31)));
        let past = limited_until(&limited(now - Duration::from_secs(9)), now);
        assert_eq!(past, Some(now + Duration::from_secs(1)));
        let hours = limited_until(&limited(now + Duration::from_secs(9_000)), now);
        assert_eq!(hours, None);
        assert_eq!(limited_until(&Failure::NotFound.into(), now), None);
    }
}
