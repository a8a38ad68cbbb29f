//! 0C: every organization this computer knows, and going from one to another.
//!
//! The setup in hand is put aside with its own place, what it waited for is cancelled, and another is
//! taken up. Effects keep counting on, so that what was asked for in one setup can never answer in
//! another.

use std::time::Duration;

use sha2::{Digest, Sha256};

use super::*;
use crate::{Account, AccountId, MembershipRole, OrganizationChoice, OrganizationSource};

/// How often the servers are asked about what is put aside or on the list.
const SURVEY_PAUSE: Duration = Duration::from_secs(600);

/// How old an answer is before coming back to the window asks again.
const SURVEY_OLD: time::Duration = time::Duration::MINUTE;

impl Wizard {
    /// A wizard as it was saved: at the setup that was in hand, or at the list. `run` names the run
    /// that begins when nothing was in hand.
    #[must_use]
    pub fn take_up(
        world: World,
        places: Places,
        run: String,
        now: OffsetDateTime,
    ) -> (Self, Reaction) {
        let mut wizard = match places.active {
            Some(snapshot) => Wizard::resume(world, snapshot, now),
            None => {
                let (mut wizard, _) = Wizard::new(world, run, now);
                wizard.awaited.clear();
                wizard
            }
        };
        wizard.others = places.others;
        if !matches!(wizard.state, State::Returning(_)) {
            wizard.go_to_list(None);
        }
        let effects = std::mem::take(&mut wizard.effects);
        let rejected = None;
        (wizard, Reaction { effects, rejected })
    }

    /// All there is to save; none while there is nothing worth it.
    #[must_use]
    pub fn places(&self) -> Option<Places> {
        let active = self.snapshot();
        let any = active.is_some() || !self.others.is_empty();
        any.then(|| Places {
            version: PLACES_VERSION,
            active,
            others: self.others.clone(),
        })
    }

    /// Whether the setup is done: what is left of it is an entry among the connections.
    pub(super) fn is_finished(&self) -> bool {
        match &self.state {
            State::Confirming(at) => matches!(
                at.outcome(),
                Verdict::Connected | Verdict::ConfirmedByPerson
            ),
            _ => false,
        }
    }

    /// The organizations beside the one in hand.
    #[must_use]
    pub fn others(&self) -> &Others {
        &self.others
    }

    /// Whether [`Intent::ShowConnections`] applies: there are others, or there is time for one.
    #[must_use]
    pub fn can_show_connections(&self) -> bool {
        match self.state {
            State::ListingConnections(_) => false,
            State::WaitingForOwner(_) => true,
            _ => !self.others.is_empty(),
        }
    }

    /// Whether the servers are being asked about the organizations of the list.
    #[must_use]
    pub fn is_surveying(&self) -> bool {
        self.awaits(|effect| matches!(effect, Effect::Survey { .. } | Effect::RestoreSessions))
    }

    pub(super) fn show_connections(&mut self) -> Answer {
        if !self.can_show_connections() {
            return Err(Rejection::NotNow);
        }
        let came_from = self.put_aside();
        self.go_to_list(came_from);
        Ok(())
    }

    fn go_to_list(&mut self, came_from: Option<String>) {
        self.leave_setup();
        self.choices = Choices::default();
        self.expected = Expected::default();
        self.connection = None;
        self.target = None;
        self.enter(State::ListingConnections(ListingConnections { came_from }));
        self.look_over();
    }

    pub(super) fn listing_intent(&mut self, at: &ListingConnections, intent: &Intent) -> Answer {
        match intent {
            Intent::CheckAgain => {
                self.problem = None;
                self.look_over();
                Ok(())
            }
            Intent::OpenConnection(organization) => self.open_connection(*organization),
            Intent::ConnectAnother => {
                self.add_organization();
                Ok(())
            }
            Intent::GoBack => {
                let from = at.came_from.as_ref().ok_or(Rejection::NotNow)?;
                let organization = self.others.find(from).ok_or(Rejection::NotNow)?;
                self.open_connection(organization)
            }
            _ => Err(Rejection::NotNow),
        }
    }

