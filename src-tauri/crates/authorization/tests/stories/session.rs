//! Staying signed in.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use authorization::{Error, Rejection, TokenSet, TokenSource};
use credentials::{Answer, CredentialKey, CredentialStore, Memory, StoredToken};
use futures_util::future::join_all;
use secrecy::{ExposeSecret, SecretString};
use time::OffsetDateTime;
use tokio::sync::Semaphore;
use transport::{AccessTokens, Failure};

/// Everything around a token source, and a diary of what happened in which order.
struct World {
    source: TokenSource,
    seconds: Arc<AtomicI64>,
    diary: Arc<Mutex<Vec<String>>>,
    answers: Arc<Mutex<VecDeque<Result<TokenSet, Error>>>>,
    /// One permit lets one renewal finish.
    gate: Arc<Semaphore>,
}

/// A store that writes the diary, and fails when told.
#[derive(Debug)]
struct DiaryStore {
    memory: Memory,
    diary: Arc<Mutex<Vec<String>>>,
    failure: Option<credentials::Error>,
}

impl CredentialStore for DiaryStore {
    fn load<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, Option<StoredToken>> {
        self.memory.load(key)
    }

    fn save<'a>(&'a self, key: &'a CredentialKey, token: &'a StoredToken) -> Answer<'a, ()> {
        note(
            &self.diary,
            &format!("kept {}", token.access.expose_secret()),
        );
        match &self.failure {
            Some(failure) => Box::pin(std::future::ready(Err(failure.clone()))),
            None => self.memory.save(key, token),
        }
    }

    fn forget<'a>(&'a self, key: &'a CredentialKey) -> Answer<'a, ()> {
        note(&self.diary, "forgotten");
        self.memory.forget(key)
    }

    fn forget_all(&self) -> Answer<'_, usize> {
        self.memory.forget_all()
    }

    fn is_lasting(&self) -> bool {
        true
    }
}

fn world() -> World {
    world_with(None)
}

fn world_with(failure: Option<credentials::Error>) -> World {
    let diary = Arc::default();
    let store = DiaryStore {
        memory: Memory::default(),
        diary: Arc::clone(&diary),
        failure,
    };
    let answers: Arc<Mutex<VecDeque<Result<TokenSet, Error>>>> = Arc::default();
    let gate = Arc::new(Semaphore::new(0));
    let seconds = Arc::new(AtomicI64::new(1_000_000));
    let renew = {
        let (diary, answers, gate) = (Arc::clone(&diary), Arc::clone(&answers), Arc::clone(&gate));
        move |refresh: SecretString| -> authorization::session::Renewal {
            let (diary, answers, gate) = (diary.clone(), answers.clone(), gate.clone());
            Box::pin(async move {
                note(&diary, &format!("renews with {}", refresh.expose_secret()));
                gate.acquire().await.unwrap().forget();
                answers
                    .lock()
                    .unwrap()
                    .pop_front()
                    .expect("an expected renewal")
            })
        }
    };
    let clock = Arc::clone(&seconds);
    let now = move || OffsetDateTime::from_unix_timestamp(clock.load(Ordering::SeqCst)).unwrap();
    let key = CredentialKey {
        environment: "tests".to_owned(),
        issuer: "https://issuer.example".to_owned(),
        account: "1".to_owned(),
    };
    let source = TokenSource::new(key, Arc::new(store), Arc::new(renew), Arc::new(now));
    World {
        source,
        seconds,
        diary,
        answers,
        gate,
    }
}

impl World {
    /// A pair with this number was just received; its access token lives an hour.
    async fn signed_in(self, number: u32) -> Self {
        self.source.adopt(pair(number)).await.unwrap();
        self.diary.lock().unwrap().clear();
        self
    }

    fn will_renew(&self, answer: Result<TokenSet, Error>) {
        self.answers.lock().unwrap().push_back(answer);
        self.gate.add_permits(1);
    }

    fn passes(&self, seconds: i64) {
        self.seconds.fetch_add(seconds, Ordering::SeqCst);
    }

    async fn access(&self) -> Result<String, Failure> {
        self.source
            .access()
            .await
            .map(|token| token.expose_secret().to_owned())
    }

    async fn refused(&self, token: &str) -> Result<String, Failure> {
        let token = SecretString::from(token);
        self.source
            .refused(&token)
            .await
            .map(|token| token.expose_secret().to_owned())
    }

    fn diary(&self) -> Vec<String> {
        self.diary.lock().unwrap().clone()
    }
}

