//! Problems a person has to know about, as codes with parameters.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::{AccountId, End};

/// What went wrong, with what its messages need. The code is the stem of its messages in the
/// catalogue (`ux` part 2.6): what happened, what is safe, the one thing to do next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "problem", rename_all = "snake_case")]
pub enum Problem {
    /// No network at all.
    Offline,
    /// GitHub does not answer.
    GitHubUnreachable,
    /// The platform does not answer.
    PlatformUnreachable,
    /// GitHub asked to slow down.
    SlowDown {
        /// When the wizard goes on by itself.
        until: OffsetDateTime,
    },
    /// Somebody between here and the server reads the traffic.
    TrafficInspected,
    /// The network needs a proxy, or the proxy a login.
    ProxyNeeded,
    /// The proxy wants a login.
    ProxyLogin,
    /// The clock is so far off that no protected connection can be made.
    ClockWrong,
    /// What was typed is not a proxy's address.
    ProxyAddressWrong,
    /// A login was typed into the proxy's address.
    ProxyLoginInAddress,
    /// The name for the proxy's login cannot be one.
    ProxyNameWrong,
    /// What was typed is the address of a proxy script.
    ProxyIsScript,
    /// The chosen file is not a trust file.
    TrustFileWrong,
    /// The chosen file holds a private key.
    TrustFileSecret,
    /// The settings could not be saved.
    SettingsNotSaved,
    /// The preferences are in use, and could not be saved.
    PreferencesNotSaved,
    /// The saved settings cannot be used.
    SettingsDamaged,
    /// The clock is off.
    ClockOff {
        /// By how much, in whole minutes.
        minutes: i64,
    },
    /// A sign-in ended.
    SignInEnded {
        /// Where.
        end: End,
    },
    /// The person signed out, and the server confirmed it.
    SignedOut {
        /// Where.
        end: End,
    },
    /// The person signed out here; the server did not confirm it.
    SignOutUnconfirmed {
        /// Where.
        end: End,
    },
    /// The person signed out; neither the server confirmed it, nor is it gone from the safe store.
    SignOutIncomplete {
        /// Where.
        end: End,
    },
    /// Somebody else signed in than before.
    OtherAccount {
        /// Who was expected.
        expected: String,
        /// Who it is.
        actual: String,
    },
    /// The system's safe store does not work.
    VaultClosed {
        /// What is the matter with it.
        trouble: VaultTrouble,
    },
    /// The place could not be saved.
    NotSaved,
    /// The program fell over and was started anew from the saved place.
    FellOver {
        /// When that place was saved.
        saved_at: OffsetDateTime,
    },
    /// Something nobody foresaw.
    Unknown,
    /// A page of the network came in place of an answer.
    PageInstead,
    /// GitHub refused, for a reason only its own words give.
    GitHubRefused {
        /// GitHub's words.
        said: String,
    },
    /// GitHub found something wrong with what it was asked.
    GitHubRejected {
        /// What.
        list: Vec<String>,
    },
    /// The app has no permission for what was asked.
    PermissionNeeded {
        /// The permissions' names GitHub would accept.
        list: Vec<String>,
    },
    /// GitHub retired what this program asks.
    Outdated,
    /// GitHub withholds it for legal reasons.
    LegallyBlocked,
    /// GitHub takes no sign-in of this person for a while.
    SignInsLocked,
    /// GitHub does not show the organization, or nothing of it, to this person.
    Hidden {
        /// The organization.
        org: String,
    },
    /// No web browser was found.
    NoBrowser,
    /// The browser may not be able to hand back.
    NoWayBack,
    /// A check of 0A stops the person.
    CheckStops,
    /// The saved place cannot be read.
    SavedPlaceDamaged,
    /// The person cancelled the platform sign-in.
    PlatformDenied,
    /// The platform's link ran out.
    PlatformExpired,
    /// The platform's link was used before.
    PlatformUsed,
    /// An answer came that nobody asked for.
    AnswerMismatch,
    /// The company's own sign-in did not finish.
    CompanySignIn,
    /// A code for another device ran out.
    CodeExpired,
    /// The person cancelled on the other device.
    CodeDenied,
    /// The server signs nobody in with codes.
    CodesOff,
    /// No workspace was picked.
    NoWorkspaceChosen,
    /// The person is still not an admin.
    StillNotAdmin,
    /// The platform's plan has no GitHub connection.
    PlanLacksGitHub,
    /// GitHub is turned off in the platform's settings.
    GitHubTurnedOff,
    /// Somebody else is connecting.
    SomeoneElseConnecting {
        /// Who.
        who: String,
    },
    /// The person cancelled on GitHub.
    GitHubDenied,
    /// GitHub's link ran out.
    GitHubExpired,
    /// GitHub does not know the address it should come back to.
    GitHubMismatch,
    /// The app is suspended as a whole.
    AppSuspended,
    /// The person's e-mail address on GitHub is not confirmed.
    EmailUnverified,
    /// No organization was picked.
    NoOrganizationChosen,
    /// GitHub does not know that name.
    OrganizationNotFound,
    /// The name is a person's.
    NotAnOrganization {
        /// The name.
        name: String,
    },
    /// The person has not accepted the organization's invitation.
    InvitationPending {
        /// The organization.
        org: String,
    },
    /// Members of the organization may not ask its owners for apps, as the person saw.
    RequestsNotAllowed {
        /// The organization.
        org: String,
    },
    /// Only owners of the organization may add apps, as the person saw.
    OwnersOnly,
    /// GitHub lets the person neither add the app nor ask for it, as the person saw.
    AppsBlocked,
    /// The person does not belong to the organization any more.
    NoLongerMember {
        /// The organization.
        org: String,
    },
    /// No mail program could be opened.
    NoMailProgram,
    /// The organization wants its own sign-in first.
    OrganizationSignIn {
        /// The organization.
        org: String,
    },
    /// The organization lets in known networks only.
    NetworkNotAllowed {
        /// The organization.
        org: String,
        /// The address GitHub refused, if it named it.
        address: Option<String>,
    },
    /// The organization has not approved the program whose sign-in was used.
    ThirdPartiesRestricted {
        /// The organization.
        org: String,
    },
    /// Choosing all needs the box to be ticked.
    AllNotUnderstood,
    /// No repository was picked.
    NoRepositoryChosen,
    /// The list stopped half way.
    ListIncomplete {
        /// How many are loaded.
        count: u64,
    },
    /// A list without a name.
    NoNames,
    /// A list with too many names.
    TooManyNames {
        /// How many it has.
        count: u64,
    },
    /// No name of a list leads to a repository.
    NoNameMatches {
        /// Whose repositories the list names, when it says.
        guess: Option<String>,
    },
    /// Some choices are gone from GitHub.
    ChoicesGone,
    /// The app asks for more than the platform documents.
    MoreRequested {
        /// The permissions' names.
        list: Vec<String>,
    },
    /// The app asks for less than the platform documents.
    LessRequested {
        /// The permissions' names.
        list: Vec<String>,
    },
    /// The plan changed while it was on screen.
    PlanChanged,
    /// The app was installed on another organization.
    OtherOrganization {
        /// The one that was planned.
        planned: String,
        /// The one GitHub names.
        actual: String,
    },
    /// GitHub has the installation and the platform does not see it yet.
    PlatformLate,
    /// The organization has a place of its own already.
    SameOrganization {
        /// Which.
        id: AccountId,
        /// Its login.
        org: String,
        /// Whether it is connected; otherwise its setup is not finished.
        connected: bool,
    },
    /// The installation is paused.
    InstallationPaused {
        /// The organization.
        org: String,
        /// Who paused it, if GitHub says.
        who: Option<String>,
    },
    /// The platform does not say connected.
    NotConnectedYet,
    /// The platform cannot read a repository.
    CannotRead {
        /// The repository.
        repo: String,
    },
    /// A permission is not granted.
    PermissionMissing {
        /// The permission's name.
        name: String,
    },
    /// The app is not installed on the organization.
    NotInstalled {
        /// The organization.
        org: String,
    },
}

