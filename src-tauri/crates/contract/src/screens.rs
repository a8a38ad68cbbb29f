//! The screens, told apart by their codes.

mod arriving;
mod connections;
mod planning;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use arriving::*;
pub use connections::*;
pub use planning::*;

/// One screen with what only it shows. The codes are those of the interface specification and are
/// spoken on the phone, so they never change their meaning.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "code")]
pub enum Screen {
    /// Before you begin.
    #[serde(rename = "0A")]
    Prepare(PrepareView),
    /// Pick up where you left off.
    #[serde(rename = "0B")]
    WelcomeBack(WelcomeBackView),
    /// Your connections.
    #[serde(rename = "0C")]
    Connections(ConnectionsView),
    /// Sign in to the platform.
    #[serde(rename = "1A")]
    SignIn(SignInView),
    /// Waiting for the platform in the browser.
    #[serde(rename = "1B")]
    SignInWaiting(BrowserWaitView),
    /// Sign in to the platform with a code on another device.
    #[serde(rename = "1C")]
    SignInByCode(CodeView),
    /// Choose a workspace.
    #[serde(rename = "1D")]
    Workspace(WorkspaceView),
    /// Not an admin on the platform.
    #[serde(rename = "1E")]
    NotAdmin(NotAdminView),
    /// Start the connection.
    #[serde(rename = "2A")]
    StartConnection(StartConnectionView),
    /// Already connected.
    #[serde(rename = "2B")]
    AlreadyConnected(AlreadyConnectedView),
    /// Authorize on GitHub.
    #[serde(rename = "3A")]
    Authorize(AuthorizeView),
    /// Waiting for GitHub in the browser.
    #[serde(rename = "3B")]
    AuthorizeWaiting(BrowserWaitView),
    /// Authorize on GitHub with a code on another device.
    #[serde(rename = "3C")]
    AuthorizeByCode(CodeView),
    /// Choose the organization.
    #[serde(rename = "3D")]
    Organization(OrganizationsView),
    /// Ask an owner.
    #[serde(rename = "3E")]
    AskOwner(AskOwnerView),
    /// Waiting for an owner.
    #[serde(rename = "3F")]
    WaitingForOwner(WaitingForOwnerView),
    /// All or some repositories.
    #[serde(rename = "4A")]
    Selection(SelectionView),
    /// Choose repositories.
    #[serde(rename = "4B")]
    Repositories(RepositoriesView),
    /// Paste a list.
    #[serde(rename = "4C")]
    Import(ImportView),
    /// Review the permissions and the plan.
    #[serde(rename = "5A")]
    Review(ReviewView),
    /// Finish on GitHub.
    #[serde(rename = "5B")]
    Finish(FinishView),
    /// Plan and result differ.
    #[serde(rename = "5C")]
    Differences(DifferencesView),
    /// Checking, then connected.
    #[serde(rename = "6A")]
    Confirm(ConfirmView),
    /// Settings, over whatever screen the wizard is on.
    #[serde(rename = "9E")]
    Settings(crate::SettingsView),
}

/// The code of every screen, in the order of the road. They are also what `--screen` takes.
pub const SCREEN_CODES: &[&str] = &[
    "0A", "0B", "0C", "1A", "1B", "1C", "1D", "1E", "2A", "2B", "3A", "3B", "3C", "3D", "3E", "3F",
    "4A", "4B", "4C", "5A", "5B", "5C", "6A", "9E",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_screen_is_in_the_list_of_codes_in_its_place() {
        let declared = Screen::decl(&ts_rs::Config::default());
        let codes: Vec<&str> = declared
            .split("\"code\": \"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        assert_eq!(codes, SCREEN_CODES, "{declared}");
    }
}
