//! Step 4: all or some, and which. Then 5A, the plan on the table.

use super::*;
use crate::{ConnectionPlan, RepositorySelection, SelectionKind};

impl Wizard {
    /// 4A, or past it.
    pub(super) fn go_to_selection(&mut self, chosen: Chosen) {
        let list = self.list_so_far();
        let load = Effect::LoadRepositories {
            organization: chosen.organization.account.clone(),
            installation: chosen.installation.as_ref().map(|found| found.id),
        };
        let adopt = if self.adopting {
            chosen.installation.clone()
        } else {
            None
        };
        let passed = self.passes(Place::Selection) && !self.adopting;
        self.enter(State::ChoosingSelection(ChoosingSelection {
            chosen: chosen.clone(),
            list,
        }));
        if !self.awaited.values().any(|effect| *effect == load) {
            self.cancel(|effect| matches!(effect, Effect::LoadRepositories { .. }));
            self.perform(load);
        }
        if let Some(installation) = adopt {
            // What GitHub has is read by comparing it with nothing.
            let plan = ConnectionPlan {
                organization: installation.account.clone(),
                repositories: RepositorySelection::Selected(BTreeSet::new()),
                permissions: PermissionSet::default(),
            };
            self.perform(Effect::Compare { plan, installation });
            return;
        }
        self.adopting = false;
        if passed {
            self.after_selection(chosen);
        }
    }

    fn after_selection(&mut self, chosen: Chosen) {
        let some = self.choices.kind == SelectionKind::Selected;
        if some && (!self.passes(Place::Repositories) || self.choices.selected.is_empty()) {
            self.go_to_repositories(&chosen);
        } else {
            self.go_to_review(chosen);
        }
    }

    /// What GitHub has is taken over; on to where the person was going.
    pub(super) fn adopted(&mut self, actual: &RepositorySelection) {
        let Some(chosen) = self.chosen() else {
            return;
        };
        self.choices.adopt(actual);
        match self.target {
            Some(target) if target > Place::Selection => self.go_to_review(chosen),
            _ => self.adopting = false,
        }
    }

