//! Step 3 for people who are not owners: write to one (3E), then wait (3F).

use std::time::Duration;

use time::Weekday;

use super::finish::{is_passing, refresh};
use super::*;
use crate::ConnectionStatus;

/// How often GitHub and the platform are asked while an owner decides.
const OWNER_CHECK: Duration = Duration::from_secs(600);

/// After how many working days a reminder may help.
const PATIENCE_IN_WORKING_DAYS: u8 = 2;

impl AskingOwner {
    /// Without a plan there is nothing to come back to but the choice of the organization.
    pub(super) fn place(&self) -> Place {
        if self.asked.plan.is_some() {
            Place::AskOwner
        } else {
            Place::Organization
        }
    }
}

impl Asked {
    /// The page that does what the owner is asked for. Without a plan no organization is filled in:
    /// GitHub would take that for all of its repositories.
    #[must_use]
    pub fn page(&self) -> Page {
        match (&self.chosen.installation, self.agreed()) {
            (Some(installation), _) if installation.suspension.is_some() => {
                Page::Installation(installation.clone())
            }
            (_, Some(agreed)) => Page::Install(agreed.plan),
            (_, None) => Page::InstallAnywhere,
        }
    }

    /// Whether the owner is asked to let a paused app go on.
    #[must_use]
    pub fn is_to_unpause(&self) -> bool {
        let installation = self.chosen.installation.as_ref();
        installation.is_some_and(|found| found.suspension.is_some())
    }
}

impl WaitingForOwner {
    /// When a reminder is in order: after two working days, Monday to Friday in UTC.
    #[must_use]
    pub fn remind_from(&self) -> OffsetDateTime {
        let mut left = PATIENCE_IN_WORKING_DAYS;
        let mut day = self.asked_at;
        while left > 0 {
            day += time::Duration::DAY;
            if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
                left -= 1;
            }
        }
        day
    }

    /// When the servers are asked again by themselves.
    #[must_use]
    pub fn next_check(&self) -> Option<OffsetDateTime> {
        self.checked_at.map(|checked| checked + OWNER_CHECK)
    }
}

impl Wizard {
    /// Whether an owner can be written to from here.
    #[must_use]
    pub fn can_ask_owner(&self) -> bool {
        match &self.state {
            State::Finishing(_) | State::WaitingForOwner(_) => true,
            State::ChoosingOrganization(_) | State::Confirming(_) => {
                let chosen = self.choices.organization.as_ref();
                let problem = self.problem.as_ref();
                let problem = problem.filter(|problem| is_up_to_an_owner(problem));
                // A name that was looked up may be another organization's.
                chosen.zip(problem).is_some_and(|(chosen, problem)| {
                    problem
                        .organization()
                        .is_none_or(|org| org == chosen.account.login)
                })
            }
            _ => false,
        }
    }

    /// Says that no mail program could be opened, where a message was to be sent.
    pub fn no_mail_program(&mut self) {
        if matches!(self.state, State::AskingOwner(_)) {
            self.tell(Problem::NoMailProgram);
        }
    }

    /// 3E.
    pub(super) fn go_to_asking(&mut self, asked: Asked, from: Place) {
        self.enter(State::AskingOwner(AskingOwner { asked, from }));
        self.target = None;
    }

    /// 3E from 3D: what keeps the person out is known, and no plan can be made.
    pub(super) fn ask_owner_of_chosen(&mut self, at: ChoosingOrganization) -> Answer {
        let organization = self.choices.organization.clone();
        let organization = organization.filter(|_| self.can_ask_owner());
        let organization = organization.ok_or(Rejection::NotNow)?;
        let installation = self.facts.installation.as_ref();
        let installation = installation.and_then(|known| known.value().cloned().flatten());
        let asked = Asked {
            chosen: Chosen {
                authorized: at.authorized,
                organization,
                installation,
            },
            plan: None,
            app: None,
        };
        self.go_to_asking(asked, Place::Organization);
        Ok(())
    }

