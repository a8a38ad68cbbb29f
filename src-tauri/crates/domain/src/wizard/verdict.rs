//! The verdict of the last step: facts held against the plan, line by line.

use super::{AtGitHub, Begun, Confirming};
use crate::facts::Known;
use crate::{ConnectionStatus, Problem};

/// The lines of the last step, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Line {
    /// The platform says connected.
    Platform,
    /// GitHub says the app is added.
    Installed,
    /// The organization is the right one.
    Organization,
    /// The repositories match the plan.
    Repositories,
    /// All permissions are granted.
    Permissions,
    /// The platform can read a repository.
    Read,
}

/// How a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineVerdict {
    /// The fact is not in yet.
    Open,
    /// The fact agrees with the plan.
    Holds,
    /// It does not.
    Fails,
    /// The person says so; nobody checked.
    ConfirmedByPerson,
    /// It cannot be known in this profile.
    CannotKnow,
}

/// What the last step comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Facts are still coming in.
    Running,
    /// Every line was checked and holds.
    Connected,
    /// A line does not hold.
    NotConnected,
    /// What can be checked holds; the rest is the person's word.
    ConfirmedByPerson,
}

impl Confirming {
    /// The six lines. Each is judged by its own fact and by nothing else.
    #[must_use]
    pub fn lines(&self) -> [(Line, LineVerdict); 6] {
        [
            (Line::Platform, self.platform_line()),
            (Line::Installed, self.installed_line()),
            (Line::Organization, self.organization_line()),
            (Line::Repositories, self.repositories_line()),
            (Line::Permissions, self.permissions_line()),
            (Line::Read, self.read_line()),
        ]
    }

    /// What the lines come to.
    #[must_use]
    pub fn outcome(&self) -> Verdict {
        let lines = self.lines();
        let any = |wanted: LineVerdict| lines.iter().any(|(_, verdict)| *verdict == wanted);
        if self.running {
            return Verdict::Running;
        }
        if any(LineVerdict::Open) || any(LineVerdict::Fails) {
            return Verdict::NotConnected;
        }
        if any(LineVerdict::ConfirmedByPerson) || any(LineVerdict::CannotKnow) {
            return Verdict::ConfirmedByPerson;
        }
        Verdict::Connected
    }

    /// The first thing that stands in the way, in the order of the lines.
    #[must_use]
    pub fn obstacle(&self) -> Option<Problem> {
        if let Some(problem) = self.unanswered() {
            return Some(problem);
        }
        let organization = self.agreed.plan.organization.login.clone();
        self.lines()
            .into_iter()
            .find(|(_, verdict)| *verdict == LineVerdict::Fails)
            .map(|(line, _)| match line {
                Line::Platform => Problem::NotConnectedYet,
                Line::Installed => match answer(&self.facts.installation) {
                    Some(Ok(Some(installation))) => Problem::InstallationPaused {
                        org: organization,
                        who: installation
                            .suspension
                            .as_ref()
                            .and_then(|suspension| suspension.by.clone()),
                    },
                    _ => Problem::NotInstalled { org: organization },
                },
                Line::Organization => self.other_organization(),
                Line::Repositories => Problem::ChoicesGone,
                Line::Permissions => Problem::PermissionMissing {
                    name: self.missing_permission(),
                },
                Line::Read => Problem::CannotRead {
                    repo: self.unreadable(),
                },
            })
    }

    /// A question nobody answered is not a line that fails: it is said as what it is.
    fn unanswered(&self) -> Option<Problem> {
        let facts = &self.facts;
        let platform = refused(&facts.platform);
        let installation = refused(&facts.installation);
        let comparison = refused(&facts.comparison);
        let read = refused(&facts.read);
        installation.or(platform).or(comparison).or(read).cloned()
    }

