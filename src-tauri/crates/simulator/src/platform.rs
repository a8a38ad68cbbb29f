//! The platform: people, workspaces, connections, and the broker that adds the app's secret to
//! GitHub exchanges. The contract is `openapi.json` of the platform crate, read by people, not by
//! code: a misunderstanding must not be shared.

mod answer;
mod broker;
mod connections;
mod pages;
mod people;
pub(crate) mod webhooks;

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::routing::MethodFilter;
use serde::{Deserialize, Serialize};
use time::Duration;
use time::macros::datetime;

use crate::authorization_server::platform as authorization_server;
use crate::call::{get, on, post};
use crate::scenario::Scenario;
use crate::server::Shared;
use crate::world::{self, World};
use answer::{asked, not_allowed, not_found};
use connections::{Answered, Connection, asked_before, known_before};
use webhooks::Outbox;

/// A person's id at the platform.
pub(crate) type PersonId = &'static str;

pub(crate) const ANA: PersonId = "usr_4f0a9c1e7b2d";
pub(crate) const MAREK: PersonId = "usr_82b6d0f3a91c";
pub(crate) const LENA: PersonId = "usr_d71e5c40b86f";

/// The platform's own record.
#[derive(Debug)]
pub(crate) struct Platform {
    pub(crate) grants: authorization_server::Grants,
    pub(crate) people: Vec<Person>,
    pub(crate) workspaces: Vec<Workspace>,
    pub(crate) connections: Vec<Connection>,
    /// GitHub accounts people used with the broker.
    pub(crate) linked: HashMap<PersonId, u64>,
    pub(crate) outbox: Outbox,
    answered: Vec<Answered>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Person {
    pub(crate) id: PersonId,
    pub(crate) name: &'static str,
    pub(crate) email: &'static str,
}

#[derive(Clone, Debug)]
pub(crate) struct Workspace {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) region: &'static str,
    pub(crate) members: Vec<(PersonId, Role)>,
}

/// Owner and manager count as admin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Everything, including the plan.
    Owner,
    /// Everything but the plan.
    Manager,
    /// Uses what others set up.
    User,
}

impl Role {
    pub(crate) fn is_admin(self) -> bool {
        match self {
            Role::Owner => true,
            Role::Manager => true,
            Role::User => false,
        }
    }
}

impl Platform {
    pub(crate) fn new(scenario: Scenario, world: &World) -> Self {
        let mut platform = Platform {
            grants: authorization_server::Grants::default(),
            people: people(),
            workspaces: workspaces(scenario),
            connections: Vec::new(),
            linked: HashMap::new(),
            outbox: Outbox::new(Duration::ZERO),
            answered: Vec::new(),
        };
        let workspace = platform.workspaces[0].id;
        if has_marek_connected(scenario) {
            platform.linked.insert(MAREK, world::MAREK);
            let known = world.installations.iter();
            let known = known.map(|installation| known_before(installation, workspace, MAREK));
            platform.connections.extend(known);
        }
        for request in &world.requests {
            platform.linked.insert(ANA, world::ANA);
            platform
                .connections
                .push(asked_before(request, workspace, ANA));
        }
        platform
    }

