//! Builds the world of a scenario.

use std::collections::{BTreeMap, BTreeSet};

use time::macros::datetime;
use time::{Duration, OffsetDateTime};

use super::draw::Draw;
use super::many::{GROUP, group_id};
use super::repositories::{company, open_source, unrelated};
use super::{
    App, Installation, InstallationRequest, Membership, Organization, OrganizationRole, Person,
    Repository, Rules, Selection, Suspension, World,
};
use crate::host::HostKind;
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
const TAILWIND: u64 = 52_337_190;
const WINGTIP: u64 = 83_004_512;
const CONTOSO_LABS: u64 = 14_957_082;
/// An organization none of our people belongs to.
const FABRIKAM: u64 = 37_005_166;
const FACTORY: u64 = 129_003_871;

/// How long the request of `request-pending` has waited when the story begins.
const WAITED: Duration = Duration::days(4);

/// The world of `scenario`, the same for the same seed. `now` is when the story begins.
pub(crate) fn build(scenario: Scenario, seed: u64, now: OffsetDateTime) -> World {
    let mut world = World {
        people: people(),
        organizations: Vec::new(),
        repositories: Vec::new(),
        by_id: std::collections::HashMap::new(),
        app: app(),
        installations: Vec::new(),
        requests: Vec::new(),
        gates: std::collections::HashMap::new(),
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
        Scenario::Member | Scenario::OwnerApproves | Scenario::OwnerApprovesLess => {
            add_with_ana(&mut world, seed, member_of);
        }
        Scenario::RequestPending => {
            add_with_ana(&mut world, seed, member_of);
            let asked = public(&world.repositories).into_iter().take(3).collect();
            world.requests.push(InstallationRequest {
                organization: NORTHWIND,
                requester: ANA,
                selection: Selection::Selected(asked),
                asked_at: now - WAITED,
            });
        }
        Scenario::RepositoryAdmin => add_with_ana(&mut world, seed, administrator_of),
        Scenario::OwnersInstallOnly => {
            add_with_ana(&mut world, seed, administrator_of);
            world.organizations[0].rules.admins_install = false;
        }
        Scenario::RequestsOff => {
            add_with_ana(&mut world, seed, administrator_of);
            world.organizations[0].rules.members_ask = false;
        }
        Scenario::BothOff => {
            add_with_ana(&mut world, seed, administrator_of);
            world.organizations[0].rules = Rules {
                admins_install: false,
                members_ask: false,
                outsiders_ask: false,
            };
        }
        Scenario::OutsideCollaborator => add_with_ana(&mut world, seed, |all| Membership {
            public: false,
            role: OrganizationRole::Outside {
                reads: all[..2].iter().copied().collect(),
            },
            ..member(ANA, all[..1].iter().copied().collect())
        }),
        Scenario::ManagedUser => {
            // A managed user's login ends in the company's short code, and nothing of it is public.
            world.people[0].login = "ana-ruiz_nwind";
            add_with_ana(&mut world, seed, |_| owner(ANA, false));
        }
        Scenario::Invited => {
            add_with_ana(&mut world, seed, |_| Membership {
                public: false,
                accepted: false,
                ..member(ANA, BTreeSet::new())
            });
            install_for_marek(&mut world, NORTHWIND, seed);
        }
        Scenario::Suspended => {
            add(&mut world, northwind(), company(NORTHWIND, seed));
            install_for_marek(&mut world, NORTHWIND, seed);
            let paused = Suspension {
                by: MAREK,
                at: now - Duration::days(6),
            };
            world.installations[0].suspended = Some(paused);
        }
        Scenario::ManyOrganizations => {
            add(&mut world, northwind(), company(NORTHWIND, seed));
            add_group(&mut world, seed);
        }
        Scenario::SeveralOrganizations => {
            add(&mut world, northwind(), company(NORTHWIND, seed));
            // The same names, and other repositories.
            add(&mut world, tailwind(), company(TAILWIND, seed ^ 1));
            add(
                &mut world,
                northwind_labs(BTreeSet::new()),
                open_source(NORTHWIND_LABS, 18, seed),
            );
            add(&mut world, wingtip(), open_source(WINGTIP, 24, seed));
            install_for_marek(&mut world, WINGTIP, seed);
            world.installations[0].suspended = Some(Suspension {
                by: MAREK,
                at: now - Duration::days(2),
            });
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
            install_for_marek(&mut world, NORTHWIND, seed);
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

/// Northwind, with Ana as `what` says of its public repositories' ids. These are the ones she sees
/// before the app is installed, so that what she plans is what she may do.
fn add_with_ana(world: &mut World, seed: u64, what: impl FnOnce(&[u64]) -> Membership) {
    let repositories = company(NORTHWIND, seed);
    let mut organization = northwind();
    organization.members[0] = what(&public(&repositories));
    add(world, organization, repositories);
}

/// The ids of the public ones, in order of name.
fn public(repositories: &[Repository]) -> Vec<u64> {
    let public = repositories.iter().filter(|repository| !repository.private);
    let mut named: Vec<(&str, u64)> = public
        .map(|repository| (repository.name.as_str(), repository.id))
        .collect();
    named.sort_unstable();
    named.into_iter().map(|(_, id)| id).collect()
}

fn member_of(_: &[u64]) -> Membership {
    member(ANA, BTreeSet::new())
}

/// A member who administers the first three repositories.
fn administrator_of(all: &[u64]) -> Membership {
    member(ANA, all.iter().take(3).copied().collect())
}

/// The other organizations of a group of companies. Every fifth has the app: Ana owns the first of
/// these, administers a repository in the second, is a member of the third, and so on.
fn add_group(world: &mut World, seed: u64) {
    for (place, (login, name)) in GROUP.iter().enumerate() {
        let id = group_id(place);
        let repositories = open_source(id, 4, seed);
        let ids: Vec<u64> = repositories.iter().map(|one| one.id).collect();
        let ana = match (place / 5) % 3 {
            0 => owner(ANA, true),
            1 => member(ANA, ids[..1].iter().copied().collect()),
            _ => member(ANA, BTreeSet::new()),
        };
        let organization = Organization {
            id,
            login,
            name,
            description: "Part of the Northwind group",
            members: vec![ana, owner(MAREK, true)],
            ..northwind()
        };
        add(world, organization, repositories);
        if place % 5 == 0 {
            let installed_at = datetime!(2026-05-04 08:00:00 UTC);
            let id = world.fresh_id();
            world.installations.push(Installation {
                id,
                organization: group_id(place),
                selection: Selection::All,
                permissions: world.app.permissions.clone(),
                created_at: installed_at,
                updated_at: installed_at,
                suspended: None,
            });
        }
    }
}

/// Marek's installation: 12 repositories that are neither archived nor forks.
fn install_for_marek(world: &mut World, organization: u64, seed: u64) {
    let mut draw = Draw::new(seed, "installation");
    let mut candidates: Vec<u64> = world
        .repositories
        .iter()
        .filter(|repository| repository.organization == organization)
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
        organization,
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
        rules: Rules::default(),
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
        rules: Rules::default(),
    }
}

fn tailwind() -> Organization {
    Organization {
        id: TAILWIND,
        login: "tailwind",
        name: "Tailwind Toys",
        description: "Toys that fly",
        blog: "https://www.tailwind.example",
        location: "Utrecht",
        created_at: datetime!(2021-06-01 12:00:00 UTC),
        ..northwind()
    }
}

fn wingtip() -> Organization {
    Organization {
        id: WINGTIP,
        login: "wingtip",
        name: "Wingtip Games",
        description: "Games for long flights",
        blog: "https://www.wingtip.example",
        location: "Tallinn",
        created_at: datetime!(2023-02-14 09:30:00 UTC),
        ..northwind()
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
        rules: Rules::default(),
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
        rules: Rules::default(),
    }
}

fn app() -> App {
    App {
        id: 1_148_320,
        slug: "factory-practice",
        pages: HostKind::GithubCom.app_pages(),
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
            rules: Rules::default(),
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
        accepted: true,
    }
}

fn member(person: u64, administers: BTreeSet<u64>) -> Membership {
    Membership {
        person,
        role: OrganizationRole::Member,
        public: true,
        administers,
        accepted: true,
    }
}