fn pair(number: u32) -> TokenSet {
    TokenSet {
        access: format!("access-{number}").into(),
        refresh: Some(format!("refresh-{number}").into()),
        expires_in: Some(Duration::from_secs(3600)),
        refresh_expires_in: None,
    }
}

fn note(diary: &Mutex<Vec<String>>, line: &str) {
    diary.lock().unwrap().push(line.to_owned());
}

#[tokio::test]
async fn a_fresh_token_is_given_without_asking_anybody() {
    let world = world().signed_in(1).await;
    world.passes(3600 * 4 / 5 - 1);

    assert_eq!(world.access().await.unwrap(), "access-1");
    assert!(world.diary().is_empty());
}

#[tokio::test]
async fn tk_06_a_token_is_renewed_when_four_fifths_of_its_life_are_over() {
    let world = world().signed_in(1).await;
    world.passes(3600 * 4 / 5);
    world.will_renew(Ok(pair(2)));

    assert_eq!(world.access().await.unwrap(), "access-2");
    assert_eq!(world.diary(), ["renews with refresh-1", "kept access-2"]);
}

#[tokio::test]
async fn tk_06_a_renewal_that_fails_early_is_left_alone_for_a_minute() {
    let world = world().signed_in(1).await;
    world.passes(3600 * 4 / 5);
    world.will_renew(Err(Error::Failed(Failure::Unavailable { status: 503 })));
    for _ in 0..3 {
        assert_eq!(
            world.access().await.unwrap(),
            "access-1",
            "it is still good"
        );
    }
    assert_eq!(world.diary(), ["renews with refresh-1"]);

    world.passes(60);
    world.will_renew(Ok(pair(2)));
    assert_eq!(world.access().await.unwrap(), "access-2");
}

#[tokio::test]
async fn since_when_somebody_is_signed_in_outlives_every_renewal() {
    let world = world().signed_in(1).await;
    let began = world.source.since().await;
    assert!(began.is_some());
    world.passes(4000);
    world.will_renew(Ok(pair(2)));
    world.access().await.unwrap();

    assert_eq!(world.source.since().await, began);
}

#[tokio::test]
async fn nobody_signed_in_means_sign_in() {
    let world = world();

    assert_eq!(world.access().await, Err(Failure::Unauthorized));
    assert!(!world.source.is_signed_in().await);
}

#[tokio::test]
async fn tk_06_a_token_near_its_end_is_renewed_and_kept_before_it_is_used() {
    let world = world().signed_in(1).await;
    world.passes(3600 - 60);
    world.will_renew(Ok(pair(2)));

    let token = world.access().await.unwrap();
    note(&world.diary, &format!("used {token}"));

    assert_eq!(
        world.diary(),
        ["renews with refresh-1", "kept access-2", "used access-2"]
    );
    assert_eq!(world.access().await.unwrap(), "access-2");
}

#[tokio::test]
async fn tk_06_twenty_callers_with_an_expired_token_cause_one_renewal() {
    let world = world().signed_in(1).await;
    world.passes(4000);
    world.will_renew(Ok(pair(2)));

    let tokens = join_all((0..20).map(|_| world.access())).await;

    assert!(
        tokens
            .iter()
            .all(|token| token.as_deref() == Ok("access-2")),
        "{tokens:?}"
    );
    assert_eq!(world.diary(), ["renews with refresh-1", "kept access-2"]);
}

#[tokio::test]
async fn tk_06_a_caller_who_gives_up_does_not_lose_the_new_pair() {
    let world = world().signed_in(1).await;
    world.passes(4000);
    {
        let mut impatient = Box::pin(world.source.access());
        // Far enough to have asked the server, which has not answered yet.
        while world.diary().is_empty() {
            tokio::select! {
                biased;
                _ = &mut impatient => panic!("the server has not answered"),
                () = tokio::task::yield_now() => {}
            }
        }
    }
    world.will_renew(Ok(pair(2)));

    assert_eq!(world.access().await.unwrap(), "access-2");
    assert_eq!(world.diary(), ["renews with refresh-1", "kept access-2"]);
}