    pub(crate) fn person(&self, id: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    pub(crate) fn person_with(&self, email: &str) -> Option<&Person> {
        self.people
            .iter()
            .find(|person| person.email.eq_ignore_ascii_case(email))
    }

    fn workspace(&self, id: &str) -> Option<&Workspace> {
        self.workspaces.iter().find(|workspace| workspace.id == id)
    }
}

impl Workspace {
    pub(crate) fn role_of(&self, person: PersonId) -> Option<Role> {
        self.members
            .iter()
            .find(|(id, _)| *id == person)
            .map(|(_, role)| *role)
    }
}

/// Everything under the platform's address.
pub(crate) fn routes() -> Router<Arc<Shared>> {
    const CONNECTIONS: &str = "/v1/workspaces/{workspace}/github/connections";
    let connection = format!("{CONNECTIONS}/{{connection}}");
    Router::new()
        .route(
            "/.well-known/oauth-authorization-server",
            get(authorization_server::metadata),
        )
        .route(
            "/oauth/authorize",
            get(pages::consent::ask).merge(post(pages::consent::answer)),
        )
        .route(
            "/oauth/device_authorization",
            post(authorization_server::device_authorization),
        )
        .route(
            "/device",
            get(pages::device::show).merge(post(pages::device::answer)),
        )
        .route("/device/confirm", post(pages::device::confirm))
        .route("/oauth/token", post(authorization_server::token))
        .route("/oauth/revoke", post(authorization_server::revoke))
        .route(
            "/sign-in",
            get(pages::sign_in::show).merge(post(pages::sign_in::enter)),
        )
        .route("/github/setup", get(pages::setup::finish))
        .route("/", get(pages::setup::home))
        .route("/settings/integrations", get(pages::setup::home))
        .route("/v1/me", get(asked(people::me)))
        .route(
            "/v1/workspaces/{workspace}/members",
            get(asked(people::members)),
        )
        .route(
            CONNECTIONS,
            get(asked(connections::list)).merge(post(asked(connections::start))),
        )
        .route(
            &connection,
            get(asked(connections::read)).merge(on(MethodFilter::DELETE, asked(connections::end))),
        )
        .route(
            &format!("{connection}/repositories"),
            get(asked(connections::repositories)),
        )
        .route(
            &format!("{connection}/check"),
            post(asked(connections::check)),
        )
        .route("/v1/github/oauth/exchange", post(asked(broker::exchange)))
        .route("/v1/github/oauth/refresh", post(asked(broker::refresh)))
        .fallback(not_found())
        .method_not_allowed_fallback(not_allowed())
}

fn people() -> Vec<Person> {
    vec![
        Person {
            id: ANA,
            name: "Ana Ruiz",
            email: "ana.ruiz@northwind.example",
        },
        Person {
            id: MAREK,
            name: "Marek Novak",
            email: "marek.novak@northwind.example",
        },
        Person {
            id: LENA,
            name: "Lena Fischer",
            email: "lena.fischer@northwind.example",
        },
    ]
}

fn workspaces(scenario: Scenario) -> Vec<Workspace> {
    let workspace = |id, name, members: &[(PersonId, Role)]| Workspace {
        id,
        name,
        region: "us",
        members: members.to_vec(),
    };
    let northwind = |ana| {
        workspace(
            "ws_northwind001",
            "Northwind",
            &[(ANA, ana), (MAREK, Role::Owner), (LENA, Role::Manager)],
        )
    };
    match scenario {
        Scenario::Newcomer => vec![northwind(Role::Owner)],
        Scenario::LargeOrganization | Scenario::HugeOrganization => {
            let members = [(ANA, Role::Owner), (MAREK, Role::Manager)];
            vec![workspace("ws_contosolabs0", "Contoso Labs", &members)]
        }
        Scenario::Member => vec![northwind(Role::Manager)],
        Scenario::AlreadyConnected => vec![northwind(Role::Owner)],
        Scenario::NotAFactoryAdmin => vec![northwind(Role::User)],
        Scenario::TwoWorkspaces => {
            let members = [(ANA, Role::User), (MAREK, Role::Owner)];
            vec![
                northwind(Role::Owner),
                workspace("ws_northwindlab", "Northwind Labs", &members),
            ]
        }
        Scenario::InstalledDifferently
        | Scenario::RepositoryAdmin
        | Scenario::OwnersInstallOnly
        | Scenario::RequestsOff
        | Scenario::BothOff
        | Scenario::OutsideCollaborator
        | Scenario::ManagedUser
        | Scenario::RequestPending
        | Scenario::OwnerApproves
        | Scenario::OwnerApprovesLess
        | Scenario::Invited
        | Scenario::Suspended
        | Scenario::ManyOrganizations
        | Scenario::SeveralOrganizations => vec![northwind(Role::Owner)],
    }
}

/// Whether Marek tied his installations to the workspace before the story begins. In the others the
/// app is installed and nothing of it belongs to a workspace of ours.
fn has_marek_connected(scenario: Scenario) -> bool {
    matches!(
        scenario,
        Scenario::AlreadyConnected | Scenario::Suspended | Scenario::SeveralOrganizations
    )
}

/// When Marek connected the organization in `already-connected`.
const CONNECTED_BY_MAREK: time::OffsetDateTime = datetime!(2026-06-17 09:42:30 UTC);
