//! Where the platform has no interface for us: the person works by hand, and nothing is called
//! connected that nobody checked.

use acceptance::World;
use contract::{ConfirmLineName, ConfirmOutcome, LineState, Screen};
use serde_json::json;
use simulator::Scenario;

#[tokio::test]
async fn who_works_by_hand_is_guided_to_the_end_and_told_what_nobody_checked() {
    let mut world = World::guided(Scenario::Newcomer).await;
    world.person.act("start").await;
    for code in ["1A", "2A", "3A"] {
        world.person.sees(code).await;
        world.person.act("open_page").await;
        world.person.act("confirm_done").await;
    }
    world.person.sees("3D").await;
    let name = format!("https://github.com/{}/", world.organization());
    let request = json!({ "name": name });
    world.person.act_with("look_up_organization", request).await;
    for code in ["4A", "4B", "5A", "5B"] {
        world.walk_to(code).await;
    }
    world.person.act("confirm_done").await;
    world.person.sees("6A").await;

    let Screen::Confirm(at) = world.person.view().screen else {
        panic!("not on 6A");
    };
    assert_eq!(at.outcome, ConfirmOutcome::ConfirmedByPerson);
    let platform = at
        .lines
        .iter()
        .find(|line| line.line == ConfirmLineName::Platform);
    assert_eq!(
        platform.map(|line| line.state),
        Some(LineState::ConfirmedByPerson)
    );
    assert!(
        at.lines.iter().all(|line| line.state != LineState::Holds),
        "nothing was checked as somebody: {:?}",
        at.lines
    );
    let opened = world.shell.opened().borrow().clone();
    assert_eq!(opened.len(), 4, "three times settings, then GitHub");
}

#[tokio::test]
async fn a_name_that_is_no_organization_is_said_for_what_it_is() {
    let mut world = World::guided(Scenario::Newcomer).await;
    world.person.act("start").await;
    for _ in 0..3 {
        world.person.act("open_page").await;
        world.person.act("confirm_done").await;
    }
    world.person.sees("3D").await;
    for (name, problem) in [
        ("no-such-name-here", "e3d-notfound"),
        ("ana-ruiz", "e3d-user"),
        ("  ", "e3d-none"),
        ("../../etc", "e3d-notfound"),
    ] {
        let request = json!({ "name": name });
        // Some are refused at once, the others after a look at GitHub.
        let _ = world.person.tries("look_up_organization", request).await;
        world.person.is_told(problem).await;
    }
}
