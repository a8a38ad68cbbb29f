//! What holds on every road: people try anything, servers answer anything, in any order.

use std::collections::BTreeSet;
use std::mem::discriminant;

use domain::facts::Known;
use domain::wizard::*;
use domain::*;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use time::{Duration, OffsetDateTime};

use crate::chance::{Dice, change, intents, leads_on, outcomes};
use crate::servers::Servers;
use crate::walk::{Walk, api, guided};

/// One thing that happens; the seed decides the details where it happens.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// The person does what leads on.
    LeadOn(u64),
    /// The person does something that applies.
    Act(u64),
    /// The person, or a confused page, tries anything at all.
    Try(u64),
    /// The servers answer an effect that is open.
    Answer(u64),
    /// An answer comes that nobody waits for any more, or never did.
    Late(u64),
    /// The window comes to the front, or the computer wakes up.
    Signal,
    /// The world changes.
    Change(u64),
    /// The program stops and starts.
    Stop,
    /// Time passes.
    Pass(u16),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        30 => any::<u64>().prop_map(Step::LeadOn),
        6 => any::<u64>().prop_map(Step::Act),
        4 => any::<u64>().prop_map(Step::Try),
        45 => any::<u64>().prop_map(Step::Answer),
        4 => any::<u64>().prop_map(Step::Late),
        3 => Just(Step::Signal),
        3 => any::<u64>().prop_map(Step::Change),
        1 => Just(Step::Stop),
        3 => any::<u16>().prop_map(Step::Pass),
    ]
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step(), 1..160)
}

/// A walk over which every step is watched.
struct Watched {
    walk: Walk,
    /// Digests of plans the person agreed to, by whichever act.
    agreed: BTreeSet<String>,
    /// The person asked to check an existing connection, so what is there is the plan.
    checking: bool,
    reached: BTreeSet<Reached>,
}

/// How far a walk came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Reached {
    At(Place),
    Connected,
}

impl Watched {
    fn begin(world: World) -> Self {
        Watched {
            walk: Walk::begin_in(world, Servers::newcomer()),
            agreed: BTreeSet::new(),
            checking: false,
            reached: BTreeSet::new(),
        }
    }

    fn take(&mut self, step: Step) {
        match step {
            Step::LeadOn(seed) => self.act(seed, leads_on),
            Step::Act(seed) => self.act(seed, |_| true),
            Step::Try(seed) => {
                let intent = Dice(seed).pick(&intents(&self.walk.wizard));
                self.attempt(&intent);
            }
            Step::Answer(seed) => self.answer(seed),
            Step::Late(seed) => self.late(seed),
            Step::Signal => {
                self.walk.input(Input::Signal(Signal::WindowFocused));
            }
            Step::Change(seed) => {
                change(&mut self.walk.servers, &mut Dice(seed), self.walk.now);
            }
            Step::Stop => {
                self.walk.stop_and_start();
                self.checking = false;
            }
            Step::Pass(seconds) => self.walk.now += Duration::seconds(i64::from(seconds)),
        }
        self.check();
        self.reached.insert(Reached::At(self.walk.place()));
        if self.walk.wizard.connected() {
            self.reached.insert(Reached::Connected);
        }
    }

    fn act(&mut self, seed: u64, wanted: fn(&Intent) -> bool) {
        let mut applying = intents(&self.walk.wizard);
        applying.retain(|intent| {
            wanted(intent) && after(&self.walk.wizard, intent.clone(), self.walk.now).is_some()
        });
        if !applying.is_empty() {
            self.attempt(&Dice(seed).pick(&applying));
        }
    }

