//! The named situations a person can practise and a test can ask for.

use std::fmt;
use std::str::FromStr;

/// A starting situation. The same scenario and seed always build the same world.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Scenario {
    /// Owner of an organization with 64 repositories; nothing is installed yet.
    #[default]
    Newcomer,
    /// Owner of an open-source organization with 12,408 public repositories.
    LargeOrganization,
    /// Owner of an organization with 100,000 public repositories.
    HugeOrganization,
    /// A plain member: GitHub's install page offers a request to the owners.
    Member,
    /// A colleague connected the organization before; 12 of 64 repositories are selected.
    AlreadyConnected,
    /// Owner on GitHub, but without the admin role in Factory.
    NotAFactoryAdmin,
    /// Two workspaces, an admin in only one of them, and two organizations.
    TwoWorkspaces,
    /// GitHub ends up with another selection than the person asked for.
    InstalledDifferently,
    /// Not an owner, but administrator of three repositories: GitHub installs these and asks for others.
    RepositoryAdmin,
    /// A repository administrator where only owners may install apps: GitHub offers a request.
    OwnersInstallOnly,
    /// A repository administrator where nobody may ask the owners: GitHub installs their own alone.
    RequestsOff,
    /// A repository administrator where only owners install and nobody may ask: GitHub shows a 404.
    BothOff,
    /// No member at all: invited to two repositories, and administrator of one of them.
    OutsideCollaborator,
    /// An owner whose account the company manages: GitHub lists no public membership of it.
    ManagedUser,
    /// A member asked four days ago, and nobody has answered.
    RequestPending,
    /// A member asks, and an owner approves half a minute later.
    OwnerApproves,
    /// A member asks, and an owner approves one repository less half a minute later.
    OwnerApprovesLess,
    /// An invitation to an organization that has the app is not accepted yet.
    Invited,
    /// A colleague connected the organization before and paused the app since.
    Suspended,
    /// Fifty-eight organizations, with the app in some of them and a different role in each of those.
    ManyOrganizations,
    /// Four organizations to connect one after the other: two owned, with repositories of the same
    /// names, one where owners have to be asked, and one a colleague connected and paused.
    SeveralOrganizations,
}

impl Scenario {
    /// Every scenario, in the order they are offered.
    pub const ALL: &[Scenario] = &[
        Scenario::Newcomer,
        Scenario::LargeOrganization,
        Scenario::HugeOrganization,
        Scenario::Member,
        Scenario::AlreadyConnected,
        Scenario::NotAFactoryAdmin,
        Scenario::TwoWorkspaces,
        Scenario::InstalledDifferently,
        Scenario::RepositoryAdmin,
        Scenario::OwnersInstallOnly,
        Scenario::RequestsOff,
        Scenario::BothOff,
        Scenario::OutsideCollaborator,
        Scenario::ManagedUser,
        Scenario::RequestPending,
        Scenario::OwnerApproves,
        Scenario::OwnerApprovesLess,
        Scenario::Invited,
        Scenario::Suspended,
        Scenario::ManyOrganizations,
        Scenario::SeveralOrganizations,
    ];

    /// The name used on command lines.
    pub fn name(self) -> &'static str {
        match self {
            Scenario::Newcomer => "newcomer",
            Scenario::LargeOrganization => "large-organization",
            Scenario::HugeOrganization => "huge-organization",
            Scenario::Member => "member",
            Scenario::AlreadyConnected => "already-connected",
            Scenario::NotAFactoryAdmin => "not-a-factory-admin",
            Scenario::TwoWorkspaces => "two-workspaces",
            Scenario::InstalledDifferently => "installed-differently",
            Scenario::RepositoryAdmin => "repository-admin",
            Scenario::OwnersInstallOnly => "owners-install-only",
            Scenario::RequestsOff => "requests-off",
            Scenario::BothOff => "both-off",
            Scenario::OutsideCollaborator => "outside-collaborator",
            Scenario::ManagedUser => "managed-user",
            Scenario::RequestPending => "request-pending",
            Scenario::OwnerApproves => "owner-approves",
            Scenario::OwnerApprovesLess => "owner-approves-less",
            Scenario::Invited => "invited",
            Scenario::Suspended => "suspended",
            Scenario::ManyOrganizations => "many-organizations",
            Scenario::SeveralOrganizations => "several-organizations",
        }
    }
}

impl fmt::Display for Scenario {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// The name is none of [`Scenario::ALL`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown scenario {0:?}")]
pub struct UnknownScenario(pub String);

impl FromStr for Scenario {
    type Err = UnknownScenario;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Scenario::ALL
            .iter()
            .copied()
            .find(|scenario| scenario.name() == name)
            .ok_or_else(|| UnknownScenario(name.to_owned()))
    }
}
