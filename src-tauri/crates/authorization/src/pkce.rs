//! The code flow's two requests to the token endpoint, through the `oauth2` crate over our transport.

use std::pin::Pin;
use std::time::Duration;

use http::StatusCode;
use oauth2::basic::{
    BasicErrorResponse, BasicErrorResponseType, BasicRevocationErrorResponse,
    BasicTokenIntrospectionResponse, BasicTokenType,
};
use oauth2::{
    AsyncHttpClient, AuthType, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken,
    EndpointNotSet, EndpointSet, ExtraTokenFields, HttpRequest, HttpResponse, PkceCodeChallenge,
    PkceCodeVerifier, RedirectUrl, RefreshToken, RequestTokenError, Scope, StandardRevocableToken,
    StandardTokenResponse, TokenResponse, TokenUrl,
};
use secrecy::{ExposeSecret, SecretString};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use transport::{AUTHORIZATION_BODY_LIMIT, Client, Failure};
use url::Url;

use crate::attempt::Grant;
use crate::error::{Error, Rejection};
use crate::server::{AuthorizationServer, Exchange};
use crate::token::TokenSet;

/// Longest life of an access token that is believed; a longer one is renewed after this.
const LONGEST_LIFE: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Exchanges the code for tokens. The grant is used up, whatever comes of it: a code is sent once.
///
/// # Errors
/// When the server refuses or cannot be reached; begin a new attempt then.
pub async fn exchange(grant: Grant, client: &Client) -> Result<TokenSet, Error> {
    let oauth = oauth(&grant.server);
    let redirect = RedirectUrl::from_url(grant.redirect_uri);
    // The token endpoint is where the code and the verifier belong.
    let request = oauth
        .exchange_code(AuthorizationCode::new(
            grant.code.expose_secret().to_owned(),
        ))
        .set_pkce_verifier(PkceCodeVerifier::new(
            grant.verifier.expose_secret().to_owned(),
        ))
        .set_redirect_uri(std::borrow::Cow::Borrowed(&redirect));
    let answer = request.request_async(&Carrier(client)).await;
    accept(answer)
}

/// Exchanges the refresh token for a new pair. The old pair may be dead from then on.
///
/// # Errors
/// [`Rejection::GrantExpired`] when the refresh token is dead; anything else may pass.
pub async fn refresh(
    server: &AuthorizationServer,
    token: &SecretString,
    client: &Client,
) -> Result<TokenSet, Error> {
    // The token endpoint is where the refresh token belongs.
    let token = RefreshToken::new(token.expose_secret().to_owned());
    let oauth = oauth(server);
    let answer = oauth
        .exchange_refresh_token(&token)
        .request_async(&Carrier(client))
        .await;
    accept(answer)
}

/// The address to open in the browser.
pub(crate) fn authorize_url(
    server: &AuthorizationServer,
    redirect_uri: &Url,
    state: &SecretString,
    verifier: &SecretString,
) -> Url {
    // The state travels openly by design; of the verifier only its hash does.
    let state = CsrfToken::new(state.expose_secret().to_owned());
    let verifier = PkceCodeVerifier::new(verifier.expose_secret().to_owned());
    let redirect = RedirectUrl::from_url(redirect_uri.clone());
    let oauth = oauth(server);
    let mut request = oauth
        .authorize_url(|| state)
        .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
        .set_redirect_uri(std::borrow::Cow::Borrowed(&redirect))
        .add_scopes(server.scopes.iter().cloned().map(Scope::new));
    for (name, value) in &server.parameters {
        request = request.add_extra_param(*name, value.as_str());
    }
    request.url().0
}

/// GitHub's addition to the standard answer.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct GitHubFields {
    refresh_token_expires_in: Option<u64>,
}

impl ExtraTokenFields for GitHubFields {}

pub(crate) type Answer = StandardTokenResponse<GitHubFields, BasicTokenType>;

type OAuth = oauth2::Client<
    BasicErrorResponse,
    Answer,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

fn oauth(server: &AuthorizationServer) -> OAuth {
    let client = oauth2::Client::new(ClientId::new(server.client_id.clone()))
        // GitHub reads the secret from the body, and without one this is where the client id goes.
        .set_auth_type(AuthType::RequestBody)
        .set_auth_uri(AuthUrl::from_url(server.authorization_endpoint.clone()))
        .set_token_uri(TokenUrl::from_url(server.token_endpoint.clone()));
    match &server.exchange {
        Exchange::Direct {
            secret: Some(secret),
        } => {
            // See `Exchange`: a secret in name only.
            client.set_client_secret(ClientSecret::new(secret.expose_secret().to_owned()))
        }
        Exchange::Direct { secret: None } => client,
        Exchange::Broker => client,
    }
}

/// Our transport as the `oauth2` crate wants an HTTP client. A boxed future, because with the opaque
/// one of a closure the compiler cannot see that callers may move to another thread.
struct Carrier<'a>(&'a Client);

