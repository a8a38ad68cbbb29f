//! The system's safe store, which belongs to no screen: opened when the person asks for it, and
//! waited for wherever they go meanwhile.

use super::*;

impl Wizard {
    pub(super) fn vault_intent(&mut self, intent: &Intent) -> Answer {
        let waiting = self.awaits(|effect| *effect == Effect::OpenVault);
        match intent {
            Intent::OpenVault if !waiting => {
                self.perform(Effect::OpenVault);
                Ok(())
            }
            Intent::LeaveVault if waiting => {
                self.cancel(|effect| *effect == Effect::OpenVault);
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    pub(super) fn vault_outcome(&mut self, outcome: Outcome) {
        let Outcome::VaultOpened(answer) = outcome else {
            return;
        };
        let told = matches!(self.problem, Some(Problem::VaultClosed { .. }));
        if let State::Preparing(at) = &mut self.state {
            let result = match &answer {
                Ok(()) => CheckResult::Ready,
                Err(problem) => CheckResult::Attention(problem.clone()),
            };
            at.insert(MachineCheck::Vault, result, self.now);
        }
        match answer {
            Ok(()) if told => {
                self.problem = None;
                if let Some(effect) = self.failed.take() {
                    self.retry(effect);
                }
            }
            // What was not done is still to be tried again.
            Err(problem) if told => self.problem = Some(problem),
            Ok(()) | Err(_) => {}
        }
    }

    /// 0B without what the safe store holds: the person signs in again, and the place is kept.
    pub(super) fn go_on_without_vault(&mut self, at: Returning) -> Answer {
        if !self.can_go_on_without_vault() {
            return Err(Rejection::NotNow);
        }
        self.target = Some(at.snapshot.place);
        self.failed = None;
        self.state = State::Returning(at);
        self.go_on_with(None);
        // It did not end; it is out of reach.
        self.problem = None;
        Ok(())
    }

    /// Whether [`Intent::GoOnWithoutVault`] applies.
    #[must_use]
    pub fn can_go_on_without_vault(&self) -> bool {
        matches!(self.state, State::Returning(_))
            && matches!(self.problem, Some(Problem::VaultClosed { .. }))
    }
}
