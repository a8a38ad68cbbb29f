//! Noticing that the computer slept: the clock on the wall jumped, and the one that counts while the
//! program runs did not.

use std::time::{Duration, Instant, SystemTime};

use domain::wizard::Signal;
use engine::Stage;

/// How often the clocks are compared.
const PAUSE: Duration = Duration::from_secs(15);

/// A smaller difference is a clock that was set right.
const JUMP: Duration = Duration::from_secs(60);

/// Tells the stage whenever the computer woke up, for the life of the program.
#[expect(
    clippy::disallowed_methods,
    reason = "sleep shows only between two of the system's own clocks"
)]
pub(crate) async fn watch(stage: Stage) {
    let (mut counted, mut wall) = (Instant::now(), SystemTime::now());
    loop {
        tokio::time::sleep(PAUSE).await;
        let (counted_now, wall_now) = (Instant::now(), SystemTime::now());
        let ran = counted_now.duration_since(counted);
        let passed = wall_now.duration_since(wall).unwrap_or_default();
        if slept(ran, passed) {
            tracing::info!("the computer woke up");
            stage.signal(Signal::Woke).await;
        }
        (counted, wall) = (counted_now, wall_now);
    }
}

/// Whether more time passed on the wall than the program could have run in. On systems whose counting
/// clock goes on asleep, the pause itself was too long.
fn slept(ran: Duration, passed: Duration) -> bool {
    passed.saturating_sub(ran) >= JUMP || ran >= PAUSE + JUMP
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn a_night_of_sleep_is_noticed_on_either_kind_of_clock() {
        assert!(slept(PAUSE, PAUSE + 480 * MINUTE));
        assert!(slept(PAUSE + 480 * MINUTE, PAUSE + 480 * MINUTE));
    }

    #[test]
    fn a_busy_machine_or_a_clock_set_right_is_no_sleep() {
        assert!(!slept(PAUSE, PAUSE));
        assert!(!slept(PAUSE + MINUTE / 2, PAUSE + MINUTE / 2));
        assert!(!slept(PAUSE, PAUSE + MINUTE / 2));
        assert!(!slept(PAUSE, Duration::ZERO), "the clock was set back");
    }
}
