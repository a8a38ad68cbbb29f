//! Builds the world of a scenario.

use std::collections::{BTreeMap, BTreeSet};

use time::macros::datetime;

use super::draw::Draw;
use super::repositories::{company, open_source, unrelated};
use super::{
    App, Installation, Membership, Organization, OrganizationRole, Person, Repository, Selection,
    World,
};
use crate::scenario::Scenario;

/// The person who sets things up.
pub(crate) const ANA: u64 = 48_213_907;
/// A colleague: owner of the organization, connected it in `already-connected`.
pub(crate) const MAREK: u64 = 9_174_226;
/// Ana's other, private account: the wrong one to sign in with.
const ANA_PRIVATE: u64 = 103_558_214;
/// A colleague without a special role.
const LENA: u64 = 21_660_385;

const NORTHWIND: u64 = 61_820_447;
const NORTHWIND_LABS: u64 = 118_402_975;
const CONTOSO_LABS: u64 = 14_957_082;
/// An organization none of our people belongs to.
const FABRIKAM: u64 = 37_005_166;
const FACTORY: u64 = 129_003_871;

/// The world of `scenario`, the same for the same seed.
pub(crate) fn build(scenario: Scenario, seed: u64) -> World {
    let mut world = World {
        people: people(),
        organizations: Vec::new(),
        repositories: Vec::new(),
        by_id: std::collections::HashMap::new(),
        app: app(),
        installations: Vec::new(),
        requests: Vec::new(),
        next_id: 97_400_000 + Draw::new(seed, "ids").below(100_000),
    };
    match scenario {
        Scenario::LargeOrganization => {
            add(
                &mut world,
                contoso_labs(),
                open_source(CONTOSO_LABS, 12_408, seed),
            );
        }
        Scenario::HugeOrganization => {
            let repositories = open_source(CONTOSO_LABS, 100_000, seed);
            add(&mut world, contoso_labs(), repositories);
        }
        Scenario::Member => {
            let mut organization = northwind();
            organization.members[0].role = OrganizationRole::Member;
            add(&mut world, organization, company(NORTHWIND, seed));
        }
        Scenario::TwoWorkspaces => {
            add(&mut world, northwind(), company(NORTHWIND, seed));
            let repositories = open_source(NORTHWIND_LABS, 18, seed);
            let administers = repositories
                .iter()
                .take(3)
                .map(|repository| repository.id)
                .collect();
            add(&mut world, northwind_labs(administers), repositories);
        }
        Scenario::AlreadyConnected => {
            add(&mut world, northwind(), company(NORTHWIND, seed));
            install_for_marek(&mut world, seed);
        }
        Scenario::Newcomer => add(&mut world, northwind(), company(NORTHWIND, seed)),
        Scenario::NotAFactoryAdmin => add(&mut world, northwind(), company(NORTHWIND, seed)),
        Scenario::InstalledDifferently => add(&mut world, northwind(), company(NORTHWIND, seed)),
    }
    add(&mut world, fabrikam(), unrelated(FABRIKAM, seed));
    world
}

fn add(world: &mut World, mut organization: Organization, mut repositories: Vec<Repository>) {
    repositories.sort_by(|left, right| left.name.cmp(&right.name));
    let first = world.repositories.len();
    for (offset, repository) in repositories.iter().enumerate() {
        world.by_id.insert(repository.id, first + offset);
    }
    organization.repositories = first..first + repositories.len();
    organization.is_open = repositories.iter().all(|repository| !repository.private);
    organization.newest_first = organization.repositories.clone().rev().collect();
    organization
        .newest_first
        .sort_by_key(|&index| std::cmp::Reverse(repositories[index - first].created_at));
    world.repositories.append(&mut repositories);
    world.organizations.push(organization);
}

/// Marek's installation: 12 repositories that are neither archived nor forks.
fn install_for_marek(world: &mut World, seed: u64) {
    let mut draw = Draw::new(seed, "installation");
    let mut candidates: Vec<u64> = world
        .repositories
        .iter()
        .filter(|repository| !repository.archived && !repository.fork && !repository.empty)
        .map(|repository| repository.id)
        .collect();
    let mut selected = BTreeSet::new();
    while selected.len() < 12 && !candidates.is_empty() {
        let index = usize::try_from(draw.below(candidates.len() as u64)).unwrap_or(0);
        selected.insert(candidates.swap_remove(index));
    }
    let id = world.fresh_id();
    let installed_at = datetime!(2026-06-17 09:42:11 UTC);
    world.installations.push(Installation {
        id,
        organization: NORTHWIND,
        selection: Selection::Selected(selected),
        permissions: world.app.permissions.clone(),
        created_at: installed_at,
        updated_at: installed_at,
        suspended: None,
    });
}

