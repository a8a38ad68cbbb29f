//! GitHub and the platform as the machine hears of them: a small truth that answers effects.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use domain::wizard::*;
use domain::*;
use time::OffsetDateTime;

pub(crate) const NORTHWIND: u64 = 71;
pub(crate) const TAILWIND: u64 = 72;
pub(crate) const ELSEWHERE: u64 = 99;

/// A code as a server gives it.
pub(crate) fn user_code(now: OffsetDateTime) -> UserCode {
    UserCode {
        letters: "WDJB-MJHT".to_owned(),
        page: "https://github.com/login/device".parse().expect("a page"),
        filled_page: None,
        given_at: now,
        expires_at: now + time::Duration::minutes(15),
    }
}

/// What is true on the servers.
#[derive(Clone, Debug)]
pub(crate) struct Servers {
    pub(crate) person: PlatformPerson,
    pub(crate) platform_signed_in: bool,
    pub(crate) github_person: GitHubPerson,
    pub(crate) github_signed_in: bool,
    pub(crate) connections: Vec<Connection>,
    pub(crate) organizations: Vec<OrganizationChoice>,
    pub(crate) installation: Option<Installation>,
    pub(crate) elsewhere: Vec<Account>,
    pub(crate) present: BTreeSet<RepositoryId>,
    pub(crate) app: PermissionSet,
    pub(crate) readable: bool,
    /// Which connection was started with which key.
    pub(crate) started: BTreeMap<String, usize>,
}

impl Servers {
    /// An owner of one organization, nothing installed.
    pub(crate) fn newcomer() -> Self {
        Servers {
            person: PlatformPerson {
                id: "person-ana".to_owned(),
                name: "Ana Ruiz".to_owned(),
                email: "ana@northwind.example".to_owned(),
                workspaces: vec![workspace("northwind", WorkspaceRole::Owner)],
            },
            platform_signed_in: true,
            github_person: GitHubPerson {
                id: AccountId(5),
                login: "ana-ruiz".to_owned(),
                name: None,
            },
            github_signed_in: true,
            connections: Vec::new(),
            organizations: vec![
                organization(NORTHWIND, "northwind"),
                organization(TAILWIND, "tailwind"),
            ],
            installation: None,
            elsewhere: Vec::new(),
            present: BTreeSet::new(),
            app: documented(),
            readable: true,
            started: BTreeMap::new(),
        }
    }

    /// An owner presses Install on GitHub's page, and the platform hears of it.
    pub(crate) fn install(&mut self, plan: &ConnectionPlan) {
        self.installation = Some(Installation {
            id: InstallationId(4001),
            account: plan.organization.clone(),
            selection: plan.repositories.kind(),
            permissions: self.app.clone(),
            suspension: None,
            page: "https://github.com/organizations/northwind/settings/installations/4001"
                .parse()
                .expect("an address"),
        });
        self.present = match &plan.repositories {
            RepositorySelection::All => BTreeSet::new(),
            RepositorySelection::Selected(ids) => ids.clone(),
        };
        // The one that was started last is the one whose page is open.
        if let Some(connection) = self.connections.last_mut() {
            connection.status = ConnectionStatus::Connected;
            connection.requests.clear();
            connection.account = Some(ConnectedAccount {
                id: plan.organization.id,
                login: plan.organization.login.clone(),
            });
        }
    }

    /// A member presses Request on GitHub's page.
    pub(crate) fn request(&mut self, at: OffsetDateTime) {
        if let Some(connection) = self.connections.last_mut() {
            connection.status = ConnectionStatus::Requested;
            connection.requests = vec![OwnerRequest {
                requester: "ana-ruiz".to_owned(),
                asked_at: at,
            }];
        }
    }

