//! What an answer of the platform means when it is not the one we asked for.

use domain::WorkspaceRole;
use time::OffsetDateTime;
use transport::{Failure, Response};

use crate::wire;

/// Why a question to the platform has no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("platform: {failure}")]
pub struct Error {
    failure: Failure,
    /// What the platform says beyond the failure.
    pub problem: Option<Box<Problem>>,
}

/// Problems (RFC 9457) with a remedy of their own, by their `code` in the contract. The others are
/// told well enough by the failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The person's role in the workspace is not enough.
    RoleNeeded {
        /// The least role that is.
        needed: Option<WorkspaceRole>,
    },
    /// Another person started a connection that is still pending.
    ConnectionInProgress {
        /// Their name.
        by: Option<String>,
        /// When they started.
        since: Option<OffsetDateTime>,
    },
    /// The workspace's plan has no GitHub connection.
    PlanWithoutGitHub,
    /// An admin turned GitHub off for the workspace.
    GitHubTurnedOff,
    /// GitHub did not take what the platform passed on.
    GitHubRefused {
        /// GitHub's own error code, such as `bad_verification_code` or `bad_refresh_token`.
        error: Option<String>,
    },
    /// The platform cannot reach GitHub.
    GitHubUnavailable,
    /// The key was used for another write.
    IdempotencyKeyReused,
}

impl Error {
    /// What it means, in the words all our clients share.
    pub fn failure(&self) -> &Failure {
        &self.failure
    }

    /// The answer if it is a success.
    pub(crate) fn judge(answer: Response) -> Result<Response, Self> {
        // Something in between may have answered with a page.
        let problem = answer.json::<wire::Problem>().ok();
        answer.checked().map_err(|failure| Self {
            failure,
            problem: problem.and_then(wire::Problem::into_problem).map(Box::new),
        })
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Self {
            failure,
            problem: None,
        }
    }
}
