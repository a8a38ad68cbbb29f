//! A person in front of the wizard: sees views, acts by the names of acts.

use std::sync::Arc;
use std::time::Duration;

use contract::{
    CommandError, ListRepositoriesRequest, RepositoryPage, RepositoryQuery, Screen, ViewEvent,
    WizardView,
};
use domain::wizard::Signal;
use engine::Stage;
use engine::tour::Step;
use serde_json::{Value, json};
use tokio::sync::watch;

/// Longer than anything here takes on a slow machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// Somebody at the window. What they can do, the page can do.
#[derive(Debug)]
pub struct Person {
    stage: Stage,
    views: watch::Receiver<Arc<ViewEvent>>,
}

impl Person {
    /// Sits down in front of a stage.
    #[must_use]
    pub fn at(stage: Stage) -> Self {
        let views = stage.views();
        Person { stage, views }
    }

    /// What is on screen.
    #[must_use]
    pub fn view(&self) -> WizardView {
        self.views.borrow().view.clone()
    }

    /// The code of the screen.
    #[must_use]
    pub fn code(&self) -> String {
        self.views.borrow().view.shell.code.clone()
    }

    /// The code of the message on screen, if there is one.
    #[must_use]
    pub fn problem(&self) -> Option<String> {
        let views = self.views.borrow();
        views
            .view
            .problem
            .as_ref()
            .map(|problem| problem.code.clone())
    }

    /// Every view as it comes, for a story that reads them all.
    #[must_use]
    pub fn views(&self) -> watch::Receiver<Arc<ViewEvent>> {
        self.views.clone()
    }

    /// Presses a button without a form.
    pub async fn act(&mut self, act: &str) {
        self.act_with(act, json!({})).await;
    }

    /// Presses a button, once it is there.
    pub async fn act_with(&mut self, act: &str, request: Value) {
        self.sees_that(&format!("{act} is offered"), |view| offers(view, act))
            .await;
        if let Err(refused) = self.tries(act, request).await {
            panic!("{act} on {}: {refused:?}", self.code());
        }
    }

    /// Presses a button in the panel of one of the ends, which the view offers there.
    pub async fn act_of_an_end(&mut self, act: &str, request: Value) {
        self.sees_that(&format!("{act} at {request}"), |view| {
            let end = if request["end"] == "github" {
                &view.shell.github
            } else {
                &view.shell.platform
            };
            match act {
                "sign_out" => end.can_sign_out,
                _ => end.can_switch_account,
            }
        })
        .await;
        if let Err(refused) = self.tries(act, request).await {
            panic!("{act} on {}: {refused:?}", self.code());
        }
    }

    /// Whether the wizard is at work on this screen and goes on by itself.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.views.borrow().view.acts.iter().any(|act| act.busy)
    }

    /// Carries out a command that may be refused.
    ///
    /// # Errors
    /// When it is.
    pub async fn tries(&self, command: &str, request: Value) -> Result<Value, CommandError> {
        engine::call(&self.stage, command, request).await
    }

    /// Takes a step of a tour.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn takes(&self, step: Step) -> Result<(), CommandError> {
        step.take(&self.stage).await
    }

    /// Waits for a screen.
    pub async fn sees(&mut self, code: &str) -> WizardView {
        self.sees_that(code, |view| view.shell.code == code).await
    }

    /// Waits for a message.
    pub async fn is_told(&mut self, problem: &str) -> WizardView {
        self.sees_that(problem, |view| {
            view.problem
                .as_ref()
                .is_some_and(|told| told.code == problem)
        })
        .await
    }

    /// Waits for a view of which something holds.
    pub async fn sees_that(
        &mut self,
        what: &str,
        holds: impl Fn(&WizardView) -> bool,
    ) -> WizardView {
        let seen = self.views.wait_for(|event| holds(&event.view));
        if let Ok(seen) = tokio::time::timeout(PATIENCE, seen).await {
            let Ok(event) = seen else {
                panic!("the program ended while waiting for {what}");
            };
            return event.view.clone();
        }
        panic!(
            "no sign of {what}: still on {}, problem {:?}",
            self.code(),
            self.problem()
        );
    }

    /// Opens the lid of the computer again.
    pub async fn wakes_computer(&self) {
        self.stage.signal(Signal::Woke).await;
    }

    /// Comes back to the window from the browser.
    pub async fn returns_to_window(&self) {
        self.stage.signal(Signal::WindowFocused).await;
    }

    /// Looks at the first rows of the repository list.
    pub async fn looks_at_list(&self, query: RepositoryQuery, limit: u32) -> RepositoryPage {
        let request = ListRepositoriesRequest {
            query,
            offset: 0,
            limit,
        };
        let page = self.stage.list_repositories(request).await;
        page.expect("the list can be read")
    }

    /// Selects the first repositories that match, once there are that many.
    pub async fn selects(&mut self, query: RepositoryQuery, count: u32) {
        self.sees_that("enough rows", |view| match &view.screen {
            Screen::Repositories(list) => list.loaded >= count,
            _ => false,
        })
        .await;
        let request = json!({
            "kind": "range", "query": query, "from": 0, "to": count - 1, "selected": true,
        });
        self.act_with("change_selection", request).await;
    }
}

/// Whether a view has a button for an act that can be pressed.
pub(crate) fn offers(view: &WizardView, act: &str) -> bool {
    view.acts
        .iter()
        .filter(|offered| !offered.busy)
        .any(|offered| serde_json::to_value(offered.act).is_ok_and(|name| name == act))
}
