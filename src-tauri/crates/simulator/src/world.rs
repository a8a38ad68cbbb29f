//! What is true on the simulated GitHub: accounts, organizations, repositories, the app and its
//! installations. Everything here is a fact; who may see it is decided in `github`.

mod build;
mod draw;
mod many;
mod repositories;
mod words;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use time::OffsetDateTime;

pub(crate) use build::{ANA, MAREK, build};

/// The simulated GitHub.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) people: Vec<Person>,
    pub(crate) organizations: Vec<Organization>,
    /// Grouped by owner, so that an organization's repositories are one range.
    pub(crate) repositories: Vec<Repository>,
    by_id: HashMap<u64, usize>,
    pub(crate) app: App,
    pub(crate) installations: Vec<Installation>,
    pub(crate) requests: Vec<InstallationRequest>,
    gates: HashMap<u64, Gates>,
    next_id: u64,
}

/// A person's GitHub account.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) id: u64,
    pub(crate) login: &'static str,
    pub(crate) name: &'static str,
    pub(crate) company: Option<&'static str>,
    pub(crate) location: Option<&'static str>,
    pub(crate) bio: Option<&'static str>,
    pub(crate) created_at: OffsetDateTime,
}

#[derive(Clone, Debug)]
pub(crate) struct Organization {
    pub(crate) id: u64,
    pub(crate) login: &'static str,
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
    pub(crate) blog: &'static str,
    pub(crate) location: &'static str,
    pub(crate) created_at: OffsetDateTime,
    pub(crate) members: Vec<Membership>,
    pub(crate) repositories: Range<usize>,
    /// Indices into the world's repositories.
    newest_first: Vec<usize>,
    /// Everybody can see every repository.
    pub(crate) is_open: bool,
    pub(crate) rules: Rules,
}

/// What an organization's owners let others do with apps ("Member privileges" and "App access
/// requests" in its settings). GitHub tells nobody but owners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rules {
    /// Repository admins may install apps for their repositories.
    pub(crate) admins_install: bool,
    /// Members may ask the owners for an app.
    pub(crate) members_ask: bool,
    /// Outside collaborators may.
    pub(crate) outsiders_ask: bool,
}

impl Default for Rules {
    /// As GitHub sets up an organization.
    fn default() -> Self {
        Rules {
            admins_install: true,
            members_ask: true,
            outsiders_ask: true,
        }
    }
}

/// One person in one organization.
#[derive(Clone, Debug)]
pub(crate) struct Membership {
    pub(crate) person: u64,
    pub(crate) role: OrganizationRole,
    /// Shown to everybody on the organization's page.
    pub(crate) public: bool,
    /// Repositories a member who is not an owner administers.
    pub(crate) administers: BTreeSet<u64>,
    /// The person said yes to the invitation. Until then they can do nothing there.
    pub(crate) accepted: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum OrganizationRole {
    Owner,
    Member,
    /// An outside collaborator: no member, but somebody who may read these repositories.
    Outside {
        reads: BTreeSet<u64>,
    },
}

impl Membership {
    /// Whether the person may read a repository of the organization. Its base permission is read.
    pub(crate) fn reads(&self, repository: u64) -> bool {
        match &self.role {
            OrganizationRole::Owner | OrganizationRole::Member => true,
            OrganizationRole::Outside { reads } => reads.contains(&repository),
        }
    }

    /// Whether the person may read anything a selection includes.
    pub(crate) fn reads_any_of(&self, selection: &Selection) -> bool {
        match &self.role {
            OrganizationRole::Owner | OrganizationRole::Member => true,
            OrganizationRole::Outside { reads } => reads.iter().any(|id| selection.includes(*id)),
        }
    }

