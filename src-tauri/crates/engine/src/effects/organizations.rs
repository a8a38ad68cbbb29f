//! Organizations, the app on them, and what the app asks for.

use domain::{
    Account, AccountId, MembershipRole, OrganizationChoice, OrganizationSource, Problem,
    wizard::Outcome,
};

use super::{Reporter, World};
use crate::problems;

pub(super) async fn list(world: &World, reporter: &Reporter) {
    let (Some(person), Some(end)) = (world.person(), &world.outside.github.sign_in) else {
        // Nobody is signed in: GitHub shows nobody's organizations.
        reporter.tell(Outcome::Organizations(Ok(Vec::new())));
        return;
    };
    let answer = end.client.organizations(&person).await;
    let answer = answer
        .map(|found| found.choices)
        .map_err(|error| problems::of_github(&error));
    reporter.tell(Outcome::Organizations(answer));
}

pub(super) async fn look_up(world: &World, name: &str, reporter: &Reporter) {
    let client = world.outside.github_client();
    let answer = match client.find_account(name).await {
        Ok(Some(account)) => {
            let installed = is_installed(world, account.id).await;
            Ok(OrganizationChoice {
                account,
                role: MembershipRole::Unknown,
                source: OrganizationSource::Typed,
                installed,
                invited: false,
                seen_at: None,
            })
        }
        Ok(None) => Err(Problem::OrganizationNotFound),
        Err(error) => Err(problems::at_organization(&error, name)),
    };
    reporter.tell(Outcome::LookedUp(answer));
}

async fn is_installed(world: &World, account: AccountId) -> bool {
    let Some(end) = &world.outside.github.sign_in else {
        return false;
    };
    let installations = end.client.installations().await.unwrap_or_default();
    installations
        .iter()
        .any(|found| found.account.id == account && found.suspension.is_none())
}

/// A rule that keeps this person or this network out is found here, where the way round it can be
/// offered, and not in the middle of a list.
pub(super) async fn find_installation(world: &World, account: &Account, reporter: &Reporter) {
    let Some(end) = &world.outside.github.sign_in else {
        reporter.tell(Outcome::Installation(Ok(None)));
        return;
    };
    let (installation, profile) = tokio::join!(
        end.client.installation_on(account.id),
        end.client.find_account(&account.login),
    );
    let ruled_out = profile.err().filter(|error| error.cause().is_rule());
    let answer = match ruled_out {
        Some(error) => Err(error),
        None => installation,
    };
    let answer = answer.map_err(|error| problems::at_organization(&error, &account.login));
    reporter.tell(Outcome::Installation(answer));
}

pub(super) async fn read_app(world: &World, reporter: &Reporter) {
    let slug = &world.outside.profile.github.app_slug;
    let answer = world.outside.github_client().app(slug).await;
    let answer = answer.map_err(|error| problems::of_github(&error));
    reporter.tell(Outcome::App(answer));
}