fn people() -> Vec<Person> {
    vec![
        Person {
            id: ANA,
            login: "ana-ruiz",
            name: "Ana Ruiz",
            company: Some("@northwind"),
            location: Some("Valencia, Spain"),
            bio: Some("Engineering manager. Builds things that run at night by themselves."),
            created_at: datetime!(2019-03-04 08:11:52 UTC),
        },
        Person {
            id: MAREK,
            login: "marek-novak",
            name: "Marek Novak",
            company: Some("@northwind"),
            location: Some("Brno, Czechia"),
            bio: None,
            created_at: datetime!(2014-10-11 17:30:05 UTC),
        },
        Person {
            id: ANA_PRIVATE,
            login: "anaruiz-photos",
            name: "Ana R.",
            company: None,
            location: None,
            bio: Some("Pictures of birds."),
            created_at: datetime!(2022-04-05 19:02:33 UTC),
        },
        Person {
            id: LENA,
            login: "lena-fischer",
            name: "Lena Fischer",
            company: None,
            location: Some("Hamburg, Germany"),
            bio: None,
            created_at: datetime!(2016-08-29 12:45:18 UTC),
        },
    ]
}

fn northwind() -> Organization {
    Organization {
        id: NORTHWIND,
        login: "northwind",
        name: "Northwind Traders",
        description: "Fine food from everywhere, since 1996",
        blog: "https://www.northwind.example",
        location: "Rotterdam",
        created_at: datetime!(2020-03-05 10:20:41 UTC),
        members: vec![
            owner(ANA, true),
            owner(MAREK, true),
            member(LENA, BTreeSet::new()),
        ],
        repositories: 0..0,
        newest_first: Vec::new(),
        is_open: false,
    }
}

fn northwind_labs(administers: BTreeSet<u64>) -> Organization {
    Organization {
        id: NORTHWIND_LABS,
        login: "northwind-labs",
        name: "Northwind Labs",
        description: "What we try before it becomes a product",
        blog: "https://labs.northwind.example",
        location: "Valencia",
        created_at: datetime!(2022-11-17 15:01:09 UTC),
        members: vec![member(ANA, administers), owner(MAREK, true)],
        repositories: 0..0,
        newest_first: Vec::new(),
        is_open: false,
    }
}

fn contoso_labs() -> Organization {
    Organization {
        id: CONTOSO_LABS,
        login: "contoso-labs",
        name: "Contoso Labs",
        description: "Open source from Contoso: libraries, tools and the odd experiment",
        blog: "https://opensource.contoso.example",
        location: "Worldwide",
        created_at: datetime!(2015-09-30 07:55:00 UTC),
        members: vec![owner(ANA, true), owner(MAREK, false)],
        repositories: 0..0,
        newest_first: Vec::new(),
        is_open: false,
    }
}

fn fabrikam() -> Organization {
    Organization {
        id: FABRIKAM,
        login: "fabrikam",
        name: "Fabrikam, Inc.",
        description: "Residences and robots",
        blog: "https://www.fabrikam.example",
        location: "Graz",
        created_at: datetime!(2018-02-20 11:12:13 UTC),
        members: Vec::new(),
        repositories: 0..0,
        newest_first: Vec::new(),
        is_open: false,
    }
}

fn app() -> App {
    App {
        id: 1_148_320,
        slug: "factory-practice",
        name: "Factory (practice)",
        client_id: "Iv23practice",
        owner: Organization {
            id: FACTORY,
            login: "factory-practice-owner",
            name: "Factory (practice)",
            description: "",
            blog: "https://factory.example",
            location: "",
            created_at: datetime!(2023-04-03 16:00:00 UTC),
            members: Vec::new(),
            repositories: 0..0,
            newest_first: Vec::new(),
            is_open: false,
        },
        permissions: BTreeMap::from([
            ("actions", "read"),
            ("metadata", "read"),
            ("contents", "write"),
            ("statuses", "write"),
            ("discussions", "write"),
            ("issues", "write"),
            ("pull_requests", "write"),
            ("workflows", "write"),
        ]),
        created_at: datetime!(2024-02-12 18:22:47 UTC),
    }
}

fn owner(person: u64, public: bool) -> Membership {
    Membership {
        person,
        role: OrganizationRole::Owner,
        public,
        administers: BTreeSet::new(),
    }
}

fn member(person: u64, administers: BTreeSet<u64>) -> Membership {
    Membership {
        person,
        role: OrganizationRole::Member,
        public: true,
        administers,
    }
}
