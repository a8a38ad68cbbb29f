//! Every reason GitHub has for not giving what was asked for, told apart.
//!
//! One variant for each row of GitHub's own table of errors (docs.github.com, "Troubleshooting the
//! REST API", "Rate limits for the REST API", "Authenticating to the REST API"). Where an answer
//! goes on to say when, where or what, that is carried along.

use std::net::IpAddr;

use domain::PermissionSet;
use time::OffsetDateTime;
use transport::{Failure, Response, Url};

use crate::wording::{self, Sentence};
use crate::{headers, wire};

/// Why GitHub did not give what was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// No answer came; the failure says what stood between.
    NoAnswer,
    /// Something on the way answered with a page of its own.
    PageInstead,
    /// The answer ends in the middle.
    CutOff,
    /// The answer has another shape than GitHub documents.
    Unreadable,
    /// It moved to where we do not follow: another host, or round in a circle.
    MovedAway,
    /// The sign-in is expired, revoked or wrong.
    SignInEnded,
    /// Nobody is signed in, and it takes somebody.
    SignInNeeded,
    /// Too many wrong sign-ins: GitHub refuses even good ones for a while.
    SignInsLocked,
    /// The quota of the hour is used up.
    HourlyLimit {
        /// When it begins anew, if GitHub says.
        until: Option<OffsetDateTime>,
    },
    /// Too much in a short time.
    BurstLimit {
        /// When to come back.
        until: Option<OffsetDateTime>,
    },
    /// The organization wants a single sign-on session first.
    SingleSignOn {
        /// Where to start one. Holds a request that lives an hour: open it, never log it.
        page: Option<Url>,
    },
    /// The organization lets only listed network addresses in, and ours is not among them.
    AddressNotAllowed {
        /// Its login, if GitHub names it.
        organization: Option<String>,
        /// The address GitHub saw, if it names it.
        address: Option<IpAddr>,
    },
    /// The organization restricts OAuth apps; happens with a token borrowed from another program.
    ThirdPartiesRestricted {
        /// Its login, if GitHub names it.
        organization: Option<String>,
    },
    /// The installation is paused.
    Suspended,
    /// The app has no permission for this, or the account has not approved it yet.
    PermissionMissing {
        /// What GitHub would accept: any one of these sets.
        accepted: Vec<PermissionSet>,
    },
    /// Refused for a reason only GitHub's sentence names.
    Refused {
        /// The sentence.
        said: String,
    },
    /// Not there, or hidden from this person and this app.
    Hidden,
    /// The thing changed meanwhile, or a rule is in the way.
    Conflict {
        /// GitHub's sentence.
        said: String,
    },
    /// Switched off, or an interface that was retired.
    Gone,
    /// The question has something wrong in it.
    Rejected {
        /// What, as `resource.field: code`, or GitHub's sentence where it names no field.
        faults: Vec<String>,
    },
    /// Withheld for legal reasons.
    Blocked,
    /// GitHub has trouble of its own.
    Trouble {
        /// The status it answered with.
        status: u16,
    },
}

impl Cause {
    /// What an answer stands for; `None` when it is a success or "not modified". The order matters:
    /// one status stands for many things, and the surest sign is looked at first.
    pub(crate) fn of(answer: &Response) -> Option<Self> {
        let status = answer.status().as_u16();
        if answer.status().is_success() || status == 304 {
            return None;
        }
        // Every answer of GitHub's carries its own number; a page without one is not GitHub's. In
        // trouble that is no sign, for GitHub's outermost servers then answer with pages too.
        let numbered = answer.header(headers::REQUEST_ID).is_some();
        if status < 500 && is_page(answer) && !numbered {
            return Some(Self::PageInstead);
        }
        // The body may be a page, or nothing at all.
        let body = answer.json::<wire::Refused>().unwrap_or_default();
        Some(match status {
            300..=399 => Self::MovedAway,
            401 if wording::wants_a_sign_in(&body.message) => Self::SignInNeeded,
            401 => Self::SignInEnded,
            403 | 429 => Self::of_refusal(answer, &body),
            // Hiding instead of refusing is GitHub's habit; the header then still tells.
            404 => single_sign_on(answer).unwrap_or(Self::Hidden),
            409 | 412 => Self::Conflict {
                said: body.message(),
            },
            410 => Self::Gone,
            400 if wording::is_version_refused(&body.message) => Self::Gone,
            400 | 422 => Self::Rejected {
                faults: body.faults(),
            },
            451 => Self::Blocked,
            other => Self::Trouble { status: other },
        })
    }

