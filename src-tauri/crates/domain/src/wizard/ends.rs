//! The sign-ins at both ends: over, given up, exchanged for another, and held against the plan.
//!
//! Whoever signs in, on whichever way, passes [`Wizard::platform_arrives`] or
//! [`Wizard::github_arrives`]: another account than the one the plan was made with is a question to
//! the person. Accounts are told apart by id, so a renamed one is the same (OA-11).

use super::*;

impl Wizard {
    /// Somebody is signed in on the platform. Goes on, unless it is somebody else than before.
    pub(super) fn platform_arrives(&mut self, session: PlatformSession) {
        match self.expected.platform.clone() {
            Some((id, expected)) if id != session.person.id => {
                let actual = session.person.name.clone();
                self.platform_session = Some(session.clone());
                self.enter(State::SigningIn(SigningIn {
                    phase: SignInPhase::OtherAccount(session),
                }));
                self.tell(Problem::OtherAccount { expected, actual });
            }
            Some(_) | None => self.platform_signed_in(session),
        }
    }

    /// Somebody is signed in on GitHub. Goes on, unless it is somebody else than before.
    pub(super) fn github_arrives(&mut self, begun: Begun, session: GitHubSession) {
        match self.expected.github.clone() {
            Some((id, expected)) if id != session.person.id => {
                let actual = session.person.login.clone();
                self.github_session = Some(session.clone());
                self.enter(State::Authorizing(Authorizing {
                    begun,
                    phase: SignInPhase::OtherAccount(session),
                }));
                self.tell(Problem::OtherAccount { expected, actual });
            }
            Some(_) | None => self.github_signed_in(begun, session),
        }
    }

    /// A server does not take the sign-in any more. The person stays where they are and is told;
    /// whatever would only be refused again ends.
    pub(super) fn session_ended(&mut self, end: End) {
        self.forget_session(end);
        self.cancel(|effect| {
            matches!(
                effect,
                Effect::WatchInstallation { .. }
                    | Effect::Wait(_)
                    | Effect::LoadRepositories { .. }
            )
        });
        let needed = match end {
            // The list shows what is known, and how old it is.
            _ if matches!(self.state, State::ListingConnections(_)) => false,
            End::Platform => true,
            // Before step 3 nobody needs it; there it is made anew.
            End::GitHub => self.begun().is_some() || matches!(self.state, State::Returning(_)),
        };
        if needed {
            self.tell(Problem::SignInEnded { end });
        }
    }

    /// The one act after that: the browser opens at once, and the way back is made by itself.
    pub(super) fn sign_in_again(&mut self) -> Answer {
        let Some(Problem::SignInEnded { end }) = self.problem else {
            return Err(Rejection::NotNow);
        };
        self.return_here();
        match (end, self.begun()) {
            (End::GitHub, Some(begun)) => self.open_github_sign_in(begun),
            (End::GitHub, None) | (End::Platform, _) if self.world.guided => {
                self.go_on_with(None);
            }
            (End::GitHub, None) | (End::Platform, _) => self.open_platform_sign_in(),
        }
        Ok(())
    }

    /// Signs out on one end. Choices are kept, and so is the place: who signs in again goes on there.
    pub(super) fn sign_out(&mut self, end: End) -> Answer {
        if !self.forget_session(end) {
            return Err(Rejection::NotNow);
        }
        match (end, self.begun()) {
            (End::GitHub, Some(begun)) => {
                self.return_here();
                self.go_to_authorize(begun, None);
            }
            // Nothing before step 3 needs GitHub, and the list needs nobody.
            (End::GitHub, None) => {}
            (End::Platform, _) if matches!(self.state, State::ListingConnections(_)) => {}
            (End::Platform, _) => {
                self.return_here();
                self.go_to_sign_in(None);
            }
        }
        self.perform(Effect::SignOut(end));
        Ok(())
    }