/// Why the system's safe store does not keep sign-ins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VaultTrouble {
    /// It is locked; nobody was asked for its password yet.
    Locked,
    /// The password prompt was closed, or could not be shown.
    PromptClosed,
    /// Nobody answered the password prompt.
    PromptUnanswered,
    /// It has nothing to keep things in yet.
    NotSetUp,
    /// No program here is one.
    Missing,
    /// Programs of this session cannot reach one.
    NoBus,
    /// It hangs.
    Hung,
    /// Two entries in it look like ours.
    Ambiguous,
    /// Anything else.
    Failed,
}

impl VaultTrouble {
    /// The stem of its messages. Always one of [`PROBLEM_CODES`].
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            VaultTrouble::Locked => "eg-vault",
            VaultTrouble::PromptClosed => "eg-vault-closed",
            VaultTrouble::PromptUnanswered => "eg-vault-silent",
            VaultTrouble::NotSetUp => "eg-vault-empty",
            VaultTrouble::Missing => "eg-vault-none",
            VaultTrouble::NoBus => "eg-vault-bus",
            VaultTrouble::Hung => "eg-vault-hung",
            VaultTrouble::Ambiguous => "eg-vault-twice",
            VaultTrouble::Failed => "eg-vault-failed",
        }
    }
}

/// The codes of all problems.
pub const PROBLEM_CODES: &[&str] = &[
    "e0c-same",
    "e0c-begun",
    "eg-offline",
    "eg-github",
    "eg-factory",
    "eg-slow",
    "eg-tls",
    "eg-proxy",
    "eg-clock",
    "eg-session",
    "eg-out-factory",
    "eg-out-github",
    "eg-out-factory-open",
    "eg-out-github-open",
    "eg-out-factory-kept",
    "eg-out-github-kept",
    "eg-account",
    "eg-vault",
    "eg-vault-closed",
    "eg-vault-silent",
    "eg-vault-empty",
    "eg-vault-none",
    "eg-vault-bus",
    "eg-vault-hung",
    "eg-vault-twice",
    "eg-vault-failed",
    "eg-disk",
    "eg-crash",
    "eg-unknown",
    "eg-page",
    "eg-refused",
    "eg-rejected",
    "eg-permission",
    "eg-outdated",
    "eg-legal",
    "eg-locked",
    "eg-hidden",
    "eg-proxylogin",
    "eg-clockwrong",
    "e0a-browser",
    "e0a-return",
    "e0a-start",
    "e0b-bad",
    "e1b-denied",
    "e1b-expired",
    "e1b-used",
    "e1b-state",
    "e1b-sso",
    "e1c-expired",
    "e1c-denied",
    "e1c-off",
    "e1d-none",
    "e1e-still",
    "e2a-plan",
    "e2a-off",
    "e2a-busy",
    "e3b-denied",
    "e3b-expired",
    "e3b-mismatch",
    "e3b-suspended",
    "e3b-unverified",
    "e3d-none",
    "e3d-notfound",
    "e3d-user",
    "e3d-invite",
    "e3d-norequest",
    "e3d-sso",
    "e3d-ip",
    "e3d-ipof",
    "e3d-restricted",
    "e3e-mail",
    "e3f-gone",
    "e4a-understood",
    "e4b-none",
    "e4b-part",
    "e4b-gone",
    "e4c-empty",
    "e4c-big",
    "e4c-none",
    "e4c-nonehere",
    "e5a-more",
    "e5a-less",
    "e5a-changed",
    "e5b-wrongorg",
    "e5b-notadmin",
    "e5b-blocked",
    "e5b-late",
    "e5b-paused",
    "e5b-pausedby",
    "e6a-notyet",
    "e6a-read",
    "e6a-perm",
    "e6a-gone",
    "e9e-proxy",
    "e9e-login",
    "e9e-name",
    "e9e-pac",
    "e9e-ca",
    "e9e-key",
    "e9e-disk",
    "e9e-kept",
    "e9e-bad",
];

