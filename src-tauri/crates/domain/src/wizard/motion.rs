//! How the machine moves: effects and what they wait for, entering a state, telling of a problem.

use super::*;

impl Wizard {
    /// The time that was waited for has come.
    pub(super) fn go_on(&mut self) {
        if !matches!(self.problem, Some(Problem::SlowDown { .. })) {
            self.look_again();
            return;
        }
        match self.failed.take() {
            Some(effect) => {
                self.problem = None;
                self.retry(effect);
            }
            None => self.confirm_again(),
        }
    }

    /// GitHub said when it answers again: then goes on by itself, as the message promises.
    pub(super) fn wait_for(&mut self, until: OffsetDateTime) {
        let pause = Duration::try_from(until - self.now).unwrap_or_default();
        self.cancel(|effect| matches!(effect, Effect::Wait(_)));
        self.perform(Effect::Wait(pause.clamp(SHORTEST_WAIT, LONGEST_WAIT)));
    }

    /// Asks again whatever the screen waits for, without the person having to.
    pub(super) fn look_again(&mut self) {
        match self.state.clone() {
            State::NotAdmin(at) => self.check_role(at),
            State::WaitingForOwner(at) => self.watch(&at.asked.chosen),
            State::Finishing(at) if self.world.github_sign_in => self.watch(&at.agreed.chosen),
            // Somebody who left to accept an invitation comes back.
            State::ChoosingOrganization(_)
                if matches!(self.problem, Some(Problem::InvitationPending { .. })) =>
            {
                self.list_organizations();
            }
            State::ListingConnections(_) if self.survey_is_old() => self.look_over(),
            State::Finishing(_)
            | State::Preparing(_)
            | State::ListingConnections(_)
            | State::Returning(_)
            | State::SigningIn(_)
            | State::ChoosingWorkspace(_)
            | State::StartingConnection(_)
            | State::AlreadyConnected(_)
            | State::Authorizing(_)
            | State::ChoosingOrganization(_)
            | State::AskingOwner(_)
            | State::ChoosingSelection(_)
            | State::ChoosingRepositories(_)
            | State::ImportingNames(_)
            | State::Reviewing(_)
            | State::Differing(_)
            | State::Confirming(_) => {}
        }
    }

    /// Issues an effect and waits for its outcomes.
    pub(super) fn perform(&mut self, effect: Effect) -> EffectId {
        let id = EffectId(self.next_effect);
        self.next_effect += 1;
        let answers = !matches!(effect, Effect::Cancel(_) | Effect::Reopen(_));
        if answers {
            self.awaited.insert(id, effect.clone());
        }
        self.effects.push((id, effect));
        id
    }

    /// Stops every effect of a kind.
    pub(super) fn cancel(&mut self, kind: fn(&Effect) -> bool) {
        let ids: Vec<EffectId> = self
            .awaited
            .iter()
            .filter(|(_, effect)| kind(effect))
            .map(|(id, _)| *id)
            .collect();
        for id in ids {
            self.awaited.remove(&id);
            self.perform(Effect::Cancel(id));
        }
    }

    /// Moves to a state. What the old one waited for is cancelled; the repository list goes on
    /// loading behind the following screens.
    pub(super) fn enter(&mut self, state: State) {
        self.cancel(|effect| {
            !matches!(effect, Effect::LoadRepositories { .. }) && !effect.outlives_its_screen()
        });
        self.problem = None;
        self.failed = None;
        self.state = state;
        if self.target.is_some_and(|target| self.place() >= target) {
            self.target = None;
        }
    }

    /// Shows a problem that cannot be tried again as it was.
    pub(super) fn tell(&mut self, problem: Problem) {
        self.problem = Some(problem);
        self.failed = None;
    }

    /// Shows a problem, and remembers what to try again.
    pub(super) fn fail(&mut self, problem: Problem, effect: Effect) {
        if let Problem::SlowDown { until } = problem {
            self.wait_for(until);
        }
        self.problem = Some(problem);
        self.failed = Some(effect);
    }

    /// Shows a problem in answer to an intent.
    pub(super) fn refuse(&mut self, problem: Problem) -> Answer {
        self.problem = Some(problem);
        Err(Rejection::Explained)
    }

    /// Whether a place is passed over on the way back to where the person was.
    pub(super) fn passes(&self, place: Place) -> bool {
        self.target.is_some_and(|target| target > place)
    }
}
