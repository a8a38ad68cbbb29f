//! Who holds the person's place during a tour: walks the wizard, and keeps the desktop out of it.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use contract::{EndState, Kept, Saved, WizardView};
use domain::wizard::Signal;
use tokio::sync::{Mutex, mpsc};
use url::Url;

use super::{Tour, waits_for_browser};
use crate::{
    Practice, Stage,
    clock::Clock,
    shell::{Choosing, Shell, ShellError},
};

/// More presses than any tour has.
const LONGEST: usize = 60;
/// A tour that takes longer leads nowhere.
const PATIENCE: Duration = Duration::from_secs(60);

/// A desktop that opens nothing and shows nothing until the tour is over; then it is the real one.
#[derive(Debug)]
pub(crate) struct StandIn {
    desktop: Arc<dyn Shell>,
    practice: Arc<dyn Practice>,
    is_over: AtomicBool,
    to_open: mpsc::UnboundedSender<Url>,
    opened: Mutex<mpsc::UnboundedReceiver<Url>>,
}

impl StandIn {
    pub(crate) fn before(desktop: Arc<dyn Shell>, practice: Arc<dyn Practice>) -> Self {
        let (to_open, opened) = mpsc::unbounded_channel();
        StandIn {
            desktop,
            practice,
            is_over: AtomicBool::new(false),
            to_open,
            opened: Mutex::new(opened),
        }
    }

    /// Walks to a screen and hands over. False when the scenario does not lead there.
    pub(crate) async fn walk(&self, stage: &Stage, to: &str, clock: &dyn Clock) -> bool {
        let arrived = tokio::select! {
            arrived = self.walk_on(stage, to) => arrived,
            () = clock.sleep(PATIENCE) => false,
        };
        self.is_over.store(true, Ordering::Relaxed);
        arrived
    }

    async fn walk_on(&self, stage: &Stage, to: &str) -> bool {
        let tour = Tour {
            to,
            organization: None,
        };
        let mut views = stage.views();
        for _ in 0..LONGEST {
            let seen = views.wait_for(|event| {
                let view = &event.view;
                arrives(view, to)
                    || tour.next(view).is_some()
                    || tour.ends(view)
                    || waits_for_browser(view)
            });
            let Ok(view) = seen.await.map(|event| event.view.clone()) else {
                return false;
            };
            if arrives(&view, to) {
                return to != "0B" || stage.come_back().await.is_ok();
            }
            if let Some(step) = tour.next(&view) {
                // Between the look and the press the wizard may have gone on by itself.
                drop(step.take(stage).await);
                continue;
            }
            if tour.ends(&view) {
                return false;
            }
            self.go_through_browser().await;
            stage.signal(Signal::WindowFocused).await;
            let left = views.wait_for(|event| event.view.shell.code != view.shell.code);
            if left.await.is_err() {
                return false;
            }
        }
        false
    }

    async fn go_through_browser(&self) {
        let address = self.opened.lock().await.recv().await;
        if let Some(address) = address {
            self.practice.visit(&address).await;
        }
    }

    fn is_over(&self) -> bool {
        self.is_over.load(Ordering::Relaxed)
    }
}

/// Whether a screen is reached. 0B is what somebody sees who comes back, once there is something to
/// come back to.
fn arrives(view: &WizardView, to: &str) -> bool {
    if to == "0B" {
        return view.shell.saved == Saved::Saved && view.shell.platform.state == EndState::SignedIn;
    }
    view.shell.code == to
}

impl Shell for StandIn {
    fn has_browser(&self) -> bool {
        self.desktop.has_browser()
    }

    fn open_browser(&self, address: &Url) -> Result<(), ShellError> {
        if self.is_over() {
            return self.desktop.open_browser(address);
        }
        let sent = self.to_open.send(address.clone());
        sent.map_err(|_| ShellError::Failed)
    }

    fn open_mail(&self, letter: &Url) -> Result<(), ShellError> {
        self.desktop.open_mail(letter)
    }

    fn copy(&self, text: &str) -> Result<(), ShellError> {
        self.desktop.copy(text)
    }

    fn choose_certificates(&self) -> Choosing<'_> {
        self.desktop.choose_certificates()
    }

    fn lend(&self, text: &str) -> Result<(), ShellError> {
        self.desktop.lend(text)
    }

    fn take_back(&self, text: &str) {
        self.desktop.take_back(text);
    }

    fn attention(&self) {
        if self.is_over() {
            self.desktop.attention();
        }
    }

    fn erase(&self) -> Vec<(Kept, io::Result<bool>)> {
        self.desktop.erase()
    }

    fn close(&self) {
        self.desktop.close();
    }

    fn page_ready(&self) {
        self.desktop.page_ready();
    }
}
