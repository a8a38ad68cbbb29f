//! Everything that changes while the simulator runs, behind one lock.

use time::OffsetDateTime;

use crate::authorization_server::github::Grants;
use crate::github::installations::OwnerHabit;
use crate::github::limits::Limits;
use crate::github::versions::Retirement;
use crate::issued::Issued;
use crate::platform::Platform;
use crate::scenario::Scenario;
use crate::session::Visits;
use crate::world::{self, World};
use crate::{Options, platform};

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) world: World,
    pub(crate) issued: Issued,
    pub(crate) grants: Grants,
    pub(crate) github_visits: Visits<u64>,
    pub(crate) limits: Limits,
    pub(crate) platform: Platform,
    pub(crate) platform_visits: Visits<platform::PersonId>,
    /// The next installation through the page gets another selection than the person chose.
    pub(crate) owner_intervenes: bool,
    /// What the owners do with requests by themselves.
    pub(crate) owners: OwnerHabit,
    /// A version of the REST interface that ends.
    pub(crate) retirement: Option<Retirement>,
}

/// The ports the cookies are named after.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ports {
    pub(crate) github: u16,
    pub(crate) platform: u16,
}

impl State {
    pub(crate) fn new(options: &Options, ports: Ports, now: OffsetDateTime) -> Self {
        let host = options.host_kind;
        let mut world = world::build(options.scenario, options.seed, now);
        world.app.pages = host.app_pages();
        if !host.has_public_repositories() {
            world.hide_everything();
        }
        let mut issued = Issued::default();
        let grants = Grants::new(issued.github_client_secret(), host);
        let platform = Platform::new(options.scenario, &world);
        State {
            world,
            issued,
            grants,
            github_visits: Visits::new("github", ports.github, options.tls),
            limits: Limits::default(),
            platform,
            platform_visits: Visits::new("platform", ports.platform, options.tls),
            owner_intervenes: options.scenario == Scenario::InstalledDifferently,
            owners: OwnerHabit::of(options.scenario),
            retirement: None,
        }
    }
}
