//! Sending again what may be sent again.

use std::time::Duration;

use crate::failure::Failure;
use crate::request::Request;
use crate::response::Response;

/// How often and how fast. The default is three tries, half a second doubling, at most 30 seconds.
#[derive(Debug, Clone, Copy)]
pub struct Policy {
    /// Tries in all, the first one included.
    pub tries: u32,
    /// Upper bound of the first pause; it doubles with every further one.
    pub base: Duration,
    /// Longest pause. A server that asks for a longer one gets no further try.
    pub cap: Duration,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            tries: 3,
            base: Duration::from_millis(500),
            cap: Duration::from_secs(30),
        }
    }
}

impl Policy {
    /// The pause before the next try, or `None` to give up: exponential with full jitter (a number
    /// from 0 to 1), never shorter than the server asks.
    pub fn pause(&self, tries_made: u32, asked: Option<Duration>, jitter: f64) -> Option<Duration> {
        if tries_made >= self.tries {
            return None;
        }
        let ceiling = self
            .base
            .saturating_mul(1 << tries_made.saturating_sub(1).min(16));
        let own = ceiling.min(self.cap).mul_f64(jitter.clamp(0.0, 1.0));
        let asked = asked.unwrap_or_default();
        (asked <= self.cap).then(|| own.max(asked))
    }
}

/// Sends the request, again after a pause when it is idempotent and the failure may pass. The answer
/// of the last try is handed back whatever its status.
///
/// `jitter` gives numbers from 0 to 1.
///
/// # Errors
/// The failure of the last try.
pub async fn send(
    request: Request,
    policy: &Policy,
    mut jitter: impl FnMut() -> f64 + Send,
) -> Result<Response, Failure> {
    let mut tries_made = 0;
    loop {
        let outcome = request.clone().send().await;
        tries_made += 1;
        let (failure, asked) = match &outcome {
            Ok(answer) => (Failure::from_response(answer), answer.retry_after()),
            Err(failure) => (Some(failure.clone()), None),
        };
        let may_repeat = request.is_idempotent() && failure.is_some_and(|it| it.is_retryable());
        if !may_repeat {
            return outcome;
        }
        let Some(pause) = policy.pause(tries_made, asked, jitter()) else {
            return outcome;
        };
        tokio::time::sleep(pause).await;
    }
}
