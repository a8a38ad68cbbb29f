//! Two servers at once, and somebody who changes who says what (RFC 9207; RFC 9700, 4.4).

use authorization::pkce;
use secrecy::ExposeSecret;
use serde_json::json;
use simulator::Visitor;
use tokio::time::Duration;
use url::Url;

use crate::oracle::{Oracle, agreeing, begin, parameter, undelivered};

const PATIENCE: Duration = Duration::from_secs(30);

#[tokio::test]
async fn mx_01_a_code_of_one_server_never_reaches_the_other() {
    let platform = Oracle::platform().await;
    let github = Oracle::github().await;
    let stolen = undelivered(github.as_github()).await;
    let code = parameter(&stolen, "code").unwrap();
    let theirs = parameter(&stolen, "iss");

    let attempt = begin(platform.discovered().await.unwrap());
    let address = attempt.authorize_url().clone();
    let state = parameter(&address, "state").unwrap();
    let back: Url = parameter(&address, "redirect_uri")
        .unwrap()
        .parse()
        .unwrap();
    let ending = tokio::spawn(attempt.wait(PATIENCE));
    let browser = Visitor::default();
    for path in ["/cb/platform", "/cb/github"] {
        for issuer in [theirs.as_deref(), None] {
            let mut forged = back.clone();
            forged.set_path(path);
            let mut query = forged.query_pairs_mut();
            query
                .append_pair("code", &code)
                .append_pair("state", &state);
            query.extend_pairs(issuer.map(|issuer| ("iss", issuer)));
            drop(query);
            let page = browser.visit(&forged).await;
            assert!((400..500).contains(&page.status), "{page:?}");
        }
    }

    agreeing().open(&address).await;
    let grant = ending.await.unwrap().unwrap();
    assert_ne!(grant.code.expose_secret(), code);
    pkce::exchange(grant, &platform.network).await.unwrap();

    let heard = platform.heard().await;
    assert_eq!(heard.len(), 1);
    assert_eq!(heard[0].status, 200);
    assert_ne!(heard[0].code.as_deref(), Some(code.as_str()));
    assert_eq!(github.heard().await.len(), 0);
}

#[tokio::test]
async fn mx_02_an_answer_with_another_issuer_is_refused_and_the_attempt_goes_on() {
    let platform = Oracle::platform().await;
    let attempt = begin(platform.discovered().await.unwrap());
    let address = attempt.authorize_url().clone();
    let ending = tokio::spawn(attempt.wait(PATIENCE));

    for how in ["missing", "empty", "wrong", "doubled", "slash", "encoded"] {
        platform.change(json!({ "iss": how })).await;
        let page = agreeing().open(&address).await;
        assert_eq!(page.status, 400, "{how}: {page:?}");
        assert!(!ending.is_finished(), "{how}");
    }
    assert_eq!(platform.heard().await.len(), 0);

    platform.change(json!({})).await;
    agreeing().open(&address).await;
    let grant = ending.await.unwrap().unwrap();
    pkce::exchange(grant, &platform.network).await.unwrap();
}

#[tokio::test]
async fn mx_03_github_may_leave_its_issuer_out_but_not_name_another() {
    let github = Oracle::github().await;
    let attempt = begin(github.as_github());
    let address = attempt.authorize_url().clone();
    let ending = tokio::spawn(attempt.wait(PATIENCE));

    for how in ["empty", "wrong", "doubled", "slash", "encoded"] {
        github.change(json!({ "iss": how })).await;
        let page = agreeing().open(&address).await;
        assert_eq!(page.status, 400, "{how}: {page:?}");
    }

    github.change(json!({ "iss": "missing" })).await;
    agreeing().open(&address).await;
    let grant = ending.await.unwrap().unwrap();
    pkce::exchange(grant, &github.network).await.unwrap();
}

#[tokio::test]
async fn mx_04_metadata_that_change_between_request_and_answer_change_nothing() {
    let platform = Oracle::platform().await;
    let attempt = begin(platform.discovered().await.unwrap());
    let address = attempt.authorize_url().clone();
    let ending = tokio::spawn(attempt.wait(PATIENCE));
    platform.change(json!({ "hides": "token_endpoint" })).await;

    agreeing().open(&address).await;

    let grant = ending.await.unwrap().unwrap();
    pkce::exchange(grant, &platform.network).await.unwrap();
    assert_eq!(platform.heard().await.len(), 1);
}
