//! Repositories: of an installation, of an organization, or one by name.

use domain::{InstallationId, Repository};
use futures_util::stream::{BoxStream, StreamExt, TryStreamExt};
use transport::{Failure, Request, Response};

use crate::client::Client;
use crate::error::Error;
use crate::pages::{self, Leaf, Page, Read};
use crate::wire;

impl Client {
    /// The repositories that both the installation and the signed-in person can reach, page by page
    /// and in order. The stream ends with the first error; dropping it gives up what is on the way.
    ///
    /// `known` pages are there already: they are left out, except for the first one.
    pub fn installation_repositories(
        &self,
        installation: InstallationId,
        known: usize,
    ) -> BoxStream<'static, Result<Page, Error>> {
        let id = installation.0.to_string();
        let request = self.get(&["user", "installations", &id, "repositories"]);
        self.repository_pages(request, read_of_installation, known)
    }

    /// The repositories of an organization that the asking one may see: before the app is installed
    /// there, the public ones. Page by page, as [`Client::installation_repositories`].
    pub fn organization_repositories(
        &self,
        organization: &str,
        known: usize,
    ) -> BoxStream<'static, Result<Page, Error>> {
        let request = self.get(&["orgs", organization, "repos"]);
        self.repository_pages(request, read_of_organization, known)
    }

    /// One repository under the name it has today, which differs from the name asked for when it was
    /// renamed or moved to another owner.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when there is none or it is hidden, and whatever keeps an answer away.
    pub async fn repository(&self, owner: &str, name: &str) -> Result<Repository, Error> {
        let repository: wire::Repository = self.read(&["repos", owner, name]).await?;
        Ok(repository.into())
    }

    fn repository_pages(
        &self,
        request: Request,
        read: Read<Repository>,
        known: usize,
    ) -> BoxStream<'static, Result<Page, Error>> {
        pages::walk_on(self, pages::first(request), read, known)
            .map_ok(Page::from)
            .boxed()
    }
}

impl From<Leaf<Repository>> for Page {
    fn from(leaf: Leaf<Repository>) -> Self {
        Self {
            repositories: leaf.items,
            total: leaf.total,
            pages: leaf.pages,
            behind_single_sign_on: leaf.behind_single_sign_on,
        }
    }
}

fn read_of_installation(answer: &Response) -> Result<(Vec<Repository>, Option<u64>), Failure> {
    let body: wire::InstallationRepositories = answer.json()?;
    Ok((known(body.repositories), Some(body.total_count)))
}

fn read_of_organization(answer: &Response) -> Result<(Vec<Repository>, Option<u64>), Failure> {
    let body: Vec<wire::Repository> = answer.json()?;
    Ok((known(body), None))
}

fn known(repositories: Vec<wire::Repository>) -> Vec<Repository> {
    repositories.into_iter().map(Repository::from).collect()
}
