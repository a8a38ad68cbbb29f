//! What the driver does while there is no network.

use std::time::Duration;

use domain::{Problem, wizard::State};

use super::Driver;
use crate::{effects::News, network_test};

/// The pauses between the first looks for a network.
const RETURN_CHECKS: [Duration; 4] = [
    Duration::from_secs(2),
    Duration::from_secs(3),
    Duration::from_secs(5),
    Duration::from_secs(10),
];

/// The pause between all others.
const LAST_PAUSE: Duration = Duration::from_secs(20);

impl Driver {
    /// While there is no network somebody keeps trying, so that the wizard goes on by itself (NET-19).
    pub(super) fn wait_for_network(&mut self) {
        match (self.is_offline(), &self.waiting_for_network) {
            (true, None) => {
                let (world, news) = (self.world.clone(), self.news.clone());
                let work = async move {
                    for pause in RETURN_CHECKS.iter().chain(std::iter::repeat(&LAST_PAUSE)) {
                        world.ports.clock.sleep(*pause).await;
                        if network_test::anyone_answers(&world.outside).await {
                            break;
                        }
                    }
                    // The driver is gone: nobody is left to tell.
                    let _ = news.send(News::NetworkBack);
                };
                self.waiting_for_network = Some(self.tasks.spawn(work));
            }
            (false, Some(_)) => {
                if let Some(task) = self.waiting_for_network.take() {
                    task.abort();
                }
            }
            (true, Some(_)) | (false, None) => {}
        }
    }

    pub(super) fn is_offline(&self) -> bool {
        let problem = match self.wizard.state() {
            State::Preparing(at) => at.network_problem(),
            _ => self.wizard.problem(),
        };
        problem == Some(&Problem::Offline)
    }
}
