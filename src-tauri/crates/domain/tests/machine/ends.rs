//! The sign-ins themselves, as stories: over, given up, exchanged, and of somebody else.

use domain::wizard::*;
use domain::*;

use crate::road::{at_finish, at_github_step, at_organizations, at_repositories, at_review};
use crate::servers::Servers;
use crate::walk::Walk;

fn bo(walk: &mut Walk) {
    walk.servers.person.id = "person-bo".to_owned();
    walk.servers.person.name = "Bo Berg".to_owned();
}

fn other_login(walk: &mut Walk) {
    walk.servers.github_person.id = AccountId(6);
    walk.servers.github_person.login = "bo-berg".to_owned();
}

fn told(walk: &Walk) -> Option<&Problem> {
    walk.wizard.problem()
}

#[test]
fn tk_06_a_sign_in_that_ends_on_the_way_is_made_again_with_one_act_and_the_way_goes_on_where_it_was()
 {
    for end in [End::Platform, End::GitHub] {
        let mut walk = at_review();
        walk.act(Intent::GoBack).settle();
        walk.act(Intent::GoToStep(3));
        let ended = Problem::SignInEnded { end };
        walk.tell(
            |effect| *effect == Effect::ListOrganizations,
            Outcome::Organizations(Err(ended.clone())),
        );
        assert_eq!(walk.place(), Place::Organization, "nobody is sent away");
        assert_eq!(told(&walk), Some(&ended));
        walk.act(Intent::SignInAgain);
        assert!(
            walk.wizard.open_sign_in().is_some(),
            "the browser opens at once"
        );
        walk.sign_in_in_browser();
        assert_eq!(walk.place(), Place::Organization);
        assert_eq!(told(&walk), None);
    }
}

#[test]
fn tk_06_a_sign_in_that_ended_is_not_asked_with_again() {
    let mut walk = at_finish();
    walk.tell(
        |effect| matches!(effect, Effect::WatchInstallation { .. }),
        Outcome::NotSeen(Problem::SignInEnded { end: End::GitHub }),
    );
    assert_eq!(walk.place(), Place::Finish);
    assert!(walk.open.is_empty(), "{:?}", walk.open);
    walk.act(Intent::SignInAgain).sign_in_in_browser();
    assert_eq!(walk.place(), Place::Finish, "the agreed plan still stands");
    assert!(walk.wizard.choices().confirmed.is_some());
}

#[test]
fn tk_08_who_signs_out_is_at_that_ends_step_and_goes_on_in_place_after_signing_in_again() {
    let cases = [
        (End::Platform, Place::SignIn),
        (End::GitHub, Place::Authorize),
    ];
    for (end, step) in cases {
        let mut walk = at_review();
        let plan = walk.plan();
        walk.act(Intent::SignOut(end)).settle();
        assert_eq!(walk.place(), step);
        assert_eq!(told(&walk), Some(&Problem::SignedOut { end }));
        walk.act(Intent::BeginSignIn).sign_in_in_browser();
        assert_eq!(walk.place(), Place::Review);
        assert_eq!(walk.plan(), plan, "the plan is kept");
    }
}

#[test]
fn tk_08_signing_out_of_github_before_step_three_leaves_the_person_where_they_are() {
    let mut walk = at_organizations();
    walk.act(Intent::GoToStep(2));
    walk.act(Intent::SignOut(End::GitHub)).settle();
    assert_eq!(walk.place(), Place::StartConnection);
    assert_eq!(told(&walk), Some(&Problem::SignedOut { end: End::GitHub }));
    assert_eq!(walk.wizard.github_session(), None);
}

#[test]
fn tk_08_a_server_that_does_not_confirm_is_said_with_where_to_look() {
    let mut walk = at_review();
    let end = End::GitHub;
    walk.act(Intent::SignOut(end));
    let out: fn(&Effect) -> bool = |effect| matches!(effect, Effect::SignOut(_));
    walk.tell(
        out,
        Outcome::SignedOut {
            revoked: false,
            forgotten: true,
        },
    );
    assert_eq!(told(&walk), Some(&Problem::SignOutUnconfirmed { end }));
    walk.act(Intent::ReviewAuthorizations);
    let opened = walk.issued.last().map(|(_, effect)| effect.clone());
    assert_eq!(opened, Some(Effect::OpenPage(Page::GitHubAuthorizations)));

    let mut walk = at_review();
    walk.act(Intent::SignOut(end));
    walk.tell(
        out,
        Outcome::SignedOut {
            revoked: false,
            forgotten: false,
        },
    );
    assert_eq!(told(&walk), Some(&Problem::SignOutIncomplete { end }));
}

