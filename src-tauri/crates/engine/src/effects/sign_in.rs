//! Signing in and out, and coming back with what is kept.

use std::{sync::Arc, time::Duration};

use authorization::{
    Attempt, AuthorizationServer, DeviceError, Exchange, Grant, TokenSet, TokenSource, device, pkce,
};
use credentials::StoredToken;
use domain::{
    End, Problem, UserCode,
    wizard::{GitHubSession, Outcome, PlatformSession},
};
use time::OffsetDateTime;
use transport::Failure;

use super::{Reporter, World};
use crate::{
    outside::{GitHubSignIn, PlatformEnd, brokered},
    problems,
};

/// How long a person waits for a server to confirm that a sign-in is over.
const LONGEST_FAREWELL: Duration = Duration::from_secs(5);

/// How somebody signs in.
#[derive(Clone, Copy, Debug)]
pub(super) enum Way {
    /// In the browser of this computer.
    Browser,
    /// With a code, on another device.
    Code,
}

pub(super) async fn sign_in(world: &World, end: End, way: Way, reporter: &Reporter) {
    let outcome = match (end, way) {
        (End::Platform, Way::Browser) => Outcome::PlatformSignIn(platform(world, reporter).await),
        (End::Platform, Way::Code) => {
            Outcome::PlatformSignIn(platform_by_code(world, reporter).await)
        }
        (End::GitHub, Way::Browser) => Outcome::GitHubSignIn(github(world, reporter).await),
        (End::GitHub, Way::Code) => Outcome::GitHubSignIn(github_by_code(world, reporter).await),
    };
    reporter.tell(outcome);
}

async fn platform(world: &World, reporter: &Reporter) -> Result<PlatformSession, Problem> {
    let end = world.outside.platform.as_ref().ok_or(Problem::Unknown)?;
    let server = end
        .server()
        .await
        .map_err(|error| problems::of_exchange(&error, End::Platform))?;
    let grant = authorize(world, server, &[], End::Platform, reporter).await?;
    let tokens = pkce::exchange(grant, &world.outside.network)
        .await
        .map_err(|error| problems::of_exchange(&error, End::Platform))?;
    read_platform(world, end, tokens, reporter).await
}

async fn platform_by_code(world: &World, reporter: &Reporter) -> Result<PlatformSession, Problem> {
    let end = world.outside.platform.as_ref().ok_or(Problem::Unknown)?;
    let mut server = end
        .server()
        .await
        .map_err(|error| problems::of_exchange(&error, End::Platform))?;
    if let Some(device) = &mut server.device {
        // The profile's own address of the platform, beside the authorization server's.
        let web = world.outside.profile.platform.web.clone();
        device.pages_of.push(web);
    }
    let tokens = by_code(world, &server, End::Platform, reporter).await?;
    read_platform(world, end, tokens, reporter).await
}

async fn read_platform(
    world: &World,
    end: &PlatformEnd,
    tokens: TokenSet,
    reporter: &Reporter,
) -> Result<PlatformSession, Problem> {
    adopt(&end.tokens, tokens, reporter).await;
    let person = end
        .client
        .me()
        .await
        .map_err(|error| problems::of(error.failure(), End::Platform))?;
    Ok(PlatformSession {
        person,
        since: world.clock().now(),
    })
}

async fn github(world: &World, reporter: &Reporter) -> Result<GitHubSession, Problem> {
    let end = world
        .outside
        .github
        .sign_in
        .as_ref()
        .ok_or(Problem::Unknown)?;
    let ports = &world.outside.profile.github.callback_ports;
    let grant = authorize(world, end.server.clone(), ports, End::GitHub, reporter).await?;
    let tokens = match (&end.server.exchange, &world.outside.platform) {
        (Exchange::Broker, Some(platform)) => {
            let answer =
                platform
                    .client
                    .exchange(&grant.code, &grant.verifier, &grant.redirect_uri);
            brokered(answer.await)
        }
        (Exchange::Broker, None) | (Exchange::Direct { .. }, _) => {
            pkce::exchange(grant, &world.outside.network).await
        }
    };
    let tokens = tokens.map_err(|error| {
        of_broker(&error).unwrap_or_else(|| problems::of_exchange(&error, End::GitHub))
    })?;
    adopt(&end.tokens, tokens, reporter).await;
    read_github(world, end).await
}

