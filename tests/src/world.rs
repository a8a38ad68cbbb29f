//! Everything a story needs: servers, clock, browser, program and person.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use contract::{ConfirmOutcome, Screen};
use credentials::{CredentialStore, Memory};
use domain::{PlatformMode, Profile};
use engine::clock::Manual;
use engine::journal::{Journal, MemoryJournal};
use engine::tour::Tour;
use engine::{Ports, Stage};
use serde_json::{Value, json};
use simulator::{Control, Options, Scenario, Simulator, Visitor};
use tempfile::TempDir;
use tokio::sync::{mpsc, watch};
use tokio::task::AbortHandle;
use url::Url;

use crate::{Person, RecordingShell};

/// A small world with one person in it.
#[derive(Debug)]
pub struct World {
    /// Who acts.
    pub person: Person,
    /// The program's clock. It stands still until it is told to go on.
    pub clock: Arc<Manual>,
    /// The desktop around the program.
    pub shell: Arc<RecordingShell>,
    /// What the desktop opens addresses with.
    pub browser: Arc<Visitor>,
    /// The servers.
    pub simulator: Simulator,
    /// The journal of the first start, unless the story brought its own.
    memory: Arc<MemoryJournal>,
    room: Room,
    browsing: AbortHandle,
    handled: watch::Receiver<usize>,
}

/// What a program starts in, again and again.
#[derive(Debug)]
struct Room {
    shell: Arc<RecordingShell>,
    clock: Arc<Manual>,
    credentials: Arc<dyn CredentialStore>,
    profile: Profile,
    folder: TempDir,
}

impl Room {
    async fn start(&self, journal: Arc<dyn Journal>) -> Person {
        let ports = Ports {
            shell: Arc::clone(&self.shell) as _,
            clock: Arc::clone(&self.clock) as _,
            credentials: Arc::clone(&self.credentials),
            journal,
            network: transport::Settings::default(),
            settings: self.folder.path().join("settings"),
            records: self.folder.path().to_owned(),
            practice: None,
        };
        let stage = Stage::open(ports, self.profile.clone()).await;
        Person::at(stage.expect("a stage"))
    }
}

impl Drop for World {
    fn drop(&mut self) {
        self.browsing.abort();
    }
}

impl World {
    /// A world in which the program starts for the first time.
    pub async fn of(scenario: Scenario) -> Self {
        let memory = Arc::new(MemoryJournal::default());
        let mut world = Self::with(scenario, Arc::clone(&memory) as _).await;
        world.memory = memory;
        world
    }

    /// A world whose profile has no platform API and no client id, so that the person works by hand.
    pub async fn guided(scenario: Scenario) -> Self {
        let journal = Arc::new(MemoryJournal::default());
        Self::furnished(scenario, journal, Arc::new(Memory::default()), |profile| {
            profile.platform.mode = PlatformMode::Guided;
            profile.github.client_id = None;
        })
        .await
    }

    /// A world in which sign-ins rest in this store.
    pub async fn keeping_sign_ins_in(
        credentials: Arc<dyn CredentialStore>,
        scenario: Scenario,
    ) -> Self {
        let memory = Arc::new(MemoryJournal::default());
        let mut world =
            Self::furnished(scenario, Arc::clone(&memory) as _, credentials, |_| {}).await;
        world.memory = memory;
        world
    }

    /// A world in which the program finds this journal.
    pub async fn with(scenario: Scenario, journal: Arc<dyn Journal>) -> Self {
        Self::furnished(scenario, journal, Arc::new(Memory::default()), |_| {}).await
    }

    /// A world in which the profile was changed before the program read it.
    pub async fn furnished(
        scenario: Scenario,
        journal: Arc<dyn Journal>,
        credentials: Arc<dyn CredentialStore>,
        furnish: impl FnOnce(&mut Profile),
    ) -> Self {
        let options = Options {
            scenario,
            ..Options::default()
        };
        let simulator = Simulator::start(options).await.expect("a simulator");
        let mut profile = engine::profile::from_json(simulator.profile()).expect("a sound profile");
        furnish(&mut profile);
        profile.check().expect("a sound profile");
        let clock = Arc::new(Manual::at(simulator.control().now()));
        let (shell, addresses) = RecordingShell::new();
        let shell = Arc::new(shell);
        let browser = Arc::new(Visitor::willing());
        let (counted, handled) = watch::channel(0);
        let browsing = tokio::spawn(browse(Arc::clone(&browser), addresses, counted));
        let folder = TempDir::new().expect("a folder");
        let room = Room {
            shell: Arc::clone(&shell),
            clock: Arc::clone(&clock),
            credentials,
            profile,
            folder,
        };
        World {
            person: room.start(journal).await,
            clock,
            shell,
            browser,
            simulator,
            memory: Arc::default(),
            room,
            browsing: browsing.abort_handle(),
            handled,
        }
    }

    /// Ends the program without a word and starts it on this journal. Sign-ins rest in the keychain
    /// meanwhile.
    pub async fn restart(&mut self, journal: Arc<dyn Journal>) {
        self.person = self.room.start(journal).await;
    }

    /// From the next start on, sign-ins rest in this store.
    pub fn moves_sign_ins_to(&mut self, credentials: Arc<dyn CredentialStore>) {
        self.room.credentials = credentials;
    }

    /// A journal with the place as it was saved last.
    ///
    /// Only for a world that began with a journal of its own making.
    #[must_use]
    pub fn saved_place(&self) -> Arc<dyn Journal> {
        let entries = self.memory.entries();
        let last = entries.last().expect("a saved place");
        Arc::new(MemoryJournal::with(last.clone()))
    }

    /// The folder records are saved in.
    #[must_use]
    pub fn records(&self) -> PathBuf {
        self.room.folder.path().to_owned()
    }