    /// Signs out on one end, and in again as somebody else. What the person may do with the new
    /// account is theirs to see, so the way is not made by itself.
    pub(super) fn switch_account(&mut self, end: End) -> Answer {
        let begun = self.begun();
        let nowhere = matches!(self.state, State::ListingConnections(_));
        if nowhere || (end == End::GitHub && begun.is_none()) {
            return Err(Rejection::NotNow);
        }
        if !self.forget_session(end) {
            return Err(Rejection::NotNow);
        }
        self.target = None;
        self.adopting = false;
        self.perform(Effect::SignOut(end));
        match (end, begun) {
            (End::GitHub, Some(begun)) => {
                self.expected.github = None;
                self.open_github_sign_in(begun);
            }
            (End::GitHub, None) | (End::Platform, _) => {
                self.expected.platform = None;
                self.open_platform_sign_in();
            }
        }
        Ok(())
    }

    /// Whether [`Intent::SwitchAccount`] applies.
    #[must_use]
    pub fn can_switch_account(&self, end: End) -> bool {
        let signed_in = match end {
            End::Platform => self.platform_session.is_some(),
            End::GitHub => self.github_session.is_some() && self.begun().is_some(),
        };
        let nowhere = matches!(self.state, State::ListingConnections(_));
        signed_in && !nowhere && self.can_sign_out(end)
    }

    /// Whether [`Intent::SignOut`] applies.
    #[must_use]
    pub fn can_sign_out(&self, end: End) -> bool {
        let signed_in = match end {
            End::Platform => self.platform_session.is_some(),
            End::GitHub => self.github_session.is_some(),
        };
        signed_in && self.passing().is_none() && !matches!(self.state, State::Returning(_))
    }

    /// What became of signing out. A sign-in that could not be ended is always said; that all went
    /// well is said where the person did nothing else meanwhile.
    pub(super) fn signed_out_outcome(&mut self, end: End, outcome: &Outcome) {
        let Outcome::SignedOut { revoked, forgotten } = *outcome else {
            return;
        };
        if self.problem.is_some() || self.passing().is_some() {
            return;
        }
        let signed_in_again = match end {
            End::Platform => self.platform_session.is_some(),
            End::GitHub => self.github_session.is_some(),
        };
        let is_rest = !signed_in_again && self.open_sign_in().is_none();
        match (revoked, forgotten) {
            (true, _) if is_rest => self.tell(Problem::SignedOut { end }),
            // Kept or not: it is worth nothing any more.
            (true, _) => {}
            (false, true) => self.tell(Problem::SignOutUnconfirmed { end }),
            (false, false) => self.tell(Problem::SignOutIncomplete { end }),
        }
    }

    /// Gives up the sign-in of somebody who was not expected.
    pub(super) fn leave_other_account(&mut self, end: End) {
        self.forget_session(end);
        self.perform(Effect::SignOut(end));
    }

    /// Opens GitHub's page where people see and end what they authorized.
    pub(super) fn review_authorizations(&mut self) -> Answer {
        if !self.can_review_authorizations() {
            return Err(Rejection::NotNow);
        }
        self.perform(Effect::OpenPage(Page::GitHubAuthorizations));
        Ok(())
    }

    /// Whether the person was just told to look there.
    #[must_use]
    pub fn can_review_authorizations(&self) -> bool {
        matches!(
            self.problem,
            Some(
                Problem::SignedOut { end: End::GitHub }
                    | Problem::SignOutUnconfirmed { end: End::GitHub }
                    | Problem::SignOutIncomplete { end: End::GitHub }
            )
        )
    }

    /// Forgets who is signed in there. Says whether somebody was.
    fn forget_session(&mut self, end: End) -> bool {
        match end {
            End::Platform => self.platform_session.take().is_some(),
            End::GitHub => self.github_session.take().is_some(),
        }
    }

    /// Whoever signs in goes on where the person is now.
    fn return_here(&mut self) {
        let here = self.place();
        self.target = Some(self.target.map_or(here, |target| target.max(here)));
    }
}
