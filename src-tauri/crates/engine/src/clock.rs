//! Time, as a port: the only place that reads a clock.

use std::{
    collections::BTreeMap,
    fmt::Debug,
    pin::Pin,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use time::OffsetDateTime;
use tokio::sync::oneshot;

/// A wait that ends.
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Tells the time and waits.
pub trait Clock: Send + Sync + Debug {
    /// The time in UTC.
    fn now(&self) -> OffsetDateTime;

    /// Ends when `duration` has passed on this clock.
    fn sleep(&self, duration: Duration) -> Sleep;
}

/// The computer's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct System;

impl Clock for System {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that reads the clock"
    )]
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::now_utc()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// A clock that stands still until it is told to go on; for stories.
#[derive(Debug)]
pub struct Manual {
    hands: Mutex<Hands>,
}

#[derive(Debug)]
struct Hands {
    now: OffsetDateTime,
    sleepers: BTreeMap<(OffsetDateTime, u64), oneshot::Sender<()>>,
    next: u64,
}

impl Manual {
    /// A clock that shows `now`.
    #[must_use]
    pub fn at(now: OffsetDateTime) -> Self {
        Manual {
            hands: Mutex::new(Hands {
                now,
                sleepers: BTreeMap::new(),
                next: 0,
            }),
        }
    }

    /// Lets time pass and wakes everyone whose time has come.
    pub fn advance(&self, duration: Duration) {
        let mut hands = self.hands();
        hands.now += duration;
        let now = hands.now;
        let later = hands.sleepers.split_off(&(now, u64::MAX));
        for (_, sleeper) in std::mem::replace(&mut hands.sleepers, later) {
            // A sleeper that gave up needs no waking.
            let _ = sleeper.send(());
        }
    }

    /// Somebody sets the clock back. Who sleeps goes on sleeping until the time they were to wake at.
    pub fn turn_back(&self, duration: Duration) {
        self.hands().now -= duration;
    }

    /// How many wait for time to pass.
    #[must_use]
    pub fn sleepers(&self) -> usize {
        self.hands()
            .sleepers
            .values()
            .filter(|sleeper| !sleeper.is_closed())
            .count()
    }

    fn hands(&self) -> MutexGuard<'_, Hands> {
        self.hands.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for Manual {
    fn now(&self) -> OffsetDateTime {
        self.hands().now
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        let (sender, receiver) = oneshot::channel();
        let mut hands = self.hands();
        let end = hands.now + duration;
        let number = hands.next;
        hands.next += 1;
        hands.sleepers.insert((end, number), sender);
        drop(hands);
        Box::pin(async move {
            // The clock is gone: nobody can tell when the time has come.
            if receiver.await.is_err() {
                std::future::pending::<()>().await;
            }
        })
    }
}
