//! Requests that carry an access token.

use std::fmt::Debug;
use std::pin::Pin;

use http::StatusCode;
use secrecy::SecretString;

use crate::failure::Failure;
use crate::request::Request;
use crate::response::Response;

/// A token, or the reason why there is none; [`Failure::Unauthorized`] means somebody has to sign in.
pub type Access<'a> = Pin<Box<dyn Future<Output = Result<SecretString, Failure>> + Send + 'a>>;

/// Where the access token of one audience comes from.
pub trait AccessTokens: Debug + Send + Sync {
    /// A token that is good as far as its holder knows.
    fn access(&self) -> Access<'_>;

    /// A newer token than this one, which the server did not take.
    fn refused<'a>(&'a self, token: &'a SecretString) -> Access<'a>;
}

/// Sends the request with a token, and once more with a newer one when the server refuses it (401).
/// A refused request had no effect, so this holds for writes too.
///
/// # Errors
/// When there is no token, or no complete answer came back.
pub async fn send(request: Request, tokens: &dyn AccessTokens) -> Result<Response, Failure> {
    let token = tokens.access().await?;
    let answer = request.clone().bearer(&token).send().await?;
    if answer.status() != StatusCode::UNAUTHORIZED {
        return Ok(answer);
    }
    let newer = tokens.refused(&token).await?;
    request.bearer(&newer).send().await
}
