//! Practice opens at any screen, for support staff and testers: `--screen CODE`.

use std::sync::Arc;

use acceptance::{RecordingShell, rehearsal_room};
use contract::SCREEN_CODES;
use credentials::{CredentialStore, Memory};
use engine::clock::{Clock, Manual, System};
use engine::journal::{Journal, Loaded, MemoryJournal};
use engine::{Ports, Stage, StageError};
use serde_json::json;
use tempfile::TempDir;

/// A desktop that practice must leave alone.
struct Desktop {
    shell: Arc<RecordingShell>,
    journal: Arc<MemoryJournal>,
    folder: TempDir,
    ports: Ports,
}

impl Desktop {
    fn new() -> Self {
        let (shell, _) = RecordingShell::new();
        let shell = Arc::new(shell);
        let journal = Arc::new(MemoryJournal::default());
        let folder = TempDir::new().expect("a folder");
        let ports = Ports {
            shell: Arc::clone(&shell) as _,
            // It stands still: no screen is reached by letting time pass.
            clock: Arc::new(Manual::at(System.now())),
            credentials: Arc::new(Memory::default()) as Arc<dyn CredentialStore>,
            journal: Arc::clone(&journal) as _,
            network: transport::Settings::default(),
            settings: folder.path().to_owned(),
            records: folder.path().to_owned(),
            practice: Some(rehearsal_room()),
        };
        Desktop {
            shell,
            journal,
            folder,
            ports,
        }
    }

    async fn open(&self, scenario: &str, screen: &str) -> Result<Stage, StageError> {
        let profile = engine::profile::shipped().expect("a profile");
        Stage::open_in_practice_at(self.ports.clone(), profile, scenario, screen).await
    }

    /// Whether nothing was opened, shown, saved or kept.
    fn is_untouched(&self) -> bool {
        let entries = std::fs::read_dir(self.folder.path()).expect("the folder");
        self.shell.opened().borrow().is_empty()
            && self.shell.asked_for_attention() == 0
            && self.shell.copied().is_empty()
            && matches!(self.journal.load(), Loaded::Nothing)
            && entries.count() == 0
    }
}

#[tokio::test]
async fn practice_opens_at_every_screen_there_is_and_touches_nothing_outside() {
    for screen in SCREEN_CODES {
        let scenario = rehearsal_room().scenario_for(screen);
        let scenario = scenario.unwrap_or_else(|| panic!("a scenario with {screen}"));
        let desktop = Desktop::new();
        let stage = desktop.open(&scenario, screen).await;
        let stage = stage.unwrap_or_else(|error| panic!("{screen} in {scenario}: {error}"));
        let view = stage.views().borrow().view.clone();
        assert_eq!(view.shell.code, *screen);
        assert_eq!(
            view.shell.environment.practice.as_deref(),
            Some(scenario.as_str())
        );
        assert!(view.problem.is_none(), "{screen}: {:?}", view.problem);
        assert!(desktop.is_untouched(), "{screen}");
    }
}

#[tokio::test]
async fn a_screen_opens_in_another_scenario_that_leads_over_it() {
    for (scenario, screen) in [
        ("two-workspaces", "1E"),
        ("two-workspaces", "3D"),
        ("already-connected", "4B"),
        ("already-connected", "6A"),
        ("member", "5B"),
        ("large-organization", "4B"),
        ("installed-differently", "6A"),
        ("not-a-factory-admin", "0B"),
    ] {
        let desktop = Desktop::new();
        let stage = desktop.open(scenario, screen).await;
        let stage = stage.unwrap_or_else(|error| panic!("{screen} in {scenario}: {error}"));
        assert_eq!(stage.views().borrow().view.shell.code, screen, "{scenario}");
    }
}

#[tokio::test]
async fn a_screen_the_scenario_does_not_lead_to_is_said_to_be_so() {
    for (scenario, screen) in [
        ("member", "5C"),
        ("not-a-factory-admin", "2A"),
        ("newcomer", "1D"),
        ("already-connected", "2A"),
    ] {
        let opened = Desktop::new().open(scenario, screen).await;
        assert!(
            matches!(opened, Err(StageError::NoWay)),
            "{screen} in {scenario}: {opened:?}"
        );
    }
}

#[tokio::test]
async fn from_the_screen_on_the_desktop_is_the_real_one() {
    let desktop = Desktop::new();
    let stage = desktop.open("newcomer", "1B").await.expect("1B");
    let mut opened = desktop.shell.opened();
    let again = engine::call(&stage, "reopen_browser", json!({})).await;
    // Nobody takes addresses from this desktop; being asked is what counts.
    drop(again);
    let asked = opened.wait_for(|opened| !opened.is_empty()).await;
    assert_eq!(asked.expect("a shell").len(), 1);
}

#[tokio::test]
async fn what_came_before_the_screen_can_be_gone_back_to() {
    let desktop = Desktop::new();
    let stage = desktop.open("newcomer", "4B").await.expect("4B");
    let back = engine::call(&stage, "go_back", json!({})).await;
    assert!(back.is_ok(), "{back:?}");
    assert_eq!(stage.views().borrow().view.shell.code, "4A");
}
