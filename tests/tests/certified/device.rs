//! A code on another device (RFC 8628), where another program gives it out.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use authorization::device::{self, Time};
use authorization::{DeviceAuthorization, DeviceError, Error, Rejection, TokenSet};
use simulator::{Page, Visitor};
use time::OffsetDateTime;
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;

use crate::oracle::{Oracle, agreeing};

/// A clock that goes on when the program waits, which it does as often as it is let.
struct Clock {
    now: Arc<Mutex<OffsetDateTime>>,
    turns: Arc<Semaphore>,
}

impl Clock {
    fn new() -> Self {
        Clock {
            now: Arc::new(Mutex::new(OffsetDateTime::UNIX_EPOCH)),
            turns: Arc::new(Semaphore::new(0)),
        }
    }

    fn time(&self) -> Time {
        let read = Arc::clone(&self.now);
        let (now, turns) = (Arc::clone(&self.now), Arc::clone(&self.turns));
        Time {
            now: Arc::new(move || *read.lock().unwrap()),
            pause: Arc::new(move |span: Duration| {
                let (now, turns) = (Arc::clone(&now), Arc::clone(&turns));
                Box::pin(async move {
                    turns.acquire().await.unwrap().forget();
                    *now.lock().unwrap() += span;
                })
            }),
        }
    }
}

async fn asked(oracle: &Oracle, clock: &Clock) -> DeviceAuthorization {
    let server = oracle.discovered().await.unwrap();
    device::ask(&server, &oracle.network, &clock.time())
        .await
        .unwrap()
}

fn wait(
    oracle: &Oracle,
    clock: &Clock,
    code: DeviceAuthorization,
) -> JoinHandle<Result<TokenSet, DeviceError>> {
    let (network, time) = (oracle.network.clone(), clock.time());
    tokio::spawn(async move { code.wait(&network, &time).await })
}

/// Types the code on the page that goes with it.
async fn typed(person: &Visitor, code: &DeviceAuthorization) -> Page {
    let page = person.visit(code.page()).await;
    let fields = [("user_code", &[code.user_code()][..])];
    let page = person.press_with(&page, "continue", &fields).await.unwrap();
    assert!(page.offers("confirm"), "{page:?}");
    page
}

/// Presses on until nothing is left to press.
async fn through(person: &Visitor, mut page: Page, acts: &[&str]) -> Page {
    for act in acts {
        let next = person.press(&page, act).await;
        page = next.unwrap_or_else(|| unreachable!("{act} is not offered: {page:?}"));
    }
    page
}

#[tokio::test]
async fn dv_01_a_person_who_says_no_on_the_other_device_is_heard() {
    let platform = Oracle::platform().await;
    let clock = Clock::new();
    let code = asked(&platform, &clock).await;
    let person = agreeing();
    let page = typed(&person, &code).await;
    through(&person, page, &["abort"]).await;
    let waiting = wait(&platform, &clock, code);
    clock.turns.add_permits(1);

    let ended = waiting.await.unwrap().unwrap_err();

    let denied = Error::Rejected(Rejection::AccessDenied);
    assert_eq!(ended, DeviceError::Ended(denied));
}

#[tokio::test]
async fn dv_01_a_code_typed_on_another_device_signs_in() {
    let platform = Oracle::platform().await;
    let clock = Clock::new();
    let code = asked(&platform, &clock).await;
    let person = Visitor::default();
    let page = typed(&person, &code).await;
    let end = through(&person, page, &["confirm", "login-agree", "consent-agree"]).await;
    assert!(end.html.contains("signed-in"), "{end:?}");
    let waiting = wait(&platform, &clock, code);
    clock.turns.add_permits(1);

    let tokens = waiting.await.unwrap().unwrap();

    assert_eq!(platform.recognises(&tokens.access).await.unwrap(), "admin");
    assert!(tokens.refresh.is_some());
    assert_eq!(tokens.expires_in, Some(Duration::from_secs(3600)));
}

#[tokio::test]
async fn dv_03_the_page_with_the_code_filled_in_holds_the_code_that_is_shown() {
    let platform = Oracle::platform().await;
    let code = asked(&platform, &Clock::new()).await;

    let filled = code.filled_page().unwrap();

    let page = Visitor::default().visit(filled).await;
    assert!(page.html.contains(code.user_code()), "{page:?}");
}