    /// Whether the person belongs to the organization, and is not a guest in some repositories.
    pub(crate) fn is_member(&self) -> bool {
        !matches!(self.role, OrganizationRole::Outside { .. })
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Repository {
    pub(crate) id: u64,
    pub(crate) organization: u64,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) language: Option<&'static str>,
    pub(crate) private: bool,
    pub(crate) fork: bool,
    pub(crate) archived: bool,
    pub(crate) template: bool,
    /// No commit yet.
    pub(crate) empty: bool,
    pub(crate) licensed: bool,
    pub(crate) topics: Vec<&'static str>,
    pub(crate) stars: u64,
    pub(crate) forks: u64,
    pub(crate) open_issues: u64,
    pub(crate) size: u64,
    pub(crate) default_branch: &'static str,
    pub(crate) created_at: OffsetDateTime,
    pub(crate) updated_at: OffsetDateTime,
    pub(crate) pushed_at: OffsetDateTime,
}

/// The platform's GitHub App.
#[derive(Clone, Debug)]
pub(crate) struct App {
    pub(crate) id: u64,
    pub(crate) slug: &'static str,
    /// The path apps have their pages under.
    pub(crate) pages: &'static str,
    pub(crate) name: &'static str,
    pub(crate) client_id: &'static str,
    pub(crate) owner: Organization,
    pub(crate) permissions: BTreeMap<&'static str, &'static str>,
    pub(crate) created_at: OffsetDateTime,
}

#[derive(Clone, Debug)]
pub(crate) struct Installation {
    pub(crate) id: u64,
    pub(crate) organization: u64,
    pub(crate) selection: Selection,
    /// As granted, which may be older than what the app asks for today.
    pub(crate) permissions: BTreeMap<&'static str, &'static str>,
    pub(crate) created_at: OffsetDateTime,
    pub(crate) updated_at: OffsetDateTime,
    pub(crate) suspended: Option<Suspension>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Suspension {
    pub(crate) by: u64,
    pub(crate) at: OffsetDateTime,
}

/// Which repositories an installation reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Selection {
    All,
    Selected(BTreeSet<u64>),
}

impl Selection {
    pub(crate) fn includes(&self, repository: u64) -> bool {
        match self {
            Selection::All => true,
            Selection::Selected(ids) => ids.contains(&repository),
        }
    }

    /// GitHub's word for it.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Selection::All => "all",
            Selection::Selected(_) => "selected",
        }
    }
}

/// A member asked the owners to install the app.
#[derive(Clone, Debug)]
pub(crate) struct InstallationRequest {
    pub(crate) organization: u64,
    pub(crate) requester: u64,
    pub(crate) selection: Selection,
    pub(crate) asked_at: OffsetDateTime,
}

/// What an organization asks of everybody who comes in, beyond a token.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Gates {
    /// A session at the company's own sign-in.
    pub(crate) single_sign_on: bool,
    /// An address on its list, which ours is not.
    pub(crate) known_networks_only: bool,
    /// An owner's approval of the OAuth App the token was given to.
    pub(crate) restricts_third_parties: bool,
}

impl App {
    /// The path of its own page.
    pub(crate) fn page(&self) -> String {
        format!("{}/{}", self.pages, self.slug)
    }
}

impl World {
    /// A tenant of ghe.com shows nothing to everybody.
    pub(crate) fn hide_everything(&mut self) {
        for repository in &mut self.repositories {
            repository.private = true;
        }
        for organization in &mut self.organizations {
            organization.is_open = false;
        }
    }

    pub(crate) fn person(&self, id: u64) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// Logins are compared without regard to case, as GitHub does.
    pub(crate) fn person_named(&self, login: &str) -> Option<&Person> {
        self.people
            .iter()
            .find(|person| person.login.eq_ignore_ascii_case(login))
    }

    pub(crate) fn organization(&self, id: u64) -> Option<&Organization> {
        self.organizations
            .iter()
            .find(|organization| organization.id == id)
    }

    pub(crate) fn organization_named(&self, login: &str) -> Option<&Organization> {
        self.organizations
            .iter()
            .find(|organization| organization.login.eq_ignore_ascii_case(login))
    }

