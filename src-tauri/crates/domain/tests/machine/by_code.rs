//! Signing in with a code on another device.

use domain::wizard::*;
use domain::*;

use crate::servers::{Servers, user_code};
use crate::walk::Walk;

fn by_code(effect: &Effect) -> bool {
    matches!(effect, Effect::SignInByCode(_))
}

fn at_code() -> Walk {
    let mut walk = Walk::begin(Servers::newcomer());
    walk.settle().act(Intent::Start).act(Intent::UseCode);
    walk
}

fn phase(walk: &Walk) -> &SignInPhase<PlatformSession> {
    let State::SigningIn(at) = walk.wizard.state() else {
        panic!("not signing in: {:?}", walk.wizard.state());
    };
    &at.phase
}

fn shows(walk: &mut Walk) -> EffectId {
    let id = walk.newest(by_code);
    let code = user_code(walk.now);
    walk.deliver(id, Outcome::CodeGiven(code));
    assert!(walk.wizard.code_on_screen().is_some());
    id
}

#[test]
fn a_code_leads_through_both_sign_ins() {
    let mut walk = at_code();
    walk.sign_in_by_code();
    assert_eq!(walk.place(), Place::StartConnection);
    walk.act(Intent::StartConnection)
        .settle()
        .act(Intent::UseCode)
        .sign_in_by_code();
    assert_eq!(walk.place(), Place::Organization);
}

#[test]
fn a_code_is_offered_beside_a_browser_that_waits_and_the_browser_beside_a_code() {
    let mut walk = Walk::begin(Servers::newcomer());
    walk.settle().act(Intent::Start).act(Intent::BeginSignIn);
    let browser = walk.newest(|effect| matches!(effect, Effect::SignIn { .. }));
    walk.act(Intent::UseCode);
    assert!(
        !walk.open.contains_key(&browser),
        "the listener is closed before a code is asked for"
    );
    let code = shows(&mut walk);
    walk.act(Intent::BeginSignIn);
    assert!(!walk.open.contains_key(&code), "nobody asks any more");
    assert_eq!(walk.wizard.code_on_screen(), None);
    walk.sign_in_in_browser();
    assert_eq!(walk.place(), Place::StartConnection);
}

#[test]
fn a_new_code_ends_the_questions_about_the_old_one() {
    let mut walk = at_code();
    assert_eq!(walk.refused(Intent::UseCode), Rejection::NotNow);
    let old = shows(&mut walk);
    walk.act(Intent::UseCode);
    assert!(!walk.open.contains_key(&old));
    assert_ne!(walk.newest(by_code), old);
}

#[test]
fn leaving_the_code_ends_the_questions() {
    for leave in [Intent::CancelSignIn, Intent::GoBack] {
        let mut walk = at_code();
        let id = shows(&mut walk);
        walk.act(leave);
        assert!(walk.open.is_empty());
        assert_eq!(*phase(&walk), SignInPhase::Ready(None));
        let session = walk.servers.platform_session(walk.now);
        walk.deliver(id, Outcome::PlatformSignIn(Ok(session)));
        assert_eq!(walk.wizard.platform_session(), None, "too late");
    }
}

#[test]
fn a_code_that_is_over_stays_on_its_screen_with_the_reason() {
    for problem in [
        Problem::CodeExpired,
        Problem::CodeDenied,
        Problem::PlatformUnreachable,
    ] {
        let mut walk = at_code();
        let id = shows(&mut walk);
        walk.deliver(id, Outcome::PlatformSignIn(Err(problem.clone())));
        assert_eq!(*phase(&walk), SignInPhase::ByCode(CodePhase::Over));
        assert_eq!(walk.wizard.problem(), Some(&problem));
        assert_eq!(walk.refused(Intent::ReopenBrowser), Rejection::NotNow);
        walk.act(Intent::UseCode);
        assert_eq!(walk.wizard.problem(), None);
        walk.sign_in_by_code();
        assert_eq!(walk.place(), Place::StartConnection);
    }
}

#[test]
fn where_codes_are_off_the_browser_is_left() {
    let mut walk = at_code();
    let id = walk.newest(by_code);
    walk.deliver(id, Outcome::PlatformSignIn(Err(Problem::CodesOff)));
    assert_eq!(*phase(&walk), SignInPhase::Ready(None));
    assert_eq!(walk.wizard.problem(), Some(&Problem::CodesOff));
    walk.act(Intent::BeginSignIn).sign_in_in_browser();
    assert_eq!(walk.place(), Place::StartConnection);
}

#[test]
fn dv_05_nothing_of_a_code_is_saved_and_a_restart_begins_the_step_anew() {
    let mut walk = at_code();
    shows(&mut walk);
    let saved = walk.wizard.snapshot().expect("a place");
    assert_eq!(saved.place, Place::SignIn);
    assert!(!saved.browser_open, "no tab is dead");
    let written = serde_json::to_string(&saved).expect("a snapshot is JSON");
    assert!(!written.contains("WDJB"), "{written}");
    let shown = format!("{:?}", walk.wizard);
    assert!(!shown.contains("WDJB"), "{shown}");
    walk.servers.platform_signed_in = false;
    walk.stop_and_start();
    walk.act(Intent::Continue).settle();
    assert_eq!(*phase(&walk), SignInPhase::Ready(None));
}

#[test]
fn a_computer_without_a_browser_leads_to_a_code_at_once() {
    for check in [MachineCheck::Browser, MachineCheck::Return] {
        let mut walk = Walk::begin(Servers::newcomer());
        assert_eq!(walk.refused(Intent::UseCode), Rejection::NotNow);
        walk.tell(
            |effect| matches!(effect, Effect::CheckMachine),
            Outcome::MachineCheck(check, CheckResult::Attention(Problem::NoBrowser)),
        );
        walk.act(Intent::UseCode).sign_in_by_code();
        assert_eq!(walk.place(), Place::StartConnection);
    }
}

#[test]
fn a_guided_profile_has_no_codes() {
    let mut walk = Walk::begin_in(crate::walk::guided(), Servers::newcomer());
    walk.settle().act(Intent::Start);
    assert_eq!(walk.refused(Intent::UseCode), Rejection::NotNow);
}
