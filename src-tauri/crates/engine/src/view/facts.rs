//! The board of facts, in the words of the contract.

use contract::{FactName, FactSource, FactState, FactView};
use domain::facts;
use domain::wizard::Wizard;

use super::screens::{count, kind, level};

pub(super) fn facts(wizard: &Wizard) -> Vec<FactView> {
    wizard.facts().into_iter().map(fact).collect()
}

fn fact(fact: facts::Fact) -> FactView {
    FactView {
        name: name(fact.name),
        state: match fact.state {
            facts::FactState::Yes => FactState::Yes,
            facts::FactState::No => FactState::No,
            facts::FactState::NotKnownYet => FactState::NotKnownYet,
            facts::FactState::CannotBeKnown => FactState::CannotBeKnown,
        },
        source: fact.source.map(source),
        at: fact.at,
    }
}

fn name(name: facts::FactName) -> FactName {
    match name {
        facts::FactName::SignedIn => FactName::SignedIn,
        facts::FactName::Owner => FactName::Owner,
        facts::FactName::Installed => FactName::Installed,
        facts::FactName::NotPaused => FactName::NotPaused,
        facts::FactName::Selection { actual } => FactName::Selection {
            actual: actual.map(|(found, _)| kind(found)),
            count: actual.and_then(|(_, number)| number.map(count)),
        },
        facts::FactName::Permission {
            name,
            documented,
            requested,
            granted,
        } => FactName::Permission {
            name: name.0,
            documented: documented.map(level),
            requested: requested.map(level),
            granted: granted.map(level),
        },
        facts::FactName::Readable => FactName::Readable,
        facts::FactName::PlatformSees => FactName::PlatformSees,
    }
}

fn source(source: facts::FactSource) -> FactSource {
    match source {
        facts::FactSource::User => FactSource::User,
        facts::FactSource::Memberships => FactSource::Memberships,
        facts::FactSource::Installations => FactSource::Installations,
        facts::FactSource::InstallationRepositories => FactSource::InstallationRepositories,
        facts::FactSource::Connection => FactSource::Connection,
        facts::FactSource::Check => FactSource::Check,
        facts::FactSource::Person => FactSource::Person,
    }
}
