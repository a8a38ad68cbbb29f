//! Step 3, last part: which organization.

use super::*;
use crate::{AccountKind, Installation, OrganizationChoice};

impl Wizard {
    /// 3D, or past it when the organization is known.
    pub(super) fn go_to_organizations(&mut self, authorized: Authorized) {
        let remembered = self
            .choices
            .organization
            .clone()
            .filter(|_| self.passes(Place::Organization));
        if let Some(organization) = remembered {
            self.enter(State::ChoosingOrganization(ChoosingOrganization {
                authorized,
                organizations: vec![organization.clone()],
                loading: false,
                looking_up: false,
                reading: None,
            }));
            self.read_installation(organization);
            return;
        }
        self.adopting = false;
        self.enter(State::ChoosingOrganization(ChoosingOrganization {
            authorized,
            organizations: Vec::new(),
            loading: true,
            looking_up: false,
            reading: None,
        }));
        self.target = None;
        self.perform(Effect::ListOrganizations);
    }

    pub(super) fn organization_intent(
        &mut self,
        at: ChoosingOrganization,
        intent: Intent,
    ) -> Answer {
        match intent {
            Intent::AskOwner => self.ask_owner_of_chosen(at),
            Intent::OpenInvitation => {
                let invited = self.choices.organization.clone();
                let invited = invited.filter(|choice| choice.invited);
                let account = invited.ok_or(Rejection::NotNow)?.account;
                self.perform(Effect::OpenPage(Page::Invitation(account)));
                Ok(())
            }
            Intent::ChooseOrganization(None) => self.refuse(Problem::NoOrganizationChosen),
            Intent::ChooseOrganization(Some(id)) => {
                let found = at.organizations.iter().find(|found| found.account.id == id);
                let organization = found.ok_or(Rejection::NotNow)?.clone();
                if self.has_own_place(id) {
                    let problem = self.same_organization(&organization.account);
                    return self.refuse(problem);
                }
                if organization.account.kind == AccountKind::User {
                    let name = organization.account.login;
                    return self.refuse(Problem::NotAnOrganization { name });
                }
                if organization.invited {
                    let org = organization.account.login.clone();
                    self.choose(organization);
                    return self.refuse(Problem::InvitationPending { org });
                }
                self.problem = None;
                self.read_installation(organization);
                Ok(())
            }
            Intent::LookUpOrganization(name) => {
                let name = last_part(&name);
                if name.is_empty() {
                    return self.refuse(Problem::NoOrganizationChosen);
                }
                if !could_be_login(&name) {
                    return self.refuse(Problem::OrganizationNotFound);
                }
                self.problem = None;
                self.cancel(|effect| matches!(effect, Effect::LookUpOrganization(_)));
                self.state = State::ChoosingOrganization(ChoosingOrganization {
                    looking_up: true,
                    ..at
                });
                self.perform(Effect::LookUpOrganization(name));
                Ok(())
            }
            Intent::LoadAgain => {
                self.problem = None;
                self.list_organizations();
                Ok(())
            }
            Intent::GoBack => {
                self.target = None;
                self.adopting = false;
                self.go_to_authorize(at.authorized.begun, self.github_session.clone());
                Ok(())
            }
            _ => Err(Rejection::NotNow),
        }
    }

    /// Reads the list again; what is on screen stays.
    pub(super) fn list_organizations(&mut self) {
        if let State::ChoosingOrganization(at) = &mut self.state {
            at.loading = true;
            self.cancel(|effect| matches!(effect, Effect::ListOrganizations));
            self.perform(Effect::ListOrganizations);
        }
    }

    pub(super) fn organizations_outcome(&mut self, effect: Effect, outcome: Outcome) {
        let now = self.now;
        let State::ChoosingOrganization(at) = &mut self.state else {
            return;
        };
        match outcome {
            Outcome::OrganizationsSoFar(found) => merge(&mut at.organizations, found, now),
            Outcome::Organizations(Ok(found)) => {
                merge(&mut at.organizations, found, now);
                at.loading = false;
                self.renew_choice();
            }
            Outcome::Organizations(Err(problem)) => {
                at.loading = false;
                self.fail(problem, effect);
            }
            _ => {}
        }
    }

    /// What is chosen, as it is listed today. An invitation that was accepted meanwhile is no
    /// obstacle any more.
    fn renew_choice(&mut self) {
        let State::ChoosingOrganization(at) = &self.state else {
            return;
        };
        let chosen = self.choices.organization.as_ref();
        let listed = at
            .organizations
            .iter()
            .find(|one| chosen.is_some_and(|chosen| chosen.account.id == one.account.id))
            .cloned();
        let Some(listed) = listed else {
            return;
        };
        let is_waiting = matches!(self.problem, Some(Problem::InvitationPending { .. }));
        if is_waiting && !listed.invited {
            self.problem = None;
        }
        self.choices.choose_organization(listed);
    }