#[test]
fn a_revocation_under_way_survives_starting_over() {
    let mut walk = at_review();
    walk.act(Intent::SignOut(End::GitHub));
    walk.act(Intent::StartOver);
    let out = |(_, effect): (&EffectId, &Effect)| matches!(effect, Effect::SignOut(_));
    assert!(walk.open.iter().any(out));
}

#[test]
fn oa_11_another_account_than_planned_is_a_question_on_both_ends() {
    let mut walk = at_review();
    walk.act(Intent::SignOut(End::Platform)).settle();
    bo(&mut walk);
    walk.act(Intent::BeginSignIn).sign_in_in_browser();
    assert_eq!(
        told(&walk),
        Some(&Problem::OtherAccount {
            expected: "Ana Ruiz".to_owned(),
            actual: "Bo Berg".to_owned(),
        })
    );
    assert_eq!(walk.place(), Place::SignIn);
    walk.act(Intent::KeepAccount).settle();
    assert_eq!(walk.place(), Place::Review, "Bo goes on from here");

    walk.act(Intent::SignOut(End::GitHub)).settle();
    other_login(&mut walk);
    walk.act(Intent::BeginSignIn).sign_in_in_browser();
    assert_eq!(
        told(&walk),
        Some(&Problem::OtherAccount {
            expected: "ana-ruiz".to_owned(),
            actual: "bo-berg".to_owned(),
        })
    );
    assert_eq!(walk.place(), Place::Authorize);
}

#[test]
fn oa_11_another_account_in_the_keychain_is_noticed_on_return() {
    let mut walk = at_review();
    walk.stop_and_start();
    bo(&mut walk);
    walk.act(Intent::Continue).settle();
    assert!(matches!(told(&walk), Some(Problem::OtherAccount { .. })));
    assert_eq!(walk.place(), Place::SignIn);

    let mut walk = at_review();
    walk.stop_and_start();
    other_login(&mut walk);
    walk.act(Intent::Continue).settle();
    assert!(matches!(told(&walk), Some(Problem::OtherAccount { .. })));
    assert_eq!(walk.place(), Place::Authorize);
}

#[test]
fn oa_11_who_switches_back_is_expected_to_be_who_was_planned() {
    let mut walk = at_review();
    walk.stop_and_start();
    bo(&mut walk);
    walk.act(Intent::Continue).settle();
    walk.act(Intent::UseOtherAccount).sign_in_in_browser();
    assert!(
        matches!(told(&walk), Some(Problem::OtherAccount { .. })),
        "it is Bo again"
    );
    walk.servers.person = Servers::newcomer().person;
    walk.act(Intent::UseOtherAccount).sign_in_in_browser();
    assert_eq!(walk.place(), Place::Review);
}

#[test]
fn oa_11_an_account_that_was_not_wanted_is_not_kept_behind_the_persons_back() {
    for leave in [Intent::CancelSignIn, Intent::GoBack] {
        let mut walk = at_review();
        walk.act(Intent::SignOut(End::GitHub)).settle();
        other_login(&mut walk);
        walk.act(Intent::BeginSignIn).sign_in_in_browser();
        walk.act(leave.clone());
        assert_eq!(walk.wizard.github_session(), None);
        let gone = walk
            .issued
            .iter()
            .rev()
            .find_map(|(_, effect)| match effect {
                Effect::SignOut(end) => Some(*end),
                _ => None,
            });
        assert_eq!(gone, Some(End::GitHub));
    }
}

#[test]
fn oa_11_a_renamed_account_is_the_same_account() {
    let mut walk = at_review();
    walk.act(Intent::SignOut(End::GitHub)).settle();
    walk.servers.github_person.login = "ana-ruiz-berg".to_owned();
    walk.act(Intent::BeginSignIn).sign_in_in_browser();
    assert_eq!(walk.place(), Place::Review);
    let expected = walk
        .saved()
        .and_then(|it| it.active)
        .expect("a place")
        .expected
        .github;
    assert_eq!(expected, Some((AccountId(5), "ana-ruiz-berg".to_owned())));
}

