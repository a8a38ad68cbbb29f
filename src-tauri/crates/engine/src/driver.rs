//! The loop: one task owns the machine. Everything that happens reaches it through two channels,
//! requests and news, and leaves as effects, a saved place and a view.

mod keepsakes;
mod network;
mod place;
mod publishing;

use std::{
    collections::HashMap,
    panic::AssertUnwindSafe,
    sync::{Arc, Mutex},
};

use contract::{CommandError, Saved, SelectionSummary, WizardView};
use domain::{
    End, Problem,
    wizard::{
        Effect, EffectId, Input, Intent, Outcome, Reaction, Rejection, Signal, State, Wizard,
    },
};
use futures_util::FutureExt;
use place::Written;
use tokio::{
    sync::{mpsc, oneshot, watch},
    task::{AbortHandle, JoinSet},
};
use url::Url;

use crate::{
    desk::{Desk, Sheet},
    effects::{self, News, Reporter, World},
    lent::Lent,
    outside::Outside,
    ports::Ports,
    view::{self, Frame},
};

/// A request to the engine, with where to answer.
pub(crate) enum Request {
    /// The person wants something.
    Intent(
        Intent,
        oneshot::Sender<Result<SelectionSummary, CommandError>>,
    ),
    /// The address that is open in the browser, for the clipboard.
    CopyLink(oneshot::Sender<Result<(), CommandError>>),
    /// The code on screen, for the clipboard.
    CopyCode(oneshot::Sender<Result<contract::CopiedCode, CommandError>>),
    /// The mail program, with a message.
    OpenMail(
        contract::OpenMailRequest,
        oneshot::Sender<Result<(), CommandError>>,
    ),
    /// Save a record of the connection.
    SaveRecord(oneshot::Sender<Result<contract::SavedRecord, CommandError>>),
    /// Save the place, which could not be saved before.
    SaveAgain(oneshot::Sender<Result<Saved, CommandError>>),
    /// The person is done and closes the window.
    Finish(oneshot::Sender<Result<(), CommandError>>),
    /// End, with everything under way. Nothing is written after the answer.
    Retire(oneshot::Sender<()>),
    /// Publish what the settings show by now.
    Show(oneshot::Sender<Result<(), CommandError>>),
    /// The world did something.
    Signal(Signal),
}

/// A running engine. Dropping it ends it, with everything it has under way.
#[derive(Debug)]
pub(crate) struct Engine {
    pub(crate) requests: mpsc::Sender<Request>,
    pub(crate) views: watch::Receiver<Arc<WizardView>>,
    pub(crate) world: World,
    pub(crate) selected: watch::Receiver<Arc<std::collections::BTreeSet<domain::RepositoryId>>>,
    task: AbortHandle,
}