    pub(super) fn looked_up_outcome(&mut self, effect: Effect, outcome: Outcome) {
        let (State::ChoosingOrganization(at), Outcome::LookedUp(answer)) =
            (&mut self.state, outcome)
        else {
            return;
        };
        at.looking_up = false;
        match answer {
            Ok(found) if found.account.kind == AccountKind::User => {
                self.tell(Problem::NotAnOrganization {
                    name: found.account.login,
                });
            }
            Ok(found) if self.has_own_place(found.account.id) => {
                let problem = self.same_organization(&found.account);
                self.tell(problem);
            }
            Ok(found) => {
                // The choice is made by typing the name; the list shows it as picked.
                let now = self.now;
                self.choose(found.clone());
                let State::ChoosingOrganization(at) = &mut self.state else {
                    return;
                };
                merge(&mut at.organizations, vec![found], now);
            }
            Err(problem @ Problem::SlowDown { .. }) => self.fail(problem, effect),
            Err(problem) => self.tell(problem),
        }
    }

    /// Another organization: what was loaded and known of the old one is of no use any more.
    fn choose(&mut self, organization: OrganizationChoice) {
        let account = &organization.account;
        let same = self
            .choices
            .organization
            .as_ref()
            .is_some_and(|before| before.account.id == account.id);
        if !same {
            self.cancel(|effect| matches!(effect, Effect::LoadRepositories { .. }));
            self.undo.clear();
            self.facts = Facts::default();
        }
        self.choices.choose_organization(organization);
    }

    fn read_installation(&mut self, organization: OrganizationChoice) {
        let account = organization.account.clone();
        self.choose(organization.clone());
        if let State::ChoosingOrganization(at) = &mut self.state {
            at.reading = Some(organization);
        }
        self.cancel(|effect| matches!(effect, Effect::FindInstallation(_)));
        self.perform(Effect::FindInstallation(account));
    }

    pub(super) fn installation_outcome(&mut self, effect: Effect, outcome: Outcome) {
        let (State::ChoosingOrganization(at), Outcome::Installation(answer)) =
            (self.state.clone(), outcome)
        else {
            return;
        };
        let Some(organization) = at.reading.clone() else {
            return;
        };
        match answer {
            Ok(Some(Installation {
                suspension: Some(suspension),
                ..
            })) => {
                self.state = State::ChoosingOrganization(ChoosingOrganization {
                    reading: None,
                    ..at
                });
                self.fail(
                    Problem::InstallationPaused {
                        org: organization.account.login,
                        who: suspension.by,
                    },
                    effect,
                );
            }
            Ok(installation) => {
                // Renames are followed: the installation names the account as it is called today.
                let organization = match &installation {
                    Some(found) => OrganizationChoice {
                        account: found.account.clone(),
                        ..organization
                    },
                    None => organization,
                };
                self.choices.choose_organization(organization.clone());
                let chosen = Chosen {
                    authorized: at.authorized,
                    organization,
                    installation,
                };
                match self.choices.owner_asked_at {
                    // An owner was asked before anything could be planned.
                    Some(asked_at)
                        if self.target == Some(Place::WaitingForOwner)
                            && self.choices.confirmed.is_none() =>
                    {
                        let asked = Asked {
                            chosen,
                            plan: None,
                            app: None,
                        };
                        self.go_to_waiting(asked, asked_at);
                        if let Some(chosen) = self.chosen() {
                            self.watch(&chosen);
                        }
                    }
                    _ => self.go_to_selection(chosen),
                }
            }
            Err(problem) => {
                self.state = State::ChoosingOrganization(ChoosingOrganization {
                    reading: None,
                    ..at
                });
                self.fail(problem, effect);
            }
        }
    }
}

/// Adds what is new below what is there, so that nothing moves under the person's hand; what is
/// known better replaces what was there.
fn merge(known: &mut Vec<OrganizationChoice>, found: Vec<OrganizationChoice>, now: OffsetDateTime) {
    for choice in found {
        let choice = OrganizationChoice {
            seen_at: Some(now),
            ..choice
        };
        match known
            .iter_mut()
            .find(|before| before.account.id == choice.account.id)
        {
            Some(before) => *before = choice,
            None => known.push(choice),
        }
    }
}

/// The name in what was typed: people paste addresses.
fn last_part(typed: &str) -> String {
    typed
        .trim()
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .trim()
        .to_owned()
}

/// GitHub's rule for logins: letters, digits and single hyphens, at most 39; managed users may
/// carry an underscore.
fn could_be_login(name: &str) -> bool {
    name.len() <= 39
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}
