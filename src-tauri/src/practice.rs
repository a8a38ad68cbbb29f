//! Practice: the simulator, started inside the program when somebody wants to rehearse.

use std::fmt;

use engine::{Entering, Leaving, Practice, PracticeError};
use simulator::{Options, Scenario, Simulator};
use tokio::sync::Mutex;

/// The rehearsal room. It holds at most one simulator.
#[derive(Default)]
pub(crate) struct Room {
    running: Mutex<Option<Simulator>>,
}

impl fmt::Debug for Room {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Room").finish_non_exhaustive()
    }
}

impl Practice for Room {
    fn scenarios(&self) -> Vec<String> {
        Scenario::ALL
            .iter()
            .map(|scenario| scenario.name().to_owned())
            .collect()
    }

    fn enter<'a>(&'a self, scenario: &'a str) -> Entering<'a> {
        Box::pin(async move {
            let scenario = scenario
                .parse()
                .map_err(|_| PracticeError::UnknownScenario)?;
            self.leave().await;
            let options = Options {
                scenario,
                ..Options::default()
            };
            let simulator = Simulator::start(options).await.map_err(|error| {
                tracing::error!(%error, "the simulator did not start");
                PracticeError::NotStarted
            })?;
            let profile = engine::profile::from_json(simulator.profile()).map_err(|error| {
                tracing::error!(%error, "the simulator's profile cannot be used");
                PracticeError::NotStarted
            })?;
            *self.running.lock().await = Some(simulator);
            Ok(profile)
        })
    }

    fn leave(&self) -> Leaving<'_> {
        Box::pin(async move {
            if let Some(simulator) = self.running.lock().await.take() {
                simulator.stop().await;
            }
        })
    }
}