async fn github_by_code(world: &World, reporter: &Reporter) -> Result<GitHubSession, Problem> {
    let end = world
        .outside
        .github
        .sign_in
        .as_ref()
        .ok_or(Problem::Unknown)?;
    let mut tokens = by_code(world, &end.server, End::GitHub, reporter).await?;
    if let (Exchange::Broker, Some(platform), Some(refresh)) = (
        &end.server.exchange,
        &world.outside.platform,
        &tokens.refresh,
    ) {
        // The platform had no part in this: renewing the pair there is how it learns whose
        // installation to expect.
        let renewed = brokered(platform.client.refresh(refresh).await);
        tokens = renewed.map_err(|error| {
            of_broker(&error)
                .unwrap_or_else(|| problems::of_code(&DeviceError::Ended(error), End::GitHub))
        })?;
    }
    adopt(&end.tokens, tokens, reporter).await;
    read_github(world, end).await
}

/// The platform, which stands between us and GitHub here, did not take our sign-in there.
fn of_broker(error: &authorization::Error) -> Option<Problem> {
    let refused = *error == authorization::Error::Failed(Failure::Unauthorized);
    refused.then_some(Problem::SignInEnded { end: End::Platform })
}

/// From the code to the tokens: shows it, and waits until it was typed on another device.
async fn by_code(
    world: &World,
    server: &AuthorizationServer,
    end: End,
    reporter: &Reporter,
) -> Result<TokenSet, Problem> {
    let problem = |error| problems::of_code(&error, end);
    let (now, pause) = (world.ports.clock.clone(), world.ports.clock.clone());
    let time = device::Time {
        now: Arc::new(move || now.now()),
        pause: Arc::new(move |span| pause.sleep(span)),
    };
    let network = &world.outside.network;
    let code = device::ask(server, network, &time).await.map_err(problem)?;
    reporter.opened(code.page());
    reporter.tell(Outcome::CodeGiven(UserCode {
        letters: code.user_code().to_owned(),
        page: code.page().clone(),
        filled_page: code.filled_page().cloned(),
        given_at: world.clock().now(),
        expires_at: code.expires_at(),
    }));
    let tokens = code.wait(network, &time).await.map_err(problem)?;
    reporter.tell(Outcome::CodeAccepted);
    world.shell().attention();
    Ok(tokens)
}

/// From the listener to the code: opens the browser and waits for it to come back.
async fn authorize(
    world: &World,
    server: AuthorizationServer,
    ports: &[u16],
    end: End,
    reporter: &Reporter,
) -> Result<Grant, Problem> {
    let attempt = Attempt::begin(server, ports, &mut rand::rng())
        .map_err(|error| problems::of_attempt(&error, end))?;
    reporter.opened(attempt.authorize_url());
    let opened = world.open(attempt.authorize_url());
    reporter.tell(Outcome::BrowserAsked { opened });
    let limit = world.clock().sleep(authorization::DEFAULT_LIMIT);
    let grant = tokio::select! {
        grant = attempt.wait(authorization::DEFAULT_LIMIT) => grant,
        () = limit => Err(authorization::AttemptError::Expired),
    };
    let grant = grant.map_err(|error| problems::of_attempt(&error, end))?;
    reporter.tell(Outcome::BrowserReturned);
    world.shell().attention();
    Ok(grant)
}

/// The tokens are good for this process from here on, whatever the store does. Nobody waits for it: it
/// may take seconds, and the notice about what it did not keep is part of every view.
async fn adopt(source: &TokenSource, tokens: TokenSet, reporter: &Reporter) {
    let keeping = source.take_up(tokens).await;
    let reporter = reporter.clone();
    tokio::spawn(async move {
        if let Err(reason) = keeping.await {
            tracing::warn!(reason = reason.code(), "the sign-in is not kept");
        }
        reporter.kept();
    });
}

async fn read_github(world: &World, end: &GitHubSignIn) -> Result<GitHubSession, Problem> {
    let person = end
        .client
        .person()
        .await
        .map_err(|error| problems::of_github(&error))?;
    world.remember(Some(person.clone()));
    Ok(GitHubSession {
        person,
        since: world.clock().now(),
    })
}

/// Which of the kept sign-ins still work.
pub(super) async fn restore(world: &World, reporter: &Reporter) {
    let platform = async {
        match &world.outside.platform {
            Some(end) => restore_platform(world, end).await,
            None => Ok(None),
        }
    };
    let github = async {
        match &world.outside.github.sign_in {
            Some(end) => restore_github(world, end).await,
            None => Ok(None),
        }
    };
    // One after the other: renewing GitHub's token needs the platform's.
    let platform = platform.await;
    let github = github.await;
    reporter.tell(Outcome::SessionsRestored { platform, github });
}

