//! The commands of the contract: each turns its request into an intent, or reads the list. No logic
//! of the road is here.

mod settings;

use contract::*;
use domain::{
    AccountId, PlanDigest, RepositoryId, SelectionKind, WorkspaceId,
    wizard::{GitHubButton, Intent, SelectionChange},
};
use serde_json::Value;

use settings::*;

use crate::{Stage, driver::Request};

macro_rules! methods {
    ($($(#[$doc:meta])* $name:ident($request:ident) -> $response:tt;)*) => {
        impl Stage {
            $(
                $(#[$doc])*
                ///
                /// # Errors
                /// When it does not apply now, or its request cannot be what it is.
                pub async fn $name(&self, request: $request) -> Result<$response, CommandError> {
                    $name(self, request).await
                }
            )*
        }

        /// Carries out a command by its name, for hosts that speak JSON.
        ///
        /// # Errors
        /// As the command itself, and for a name or a request the contract does not have.
        pub async fn call(stage: &Stage, name: &str, request: Value) -> Result<Value, CommandError> {
            // Otherwise a list would pass for a request without fields.
            if !request.is_object() {
                return Err(bad("request"));
            }
            match name {
                $(
                    stringify!($name) => {
                        let request: $request = serde_json::from_value(request)
                            .map_err(|_| bad("request"))?;
                        let response = stage.$name(request).await?;
                        serde_json::to_value(response).map_err(|_| bad("response"))
                    }
                )*
                _ => Err(bad("command")),
            }
        }
    };
}

/// Bytes of the longest list of names that is taken; fifty thousand full addresses fit.
const LONGEST_LIST: usize = 10 << 20;

for_each_command!(methods);

fn bad(field: &str) -> CommandError {
    CommandError::BadRequest {
        field: field.to_owned(),
    }
}

/// Commands that are one intent and nothing else.
macro_rules! intents {
    ($($name:ident => $intent:ident;)*) => {
        $(
            async fn $name(stage: &Stage, _: NoRequest) -> Result<(), CommandError> {
                stage.intend(Intent::$intent).await.map(|_| ())
            }
        )*
    };
}

intents! {
    start => Start;
    check_again => CheckAgain;
    continue_setup => Continue;
    start_over => StartOver;
    begin_sign_in => BeginSignIn;
    use_code => UseCode;
    reopen_browser => ReopenBrowser;
    cancel_sign_in => CancelSignIn;
    use_other_account => UseOtherAccount;
    keep_account => KeepAccount;
    open_page => OpenPage;
    confirm_done => ConfirmDone;
    start_connection => StartConnection;
    check_connection => CheckConnection;
    change_repositories => ChangeRepositories;
    review_permissions => ReviewPermissions;
    connect_another => ConnectAnother;
    show_connections => ShowConnections;
    open_same => OpenSame;
    reconnect => Reconnect;
    import_names => ImportNames;
    load_again => LoadAgain;
    continue_with_selection => ContinueWithSelection;
    keep_result => KeepResult;
    change_on_github => ChangeOnGitHub;
    retry => Retry;
    sign_in_again => SignInAgain;
    review_authorizations => ReviewAuthorizations;
    open_vault => OpenVault;
    leave_vault => LeaveVault;
    go_on_without_vault => GoOnWithoutVault;
    open_invitation => OpenInvitation;
    ask_owner => AskOwner;
    owner_asked => OwnerAsked;
    request_on_github => RequestOnGitHub;
    go_on_as_owner => GoOnAsOwner;
    stop_waiting => StopWaiting;
}

async fn current_view(stage: &Stage, _: NoRequest) -> Result<ViewEvent, CommandError> {
    Ok(stage.views().borrow().as_ref().clone())
}

async fn page_ready(stage: &Stage, _: NoRequest) -> Result<(), CommandError> {
    stage.ports().shell.page_ready();
    Ok(())
}

async fn close_window(stage: &Stage, _: NoRequest) -> Result<(), CommandError> {
    stage.ask(Request::Finish).await?;
    stage.ports().shell.close();
    Ok(())
}

async fn enter_practice(stage: &Stage, request: EnterPracticeRequest) -> Result<(), CommandError> {
    stage.rehearse(&request.scenario).await
}

async fn leave_practice(stage: &Stage, _: NoRequest) -> Result<(), CommandError> {
    stage.end_rehearsal().await
}

async fn copy_link(stage: &Stage, _: NoRequest) -> Result<(), CommandError> {
    stage.ask(Request::CopyLink).await
}

async fn copy_code(stage: &Stage, _: NoRequest) -> Result<CopiedCode, CommandError> {
    stage.ask(Request::CopyCode).await
}

async fn open_mail(stage: &Stage, request: OpenMailRequest) -> Result<(), CommandError> {
    stage.ask(|answer| Request::OpenMail(request, answer)).await
}

async fn notify(stage: &Stage, request: NotifyRequest) -> Result<(), CommandError> {
    let intent = Intent::Notify(request.wanted);
    stage.intend(intent).await.map(|_| ())
}

async fn report_button(stage: &Stage, request: ReportButtonRequest) -> Result<(), CommandError> {
    let button = match request.button {
        GithubButton::Install => GitHubButton::Install,
        GithubButton::InstallAndRequest => GitHubButton::InstallAndRequest,
        GithubButton::Request => GitHubButton::Request,
        GithubButton::Save => GitHubButton::Save,
        GithubButton::Nothing => GitHubButton::Nothing,
    };
    let intent = Intent::ReportButton(button);
    stage.intend(intent).await.map(|_| ())
}

async fn save_record(stage: &Stage, _: NoRequest) -> Result<SavedRecord, CommandError> {
    stage.ask(Request::SaveRecord).await
}

async fn save_again(stage: &Stage, _: NoRequest) -> Result<Saved, CommandError> {
    stage.ask(Request::SaveAgain).await
}

async fn choose_workspace(
    stage: &Stage,
    request: ChooseWorkspaceRequest,
) -> Result<(), CommandError> {
    let id = request.workspace.map(WorkspaceId);
    stage.intend(Intent::ChooseWorkspace(id)).await.map(|_| ())
}

async fn choose_organization(
    stage: &Stage,
    request: ChooseOrganizationRequest,
) -> Result<(), CommandError> {
    let id = request.organization.map(AccountId);
    stage
        .intend(Intent::ChooseOrganization(id))
        .await
        .map(|_| ())
}

async fn open_connection(
    stage: &Stage,
    request: OpenConnectionRequest,
) -> Result<(), CommandError> {
    let id = request.organization.map(AccountId);
    stage.intend(Intent::OpenConnection(id)).await.map(|_| ())
}

async fn look_up_organization(
    stage: &Stage,
    request: LookUpOrganizationRequest,
) -> Result<(), CommandError> {
    if request.name.len() > 500 {
        return Err(bad("name"));
    }
    stage
        .intend(Intent::LookUpOrganization(request.name))
        .await
        .map(|_| ())
}

async fn choose_selection(
    stage: &Stage,
    request: ChooseSelectionRequest,
) -> Result<(), CommandError> {
    let kind = match request.selection {
        SelectionKindView::All => SelectionKind::All,
        SelectionKindView::Selected => SelectionKind::Selected,
    };
    let understood = request.understood;
    stage
        .intend(Intent::ChooseSelection { kind, understood })
        .await
        .map(|_| ())
}

async fn confirm_plan(stage: &Stage, request: ConfirmPlanRequest) -> Result<(), CommandError> {
    stage
        .intend(Intent::ConfirmPlan(PlanDigest(request.digest)))
        .await
        .map(|_| ())
}

async fn go_to_step(stage: &Stage, request: GoToStepRequest) -> Result<(), CommandError> {
    stage
        .intend(Intent::GoToStep(request.step))
        .await
        .map(|_| ())
}

async fn sign_out(stage: &Stage, request: SignOutRequest) -> Result<(), CommandError> {
    let intent = Intent::SignOut(end_of(request.end));
    stage.intend(intent).await.map(|_| ())
}

async fn switch_account(stage: &Stage, request: SwitchAccountRequest) -> Result<(), CommandError> {
    let intent = Intent::SwitchAccount(end_of(request.end));
    stage.intend(intent).await.map(|_| ())
}

fn end_of(end: End) -> domain::End {
    match end {
        End::Platform => domain::End::Platform,
        End::Github => domain::End::GitHub,
    }
}

async fn list_repositories(
    stage: &Stage,
    request: ListRepositoriesRequest,
) -> Result<RepositoryPage, CommandError> {
    check_query(&request.query)?;
    let page = stage
        .with_list(|list, selected| {
            list.page(&request.query, request.offset, request.limit, selected)
        })
        .await;
    Ok(page)
}

async fn locate_repository(
    stage: &Stage,
    request: LocateRepositoryRequest,
) -> Result<Located, CommandError> {
    check_query(&request.query)?;
    if request.prefix.len() > 100 {
        return Err(bad("prefix"));
    }
    let index = stage
        .with_list(|list, selected| {
            list.locate(&request.query, &request.prefix, request.from, selected)
        })
        .await;
    Ok(Located { index })
}

async fn change_selection(
    stage: &Stage,
    request: ChangeSelectionRequest,
) -> Result<SelectionSummary, CommandError> {
    let change = match request {
        ChangeSelectionRequest::One { id, selected } => {
            put([RepositoryId(id)].into_iter().collect(), selected)
        }
        ChangeSelectionRequest::Range {
            query,
            from,
            to,
            selected,
        } => {
            check_query(&query)?;
            let (first, last) = (from.min(to) as usize, from.max(to) as usize);
            let all = stage
                .with_list(|list, chosen| list.matching(&query, chosen))
                .await;
            let range = all.into_iter().skip(first).take(last - first + 1);
            put(range.collect(), selected)
        }
        ChangeSelectionRequest::Matching { query, selected } => {
            check_query(&query)?;
            let all = stage
                .with_list(|list, chosen| list.matching(&query, chosen))
                .await;
            put(all.into_iter().collect(), selected)
        }
        ChangeSelectionRequest::Clear => SelectionChange::Clear,
        ChangeSelectionRequest::Undo => SelectionChange::Undo,
    };
    stage.intend(Intent::ChangeSelection(change)).await
}

async fn match_names(stage: &Stage, request: MatchNamesRequest) -> Result<(), CommandError> {
    if request.text.len() > LONGEST_LIST {
        return Err(bad("text"));
    }
    let text = request.text.into();
    stage.intend(Intent::MatchNames(text)).await.map(|_| ())
}

async fn add_names(
    stage: &Stage,
    request: AddNamesRequest,
) -> Result<SelectionSummary, CommandError> {
    let near = request.near.into_iter().map(|place| place as usize);
    stage.intend(Intent::AddNames(near.collect())).await
}

fn put(ids: std::collections::BTreeSet<RepositoryId>, selected: bool) -> SelectionChange {
    if selected {
        SelectionChange::Add(ids)
    } else {
        SelectionChange::Remove(ids)
    }
}

fn check_query(query: &RepositoryQuery) -> Result<(), CommandError> {
    if query.search.len() > 500 {
        return Err(bad("search"));
    }
    Ok(())
}
