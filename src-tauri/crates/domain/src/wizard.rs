//! The wizard: a pure, total state machine over the whole road.
//!
//! One call, [`Wizard::handle`], takes an input and the time and answers effects. An intent that
//! does not apply is refused and changes nothing; an outcome nobody waits for is counted and
//! dropped. Leaving a state cancels what it waited for.

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is not named does not apply here"
)]
mod asking;
mod board;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is not named does not apply here"
)]
mod connection;
mod effect;
mod ends;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is not named does not apply here"
)]
mod finish;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is not named does not apply here"
)]
mod importing;
mod input;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is not named does not apply here"
)]
mod listing;
mod motion;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is not named does not apply here"
)]
mod organization;
mod others;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is not named does not apply here"
)]
mod repositories;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is not named does not apply here"
)]
mod returning;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is not named does not apply here"
)]
mod sign_in;
mod snapshot;
mod state;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is not named does not apply here"
)]
mod vault;
mod verdict;

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use time::OffsetDateTime;

pub use asking::is_up_to_an_owner;
pub use effect::*;
pub use input::*;
pub use others::*;
pub use snapshot::*;
pub use state::*;
pub use verdict::*;

use crate::facts::Facts;
use crate::{AccountId, ConnectionId, PermissionSet, Problem, RepositoryId};

/// What a profile says about the road.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct World {
    /// The platform has no API here; the person works it by hand.
    pub guided: bool,
    /// People sign in to GitHub through the wizard.
    pub github_sign_in: bool,
    /// The GitHub host people know, such as `github.com`.
    pub host: String,
    /// What the platform documents that its app asks for.
    pub documented: PermissionSet,
}

/// What `handle` answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reaction {
    /// What the engine is to do, in order.
    pub effects: Vec<(EffectId, Effect)>,
    /// Why an intent was refused.
    pub rejected: Option<Rejection>,
}

/// Why the wizard moves through states by itself, without anything to decide on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passing {
    /// Back to where the person was.
    Returning,
    /// To what they want to do with a connection that exists.
    Adopting,
}

/// Why an intent was refused. Nothing changed but, perhaps, the problem that explains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// It does not apply here.
    NotNow,
    /// Something is missing; the wizard's problem says what.
    Explained,
    /// The plan is another than the one agreed to.
    PlanChanged,
}

type Answer = Result<(), Rejection>;

/// A limit is over a moment after the second it names.
const SHORTEST_WAIT: Duration = Duration::from_secs(1);

/// GitHub's longest limit is of an hour; whoever names more has a wrong clock.
const LONGEST_WAIT: Duration = Duration::from_secs(3_660);

/// How many changes of the selection can be taken back.
const UNDO_DEPTH: usize = 10;

/// The machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wizard {
    world: World,
    run: String,
    state: State,
    choices: Choices,
    expected: Expected,
    connection: Option<ConnectionId>,
    platform_session: Option<PlatformSession>,
    github_session: Option<GitHubSession>,
    problem: Option<Problem>,
    failed: Option<Effect>,
    /// While returning: how far to go without asking again.
    target: Option<Place>,
    /// Take what GitHub has as the plan, instead of asking for one.
    adopting: bool,
    undo: Vec<BTreeSet<RepositoryId>>,
    /// What was answered about the chosen organization, on whatever screen.
    facts: Facts,
    /// The organizations beside this one.
    others: Others,
    /// The finished connection that is worked on where no platform could name it.
    guided_setup_of: Option<AccountId>,
    awaited: BTreeMap<EffectId, Effect>,
    next_effect: u64,
    dropped: u64,
    now: OffsetDateTime,
    effects: Vec<(EffectId, Effect)>,
}

