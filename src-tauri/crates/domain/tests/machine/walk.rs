//! Somebody who walks the machine: acts, lets servers answer, stops and comes back.

use std::collections::BTreeMap;

use domain::wizard::*;
use domain::*;
use time::{Duration, OffsetDateTime};

use crate::servers::{Servers, documented};

/// A wizard, the effects it has under way, and the servers that answer them.
#[derive(Clone, Debug)]
pub(crate) struct Walk {
    pub(crate) wizard: Wizard,
    pub(crate) servers: Servers,
    pub(crate) now: OffsetDateTime,
    /// Under way, as a host sees it: issued, neither ended nor cancelled.
    pub(crate) open: BTreeMap<EffectId, Effect>,
    /// Every effect that was ever issued, the oldest first.
    pub(crate) issued: Vec<(EffectId, Effect)>,
}

impl Walk {
    pub(crate) fn begin(servers: Servers) -> Self {
        Self::begin_in(api(), servers)
    }

    pub(crate) fn begin_in(world: World, servers: Servers) -> Self {
        let now = OffsetDateTime::UNIX_EPOCH + Duration::days(20_000);
        let (wizard, reaction) = Wizard::new(world, "run-1".to_owned(), now);
        let mut walk = Walk {
            wizard,
            servers,
            now,
            open: BTreeMap::new(),
            issued: Vec::new(),
        };
        walk.take(&reaction);
        walk
    }

    /// Acts, and expects that it applies.
    pub(crate) fn act(&mut self, intent: Intent) -> &mut Self {
        let told = format!("{intent:?} in {:?}", self.wizard.place());
        let rejected = self.input(Input::Intent(intent)).rejected;
        assert_eq!(rejected, None, "{told}");
        self
    }

    /// Acts, and expects a refusal.
    pub(crate) fn refused(&mut self, intent: Intent) -> Rejection {
        self.input(Input::Intent(intent)).rejected.expect("refused")
    }

    /// Delivers one outcome to the newest open effect of a kind.
    pub(crate) fn tell(&mut self, kind: fn(&Effect) -> bool, outcome: Outcome) -> &mut Self {
        let id = self.newest(kind);
        self.deliver(id, outcome);
        self
    }

    pub(crate) fn deliver(&mut self, id: EffectId, outcome: Outcome) {
        if outcome.is_final() {
            self.open.remove(&id);
        }
        self.input(Input::Outcome(id, outcome));
    }

    /// The servers answer what is open with the truth, and what follows from it, except what only
    /// the person or time can end: a browser sign-in, a watch, a wait.
    pub(crate) fn settle(&mut self) -> &mut Self {
        while let Some((id, effect)) = self.next_of(answers_by_itself) {
            self.answer(id, &effect);
        }
        self
    }

    /// The person finishes the sign-in in the browser.
    pub(crate) fn sign_in_in_browser(&mut self) -> &mut Self {
        self.answer_newest(|effect| matches!(effect, Effect::SignIn { .. }));
        self.settle()
    }

    /// The person signs in where it is asked for, and everything else goes on by itself.
    pub(crate) fn sign_in_and_go_on(&mut self) -> &mut Self {
        self.act(Intent::BeginSignIn).sign_in_in_browser()
    }

    /// The person types the code on another device, and says yes there.
    pub(crate) fn sign_in_by_code(&mut self) -> &mut Self {
        self.answer_newest(|effect| matches!(effect, Effect::SignInByCode(_)));
        self.settle()
    }

    /// The watch looks once.
    pub(crate) fn watch_looks(&mut self) -> &mut Self {
        self.answer_newest(|effect| matches!(effect, Effect::WatchInstallation { .. }));
        self.settle()
    }

    fn answer_newest(&mut self, kind: fn(&Effect) -> bool) {
        let id = self.newest(kind);
        let effect = self.open[&id].clone();
        self.answer(id, &effect);
    }

    /// Answers an effect truthfully, as long as it is open.
    pub(crate) fn answer(&mut self, id: EffectId, effect: &Effect) {
        for outcome in self.servers.answer(effect, self.now) {
            if self.open.contains_key(&id) {
                self.deliver(id, outcome);
            }
        }
    }

    pub(crate) fn input(&mut self, input: Input) -> Reaction {
        let reaction = self.wizard.handle(self.now, input);
        self.take(&reaction);
        reaction
    }

    fn take(&mut self, reaction: &Reaction) {
        for (id, effect) in &reaction.effects {
            match effect {
                Effect::Cancel(cancelled) => {
                    self.open.remove(cancelled);
                }
                Effect::Reopen(_) => {}
                effect => {
                    self.open.insert(*id, effect.clone());
                }
            }
            self.issued.push((*id, effect.clone()));
        }
    }

    fn next_of(&self, kind: fn(&Effect) -> bool) -> Option<(EffectId, Effect)> {
        let (id, effect) = self.open.iter().find(|(_, effect)| kind(effect))?;
        Some((*id, effect.clone()))
    }

    pub(crate) fn newest(&self, kind: fn(&Effect) -> bool) -> EffectId {
        let newest = self.open.iter().rev().find(|(_, effect)| kind(effect));
        *newest.expect("such an effect is open").0
    }

    /// The program stops and is started again on what was saved.
    pub(crate) fn stop_and_start(&mut self) -> &mut Self {
        self.now += Duration::minutes(5);
        self.open.clear();
        let world = self.wizard.world().clone();
        let (wizard, reaction) = match self.saved() {
            Some(places) => Wizard::take_up(world, places, "run-2".to_owned(), self.now),
            None => Wizard::new(world, "run-2".to_owned(), self.now),
        };
        self.wizard = wizard;
        self.take(&reaction);
        self
    }

    /// What was saved, as it comes back from the disk.
    pub(crate) fn saved(&self) -> Option<Places> {
        let places = self.wizard.places()?;
        let written = serde_json::to_string(&places).expect("written");
        let read: Places = serde_json::from_str(&written).expect("read");
        assert_eq!(
            read.active, places.active,
            "a saved place reads as it was written"
        );
        assert_eq!(read.others.parked(), places.others.parked());
        assert_eq!(read.others.connections(), places.others.connections());
        Some(read)
    }

    pub(crate) fn place(&self) -> Place {
        self.wizard.place()
    }

    /// The plan on the table.
    pub(crate) fn plan(&self) -> ConnectionPlan {
        match self.wizard.state() {
            State::Reviewing(at) => at.plan.clone(),
            State::Finishing(at) => at.agreed.plan.clone(),
            State::AskingOwner(at) => at.asked.plan.clone().expect("a plan"),
            State::WaitingForOwner(at) => at.asked.plan.clone().expect("a plan"),
            State::Differing(at) => at.agreed.plan.clone(),
            State::Confirming(at) => at.agreed.plan.clone(),
            other => panic!("there is no plan in {other:?}"),
        }
    }
}

/// A profile with a platform API and GitHub sign-in.
pub(crate) fn api() -> World {
    World {
        guided: false,
        github_sign_in: true,
        host: "github.com".to_owned(),
        documented: documented(),
    }
}

/// A profile where a person works the platform by hand.
pub(crate) fn guided() -> World {
    World {
        guided: true,
        github_sign_in: false,
        host: "github.com".to_owned(),
        documented: documented(),
    }
}

fn answers_by_itself(effect: &Effect) -> bool {
    !matches!(
        effect,
        Effect::SignIn { .. }
            | Effect::SignInByCode(_)
            | Effect::WatchInstallation { .. }
            | Effect::Wait(_)
            | Effect::SurveyLater(_)
    )
}
