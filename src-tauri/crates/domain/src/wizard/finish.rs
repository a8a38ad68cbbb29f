//! Steps 5 and 6: agree, let GitHub commit, compare, confirm.

use super::*;
use crate::{
    Comparison, Connection, ConnectionId, ConnectionStatus, MembershipRole, PREFILL_LIMIT,
    WorkspaceId,
};

impl Wizard {
    pub(super) fn reviewing_intent(&mut self, at: Reviewing, intent: Intent) -> Answer {
        match intent {
            Intent::ConfirmPlan(digest) => {
                if digest != at.plan.digest() {
                    self.problem = Some(Problem::PlanChanged);
                    return Err(Rejection::PlanChanged);
                }
                self.choices.confirmed = Some(digest);
                let agreed = Agreed {
                    chosen: at.chosen,
                    plan: at.plan,
                    app: at.app,
                };
                match self.choices.owner_asked_at {
                    // Planned while an owner is waited for: GitHub has the request already.
                    Some(asked_at) if agreed.chosen.installation.is_none() => {
                        self.go_to_waiting(agreed.into(), asked_at);
                    }
                    _ => self.go_to_finish(&agreed, true),
                }
                Ok(())
            }
            Intent::GoBack => {
                self.target = None;
                self.adopting = false;
                self.go_to_selection(at.chosen);
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    pub(super) fn app_outcome(&mut self, effect: Effect, outcome: Outcome) {
        let (State::Reviewing(at), Outcome::App(answer)) = (self.state.clone(), outcome) else {
            return;
        };
        let app = match answer {
            Ok(app) => app,
            Err(problem) => {
                self.target = None;
                self.fail(problem, effect);
                return;
            }
        };
        let plan = self.plan(&at.chosen, Some(&app));
        let more = app.permissions.not_covered_by(&self.world.documented);
        let less = self.world.documented.not_covered_by(&app.permissions);
        self.state = State::Reviewing(Reviewing {
            app: Some(app.clone()),
            plan: plan.clone(),
            chosen: at.chosen.clone(),
        });
        if !more.is_empty() {
            self.tell(Problem::MoreRequested { list: names(&more) });
        } else if !less.is_empty() {
            self.tell(Problem::LessRequested { list: names(&less) });
        }
        self.go_on_from_review(Agreed {
            chosen: at.chosen,
            plan,
            app: Some(app),
        });
    }

    /// On the way back to where the person was: past the review, if it is still the same plan.
    fn go_on_from_review(&mut self, agreed: Agreed) {
        let target = self.target.take();
        let adopted = std::mem::take(&mut self.adopting);
        if target.is_none_or(|target| target <= Place::Review) {
            return;
        }
        if adopted {
            // The person asked to check what is there, so what is there is the plan.
            self.choices.confirmed = Some(agreed.plan.digest());
            self.go_to_confirm(agreed);
            return;
        }
        if self.choices.confirmed != Some(agreed.plan.digest()) {
            self.tell(Problem::PlanChanged);
            return;
        }
        match self.choices.owner_asked_at {
            Some(asked_at) if agreed.chosen.installation.is_none() => {
                self.go_to_waiting(agreed.into(), asked_at);
            }
            _ if target == Some(Place::AskOwner) => self.go_to_asking(agreed.into(), Place::Finish),
            _ => self.go_to_finish(&agreed, false),
        }
    }

    /// 5B. GitHub's page is opened only when the person agreed just now.
    pub(super) fn go_to_finish(&mut self, agreed: &Agreed, open: bool) {
        let too_many = agreed
            .plan
            .repositories
            .count()
            .is_some_and(|count| count > PREFILL_LIMIT);
        let page = match (changes_installation(agreed), too_many) {
            (true, _) => FinishPage::Update,
            (false, true) => FinishPage::List,
            (false, false) => FinishPage::Prefilled,
        };
        let since = self.now;
        self.enter(State::Finishing(Finishing {
            agreed: agreed.clone(),
            page,
            since,
            opened: true,
            checked_at: None,
            comparing: false,
            // Someone who comes back wants to see what is there, differences included.
            asked: !open,
            button: None,
        }));
        self.target = None;
        if open {
            self.perform(Effect::OpenPage(agreed.page()));
        }
        self.watch(&agreed.chosen);
    }

    /// Asks GitHub and the platform from now on; an answer comes at once.
    pub(super) fn watch(&mut self, chosen: &Chosen) {
        if chosen.authorized.github == AtGitHub::ByHand {
            return;
        }
        self.cancel(|effect| matches!(effect, Effect::WatchInstallation { .. } | Effect::Wait(_)));
        self.perform(Effect::WatchInstallation {
            organization: chosen.organization.account.clone(),
            connection: record_of(&chosen.authorized.begun),
        });
    }

    pub(super) fn finishing_intent(&mut self, at: Finishing, intent: &Intent) -> Answer {
        match intent {
            Intent::ReopenBrowser => {
                self.problem = None;
                self.perform(Effect::OpenPage(at.agreed.page()));
                Ok(())
            }
            Intent::CheckAgain if at.agreed.chosen.authorized.github != AtGitHub::ByHand => {
                self.problem = None;
                let chosen = at.agreed.chosen.clone();
                self.state = State::Finishing(Finishing { asked: true, ..at });
                self.watch(&chosen);
                Ok(())
            }
            Intent::ReportButton(button) => {
                self.seen_button(at, *button);
                Ok(())
            }
            Intent::AskOwner => {
                self.go_to_asking(at.agreed.into(), Place::Finish);
                Ok(())
            }
            Intent::ConfirmDone if at.agreed.chosen.authorized.github == AtGitHub::ByHand => {
                self.go_to_confirm(at.agreed);
                Ok(())
            }
            Intent::GoBack => {
                self.go_to_review(at.agreed.chosen);
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    /// GitHub tells nobody but its own page what a person may press, so the person says it. What
    /// follows from it depends on what GitHub said of their role.
    fn seen_button(&mut self, at: Finishing, button: GitHubButton) {
        let choice = &at.agreed.chosen.organization;
        let org = choice.account.login.clone();
        self.problem = match (button, choice.role) {
            (GitHubButton::Nothing, MembershipRole::Member) => {
                Some(Problem::RequestsNotAllowed { org })
            }
            (GitHubButton::Nothing, _) => Some(Problem::AppsBlocked),
            (GitHubButton::Request, MembershipRole::Owner | MembershipRole::RepositoryAdmin) => {
                Some(Problem::OwnersOnly)
            }
            _ => None,
        };
        self.failed = None;
        self.state = State::Finishing(Finishing {
            button: Some(button),
            ..at
        });
    }

    pub(super) fn page_outcome(&mut self, outcome: &Outcome) {
        let Outcome::PageOpened { opened: found } = outcome else {
            return;
        };
        if let State::Finishing(at) = &mut self.state {
            at.opened = *found;
        }
        if !found {
            self.tell(Problem::NoBrowser);
        }
    }

    pub(super) fn watch_outcome(&mut self, outcome: Outcome) {
        let sighting = match outcome {
            Outcome::Seen(sighting) => sighting,
            Outcome::NotSeen(problem) => {
                self.not_seen(problem);
                return;
            }
            _ => return,
        };
        match self.state.clone() {
            State::Finishing(at) => self.seen_while_finishing(at, sighting),
            State::WaitingForOwner(at) => self.seen_while_waiting(at, &sighting),
            _ => {}
        }
    }

    fn seen_while_finishing(&mut self, at: Finishing, sighting: Sighting) {
        let mut at = Finishing {
            checked_at: Some(sighting.at),
            ..at
        };
        refresh(&mut at.agreed.chosen, sighting.connection.clone());
        if matches!(self.problem, Some(ref problem) if is_passing(problem)) {
            self.problem = None;
        }
        let requested = sighting
            .connection
            .filter(|connection| connection.status == ConnectionStatus::Requested);
        if let Some(connection) = requested {
            let asked_at = connection
                .requests
                .first()
                .map_or(self.now, |request| request.asked_at);
            self.go_to_waiting(at.agreed.into(), asked_at);
            return;
        }
        let Some(installation) = sighting.installation else {
            let planned = at.agreed.plan.organization.login.clone();
            self.state = State::Finishing(at);
            if let Some(elsewhere) = sighting.elsewhere.first() {
                self.problem = Some(Problem::OtherOrganization {
                    planned,
                    actual: elsewhere.login.clone(),
                });
            }
            return;
        };
        if let Some(suspension) = installation.suspension {
            let org = at.agreed.plan.organization.login.clone();
            let who = suspension.by;
            self.state = State::Finishing(at);
            self.problem = Some(Problem::InstallationPaused { org, who });
            return;
        }
        if at.comparing {
            self.state = State::Finishing(at);
            return;
        }
        let plan = at.agreed.plan.clone();
        self.state = State::Finishing(Finishing {
            comparing: true,
            ..at
        });
        self.perform(Effect::Compare { plan, installation });
    }

    pub(super) fn compared_outcome(&mut self, effect: Effect, outcome: Outcome) {
        let (Outcome::Compared(answer), Effect::Compare { installation, .. }) = (outcome, &effect)
        else {
            return;
        };
        match (self.state.clone(), answer) {
            (State::ChoosingSelection(_), Ok(comparison)) => self.adopted(&comparison.actual),
            (State::ChoosingSelection(_), Err(problem)) => {
                self.adopting = false;
                self.target = None;
                self.fail(problem, effect);
            }
            (State::Finishing(at), Ok(comparison)) => {
                let installation = installation.clone();
                self.compared_while_finishing(&at, installation, comparison);
            }
            (State::Finishing(at), Err(problem)) => {
                self.state = State::Finishing(Finishing {
                    comparing: false,
                    ..at
                });
                self.fail(problem, effect);
            }
            _ => {}
        }
    }

    fn compared_while_finishing(
        &mut self,
        at: &Finishing,
        installation: crate::Installation,
        comparison: Comparison,
    ) {
        let mut agreed = at.agreed.clone();
        agreed.chosen.installation = Some(installation.clone());
        if comparison.matches(&agreed.plan) {
            self.go_to_confirm(agreed);
            return;
        }
        let was_installed = at.agreed.chosen.installation.is_some();
        if (at.page == FinishPage::Update || was_installed) && !at.asked {
            // The person is still changing the selection on GitHub's page.
            self.state = State::Finishing(Finishing {
                agreed,
                comparing: false,
                ..at.clone()
            });
            return;
        }
        self.enter(State::Differing(Differing {
            agreed,
            installation,
            comparison,
        }));
    }

    pub(super) fn differing_intent(&mut self, at: Differing, intent: &Intent) -> Answer {
        match intent {
            Intent::KeepResult if at.comparison.missing_permissions.is_empty() => {
                self.choices.adopt(&at.comparison.actual);
                let mut agreed = at.agreed;
                agreed.plan.repositories = at.comparison.actual;
                self.choices.confirmed = Some(agreed.plan.digest());
                self.go_to_confirm(agreed);
                Ok(())
            }
            Intent::ChangeOnGitHub => {
                self.go_to_finish(&at.agreed, true);
                Ok(())
            }
            Intent::CheckAgain => {
                self.go_to_finish(&at.agreed, false);
                Ok(())
            }
            Intent::GoBack => {
                self.go_to_review(at.agreed.chosen);
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    /// 6A.
    fn go_to_confirm(&mut self, agreed: Agreed) {
        let by_hand = agreed.chosen.authorized.github == AtGitHub::ByHand
            && agreed.chosen.authorized.begun == Begun::ByHand;
        let effect = Effect::Confirm {
            plan: agreed.plan.clone(),
            connection: record_of(&agreed.chosen.authorized.begun),
        };
        self.enter(State::Confirming(Confirming {
            agreed,
            facts: Facts::default(),
            running: !by_hand,
            connected_at: None,
        }));
        self.target = None;
        if by_hand {
            self.note_connection();
        } else {
            self.perform(effect);
        }
    }

    /// The checks of 6A once more, if that is where the person still is.
    pub(super) fn confirm_again(&mut self) {
        if let State::Confirming(at) = self.state.clone() {
            self.go_to_confirm(at.agreed);
        }
    }

    pub(super) fn confirm_outcome(&mut self, outcome: &Outcome) {
        let now = self.now;
        let State::Confirming(at) = &mut self.state else {
            return;
        };
        match outcome {
            Outcome::Found(_) => at.facts.note(outcome, now),
            Outcome::AllFound => {
                at.running = false;
                match at.outcome() {
                    Verdict::Connected | Verdict::ConfirmedByPerson => at.connected_at = Some(now),
                    Verdict::Running | Verdict::NotConnected => {
                        // A sign-in that ended meanwhile is what has to be mended first.
                        if !matches!(self.problem, Some(Problem::SignInEnded { .. })) {
                            self.problem = at.obstacle();
                        }
                    }
                }
                if let Some(Problem::SlowDown { until }) = self.problem {
                    self.wait_for(until);
                }
                self.note_connection();
            }
            _ => {}
        }
    }

    pub(super) fn confirming_intent(&mut self, at: Confirming, intent: &Intent) -> Answer {
        let done = !at.running;
        match intent {
            Intent::AskOwner if done && self.can_ask_owner() => {
                let mut asked = Asked::from(at.agreed);
                let found = at
                    .facts
                    .installation
                    .as_ref()
                    .and_then(|known| known.value());
                asked.chosen.installation = found.cloned().flatten();
                self.go_to_asking(asked, Place::Finish);
                Ok(())
            }
            Intent::CheckAgain if done => {
                self.go_to_confirm(at.agreed);
                Ok(())
            }
            Intent::ChangeOnGitHub if done && at.outcome() == Verdict::NotConnected => {
                self.go_to_finish(&at.agreed, true);
                Ok(())
            }
            Intent::ConnectAnother if done => {
                let platform = self.at_platform().ok_or(Rejection::NotNow)?;
                self.connect_another(platform);
                Ok(())
            }
            Intent::GoBack if at.outcome() != Verdict::Connected => {
                self.go_to_review(at.agreed.chosen);
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }
}

/// Whether the person changes what is installed. Only owners reach that page; others install or ask
/// for more beside it.
fn changes_installation(agreed: &Agreed) -> bool {
    let may = match agreed.chosen.organization.role {
        MembershipRole::Owner | MembershipRole::Unknown => true,
        MembershipRole::RepositoryAdmin | MembershipRole::Member => false,
    };
    may && agreed.chosen.installation.is_some()
}

impl Agreed {
    /// GitHub's page that makes the plan come true.
    #[must_use]
    pub fn page(&self) -> Page {
        match &self.chosen.installation {
            Some(installation) if changes_installation(self) => {
                Page::Installation(installation.clone())
            }
            Some(_) | None => Page::Install(self.plan.clone()),
        }
    }
}

fn record_of(begun: &Begun) -> Option<(WorkspaceId, ConnectionId)> {
    match begun {
        Begun::Prepared {
            workspace,
            connection,
            ..
        } => Some((workspace.id.clone(), connection.id.clone())),
        Begun::ByHand => None,
    }
}

/// Keeps the platform's record as it is today.
pub(super) fn refresh(chosen: &mut Chosen, seen: Option<Connection>) {
    if let (Begun::Prepared { connection, .. }, Some(seen)) = (&mut chosen.authorized.begun, seen) {
        *connection = seen;
    }
}

/// Problems of asking, which are over when an answer comes.
pub(super) fn is_passing(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::Offline
            | Problem::GitHubUnreachable
            | Problem::PlatformUnreachable
            | Problem::SlowDown { .. }
            | Problem::PlatformLate
            | Problem::NoBrowser
            | Problem::InstallationPaused { .. }
            | Problem::OtherOrganization { .. }
    )
}

fn names(set: &PermissionSet) -> Vec<String> {
    set.0.keys().map(|name| name.0.clone()).collect()
}