    /// The truth, as the outcomes of an effect.
    pub(crate) fn answer(&mut self, effect: &Effect, now: OffsetDateTime) -> Vec<Outcome> {
        match effect {
            Effect::CheckMachine => MachineCheck::ALL
                .into_iter()
                .map(|check| Outcome::MachineCheck(check, CheckResult::Ready))
                .chain([Outcome::MachineChecked])
                .collect(),
            Effect::RestoreSessions => vec![Outcome::SessionsRestored {
                platform: Ok(self.platform_signed_in.then(|| self.platform_session(now))),
                github: Ok(self.github_signed_in.then(|| self.github_session(now))),
            }],
            Effect::SignIn { end } => {
                let signed_in = match end {
                    End::Platform => Outcome::PlatformSignIn(Ok(self.platform_session(now))),
                    End::GitHub => Outcome::GitHubSignIn(Ok(self.github_session(now))),
                };
                vec![
                    Outcome::BrowserAsked { opened: true },
                    Outcome::BrowserReturned,
                    signed_in,
                ]
            }
            Effect::SignInByCode(end) => {
                let signed_in = match end {
                    End::Platform => Outcome::PlatformSignIn(Ok(self.platform_session(now))),
                    End::GitHub => Outcome::GitHubSignIn(Ok(self.github_session(now))),
                };
                vec![
                    Outcome::CodeGiven(user_code(now)),
                    Outcome::CodeAccepted,
                    signed_in,
                ]
            }
            Effect::ReadPerson => vec![Outcome::Person(Ok(self.person.clone()))],
            Effect::ListAdmins(_) => vec![Outcome::Admins(vec![Member {
                name: "Marek Novak".to_owned(),
                email: "marek@northwind.example".to_owned(),
            }])],
            Effect::FindConnections(_) => {
                vec![Outcome::Connections(Ok(self.connections.clone()))]
            }
            Effect::StartConnection {
                idempotency_key, ..
            } => {
                let started = self.started.len();
                let at = *self
                    .started
                    .entry(idempotency_key.clone())
                    .or_insert(started);
                if at == self.connections.len() {
                    self.connections.push(pending(&format!("c-{}", at + 1)));
                }
                let connection = self.connections.get(at).or(self.connections.first());
                let connection = connection.expect("a connection").clone();
                vec![Outcome::ConnectionStarted(Ok(connection))]
            }
            Effect::ListOrganizations => vec![
                Outcome::OrganizationsSoFar(self.organizations[..1].to_vec()),
                Outcome::Organizations(Ok(self.organizations.clone())),
            ],
            Effect::LookUpOrganization(name) => {
                let found = self
                    .organizations
                    .iter()
                    .find(|found| found.account.login == *name);
                vec![Outcome::LookedUp(
                    found.cloned().ok_or(Problem::OrganizationNotFound),
                )]
            }
            Effect::FindInstallation(account) => {
                let here = self
                    .installation
                    .clone()
                    .filter(|found| found.account.id == account.id);
                vec![Outcome::Installation(Ok(here))]
            }
            Effect::LoadRepositories { .. } => vec![
                Outcome::ListGrew(progress(100, now)),
                Outcome::ListLoaded(progress(164, now), None),
            ],
            Effect::MatchNames { .. } => vec![Outcome::NamesMatched(Ok(Arc::new(matches())))],
            Effect::ReadApp => vec![Outcome::App(Ok(App {
                slug: "factory-practice".to_owned(),
                name: "Factory".to_owned(),
                permissions: self.app.clone(),
                page: "https://github.com/apps/factory-practice"
                    .parse()
                    .expect("an address"),
            }))],
            Effect::OpenPage(_) => vec![Outcome::PageOpened { opened: true }],
            Effect::WatchInstallation {
                organization,
                connection,
            } => {
                let here = self
                    .installation
                    .clone()
                    .filter(|found| found.account.id == organization.id);
                vec![Outcome::Seen(Sighting {
                    installation: here,
                    elsewhere: self.elsewhere.clone(),
                    connection: self.record(connection.as_ref()),
                    member: Some(true),
                    at: now,
                })]
            }
            Effect::Compare { plan, installation } => {
                vec![Outcome::Compared(Ok(self.compare(plan, installation)))]
            }
            Effect::Confirm { plan, connection } => self.confirm(plan, connection.as_ref()),
            Effect::Survey { workspaces, github } => {
                let everything = self.connections.clone();
                let connections = workspaces.iter().cloned();
                vec![Outcome::Surveyed(Some(Survey {
                    at: now,
                    installations: github.then(|| Ok(self.installation.iter().cloned().collect())),
                    connections: connections
                        .map(|workspace| (workspace, Ok(everything.clone())))
                        .collect(),
                }))]
            }
            Effect::Wait(_) | Effect::SurveyLater(_) => vec![Outcome::TimePassed],
            Effect::OpenVault => vec![Outcome::VaultOpened(Ok(()))],
            Effect::SignOut(_) => vec![Outcome::SignedOut {
                revoked: true,
                forgotten: true,
            }],
            Effect::Cancel(_) | Effect::Reopen(_) => Vec::new(),
        }
    }

