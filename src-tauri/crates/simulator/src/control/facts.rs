//! Things other people do: owners on GitHub, admins in the platform, and time in between.

use std::collections::BTreeSet;

use serde::Deserialize;
use time::{Duration, OffsetDateTime};

use super::ControlError;
use crate::github::installations;
use crate::github::versions::Retirement;
use crate::platform::Role;
use crate::state::State;
use crate::world::{Gates, MAREK, Membership, OrganizationRole, Rules, Selection};

/// One thing that becomes true.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "fact", rename_all = "snake_case", deny_unknown_fields)]
pub enum Fact {
    /// An owner approves what members asked for.
    ApproveRequests {
        /// Login.
        organization: String,
        /// What the owner chooses in place of what was asked for, where they choose at all.
        #[serde(default)]
        repository_ids: Option<BTreeSet<u64>>,
    },
    /// The owners let others do this with apps.
    SetRules {
        /// Login.
        organization: String,
        /// Repository admins install for their repositories.
        admins_install: bool,
        /// Members ask for apps.
        members_ask: bool,
        /// Outside collaborators ask for apps.
        outsiders_ask: bool,
    },
    /// Somebody says yes to an invitation.
    AcceptInvitation {
        /// Login of the organization.
        organization: String,
        /// Login of the person.
        login: String,
    },
    /// An owner makes somebody an owner.
    MakeOwner {
        /// Login of the organization.
        organization: String,
        /// Login of the person.
        login: String,
    },
    /// An owner removes somebody.
    RemoveMember {
        /// Login of the organization.
        organization: String,
        /// Login of the person.
        login: String,
    },
    /// An owner says no.
    DeclineRequests {
        /// Login.
        organization: String,
    },
    /// An owner changes which repositories the installation reaches.
    ChangeSelection {
        /// Login.
        organization: String,
        /// Repository ids; all repositories when absent.
        #[serde(default)]
        repository_ids: Option<BTreeSet<u64>>,
    },
    /// An owner pauses the installation.
    Suspend {
        /// Login.
        organization: String,
    },
    /// An owner lets it go on.
    Unsuspend {
        /// Login.
        organization: String,
    },
    /// An owner removes the app.
    Uninstall {
        /// Login.
        organization: String,
    },
    /// The installation is older than a permission the app asks for today.
    WithholdPermission {
        /// Login.
        organization: String,
        /// GitHub's key, for example `workflows`.
        permission: String,
    },
    /// The platform changes a person's role in every workspace they belong to.
    GrantRole {
        /// Address of the person.
        email: String,
        /// The new role.
        role: Role,
    },
    /// A person removes the app from their authorized applications on GitHub.
    RevokeGithubTokens {
        /// Login.
        login: String,
    },
    /// The platform ends a person's sign-ins.
    RevokePlatformTokens {
        /// Address of the person.
        email: String,
    },
    /// GitHub's app, or the platform, begins or stops to sign people in with codes.
    OfferCodes {
        /// Where.
        server: CodeServer,
        /// Begins, or stops.
        offered: bool,
    },
    /// A person types a code at GitHub on another device, and answers.
    AnswerCode {
        /// Login.
        login: String,
        /// What the program shows.
        user_code: String,
        /// Authorize, or Cancel.
        approves: bool,
    },
    /// All codes for other devices that are out run out, at both servers.
    ExpireDeviceCodes,
    /// A version of GitHub's REST interface is deprecated from now on, and ends.
    RetireVersion {
        /// For example `2022-11-28`.
        version: String,
        /// In how many seconds of server time it ends.
        seconds: u32,
    },
    /// What an organization asks of everybody who comes in, beyond a token.
    SetGates {
        /// Login.
        organization: String,
        /// The company's own sign-in.
        #[serde(default)]
        single_sign_on: bool,
        /// A network on its list, which this computer's is not.
        #[serde(default)]
        known_networks_only: bool,
        /// Its owners' approval of other programs, such as `gh`.
        #[serde(default)]
        restricts_third_parties: bool,
    },
    /// GitHub's webhooks reach the platform this much later, in server time.
    PlatformLag {
        /// 0 for at once.
        seconds: u32,
    },
}

/// Who signs people in with codes on another device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodeServer {
    /// GitHub, in the settings of the app.
    Github,
    /// The platform.
    Platform,
}

