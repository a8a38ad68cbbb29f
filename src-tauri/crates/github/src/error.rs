//! A question to GitHub that has no answer.

use transport::{Failure, Response};

use crate::cause::Cause;
use crate::headers;

/// Why a question to GitHub has no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("GitHub: {failure}")]
pub struct Error {
    failure: Failure,
    cause: Box<Cause>,
    /// GitHub's own number of the exchange, for a report to its support.
    pub request_id: Option<String>,
}

impl Error {
    /// The reason, as exactly as GitHub tells it.
    pub fn cause(&self) -> &Cause {
        &self.cause
    }

    /// What it means, in the words all our clients share.
    pub fn failure(&self) -> &Failure {
        &self.failure
    }

    /// What this answer means; `None` when it is a success or "not modified".
    pub(crate) fn from_response(answer: &Response) -> Option<Self> {
        Some(Self::with(Cause::of(answer)?, answer))
    }

    /// The answer came and is not what GitHub documents.
    pub(crate) fn malformed(answer: &Response) -> Self {
        Self::with(Cause::of_unreadable(answer), answer)
    }

    /// Refused by a rule, although the answer itself was a success.
    pub(crate) fn ruled_out(cause: Cause) -> Self {
        Self {
            failure: cause.failure(),
            cause: Box::new(cause),
            request_id: None,
        }
    }

    fn with(cause: Cause, answer: &Response) -> Self {
        Self {
            failure: cause.failure(),
            cause: Box::new(cause),
            request_id: answer.header(headers::REQUEST_ID).map(str::to_owned),
        }
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        let cause = if failure == Failure::Redirected {
            Cause::MovedAway
        } else if failure == Failure::Unauthorized {
            Cause::SignInEnded
        } else {
            Cause::NoAnswer
        };
        Self {
            failure,
            cause: Box::new(cause),
            request_id: None,
        }
    }
}