    /// What an answer stands for that came and could not be read.
    pub(crate) fn of_unreadable(answer: &Response) -> Self {
        if is_page(answer) {
            return Self::PageInstead;
        }
        match serde_json::from_slice::<serde::de::IgnoredAny>(answer.bytes()) {
            Err(error) if error.is_eof() => Self::CutOff,
            Err(_) => Self::Unreadable,
            Ok(_) => Self::Unreadable,
        }
    }

    fn of_refusal(answer: &Response, body: &wire::Refused) -> Self {
        if let Some(limit) = headers::limit(answer, body) {
            return limit;
        }
        if let Some(cause) = single_sign_on(answer) {
            return cause;
        }
        match wording::sentence(&body.message) {
            Some(Sentence::AllowList) => Self::AddressNotAllowed {
                organization: wording::organization(&body.message),
                address: wording::address(&body.message),
            },
            Some(Sentence::Restriction) => Self::ThirdPartiesRestricted {
                organization: wording::organization(&body.message),
            },
            Some(Sentence::Suspension) => Self::Suspended,
            Some(Sentence::LockOut) => Self::SignInsLocked,
            None => match headers::accepted_permissions(answer) {
                Some(accepted) => Self::PermissionMissing { accepted },
                None => Self::Refused {
                    said: body.message(),
                },
            },
        }
    }

    /// The same in the words all our clients share.
    pub(crate) fn failure(&self) -> Failure {
        match self {
            Self::NoAnswer => Failure::Offline,
            Self::PageInstead => Failure::Portal,
            Self::CutOff | Self::Unreadable => Failure::Malformed,
            Self::MovedAway => Failure::Redirected,
            Self::SignInEnded | Self::SignInNeeded => Failure::Unauthorized,
            Self::HourlyLimit { until } => Failure::RateLimited {
                until: *until,
                secondary: false,
            },
            Self::BurstLimit { until } => Failure::RateLimited {
                until: *until,
                secondary: true,
            },
            Self::SingleSignOn { page } => Failure::SingleSignOn { url: page.clone() },
            Self::PermissionMissing { accepted } => Failure::Forbidden {
                missing: accepted.first().map(written),
            },
            Self::SignInsLocked
            | Self::AddressNotAllowed { .. }
            | Self::ThirdPartiesRestricted { .. }
            | Self::Suspended
            | Self::Refused { .. } => Failure::Forbidden { missing: None },
            Self::Hidden => Failure::NotFound,
            Self::Conflict { .. } => Failure::Conflict,
            Self::Gone => Failure::Gone,
            Self::Rejected { .. } => Failure::Unprocessable,
            Self::Blocked => Failure::Unavailable { status: 451 },
            Self::Trouble { status: 407 } => Failure::ProxyAuthentication,
            Self::Trouble { status: 408 } => Failure::Timeout,
            Self::Trouble { status } => Failure::Unavailable { status: *status },
        }
    }

    /// Whether the organization keeps this person, this program or this network out by a rule.
    #[must_use]
    pub fn is_rule(&self) -> bool {
        matches!(
            self,
            Self::SingleSignOn { .. }
                | Self::AddressNotAllowed { .. }
                | Self::ThirdPartiesRestricted { .. }
        )
    }
}

fn single_sign_on(answer: &Response) -> Option<Cause> {
    let page = headers::single_sign_on(answer)?;
    Some(Cause::SingleSignOn { page })
}

fn is_page(answer: &Response) -> bool {
    let first = answer
        .bytes()
        .iter()
        .find(|byte| !byte.is_ascii_whitespace());
    first == Some(&b'<')
}

fn written(set: &PermissionSet) -> String {
    let pairs = set.0.iter().map(|(name, level)| {
        let level = match level {
            domain::PermissionLevel::Read => "read",
            domain::PermissionLevel::Write => "write",
            domain::PermissionLevel::Admin => "admin",
        };
        format!("{}={level}", name.0)
    });
    pairs.collect::<Vec<_>>().join(",")
}
