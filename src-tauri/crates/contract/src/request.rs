//! What the page asks for. Arguments are structs even for one field, so that adding one breaks
//! nothing; unknown fields are refused.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{GithubButton, SelectionKindView};

/// Nothing to say beyond the command itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields)]
pub struct NoRequest {}

/// Which scenario to practise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EnterPracticeRequest {
    /// One of the view's `environment.scenarios`.
    pub scenario: String,
}

/// Which workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChooseWorkspaceRequest {
    /// The workspace's id; none when nothing was picked.
    pub workspace: Option<String>,
}

/// Opens an organization of 0C.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct OpenConnectionRequest {
    /// GitHub's numeric id; none for the setup that has chosen no organization yet.
    pub organization: Option<u64>,
}

/// Which organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChooseOrganizationRequest {
    /// The account's id; none when nothing was picked.
    pub organization: Option<u64>,
}

/// An organization by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LookUpOrganizationRequest {
    /// What the person typed: a name, or an address that ends in it.
    pub name: String,
}

/// The message on 3E, in the person's language. It names nobody: to whom it goes is chosen in the mail
/// program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenMailRequest {
    /// The subject.
    pub subject: String,
    /// The text. The only address in it is the one on screen.
    pub body: String,
}

/// Whether to be told outside the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NotifyRequest {
    /// Whether.
    pub wanted: bool,
}

/// What the person sees on GitHub's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportButtonRequest {
    /// Which button.
    pub button: GithubButton,
}

/// All or some repositories.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChooseSelectionRequest {
    /// Which.
    pub selection: SelectionKindView,
    /// For `all`: the person ticked that new repositories are added by themselves.
    pub understood: bool,
}

/// Agreement to a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConfirmPlanRequest {
    /// The digest of the plan that was on screen.
    pub digest: String,
}

/// A step to go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GoToStepRequest {
    /// 1 to 6.
    pub step: u8,
}

/// One end of the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// The platform.
    Platform,
    /// GitHub.
    Github,
}

/// Where to sign out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SignOutRequest {
    /// Which end.
    pub end: End,
}

/// Where to sign in as somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SwitchAccountRequest {
    /// Which end.
    pub end: End,
}

/// What came of copying a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct CopiedCode {
    /// The code that is on the clipboard now.
    pub letters: String,
}

/// What came of saving a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct SavedRecord {
    /// The file's name, without its folder.
    pub name: String,
}