impl<'c> AsyncHttpClient<'c> for Carrier<'_> {
    type Error = Failure;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Failure>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(carry(self.0, request))
    }
}

/// Carries a request of the `oauth2` crate over our transport. GitHub answers errors with status 200;
/// an `error` member therefore counts as an error whatever the status and whatever stands beside it.
async fn carry(client: &Client, request: HttpRequest) -> Result<HttpResponse, Failure> {
    let (parts, body) = request.into_parts();
    let url = parts
        .uri
        .to_string()
        .parse()
        .map_err(|_| Failure::Malformed)?;
    let base = client.for_base(url).map_err(|_| Failure::Malformed)?;
    let mut request = base
        .with_body_limit(AUTHORIZATION_BODY_LIMIT)
        .endpoint(parts.method);
    for (name, value) in parts.headers {
        if let Some(name) = name {
            request = request.header(name, value);
        }
    }
    let answer = request
        .body("application/x-www-form-urlencoded", body)
        .send()
        .await?;
    let body = answer.bytes().to_vec();
    let headers = answer.headers().clone();
    let status = match said(&body) {
        Said::Error => StatusCode::BAD_REQUEST,
        Said::Nothing => {
            answer.checked()?;
            return Err(Failure::Malformed);
        }
        Said::NoError => {
            answer.checked()?;
            StatusCode::OK
        }
    };
    let mut carried = HttpResponse::new(body);
    *carried.headers_mut() = headers;
    *carried.status_mut() = status;
    Ok(carried)
}

/// What a body says at first sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    /// It has an `error` member.
    Error,
    /// It has none.
    NoError,
    /// It is no JSON object, or says `error` more than once.
    Nothing,
}

pub(crate) fn said(body: &[u8]) -> Said {
    #[derive(Deserialize)]
    struct Members {
        error: Option<IgnoredAny>,
    }
    match serde_json::from_slice(body) {
        Ok(Members { error: Some(_) }) => Said::Error,
        Ok(Members { error: None }) => Said::NoError,
        Err(_) => Said::Nothing,
    }
}

/// Judges the answer. The crate's errors may hold the body, tokens included; they end here.
fn accept(
    answer: Result<Answer, RequestTokenError<Failure, BasicErrorResponse>>,
) -> Result<TokenSet, Error> {
    let answer = match answer {
        Ok(answer) => answer,
        Err(RequestTokenError::ServerResponse(error)) => {
            return Err(Error::Rejected(rejection(error.error())));
        }
        Err(RequestTokenError::Request(failure)) => return Err(Error::Failed(failure)),
        Err(RequestTokenError::Parse(..) | RequestTokenError::Other(_)) => {
            return Err(Error::Failed(Failure::Malformed));
        }
    };
    token_set(&answer)
}

/// Takes the tokens out of a good answer.
pub(crate) fn token_set(answer: &Answer) -> Result<TokenSet, Error> {
    let is_bearer = matches!(answer.token_type(), BasicTokenType::Bearer);
    let expires_in = answer.expires_in();
    if !is_bearer || answer.access_token().secret().is_empty() || expires_in == Some(Duration::ZERO)
    {
        return Err(Error::Failed(Failure::Malformed));
    }
    Ok(TokenSet {
        access: answer.access_token().secret().as_str().into(),
        refresh: answer.refresh_token().map(|it| it.secret().as_str().into()),
        expires_in: expires_in.map(|span| span.min(LONGEST_LIFE)),
        refresh_expires_in: answer
            .extra_fields()
            .refresh_token_expires_in
            .map(|seconds| Duration::from_secs(seconds).min(LONGEST_LIFE)),
    })
}

fn rejection(code: &BasicErrorResponseType) -> Rejection {
    Rejection::from_code(code.as_ref())
}

/// What the client makes of an answer of the token endpoint with this body, carried as [`carry`]
/// would carry it; `None` when it would not get that far.
#[cfg(any(test, fuzzing))]
pub(crate) fn taken(
    server: &AuthorizationServer,
    said: Said,
    body: &[u8],
) -> Option<Result<TokenSet, Error>> {
    use std::task::{Context, Poll, Waker};
    let status = match said {
        Said::Error => StatusCode::BAD_REQUEST,
        Said::NoError => StatusCode::OK,
        Said::Nothing => return None,
    };
    let carry = |_: HttpRequest| {
        let mut answer = HttpResponse::new(body.to_vec());
        *answer.status_mut() = status;
        std::future::ready(Ok::<_, Failure>(answer))
    };
    let oauth = oauth(server);
    let request = oauth.exchange_code(AuthorizationCode::new("code".to_owned()));
    // The answer is there, so one look is enough.
    let answer = std::pin::pin!(request.request_async(&carry));
    match answer.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => Some(accept(answer)),
        Poll::Pending => None,
    }
}
