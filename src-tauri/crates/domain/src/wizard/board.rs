//! The board: every fact about the chosen organization, each by itself.

use super::{AtGitHub, Begun, State, Wizard};
use crate::facts::{Fact, FactName, FactSource, FactState, Facts, Known};
use crate::{ConnectionPlan, ConnectionStatus, MembershipRole, PermissionName};

impl Wizard {
    /// What is known of the chosen organization; nothing while none is chosen.
    #[must_use]
    pub fn facts(&self) -> Vec<Fact> {
        if self.chosen().is_none() {
            return Vec::new();
        }
        let facts = self.answers();
        let mut board = vec![
            self.signed_in(),
            self.owner(),
            self.installed(facts),
            not_paused(facts),
            selection(facts, self.plan_on_the_table(), self.github_by_hand()),
        ];
        board.extend(self.permissions(facts));
        board.push(self.readable(facts));
        board.push(self.platform_sees(facts));
        board
    }

    /// The answers that count here: the last step asks everything anew.
    fn answers(&self) -> &Facts {
        match &self.state {
            State::Confirming(at) => &at.facts,
            State::Preparing(_)
            | State::ListingConnections(_)
            | State::Returning(_)
            | State::SigningIn(_)
            | State::ChoosingWorkspace(_)
            | State::NotAdmin(_)
            | State::StartingConnection(_)
            | State::AlreadyConnected(_)
            | State::Authorizing(_)
            | State::ChoosingOrganization(_)
            | State::AskingOwner(_)
            | State::WaitingForOwner(_)
            | State::ChoosingSelection(_)
            | State::ChoosingRepositories(_)
            | State::ImportingNames(_)
            | State::Reviewing(_)
            | State::Finishing(_)
            | State::Differing(_) => &self.facts,
        }
    }

    /// What is proposed or agreed to here.
    fn plan_on_the_table(&self) -> Option<&ConnectionPlan> {
        match &self.state {
            State::Reviewing(at) => Some(&at.plan),
            State::Finishing(at) => Some(&at.agreed.plan),
            State::AskingOwner(at) => at.asked.plan.as_ref(),
            State::WaitingForOwner(at) => at.asked.plan.as_ref(),
            State::Differing(at) => Some(&at.agreed.plan),
            State::Confirming(at) => Some(&at.agreed.plan),
            State::Preparing(_)
            | State::ListingConnections(_)
            | State::Returning(_)
            | State::SigningIn(_)
            | State::ChoosingWorkspace(_)
            | State::NotAdmin(_)
            | State::StartingConnection(_)
            | State::AlreadyConnected(_)
            | State::Authorizing(_)
            | State::ChoosingOrganization(_)
            | State::ChoosingSelection(_)
            | State::ChoosingRepositories(_)
            | State::ImportingNames(_) => None,
        }
    }

    fn github_by_hand(&self) -> bool {
        let authorized = self.authorized();
        authorized.is_some_and(|authorized| authorized.github == AtGitHub::ByHand)
    }

    fn signed_in(&self) -> Fact {
        let name = FactName::SignedIn;
        match &self.github_session {
            Some(session) => Fact::said(name, true, FactSource::User, session.since),
            None if self.github_by_hand() => Fact {
                state: FactState::Yes,
                source: Some(FactSource::Person),
                ..Fact::open(name, FactState::Yes)
            },
            None => Fact::open(name, FactState::NotKnownYet),
        }
    }

    /// GitHub tells the role in an organization only where the app is installed.
    fn owner(&self) -> Fact {
        let name = FactName::Owner;
        let Some(choice) = &self.choices.organization else {
            return Fact::open(name, FactState::NotKnownYet);
        };
        let holds = match choice.role {
            MembershipRole::Owner => true,
            MembershipRole::RepositoryAdmin | MembershipRole::Member => false,
            MembershipRole::Unknown => return Fact::open(name, FactState::CannotBeKnown),
        };
        Fact {
            at: choice.seen_at,
            ..Fact::said(name, holds, FactSource::Memberships, self.now)
        }
    }

