//! A tour: what leads on from one screen to the next, for somebody who wants the connection or wants
//! to see a certain screen. Practice opens at any screen this way, through the ordinary commands and
//! the ordinary pages, so that what is shown is what a person would have reached by hand.

mod stand_in;

use contract::{
    Act, ChangeSelectionRequest, ChooseOrganizationRequest, ChooseSelectionRequest,
    ChooseWorkspaceRequest, CommandError, ConfirmOutcome, ConfirmPlanRequest, NoRequest,
    RepositoryQuery, RoleBadge, Screen, SelectionKindView, WizardView,
};
use serde::Serialize;
use serde_json::Value;

pub(crate) use stand_in::StandIn;

use crate::view;

/// How many repositories are selected on the way.
const SOME: u32 = 3;

/// Where a tour goes.
#[derive(Clone, Copy, Debug)]
pub struct Tour<'a> {
    /// The screen it ends at.
    pub to: &'a str,
    /// The login of the organization to connect; none for the first the person can.
    pub organization: Option<&'a str>,
}

/// One press on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The act, which is the command's name.
    pub act: Act,
    /// What goes with it.
    pub request: Value,
}

impl Step {
    /// Presses it.
    ///
    /// # Errors
    /// When the wizard refuses.
    pub async fn take(self, stage: &crate::Stage) -> Result<(), CommandError> {
        let name = serde_json::to_value(self.act).unwrap_or_default();
        let name = name.as_str().unwrap_or_default();
        crate::call(stage, name, self.request).await.map(|_| ())
    }
}

impl Tour<'_> {
    /// What leads on from a screen as it is now; none while there is nothing to press.
    #[must_use]
    pub fn next(&self, view: &WizardView) -> Option<Step> {
        if self.to == view::settings::CODE {
            return offers(view, Act::OpenSettings).then(|| plain(Act::OpenSettings));
        }
        if self.to == "0C" && offers(view, Act::ShowConnections) {
            return Some(plain(Act::ShowConnections));
        }
        let step = match &view.screen {
            Screen::Connections(_) => plain(Act::ConnectAnother),
            Screen::Prepare(_) => plain(Act::Start),
            Screen::WelcomeBack(_) => plain(Act::ContinueSetup),
            Screen::SignIn(_) if self.to == "1C" => plain(Act::UseCode),
            Screen::Authorize(_) if self.to == "3C" => plain(Act::UseCode),
            Screen::SignIn(_) | Screen::Authorize(_) => plain(Act::BeginSignIn),
            Screen::Workspace(at) => {
                // Only who is not an admin there sees 1E.
                let wanted = |admin: bool| admin != (self.to == "1E");
                let row = at.workspaces.iter().find(|row| wanted(row.admin))?;
                let workspace = Some(row.id.clone());
                with(Act::ChooseWorkspace, ChooseWorkspaceRequest { workspace })
            }
            Screen::StartConnection(_) => plain(Act::StartConnection),
            Screen::AlreadyConnected(_) if self.to == "6A" => plain(Act::CheckConnection),
            Screen::AlreadyConnected(_) => plain(Act::ChangeRepositories),
            Screen::Organization(at) => {
                let row = match self.organization {
                    Some(login) => at.organizations.iter().find(|row| row.login == login),
                    None if at.loading => None,
                    None => {
                        let rows = at.organizations.iter().filter(|row| !row.personal);
                        rows.min_by_key(|row| match row.role {
                            RoleBadge::Owner => 0,
                            RoleBadge::RepositoryAdmin => 1,
                            RoleBadge::Member => 2,
                            RoleBadge::Unknown => 3,
                        })
                    }
                };
                let organization = Some(row?.id);
                with(
                    Act::ChooseOrganization,
                    ChooseOrganizationRequest { organization },
                )
            }
            Screen::Selection(_) => with(
                Act::ChooseSelection,
                ChooseSelectionRequest {
                    selection: SelectionKindView::Selected,
                    understood: false,
                },
            ),
            Screen::Repositories(at) if self.to == "4C" && at.loaded > 0 => plain(Act::ImportNames),
            Screen::Repositories(at) if at.selected > 0 => plain(Act::ContinueWithSelection),
            Screen::Repositories(at) if at.loaded >= SOME => with(
                Act::ChangeSelection,
                ChangeSelectionRequest::Range {
                    query: RepositoryQuery::default(),
                    from: 0,
                    to: SOME - 1,
                    selected: true,
                },
            ),
            Screen::Repositories(_) => return None,
            Screen::Review(at) if at.requested_known => with(
                Act::ConfirmPlan,
                ConfirmPlanRequest {
                    digest: at.digest.clone(),
                },
            ),
            Screen::Review(_) => return None,
            Screen::Differences(_) => plain(Act::KeepResult),
            Screen::Finish(_) | Screen::WaitingForOwner(_) if self.to == "3E" => {
                plain(Act::AskOwner)
            }
            Screen::AskOwner(_) => plain(Act::OwnerAsked),
            Screen::SignInWaiting(_)
            | Screen::AuthorizeWaiting(_)
            | Screen::SignInByCode(_)
            | Screen::AuthorizeByCode(_)
            | Screen::Finish(_)
            | Screen::Import(_)
            | Screen::Confirm(_)
            | Screen::NotAdmin(_)
            | Screen::WaitingForOwner(_)
            | Screen::Settings(_) => return None,
        };
        offers(view, step.act).then_some(step)
    }

    /// Whether nothing leads on from here, neither a press nor waiting.
    fn ends(&self, view: &WizardView) -> bool {
        match &view.screen {
            Screen::NotAdmin(_) | Screen::WaitingForOwner(_) => true,
            Screen::Confirm(at) => at.outcome != ConfirmOutcome::Running,
            Screen::Prepare(_)
            | Screen::WelcomeBack(_)
            | Screen::Connections(_)
            | Screen::SignIn(_)
            | Screen::SignInWaiting(_)
            | Screen::SignInByCode(_)
            | Screen::Workspace(_)
            | Screen::StartConnection(_)
            | Screen::AlreadyConnected(_)
            | Screen::Authorize(_)
            | Screen::AuthorizeWaiting(_)
            | Screen::AuthorizeByCode(_)
            | Screen::Organization(_)
            | Screen::AskOwner(_)
            | Screen::Selection(_)
            | Screen::Repositories(_)
            | Screen::Import(_)
            | Screen::Review(_)
            | Screen::Finish(_)
            | Screen::Differences(_)
            | Screen::Settings(_) => false,
        }
    }
}

/// Whether a page is open in the browser and somebody has to press through it.
fn waits_for_browser(view: &WizardView) -> bool {
    matches!(
        &view.screen,
        Screen::SignInWaiting(_) | Screen::AuthorizeWaiting(_) | Screen::Finish(_)
    )
}

fn plain(act: Act) -> Step {
    with(act, NoRequest {})
}

fn with(act: Act, request: impl Serialize) -> Step {
    // Requests are plain structs, which are always JSON.
    let request = serde_json::to_value(request).unwrap_or_default();
    Step { act, request }
}

/// Whether a view has a button for an act that can be pressed.
fn offers(view: &WizardView, act: Act) -> bool {
    let mut acts = view.acts.iter();
    acts.any(|offered| offered.act == act && !offered.busy)
}
