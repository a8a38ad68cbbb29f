//! Steps 5 and 6 once GitHub's page is open: finish (5B), differences (5C), confirm (6A).

use contract::{
    ConfirmLine, ConfirmLineName, ConfirmOutcome, ConfirmView, DifferencesView, FactSource,
    FinishMode, FinishView, GithubButton, LineState,
};
use domain::{
    RepositorySelection,
    facts::Facts,
    wizard::{
        self, AtGitHub, Confirming, Differing, FinishPage, Finishing, GitHubButton, LineVerdict,
        Verdict, Wizard,
    },
};

use super::owner;
use super::screens::{count, kind};
use crate::{outside::Outside, record, repository_index::RepositoryIndex};

/// How many names of a difference are sent. The page shows 200 and searches among these.
const MOST_NAMES: usize = 2_000;

pub(super) fn finish(outside: &Outside, at: &Finishing, index: &RepositoryIndex) -> FinishView {
    let plan = &at.agreed.plan;
    let names = match (&plan.repositories, at.page) {
        (RepositorySelection::Selected(ids), FinishPage::List | FinishPage::Update) => {
            index.names(ids, usize::MAX)
        }
        (RepositorySelection::Selected(_), FinishPage::Prefilled) => Vec::new(),
        (RepositorySelection::All, _) => Vec::new(),
    };
    FinishView {
        organization: plan.organization.login.clone(),
        mode: match at.page {
            FinishPage::Prefilled => FinishMode::Prefilled,
            FinishPage::List => FinishMode::List,
            FinishPage::Update => FinishMode::Update,
        },
        role: owner::role(at.agreed.chosen.organization.role),
        button: at.button.map(button),
        who: match &at.agreed.chosen.authorized.github {
            AtGitHub::SignedIn(session) => Some(session.person.login.clone()),
            AtGitHub::ByHand => None,
        },
        started_at: at.since,
        checked_at: at.checked_at,
        names,
        opened: at.opened,
        guided: at.agreed.chosen.authorized.github == AtGitHub::ByHand,
        host: outside.github_host(),
    }
}

pub(super) fn differences(at: &Differing) -> DifferencesView {
    let plan = &at.agreed.plan;
    let comparison = &at.comparison;
    let names = |list: &[domain::NamedRepository]| {
        let name = |one: &domain::NamedRepository| {
            one.name.clone().unwrap_or_else(|| format!("#{}", one.id.0))
        };
        let mut names: Vec<String> = list.iter().map(name).collect();
        names.sort_by_key(|name| name.to_lowercase());
        names.truncate(MOST_NAMES);
        names
    };
    DifferencesView {
        organization: plan.organization.login.clone(),
        planned: kind(plan.repositories.kind()),
        planned_count: count(plan.repositories.count().unwrap_or(0)),
        actual: kind(comparison.actual.kind()),
        actual_count: count(comparison.actual.count().unwrap_or(0)),
        missing_count: count(comparison.missing.len()),
        missing: names(&comparison.missing),
        extra_count: count(comparison.extra.len()),
        extra: names(&comparison.extra),
        missing_permissions: comparison
            .missing_permissions
            .0
            .keys()
            .map(|name| name.0.clone())
            .collect(),
    }
}

pub(super) fn confirm(wizard: &Wizard, at: &Confirming) -> ConfirmView {
    let plan = &at.agreed.plan;
    let platform = at.facts.platform.as_ref().and_then(|known| known.value());
    ConfirmView {
        organization: plan.organization.login.clone(),
        lines: at
            .lines()
            .into_iter()
            .map(|judged| line(&at.facts, judged))
            .collect(),
        outcome: match at.outcome() {
            Verdict::Running => ConfirmOutcome::Running,
            Verdict::Connected => ConfirmOutcome::Connected,
            Verdict::NotConnected => ConfirmOutcome::NotConnected,
            Verdict::ConfirmedByPerson => ConfirmOutcome::ConfirmedByPerson,
        },
        selection: kind(plan.repositories.kind()),
        repositories: plan.repositories.count().map(count),
        reference: record::reference(wizard.run()),
        connected_at: platform
            .and_then(|found| found.connected_at)
            .or(at.connected_at),
        connected_by: platform
            .and_then(|found| found.connected_by.clone())
            .or_else(|| {
                wizard
                    .platform_session()
                    .map(|session| session.person.name.clone())
            }),
    }
}

/// A line with the answer it is judged by.
fn line(facts: &Facts, (line, verdict): (wizard::Line, LineVerdict)) -> ConfirmLine {
    let (name, source, at) = match line {
        wizard::Line::Platform => (
            ConfirmLineName::Platform,
            FactSource::Connection,
            facts.platform.as_ref().map(|known| known.at),
        ),
        wizard::Line::Installed => (
            ConfirmLineName::Installed,
            FactSource::Installations,
            facts.installation.as_ref().map(|known| known.at),
        ),
        wizard::Line::Organization => (
            ConfirmLineName::Organization,
            FactSource::Installations,
            facts.installation.as_ref().map(|known| known.at),
        ),
        wizard::Line::Repositories => (
            ConfirmLineName::Repositories,
            FactSource::InstallationRepositories,
            facts.comparison.as_ref().map(|known| known.at),
        ),
        wizard::Line::Permissions => (
            ConfirmLineName::Permissions,
            FactSource::Installations,
            facts.comparison.as_ref().map(|known| known.at),
        ),
        wizard::Line::Read => (
            ConfirmLineName::Read,
            FactSource::Check,
            facts.read.as_ref().map(|known| known.at),
        ),
    };
    let (state, source) = match verdict {
        LineVerdict::Open => (LineState::Running, None),
        LineVerdict::Holds => (LineState::Holds, Some(source)),
        LineVerdict::Fails => (LineState::Fails, Some(source)),
        LineVerdict::ConfirmedByPerson => (LineState::ConfirmedByPerson, Some(FactSource::Person)),
        LineVerdict::CannotKnow => (LineState::CannotKnow, None),
    };
    ConfirmLine {
        line: name,
        state,
        source,
        at,
    }
}

fn button(button: GitHubButton) -> GithubButton {
    match button {
        GitHubButton::Install => GithubButton::Install,
        GitHubButton::InstallAndRequest => GithubButton::InstallAndRequest,
        GitHubButton::Request => GithubButton::Request,
        GitHubButton::Save => GithubButton::Save,
        GitHubButton::Nothing => GithubButton::Nothing,
    }
}