impl Problem {
    /// The organization it names.
    #[must_use]
    pub fn organization(&self) -> Option<&str> {
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "the others name no organization"
        )]
        match self {
            Problem::InvitationPending { org }
            | Problem::RequestsNotAllowed { org }
            | Problem::NoLongerMember { org }
            | Problem::OrganizationSignIn { org }
            | Problem::NetworkNotAllowed { org, .. }
            | Problem::ThirdPartiesRestricted { org }
            | Problem::InstallationPaused { org, .. }
            | Problem::Hidden { org }
            | Problem::NotInstalled { org } => Some(org),
            _ => None,
        }
    }

    /// Whether it may be gone once the network is back, or is reached in another way.
    #[must_use]
    pub fn is_of_network(&self) -> bool {
        matches!(
            self,
            Problem::Offline
                | Problem::GitHubUnreachable
                | Problem::PlatformUnreachable
                | Problem::TrafficInspected
                | Problem::ProxyNeeded
                | Problem::ProxyLogin
                | Problem::PageInstead
                | Problem::ClockWrong
        )
    }

    /// The stem of its messages. Always one of [`PROBLEM_CODES`].
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Problem::Offline => "eg-offline",
            Problem::GitHubUnreachable => "eg-github",
            Problem::PlatformUnreachable => "eg-factory",
            Problem::SlowDown { .. } => "eg-slow",
            Problem::TrafficInspected => "eg-tls",
            Problem::ProxyNeeded => "eg-proxy",
            Problem::ProxyLogin => "eg-proxylogin",
            Problem::ClockWrong => "eg-clockwrong",
            Problem::ProxyAddressWrong => "e9e-proxy",
            Problem::ProxyLoginInAddress => "e9e-login",
            Problem::ProxyNameWrong => "e9e-name",
            Problem::ProxyIsScript => "e9e-pac",
            Problem::TrustFileWrong => "e9e-ca",
            Problem::TrustFileSecret => "e9e-key",
            Problem::SettingsNotSaved => "e9e-disk",
            Problem::PreferencesNotSaved => "e9e-kept",
            Problem::SettingsDamaged => "e9e-bad",
            Problem::ClockOff { .. } => "eg-clock",
            Problem::SignInEnded { .. } => "eg-session",
            Problem::SignedOut { end: End::Platform } => "eg-out-factory",
            Problem::SignedOut { end: End::GitHub } => "eg-out-github",
            Problem::SignOutUnconfirmed { end: End::Platform } => "eg-out-factory-open",
            Problem::SignOutUnconfirmed { end: End::GitHub } => "eg-out-github-open",
            Problem::SignOutIncomplete { end: End::Platform } => "eg-out-factory-kept",
            Problem::SignOutIncomplete { end: End::GitHub } => "eg-out-github-kept",
            Problem::OtherAccount { .. } => "eg-account",
            Problem::VaultClosed { trouble } => trouble.code(),
            Problem::NotSaved => "eg-disk",
            Problem::FellOver { .. } => "eg-crash",
            Problem::Unknown => "eg-unknown",
            Problem::PageInstead => "eg-page",
            Problem::GitHubRefused { .. } => "eg-refused",
            Problem::GitHubRejected { .. } => "eg-rejected",
            Problem::PermissionNeeded { .. } => "eg-permission",
            Problem::Outdated => "eg-outdated",
            Problem::LegallyBlocked => "eg-legal",
            Problem::SignInsLocked => "eg-locked",
            Problem::Hidden { .. } => "eg-hidden",
            Problem::NoBrowser => "e0a-browser",
            Problem::NoWayBack => "e0a-return",
            Problem::CheckStops => "e0a-start",
            Problem::SavedPlaceDamaged => "e0b-bad",
            Problem::PlatformDenied => "e1b-denied",
            Problem::PlatformExpired => "e1b-expired",
            Problem::PlatformUsed => "e1b-used",
            Problem::AnswerMismatch => "e1b-state",
            Problem::CompanySignIn => "e1b-sso",
            Problem::CodeExpired => "e1c-expired",
            Problem::CodeDenied => "e1c-denied",
            Problem::CodesOff => "e1c-off",
            Problem::NoWorkspaceChosen => "e1d-none",
            Problem::StillNotAdmin => "e1e-still",
            Problem::PlanLacksGitHub => "e2a-plan",
            Problem::GitHubTurnedOff => "e2a-off",
            Problem::SomeoneElseConnecting { .. } => "e2a-busy",
            Problem::GitHubDenied => "e3b-denied",
            Problem::GitHubExpired => "e3b-expired",
            Problem::GitHubMismatch => "e3b-mismatch",
            Problem::AppSuspended => "e3b-suspended",
            Problem::EmailUnverified => "e3b-unverified",
            Problem::NoOrganizationChosen => "e3d-none",
            Problem::OrganizationNotFound => "e3d-notfound",
            Problem::NotAnOrganization { .. } => "e3d-user",
            Problem::InvitationPending { .. } => "e3d-invite",
            Problem::RequestsNotAllowed { .. } => "e3d-norequest",
            Problem::OwnersOnly => "e5b-notadmin",
            Problem::AppsBlocked => "e5b-blocked",
            Problem::NoLongerMember { .. } => "e3f-gone",
            Problem::NoMailProgram => "e3e-mail",
            Problem::OrganizationSignIn { .. } => "e3d-sso",
            Problem::NetworkNotAllowed { address: None, .. } => "e3d-ip",
            Problem::NetworkNotAllowed {
                address: Some(_), ..
            } => "e3d-ipof",
            Problem::ThirdPartiesRestricted { .. } => "e3d-restricted",
            Problem::AllNotUnderstood => "e4a-understood",
            Problem::NoRepositoryChosen => "e4b-none",
            Problem::ListIncomplete { .. } => "e4b-part",
            Problem::NoNames => "e4c-empty",
            Problem::TooManyNames { .. } => "e4c-big",
            Problem::NoNameMatches { guess: Some(_) } => "e4c-none",
            Problem::NoNameMatches { guess: None } => "e4c-nonehere",
            Problem::ChoicesGone => "e4b-gone",
            Problem::MoreRequested { .. } => "e5a-more",
            Problem::LessRequested { .. } => "e5a-less",
            Problem::PlanChanged => "e5a-changed",
            Problem::OtherOrganization { .. } => "e5b-wrongorg",
            Problem::PlatformLate => "e5b-late",
            Problem::SameOrganization {
                connected: true, ..
            } => "e0c-same",
            Problem::SameOrganization {
                connected: false, ..
            } => "e0c-begun",
            Problem::InstallationPaused { who: None, .. } => "e5b-paused",
            Problem::InstallationPaused { who: Some(_), .. } => "e5b-pausedby",
            Problem::NotConnectedYet => "e6a-notyet",
            Problem::CannotRead { .. } => "e6a-read",
            Problem::PermissionMissing { .. } => "e6a-perm",
            Problem::NotInstalled { .. } => "e6a-gone",
        }
    }
}
