//! The primary rate limit: 5,000 requests an hour for a person, 60 for nobody in particular.

use std::collections::HashMap;

use time::{Duration, OffsetDateTime};

/// One hour of one asker.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Window {
    pub(super) limit: u32,
    pub(super) used: u32,
    pub(super) resets_at: OffsetDateTime,
}

impl Window {
    pub(super) fn remaining(self) -> u32 {
        self.limit.saturating_sub(self.used)
    }

    pub(super) fn is_spent(self) -> bool {
        self.remaining() == 0
    }
}

/// The running hour of everybody who asked.
#[derive(Debug, Default)]
pub(crate) struct Limits(HashMap<Option<u64>, Window>);

impl Limits {
    pub(super) fn window(&self, person: Option<u64>, now: OffsetDateTime) -> Window {
        self.0
            .get(&person)
            .copied()
            .filter(|window| now < window.resets_at)
            .unwrap_or(Window {
                limit: if person.is_some() { 5_000 } else { 60 },
                used: 0,
                resets_at: now + Duration::hours(1),
            })
    }

    pub(super) fn spend(&mut self, person: Option<u64>, now: OffsetDateTime) -> Window {
        let mut window = self.window(person, now);
        window.used += 1;
        self.0.insert(person, window);
        window
    }
}
