//! Chance: acts a person could try, and answers servers could give, drawn by a seed.

use domain::wizard::*;
use domain::*;
use time::OffsetDateTime;

use crate::servers::{
    ELSEWHERE, NORTHWIND, Servers, TAILWIND, account, documented, ids, workspace,
};

/// Draws from one number, so that a failing walk repeats itself.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below `sides`.
    pub(crate) fn below(&mut self, sides: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % sides as u64).expect("a small number")
    }

    pub(crate) fn pick<T: Clone>(&mut self, among: &[T]) -> T {
        among[self.below(among.len())].clone()
    }

    pub(crate) fn one_in(&mut self, sides: usize) -> bool {
        self.below(sides) == 0
    }
}

/// Everything a person could try, sensible here or not.
pub(crate) fn intents(wizard: &Wizard) -> Vec<Intent> {
    let mut all = vec![
        Intent::GoBack,
        Intent::Start,
        Intent::CheckAgain,
        Intent::Continue,
        Intent::StartOver,
        Intent::BeginSignIn,
        Intent::UseCode,
        Intent::ReopenBrowser,
        Intent::CancelSignIn,
        Intent::UseOtherAccount,
        Intent::KeepAccount,
        Intent::OpenPage,
        Intent::ConfirmDone,
        Intent::ChooseWorkspace(None),
        Intent::ChooseWorkspace(Some(WorkspaceId("northwind".to_owned()))),
        Intent::ChooseWorkspace(Some(WorkspaceId("sandbox".to_owned()))),
        Intent::ChooseWorkspace(Some(WorkspaceId("nowhere".to_owned()))),
        Intent::StartConnection,
        Intent::CheckConnection,
        Intent::ChangeRepositories,
        Intent::ReviewPermissions,
        Intent::ConnectAnother,
        Intent::ShowConnections,
        Intent::OpenConnection(None),
        Intent::OpenConnection(Some(AccountId(NORTHWIND))),
        Intent::OpenConnection(Some(AccountId(TAILWIND))),
        Intent::OpenConnection(Some(AccountId(ELSEWHERE))),
        Intent::OpenSame,
        Intent::Reconnect,
        Intent::ChooseOrganization(None),
        Intent::ChooseOrganization(Some(AccountId(NORTHWIND))),
        Intent::ChooseOrganization(Some(AccountId(TAILWIND))),
        Intent::ChooseOrganization(Some(AccountId(ELSEWHERE))),
        Intent::LookUpOrganization("https://github.com/tailwind/".to_owned()),
        Intent::LookUpOrganization("no such name!".to_owned()),
        Intent::LookUpOrganization(String::new()),
        Intent::LoadAgain,
        Intent::ImportNames,
        Intent::MatchNames("billing-api".into()),
        Intent::AddNames(vec![0, 9]),
        Intent::ContinueWithSelection,
        Intent::ConfirmPlan(PlanDigest("another".to_owned())),
        Intent::KeepResult,
        Intent::ChangeOnGitHub,
        Intent::Retry,
        Intent::DismissProblem,
        Intent::SignOut(End::Platform),
        Intent::SignOut(End::GitHub),
        Intent::SwitchAccount(End::Platform),
        Intent::SwitchAccount(End::GitHub),
        Intent::SignInAgain,
        Intent::ReviewAuthorizations,
        Intent::OpenVault,
        Intent::LeaveVault,
        Intent::GoOnWithoutVault,
        Intent::OpenInvitation,
        Intent::AskOwner,
        Intent::OwnerAsked,
        Intent::RequestOnGitHub,
        Intent::GoOnAsOwner,
        Intent::StopWaiting,
        Intent::Notify(true),
        Intent::ReportButton(GitHubButton::Request),
        Intent::ReportButton(GitHubButton::Nothing),
    ];
    for kind in [SelectionKind::All, SelectionKind::Selected] {
        for understood in [false, true] {
            all.push(Intent::ChooseSelection { kind, understood });
        }
    }
    let changes = [
        SelectionChange::Add(ids([1, 2, 3])),
        SelectionChange::Add(ids(1..=101)),
        SelectionChange::Remove(ids([2])),
        SelectionChange::Clear,
        SelectionChange::Undo,
    ];
    all.extend(changes.map(Intent::ChangeSelection));
    all.extend((0..=7).map(Intent::GoToStep));
    if let State::Reviewing(at) = wizard.state() {
        all.push(Intent::ConfirmPlan(at.plan.digest()));
    }
    all
}