    /// Whether there is a setup to go back to from the list.
    #[must_use]
    pub fn can_leave_list(&self) -> bool {
        match &self.state {
            State::ListingConnections(at) => {
                let from = at.came_from.as_ref();
                from.is_some_and(|run| self.others.find(run).is_some())
            }
            _ => false,
        }
    }

    /// Opens the organization the person chose once more in 3D.
    pub(super) fn open_same(&mut self) -> Answer {
        let Some(Problem::SameOrganization { id, .. }) = self.problem else {
            return Err(Rejection::NotNow);
        };
        if !self.has_own_place(id) {
            return Err(Rejection::NotNow);
        }
        self.put_aside();
        self.open_connection(Some(id))
    }

    /// Whether this organization has a place of its own, other than the setup in hand.
    pub(super) fn has_own_place(&self, id: AccountId) -> bool {
        let mut parked = self.others.parked().iter();
        if parked.any(|place| organization_of(place) == Some(id)) {
            return true;
        }
        self.others.entry(id).is_some_and(|entry| {
            let is_its_setup = match &entry.connection {
                Some(connection) => Some(connection) == self.connection.as_ref(),
                None => self.guided_setup_of == Some(id),
            };
            !is_its_setup
        })
    }

    /// Says that an organization has a place of its own.
    pub(super) fn same_organization(&self, account: &Account) -> Problem {
        let parked = self.others.parked().iter();
        let in_setup = parked
            .filter_map(organization_of)
            .any(|id| id == account.id);
        Problem::SameOrganization {
            id: account.id,
            org: account.login.clone(),
            connected: !in_setup,
        }
    }

    fn open_connection(&mut self, organization: Option<AccountId>) -> Answer {
        if let Some(place) = self.others.take(organization) {
            self.take_up_place(&place);
            return Ok(());
        }
        let entry = organization.and_then(|id| self.others.entry(id));
        let entry = entry.ok_or(Rejection::NotNow)?.clone();
        let place = self.place_of(&entry);
        self.guided_setup_of = entry.connection.is_none().then_some(entry.organization.id);
        self.take_up_place(&place);
        Ok(())
    }

    /// Where the work on a finished connection begins: 2B, or 4A where no platform can be asked.
    fn place_of(&mut self, entry: &ConnectionEntry) -> Snapshot {
        let place = match &entry.connection {
            Some(_) => Place::AlreadyConnected,
            None => Place::Selection,
        };
        Snapshot {
            version: SNAPSHOT_VERSION,
            run: self.next_run(),
            saved_at: self.now,
            place,
            browser_open: false,
            choices: Choices {
                workspace: entry.workspace.clone(),
                organization: Some(OrganizationChoice {
                    account: entry.organization.clone(),
                    role: MembershipRole::Unknown,
                    source: OrganizationSource::Installation,
                    installed: true,
                    invited: false,
                    seen_at: Some(entry.checked_at),
                }),
                ..Choices::default()
            },
            expected: self.expected.clone(),
            connection: entry.connection.clone(),
        }
    }

    /// Goes on where a setup was put aside. The servers are asked first, as on every return.
    fn take_up_place(&mut self, place: &Snapshot) {
        self.leave_setup();
        self.run.clone_from(&place.run);
        self.choices = place.choices.clone();
        self.expected = place.expected.clone();
        self.connection.clone_from(&place.connection);
        self.target = Some(place.place);
        self.enter(State::Returning(Returning {
            snapshot: place.clone(),
            restoring: true,
        }));
        self.target = Some(place.place);
        self.perform(Effect::RestoreSessions);
    }

    /// One more organization, from the list.
    fn add_organization(&mut self) {
        self.choices.workspace = self.others.last_workspace();
        if self.world.guided {
            self.connect_another(AtPlatform::ByHand);
            return;
        }
        let session = self.platform_session.clone();
        let workspace = session.as_ref().and_then(|session| {
            let mut all = session.person.workspaces.iter();
            let last = self.choices.workspace.as_ref();
            all.find(|found| Some(&found.id) == last && found.role.is_admin())
        });
        match (session.clone(), workspace.cloned()) {
            (Some(session), Some(workspace)) => {
                self.connect_another(AtPlatform::SignedIn { session, workspace });
            }
            (session, _) => {
                if !self.begin_another() {
                    return;
                }
                self.target = Some(Place::StartConnection);
                match session {
                    Some(session) => self.platform_arrives(session),
                    None => self.go_to_sign_in(None),
                }
            }
        }
    }