#[tokio::test]
async fn tk_06_a_dead_refresh_token_means_signing_in_once_not_a_loop() {
    let world = world().signed_in(1).await;
    world.passes(4000);
    world.will_renew(Err(Error::Rejected(Rejection::GrantExpired)));

    for _ in 0..3 {
        assert_eq!(world.access().await, Err(Failure::Unauthorized));
    }

    assert_eq!(world.diary(), ["renews with refresh-1", "forgotten"]);
    assert!(!world.source.is_signed_in().await);
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_and_a_refused_renewal_means_signing_in() {
    let world = world().signed_in(1).await;
    world.will_renew(Ok(pair(2)));

    assert_eq!(world.refused("access-1").await.unwrap(), "access-2");
    assert_eq!(
        world.refused("access-1").await.unwrap(),
        "access-2",
        "renewed meanwhile"
    );
    assert_eq!(world.refused("access-2").await, Err(Failure::Unauthorized));

    assert_eq!(
        world.diary(),
        ["renews with refresh-1", "kept access-2", "forgotten"]
    );
}

#[tokio::test]
async fn trouble_at_the_server_keeps_the_pair_and_the_last_seconds_of_the_token() {
    let world = world().signed_in(1).await;
    world.passes(3600 - 30);
    world.will_renew(Err(Error::Failed(Failure::Timeout)));
    assert_eq!(
        world.access().await.unwrap(),
        "access-1",
        "good for thirty seconds more"
    );

    world.passes(30);
    world.will_renew(Err(Error::Failed(Failure::Timeout)));
    assert_eq!(world.access().await, Err(Failure::Timeout));

    world.will_renew(Ok(pair(2)));
    assert_eq!(world.access().await.unwrap(), "access-2");
}

#[tokio::test]
async fn a_server_that_does_not_rotate_leaves_the_refresh_token_as_it_is() {
    let world = world().signed_in(1).await;
    world.passes(4000);
    world.will_renew(Ok(TokenSet {
        refresh: None,
        ..pair(2)
    }));
    world.access().await.unwrap();
    world.passes(4000);
    world.will_renew(Ok(pair(3)));

    assert_eq!(world.access().await.unwrap(), "access-3");
    assert!(
        world
            .diary()
            .iter()
            .filter(|it| *it == "renews with refresh-1")
            .count()
            == 2
    );
}

#[tokio::test]
async fn a_token_without_refresh_token_or_with_a_dead_one_is_not_renewed() {
    let never = world();
    let lasting = TokenSet {
        refresh: None,
        expires_in: None,
        ..pair(1)
    };
    never.source.adopt(lasting).await.unwrap();
    never.passes(100_000_000);
    assert_eq!(never.access().await.unwrap(), "access-1", "it has no end");
    assert_eq!(never.refused("access-1").await, Err(Failure::Unauthorized));

    let late = world();
    let short = TokenSet {
        refresh_expires_in: Some(Duration::from_secs(5000)),
        ..pair(1)
    };
    late.source.adopt(short).await.unwrap();
    late.passes(5000);
    assert_eq!(late.access().await, Err(Failure::Unauthorized));
    assert!(!late.diary().iter().any(|line| line.starts_with("renews")));
}

#[tokio::test]
async fn a_pair_the_keychain_refuses_is_used_and_the_refusal_is_told() {
    let world = world_with(Some(credentials::Error::Locked));

    assert_eq!(
        world.source.adopt(pair(1)).await,
        Err(credentials::Error::Locked)
    );

    assert_eq!(world.access().await.unwrap(), "access-1");
}

#[tokio::test]
async fn a_later_start_takes_the_pair_up_again_until_it_is_forgotten() {
    let world = world().signed_in(1).await;
    let (taken, result) = {
        assert!(world.source.restore().await.unwrap());
        assert_eq!(world.access().await.unwrap(), "access-1");
        world.source.forget().await
    };

    assert_eq!(taken.unwrap().refresh.unwrap().expose_secret(), "refresh-1");
    assert_eq!(result, Ok(()));
    assert!(!world.source.restore().await.unwrap());
    assert_eq!(world.access().await, Err(Failure::Unauthorized));
}

#[tokio::test]
async fn a_pair_is_good_before_the_store_has_it_and_forgetting_waits_for_that() {
    let world = world();

    let keeping = world.source.take_up(pair(1)).await;
    assert_eq!(world.access().await.unwrap(), "access-1");
    let source = world.source.clone();
    let forgetting = tokio::spawn(async move { source.forget().await.1 });
    tokio::task::yield_now().await;
    let nothing: [&str; 0] = [];
    assert_eq!(*world.diary.lock().unwrap(), nothing);

    keeping.await.unwrap();
    forgetting.await.unwrap().unwrap();
    assert_eq!(*world.diary.lock().unwrap(), ["kept access-1", "forgotten"]);
}