    /// The platform's record, or the one it keeps in its place.
    fn record(&self, wanted: Option<&(WorkspaceId, ConnectionId)>) -> Option<Connection> {
        let (_, id) = wanted?;
        let same = self.connections.iter().find(|found| found.id == *id);
        same.or(self.connections.first()).cloned()
    }

    fn confirm(
        &self,
        plan: &ConnectionPlan,
        record: Option<&(WorkspaceId, ConnectionId)>,
    ) -> Vec<Outcome> {
        let here = self
            .installation
            .clone()
            .filter(|found| found.account.id == plan.organization.id);
        let mut outcomes = vec![Outcome::Found(Finding::Installation(Ok(here.clone())))];
        if let Some(installation) = &here {
            let comparison = self.compare(plan, installation);
            outcomes.push(Outcome::Found(Finding::Comparison(Ok(comparison))));
        }
        if record.is_some() {
            if let Some(connection) = self.record(record) {
                outcomes.push(Outcome::Found(Finding::Platform(Ok(connection))));
            }
            outcomes.push(Outcome::Found(Finding::Read(Ok(ReadCheck {
                readable: self.readable,
                repository: Some("northwind/atlas".to_owned()),
            }))));
        }
        outcomes.push(Outcome::AllFound);
        outcomes
    }

    fn compare(&self, plan: &ConnectionPlan, installation: &Installation) -> Comparison {
        let present: Vec<NamedRepository> = self
            .present
            .iter()
            .map(|id| NamedRepository {
                id: *id,
                name: Some(format!("northwind/repository-{}", id.0)),
            })
            .collect();
        Comparison::between(
            plan,
            installation.selection,
            &installation.permissions,
            &present,
            |_| None,
        )
    }

    pub(crate) fn platform_session(&self, now: OffsetDateTime) -> PlatformSession {
        PlatformSession {
            person: self.person.clone(),
            since: now,
        }
    }

    pub(crate) fn github_session(&self, now: OffsetDateTime) -> GitHubSession {
        GitHubSession {
            person: self.github_person.clone(),
            since: now,
        }
    }
}

pub(crate) fn documented() -> PermissionSet {
    PermissionSet::from([
        ("contents", PermissionLevel::Write),
        ("metadata", PermissionLevel::Read),
    ])
}

pub(crate) fn workspace(id: &str, role: WorkspaceRole) -> Workspace {
    Workspace {
        id: WorkspaceId(id.to_owned()),
        name: id.to_owned(),
        role,
        region: "eu".to_owned(),
    }
}

pub(crate) fn account(id: u64, login: &str) -> Account {
    Account {
        id: AccountId(id),
        login: login.to_owned(),
        kind: AccountKind::Organization,
        name: None,
    }
}

pub(crate) fn organization(id: u64, login: &str) -> OrganizationChoice {
    OrganizationChoice {
        account: account(id, login),
        role: MembershipRole::Unknown,
        source: OrganizationSource::PublicMembership,
        installed: false,
        invited: false,
        seen_at: None,
    }
}

pub(crate) fn pending(id: &str) -> Connection {
    Connection {
        id: ConnectionId(id.to_owned()),
        status: ConnectionStatus::Pending,
        account: None,
        installation: None,
        repository_count: None,
        permissions: PermissionSet::default(),
        requests: Vec::new(),
        connected_by: None,
        connected_at: None,
    }
}

pub(crate) fn ids(numbers: impl IntoIterator<Item = u64>) -> BTreeSet<RepositoryId> {
    numbers.into_iter().map(RepositoryId).collect()
}

fn progress(loaded: u64, at: OffsetDateTime) -> ListProgress {
    ListProgress {
        waits_until: None,
        loaded,
        total: Some(164),
        private: 12,
        at: Some(at),
    }
}

/// A list of three, of which one is not there.
pub(crate) fn matches() -> NameMatches {
    let matched = |id| MatchedName {
        id: RepositoryId(id),
        name: format!("repository-{id}"),
    };
    NameMatches {
        found: vec![matched(31)],
        archived: vec![matched(32)],
        missing: vec![MissingName {
            written: "repository-3".to_owned(),
            near: Some(matched(33)),
        }],
        ..NameMatches::default()
    }
}
