//! What a user token of the app reaches: what the app AND the person reach, plus what is public.

use crate::world::{Installation, Repository, World};

/// Installations of the app in organizations the person belongs to. Seeing one is not owning it.
pub(super) fn installations(world: &World, person: u64) -> impl Iterator<Item = &Installation> {
    world.installations.iter().filter(move |installation| {
        world
            .membership(installation.organization, person)
            .is_some()
    })
}

/// Whether the asker may know that a repository exists.
pub(super) fn can_see(world: &World, person: Option<u64>, repository: &Repository) -> bool {
    !repository.private
        || person.is_some_and(|person| {
            installations(world, person).any(|installation| {
                installation.organization == repository.organization
                    && installation.suspended.is_none()
                    && installation.selection.includes(repository.id)
            })
        })
}