    /// The director's chair of the servers.
    #[must_use]
    pub fn control(&self) -> Control {
        self.simulator.control()
    }

    /// Login of the organization the scenario is about.
    #[must_use]
    pub fn organization(&self) -> String {
        self.simulator.addresses().organization.clone()
    }

    /// Whether GitHub has the app on the organization.
    #[must_use]
    pub fn is_installed(&self) -> bool {
        let world = self.control().world();
        let login = self.organization();
        let organizations = world["organizations"].as_array();
        organizations.into_iter().flatten().any(|organization| {
            organization["login"] == login.as_str() && organization["installation"].is_object()
        })
    }

    /// Reads JSON with a token, as somebody who looks behind the scenes.
    pub async fn fetch(&self, address: &str, token: &str) -> Value {
        #[expect(
            clippy::disallowed_methods,
            reason = "whoever looks behind the scenes is not the program"
        )]
        let client = reqwest::Client::builder()
            .user_agent("somebody behind the scenes")
            .no_proxy()
            .build();
        let question = client.expect("a client").get(address).bearer_auth(token);
        let answer = question.send().await.expect("an answer");
        answer.json().await.expect("JSON")
    }

    /// Lets the program's time pass, once it waits for that.
    pub async fn pass(&self, time: Duration) {
        self.program_waits().await;
        self.clock.advance(time);
    }

    /// Lets time pass for the servers and for the program, once it waits for that.
    pub async fn pass_everywhere(&self, time: Duration) {
        self.program_waits().await;
        self.control().advance(time);
        self.clock.advance(time);
    }

    async fn program_waits(&self) {
        let waits = async {
            while self.clock.sleepers() == 0 {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), waits)
            .await
            .expect("the program waits for time to pass");
    }

    /// Waits until the browser is through with everything it was asked to open.
    pub async fn browser_is_done(&mut self) {
        let opened = self.shell.opened().borrow().len();
        let done = self.handled.wait_for(|handled| *handled >= opened);
        let done = tokio::time::timeout(Duration::from_secs(30), done).await;
        done.expect("the browser comes to an end")
            .expect("a browser");
    }

    /// Does what leads on, screen by screen, until a screen with this code is reached.
    pub async fn walk_to(&mut self, code: &str) {
        let organization = self.organization();
        self.walk_in(&organization, code).await;
    }

    /// The same, to connect this organization.
    pub async fn walk_in(&mut self, organization: &str, code: &str) {
        let tour = Tour {
            to: code,
            organization: Some(organization),
        };
        for _ in 0..60 {
            let view = self
                .person
                .sees_that(&format!("the way to {code}"), |view| {
                    view.shell.code == code
                        || matches!(view.screen, Screen::Finish(_))
                        || tour.next(view).is_some()
                })
                .await;
            if view.shell.code == code {
                return;
            }
            match tour.next(&view) {
                // On the way back to a saved place a screen may be gone before it is pressed.
                Some(step) => drop(self.person.takes(step).await),
                None => self.finishes_on_github().await,
            }
        }
        panic!("no way to {code}; still on {}", self.person.code());
    }

    /// Walks to the end, which has to be the good one.
    pub async fn walk_to_connected(&mut self) {
        self.walk_to("6A").await;
        self.is_connected().await;
    }

    /// Waits for the end of the checks, which has to be the good one.
    pub async fn is_connected(&mut self) {
        let view = self
            .person
            .sees_that("the outcome", |view| match &view.screen {
                Screen::Confirm(at) => at.outcome != ConfirmOutcome::Running,
                _ => false,
            })
            .await;
        let Screen::Confirm(at) = view.screen else {
            panic!("not at the end: {:?}", view.shell.code);
        };
        assert_eq!(at.outcome, ConfirmOutcome::Connected, "{:?}", at.lines);
    }

    /// Agrees to the plan that is on screen, once GitHub said what the app asks for.
    pub async fn agrees(&mut self) {
        let view = self
            .person
            .sees_that("the plan", |view| match &view.screen {
                Screen::Review(at) => at.requested_known,
                _ => false,
            })
            .await;
        let Screen::Review(at) = view.screen else {
            panic!("not at the plan: {:?}", view.shell.code);
        };
        let request = json!({ "digest": at.digest });
        self.person.act_with("confirm_plan", request).await;
    }

    /// Waits for the browser on 5B and comes back to the window. A page that was never opened,
    /// because the program was stopped in between, is opened again.
    async fn finishes_on_github(&mut self) {
        self.browser_is_done().await;
        if !self.is_installed() && !self.is_requested() {
            let opened = self.shell.opened().borrow().len();
            self.person.act("reopen_browser").await;
            let mut shell = self.shell.opened();
            let asked = shell.wait_for(|now| now.len() > opened);
            let asked = tokio::time::timeout(Duration::from_secs(10), asked).await;
            drop(asked.expect("the browser is asked").expect("a shell"));
            self.browser_is_done().await;
        }
        self.person.returns_to_window().await;
        self.person
            .sees_that("what became of it", |view| view.shell.code != "5B")
            .await;
    }

    /// Whether somebody asked an owner on GitHub.
    #[must_use]
    pub fn is_requested(&self) -> bool {
        let world = self.control().world();
        let organizations = world["organizations"].as_array();
        organizations.into_iter().flatten().any(|organization| {
            let people = organization["requested_by"].as_array();
            people.is_some_and(|people| !people.is_empty())
        })
    }
}

async fn browse(
    browser: Arc<Visitor>,
    mut addresses: mpsc::UnboundedReceiver<Url>,
    handled: watch::Sender<usize>,
) {
    while let Some(address) = addresses.recv().await {
        browser.open(&address).await;
        handled.send_modify(|count| *count += 1);
    }
}
