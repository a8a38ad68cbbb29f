//! People who are not owners: what the machine concludes from their role, and asking somebody who is.

use domain::facts::{FactName, FactState};
use domain::wizard::*;
use domain::*;
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

use crate::road::at_finish;
use crate::servers::{NORTHWIND, Servers, ids, organization};
use crate::walk::Walk;

/// On 5B as somebody GitHub calls this.
fn at_finish_as(role: MembershipRole) -> Walk {
    let mut servers = Servers::newcomer();
    for choice in &mut servers.organizations {
        choice.role = role;
    }
    let mut walk = Walk::begin(servers);
    walk.act(Intent::Start).act(Intent::BeginSignIn);
    walk.sign_in_in_browser();
    walk.act(Intent::StartConnection).settle();
    walk.act(Intent::BeginSignIn).sign_in_in_browser();
    walk.act(Intent::ChooseOrganization(Some(AccountId(NORTHWIND))))
        .settle();
    let some = Intent::ChooseSelection {
        kind: SelectionKind::Selected,
        understood: false,
    };
    walk.act(some).settle();
    walk.act(Intent::ChangeSelection(SelectionChange::Add(ids([1, 2]))))
        .act(Intent::ContinueWithSelection)
        .settle();
    let digest = walk.plan().digest();
    walk.act(Intent::ConfirmPlan(digest)).settle();
    walk
}

fn sees(walk: &mut Walk, button: GitHubButton) -> Option<&'static str> {
    walk.act(Intent::ReportButton(button));
    walk.wizard.problem().map(Problem::code)
}

#[test]
fn what_the_person_sees_on_githubs_page_is_held_against_what_github_said_of_their_role() {
    let expected = [
        (MembershipRole::Owner, GitHubButton::Install, None),
        (
            MembershipRole::Owner,
            GitHubButton::Request,
            Some("e5b-notadmin"),
        ),
        (
            MembershipRole::RepositoryAdmin,
            GitHubButton::Request,
            Some("e5b-notadmin"),
        ),
        (
            MembershipRole::RepositoryAdmin,
            GitHubButton::InstallAndRequest,
            None,
        ),
        (
            MembershipRole::RepositoryAdmin,
            GitHubButton::Nothing,
            Some("e5b-blocked"),
        ),
        (MembershipRole::Member, GitHubButton::Request, None),
        (
            MembershipRole::Member,
            GitHubButton::Nothing,
            Some("e3d-norequest"),
        ),
        (MembershipRole::Unknown, GitHubButton::Request, None),
        (
            MembershipRole::Unknown,
            GitHubButton::Nothing,
            Some("e5b-blocked"),
        ),
    ];
    for (role, button, problem) in expected {
        let mut walk = at_finish_as(role);
        assert_eq!(sees(&mut walk, button), problem, "{role:?} {button:?}");
        // Another look takes it back.
        assert_eq!(sees(&mut walk, GitHubButton::Save), None);
    }
}

#[test]
fn what_the_person_said_stays_while_github_is_asked_on() {
    let mut walk = at_finish_as(MembershipRole::Unknown);
    sees(&mut walk, GitHubButton::Nothing);
    walk.watch_looks();
    assert_eq!(walk.wizard.problem(), Some(&Problem::AppsBlocked));
    walk.act(Intent::AskOwner);
    assert_eq!(walk.place(), Place::AskOwner);
}

#[test]
fn who_writes_to_an_owner_and_stops_the_program_comes_back_to_the_message() {
    let mut walk = at_finish();
    walk.act(Intent::AskOwner);
    walk.stop_and_start();
    walk.act(Intent::Continue).settle();
    assert_eq!(walk.place(), Place::AskOwner, "{:?}", walk.wizard.state());
}

#[test]
fn a_message_that_was_sent_starts_the_wait_and_githubs_answer_ends_it() {
    let mut walk = at_finish();
    walk.act(Intent::AskOwner).act(Intent::OwnerAsked);
    let State::WaitingForOwner(at) = walk.wizard.state() else {
        panic!("{:?}", walk.wizard.state());
    };
    assert_eq!(at.seen_at, None, "GitHub has no request");
    let plan = walk.plan();
    walk.servers.install(&plan);
    walk.watch_looks().watch_looks();
    assert!(walk.wizard.connected());
}

#[test]
fn githubs_own_request_stays_possible_beside_the_message() {
    let mut walk = at_finish();
    walk.act(Intent::AskOwner).act(Intent::RequestOnGitHub);
    assert_eq!(walk.place(), Place::Finish);
    let pages = walk.issued.iter();
    let pages = pages.filter(|(_, effect)| matches!(effect, Effect::OpenPage(Page::Install(_))));
    assert_eq!(pages.count(), 2, "opened again");
}