    /// Tries an intent. What does not apply changes nothing.
    fn attempt(&mut self, intent: &Intent) {
        let before = self.walk.wizard.clone();
        let agreed = agreed_by(&before, intent);
        let at_this_time = {
            let mut asked = before.clone();
            asked.handle(self.walk.now, Input::Intent(Intent::GoToStep(0)));
            asked
        };
        let reaction = self.walk.input(Input::Intent(intent.clone()));
        match reaction.rejected {
            None => {
                self.agreed.extend(agreed);
                self.checking &= !turns_away(intent);
                self.checking |= *intent == Intent::CheckConnection;
            }
            Some(Rejection::NotNow) => {
                assert_eq!(self.walk.wizard, at_this_time, "{intent:?} was refused");
                assert!(reaction.effects.is_empty());
            }
            Some(Rejection::Explained | Rejection::PlanChanged) => {
                assert!(self.walk.wizard.problem().is_some(), "{intent:?}");
                assert_eq!(self.walk.wizard.state(), before.state());
                assert!(reaction.effects.is_empty());
            }
        }
    }

    fn answer(&mut self, seed: u64) {
        let mut dice = Dice(seed);
        let open: Vec<_> = self.walk.open.clone().into_iter().collect();
        if open.is_empty() {
            return;
        }
        let (id, effect) = dice.pick(&open);
        let now = self.walk.now;
        for outcome in outcomes(&mut self.walk.servers, &effect, &mut dice, now) {
            if self.walk.open.contains_key(&id) {
                self.walk.deliver(id, outcome);
            }
        }
        if let (Effect::ReadApp, State::Confirming(at)) = (effect, self.walk.wizard.state())
            && self.checking
        {
            self.agreed.insert(at.agreed.plan.digest().0);
        }
    }

    /// An answer without a question changes nothing but the count of such answers.
    fn late(&mut self, seed: u64) {
        let mut dice = Dice(seed);
        let ended = |(id, _): &&(EffectId, Effect)| !self.walk.open.contains_key(id);
        let ended: Vec<_> = self.walk.issued.iter().filter(ended).collect();
        let (id, effect) = if ended.is_empty() || dice.one_in(4) {
            (EffectId(u64::MAX), Effect::ReadPerson)
        } else {
            dice.pick(&ended).clone()
        };
        let mut servers = self.walk.servers.clone();
        for outcome in outcomes(&mut servers, &effect, &mut dice, self.walk.now) {
            let before = seen(&self.walk.wizard);
            let dropped = self.walk.wizard.dropped();
            let reaction = self
                .walk
                .wizard
                .handle(self.walk.now, Input::Outcome(id, outcome));
            assert_eq!(reaction, Reaction::default());
            assert_eq!(seen(&self.walk.wizard), before);
            assert_eq!(self.walk.wizard.dropped(), dropped + 1);
        }
    }

    /// What holds after every step.
    fn check(&self) {
        let wizard = &self.walk.wizard;
        assert_eq!(
            wizard.outstanding(),
            self.walk.open.len(),
            "the machine and its host agree on what is under way"
        );
        assert!(wizard.outstanding() <= 10, "{:?}", self.walk.open);
        assert!(has_a_way_out(&self.walk), "stuck at {:?}", wizard.place());
        if !wizard.world().guided {
            self.check_every_end_of_a_session();
        }
        if wizard.connected() {
            self.check_connected();
        }
        self.check_organizations();
        if let Some(places) = self.walk.saved() {
            let world = wizard.world().clone();
            let run = "run-2".to_owned();
            let (resumed, _) = Wizard::take_up(world, places.clone(), run, self.walk.now);
            assert_eq!(resumed.places(), Some(places.clone()));
            let asks = usize::from(places.active.is_none());
            assert_eq!(resumed.outstanding(), asks, "only the list asks by itself");
        }
    }