    pub(crate) fn repository(&self, id: u64) -> Option<&Repository> {
        self.by_id.get(&id).map(|&index| &self.repositories[index])
    }

    pub(crate) fn repository_named(&self, owner: &str, name: &str) -> Option<&Repository> {
        let organization = self.organization_named(owner)?;
        self.repositories_of(organization)
            .iter()
            .find(|repository| repository.name.eq_ignore_ascii_case(name))
    }

    /// In order of name.
    pub(crate) fn repositories_of(&self, organization: &Organization) -> &[Repository] {
        &self.repositories[organization.repositories.clone()]
    }

    /// In the order GitHub lists them.
    pub(crate) fn newest_repositories_of<'world>(
        &'world self,
        organization: &'world Organization,
    ) -> impl ExactSizeIterator<Item = &'world Repository> {
        organization
            .newest_first
            .iter()
            .map(|&index| &self.repositories[index])
    }

    /// What a person is in an organization, once they said yes to it.
    pub(crate) fn gates(&self, organization: u64) -> Gates {
        self.gates.get(&organization).copied().unwrap_or_default()
    }

    pub(crate) fn gates_mut(&mut self, organization: u64) -> &mut Gates {
        self.gates.entry(organization).or_default()
    }

    pub(crate) fn membership(&self, organization: u64, person: u64) -> Option<&Membership> {
        self.invitation_or_membership(organization, person)
            .filter(|member| member.accepted)
    }

    /// Also what they were invited to be.
    pub(crate) fn invitation_or_membership(
        &self,
        organization: u64,
        person: u64,
    ) -> Option<&Membership> {
        self.organization(organization)?
            .members
            .iter()
            .find(|member| member.person == person)
    }

    pub(crate) fn membership_mut(
        &mut self,
        organization: u64,
        person: u64,
    ) -> Option<&mut Membership> {
        self.organizations
            .iter_mut()
            .find(|found| found.id == organization)?
            .members
            .iter_mut()
            .find(|member| member.person == person)
    }

    pub(crate) fn is_owner(&self, organization: u64, person: u64) -> bool {
        self.membership(organization, person)
            .is_some_and(|membership| membership.role == OrganizationRole::Owner)
    }

    /// Owners administer everything; members what was given to them.
    pub(crate) fn administers(&self, person: u64, repository: &Repository) -> bool {
        self.membership(repository.organization, person)
            .is_some_and(|membership| {
                membership.role == OrganizationRole::Owner
                    || membership.administers.contains(&repository.id)
            })
    }

    pub(crate) fn installation(&self, id: u64) -> Option<&Installation> {
        self.installations
            .iter()
            .find(|installation| installation.id == id)
    }

    pub(crate) fn installation_mut(&mut self, id: u64) -> Option<&mut Installation> {
        self.installations
            .iter_mut()
            .find(|installation| installation.id == id)
    }

    pub(crate) fn installation_on(&self, organization: u64) -> Option<&Installation> {
        self.installations
            .iter()
            .find(|installation| installation.organization == organization)
    }

    /// The repositories an installation reaches, in order of name.
    pub(crate) fn reach<'world>(
        &'world self,
        installation: &'world Installation,
    ) -> impl ExactSizeIterator<Item = &'world Repository> {
        let organization = self.organization(installation.organization);
        let all = organization.map(|organization| organization.repositories.clone());
        let places: Vec<usize> = match &installation.selection {
            Selection::All => all.unwrap_or_default().collect(),
            Selection::Selected(ids) => {
                let known = ids.iter().filter_map(|id| self.by_id.get(id).copied());
                let mut places: Vec<usize> = known.collect();
                // Repositories are kept in order of name.
                places.sort_unstable();
                places
            }
        };
        places.into_iter().map(|place| &self.repositories[place])
    }

    /// A number nothing else has; GitHub's ids grow with gaps as well.
    pub(crate) fn fresh_id(&mut self) -> u64 {
        self.next_id += 137;
        self.next_id
    }
}