    fn installed(&self, facts: &Facts) -> Fact {
        let name = FactName::Installed;
        match value(facts.installation.as_ref()) {
            Some((found, at)) => Fact::said(name, found.is_some(), FactSource::Installations, at),
            None => Fact::open(name, unanswered(self.github_by_hand())),
        }
    }

    /// One fact for each permission anybody names, in the order of the names.
    fn permissions(&self, facts: &Facts) -> Vec<Fact> {
        let documented = &self.world.documented;
        let requested = value(facts.app.as_ref()).map(|(app, _)| &app.permissions);
        let installation = value(facts.installation.as_ref());
        let granted = installation.and_then(|(found, at)| {
            let found = found.as_ref()?;
            Some((&found.permissions, at))
        });
        let granted_set = granted.map(|(set, _)| set);
        let mut names: Vec<&PermissionName> = documented.0.keys().collect();
        for set in [requested, granted_set].into_iter().flatten() {
            names.extend(set.0.keys());
        }
        names.sort();
        names.dedup();
        let by_hand = self.github_by_hand();
        names
            .into_iter()
            .map(|permission| {
                let name = FactName::Permission {
                    name: permission.clone(),
                    documented: documented.level(permission),
                    requested: requested.and_then(|set| set.level(permission)),
                    granted: granted_set.and_then(|set| set.level(permission)),
                };
                match granted {
                    Some((set, at)) => {
                        let wanted = documented.level(permission);
                        let holds =
                            set.level(permission) >= wanted && set.level(permission).is_some();
                        Fact::said(name, holds, FactSource::Installations, at)
                    }
                    None => Fact::open(name, unanswered(by_hand)),
                }
            })
            .collect()
    }

    fn readable(&self, facts: &Facts) -> Fact {
        let name = FactName::Readable;
        match value(facts.read.as_ref()) {
            Some((check, at)) => Fact::said(name, check.readable, FactSource::Check, at),
            None => Fact::open(name, unanswered(self.begun() == Some(Begun::ByHand))),
        }
    }

    fn platform_sees(&self, facts: &Facts) -> Fact {
        let name = FactName::PlatformSees;
        let Some((connection, at)) = value(facts.platform.as_ref()) else {
            return Fact::open(name, unanswered(self.begun() == Some(Begun::ByHand)));
        };
        let account = connection.account.as_ref().map(|account| account.id);
        let chosen = self.choices.organization.as_ref();
        let is_here = account.is_some() && account == chosen.map(|choice| choice.account.id);
        let holds = is_here && connection.status == ConnectionStatus::Connected;
        Fact::said(name, holds, FactSource::Connection, at)
    }
}

fn not_paused(facts: &Facts) -> Fact {
    let name = FactName::NotPaused;
    match value(facts.installation.as_ref()) {
        Some((Some(found), at)) => Fact::said(
            name,
            found.suspension.is_none(),
            FactSource::Installations,
            at,
        ),
        Some((None, _)) | None => Fact::open(name, FactState::NotKnownYet),
    }
}

fn selection(facts: &Facts, plan: Option<&ConnectionPlan>, by_hand: bool) -> Fact {
    let compared = value(facts.comparison.as_ref());
    if let (Some((comparison, at)), Some(plan)) = (compared, plan) {
        let actual = &comparison.actual;
        let name = FactName::Selection {
            actual: Some((actual.kind(), actual.count())),
        };
        let holds = comparison.repositories_match(plan);
        return Fact::said(name, holds, FactSource::InstallationRepositories, at);
    }
    let installation = value(facts.installation.as_ref());
    let kind = installation.and_then(|(found, _)| Some(found.as_ref()?.selection));
    let name = FactName::Selection {
        actual: kind.map(|kind| (kind, None)),
    };
    Fact::open(name, unanswered(by_hand))
}

fn unanswered(by_hand: bool) -> FactState {
    if by_hand {
        FactState::CannotBeKnown
    } else {
        FactState::NotKnownYet
    }
}

fn value<T>(known: Option<&Known<T>>) -> Option<(&T, time::OffsetDateTime)> {
    let known = known?;
    Some((known.value()?, known.at))
}
