//! What a user token of the app reaches: what the app AND the person reach, plus what is public.

use super::answer::Inquiry;
use super::gates::lacks_single_sign_on;
use crate::world::{Installation, Membership, Organization, Repository, World};

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

/// Those of them whose sign-in the token went through; the others are left out of lists.
pub(super) fn reachable_installations<'a>(
    inquiry: &'a Inquiry<'_>,
    person: u64,
) -> impl Iterator<Item = &'a Installation> {
    installations(inquiry.world, person)
        .filter(|installation| !lacks_single_sign_on(inquiry, installation.organization))
}

/// The organizations in a list about the person: with the app's token those it is installed on.
pub(super) fn organizations<'a>(inquiry: &'a Inquiry<'_>, person: u64) -> Vec<&'a Organization> {
    let world = inquiry.world;
    let is_listed = |organization: &&Organization| {
        let member = world.membership(organization.id, person);
        let shows_to_program = inquiry.by_command_line
            || installations(world, person).any(|one| one.organization == organization.id);
        member.is_some_and(Membership::is_member)
            && shows_to_program
            && !lacks_single_sign_on(inquiry, organization.id)
    };
    world.organizations.iter().filter(is_listed).collect()
}

/// Whether the asker may know that a repository exists.
pub(super) fn can_see(inquiry: &Inquiry<'_>, repository: &Repository) -> bool {
    let world = inquiry.world;
    !repository.private
        || inquiry.person.is_some_and(|person| {
            if inquiry.by_command_line {
                let member = world.membership(repository.organization, person);
                return member.is_some_and(|member| member.reads(repository.id));
            }
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
