//! The view: all the page needs to draw itself, pushed whole with a revision.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{FactView, Preferences, ProblemView, Screen, ShellView};

/// One published view. The page ignores a revision that is not larger than the last it drew.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ViewEvent {
    /// Counts up by at least one with every change, for the life of the program.
    pub revision: u64,
    /// What to draw.
    pub view: WizardView,
}

/// What to draw.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct WizardView {
    /// The part that is on every screen.
    pub shell: ShellView,
    /// The screen itself, told apart by its code.
    pub screen: Screen,
    /// What went wrong on this screen, if anything did.
    pub problem: Option<ProblemView>,
    /// What is known of the chosen organization, each fact by itself; nothing while none is chosen.
    pub facts: Vec<FactView>,
    /// What the person can do now. The page draws no button for an act that is not here.
    pub acts: Vec<ActView>,
    /// How the page is to look and act.
    pub preferences: Preferences,
}

/// The name of something a person can do; also the name of its command and of `data-act`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Leave the checks and begin (0A).
    Start,
    /// Run the checks of the machine again (0A), or ask the servers again (0C, 1E, 3F, 5B, 6A).
    CheckAgain,
    /// Rehearse with a pretend GitHub and Factory.
    EnterPractice,
    /// End the rehearsal and return to the real wizard.
    LeavePractice,
    /// Go on from the saved place (0B).
    ContinueSetup,
    /// Forget the choices on this computer and begin anew (0B).
    StartOver,
    /// Open the browser to sign in (1A, 1C, 3A, 3C).
    BeginSignIn,
    /// Sign in with a code on another device, or with a new one (0A, 1A, 1B, 1C, 3A, 3B, 3C).
    UseCode,
    /// Put the code on the clipboard until the sign-in ends (1C, 3C).
    CopyCode,
    /// Open the browser for the sign-in or page that is under way (1B, 1C, 3B, 3C, 5B).
    ReopenBrowser,
    /// Put the address of the sign-in or page that is under way on the clipboard.
    CopyLink,
    /// Leave a sign-in that is under way.
    CancelSignIn,
    /// Sign in as somebody else.
    UseOtherAccount,
    /// Go on with the account that is signed in.
    KeepAccount,
    /// Open the page where the person does this step by hand (guided profiles).
    OpenPage,
    /// The person says they did what the guided step asked for.
    ConfirmDone,
    /// Choose the platform workspace (1D).
    ChooseWorkspace,
    /// Ask the platform to prepare the connection (2A).
    StartConnection,
    /// Check a connection that exists (2B).
    CheckConnection,
    /// Change the repositories of a connection that exists (2B), or choose them while waiting (3F).
    ChangeRepositories,
    /// Look at the permissions of a connection that exists (2B), or while waiting (3F).
    ReviewPermissions,
    /// Set up one more organization (0C, 2B, 6A).
    ConnectAnother,
    /// Look at every organization there is.
    ShowConnections,
    /// Open an organization of the list (0C).
    OpenConnection,
    /// Open the organization that turned out to be there already (3D).
    OpenSame,
    /// Sign in again on both ends, keeping everything else (2B).
    Reconnect,
    /// Choose the organization (3D).
    ChooseOrganization,
    /// Look up an organization by its name (3D).
    LookUpOrganization,
    /// Open the page of an invitation to the organization (3D).
    OpenInvitation,
    /// Write to an owner (3D, 3F, 5B).
    AskOwner,
    /// Open the mail program with the message (3E).
    OpenMail,
    /// The message to the owner is sent (3E).
    OwnerAsked,
    /// Let GitHub ask the owners (3E).
    RequestOnGithub,
    /// Go on without an owner: the person is one (3E).
    GoOnAsOwner,
    /// Stop waiting for an owner (3F).
    StopWaiting,
    /// Be told outside the window when an owner has answered, or not (3F).
    Notify,
    /// Say which button GitHub's page has (5B).
    ReportButton,
    /// Choose all or some repositories (4A).
    ChooseSelection,
    /// Add or remove repositories (4B).
    ChangeSelection,
    /// Paste a list of names (4B).
    ImportNames,
    /// Hold a list of names against the repositories (4C).
    MatchNames,
    /// Select what was found (4C).
    AddNames,
    /// Read the list again (4B).
    LoadAgain,
    /// Go on with what is selected (4B).
    ContinueWithSelection,
    /// Agree to the plan and open GitHub's page (5A).
    ConfirmPlan,
    /// Use what GitHub has instead of what was planned (5C).
    KeepResult,
    /// Open GitHub's page to change what it has (5C).
    ChangeOnGithub,
    /// Save a record of the connection on this computer (6A).
    SaveRecord,
    /// Try again to save the place.
    SaveAgain,
    /// Try again what just failed.
    Retry,
    /// Close the message about a problem.
    DismissProblem,
    /// Go to the screen before this one.
    GoBack,
    /// Go to a step that was visited.
    GoToStep,
    /// Sign out on one end.
    SignOut,
    /// Sign out on one end, and in as somebody else.
    SwitchAccount,
    /// Sign in again where a sign-in ended, and go on here.
    SignInAgain,
    /// Look at GitHub's page of authorized apps.
    ReviewAuthorizations,
    /// Open the system's safe store, or try it again.
    OpenVault,
    /// Do not wait for the safe store's password any longer.
    LeaveVault,
    /// Go on without the sign-ins in the safe store (0B).
    GoOnWithoutVault,
    /// Open the settings.
    OpenSettings,
    /// Reach the outside through another proxy, or none (9E).
    ChangeProxy,
    /// Choose a trust file with the system's dialog (9E).
    ChooseTrustFile,
    /// Trust the system alone again (9E).
    ForgetTrustFile,
    /// Look at every host the setup needs (9E).
    TestNetwork,
    /// Put the result of the test on the clipboard, for IT (9E).
    CopyNetworkDetails,
    /// Sign out and delete what is kept on this computer (9E).
    DeleteEverything,
    /// Close the window.
    CloseWindow,
}

/// An act that is possible now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ActView {
    /// Which.
    pub act: Act,
    /// Whether it is the screen's one main act.
    pub primary: bool,
    /// Whether it is under way right now.
    pub busy: bool,
}
