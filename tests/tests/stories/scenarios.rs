//! Every scenario, walked to its end by somebody willing, held against the lists in
//! `tests/scenarios.toml`.

use std::collections::BTreeMap;
use std::time::Duration;

use acceptance::World;
use contract::{Act, ConfirmOutcome, Screen, WizardView};
use engine::tour::Tour;
use serde::Deserialize;
use serde_json::json;
use simulator::{Scenario, WILLING};

/// A road: every screen somebody stood on, and where it ended.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Road {
    screens: Vec<String>,
    ends: String,
}

/// Longer than any road.
const LONGEST: usize = 40;

struct Walk {
    world: World,
    screens: Vec<String>,
    owner_answers: bool,
}

impl Walk {
    async fn begin(scenario: Scenario) -> Self {
        Walk {
            world: World::of(scenario).await,
            screens: Vec::new(),
            owner_answers: matches!(
                scenario,
                Scenario::OwnerApproves | Scenario::OwnerApprovesLess
            ),
        }
    }

    async fn walked(mut self) -> Road {
        for _ in 0..LONGEST {
            let view = self
                .world
                .person
                .sees_that("something to do", is_settled)
                .await;
            self.notes(&view.shell.code);
            if let Some(ends) = self.on(&view).await {
                return Road {
                    screens: self.screens,
                    ends,
                };
            }
        }
        panic!("no end after {:?}", self.screens);
    }

    fn notes(&mut self, code: &str) {
        if self.screens.last().map(String::as_str) != Some(code) {
            self.screens.push(code.to_owned());
        }
    }

    /// Does what leads on, or says how it ends here.
    async fn on(&mut self, view: &WizardView) -> Option<String> {
        if let Some(problem) = &view.problem {
            if problem.act != Some(Act::AskOwner) {
                return Some(problem.code.clone());
            }
            self.world.person.act("ask_owner").await;
            self.world.person.sees("3E").await;
            return None;
        }
        match &view.screen {
            Screen::NotAdmin(_) => Some("not an admin".to_owned()),
            Screen::Confirm(at) => Some(
                match at.outcome {
                    ConfirmOutcome::Connected => "connected",
                    ConfirmOutcome::ConfirmedByPerson => "confirmed by the person",
                    ConfirmOutcome::NotConnected | ConfirmOutcome::Running => "not connected",
                }
                .to_owned(),
            ),
            Screen::WaitingForOwner(_) if !self.owner_answers => Some("waiting".to_owned()),
            Screen::WaitingForOwner(_) => {
                self.owner_answers = false;
                self.world.pass_everywhere(Duration::from_secs(31)).await;
                self.world.person.act("check_again").await;
                self.leaves(&["3F", "5B"]).await;
                None
            }
            Screen::SignIn(_) => {
                self.signs_in("1B").await;
                None
            }
            Screen::Authorize(_) => {
                self.signs_in("3B").await;
                None
            }
            Screen::Organization(at) if at.organizations.is_empty() => {
                let name = json!({ "name": self.world.organization() });
                self.world
                    .person
                    .act_with("look_up_organization", name)
                    .await;
                self.world
                    .person
                    .sees_that("the typed one", |view| match &view.screen {
                        Screen::Organization(at) => !at.organizations.is_empty(),
                        _ => true,
                    })
                    .await;
                None
            }
            Screen::Review(_) => {
                self.world.browser.press_only(&[]);
                self.world.agrees().await;
                self.leaves(&["5A"]).await;
                None
            }
            Screen::Finish(_) => {
                self.finishes().await;
                None
            }
            Screen::AlreadyConnected(_) => {
                self.world.person.act("check_connection").await;
                self.world
                    .person
                    .sees_that("what came of it", |view| view.shell.code != "2B")
                    .await;
                None
            }
            _ => {
                self.steps(view).await;
                None
            }
        }
    }

    async fn steps(&mut self, view: &WizardView) {
        let organization = self.world.organization();
        let tour = Tour {
            to: "6A",
            organization: Some(&organization),
        };
        let step = tour.next(view);
        let step = step.unwrap_or_else(|| panic!("nothing leads on from {:?}", view.screen));
        // A refusal is on screen afterwards.
        drop(self.world.person.takes(step).await);
    }

