//! Staying signed in: one token pair for one audience, renewed once at a time.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use credentials::{CredentialKey, CredentialStore, StoredToken};
use secrecy::{ExposeSecret, SecretString};
use time::OffsetDateTime;
use tokio::sync::{Mutex, OwnedMutexGuard};
use transport::access::Access;
use transport::{AccessTokens, Failure};

use crate::error::{Error, Rejection};
use crate::token::TokenSet;

/// How long before its end a token is renewed at the latest: longer than any request takes.
pub const RENEWAL_MARGIN: Duration = Duration::from_secs(60);

/// How much of its life a token is used before it is renewed, in percent. The rest is for a server
/// of tokens that has trouble just then.
pub const RENEWED_AFTER_PERCENT: i32 = 80;

/// How long a token that is still good is used before its renewal is tried again after a failure.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_secs(60);

/// Exchanges a refresh token for a new pair: directly, or through the platform.
pub type Renew = Arc<dyn Fn(SecretString) -> Renewal + Send + Sync>;

/// The answer of a [`Renew`].
pub type Renewal = Pin<Box<dyn Future<Output = Result<TokenSet, Error>> + Send>>;

/// Tells the time; the program's clock.
pub type Now = Arc<dyn Fn() -> OffsetDateTime + Send + Sync>;

/// Gives an access token that is good, renewing the pair when it must. However many callers wait,
/// the pair is renewed once; the new pair is kept before it is used; and a dead refresh token means
/// signing in again, not another try. Cloning it shares the pair.
#[derive(Clone)]
pub struct TokenSource {
    key: CredentialKey,
    store: Arc<dyn CredentialStore>,
    renew: Renew,
    now: Now,
    held: Arc<Mutex<Held>>,
    /// Held while the store is written to, so that what was said last is what it ends with. Always
    /// taken after `held`.
    writing: Arc<Mutex<()>>,
}

/// What is held right now.
#[derive(Default)]
struct Held {
    token: Option<StoredToken>,
    /// The token came from a renewal that a refusal (401) asked for. Refused again, renewing it
    /// again would go round in circles.
    answers_refusal: bool,
    /// Renewing failed, though the token is still good: not again before this moment.
    not_before: Option<OffsetDateTime>,
}

impl TokenSource {
    /// A source that holds nothing yet: [`restore`](Self::restore) or [`adopt`](Self::adopt) a pair.
    pub fn new(
        key: CredentialKey,
        store: Arc<dyn CredentialStore>,
        renew: Renew,
        now: Now,
    ) -> Self {
        Self {
            key,
            store,
            renew,
            now,
            held: Arc::default(),
            writing: Arc::default(),
        }
    }

