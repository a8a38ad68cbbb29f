//! A list of names, held against the index beside the loop: fifty thousand take a moment.

use std::sync::Arc;

use domain::{
    Account, ListText, MOST_NAMES, NameMatches, Problem, WrittenName, names, wizard::Outcome,
};

use super::{Reporter, World};
use crate::repository_index::name_match::{Catalogue, Whose};

pub(super) async fn match_all(
    world: &World,
    organization: &Account,
    text: ListText,
    reporter: &Reporter,
) {
    let host = world.outside.profile.github.host.host_str();
    let whose = Whose {
        login: organization.login.clone(),
        host: host.unwrap_or_default().to_ascii_lowercase(),
    };
    let world = world.clone();
    let work = move || matched(&world, &whose, &text);
    let answer = tokio::task::spawn_blocking(work).await;
    let answer = answer.unwrap_or(Err(Problem::Unknown));
    reporter.tell(Outcome::NamesMatched(answer.map(Arc::new)));
}

fn matched(world: &World, whose: &Whose, text: &str) -> Result<NameMatches, Problem> {
    let written: Vec<WrittenName> = names(text).collect();
    if written.is_empty() {
        return Err(Problem::NoNames);
    }
    if written.len() > MOST_NAMES {
        let count = written.len() as u64;
        return Err(Problem::TooManyNames { count });
    }
    // The list goes on loading into the index, so only its names are copied there.
    let catalogue = Catalogue::of(&world.index());
    Ok(catalogue.matches(whose, &written))
}