    /// One place for each organization, each with a run of its own, and none of it lost.
    fn check_organizations(&self) {
        let wizard = &self.walk.wizard;
        let others = wizard.others();
        let parked: BTreeSet<_> = others.parked().iter().map(organization_of).collect();
        assert_eq!(parked.len(), others.parked().len(), "one place for each");
        let mut runs: Vec<&str> = others.parked().iter().map(|it| it.run.as_str()).collect();
        runs.extend(wizard.snapshot().is_some().then(|| wizard.run()));
        let distinct: BTreeSet<&str> = runs.iter().copied().collect();
        assert_eq!(distinct.len(), runs.len(), "runs are told apart");
        let entries = others.connections().iter();
        let known: BTreeSet<_> = entries.map(|entry| entry.organization.id).collect();
        assert_eq!(known.len(), others.connections().len());
        if wizard.connected() {
            let here = wizard.chosen().map(|chosen| chosen.organization.account.id);
            assert!(
                here.is_some_and(|id| known.contains(&id)),
                "it is on the list"
            );
        }
    }

    /// Wherever the person is: a sign-in that ends leads to one act that signs in again, and the
    /// place is kept.
    fn check_every_end_of_a_session(&self) {
        let wizard = &self.walk.wizard;
        for end in [End::Platform, End::GitHub] {
            for (id, effect) in &self.walk.open {
                let problem = Problem::SignInEnded { end };
                let outcome = refusal(effect, problem);
                if outcome.ended_session().is_none() {
                    continue;
                }
                let mut told = wizard.clone();
                told.handle(self.walk.now, Input::Outcome(*id, outcome));
                let Some(again) = after(&told, Intent::SignInAgain, self.walk.now) else {
                    let listing = matches!(told.state(), State::ListingConnections(_));
                    let needed = end == End::Platform || told.place() >= Place::Authorize;
                    let needed = needed && !listing;
                    assert!(!needed, "no way to sign in again at {:?}", told.place());
                    continue;
                };
                assert!(again.open_sign_in().is_some());
                let place = |wizard: &Wizard| {
                    let saved = wizard.snapshot();
                    saved.map_or(wizard.place(), |saved| saved.place)
                };
                assert_eq!(place(&again), place(&told), "the place is kept");
            }
        }
    }

    /// Connected is said only when every fact agrees with the plan the person agreed to.
    fn check_connected(&self) {
        let wizard = &self.walk.wizard;
        let State::Confirming(at) = wizard.state() else {
            panic!("connected in {:?}", wizard.state());
        };
        let plan = &at.agreed.plan;
        let Some(Ok(connection)) = answer(&at.facts.platform) else {
            panic!("the platform did not say so");
        };
        assert_eq!(connection.status, ConnectionStatus::Connected);
        let account = connection.account.as_ref().map(|account| account.id);
        assert_eq!(account, Some(plan.organization.id));
        let Some(Ok(Some(installation))) = answer(&at.facts.installation) else {
            panic!("GitHub did not say so");
        };
        assert_eq!(installation.account.id, plan.organization.id);
        assert_eq!(installation.suspension, None);
        let Some(Ok(comparison)) = answer(&at.facts.comparison) else {
            panic!("nobody compared");
        };
        assert_eq!(comparison.actual, plan.repositories);
        assert!(comparison.missing_permissions.is_empty());
        let Some(Ok(read)) = answer(&at.facts.read) else {
            panic!("nobody read");
        };
        assert!(read.readable);
        assert_eq!(wizard.choices().confirmed.as_ref(), Some(&plan.digest()));
        assert!(
            self.agreed.contains(&plan.digest().0),
            "nobody agreed to {plan:?}"
        );
    }
}

fn answer<T>(known: &Option<Known<T>>) -> Option<&Result<T, Problem>> {
    known.as_ref().map(|known| &known.answer)
}

/// The digest an intent agrees to, in the state it is made in.
fn agreed_by(wizard: &Wizard, intent: &Intent) -> Option<String> {
    match (intent, wizard.state()) {
        (Intent::ConfirmPlan(digest), _) => Some(digest.0.clone()),
        (Intent::KeepResult, State::Differing(at)) => {
            let plan = ConnectionPlan {
                repositories: at.comparison.actual.clone(),
                ..at.agreed.plan.clone()
            };
            Some(plan.digest().0)
        }
        _ => None,
    }
}