#[test]
fn who_wants_another_account_signs_in_at_once_and_is_not_asked_about_it() {
    let mut walk = at_repositories();
    other_login(&mut walk);
    walk.act(Intent::SwitchAccount(End::GitHub));
    let order: Vec<_> = walk.issued.iter().rev().take(2).map(|(_, it)| it).collect();
    assert!(
        matches!(order[..], [Effect::SignIn { .. }, Effect::SignOut(_)]),
        "the old sign-in is given up before the new one begins: {order:?}"
    );
    walk.sign_in_in_browser();
    assert_eq!(
        walk.place(),
        Place::Organization,
        "what the account sees is looked at"
    );
    assert_eq!(told(&walk), None);

    let mut walk = at_github_step();
    assert_eq!(
        walk.refused(Intent::SwitchAccount(End::GitHub)),
        Rejection::NotNow,
        "nobody is signed in there"
    );
    bo(&mut walk);
    walk.act(Intent::SwitchAccount(End::Platform))
        .sign_in_in_browser();
    assert_eq!(walk.place(), Place::StartConnection);
    assert_eq!(told(&walk), None);
}

#[test]
fn a_place_saved_at_an_existing_connection_is_come_back_to() {
    let mut walk = Walk::begin(Servers::newcomer());
    let mut connection = crate::servers::pending("c-1");
    connection.status = ConnectionStatus::Connected;
    walk.servers.connections = vec![connection];
    walk.settle()
        .act(Intent::Start)
        .act(Intent::BeginSignIn)
        .sign_in_in_browser();
    assert_eq!(walk.place(), Place::AlreadyConnected);
    walk.act(Intent::Reconnect).act(Intent::GoBack);
    walk.act(Intent::GoBack).act(Intent::BeginSignIn).settle();
    assert_eq!(walk.place(), Place::AlreadyConnected);
    walk.act(Intent::SignOut(End::Platform)).settle();
    walk.act(Intent::BeginSignIn).sign_in_in_browser();
    assert_eq!(walk.place(), Place::AlreadyConnected);
}

/// The saved sign-ins cannot be read: the safe store is locked.
fn back_at_a_locked_vault() -> Walk {
    let mut walk = at_review();
    walk.stop_and_start();
    walk.act(Intent::Continue);
    let closed = Problem::VaultClosed {
        trouble: VaultTrouble::Locked,
    };
    walk.tell(
        |effect| *effect == Effect::RestoreSessions,
        Outcome::SessionsRestored {
            platform: Err(closed.clone()),
            github: Ok(None),
        },
    );
    assert_eq!(told(&walk), Some(&closed));
    walk
}

#[test]
fn se_02_who_comes_back_to_a_locked_vault_opens_it_and_goes_on_signed_in() {
    let mut walk = back_at_a_locked_vault();
    walk.act(Intent::OpenVault).settle();
    assert_eq!(walk.place(), Place::Review);
    assert_eq!(told(&walk), None);
}

#[test]
fn se_02_who_cannot_open_the_vault_goes_on_without_it_and_signs_in_again() {
    let mut walk = back_at_a_locked_vault();
    walk.act(Intent::OpenVault);
    let silent = Problem::VaultClosed {
        trouble: VaultTrouble::PromptUnanswered,
    };
    walk.tell(
        |effect| *effect == Effect::OpenVault,
        Outcome::VaultOpened(Err(silent.clone())),
    );
    assert_eq!(told(&walk), Some(&silent));
    walk.act(Intent::GoOnWithoutVault);
    assert_eq!(walk.place(), Place::SignIn);
    assert_eq!(told(&walk), None, "no sign-in ended");
    walk.act(Intent::BeginSignIn).sign_in_in_browser();
    walk.act(Intent::SignInAgain).sign_in_in_browser();
    assert_eq!(walk.place(), Place::Review);
}

#[test]
fn se_01_waiting_for_the_vaults_password_stops_nobody_and_can_be_left() {
    let mut walk = at_review();
    walk.act(Intent::OpenVault);
    assert_eq!(
        walk.refused(Intent::OpenVault),
        Rejection::NotNow,
        "one prompt is enough"
    );
    walk.act(Intent::GoBack);
    let waits = |effect: &Effect| *effect == Effect::OpenVault;
    assert!(walk.wizard.awaits(waits), "it belongs to no screen");
    walk.act(Intent::LeaveVault);
    assert!(!walk.wizard.awaits(waits));
    assert_eq!(walk.refused(Intent::LeaveVault), Rejection::NotNow);
}
