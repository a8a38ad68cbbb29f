//! One question, one answer.

use std::sync::Arc;

use serde::de::DeserializeOwned;
use transport::{AccessTokens, Base, Request, Response, access};

use crate::error::Error;

/// The client of one platform for one person.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) base: Base,
    tokens: Arc<dyn AccessTokens>,
}

impl Client {
    /// A client that asks as the person the tokens belong to. The base is the profile's `api`
    /// address.
    #[must_use]
    pub fn new(base: Base, tokens: Arc<dyn AccessTokens>) -> Self {
        Self { base, tokens }
    }

    /// The answer to a request; "not modified" is an answer too.
    pub(crate) async fn answer(&self, request: Request) -> Result<Response, Error> {
        let answer = access::send(request, self.tokens.as_ref()).await?;
        if transport::is_not_modified(&answer) {
            return Ok(answer);
        }
        Error::judge(answer)
    }

    pub(crate) async fn read<T: DeserializeOwned>(&self, request: Request) -> Result<T, Error> {
        Ok(self.answer(request).await?.json()?)
    }
}
