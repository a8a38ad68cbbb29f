//! Where the app is installed, as far as the signed-in person may know.

use domain::{AccountId, Installation};
use futures_util::TryStreamExt;
use transport::{Failure, Poll, Request, Response, Validator, is_not_modified};

use crate::cause::Cause;
use crate::client::Client;
use crate::error::Error;
use crate::{pages, wire};

impl Client {
    /// Every installation of the app the person can see. Seeing one is not owning it.
    ///
    /// # Errors
    /// Whatever keeps an answer away.
    pub async fn installations(&self) -> Result<Vec<Installation>, Error> {
        let whole = pages::collect(self, self.installations_request(), read).await?;
        Ok(whole.items)
    }

    /// The installation on this account, if the person can see one there.
    ///
    /// # Errors
    /// [`Cause::SingleSignOn`] when GitHub leaves the account out until the person has a session
    /// there, and whatever keeps an answer away.
    pub async fn installation_on(&self, account: AccountId) -> Result<Option<Installation>, Error> {
        let whole = pages::collect(self, self.installations_request(), read).await?;
        let found = whole
            .items
            .into_iter()
            .find(|installation| installation.account.id == account);
        if found.is_none() && whole.behind_single_sign_on.contains(&account) {
            return Err(Error::ruled_out(Cause::SingleSignOn { page: None }));
        }
        Ok(found)
    }

    /// [`Client::installations`], if it changed since the validator's last answer. An unchanged answer costs nothing
    /// against GitHub's hourly limit. After an error the validator is as it was.
    ///
    /// # Errors
    /// Whatever keeps an answer away.
    pub async fn poll_installations(
        &self,
        validator: &mut Validator,
    ) -> Result<Poll<Vec<Installation>>, Error> {
        let request = validator.guard(self.installations_request());
        let answer = self.answer(request).await?;
        if is_not_modified(&answer) {
            return Ok(Poll::NotModified);
        }
        let first = pages::open(&answer, read)?;
        let links = first.links();
        // The tag of a first page says nothing about the others.
        let is_whole = links.next.is_none();
        let mut installations = first.items;
        let mut others = pages::rest(self, links, read);
        while let Some(leaf) = others.try_next().await? {
            installations.extend(leaf.items);
        }
        if is_whole {
            validator.remember(&answer);
        } else {
            validator.forget();
        }
        Ok(Poll::Changed(installations))
    }

    fn installations_request(&self) -> Request {
        pages::first(self.get(&["user", "installations"]))
    }
}

/// What GitHub counts includes installations on enterprises, which are left out here.
fn read(answer: &Response) -> Result<(Vec<Installation>, Option<u64>), Failure> {
    let body: wire::Installations = answer.json()?;
    let installations = body.installations.into_iter();
    let known = installations.filter_map(wire::Installation::into_domain);
    Ok((known.collect(), None))
}