    /// Takes up the pair kept by an earlier start. Says whether there was one.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn restore(&self) -> Result<bool, credentials::Error> {
        let mut held = self.held.lock().await;
        let token = self.store.load(&self.key).await?;
        let is_there = token.is_some();
        *held = Held {
            token,
            ..Held::default()
        };
        Ok(is_there)
    }

    /// Takes up a pair that was just received, in place of another. It is good for this process even
    /// when the store fails.
    ///
    /// # Errors
    /// When the store did not keep it.
    pub async fn adopt(&self, tokens: TokenSet) -> Result<(), credentials::Error> {
        self.take_up(tokens).await.await
    }

    /// As [`adopt`](Self::adopt), for somebody who has better to do than to wait for the store: the
    /// pair is good from here on, and the answer keeps it. Forgetting it waits for that.
    pub async fn take_up(
        &self,
        tokens: TokenSet,
    ) -> impl Future<Output = Result<(), credentials::Error>> + Send + use<> {
        let token = tokens.received_at((self.now)());
        let mut held = self.held.lock().await;
        *held = Held {
            token: Some(token.clone()),
            ..Held::default()
        };
        let writing = Arc::clone(&self.writing).lock_owned().await;
        let (key, store) = (self.key.clone(), Arc::clone(&self.store));
        async move {
            let kept = store.save(&key, &token).await;
            drop(writing);
            kept
        }
    }

    /// Forgets the pair, here and in the store, and hands it out to be revoked.
    ///
    /// # Errors
    /// When the store may still hold it; it is forgotten here all the same.
    pub async fn forget(&self) -> (Option<StoredToken>, Result<(), credentials::Error>) {
        let mut held = self.held.lock().await;
        let token = std::mem::take(&mut *held).token;
        let _writing = self.writing.lock().await;
        (token, self.store.forget(&self.key).await)
    }

    /// Whether there is a pair; nobody asked the server.
    pub async fn is_signed_in(&self) -> bool {
        self.held.lock().await.token.is_some()
    }

    /// Whether there is no pair, without waiting: not known while somebody renews it.
    pub fn is_known_signed_out(&self) -> bool {
        self.held.try_lock().is_ok_and(|held| held.token.is_none())
    }

    /// When the person signed in; none when nobody is, or it was not written down.
    pub async fn since(&self) -> Option<OffsetDateTime> {
        self.held.lock().await.token.as_ref()?.since
    }

    /// Renews on a task of its own: a caller who gives up must not lose a pair the server has
    /// already exchanged.
    async fn renewed(
        &self,
        held: OwnedMutexGuard<Held>,
        after_refusal: bool,
    ) -> Result<SecretString, Failure> {
        let source = self.clone();
        tokio::spawn(async move { source.renew_now(held, after_refusal).await })
            .await
            .unwrap_or(Err(Failure::Malformed))
    }

    async fn renew_now(
        &self,
        mut held: OwnedMutexGuard<Held>,
        after_refusal: bool,
    ) -> Result<SecretString, Failure> {
        let now = (self.now)();
        let refresh = held
            .token
            .as_ref()
            .filter(|token| may_be_renewed(token, now));
        let Some(refresh) = refresh.and_then(|token| token.refresh.clone()) else {
            return self.sign_in_needed(&mut held).await;
        };
        let since = held.token.as_ref().and_then(|token| token.since);
        match (self.renew)(refresh.clone()).await {
            Ok(tokens) => {
                let mut token = tokens.received_at((self.now)());
                // A server that does not rotate sends no new refresh token (RFC 6749, 6).
                token.refresh.get_or_insert(refresh);
                token.since = since;
                let access = token.access.clone();
                if let Err(reason) = self.keep(&mut held, token).await {
                    tracing::warn!(reason = reason.code(), "the new tokens live in memory only");
                }
                held.answers_refusal = after_refusal;
                held.not_before = None;
                Ok(access)
            }
            Err(Error::Rejected(Rejection::GrantExpired)) => self.sign_in_needed(&mut held).await,
            Err(error) => {
                held.not_before = Some((self.now)() + PAUSE_AFTER_FAILURE);
                Err(error.failure().clone())
            }
        }
    }

    /// The store first, so that a crash in between does not leave a pair the server has replaced.
    async fn keep(&self, held: &mut Held, token: StoredToken) -> Result<(), credentials::Error> {
        let _writing = self.writing.lock().await;
        let kept = self.store.save(&self.key, &token).await;
        held.token = Some(token);
        kept
    }

    async fn sign_in_needed(&self, held: &mut Held) -> Result<SecretString, Failure> {
        *held = Held::default();
        let _writing = self.writing.lock().await;
        if let Err(reason) = self.store.forget(&self.key).await {
            tracing::warn!(reason = reason.code(), "dead tokens stay in the keychain");
        }
        Err(Failure::Unauthorized)
    }
}

impl AccessTokens for TokenSource {
    fn access(&self) -> Access<'_> {
        Box::pin(async {
            let held = Arc::clone(&self.held).lock_owned().await;
            let Some(token) = &held.token else {
                return Err(Failure::Unauthorized);
            };
            let now = (self.now)();
            let is_good = token.expires_at.is_none_or(|end| now < end);
            let waits = held.not_before.is_some_and(|moment| now < moment);
            if !is_due(token, now) || (is_good && waits) {
                return Ok(token.access.clone());
            }
            let still_good = is_good.then(|| token.access.clone());
            match self.renewed(held, false).await {
                Ok(access) => Ok(access),
                // Whoever renews has trouble; the token is good for some time more.
                Err(failure) => match still_good {
                    Some(access) if self.is_signed_in().await => Ok(access),
                    Some(_) | None => Err(failure),
                },
            }
        })
    }

    fn refused<'a>(&'a self, token: &'a SecretString) -> Access<'a> {
        Box::pin(async move {
            let mut held = Arc::clone(&self.held).lock_owned().await;
            let Some(current) = &held.token else {
                return Err(Failure::Unauthorized);
            };
            // Compared with our own token only; nothing is shown.
            if current.access.expose_secret() != token.expose_secret() {
                return Ok(current.access.clone());
            }
            if held.answers_refusal {
                return self.sign_in_needed(&mut held).await;
            }
            self.renewed(held, true).await
        })
    }
}

impl fmt::Debug for TokenSource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TokenSource")
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

/// Whether it is time to renew a token.
fn is_due(token: &StoredToken, now: OffsetDateTime) -> bool {
    let Some(end) = token.expires_at else {
        return false;
    };
    let latest = end - RENEWAL_MARGIN;
    let moment = match token.issued_at {
        Some(issued) => latest.min(issued + (end - issued) * RENEWED_AFTER_PERCENT / 100),
        None => latest,
    };
    now >= moment
}

fn may_be_renewed(token: &StoredToken, now: OffsetDateTime) -> bool {
    token.refresh_expires_at.is_none_or(|end| now < end)
}
