//! The commands of the settings (9E), which lie over whatever screen the wizard is on.

use contract::{ChangePreferencesRequest, ChangeProxyRequest, CommandError, NoRequest};
use domain::{
    Problem,
    wizard::{Intent, Signal},
};

use crate::{Stage, driver::Request, view::settings};

/// Leaves the settings, or goes to the screen before.
pub(super) async fn go_back(stage: &Stage, _: NoRequest) -> Result<(), CommandError> {
    if stage.desk().is_open() {
        stage.desk().leave();
        return stage.ask(Request::Show).await;
    }
    stage.intend(Intent::GoBack).await.map(|_| ())
}

pub(super) async fn dismiss_problem(stage: &Stage, _: NoRequest) -> Result<(), CommandError> {
    if stage.desk().is_open() {
        stage.desk().dismiss();
        return stage.ask(Request::Show).await;
    }
    stage.intend(Intent::DismissProblem).await.map(|_| ())
}

pub(super) async fn open_settings(stage: &Stage, _: NoRequest) -> Result<(), CommandError> {
    stage.desk().come();
    stage.ask(Request::Show).await
}

pub(super) async fn change_preferences(
    stage: &Stage,
    request: ChangePreferencesRequest,
) -> Result<(), CommandError> {
    let changed = stage.desk().change_preferences(request).await;
    stage.ask(Request::Show).await?;
    changed
}

pub(super) async fn change_proxy(
    stage: &Stage,
    request: ChangeProxyRequest,
) -> Result<(), CommandError> {
    at_desk(stage)?;
    let changed = stage.desk().change_proxy(request).await;
    shown(stage, changed).await
}

pub(super) async fn choose_trust_file(stage: &Stage, _: NoRequest) -> Result<(), CommandError> {
    at_desk(stage)?;
    let chosen = stage.ports().shell.choose_certificates().await;
    let taken = stage.desk().take_trust_file(chosen).await;
    shown(stage, taken).await
}

pub(super) async fn forget_trust_file(stage: &Stage, _: NoRequest) -> Result<(), CommandError> {
    at_desk(stage)?;
    let forgotten = stage.desk().forget_trust_file().await;
    shown(stage, forgotten).await
}

pub(super) async fn test_network(stage: &Stage, _: NoRequest) -> Result<(), CommandError> {
    at_desk(stage)?;
    let outside = stage.outside().await;
    stage.desk().test(&outside);
    stage.ask(Request::Show).await
}

pub(super) async fn copy_network_details(stage: &Stage, _: NoRequest) -> Result<(), CommandError> {
    let not_now = || CommandError::NotNow {
        screen: settings::CODE.to_owned(),
    };
    let details = stage
        .desk()
        .details(settings::VERSION)
        .ok_or_else(not_now)?;
    stage.ports().shell.copy(&details).map_err(|_| not_now())
}

pub(super) async fn delete_everything(stage: &Stage, _: NoRequest) -> Result<(), CommandError> {
    at_desk(stage)?;
    stage.wipe().await
}

/// The settings have to be open for what is done in them.
fn at_desk(stage: &Stage) -> Result<(), CommandError> {
    if stage.desk().is_open() {
        return Ok(());
    }
    Err(CommandError::NotNow {
        screen: stage.views().borrow().view.shell.code.clone(),
    })
}

/// What the desk shows by now is out before the answer is; the wizard behind it tries again.
async fn shown(stage: &Stage, outcome: Result<(), Problem>) -> Result<(), CommandError> {
    if outcome.is_ok() {
        stage.signal(Signal::NetworkChanged).await;
    }
    stage.ask(Request::Show).await?;
    outcome.map_err(|_| CommandError::Explained)
}