impl Wizard {
    /// A wizard that begins with the checks. `run` is a random name for this run.
    #[must_use]
    pub fn new(world: World, run: String, now: OffsetDateTime) -> (Self, Reaction) {
        let mut wizard = Wizard {
            world,
            run,
            state: State::Preparing(Preparing {
                since: Some(now),
                checks: BTreeMap::new(),
            }),
            choices: Choices::default(),
            expected: Expected::default(),
            connection: None,
            platform_session: None,
            github_session: None,
            problem: None,
            failed: None,
            target: None,
            adopting: false,
            undo: Vec::new(),
            facts: Facts::default(),
            others: Others::default(),
            guided_setup_of: None,
            awaited: BTreeMap::new(),
            next_effect: 1,
            dropped: 0,
            now,
            effects: Vec::new(),
        };
        wizard.perform(Effect::CheckMachine);
        let effects = std::mem::take(&mut wizard.effects);
        (
            wizard,
            Reaction {
                effects,
                rejected: None,
            },
        )
    }

    /// A wizard that stands at a saved place and waits for the person to go on.
    #[must_use]
    pub fn resume(world: World, snapshot: Snapshot, now: OffsetDateTime) -> Self {
        let (mut wizard, _) = Wizard::new(world, snapshot.run.clone(), now);
        wizard.awaited.clear();
        wizard.choices = snapshot.choices.clone();
        wizard.expected = snapshot.expected.clone();
        wizard.connection.clone_from(&snapshot.connection);
        wizard.state = State::Returning(Returning {
            snapshot,
            restoring: false,
        });
        wizard
    }

    /// A wizard whose saved place could not be read: it can find its place from the servers.
    #[must_use]
    pub fn recover(world: World, run: String, now: OffsetDateTime) -> Self {
        let mut wizard = Wizard::resume(world, Snapshot::blank(run, now), now);
        wizard.problem = Some(Problem::SavedPlaceDamaged);
        wizard
    }

    /// Reacts. `now` is the time of the input.
    pub fn handle(&mut self, now: OffsetDateTime, input: Input) -> Reaction {
        self.now = now;
        let rejected = match input {
            Input::Intent(intent) => self.intent(intent).err(),
            Input::Outcome(id, outcome) => {
                self.outcome(id, outcome);
                None
            }
            Input::Signal(Signal::NetworkChanged) => {
                self.network_changed();
                None
            }
            Input::Signal(Signal::WindowFocused | Signal::Woke) => {
                self.look_again();
                None
            }
            Input::Signal(Signal::SessionEnded(end)) => {
                self.session_ended(end);
                None
            }
        };
        Reaction {
            effects: std::mem::take(&mut self.effects),
            rejected,
        }
    }

    /// Where the wizard is.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What the profile says.
    #[must_use]
    pub fn world(&self) -> &World {
        &self.world
    }

    /// What was chosen so far.
    #[must_use]
    pub fn choices(&self) -> &Choices {
        &self.choices
    }

    /// What the person has to know.
    #[must_use]
    pub fn problem(&self) -> Option<&Problem> {
        self.problem.as_ref()
    }

    /// Whether the last failure can be tried again.
    #[must_use]
    pub fn can_retry(&self) -> bool {
        self.failed.is_some()
    }

    /// Whether a change of the selection can be taken back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Who is signed in on the platform.
    #[must_use]
    pub fn platform_session(&self) -> Option<&PlatformSession> {
        self.platform_session.as_ref()
    }

    /// Who is signed in on GitHub.
    #[must_use]
    pub fn github_session(&self) -> Option<&GitHubSession> {
        self.github_session.as_ref()
    }

    /// The time of the last input.
    #[must_use]
    pub fn now(&self) -> OffsetDateTime {
        self.now
    }

    /// This run's name.
    #[must_use]
    pub fn run(&self) -> &str {
        &self.run
    }

    /// How many outcomes came that nobody waited for.
    #[must_use]
    pub fn dropped(&self) -> u64 {
        self.dropped
    }

    /// How many effects are under way.
    #[must_use]
    pub fn outstanding(&self) -> usize {
        self.awaited.len()
    }

    /// The effect of this id, while its outcome is awaited.
    #[must_use]
    pub fn awaited(&self, id: EffectId) -> Option<&Effect> {
        self.awaited.get(&id)
    }

    /// Whether an effect of this kind is under way.
    #[must_use]
    pub fn awaits(&self, kind: fn(&Effect) -> bool) -> bool {
        self.awaited.values().any(kind)
    }

