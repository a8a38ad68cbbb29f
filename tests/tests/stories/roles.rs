//! What the wizard knows of roles, and what it says it does not know.

use acceptance::World;
use contract::{
    FactName, FactSource, FactState, FactView, OrganizationOrigin, OrganizationsView, RoleBadge,
    Screen, WizardView,
};
use serde_json::json;
use simulator::{Fact, Scenario};

async fn organizations(world: &mut World) -> OrganizationsView {
    world.walk_to("3D").await;
    let view = world
        .person
        .sees_that("the whole list", |view| match &view.screen {
            Screen::Organization(at) => !at.loading,
            _ => false,
        })
        .await;
    match view.screen {
        Screen::Organization(at) => at,
        other => panic!("not on 3D: {other:?}"),
    }
}

fn fact<'a>(view: &'a WizardView, name: &FactName) -> &'a FactView {
    let found = view.facts.iter().find(|fact| fact.name == *name);
    found.unwrap_or_else(|| panic!("{name:?} is among {:?}", view.facts))
}

#[tokio::test]
async fn a_role_is_shown_only_where_github_proves_it() {
    let mut world = World::of(Scenario::ManyOrganizations).await;
    let list = organizations(&mut world).await;
    assert_eq!(list.organizations.len(), 58);
    let count = |role| {
        list.organizations
            .iter()
            .filter(|row| row.role == role)
            .count()
    };
    assert_eq!(count(RoleBadge::Owner), 4);
    assert_eq!(count(RoleBadge::RepositoryAdmin), 4);
    assert_eq!(count(RoleBadge::Member), 4);
    assert_eq!(count(RoleBadge::Unknown), 46);
    for row in &list.organizations {
        assert_eq!(row.role == RoleBadge::Unknown, !row.connected, "{row:?}");
        assert!(row.seen_at.is_some());
    }
}

#[tokio::test]
async fn before_the_app_is_there_nobody_is_called_an_owner_or_a_member() {
    for scenario in [Scenario::Newcomer, Scenario::Member, Scenario::BothOff] {
        let mut world = World::of(scenario).await;
        let list = organizations(&mut world).await;
        let [row] = list.organizations.as_slice() else {
            panic!("{scenario}: {:?}", list.organizations);
        };
        assert_eq!(row.role, RoleBadge::Unknown, "{scenario}");
        assert_eq!(row.source, OrganizationOrigin::Public, "{scenario}");
        assert_eq!(list.chosen, Some(row.id), "the only one is picked");
    }
}

#[tokio::test]
async fn a_managed_user_types_the_name_and_connects() {
    let mut world = World::of(Scenario::ManagedUser).await;
    let list = organizations(&mut world).await;
    assert_eq!(list.organizations, []);
    let name = json!({ "name": "https://github.com/northwind/" });
    world.person.act_with("look_up_organization", name).await;
    world
        .person
        .sees_that("the typed one", |view| match &view.screen {
            Screen::Organization(at) => at
                .organizations
                .iter()
                .any(|row| row.source == OrganizationOrigin::Typed),
            _ => false,
        })
        .await;
    world.walk_to_connected().await;
}

#[tokio::test]
async fn an_invitation_has_to_be_accepted_first() {
    let mut world = World::of(Scenario::Invited).await;
    let list = organizations(&mut world).await;
    let row = &list.organizations[0];
    assert!(row.invited);
    let choice = json!({ "organization": row.id });
    let refused = world
        .person
        .tries("choose_organization", choice.clone())
        .await;
    assert!(refused.is_err());
    world.person.is_told("e3d-invite").await;
    world.browser.press_only(&[]);
    world.person.act("open_invitation").await;
    let opened = world.shell.opened();
    let invitation = opened.borrow().last().expect("a page").path().to_owned();
    assert_eq!(invitation, "/orgs/northwind/invitation");

    let accepted = Fact::AcceptInvitation {
        organization: world.organization(),
        login: "ana-ruiz".to_owned(),
    };
    world.control().set(&accepted).expect("accepted");
    world.person.returns_to_window().await;
    world
        .person
        .sees_that("no obstacle", |view| view.problem.is_none())
        .await;
    world.person.act_with("choose_organization", choice).await;
    world.person.sees("4A").await;
}

#[tokio::test]
async fn facts_stand_each_by_itself_with_who_said_so() {
    let mut world = World::of(Scenario::Member).await;
    world.walk_to("3F").await;
    let view = world.person.view();
    let installed = fact(&view, &FactName::Installed);
    assert_eq!(installed.state, FactState::No);
    assert_eq!(installed.source, Some(FactSource::Installations));
    assert!(installed.at.is_some());
    let owner = fact(&view, &FactName::Owner);
    assert_eq!(
        (owner.state, owner.source),
        (FactState::CannotBeKnown, None)
    );
    let seen = fact(&view, &FactName::PlatformSees);
    assert_eq!(
        (seen.state, seen.source),
        (FactState::No, Some(FactSource::Connection))
    );
    assert_eq!(
        fact(&view, &FactName::Readable).state,
        FactState::NotKnownYet
    );
    assert_eq!(fact(&view, &FactName::SignedIn).state, FactState::Yes);
}

#[tokio::test]
async fn connected_is_said_when_every_fact_but_the_role_is_yes() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to_connected().await;
    let view = world.person.view();
    for fact in &view.facts {
        match fact.name {
            // Nobody asked again after the app was added.
            FactName::Owner => assert_eq!(fact.state, FactState::CannotBeKnown),
            _ => assert_eq!(fact.state, FactState::Yes, "{fact:?}"),
        }
    }
    let Screen::Confirm(at) = &view.screen else {
        panic!("not on 6A");
    };
    for line in &at.lines {
        assert!(line.source.is_some() && line.at.is_some(), "{line:?}");
    }
}

#[tokio::test]
async fn a_permission_that_is_not_granted_is_a_fact_of_its_own() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to_connected().await;
    let withheld = Fact::WithholdPermission {
        organization: world.organization(),
        permission: "workflows".to_owned(),
    };
    world.control().set(&withheld).expect("withheld");
    world.person.act("check_again").await;
    let view = world.person.is_told("e6a-perm").await;
    for fact in &view.facts {
        if let FactName::Permission {
            name,
            documented,
            requested: _,
            granted,
        } = &fact.name
        {
            let missing = name == "workflows";
            assert_eq!(fact.state == FactState::No, missing, "{fact:?}");
            assert_eq!(granted.is_none(), missing, "{fact:?}");
            assert!(documented.is_some());
        }
    }
}