/// The intents that lead on, for walks that get far.
pub(crate) fn leads_on(intent: &Intent) -> bool {
    matches!(
        intent,
        Intent::Start
            | Intent::Continue
            | Intent::BeginSignIn
            | Intent::SignInAgain
            | Intent::KeepAccount
            | Intent::OpenPage
            | Intent::ConfirmDone
            | Intent::ChooseWorkspace(Some(_))
            | Intent::StartConnection
            | Intent::CheckConnection
            | Intent::ChooseOrganization(Some(_))
            | Intent::ChooseSelection { .. }
            | Intent::ChangeSelection(SelectionChange::Add(_))
            | Intent::ContinueWithSelection
            | Intent::ConfirmPlan(_)
            | Intent::KeepResult
    )
}

/// Something happens in the world while nobody looks.
pub(crate) fn change(servers: &mut Servers, dice: &mut Dice, at: OffsetDateTime) {
    match dice.below(12) {
        0 => servers.person.workspaces = vec![workspace("northwind", WorkspaceRole::User)],
        1 => servers.person.workspaces = vec![workspace("northwind", WorkspaceRole::Owner)],
        2 => {
            servers.person.workspaces = vec![
                workspace("northwind", WorkspaceRole::Manager),
                workspace("sandbox", WorkspaceRole::User),
            ];
        }
        3 => servers.person.id = dice.pick(&["person-ana", "person-bo"]).to_owned(),
        4 => servers.github_person.id = AccountId(5 + dice.below(2) as u64),
        5 => servers.platform_signed_in = !servers.platform_signed_in,
        6 => servers.github_signed_in = !servers.github_signed_in,
        7 => servers.installation = None,
        8 => servers.present = dice.pick(&[ids([]), ids([1, 2, 3]), ids([7, 8])]),
        9 => {
            servers.app = dice.pick(&[
                documented(),
                PermissionSet::from([("metadata", PermissionLevel::Read)]),
                PermissionSet::from([("secrets", PermissionLevel::Admin)]),
            ]);
        }
        10 => servers.request(at),
        _ => {
            servers.readable = !servers.readable;
            if let Some(installation) = &mut servers.installation {
                installation.suspension = match installation.suspension.take() {
                    Some(_) => None,
                    None => Some(Suspension {
                        by: Some("marek-novak".to_owned()),
                        at: OffsetDateTime::UNIX_EPOCH,
                    }),
                };
            }
        }
    }
}

/// What could come of an effect: mostly the truth, sometimes a failure, a part, or a lie.
pub(crate) fn outcomes(
    servers: &mut Servers,
    effect: &Effect,
    dice: &mut Dice,
    now: OffsetDateTime,
) -> Vec<Outcome> {
    if let Effect::OpenPage(Page::Install(plan)) = effect
        && !dice.one_in(3)
    {
        servers.install(plan);
    }
    let mut outcomes = servers.answer(effect, now);
    if dice.one_in(5) {
        outcomes = vec![failure(effect, dice, now)];
    }
    if dice.one_in(6) {
        outcomes.truncate(1);
    }
    if let Effect::Confirm { plan, .. } = effect
        && dice.one_in(2)
    {
        outcomes.insert(0, Outcome::Found(finding(servers, plan, dice)));
    }
    outcomes
}

fn failure(effect: &Effect, dice: &mut Dice, now: OffsetDateTime) -> Outcome {
    let problem = dice.pick(&[
        Problem::Offline,
        Problem::SignInEnded { end: End::Platform },
        Problem::SignInEnded { end: End::GitHub },
        Problem::GitHubDenied,
        Problem::VaultClosed {
            trouble: VaultTrouble::Locked,
        },
        Problem::CodesOff,
        Problem::CodeExpired,
        Problem::SlowDown { until: now },
        Problem::Unknown,
    ]);
    match effect {
        Effect::CheckMachine => {
            let check = dice.pick(&MachineCheck::ALL);
            Outcome::MachineCheck(check, CheckResult::Attention(problem))
        }
        Effect::WatchInstallation { .. } => Outcome::NotSeen(problem),
        Effect::Confirm { .. } => Outcome::Found(Finding::Platform(Err(problem))),
        effect => effect.failed(problem),
    }
}

/// A fact of the last step that is as it should be, or wrong in one way.
fn finding(servers: &Servers, plan: &ConnectionPlan, dice: &mut Dice) -> Finding {
    let installation = servers.installation.clone();
    match dice.below(6) {
        0 => Finding::Platform(servers.connections.first().cloned().ok_or(Problem::Unknown)),
        1 => Finding::Installation(Ok(None)),
        2 => Finding::Installation(Ok(installation.map(|found| Installation {
            account: account(ELSEWHERE, "elsewhere"),
            ..found
        }))),
        3 => Finding::Comparison(Ok(Comparison::between(
            plan,
            SelectionKind::Selected,
            &PermissionSet::default(),
            &[],
            |_| None,
        ))),
        4 => Finding::Comparison(Err(Problem::Offline)),
        _ => Finding::Read(Ok(ReadCheck {
            readable: false,
            repository: None,
        })),
    }
}
