//! 0A and 0B: the checks, and coming back.

use super::*;

impl Preparing {
    /// Takes note of a check that is done.
    pub(super) fn insert(&mut self, check: MachineCheck, result: CheckResult, now: OffsetDateTime) {
        let took = self.since.map_or(time::Duration::ZERO, |since| now - since);
        self.checks.insert(check, Checked { result, took });
    }

    /// What is wrong with the network, which is the one check that stops a setup.
    #[must_use]
    pub fn network_problem(&self) -> Option<&Problem> {
        match &self.checks.get(&MachineCheck::Network)?.result {
            CheckResult::Attention(problem) => Some(problem),
            CheckResult::Ready | CheckResult::Unknown => None,
        }
    }
}

impl Wizard {
    /// Says that this wizard stands where the one before it fell over.
    pub fn stands_in(&mut self) {
        let saved_at = match &self.state {
            State::Returning(at) => at.snapshot.saved_at,
            _ => self.now,
        };
        self.problem = Some(Problem::FellOver { saved_at });
    }

    pub(super) fn preparing_intent(&mut self, at: &Preparing, intent: &Intent) -> Answer {
        match intent {
            Intent::Start => {
                if at.network_problem().is_some() {
                    return self.refuse(Problem::CheckStops);
                }
                self.go_to_sign_in(None);
                Ok(())
            }
            Intent::UseCode if self.can_use_code_at_once() => {
                self.ask_platform_code();
                Ok(())
            }
            Intent::CheckAgain => {
                self.check_machine();
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    /// 0A, from the start of the checks.
    pub(super) fn check_machine(&mut self) {
        self.enter(State::Preparing(Preparing {
            since: Some(self.now),
            checks: BTreeMap::new(),
        }));
        self.perform(Effect::CheckMachine);
    }

    /// What the network stopped is tried again without the person having to.
    pub(super) fn network_changed(&mut self) {
        if let State::Preparing(at) = &self.state {
            if at.network_problem().is_some() {
                self.check_machine();
            }
            return;
        }
        if !self.problem.as_ref().is_some_and(Problem::is_of_network) {
            return;
        }
        self.problem = None;
        match self.failed.take() {
            Some(effect) => self.retry(effect),
            None => self.look_again(),
        }
    }

    /// Whether something here keeps the browser from signing in, so that a code is the better way.
    #[must_use]
    pub fn can_use_code_at_once(&self) -> bool {
        let State::Preparing(at) = &self.state else {
            return false;
        };
        let fails = |check| {
            let done = at.checks.get(&check).map(|done| &done.result);
            matches!(done, Some(CheckResult::Attention(_)))
        };
        !self.world.guided
            && !fails(MachineCheck::Network)
            && (fails(MachineCheck::Browser) || fails(MachineCheck::Return))
    }

    pub(super) fn machine_outcome(&mut self, outcome: Outcome) {
        if let (State::Preparing(at), Outcome::MachineCheck(check, result)) =
            (&mut self.state, outcome)
        {
            at.insert(check, result, self.now);
        }
    }

    pub(super) fn returning_intent(&mut self, at: Returning, intent: &Intent) -> Answer {
        match intent {
            Intent::Continue if !at.restoring => {
                self.problem = None;
                self.target = Some(at.snapshot.place);
                self.state = State::Returning(Returning {
                    restoring: true,
                    ..at
                });
                self.perform(Effect::RestoreSessions);
                Ok(())
            }
            Intent::GoOnWithoutVault => self.go_on_without_vault(at),
            _ => Err(Rejection::NotNow),
        }
    }

    pub(super) fn restored_outcome(&mut self, outcome: Outcome) {
        let Outcome::SessionsRestored { platform, github } = outcome else {
            return;
        };
        if let State::ListingConnections(_) = self.state {
            self.restored_at_list(platform, github);
            return;
        }
        let State::Returning(at) = &mut self.state else {
            return;
        };
        at.restoring = false;
        match (platform, github) {
            (Ok(platform), Ok(github)) => {
                self.github_session = github;
                self.go_on_with(platform);
                self.survey_parked();
            }
            (Err(problem), _) | (_, Err(problem)) => {
                self.target = None;
                self.fail(problem, Effect::RestoreSessions);
            }
        }
    }

    pub(super) fn go_on_with(&mut self, platform: Option<PlatformSession>) {
        let had_signed_in = self.expected.platform.is_some();
        if self.world.guided {
            let target = self.target;
            if target.is_some_and(|target| target > Place::StartConnection) {
                self.go_to_github(Begun::ByHand);
            } else if target.is_some_and(|target| target > Place::SignIn) {
                self.go_to_start(AtPlatform::ByHand, None);
            } else {
                self.go_to_sign_in(None);
            }
            return;
        }
        let Some(session) = platform else {
            self.go_to_sign_in(None);
            if had_signed_in {
                self.tell(Problem::SignInEnded { end: End::Platform });
            }
            return;
        };
        self.platform_arrives(session);
    }

    pub(super) fn start_over(&mut self) {
        self.choices = Choices {
            // A new connection must not be taken for the one of the old run.
            connection_serial: self.choices.connection_serial + 1,
            ..Choices::default()
        };
        self.expected = Expected::default();
        self.connection = None;
        self.target = None;
        self.adopting = false;
        self.undo.clear();
        self.facts = Facts::default();
        self.cancel(|effect| !effect.outlives_its_screen());
        self.check_machine();
    }

    /// Tries an effect again in the state that failed.
    pub(super) fn retry(&mut self, effect: Effect) {
        match &mut self.state {
            State::Returning(at) => {
                at.restoring = true;
                self.target = Some(at.snapshot.place);
            }
            State::StartingConnection(at) => at.starting = true,
            State::ChoosingOrganization(at) => {
                at.loading |= effect == Effect::ListOrganizations;
                at.looking_up |= matches!(effect, Effect::LookUpOrganization(_));
                if matches!(effect, Effect::FindInstallation(_)) {
                    at.reading.clone_from(&self.choices.organization);
                }
            }
            State::ChoosingRepositories(at) => at.loading = true,
            State::ImportingNames(at) => {
                at.matching |= matches!(effect, Effect::MatchNames { .. });
                at.from.loading |= matches!(effect, Effect::LoadRepositories { .. });
            }
            State::Finishing(at) => at.comparing = matches!(effect, Effect::Compare { .. }),
            State::Preparing(_)
            | State::ListingConnections(_)
            | State::SigningIn(_)
            | State::ChoosingWorkspace(_)
            | State::NotAdmin(_)
            | State::AlreadyConnected(_)
            | State::Authorizing(_)
            | State::AskingOwner(_)
            | State::WaitingForOwner(_)
            | State::ChoosingSelection(_)
            | State::Reviewing(_)
            | State::Differing(_)
            | State::Confirming(_) => {}
        }
        self.perform(effect);
    }

    /// Goes to an earlier step. Choices are kept.
    pub(super) fn go_to_step(&mut self, step: u8) -> Answer {
        if step == 0 || step >= self.place().step() || self.connected() {
            return Err(Rejection::NotNow);
        }
        self.target = None;
        self.adopting = false;
        match step {
            1 => {
                self.go_to_sign_in(self.platform_session.clone());
                Ok(())
            }
            2 => {
                let platform = self.at_platform().ok_or(Rejection::NotNow)?;
                self.go_to_start(platform, self.existing_connection());
                Ok(())
            }
            3 => {
                let authorized = self.authorized().ok_or(Rejection::NotNow)?;
                self.go_to_organizations(authorized);
                Ok(())
            }
            4 => {
                let chosen = self.chosen().ok_or(Rejection::NotNow)?;
                self.go_to_selection(chosen);
                Ok(())
            }
            5 => {
                let chosen = self.chosen().ok_or(Rejection::NotNow)?;
                self.go_to_review(chosen);
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    /// Whether [`Intent::GoToStep`] leads somewhere.
    #[must_use]
    pub fn can_go_to_step(&self, step: u8) -> bool {
        if step == 0 || step >= self.place().step() || self.connected() {
            return false;
        }
        if matches!(self.state, State::Returning(_)) {
            return false;
        }
        match step {
            1 => true,
            2 => self.at_platform().is_some(),
            3 => self.authorized().is_some(),
            4 | 5 => self.chosen().is_some(),
            _ => false,
        }
    }

    /// Whether the wizard is on its way through this state, and why. There is nothing to decide
    /// here; the next answer of a server moves it on.
    #[must_use]
    pub fn passing(&self) -> Option<Passing> {
        let on_the_way = match &self.state {
            State::SigningIn(at) => matches!(at.phase, SignInPhase::Reading(_)),
            State::ChoosingWorkspace(at) => at.reading.is_some(),
            State::ChoosingOrganization(at) => at.reading.is_some(),
            State::ChoosingSelection(_) => {
                self.awaits(|effect| matches!(effect, Effect::Compare { .. }))
            }
            State::Reviewing(_) => self.awaits(|effect| *effect == Effect::ReadApp),
            _ => false,
        };
        if !on_the_way || self.problem.is_some() {
            return None;
        }
        if self.adopting {
            return Some(Passing::Adopting);
        }
        self.target.map(|_| Passing::Returning)
    }

    /// Back to the choices for a connection that exists.
    pub(super) fn stop_adopting(&mut self) -> Answer {
        let Some(Begun::Prepared {
            session,
            workspace,
            connection,
        }) = self.begun()
        else {
            return Err(Rejection::NotNow);
        };
        self.target = None;
        self.adopting = false;
        self.enter(State::AlreadyConnected(AlreadyConnected {
            session,
            workspace,
            connection,
        }));
        Ok(())
    }

    /// The platform's side, for a state that is passed through.
    #[must_use]
    pub fn passed_connection(&self) -> Option<crate::Connection> {
        self.existing_connection()
    }

    /// Where the wizard is going by itself.
    #[must_use]
    pub fn target(&self) -> Option<Place> {
        self.target
    }

    /// Whether the wizard found everything connected.
    #[must_use]
    pub fn connected(&self) -> bool {
        match &self.state {
            State::Confirming(at) => at.outcome() == Verdict::Connected,
            _ => false,
        }
    }

    pub(super) fn at_platform(&self) -> Option<AtPlatform> {
        if let State::StartingConnection(at) = &self.state {
            return Some(at.platform.clone());
        }
        match self.begun()? {
            Begun::Prepared {
                session, workspace, ..
            } => Some(AtPlatform::SignedIn { session, workspace }),
            Begun::ByHand => Some(AtPlatform::ByHand),
        }
    }

    pub(super) fn existing_connection(&self) -> Option<crate::Connection> {
        match self.begun()? {
            Begun::Prepared { connection, .. } => Some(connection),
            Begun::ByHand => None,
        }
    }

    pub(super) fn begun(&self) -> Option<Begun> {
        if let State::Authorizing(at) = &self.state {
            return Some(at.begun.clone());
        }
        self.authorized().map(|authorized| authorized.begun)
    }

    pub(super) fn authorized(&self) -> Option<Authorized> {
        if let State::ChoosingOrganization(at) = &self.state {
            return Some(at.authorized.clone());
        }
        self.chosen().map(|chosen| chosen.authorized)
    }

    /// What is known once an organization is chosen.
    #[must_use]
    pub fn chosen(&self) -> Option<Chosen> {
        match &self.state {
            State::ChoosingSelection(at) => Some(at.chosen.clone()),
            State::ChoosingRepositories(at) => Some(at.chosen.clone()),
            State::ImportingNames(at) => Some(at.from.chosen.clone()),
            State::Reviewing(at) => Some(at.chosen.clone()),
            State::Finishing(at) => Some(at.agreed.chosen.clone()),
            State::AskingOwner(at) => Some(at.asked.chosen.clone()),
            State::WaitingForOwner(at) => Some(at.asked.chosen.clone()),
            State::Differing(at) => Some(at.agreed.chosen.clone()),
            State::Confirming(at) => Some(at.agreed.chosen.clone()),
            State::Preparing(_)
            | State::Returning(_)
            | State::ListingConnections(_)
            | State::SigningIn(_)
            | State::ChoosingWorkspace(_)
            | State::NotAdmin(_)
            | State::StartingConnection(_)
            | State::AlreadyConnected(_)
            | State::Authorizing(_)
            | State::ChoosingOrganization(_) => None,
        }
    }
}