    /// Opens the page, lets it wait until its screen is there, and goes through it then.
    async fn signs_in(&mut self, waiting: &str) {
        self.world.browser.press_only(&[]);
        self.world.person.act("begin_sign_in").await;
        self.world.person.sees(waiting).await;
        self.notes(waiting);
        self.world.browser.press_only(WILLING);
        self.world.person.act("reopen_browser").await;
        self.leaves(&[waiting]).await;
    }

    async fn finishes(&mut self) {
        self.world.browser.press_only(WILLING);
        self.world.person.act("reopen_browser").await;
        self.world.browser_is_done().await;
        if self.world.is_installed() || self.world.is_requested() {
            self.world.person.returns_to_window().await;
            self.leaves(&["5B"]).await;
            return;
        }
        let seen = json!({ "button": "nothing" });
        self.world.person.act_with("report_button", seen).await;
    }

    async fn leaves(&mut self, codes: &[&str]) {
        self.world
            .person
            .sees_that(&format!("more than {codes:?}"), |view| {
                !codes.contains(&view.shell.code.as_str())
            })
            .await;
    }
}

/// Whether nothing more happens here by itself.
fn is_settled(view: &WizardView) -> bool {
    if view.problem.is_some() {
        return true;
    }
    match &view.screen {
        Screen::Organization(at) => !at.loading && !at.looking_up && !is_busy(view),
        Screen::Repositories(at) => !at.loading,
        Screen::Review(at) => at.requested_known,
        Screen::Finish(at) => at.checked_at.is_some() && !is_busy(view),
        Screen::Confirm(at) => at.outcome != ConfirmOutcome::Running,
        Screen::SignInWaiting(_) | Screen::AuthorizeWaiting(_) => false,
        _ => !is_busy(view),
    }
}

fn is_busy(view: &WizardView) -> bool {
    view.acts.iter().any(|act| act.busy)
}

#[tokio::test]
async fn every_scenario_leads_where_the_list_says() {
    let expected: BTreeMap<String, Road> =
        toml::from_str(include_str!("../../scenarios.toml")).expect("the list reads");
    let mut found = BTreeMap::new();
    for scenario in Scenario::ALL {
        // A hundred thousand repositories have a story of their own.
        if *scenario == Scenario::HugeOrganization {
            continue;
        }
        let road = Walk::begin(*scenario).await.walked().await;
        println!(
            "[{scenario}]\nscreens = {:?}\nends = {:?}\n",
            road.screens, road.ends
        );
        found.insert(scenario.name().to_owned(), road);
    }
    assert_eq!(found, expected);
}

/// The complaints of people about products like this one, and the scenario or story that plays each.
#[test]
fn every_complaint_names_a_scenario_or_story_that_exists_or_why_there_is_none() {
    let list = include_str!("../../COMPLAINTS.md");
    let stories = [
        include_str!("bad_input.rs"),
        include_str!("by_code.rs"),
        include_str!("causes.rs"),
        include_str!("connect.rs"),
        include_str!("ends.rs"),
        include_str!("guided.rs"),
        include_str!("interruptions.rs"),
        include_str!("large.rs"),
        include_str!("network.rs"),
        include_str!("preferences.rs"),
        include_str!("owners.rs"),
        include_str!("refusals.rs"),
        include_str!("roles.rs"),
        include_str!("rows.rs"),
        include_str!("vault.rs"),
    ]
    .concat();
    let mut number = 0;
    for row in list.lines().filter(|line| is_row(line)) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [given, complaint, played] = cells.as_slice() else {
            panic!("not three cells: {row}");
        };
        number += 1;
        assert_eq!(given.parse::<u32>().ok(), Some(number), "{row}");
        assert!(!complaint.is_empty(), "{row}");
        if let Some(reason) = played.strip_prefix("none:") {
            assert!(reason.trim().len() > 10, "a reason: {row}");
            continue;
        }
        let names: Vec<&str> = played.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "{row}");
        for name in names {
            let is_scenario = Scenario::ALL.iter().any(|one| one.name() == name);
            let is_story = stories.contains(&format!("async fn {name}("));
            assert!(is_scenario || is_story, "{name} is nowhere: {row}");
        }
    }
    assert_eq!(number, 73);
}

fn is_row(line: &str) -> bool {
    let first = line.trim_start_matches('|').trim_start();
    line.starts_with('|') && first.starts_with(|first: char| first.is_ascii_digit())
}