    fn platform_line(&self) -> LineVerdict {
        if self.agreed.chosen.authorized.begun == Begun::ByHand {
            return LineVerdict::ConfirmedByPerson;
        }
        match answer(&self.facts.platform) {
            None => LineVerdict::Open,
            Some(Ok(connection)) => {
                let right = connection
                    .account
                    .as_ref()
                    .is_some_and(|account| account.id == self.agreed.plan.organization.id);
                holds(connection.status == ConnectionStatus::Connected && right)
            }
            Some(Err(_)) => LineVerdict::Fails,
        }
    }

    fn installed_line(&self) -> LineVerdict {
        if self.github_by_hand() {
            return LineVerdict::ConfirmedByPerson;
        }
        match answer(&self.facts.installation) {
            None => LineVerdict::Open,
            Some(Ok(Some(installation))) => holds(installation.suspension.is_none()),
            Some(Ok(None)) => LineVerdict::Fails,
            Some(Err(_)) => LineVerdict::Fails,
        }
    }

    fn organization_line(&self) -> LineVerdict {
        if self.github_by_hand() {
            return LineVerdict::ConfirmedByPerson;
        }
        match answer(&self.facts.installation) {
            None => LineVerdict::Open,
            Some(Ok(Some(installation))) => {
                holds(installation.account.id == self.agreed.plan.organization.id)
            }
            Some(Ok(None)) => LineVerdict::Fails,
            Some(Err(_)) => LineVerdict::Fails,
        }
    }

    fn repositories_line(&self) -> LineVerdict {
        if self.github_by_hand() {
            return LineVerdict::ConfirmedByPerson;
        }
        match answer(&self.facts.comparison) {
            None => LineVerdict::Open,
            Some(Ok(comparison)) => holds(comparison.repositories_match(&self.agreed.plan)),
            Some(Err(_)) => LineVerdict::Fails,
        }
    }

    fn permissions_line(&self) -> LineVerdict {
        if self.github_by_hand() {
            return LineVerdict::CannotKnow;
        }
        match answer(&self.facts.comparison) {
            None => LineVerdict::Open,
            Some(Ok(comparison)) => holds(comparison.missing_permissions.is_empty()),
            Some(Err(_)) => LineVerdict::Fails,
        }
    }

    fn read_line(&self) -> LineVerdict {
        if self.agreed.chosen.authorized.begun == Begun::ByHand {
            return LineVerdict::CannotKnow;
        }
        match answer(&self.facts.read) {
            None => LineVerdict::Open,
            Some(Ok(check)) => holds(check.readable),
            Some(Err(_)) => LineVerdict::Fails,
        }
    }

    fn github_by_hand(&self) -> bool {
        self.agreed.chosen.authorized.github == AtGitHub::ByHand
    }

    fn other_organization(&self) -> Problem {
        let planned = self.agreed.plan.organization.login.clone();
        match answer(&self.facts.installation) {
            Some(Ok(Some(installation))) => Problem::OtherOrganization {
                planned,
                actual: installation.account.login.clone(),
            },
            _ => Problem::NotInstalled { org: planned },
        }
    }

    fn missing_permission(&self) -> String {
        let missing = match answer(&self.facts.comparison) {
            Some(Ok(comparison)) => comparison.missing_permissions.0.keys().next(),
            _ => None,
        };
        missing.map(|name| name.0.clone()).unwrap_or_default()
    }

    fn unreadable(&self) -> String {
        match answer(&self.facts.read) {
            Some(Ok(check)) => check.repository.clone().unwrap_or_default(),
            _ => String::new(),
        }
    }
}

fn answer<T>(known: &Option<Known<T>>) -> Option<&Result<T, Problem>> {
    known.as_ref().map(|known| &known.answer)
}

fn refused<T>(known: &Option<Known<T>>) -> Option<&Problem> {
    answer(known).and_then(|answer| answer.as_ref().err())
}

fn holds(fact: bool) -> LineVerdict {
    if fact {
        LineVerdict::Holds
    } else {
        LineVerdict::Fails
    }
}
