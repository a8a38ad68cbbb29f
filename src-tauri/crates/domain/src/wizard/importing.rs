//! Step 4, with a list: names that somebody keeps elsewhere become a selection (4C).

use super::*;

impl Wizard {
    pub(super) fn go_to_import(&mut self, from: ChoosingRepositories) {
        self.enter(State::ImportingNames(ImportingNames {
            from,
            matching: false,
            matches: None,
        }));
    }

    pub(super) fn importing_intent(&mut self, at: ImportingNames, intent: Intent) -> Answer {
        match intent {
            Intent::MatchNames(text) => {
                self.problem = None;
                self.failed = None;
                self.cancel(|effect| matches!(effect, Effect::MatchNames { .. }));
                let organization = at.from.chosen.organization.account.clone();
                self.state = State::ImportingNames(ImportingNames {
                    matching: true,
                    matches: None,
                    ..at
                });
                self.perform(Effect::MatchNames { organization, text });
                Ok(())
            }
            Intent::AddNames(near) => {
                let matches = at.matches.ok_or(Rejection::NotNow)?;
                let ids: BTreeSet<RepositoryId> = matches.chosen(&near).into_iter().collect();
                if ids.is_empty() {
                    return Err(Rejection::NotNow);
                }
                self.change_selection(SelectionChange::Add(ids))?;
                self.go_to_repositories(&at.from.chosen);
                Ok(())
            }
            Intent::GoBack => {
                self.go_to_repositories(&at.from.chosen);
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    pub(super) fn matched_outcome(&mut self, outcome: Outcome) {
        let (State::ImportingNames(at), Outcome::NamesMatched(answer)) = (&mut self.state, outcome)
        else {
            return;
        };
        at.matching = false;
        match answer {
            Ok(matches) => {
                let guess = matches.mostly_of.clone();
                let none = matches.is_empty();
                at.matches = Some(matches);
                if none {
                    self.tell(Problem::NoNameMatches { guess });
                }
            }
            Err(problem) => self.tell(problem),
        }
    }
}
