//! From what clients report to what a person has to know.

use authorization::{AttemptError, DeviceError, Rejection};
use domain::{End, PermissionSet, Problem, VaultTrouble};
use github::Cause;
use transport::{Failure, TlsFailure};

/// What a failure at one end means for the person.
pub(crate) fn of(failure: &Failure, end: End) -> Problem {
    let unreachable = match end {
        End::Platform => Problem::PlatformUnreachable,
        End::GitHub => Problem::GitHubUnreachable,
    };
    match failure {
        Failure::Offline => Problem::Offline,
        Failure::NameLookup => Problem::Offline,
        Failure::Proxy => Problem::ProxyNeeded,
        Failure::ProxyAuthentication => Problem::ProxyLogin,
        Failure::Tls {
            kind: TlsFailure::UnknownIssuer,
        } => Problem::TrafficInspected,
        Failure::Tls {
            kind: TlsFailure::NotYetValid,
        } => Problem::ClockWrong,
        Failure::Tls { .. } => unreachable,
        Failure::RateLimited {
            until: Some(until), ..
        } => Problem::SlowDown { until: *until },
        Failure::RateLimited { until: None, .. } => unreachable,
        Failure::Unauthorized => Problem::SignInEnded { end },
        Failure::Timeout | Failure::Refused => unreachable,
        Failure::Unavailable { .. } => unreachable,
        Failure::Portal => Problem::PageInstead,
        Failure::Redirected | Failure::Malformed | Failure::TooLarge => unreachable,
        Failure::SingleSignOn { .. } => Problem::CompanySignIn,
        Failure::Forbidden { .. }
        | Failure::NotFound
        | Failure::Conflict
        | Failure::Unprocessable
        | Failure::Gone => Problem::Unknown,
    }
}

/// What GitHub's refusal of a question that is about no organization means.
pub(crate) fn of_github(error: &github::Error) -> Problem {
    match error.cause() {
        Cause::PageInstead => Problem::PageInstead,
        Cause::SignInsLocked => Problem::SignInsLocked,
        Cause::PermissionMissing { accepted } => Problem::PermissionNeeded {
            list: names(accepted),
        },
        Cause::Refused { said } | Cause::Conflict { said } => {
            Problem::GitHubRefused { said: said.clone() }
        }
        Cause::Gone => Problem::Outdated,
        Cause::Rejected { faults } => Problem::GitHubRejected {
            list: faults.clone(),
        },
        Cause::Blocked => Problem::LegallyBlocked,
        Cause::AddressNotAllowed {
            organization: Some(org),
            address,
        } => Problem::NetworkNotAllowed {
            org: org.clone(),
            address: address.map(|address| address.to_string()),
        },
        Cause::ThirdPartiesRestricted {
            organization: Some(org),
        } => Problem::ThirdPartiesRestricted { org: org.clone() },
        Cause::NoAnswer
        | Cause::CutOff
        | Cause::Unreadable
        | Cause::MovedAway
        | Cause::SignInEnded
        | Cause::SignInNeeded
        | Cause::HourlyLimit { .. }
        | Cause::BurstLimit { .. }
        | Cause::SingleSignOn { .. }
        | Cause::AddressNotAllowed { .. }
        | Cause::ThirdPartiesRestricted { .. }
        | Cause::Suspended
        | Cause::Hidden
        | Cause::Trouble { .. } => of(error.failure(), End::GitHub),
    }
}

/// What GitHub's refusal of a question about one organization means.
pub(crate) fn at_organization(error: &github::Error, organization: &str) -> Problem {
    let org = organization.to_owned();
    match error.cause() {
        Cause::AddressNotAllowed { address, .. } => Problem::NetworkNotAllowed {
            org,
            address: address.map(|address| address.to_string()),
        },
        Cause::ThirdPartiesRestricted { .. } => Problem::ThirdPartiesRestricted { org },
        Cause::Suspended => Problem::InstallationPaused { org, who: None },
        Cause::SingleSignOn { .. } => Problem::OrganizationSignIn { org },
        Cause::Hidden => Problem::Hidden { org },
        Cause::NoAnswer
        | Cause::PageInstead
        | Cause::CutOff
        | Cause::Unreadable
        | Cause::MovedAway
        | Cause::SignInEnded
        | Cause::SignInNeeded
        | Cause::SignInsLocked
        | Cause::HourlyLimit { .. }
        | Cause::BurstLimit { .. }
        | Cause::PermissionMissing { .. }
        | Cause::Refused { .. }
        | Cause::Conflict { .. }
        | Cause::Gone
        | Cause::Rejected { .. }
        | Cause::Blocked
        | Cause::Trouble { .. } => of_github(error),
    }
}