    /// The browser sign-in that is under way.
    #[must_use]
    pub fn open_sign_in(&self) -> Option<EffectId> {
        self.awaited
            .iter()
            .find(|(_, effect)| matches!(effect, Effect::SignIn { .. }))
            .map(|(id, _)| *id)
    }

    /// The sign-in with a code that is under way.
    #[must_use]
    pub fn open_code(&self) -> Option<EffectId> {
        self.awaited
            .iter()
            .find(|(_, effect)| matches!(effect, Effect::SignInByCode(_)))
            .map(|(id, _)| *id)
    }

    /// What to save; none while there is nothing worth it.
    #[must_use]
    pub fn snapshot(&self) -> Option<Snapshot> {
        if let State::Returning(returning) = &self.state {
            return Some(returning.snapshot.clone());
        }
        if self.is_finished() {
            return None;
        }
        let place = self
            .target
            .map_or(self.place(), |target| target.max(self.place()));
        (place > Place::Prepare).then(|| Snapshot {
            version: SNAPSHOT_VERSION,
            run: self.run.clone(),
            saved_at: self.now,
            place,
            browser_open: self.open_sign_in().is_some(),
            choices: self.choices.clone(),
            expected: self.expected.clone(),
            connection: self.connection.clone(),
        })
    }

    /// The place on the road.
    #[must_use]
    pub fn place(&self) -> Place {
        match &self.state {
            State::Preparing(_) => Place::Prepare,
            State::ListingConnections(_) => Place::Prepare,
            State::Returning(returning) => returning.snapshot.place,
            State::SigningIn(_) => Place::SignIn,
            State::ChoosingWorkspace(_) => Place::Workspace,
            State::NotAdmin(_) => Place::NotAdmin,
            State::StartingConnection(_) => Place::StartConnection,
            State::AlreadyConnected(_) => Place::AlreadyConnected,
            State::Authorizing(_) => Place::Authorize,
            State::ChoosingOrganization(_) => Place::Organization,
            State::AskingOwner(at) => at.place(),
            State::WaitingForOwner(_) => Place::WaitingForOwner,
            State::ChoosingSelection(_) => Place::Selection,
            State::ChoosingRepositories(_) => Place::Repositories,
            // Whoever comes back has the list of repositories to begin with.
            State::ImportingNames(_) => Place::Repositories,
            State::Reviewing(_) => Place::Review,
            State::Finishing(_) => Place::Finish,
            State::Differing(_) => Place::Differences,
            State::Confirming(_) => Place::Confirm,
        }
    }

