//! The stage: what a host holds. One engine plays at a time, the real one or a rehearsal; the views
//! of whichever plays are published under one growing revision.

use std::sync::{Arc, atomic::AtomicU64, atomic::Ordering};

use contract::{CommandError, SelectionSummary, ViewEvent};
use credentials::Memory;
use domain::{
    Profile,
    wizard::{Intent, Signal},
};
use tokio::{
    sync::{RwLock, oneshot, watch},
    task::AbortHandle,
};

use crate::{
    deletion,
    desk::Desk,
    driver::{self, Engine, Request},
    journal::MemoryJournal,
    outside::Outside,
    ports::{Ports, PracticeError},
    record,
    repository_index::{RepositoryIndex, Selected},
    tour::StandIn,
    view::{self, Frame},
};

/// Why a stage did not start.
#[derive(Debug, thiserror::Error)]
pub enum StageError {
    /// The network settings of the profile cannot be used.
    #[error("the network settings cannot be used")]
    Network(#[source] transport::Error),
    /// The rehearsal did not begin.
    #[error(transparent)]
    Practice(#[from] PracticeError),
    /// The scenario's road does not lead over the screen.
    #[error("the scenario does not lead to the screen")]
    NoWay,
}

impl From<crate::outside::Error> for StageError {
    fn from(error: crate::outside::Error) -> Self {
        match error {
            crate::outside::Error::Network(error) => StageError::Network(error),
        }
    }
}

/// The running wizard. Cloning it shares it; dropping the last one ends it.
#[derive(Clone, Debug)]
pub struct Stage {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    ports: Ports,
    desk: Arc<Desk>,
    profile: Profile,
    playing: RwLock<Playing>,
    published: Published,
}

/// The views under one growing revision, whichever engine they come from.
#[derive(Clone, Debug)]
struct Published {
    views: watch::Sender<Arc<ViewEvent>>,
    revision: Arc<AtomicU64>,
}

impl Default for Published {
    fn default() -> Self {
        let first = Arc::new(ViewEvent {
            revision: 0,
            view: view::blank(),
        });
        Published {
            views: watch::Sender::new(first),
            revision: Arc::default(),
        }
    }
}

impl Published {
    /// Publishes a view under the next revision, unless it is what is shown already.
    fn publish(&self, view: &Arc<contract::WizardView>) {
        self.views.send_if_modified(|shown| {
            if shown.view == **view {
                return false;
            }
            let revision = self.revision.fetch_add(1, Ordering::Relaxed) + 1;
            *shown = Arc::new(ViewEvent {
                revision,
                view: (**view).clone(),
            });
            true
        });
    }
}

#[derive(Debug)]
struct Playing {
    engine: Engine,
    forwarder: AbortHandle,
    opening: Opening,
}

/// What an engine starts with.
#[derive(Clone, Debug)]
struct Opening {
    ports: Ports,
    desk: Arc<Desk>,
    network: transport::Client,
    profile: Profile,
    frame: Frame,
}

impl Drop for Playing {
    fn drop(&mut self) {
        self.forwarder.abort();
    }
}

impl Stage {
    /// Starts the wizard of a profile where its journal left off.
    ///
    /// # Errors
    /// When the network settings cannot be used.
    pub async fn open(ports: Ports, profile: Profile) -> Result<Self, StageError> {
        let published = Published::default();
        let frame = Frame {
            practice: None,
            scenarios: scenarios(&ports),
        };
        let desk = open_desk(&ports).await?;
        let opening = Opening {
            ports: ports.clone(),
            desk: Arc::clone(&desk),
            network: desk.network(),
            profile: profile.clone(),
            frame,
        };
        let playing = play(opening, &published).await?;
        Ok(Stage::with(ports, desk, profile, playing, published))
    }

    /// Starts with a rehearsal. The real wizard does nothing until it ends, not even a check of the
    /// network.
    ///
    /// # Errors
    /// When there is no such scenario, or it does not start.
    pub async fn open_in_practice(
        ports: Ports,
        profile: Profile,
        scenario: &str,
    ) -> Result<Self, StageError> {
        let published = Published::default();
        let desk = open_desk(&ports).await?;
        let playing = play_practice(&ports, &desk, scenario, &published).await?;
        Ok(Stage::with(ports, desk, profile, playing, published))
    }

    /// Starts with a rehearsal that is already at a screen. Nothing opens and nothing comes to the
    /// front on the way there.
    ///
    /// # Errors
    /// As [`Stage::open_in_practice`], and when the scenario does not lead to the screen.
    pub async fn open_in_practice_at(
        ports: Ports,
        profile: Profile,
        scenario: &str,
        screen: &str,
    ) -> Result<Self, StageError> {
        let practice = ports
            .practice
            .clone()
            .ok_or(PracticeError::UnknownScenario)?;
        let clock = Arc::clone(&ports.clock);
        let stand_in = Arc::new(StandIn::before(Arc::clone(&ports.shell), practice));
        let ports = Ports {
            shell: Arc::clone(&stand_in) as _,
            ..ports
        };
        let stage = Stage::open_in_practice(ports, profile, scenario).await?;
        if !stand_in.walk(&stage, screen, clock.as_ref()).await {
            return Err(StageError::NoWay);
        }
        Ok(stage)
    }

    fn with(
        ports: Ports,
        desk: Arc<Desk>,
        profile: Profile,
        playing: Playing,
        published: Published,
    ) -> Self {
        let playing = RwLock::new(playing);
        Stage {
            shared: Arc::new(Shared {
                ports,
                desk,
                profile,
                playing,
                published,
            }),
        }
    }

    /// The views as they come. The latest is always there.
    #[must_use]
    pub fn views(&self) -> watch::Receiver<Arc<ViewEvent>> {
        self.shared.published.views.subscribe()
    }

    /// Tells that the person came back to the window, or the computer woke up.
    pub async fn signal(&self, signal: Signal) {
        let requests = self.shared.playing.read().await.engine.requests.clone();
        // An engine that ends needs no signals.
        let _ = requests.send(Request::Signal(signal)).await;
    }

    pub(crate) fn ports(&self) -> &Ports {
        &self.shared.ports
    }

    pub(crate) fn desk(&self) -> &Arc<Desk> {
        &self.shared.desk
    }

    /// The outside of the wizard that plays now.
    pub(crate) async fn outside(&self) -> Arc<Outside> {
        Arc::clone(&self.shared.playing.read().await.engine.world.outside)
    }

    pub(crate) async fn intend(&self, intent: Intent) -> Result<SelectionSummary, CommandError> {
        // The settings lie over the screen the intent would be about.
        if self.desk().is_open() {
            return Err(CommandError::NotNow {
                screen: view::settings::CODE.to_owned(),
            });
        }
        self.ask(|answer| Request::Intent(intent, answer)).await
    }

    pub(crate) async fn ask<T>(
        &self,
        request: impl FnOnce(oneshot::Sender<Result<T, CommandError>>) -> Request,
    ) -> Result<T, CommandError> {
        let (sender, receiver) = oneshot::channel();
        let requests = self.shared.playing.read().await.engine.requests.clone();
        requests
            .send(request(sender))
            .await
            .map_err(|_| CommandError::Closing)?;
        let answer = receiver.await.map_err(|_| CommandError::Closing)?;
        // The view that shows what was done is out before the answer is.
        self.publish().await;
        answer
    }

    /// Reads from the repository list beside the machine; scrolling must not wait for it.
    pub(crate) async fn with_list<T>(
        &self,
        read: impl FnOnce(&mut RepositoryIndex, &Selected) -> T,
    ) -> T {
        let playing = self.shared.playing.read().await;
        let selected = playing.engine.selected.borrow().clone();
        let mut index = playing.engine.world.index();
        read(&mut index, &selected)
    }

    /// Starts what plays again where its journal left off, as if the program had been closed.
    pub(crate) async fn come_back(&self) -> Result<(), StageError> {
        let shared = &self.shared;
        let mut playing = shared.playing.write().await;
        let opening = playing.opening.clone();
        *playing = play(opening, &shared.published).await?;
        Ok(())
    }

    /// Begins a rehearsal in place of whatever plays. The real wizard keeps its place on disk.
    pub(crate) async fn rehearse(&self, scenario: &str) -> Result<(), CommandError> {
        let shared = &self.shared;
        let mut playing = shared.playing.write().await;
        shared.desk.leave();
        let next = play_practice(&shared.ports, &shared.desk, scenario, &shared.published).await;
        *playing = next.map_err(|_| CommandError::BadRequest {
            field: "scenario".to_owned(),
        })?;
        Ok(())
    }

    /// Signs out, deletes what is kept on this computer and begins anew behind the settings (CS-12).
    pub(crate) async fn wipe(&self) -> Result<(), CommandError> {
        let shared = &self.shared;
        let is_practice = shared.playing.read().await.opening.frame.practice.is_some();
        if is_practice || !self.desk().begins_deletion() {
            return Err(CommandError::NotNow {
                screen: view::settings::CODE.to_owned(),
            });
        }
        // The view that says it is under way is out before the engine is gone.
        self.ask(Request::Show).await?;
        let mut playing = shared.playing.write().await;
        let world = playing.engine.retire().await;
        let deletion = deletion::delete_everything(&world).await;
        shared.desk.ends_deletion(deletion);
        let opening = playing.opening.clone();
        let next = play(opening, &shared.published).await;
        *playing = next.map_err(|_| CommandError::Closing)?;
        Ok(())
    }

    /// Ends the rehearsal and takes the real wizard up where its journal has it.
    pub(crate) async fn end_rehearsal(&self) -> Result<(), CommandError> {
        let shared = &self.shared;
        let mut playing = shared.playing.write().await;
        let frame = Frame {
            practice: None,
            scenarios: scenarios(&shared.ports),
        };
        shared.desk.leave();
        let opening = Opening {
            ports: shared.ports.clone(),
            desk: Arc::clone(&shared.desk),
            network: shared.desk.network(),
            profile: shared.profile.clone(),
            frame,
        };
        let next = play(opening, &shared.published).await;
        *playing = next.map_err(|_| CommandError::Closing)?;
        if let Some(practice) = &shared.ports.practice {
            practice.leave().await;
        }
        Ok(())
    }

    async fn publish(&self) {
        let view = self
            .shared
            .playing
            .read()
            .await
            .engine
            .views
            .borrow()
            .clone();
        self.shared.published.publish(&view);
    }
}

fn scenarios(ports: &Ports) -> Vec<String> {
    ports
        .practice
        .as_ref()
        .map(|practice| practice.scenarios())
        .unwrap_or_default()
}

async fn open_desk(ports: &Ports) -> Result<Arc<Desk>, StageError> {
    let desk = Desk::open(ports).await.map_err(StageError::Network)?;
    if let Some(days) = desk.preferences().keep_records.days() {
        let (folder, now) = (ports.records.clone(), ports.clock.now());
        let age = time::Duration::days(i64::from(days));
        tokio::task::spawn_blocking(move || record::forget_older(&folder, age, now));
    }
    Ok(desk)
}

async fn play(opening: Opening, published: &Published) -> Result<Playing, crate::outside::Error> {
    let Opening {
        ports,
        desk,
        network,
        profile,
        frame,
    } = opening.clone();
    let outside = Outside::new(profile, network, &ports.credentials, &ports.clock)?;
    let engine = driver::start(ports, desk, outside, frame).await;
    let mut coming = engine.views.clone();
    let published = published.clone();
    published.publish(&coming.borrow_and_update().clone());
    let forward = async move {
        while coming.changed().await.is_ok() {
            let view = coming.borrow_and_update().clone();
            published.publish(&view);
        }
    };
    let forwarder = tokio::spawn(forward).abort_handle();
    Ok(Playing {
        engine,
        forwarder,
        opening,
    })
}

async fn play_practice(
    ports: &Ports,
    desk: &Arc<Desk>,
    scenario: &str,
    published: &Published,
) -> Result<Playing, StageError> {
    let practice = ports
        .practice
        .clone()
        .ok_or(PracticeError::UnknownScenario)?;
    let profile = practice.enter(scenario).await?;
    let frame = Frame {
        practice: Some(scenario.to_owned()),
        scenarios: practice.scenarios(),
    };
    let ports = Ports {
        credentials: Arc::new(Memory::default()),
        journal: Arc::new(MemoryJournal::default()),
        ..ports.clone()
    };
    // A rehearsal never leaves this computer.
    let network = transport::Client::new(&transport::Settings {
        proxy: transport::Proxy::Direct,
        ..ports.network.clone()
    });
    let opening = Opening {
        ports,
        desk: Arc::clone(desk),
        network: network.map_err(StageError::Network)?,
        profile,
        frame,
    };
    Ok(play(opening, published).await?)
}