/// The answer of a server that does not take the sign-in.
fn refusal(effect: &Effect, problem: Problem) -> Outcome {
    match effect {
        Effect::Confirm { .. } => Outcome::Found(Finding::Platform(Err(problem))),
        effect => effect.failed(problem),
    }
}

/// Whether an intent leaves the road that checking an existing connection took.
fn turns_away(intent: &Intent) -> bool {
    matches!(
        intent,
        Intent::GoBack
            | Intent::GoToStep(_)
            | Intent::StartOver
            | Intent::ConnectAnother
            | Intent::ShowConnections
            | Intent::OpenConnection(_)
            | Intent::OpenSame
            | Intent::Reconnect
            | Intent::SignOut(_)
            | Intent::SwitchAccount(_)
    )
}

/// Everything that can be seen of a wizard, but the count of late answers.
fn seen(wizard: &Wizard) -> impl PartialEq + std::fmt::Debug + use<> {
    (
        wizard.state().clone(),
        wizard.choices().clone(),
        wizard.problem().cloned(),
        wizard
            .snapshot()
            .map(|snapshot| (snapshot.place, snapshot.expected, snapshot.connection)),
        wizard.others().clone(),
        (wizard.can_retry(), wizard.can_undo(), wizard.outstanding()),
        (
            wizard.platform_session().cloned(),
            wizard.github_session().cloned(),
        ),
    )
}

/// Whether the person can leave without any server's help and without signing out.
fn has_a_way_out(walk: &Walk) -> bool {
    let here = screen(&walk.wizard);
    let leads_away = |next: &Wizard| screen(next) != here;
    let acts = |wizard: &Wizard| {
        let wizard = wizard.clone();
        let intents = intents(&wizard).into_iter();
        intents
            .filter(|intent| !matches!(intent, Intent::SignOut(_) | Intent::SwitchAccount(_)))
            .filter_map(move |intent| after(&wizard, intent, walk.now))
    };
    // Two acts, because a failed check of the machine is made again before one goes on.
    acts(&walk.wizard).any(|next| leads_away(&next))
        || acts(&walk.wizard).any(|next| acts(&next).any(|after| leads_away(&after)))
}

/// The wizard after an intent, where it applies.
fn after(wizard: &Wizard, intent: Intent, now: OffsetDateTime) -> Option<Wizard> {
    let mut tried = wizard.clone();
    let reaction = tried.handle(now, Input::Intent(intent));
    reaction.rejected.is_none().then_some(tried)
}

fn screen(wizard: &Wizard) -> impl PartialEq + use<> {
    let phase = match wizard.state() {
        State::SigningIn(at) => Some(discriminant(&at.phase)),
        _ => None,
    };
    let github = match wizard.state() {
        State::Authorizing(at) => Some(discriminant(&at.phase)),
        _ => None,
    };
    (discriminant(wizard.state()), phase, github)
}

fn walked(world: World, steps: Vec<Step>) -> Watched {
    let mut watched = Watched::begin(world);
    for step in steps {
        watched.take(step);
    }
    watched
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn on_every_road_the_promises_of_the_machine_hold(steps in steps()) {
        walked(api(), steps);
    }

    #[test]
    fn a_guided_road_is_never_called_connected(steps in steps()) {
        let watched = walked(guided(), steps);
        prop_assert!(!watched.reached.contains(&Reached::Connected));
    }
}

/// The walks above prove nothing about places they never come to.
#[test]
fn random_walks_come_to_every_place_and_to_connected() {
    let mut runner = TestRunner::deterministic();
    let mut reached = BTreeSet::new();
    let mut walks = 0;
    while reached.len() < 17 && walks < 1_000 {
        let steps = steps().new_tree(&mut runner).expect("steps").current();
        reached.extend(walked(api(), steps).reached);
        walks += 1;
    }
    assert_eq!(reached.len(), 17, "{reached:?}");
    println!("every place after {walks} walks");
}
