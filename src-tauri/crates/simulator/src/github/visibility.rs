//! What a user token of the app reaches: what the app AND the person reach, plus what is public.

use crate::world::{Installation, Repository, World};

/// Installations of the app the person may read a repository of. Seeing one is not owning it.
pub(super) fn installations(world: &World, person: u64) -> impl Iterator<Item = &Installation> {
    world.installations.iter().filter(move |installation| {
        world
            .membership(installation.organization, person)
            .is_some_and(|member| member.reads_any_of(&installation.selection))
    })
}

/// The repositories of an installation the person may read too, in order of name.
pub(super) fn reached<'world>(
    world: &'world World,
    installation: &'world Installation,
    person: u64,
) -> Vec<&'world Repository> {
    let member = world.membership(installation.organization, person);
    let reads = |repository: &&Repository| member.is_some_and(|one| one.reads(repository.id));
    world.reach(installation).filter(reads).collect()
}

/// Whether the asker may know that a repository exists.
pub(super) fn can_see(world: &World, person: Option<u64>, repository: &Repository) -> bool {
    !repository.private
        || person.is_some_and(|person| {
            installations(world, person).any(|installation| {
                installation.organization == repository.organization
                    && installation.suspended.is_none()
                    && installation.selection.includes(repository.id)
                    && world
                        .membership(repository.organization, person)
                        .is_some_and(|member| member.reads(repository.id))
            })
        })
}
