//! Leaving a dead server alone for a while (NET-16).

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::failure::Failure;

/// So many failures within [`WINDOW`] open the breaker.
const FAILURES: usize = 5;

/// How long a failure counts.
const WINDOW: Duration = Duration::from_secs(60);

/// How long a host is left alone. Then one request finds out.
const PAUSE: Duration = Duration::from_secs(15);

/// Counts failures per host. While a host is left alone its last failure is the answer at once.
///
/// The runtime's clock measures here, as for every time limit: the time of day plays no part.
#[derive(Default)]
pub(crate) struct Breaker(Mutex<BTreeMap<String, Record>>);

#[derive(Default)]
struct Record {
    failures: VecDeque<Instant>,
    open: Option<(Instant, Failure)>,
}

impl Breaker {
    /// The failure to answer with instead of asking, while the host is left alone.
    pub(crate) fn closed_to(&self, host: &str, now: Instant) -> Option<Failure> {
        let mut records = self.records();
        let record = records.get_mut(host)?;
        let (since, failure) = record.open.clone()?;
        if now.duration_since(since) < PAUSE {
            return Some(failure);
        }
        // This one may try; the next waits for what comes of it.
        record.open = Some((now, failure));
        None
    }

    /// Takes note of what came of a request.
    pub(crate) fn note(&self, host: &str, failure: Option<&Failure>, now: Instant) {
        let mut records = self.records();
        let Some(failure) = failure.filter(|failure| is_trouble(failure)) else {
            records.remove(host);
            return;
        };
        let record = records.entry(host.to_owned()).or_default();
        record.failures.push_back(now);
        record
            .failures
            .retain(|moment| now.duration_since(*moment) <= WINDOW);
        if record.failures.len() >= FAILURES {
            record.open = Some((now, failure.clone()));
        }
    }

    /// Forgets all failures: the way out changed, or a person asks.
    pub(crate) fn reset(&self) {
        self.records().clear();
    }

    fn records(&self) -> MutexGuard<'_, BTreeMap<String, Record>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether it says that the host is not there, as opposed to an answer of a living one.
fn is_trouble(failure: &Failure) -> bool {
    match failure {
        Failure::Offline
        | Failure::NameLookup
        | Failure::Proxy
        | Failure::Timeout
        | Failure::Refused => true,
        Failure::Unavailable { status } => matches!(status, 502..=504),
        Failure::ProxyAuthentication
        | Failure::Tls { .. }
        | Failure::RateLimited { .. }
        | Failure::Unauthorized
        | Failure::SingleSignOn { .. }
        | Failure::Forbidden { .. }
        | Failure::NotFound
        | Failure::Conflict
        | Failure::Unprocessable
        | Failure::Gone
        | Failure::Redirected
        | Failure::Portal
        | Failure::Malformed
        | Failure::TooLarge => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: &str = "api.example:443";

    fn broken(at: Instant) -> Breaker {
        let breaker = Breaker::default();
        for _ in 0..FAILURES {
            breaker.note(HOST, Some(&Failure::Timeout), at);
        }
        breaker
    }

    #[test]
    fn net_16_after_a_pause_one_request_finds_out_and_the_others_wait_for_it() {
        let start = Instant::now();
        let breaker = broken(start);
        assert_eq!(breaker.closed_to(HOST, start), Some(Failure::Timeout));
        assert_eq!(breaker.closed_to("web.example:443", start), None);

        let later = start + PAUSE;
        assert_eq!(breaker.closed_to(HOST, later), None);
        assert_eq!(breaker.closed_to(HOST, later), Some(Failure::Timeout));

        breaker.note(HOST, None, later);
        assert_eq!(breaker.closed_to(HOST, later), None);
        assert_eq!(breaker.closed_to(HOST, later), None);
    }

    #[test]
    fn net_16_failures_long_ago_do_not_count() {
        let start = Instant::now();
        let breaker = Breaker::default();
        for number in 0..20 {
            let now = start + Duration::from_secs(20 * number);
            breaker.note(HOST, Some(&Failure::Offline), now);
            assert_eq!(breaker.closed_to(HOST, now), None);
        }
    }
}