    pub(super) fn asking_intent(&mut self, at: AskingOwner, intent: &Intent) -> Answer {
        match intent {
            Intent::OwnerAsked => {
                let now = self.now;
                // Another owner was asked: the days count from the first.
                let asked_at = self.choices.owner_asked_at.unwrap_or(now);
                self.go_to_waiting(at.asked, asked_at);
                let chosen = self.chosen();
                if let Some(chosen) = chosen {
                    self.watch(&chosen);
                }
                Ok(())
            }
            Intent::RequestOnGitHub | Intent::GoOnAsOwner => {
                self.choices.owner_asked_at = None;
                match at.asked.agreed() {
                    Some(agreed) => self.go_to_finish(&agreed, true),
                    None => self.go_to_selection(at.asked.chosen),
                }
                Ok(())
            }
            Intent::GoBack => {
                match (at.from, self.choices.owner_asked_at, at.asked.agreed()) {
                    (Place::WaitingForOwner, Some(asked_at), _) => {
                        self.go_to_waiting(at.asked, asked_at);
                    }
                    (_, _, Some(agreed)) => self.go_to_finish(&agreed, false),
                    (_, _, None) => self.go_to_organizations(at.asked.chosen.authorized),
                }
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    /// 3F.
    pub(super) fn go_to_waiting(&mut self, asked: Asked, asked_at: OffsetDateTime) {
        self.choices.owner_asked_at = Some(asked_at);
        let seen_at = requested_at(&asked.chosen);
        let checked_at = Some(self.now);
        self.enter(State::WaitingForOwner(WaitingForOwner {
            asked,
            asked_at,
            seen_at,
            checked_at,
        }));
        self.target = None;
        self.perform(Effect::Wait(OWNER_CHECK));
    }

    pub(super) fn waiting_intent(&mut self, at: WaitingForOwner, intent: &Intent) -> Answer {
        match intent {
            Intent::CheckAgain => {
                self.problem = None;
                self.watch(&at.asked.chosen);
                Ok(())
            }
            Intent::ReopenBrowser => {
                self.perform(Effect::OpenPage(at.asked.page()));
                Ok(())
            }
            Intent::AskOwner => {
                self.go_to_asking(at.asked, Place::WaitingForOwner);
                Ok(())
            }
            Intent::Notify(wanted) => {
                self.choices.notify = *wanted;
                Ok(())
            }
            Intent::ChangeRepositories => {
                self.go_to_selection(at.asked.chosen);
                Ok(())
            }
            Intent::ReviewPermissions if at.asked.plan.is_some() => {
                self.go_to_review(at.asked.chosen);
                Ok(())
            }
            Intent::StopWaiting | Intent::GoBack => {
                self.choices.owner_asked_at = None;
                match at.asked.agreed() {
                    Some(agreed) => self.go_to_review(agreed.chosen),
                    None => self.go_to_organizations(at.asked.chosen.authorized),
                }
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    pub(super) fn seen_while_waiting(&mut self, at: WaitingForOwner, sighting: &Sighting) {
        let mut asked = at.asked;
        refresh(&mut asked.chosen, sighting.connection.clone());
        let usable = sighting.installation.as_ref();
        let usable = usable.filter(|found| found.suspension.is_none());
        let before = asked.chosen.installation.as_ref();
        let connected = sighting.connection.as_ref();
        let connected = connected.is_some_and(|one| one.status == ConnectionStatus::Connected);
        // What was there all along is no answer of an owner. That it goes on again is one, and that
        // the platform may use it now.
        let is_news = connected || before.is_none_or(|before| before.suspension.is_some());
        if let Some(installation) = usable.filter(|_| is_news) {
            self.choices.owner_asked_at = None;
            match asked.agreed() {
                Some(agreed) => self.go_to_finish(&agreed, false),
                None => self.go_to_selection(Chosen {
                    installation: Some(installation.clone()),
                    ..asked.chosen
                }),
            }
            return;
        }
        let is_gone = self.choices.was_member && sighting.member == Some(false);
        self.choices.was_member |= sighting.member == Some(true);
        self.problem = is_gone.then(|| Problem::NoLongerMember {
            org: asked.chosen.organization.account.login.clone(),
        });
        self.state = State::WaitingForOwner(WaitingForOwner {
            seen_at: requested_at(&asked.chosen).or(at.seen_at),
            asked,
            checked_at: Some(sighting.at),
            ..at
        });
        // One look is enough; the next comes by itself after a while.
        self.cancel(|effect| matches!(effect, Effect::WatchInstallation { .. }));
        self.perform(Effect::Wait(OWNER_CHECK));
    }

    /// A look that did not come about is made up for as usual.
    pub(super) fn not_seen(&mut self, problem: Problem) {
        let shown = self.problem.as_ref();
        // What the person said they saw stays until they say otherwise.
        if shown.is_none_or(is_passing) || matches!(problem, Problem::SignInEnded { .. }) {
            self.problem = Some(problem);
        }
    }
}

/// When GitHub took in the request of the chosen organization, as the platform heard.
fn requested_at(chosen: &Chosen) -> Option<OffsetDateTime> {
    match &chosen.authorized.begun {
        Begun::Prepared { connection, .. } => {
            connection.requests.first().map(|request| request.asked_at)
        }
        Begun::ByHand => None,
    }
}

/// Whether only an owner can do something about a problem.
#[must_use]
pub fn is_up_to_an_owner(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::NetworkNotAllowed { .. }
            | Problem::ThirdPartiesRestricted { .. }
            | Problem::InstallationPaused { .. }
            | Problem::RequestsNotAllowed { .. }
            | Problem::OwnersOnly
            | Problem::AppsBlocked
            | Problem::NoLongerMember { .. }
    )
}