    fn intent(&mut self, intent: Intent) -> Answer {
        if intent == Intent::DismissProblem {
            return self.problem.take().map(|_| ()).ok_or(Rejection::NotNow);
        }
        if intent == Intent::Retry {
            let effect = self.failed.take().ok_or(Rejection::NotNow)?;
            self.problem = None;
            self.retry(effect);
            return Ok(());
        }
        if intent == Intent::SignInAgain {
            return self.sign_in_again();
        }
        if matches!(intent, Intent::OpenVault | Intent::LeaveVault) {
            return self.vault_intent(&intent);
        }
        let state = self.state.clone();
        match (state, intent) {
            // Nothing is in hand there that could be begun anew.
            (State::ListingConnections(_), Intent::StartOver) => Err(Rejection::NotNow),
            (_, Intent::StartOver) => {
                self.start_over();
                Ok(())
            }
            (_, Intent::ShowConnections) => self.show_connections(),
            (_, Intent::OpenSame) => self.open_same(),
            (State::Returning(at), intent) => self.returning_intent(at, &intent),
            (_, Intent::GoBack) if self.passing() == Some(Passing::Adopting) => {
                self.stop_adopting()
            }
            (_, intent) if self.passing().is_some() && intent != Intent::GoBack => {
                Err(Rejection::NotNow)
            }
            (_, Intent::SignOut(end)) => self.sign_out(end),
            (_, Intent::SwitchAccount(end)) => self.switch_account(end),
            (_, Intent::ReviewAuthorizations) => self.review_authorizations(),
            (_, Intent::GoToStep(step)) => self.go_to_step(step),
            (State::Preparing(at), intent) => self.preparing_intent(&at, &intent),
            (State::ListingConnections(at), intent) => self.listing_intent(&at, &intent),
            (State::SigningIn(at), intent) => self.signing_in_intent(at, &intent),
            (State::ChoosingWorkspace(at), intent) => self.workspace_intent(at, intent),
            (State::NotAdmin(at), intent) => self.not_admin_intent(at, &intent),
            (State::StartingConnection(at), intent) => self.starting_intent(at, &intent),
            (State::AlreadyConnected(at), intent) => self.connected_intent(at, &intent),
            (State::Authorizing(at), intent) => self.authorizing_intent(at, &intent),
            (State::ChoosingOrganization(at), intent) => self.organization_intent(at, intent),
            (State::ChoosingSelection(at), intent) => self.selection_intent(at, &intent),
            (State::ChoosingRepositories(at), intent) => self.repositories_intent(at, intent),
            (State::ImportingNames(at), intent) => self.importing_intent(at, intent),
            (State::Reviewing(at), intent) => self.reviewing_intent(at, intent),
            (State::Finishing(at), intent) => self.finishing_intent(at, &intent),
            (State::AskingOwner(at), intent) => self.asking_intent(at, &intent),
            (State::WaitingForOwner(at), intent) => self.waiting_intent(at, &intent),
            (State::Differing(at), intent) => self.differing_intent(at, &intent),
            (State::Confirming(at), intent) => self.confirming_intent(at, &intent),
        }
    }

    fn outcome(&mut self, id: EffectId, outcome: Outcome) {
        let Some(effect) = self.awaited.get(&id).cloned() else {
            self.dropped += 1;
            return;
        };
        if outcome.is_final() {
            self.awaited.remove(&id);
        }
        let ended = outcome.ended_session();
        self.facts.note(&outcome, self.now);
        match effect {
            Effect::CheckMachine => self.machine_outcome(outcome),
            Effect::RestoreSessions => self.restored_outcome(outcome),
            Effect::SignIn { end: End::Platform } => self.platform_sign_in_outcome(outcome),
            Effect::SignIn { end: End::GitHub } => self.github_sign_in_outcome(outcome),
            Effect::SignInByCode(End::Platform) => self.platform_sign_in_outcome(outcome),
            Effect::SignInByCode(End::GitHub) => self.github_sign_in_outcome(outcome),
            Effect::ReadPerson => self.person_outcome(outcome),
            Effect::ListAdmins(_) => self.admins_outcome(outcome),
            Effect::FindConnections(_) => self.connections_outcome(effect, outcome),
            Effect::StartConnection { .. } => self.started_outcome(effect, outcome),
            Effect::ListOrganizations => self.organizations_outcome(effect, outcome),
            Effect::LookUpOrganization(_) => self.looked_up_outcome(effect, outcome),
            Effect::FindInstallation(_) => self.installation_outcome(effect, outcome),
            Effect::LoadRepositories { .. } => self.list_outcome(outcome),
            Effect::MatchNames { .. } => self.matched_outcome(outcome),
            Effect::ReadApp => self.app_outcome(effect, outcome),
            Effect::OpenPage(_) => self.page_outcome(&outcome),
            Effect::WatchInstallation { .. } => self.watch_outcome(outcome),
            Effect::Compare { .. } => self.compared_outcome(effect, outcome),
            Effect::Confirm { .. } => self.confirm_outcome(&outcome),
            Effect::Wait(_) => self.go_on(),
            Effect::Survey { .. } => self.surveyed_outcome(outcome),
            Effect::SurveyLater(_) => self.survey_later(),
            Effect::OpenVault => self.vault_outcome(outcome),
            Effect::SignOut(end) => self.signed_out_outcome(end, &outcome),
            Effect::Cancel(_) | Effect::Reopen(_) => {}
        }
        if let Some(end) = ended {
            self.session_ended(end);
        }
    }
}
