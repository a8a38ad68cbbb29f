//! Practice: the simulator, started inside the program when somebody wants to rehearse.

use std::fmt;

use engine::{Entering, Leaving, Practice, PracticeError, Visiting};
use simulator::{Options, Scenario, Simulator, Visitor};
use tokio::sync::Mutex;
use url::Url;

/// The rehearsal room. It holds at most one simulator.
#[derive(Default)]
pub(crate) struct Room {
    running: Mutex<Option<Rehearsal>>,
}

/// A simulator, and who presses through its pages where the person is to be spared that.
struct Rehearsal {
    simulator: Simulator,
    visitor: Visitor,
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
            *self.running.lock().await = Some(Rehearsal {
                simulator,
                visitor: Visitor::willing(),
            });
            Ok(profile)
        })
    }

    fn scenario_for(&self, screen: &str) -> Option<String> {
        let scenario = match screen {
            "1D" => Scenario::TwoWorkspaces,
            "1E" => Scenario::NotAFactoryAdmin,
            "2B" => Scenario::AlreadyConnected,
            "3E" | "3F" => Scenario::Member,
            "5C" => Scenario::InstalledDifferently,
            "0A" | "0B" | "0C" | "1A" | "1B" | "1C" | "2A" | "3A" | "3B" | "3C" | "3D" | "4A"
            | "4B" | "4C" | "5A" | "5B" | "6A" | "9E" => Scenario::Newcomer,
            _ => return None,
        };
        Some(scenario.name().to_owned())
    }

    fn visit<'a>(&'a self, address: &'a Url) -> Visiting<'a> {
        Box::pin(async move {
            if let Some(rehearsal) = self.running.lock().await.as_ref() {
                rehearsal.visitor.open(address).await;
            }
        })
    }

    fn leave(&self) -> Leaving<'_> {
        Box::pin(async move {
            if let Some(rehearsal) = self.running.lock().await.take() {
                rehearsal.simulator.stop().await;
            }
        })
    }
}