    pub(super) fn selection_intent(&mut self, at: ChoosingSelection, intent: &Intent) -> Answer {
        match intent {
            Intent::ChooseSelection {
                kind: SelectionKind::All,
                understood: false,
            } => self.refuse(Problem::AllNotUnderstood),
            Intent::ChooseSelection { kind, .. } => {
                self.choices.kind = *kind;
                match kind {
                    SelectionKind::All => self.go_to_review(at.chosen),
                    SelectionKind::Selected => self.go_to_repositories(&at.chosen),
                }
                Ok(())
            }
            Intent::LoadAgain => {
                self.load_again(&at.chosen);
                Ok(())
            }
            Intent::GoBack => {
                self.target = None;
                self.adopting = false;
                self.go_to_organizations(at.chosen.authorized);
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    pub(super) fn go_to_repositories(&mut self, chosen: &Chosen) {
        let list = self.list_so_far();
        let loading = self.awaits(|effect| matches!(effect, Effect::LoadRepositories { .. }));
        let stopped = matches!(self.failed, Some(Effect::LoadRepositories { .. }));
        self.enter(State::ChoosingRepositories(ChoosingRepositories {
            chosen: chosen.clone(),
            list,
            loading,
        }));
        self.target = None;
        if stopped {
            // What stopped it on the screen before may be over by now; if not, it is said here.
            self.load_again(chosen);
        }
    }

    pub(super) fn repositories_intent(
        &mut self,
        at: ChoosingRepositories,
        intent: Intent,
    ) -> Answer {
        match intent {
            Intent::ChangeSelection(change) => self.change_selection(change),
            Intent::LoadAgain => {
                self.load_again(&at.chosen);
                Ok(())
            }
            Intent::ContinueWithSelection => {
                if self.choices.selected.is_empty() {
                    return self.refuse(Problem::NoRepositoryChosen);
                }
                self.go_to_review(at.chosen);
                Ok(())
            }
            // Without a list there is nothing names could be held against.
            Intent::ImportNames if at.list.loaded > 0 => {
                self.go_to_import(at);
                Ok(())
            }
            Intent::GoBack => {
                self.target = None;
                self.go_to_selection(at.chosen);
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    pub(super) fn change_selection(&mut self, change: SelectionChange) -> Answer {
        if change == SelectionChange::Undo {
            self.choices.selected = self.undo.pop().ok_or(Rejection::NotNow)?;
            return Ok(());
        }
        let before = self.choices.selected.clone();
        match change {
            SelectionChange::Add(ids) => self.choices.selected.extend(ids),
            SelectionChange::Remove(ids) => self.choices.selected.retain(|id| !ids.contains(id)),
            SelectionChange::Clear => self.choices.selected.clear(),
            SelectionChange::Undo => {}
        }
        if before != self.choices.selected {
            if self.undo.len() == UNDO_DEPTH {
                self.undo.remove(0);
            }
            self.undo.push(before);
        }
        if self.problem == Some(Problem::NoRepositoryChosen) {
            self.problem = None;
        }
        Ok(())
    }

    fn load_again(&mut self, chosen: &Chosen) {
        self.problem = None;
        self.failed = None;
        self.cancel(|effect| matches!(effect, Effect::LoadRepositories { .. }));
        let load = Effect::LoadRepositories {
            organization: chosen.organization.account.clone(),
            installation: chosen.installation.as_ref().map(|found| found.id),
        };
        match &mut self.state {
            State::ChoosingRepositories(at) => {
                at.list = ListProgress::default();
                at.loading = true;
            }
            State::ChoosingSelection(at) => at.list = ListProgress::default(),
            _ => {}
        }
        self.perform(load);
    }

    fn list_so_far(&self) -> ListProgress {
        match &self.state {
            State::ChoosingSelection(at) => at.list,
            State::ChoosingRepositories(at) => at.list,
            State::ImportingNames(at) => at.from.list,
            _ => ListProgress::default(),
        }
    }

    pub(super) fn list_outcome(&mut self, outcome: Outcome) {
        let (progress, problem, ended) = match outcome {
            Outcome::ListGrew(progress) => (progress, None, false),
            Outcome::ListLoaded(progress, problem) => (progress, problem, true),
            _ => return,
        };
        self.slow_down_for_list(progress.waits_until);
        match &mut self.state {
            State::ChoosingSelection(at) => {
                at.list = progress;
                if let Some(problem) = problem {
                    let load = Effect::LoadRepositories {
                        organization: at.chosen.organization.account.clone(),
                        installation: at.chosen.installation.as_ref().map(|found| found.id),
                    };
                    self.fail(problem, load);
                }
            }
            State::ImportingNames(at) => {
                at.from.list = progress;
                at.from.loading = !ended;
                if let Some(problem) = problem {
                    let load = Effect::LoadRepositories {
                        organization: at.from.chosen.organization.account.clone(),
                        installation: at.from.chosen.installation.as_ref().map(|found| found.id),
                    };
                    self.fail(problem, load);
                }
            }
            State::ChoosingRepositories(at) => {
                at.list = progress;
                at.loading = !ended;
                if let Some(problem) = problem {
                    let load = Effect::LoadRepositories {
                        organization: at.chosen.organization.account.clone(),
                        installation: at.chosen.installation.as_ref().map(|found| found.id),
                    };
                    self.fail(problem, load);
                }
            }
            _ => {}
        }
    }

    /// Says while the list waits for GitHub's limit, where the list is on screen.
    fn slow_down_for_list(&mut self, until: Option<OffsetDateTime>) {
        if !matches!(self.state, State::ChoosingRepositories(_)) {
            return;
        }
        match (until, &self.problem) {
            (Some(until), _) => self.tell(Problem::SlowDown { until }),
            (None, Some(Problem::SlowDown { .. })) => self.problem = None,
            (None, _) => {}
        }
    }

    /// 5A: puts the plan on the table and asks what the app requests today.
    pub(super) fn go_to_review(&mut self, chosen: Chosen) {
        let plan = self.plan(&chosen, None);
        let target = self.target;
        self.enter(State::Reviewing(Reviewing {
            chosen,
            plan,
            app: None,
        }));
        self.target = target.filter(|target| *target > Place::Review);
        self.perform(Effect::ReadApp);
    }

    pub(super) fn plan(&self, chosen: &Chosen, app: Option<&crate::App>) -> ConnectionPlan {
        ConnectionPlan {
            organization: chosen.organization.account.clone(),
            repositories: self.choices.selection(),
            permissions: app
                .map_or(&self.world.documented, |app| &app.permissions)
                .clone(),
        }
    }
}