pub(super) fn set(state: &mut State, fact: &Fact, now: OffsetDateTime) -> Result<(), ControlError> {
    match fact {
        Fact::ApproveRequests {
            organization: login,
            repository_ids,
        } => {
            let organization = organization(state, login)?;
            let instead = repository_ids.clone().map(Selection::Selected);
            installations::approve(state, organization, instead.as_ref(), now)
                .map(|_| ())
                .ok_or_else(|| ControlError::Nothing(login.clone()))
        }
        Fact::SetRules {
            organization: login,
            admins_install,
            members_ask,
            outsiders_ask,
        } => {
            let id = organization(state, login)?;
            let found = state.world.organizations.iter_mut();
            for organization in found.filter(|found| found.id == id) {
                organization.rules = Rules {
                    admins_install: *admins_install,
                    members_ask: *members_ask,
                    outsiders_ask: *outsiders_ask,
                };
            }
            Ok(())
        }
        Fact::AcceptInvitation {
            organization,
            login,
        } => {
            member(state, organization, login)?.accepted = true;
            Ok(())
        }
        Fact::MakeOwner {
            organization,
            login,
        } => {
            member(state, organization, login)?.role = OrganizationRole::Owner;
            Ok(())
        }
        Fact::RemoveMember {
            organization: name,
            login,
        } => {
            let person = member(state, name, login)?.person;
            let id = organization(state, name)?;
            let found = state.world.organizations.iter_mut();
            for organization in found.filter(|found| found.id == id) {
                organization.members.retain(|one| one.person != person);
            }
            Ok(())
        }
        Fact::DeclineRequests {
            organization: login,
        } => {
            let organization = organization(state, login)?;
            installations::decline(state, organization, now);
            Ok(())
        }
        Fact::ChangeSelection {
            organization: login,
            repository_ids,
        } => {
            let id = installation(state, login)?;
            let selection = repository_ids
                .clone()
                .map_or(Selection::All, Selection::Selected);
            installations::select(state, id, selection, MAREK, now);
            Ok(())
        }
        Fact::Suspend {
            organization: login,
        } => {
            let id = installation(state, login)?;
            installations::set_suspended(state, id, Some(MAREK), now);
            Ok(())
        }
        Fact::Unsuspend {
            organization: login,
        } => {
            let id = installation(state, login)?;
            installations::set_suspended(state, id, None, now);
            Ok(())
        }
        Fact::Uninstall {
            organization: login,
        } => {
            let id = installation(state, login)?;
            installations::uninstall(state, id, now);
            Ok(())
        }
        Fact::WithholdPermission {
            organization: login,
            permission,
        } => {
            let id = installation(state, login)?;
            installations::withhold(state, id, permission, now);
            Ok(())
        }
        Fact::GrantRole { email, role } => {
            let person = platform_person(state, email)?;
            for workspace in &mut state.platform.workspaces {
                for (_, current) in workspace.members.iter_mut().filter(|(id, _)| *id == person) {
                    *current = *role;
                }
            }
            Ok(())
        }
        Fact::RevokeGithubTokens { login } => {
            let person = state.world.person_named(login).map(|person| person.id);
            let person = person.ok_or_else(|| ControlError::Unknown(login.clone()))?;
            state.grants.revoke_all_of(person);
            Ok(())
        }
        Fact::RevokePlatformTokens { email } => {
            let person = platform_person(state, email)?;
            state.platform.grants.revoke_all_of(person);
            Ok(())
        }
        Fact::OfferCodes { server, offered } => {
            match server {
                CodeServer::Github => state.grants.devices.are_on = *offered,
                CodeServer::Platform => state.platform.grants.devices.are_on = *offered,
            }
            Ok(())
        }
        Fact::AnswerCode {
            login,
            user_code,
            approves,
        } => {
            let person = state.world.person_named(login).map(|person| person.id);
            let person = person.ok_or_else(|| ControlError::Unknown(login.clone()))?;
            if state
                .grants
                .answer_device(user_code, person, *approves, now)
            {
                Ok(())
            } else {
                Err(ControlError::Nothing(user_code.clone()))
            }
        }
        Fact::ExpireDeviceCodes => {
            state.grants.devices.expire(now);
            state.platform.grants.devices.expire(now);
            Ok(())
        }
        Fact::RetireVersion { version, seconds } => {
            state.retirement = Some(Retirement {
                version: version.clone(),
                deprecated_at: now,
                ends_at: now + Duration::seconds(i64::from(*seconds)),
            });
            Ok(())
        }
        Fact::SetGates {
            organization: login,
            single_sign_on,
            known_networks_only,
            restricts_third_parties,
        } => {
            let organization = organization(state, login)?;
            *state.world.gates_mut(organization) = Gates {
                single_sign_on: *single_sign_on,
                known_networks_only: *known_networks_only,
                restricts_third_parties: *restricts_third_parties,
            };
            Ok(())
        }
        Fact::PlatformLag { seconds } => {
            state.platform.outbox.lag = Duration::seconds(i64::from(*seconds));
            Ok(())
        }
    }
}

fn organization(state: &State, login: &str) -> Result<u64, ControlError> {
    let found = state
        .world
        .organization_named(login)
        .map(|organization| organization.id);
    found.ok_or_else(|| ControlError::Unknown(login.to_owned()))
}

fn member<'a>(
    state: &'a mut State,
    organization_login: &str,
    login: &str,
) -> Result<&'a mut Membership, ControlError> {
    let id = organization(state, organization_login)?;
    let person = state.world.person_named(login).map(|person| person.id);
    let person = person.ok_or_else(|| ControlError::Unknown(login.to_owned()))?;
    state
        .world
        .membership_mut(id, person)
        .ok_or_else(|| ControlError::Nothing(organization_login.to_owned()))
}

fn installation(state: &State, login: &str) -> Result<u64, ControlError> {
    let organization = organization(state, login)?;
    let found = state
        .world
        .installation_on(organization)
        .map(|installation| installation.id);
    found.ok_or_else(|| ControlError::Nothing(login.to_owned()))
}

fn platform_person(state: &State, email: &str) -> Result<&'static str, ControlError> {
    let found = state.platform.person_with(email).map(|person| person.id);
    found.ok_or_else(|| ControlError::Unknown(email.to_owned()))
}
