//! One question, one answer.

use std::sync::Arc;

use domain::{Account, App, GitHubPerson};
use serde::de::DeserializeOwned;
use transport::retry::Policy;
use transport::{AccessTokens, Base, Failure, HeaderName, HeaderValue, Method, Request, Response};
use transport::{access, header};

use crate::error::Error;
use crate::wire;

/// The version of the interface this client is written for
/// (docs.github.com, "API Versions"; supported until 2028-03-10).
pub const API_VERSION: &str = "2022-11-28";

/// Renames of renames are rare; a circle would be endless.
const MOST_MOVES: usize = 3;

/// The client of one GitHub for one person, or for nobody: then it sees what is public.
#[derive(Clone, Debug)]
pub struct Client {
    base: Base,
    tokens: Option<Arc<dyn AccessTokens>>,
    retry: Policy,
}

impl Client {
    /// A client that asks as the person the tokens belong to. The base is the REST address, such as
    /// `https://api.github.com`.
    #[must_use]
    pub fn signed_in(base: Base, tokens: Arc<dyn AccessTokens>) -> Self {
        Self {
            base,
            tokens: Some(tokens),
            retry: Policy::default(),
        }
    }

    /// A client that asks as nobody: public facts only, 60 questions an hour.
    #[must_use]
    pub fn anonymous(base: Base) -> Self {
        Self {
            base,
            tokens: None,
            retry: Policy::default(),
        }
    }

    /// The same client with another patience for a page of a long list. Everything else is asked
    /// once.
    #[must_use]
    pub fn with_retry(mut self, retry: Policy) -> Self {
        self.retry = retry;
        self
    }

    /// Who is signed in.
    ///
    /// # Errors
    /// [`Failure::Unauthorized`] for nobody, and whatever keeps an answer away.
    pub async fn person(&self) -> Result<GitHubPerson, Error> {
        let person: wire::Person = self.read(&["user"]).await?;
        Ok(person.into())
    }

    /// The app of this name, with what it asks for today.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when there is none or it is private, and whatever keeps an answer away.
    pub async fn app(&self, slug: &str) -> Result<App, Error> {
        let app: wire::App = self.read(&["apps", slug]).await?;
        Ok(app.into())
    }

    /// The organization or person of this login, under the login it has today; `None` when there is
    /// none or it is hidden.
    ///
    /// # Errors
    /// Whatever keeps an answer away.
    pub async fn find_account(&self, login: &str) -> Result<Option<Account>, Error> {
        let organization = found(self.read::<wire::Organization>(&["orgs", login]).await)?;
        if let Some(organization) = organization {
            return Ok(Some(organization.into()));
        }
        let account = found(self.read::<wire::Account>(&["users", login]).await)?;
        Ok(account.and_then(wire::Account::into_domain))
    }

    pub(crate) fn get(&self, segments: &[&str]) -> Request {
        self.base.get(segments)
    }

    pub(crate) fn link(&self, link: &str) -> Result<Request, Failure> {
        self.base.link(Method::GET, link)
    }

    pub(crate) fn retry(&self) -> &Policy {
        &self.retry
    }

    pub(crate) async fn read<T: DeserializeOwned>(&self, segments: &[&str]) -> Result<T, Error> {
        let answer = self.answer(self.get(segments)).await?;
        answer.json().map_err(|_| Error::malformed(&answer))
    }

    /// The answer to a question, wherever on this GitHub it has moved to. "Not modified" is an
    /// answer too.
    pub(crate) async fn answer(&self, request: Request) -> Result<Response, Error> {
        let mut request = request;
        for _ in 0..=MOST_MOVES {
            let answer = self.send(request).await?;
            let Some(place) = moved_to(&answer) else {
                return match Error::from_response(&answer) {
                    Some(error) => Err(error),
                    None => Ok(answer),
                };
            };
            // Refuses another origin, so the token stays where it belongs.
            request = self.link(place)?;
        }
        Err(Failure::Redirected.into())
    }

    async fn send(&self, request: Request) -> Result<Response, Failure> {
        let request = request
            .header(
                header::ACCEPT,
                HeaderValue::from_static("application/vnd.github+json"),
            )
            .header(
                HeaderName::from_static("x-github-api-version"),
                HeaderValue::from_static(API_VERSION),
            );
        let answer = match &self.tokens {
            Some(tokens) => access::send(request, tokens.as_ref()).await?,
            None => request.send().await?,
        };
        tracing::debug!(
            status = answer.status().as_u16(),
            request_id = answer.header("x-github-request-id"),
            remaining = answer.header("x-ratelimit-remaining"),
            reset = answer.header("x-ratelimit-reset"),
            "GitHub answered"
        );
        Ok(answer)
    }
}

/// Where the thing is now. GitHub answers a renamed repository or organization like this.
fn moved_to(answer: &Response) -> Option<&str> {
    match answer.status().as_u16() {
        301 | 302 | 307 | 308 => answer.header(header::LOCATION.as_str()),
        _ => None,
    }
}

fn found<T>(outcome: Result<T, Error>) -> Result<Option<T>, Error> {
    match outcome {
        Ok(value) => Ok(Some(value)),
        Err(error) if *error.failure() == Failure::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