async fn restore_platform(
    world: &World,
    end: &PlatformEnd,
) -> Result<Option<PlatformSession>, Problem> {
    if !is_kept(&end.tokens).await? {
        return Ok(None);
    }
    match end.client.me().await {
        Ok(person) => Ok(Some(PlatformSession {
            person,
            since: since(world, &end.tokens).await,
        })),
        Err(error) => unless_ended(error.failure(), End::Platform),
    }
}

async fn restore_github(
    world: &World,
    end: &GitHubSignIn,
) -> Result<Option<GitHubSession>, Problem> {
    if !is_kept(&end.tokens).await? {
        return Ok(None);
    }
    match end.client.person().await {
        Ok(person) => {
            world.remember(Some(person.clone()));
            Ok(Some(GitHubSession {
                person,
                since: since(world, &end.tokens).await,
            }))
        }
        Err(error) => unless_ended(error.failure(), End::GitHub),
    }
}

async fn since(world: &World, tokens: &TokenSource) -> OffsetDateTime {
    let known = tokens.since().await;
    known.unwrap_or_else(|| world.clock().now())
}

/// Whether there is a sign-in to go on with. A safe store that is closed is no answer.
async fn is_kept(tokens: &TokenSource) -> Result<bool, Problem> {
    if tokens.is_signed_in().await {
        return Ok(true);
    }
    tokens
        .restore()
        .await
        .map_err(|error| Problem::VaultClosed {
            trouble: problems::of_vault(&error),
        })
}

fn unless_ended<T>(failure: &Failure, end: End) -> Result<Option<T>, Problem> {
    if *failure == Failure::Unauthorized {
        return Ok(None);
    }
    Err(problems::of(failure, end))
}

/// Ends a sign-in that may be kept here, also one nobody took up yet. Says whether the server
/// confirmed it; none when there was nothing to end.
pub(crate) async fn end_what_is_kept(world: &World, end: End) -> Option<bool> {
    let tokens = match end {
        End::Platform => &world.outside.platform.as_ref()?.tokens,
        End::GitHub => &world.outside.github.sign_in.as_ref()?.tokens,
    };
    // A safe store that is closed shows no sign-in to end.
    if !is_kept(tokens).await.unwrap_or(false) {
        return None;
    }
    let ends = tokio::time::timeout(LONGEST_FAREWELL, sign_out(world, end));
    Some(matches!(
        ends.await,
        Ok(Outcome::SignedOut { revoked: true, .. })
    ))
}

/// Forgets here, then revokes on the server. Forgetting does not depend on the server (TK-08).
pub(crate) async fn sign_out(world: &World, end: End) -> Outcome {
    match end {
        End::Platform => sign_out_of_platform(world).await,
        End::GitHub => sign_out_of_github(world).await,
    }
}

async fn sign_out_of_platform(world: &World) -> Outcome {
    let Some(end) = &world.outside.platform else {
        return nothing_to_end();
    };
    let (token, forgotten) = forget(&end.tokens).await;
    let Some(token) = token else {
        return nothing_to_end();
    };
    // Revoking the refresh token ends the access token too (RFC 7009, 2.1).
    let token = token.refresh.as_ref().unwrap_or(&token.access);
    let revoked = match end.server().await {
        Ok(server) => authorization::revoke::at_platform(&world.outside.network, &server, token)
            .await
            .is_ok(),
        Err(_) => false,
    };
    Outcome::SignedOut { revoked, forgotten }
}

async fn sign_out_of_github(world: &World) -> Outcome {
    world.remember(None);
    let Some(end) = &world.outside.github.sign_in else {
        return nothing_to_end();
    };
    let (token, forgotten) = forget(&end.tokens).await;
    let Some(token) = token else {
        return nothing_to_end();
    };
    let mut tokens = vec![&token.access];
    tokens.extend(&token.refresh);
    let revoked = authorization::revoke::at_github(&world.outside.github.api, &tokens)
        .await
        .is_ok();
    Outcome::SignedOut { revoked, forgotten }
}

/// There is no token, so no server takes one.
fn nothing_to_end() -> Outcome {
    Outcome::SignedOut {
        revoked: true,
        forgotten: true,
    }
}

async fn forget(tokens: &TokenSource) -> (Option<StoredToken>, bool) {
    let (token, forgotten) = tokens.forget().await;
    if let Err(reason) = &forgotten {
        tracing::warn!(
            reason = reason.code(),
            "the sign-in may still be in the keychain"
        );
    }
    (token, forgotten.is_ok())
}