/// What the first of several ways asks for, by GitHub's names.
fn names(accepted: &[PermissionSet]) -> Vec<String> {
    let first = accepted.first().into_iter();
    first
        .flat_map(|set| set.0.keys().map(|name| name.0.clone()))
        .collect()
}

/// What the platform's refusal to start a connection means.
pub(crate) fn of_platform(error: &platform::Error) -> Problem {
    match error.problem.as_deref() {
        Some(platform::Problem::ConnectionInProgress { by, .. }) => {
            Problem::SomeoneElseConnecting {
                who: by.clone().unwrap_or_default(),
            }
        }
        Some(platform::Problem::PlanWithoutGitHub) => Problem::PlanLacksGitHub,
        Some(platform::Problem::GitHubTurnedOff) => Problem::GitHubTurnedOff,
        Some(platform::Problem::RoleNeeded { .. }) => Problem::StillNotAdmin,
        Some(platform::Problem::GitHubUnavailable) => Problem::GitHubUnreachable,
        Some(platform::Problem::GitHubRefused { .. }) => Problem::GitHubExpired,
        Some(platform::Problem::IdempotencyKeyReused) => Problem::Unknown,
        None => of(error.failure(), End::Platform),
    }
}

/// Why the safe store does not keep sign-ins.
pub(crate) fn of_vault(error: &credentials::Error) -> VaultTrouble {
    use credentials::Error;
    match error {
        Error::Locked => VaultTrouble::Locked,
        Error::Dismissed => VaultTrouble::PromptClosed,
        Error::Unanswered { .. } => VaultTrouble::PromptUnanswered,
        Error::NoCollection => VaultTrouble::NotSetUp,
        Error::NoService => VaultTrouble::Missing,
        Error::NoBus => VaultTrouble::NoBus,
        Error::TimedOut { .. } => VaultTrouble::Hung,
        Error::Ambiguous => VaultTrouble::Ambiguous,
        Error::Denied | Error::TooLarge | Error::Unreadable | Error::Failed => VaultTrouble::Failed,
    }
}

/// Why a browser sign-in ended without a person.
pub(crate) fn of_attempt(error: &AttemptError, end: End) -> Problem {
    match error {
        AttemptError::Rejected(rejection) => of_rejection(*rejection, end),
        AttemptError::Expired => expired(end),
        AttemptError::Disturbed => Problem::AnswerMismatch,
        AttemptError::NoPort(_) | AttemptError::Listener(_) => Problem::NoWayBack,
        AttemptError::UnsafeAddress => Problem::Unknown,
    }
}

/// Why a code was not exchanged.
pub(crate) fn of_exchange(error: &authorization::Error, end: End) -> Problem {
    match error {
        authorization::Error::Rejected(rejection) => of_rejection(*rejection, end),
        authorization::Error::Failed(failure) => of(failure, end),
        authorization::Error::Metadata(_) => Problem::PlatformUnreachable,
    }
}

/// Why a sign-in with a code on another device ended without a person.
pub(crate) fn of_code(error: &DeviceError, end: End) -> Problem {
    match error {
        DeviceError::TurnedOff => Problem::CodesOff,
        DeviceError::ForeignPage => Problem::AnswerMismatch,
        DeviceError::Expired => Problem::CodeExpired,
        DeviceError::Ended(authorization::Error::Rejected(Rejection::AccessDenied)) => {
            Problem::CodeDenied
        }
        DeviceError::Ended(authorization::Error::Rejected(Rejection::GrantExpired)) => {
            Problem::CodeExpired
        }
        DeviceError::Ended(error) => of_exchange(error, end),
    }
}

fn of_rejection(rejection: Rejection, end: End) -> Problem {
    match (rejection, end) {
        (Rejection::AccessDenied, End::Platform) => Problem::PlatformDenied,
        (Rejection::AccessDenied, End::GitHub) => Problem::GitHubDenied,
        (Rejection::GrantExpired, End::Platform) => Problem::PlatformUsed,
        (Rejection::GrantExpired, End::GitHub) => Problem::GitHubExpired,
        (Rejection::RedirectMismatch, _) => Problem::GitHubMismatch,
        (Rejection::ApplicationSuspended, _) => Problem::AppSuspended,
        (Rejection::EmailUnverified, _) => Problem::EmailUnverified,
        (Rejection::ServerTrouble, End::Platform) => Problem::PlatformUnreachable,
        (Rejection::ServerTrouble, End::GitHub) => Problem::GitHubUnreachable,
        (Rejection::ClientUnknown | Rejection::Other, _) => Problem::Unknown,
    }
}

fn expired(end: End) -> Problem {
    match end {
        End::Platform => Problem::PlatformExpired,
        End::GitHub => Problem::GitHubExpired,
    }
}
