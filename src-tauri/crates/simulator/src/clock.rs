//! The servers' time: the machine's clock plus what the control added, so that a test can let a
//! code or a token expire without waiting.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use time::OffsetDateTime;

/// Server time. Moves forward only.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    ahead_seconds: AtomicI64,
}

impl Clock {
    /// The time the servers believe it is, to the second.
    #[expect(
        clippy::disallowed_methods,
        reason = "the simulator stands for outside servers, which have a clock of their own"
    )]
    pub(crate) fn now(&self) -> OffsetDateTime {
        let ahead = time::Duration::seconds(self.ahead_seconds.load(Ordering::Relaxed));
        let now = OffsetDateTime::now_utc() + ahead;
        now.replace_nanosecond(0).unwrap_or(now)
    }

    /// Lets time pass at once.
    pub(crate) fn advance(&self, by: Duration) {
        let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
        self.ahead_seconds.fetch_add(seconds, Ordering::Relaxed);
    }
}