    /// Begins a setup for one more organization. A setup that has no organization yet is that one
    /// already, and is taken up instead; then the answer is no.
    pub(super) fn begin_another(&mut self) -> bool {
        self.put_aside();
        if let Some(place) = self.others.take(None) {
            self.take_up_place(&place);
            return false;
        }
        let workspace = self.choices.workspace.clone();
        self.leave_setup();
        self.run = self.next_run();
        self.choices = Choices {
            workspace,
            ..Choices::default()
        };
        self.connection = None;
        true
    }

    /// Puts the setup in hand aside and answers the name of its run. A finished connection needs no
    /// place: its entry is there.
    fn put_aside(&mut self) -> Option<String> {
        if let State::AlreadyConnected(at) = self.state.clone()
            && self.note_existing(&at)
        {
            return None;
        }
        let place = self.snapshot()?;
        let run = place.run.clone();
        self.others.park(place);
        Some(run)
    }

    /// Stops all that belongs to the setup in hand.
    fn leave_setup(&mut self) {
        self.cancel(|effect| !effect.outlives_its_screen());
        self.undo.clear();
        self.facts = Facts::default();
        self.adopting = false;
        self.guided_setup_of = None;
    }

    /// A name that no other run has, without drawing again.
    fn next_run(&mut self) -> String {
        let number = self.others.begin();
        let digest = Sha256::digest(format!("{} {number}", self.run));
        digest[..16]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    /// Asks the servers about every organization of the list.
    pub(super) fn look_over(&mut self) {
        let signed_in = self.platform_session.is_some() || self.github_session.is_some();
        if signed_in {
            self.survey();
        } else if !self.is_surveying() {
            self.perform(Effect::RestoreSessions);
        }
    }

    /// Whether somebody who comes back to the list would want to know it anew.
    pub(super) fn survey_is_old(&self) -> bool {
        let entries = self.others.connections().iter();
        let newest = entries.map(|entry| entry.checked_at).max();
        newest.is_none_or(|at| self.now - at > SURVEY_OLD)
    }

    /// The sign-ins that are kept, while the list is on screen.
    pub(super) fn restored_at_list(
        &mut self,
        platform: Result<Option<PlatformSession>, Problem>,
        github: Result<Option<GitHubSession>, Problem>,
    ) {
        match (platform, github) {
            (Ok(platform), Ok(github)) => {
                self.platform_session = platform;
                self.github_session = github;
                if self.platform_session.is_some() || self.github_session.is_some() {
                    self.survey();
                }
            }
            // The list shows what is known, and how old it is.
            (Err(Problem::SignInEnded { .. }), _) | (_, Err(Problem::SignInEnded { .. })) => {}
            (Err(problem), _) | (_, Err(problem)) => self.fail(problem, Effect::RestoreSessions),
        }
    }

    /// The time to ask again has come.
    pub(super) fn survey_later(&mut self) {
        match self.state {
            State::ListingConnections(_) => self.look_over(),
            _ => self.survey_parked(),
        }
    }

    /// An owner may have answered for a setup that is put aside.
    pub(super) fn survey_parked(&mut self) {
        if self.others.awaits_owner() {
            self.survey();
        }
    }

    fn survey(&mut self) {
        if self.awaits(|effect| matches!(effect, Effect::Survey { .. })) {
            return;
        }
        self.cancel(|effect| matches!(effect, Effect::SurveyLater(_)));
        let workspaces = match self.platform_session {
            Some(_) => self.others.workspaces(),
            None => Vec::new(),
        };
        let github = self.github_session.is_some();
        if github || !workspaces.is_empty() {
            self.perform(Effect::Survey { workspaces, github });
        }
    }

    pub(super) fn surveyed_outcome(&mut self, outcome: Outcome) {
        let Outcome::Surveyed(survey) = outcome else {
            return;
        };
        if let Some(survey) = survey {
            let me = self
                .github_session
                .as_ref()
                .map(|session| session.person.id);
            self.others.hold_against(&survey, me);
        }
        let on_screen = matches!(self.state, State::ListingConnections(_));
        if on_screen || self.others.awaits_owner() {
            self.perform(Effect::SurveyLater(SURVEY_PAUSE));
        }
    }

    /// Keeps what was found in 6A.
    pub(super) fn note_connection(&mut self) {
        let State::Confirming(at) = &self.state else {
            return;
        };
        let plan = &at.agreed.plan;
        let standing = match at.outcome() {
            Verdict::Connected => Standing::Connected,
            Verdict::ConfirmedByPerson => Standing::ConfirmedByPerson,
            Verdict::Running => return,
            Verdict::NotConnected => {
                if let Some(standing) = at.standing() {
                    let id = plan.organization.id;
                    self.others.stands(id, standing, self.now);
                }
                return;
            }
        };
        let begun = &at.agreed.chosen.authorized.begun;
        let found = at.facts.platform.as_ref().and_then(|known| known.value());
        let (workspace, connection) = match begun {
            Begun::Prepared {
                workspace,
                connection,
                ..
            } => (
                Some(workspace.id.clone()),
                Some(found.unwrap_or(connection)),
            ),
            Begun::ByHand => (None, None),
        };
        let me = self.platform_session.as_ref();
        let by_me = me.map(|session| session.person.name.clone());
        let entry = ConnectionEntry {
            organization: plan.organization.clone(),
            host: self.world.host.clone(),
            workspace,
            connection: connection.map(|found| found.id.clone()),
            seen_by: self
                .github_session
                .as_ref()
                .map(|session| session.person.id),
            kind: Some(plan.repositories.kind()),
            repositories: plan.repositories.count().map(|count| count as u64),
            permissions: plan.permissions.clone(),
            connected_at: connection
                .and_then(|found| found.connected_at)
                .unwrap_or(self.now),
            connected_by: connection
                .and_then(|found| found.connected_by.clone())
                .or(by_me),
            checked_at: self.now,
            standing,
        };
        self.others.note(entry);
    }

    /// Keeps what the platform says in 2B of a connection somebody made elsewhere. Says whether the
    /// organization is known.
    fn note_existing(&mut self, at: &AlreadyConnected) -> bool {
        let Some(account) = at.connection.account.clone() else {
            return false;
        };
        if self.others.entry(account.id).is_some() {
            return true;
        }
        let standing = match at.connection.status {
            crate::ConnectionStatus::Suspended => Standing::Paused,
            _ => Standing::Connected,
        };
        self.others.note(ConnectionEntry {
            organization: account.into(),
            host: self.world.host.clone(),
            workspace: Some(at.workspace.id.clone()),
            connection: Some(at.connection.id.clone()),
            seen_by: None,
            kind: None,
            repositories: at.connection.repository_count,
            permissions: at.connection.permissions.clone(),
            connected_at: at.connection.connected_at.unwrap_or(self.now),
            connected_by: at.connection.connected_by.clone(),
            checked_at: self.now,
            standing,
        });
        true
    }
}

impl Confirming {
    /// What the lines that do not hold say of a connection that held before; none while a fact is
    /// missing.
    fn standing(&self) -> Option<Standing> {
        let fails = |line| {
            let lines = self.lines();
            lines.contains(&(line, LineVerdict::Fails))
        };
        let installation = self.facts.installation.as_ref();
        let installation = installation.and_then(|known| known.value());
        if let Some(Some(installation)) = installation
            && installation.suspension.is_some()
        {
            return Some(Standing::Paused);
        }
        if installation == Some(&None) {
            return Some(Standing::Gone);
        }
        let platform = self.facts.platform.as_ref();
        if fails(Line::Platform) && platform.is_some_and(|known| known.answer.is_ok()) {
            return Some(Standing::Disconnected);
        }
        let comparison = self.facts.comparison.as_ref();
        let compared = comparison.is_some_and(|known| known.answer.is_ok());
        let differs = fails(Line::Repositories) || fails(Line::Permissions);
        (compared && differs).then_some(Standing::Different)
    }
}
