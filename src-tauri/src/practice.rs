//! Practice: the simulator, started inside the program when somebody wants to rehearse.

use domain::Profile;
use engine::{BoxFuture, PracticeError};
use simulator::{Options, Scenario, Simulator};
use tokio::sync::Mutex;

/// The rehearsal room. It holds at most one simulator.
#[derive(Default)]
pub(crate) struct Room {
    running: Mutex<Option<Simulator>>,
}

impl engine::Practice for Room {
    fn scenarios(&self) -> Vec<String> {
        Scenario::ALL
            .iter()
            .map(|scenario| scenario.name().to_owned())
            .collect()
    }

    fn enter<'a>(&'a self, scenario: &'a str) -> BoxFuture<'a, Result<Profile, PracticeError>> {
        Box::pin(async move {
            let scenario: Scenario = scenario.parse().map_err(|_| PracticeError)?;
            let simulator = Simulator::start(Options {
                scenario,
                ..Options::default()
            })
            .await
            .map_err(|_| PracticeError)?;
            let profile =
                engine::profile::from_json(&simulator.profile()).map_err(|_| PracticeError)?;
            *self.running.lock().await = Some(simulator);
            Ok(profile)
        })
    }

    fn leave(&self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            if let Some(simulator) = self.running.lock().await.take() {
                simulator.stop().await;
            }
        })
    }
}