#[test]
fn without_a_plan_no_page_is_filled_in_because_github_would_take_it_for_all() {
    let mut servers = Servers::newcomer();
    servers.organizations = vec![organization(NORTHWIND, "northwind")];
    let mut walk = at_finish();
    walk.act(Intent::AskOwner);
    let State::AskingOwner(at) = walk.wizard.state().clone() else {
        panic!("{:?}", walk.wizard.state());
    };
    assert!(matches!(at.asked.page(), Page::Install(_)));
    let unplanned = Asked {
        plan: None,
        ..at.asked
    };
    assert_eq!(unplanned.page(), Page::InstallAnywhere);
}

#[test]
fn an_invitation_is_said_before_anything_is_read() {
    let mut servers = Servers::newcomer();
    for choice in &mut servers.organizations {
        choice.invited = true;
    }
    let mut walk = Walk::begin(servers);
    walk.act(Intent::Start).act(Intent::BeginSignIn);
    walk.sign_in_in_browser();
    walk.act(Intent::StartConnection).settle();
    walk.act(Intent::BeginSignIn).sign_in_in_browser();
    let choose = Intent::ChooseOrganization(Some(AccountId(NORTHWIND)));
    assert_eq!(walk.refused(choose.clone()), Rejection::Explained);
    assert_eq!(walk.wizard.problem().map(Problem::code), Some("e3d-invite"));
    walk.act(Intent::OpenInvitation);

    for choice in &mut walk.servers.organizations {
        choice.invited = false;
    }
    walk.input(Input::Signal(Signal::WindowFocused));
    walk.settle();
    assert_eq!(walk.wizard.problem(), None, "accepted meanwhile");
    walk.act(choose).settle();
    assert_eq!(walk.place(), Place::Selection);
}

#[test]
fn somebody_who_never_belonged_is_not_told_that_they_were_removed() {
    let mut walk = at_finish();
    walk.act(Intent::AskOwner).act(Intent::OwnerAsked);
    let look = |member, at: OffsetDateTime| {
        Outcome::Seen(Sighting {
            installation: None,
            elsewhere: Vec::new(),
            connection: None,
            member,
            at,
        })
    };
    let watch = |effect: &Effect| matches!(effect, Effect::WatchInstallation { .. });
    let now = walk.now;
    walk.tell(watch, look(Some(false), now));
    assert_eq!(walk.wizard.problem(), None);
    walk.act(Intent::CheckAgain);
    walk.tell(watch, look(Some(true), now));
    assert_eq!(walk.wizard.problem(), None);
    walk.act(Intent::CheckAgain);
    walk.tell(watch, look(Some(false), now));
    assert_eq!(walk.wizard.problem().map(Problem::code), Some("e3f-gone"));
}

#[test]
fn a_reminder_is_in_order_after_two_working_days() {
    let walk = {
        let mut walk = at_finish();
        walk.act(Intent::AskOwner).act(Intent::OwnerAsked);
        walk
    };
    let State::WaitingForOwner(at) = walk.wizard.state() else {
        panic!("{:?}", walk.wizard.state());
    };
    for (asked, remind) in [
        (
            datetime!(2026-11-23 10:00 UTC),
            datetime!(2026-11-25 10:00 UTC),
        ),
        (
            datetime!(2026-11-26 10:00 UTC),
            datetime!(2026-11-30 10:00 UTC),
        ),
        (
            datetime!(2026-11-27 10:00 UTC),
            datetime!(2026-12-01 10:00 UTC),
        ),
        (
            datetime!(2026-11-28 10:00 UTC),
            datetime!(2026-12-01 10:00 UTC),
        ),
    ] {
        let waiting = WaitingForOwner {
            asked_at: asked,
            ..at.clone()
        };
        assert_eq!(waiting.remind_from(), remind, "{asked}");
    }
    assert_eq!(
        at.next_check(),
        at.checked_at.map(|at| at + Duration::minutes(10))
    );
}

#[test]
fn no_fact_is_concluded_from_another() {
    let mut walk = at_finish();
    let state = |walk: &Walk, wanted: &FactName| {
        let facts = walk.wizard.facts();
        let found = facts.iter().find(|fact| fact.name == *wanted);
        found.expect("such a fact").state
    };
    assert_eq!(state(&walk, &FactName::Installed), FactState::No);
    assert_eq!(state(&walk, &FactName::NotPaused), FactState::NotKnownYet);
    assert_eq!(
        state(&walk, &FactName::PlatformSees),
        FactState::NotKnownYet
    );
    assert_eq!(state(&walk, &FactName::Readable), FactState::NotKnownYet);
    let plan = walk.plan();
    walk.servers.install(&plan);
    walk.servers.readable = false;
    walk.watch_looks();
    assert_eq!(state(&walk, &FactName::Installed), FactState::Yes);
    assert_eq!(state(&walk, &FactName::PlatformSees), FactState::Yes);
    assert_eq!(state(&walk, &FactName::Readable), FactState::No);
    assert!(!walk.wizard.connected());
}