impl Engine {
    /// Ends it and answers what it worked with. Nothing of it writes anywhere after that.
    pub(crate) async fn retire(&self) -> World {
        let (sender, done) = oneshot::channel();
        // One that has ended already is retired.
        if self.requests.send(Request::Retire(sender)).await.is_ok() {
            let _ = done.await;
        }
        self.world.clone()
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Starts an engine where its journal left off.
pub(crate) async fn start(ports: Ports, desk: Arc<Desk>, outside: Outside, frame: Frame) -> Engine {
    let (requests, incoming) = mpsc::channel(32);
    let (news, arriving) = mpsc::unbounded_channel();
    let world = World {
        practice: frame.practice.is_some(),
        outside: Arc::new(outside),
        ports,
        desk,
        index: Arc::default(),
        person: Arc::new(Mutex::new(None)),
    };
    let (wizard, reaction, saved) = place::wake(&world).await;
    let written = Some(Written::of(&wizard));
    let mut driver = Driver {
        sheet: world.desk.sheet(),
        world: world.clone(),
        wizard,
        frame,
        news,
        tasks: JoinSet::new(),
        running: HashMap::new(),
        opened: HashMap::new(),
        waiting_for_network: None,
        lent: HashMap::new(),
        written,
        saved,
        views: watch::Sender::new(Arc::new(view::blank())),
        selected: watch::Sender::default(),
    };
    let views = driver.views.subscribe();
    let selected = driver.selected.subscribe();
    driver.publish();
    driver.carry_out(reaction);
    let task = tokio::spawn(driver.live(incoming, arriving)).abort_handle();
    Engine {
        requests,
        views,
        world,
        selected,
        task,
    }
}

struct Driver {
    world: World,
    wizard: Wizard,
    frame: Frame,
    news: mpsc::UnboundedSender<News>,
    tasks: JoinSet<()>,
    running: HashMap<EffectId, AbortHandle>,
    /// What each sign-in under way opened in the browser.
    opened: HashMap<EffectId, Url>,
    /// The task that finds out when there is a network again.
    waiting_for_network: Option<AbortHandle>,
    /// What the settings show.
    sheet: watch::Receiver<Sheet>,
    /// The code of a sign-in under way, while it is on the clipboard.
    lent: HashMap<EffectId, Lent>,
    written: Option<Written>,
    saved: Saved,
    views: watch::Sender<Arc<WizardView>>,
    selected: watch::Sender<Arc<std::collections::BTreeSet<domain::RepositoryId>>>,
}

impl Driver {
    /// Runs to the end. Whatever falls over on the way is started anew from the saved place, and the
    /// person is told (TA-20).
    async fn live(
        mut self,
        mut requests: mpsc::Receiver<Request>,
        mut arriving: mpsc::UnboundedReceiver<News>,
    ) {
        loop {
            let run = AssertUnwindSafe(self.run(&mut requests, &mut arriving));
            if run.catch_unwind().await.is_ok() {
                return;
            }
            tracing::error!("the engine fell over");
            // News of the old wizard's effects must not reach the new one, which counts anew.
            (self.news, arriving) = mpsc::unbounded_channel();
            self.tasks = JoinSet::new();
            self.running.clear();
            self.opened.clear();
            let (mut wizard, reaction, saved) = place::wake(&self.world).await;
            wizard.stands_in();
            self.written = Some(Written::of(&wizard));
            (self.wizard, self.saved) = (wizard, saved);
            self.publish();
            self.carry_out(reaction);
        }
    }

    async fn run(
        &mut self,
        requests: &mut mpsc::Receiver<Request>,
        arriving: &mut mpsc::UnboundedReceiver<News>,
    ) {
        loop {
            tokio::select! {
                request = requests.recv() => match request {
                    Some(Request::Retire(done)) => {
                        self.tasks.shutdown().await;
                        // The asker may have left.
                        let _ = done.send(());
                        return;
                    }
                    Some(request) => self.answer(request).await,
                    None => return,
                },
                Some(news) = arriving.recv() => {
                    self.hear(news).await;
                    // Pages of a long list come faster than anyone can look.
                    while let Ok(news) = arriving.try_recv() {
                        self.hear(news).await;
                    }
                }
                Some(ended) = self.tasks.join_next_with_id() => self.ended(ended),
                // The desk lives as long as the world this driver holds.
                Ok(()) = self.sheet.changed() => {}
            }
            self.wait_for_network();
            self.publish();
        }
    }

    async fn answer(&mut self, request: Request) {
        match request {
            Request::Intent(intent, answer) => {
                let outcome = self.intend(intent).await;
                self.publish();
                // The asker may have left.
                let _ = answer.send(outcome);
            }
            Request::CopyLink(answer) => {
                let _ = answer.send(self.copy_link());
            }
            Request::CopyCode(answer) => {
                let _ = answer.send(self.copy_code());
            }
            Request::OpenMail(request, answer) => {
                let opened = self.open_mail(&request.subject, &request.body);
                self.publish();
                let _ = answer.send(opened);
            }
            Request::SaveRecord(answer) => {
                let _ = answer.send(self.save_record());
            }
            Request::SaveAgain(answer) => {
                self.save_place().await;
                self.publish();
                let _ = answer.send(Ok(self.saved));
            }
            Request::Finish(answer) => self.finish(answer),
            // The loop has ended by then.
            Request::Retire(_) => {}
            Request::Show(answer) => {
                self.publish();
                let _ = answer.send(Ok(()));
            }
            Request::Signal(signal) => {
                self.react(Input::Signal(signal)).await;
            }
        }
    }

    /// A finished setup leaves no sign-in behind, here or on the servers (TK-08, SE-10). One that is
    /// not finished keeps them for when the person comes back.
    fn finish(&mut self, answer: oneshot::Sender<Result<(), CommandError>>) {
        let world = self.wizard.connected().then(|| self.world.clone());
        self.tasks.spawn(async move {
            if let Some(world) = world {
                effects::sign_out_everywhere(&world).await;
            }
            // The asker may have left.
            let _ = answer.send(Ok(()));
        });
    }

    async fn intend(&mut self, intent: Intent) -> Result<SelectionSummary, CommandError> {
        // A person who asks is not held up by failures of before.
        self.world.outside.network.forget_failures();
        let starting_over = intent == Intent::StartOver;
        let rejected = self.react(Input::Intent(intent)).await;
        if starting_over && rejected.is_none() {
            self.clear_place().await;
        }
        match rejected {
            None => Ok(SelectionSummary {
                count: u32::try_from(self.wizard.choices().selected.len()).unwrap_or(u32::MAX),
                can_undo: self.wizard.can_undo(),
            }),
            Some(Rejection::NotNow) => Err(CommandError::NotNow {
                screen: view::code(&self.wizard).to_owned(),
            }),
            Some(Rejection::Explained) => Err(CommandError::Explained),
            Some(Rejection::PlanChanged) => Err(CommandError::PlanChanged),
        }
    }

    async fn hear(&mut self, news: News) {
        match news {
            News::Opened(id, address) => {
                self.opened.insert(id, address);
            }
            // The next view says it.
            News::Kept => {}
            News::NetworkBack => {
                self.waiting_for_network = None;
                self.react(Input::Signal(Signal::NetworkChanged)).await;
            }
            News::Fell(id) => {
                if let Some(effect) = self.wizard.awaited(id) {
                    let outcome = effect.failed(Problem::Unknown);
                    self.react(Input::Outcome(id, outcome)).await;
                }
            }
            News::Outcome(id, outcome) => {
                let ended = outcome.is_final();
                let was_waiting = self.waits_for_github();
                let over = outcome.ended_session();
                self.react(Input::Outcome(id, outcome)).await;
                if over == Some(End::GitHub) && self.world.outside.platform_ended() {
                    // GitHub's sign-in could not be renewed because the platform's is over.
                    let signal = Signal::SessionEnded(End::Platform);
                    self.react(Input::Signal(signal)).await;
                }
                if ended {
                    self.running.remove(&id);
                    self.opened.remove(&id);
                    self.lent.remove(&id);
                }
                // A sign-in calls the person back itself, as soon as the browser answers.
                if was_waiting && self.knows_result() {
                    self.world.ports.shell.attention();
                }
            }
        }
    }

    /// Whether somebody is to act on GitHub, which may take minutes or days.
    fn waits_for_github(&self) -> bool {
        matches!(
            self.wizard.state(),
            State::Finishing(_) | State::WaitingForOwner(_)
        )
    }

    /// Whether it is known what GitHub has now.
    fn knows_result(&self) -> bool {
        matches!(
            self.wizard.state(),
            State::Differing(_) | State::Confirming(_) | State::ChoosingSelection(_)
        )
    }

    /// One step of the machine. The place is saved before anything is done (CS-05).
    async fn react(&mut self, input: Input) -> Option<Rejection> {
        let before = view::code(&self.wizard);
        let reaction = self.wizard.handle(self.world.ports.clock.now(), input);
        let after = view::code(&self.wizard);
        if before != after {
            tracing::info!(from = before, to = after, "another screen");
        }
        self.save_place().await;
        let rejected = reaction.rejected;
        self.carry_out(reaction);
        rejected
    }

    fn carry_out(&mut self, reaction: Reaction) {
        for (id, effect) in reaction.effects {
            match effect {
                Effect::Cancel(other) => {
                    if let Some(task) = self.running.remove(&other) {
                        task.abort();
                    }
                    self.opened.remove(&other);
                    self.lent.remove(&other);
                }
                Effect::Reopen(other) => self.reopen(other),
                effect => {
                    let reporter = Reporter {
                        id,
                        news: self.news.clone(),
                    };
                    let work = effects::perform(self.world.clone(), effect, reporter);
                    self.running.insert(id, self.tasks.spawn(work));
                }
            }
        }
    }

    fn reopen(&mut self, id: EffectId) {
        if let Some(address) = self.opened.get(&id) {
            let opened = self.world.open(address);
            let news = News::Outcome(id, Outcome::BrowserAsked { opened });
            // The receiver lives as long as this driver.
            let _ = self.news.send(news);
        }
    }

    /// An effect's task ended. One that fell over is told as a problem, not lost.
    fn ended(&mut self, ended: Result<(tokio::task::Id, ()), tokio::task::JoinError>) {
        let Err(error) = ended else {
            return;
        };
        if error.is_cancelled() {
            return;
        }
        let fallen = self
            .running
            .iter()
            .find(|(_, task)| task.id() == error.id());
        if let Some(id) = fallen.map(|(id, _)| *id) {
            tracing::error!(effect = id.0, "an effect fell over");
            self.running.remove(&id);
            let _ = self.news.send(News::Fell(id));
        }
    }
}
