//! Giving tokens back.

use authorization::{AuthorizationServer, revoke};
use transport::Failure;

use crate::browser::github;
use crate::server::{Server, client};

#[tokio::test]
async fn tk_08_the_platform_is_told_which_token_to_forget() {
    let server = Server::json(200, "").await;
    let platform = AuthorizationServer {
        revocation_endpoint: Some(server.url("/revoke")),
        client_id: "the-client".to_owned(),
        ..github()
    };

    revoke::at_platform(&client(), &platform, &"the-refresh-token".into())
        .await
        .unwrap();

    let asked = &server.asked()[0];
    assert_eq!(
        (asked.method.as_str(), asked.path.as_str()),
        ("POST", "/revoke")
    );
    assert_eq!(asked.field("token").unwrap(), "the-refresh-token");
    assert_eq!(asked.field("client_id").unwrap(), "the-client");
}

#[tokio::test]
async fn a_platform_without_revocation_is_not_asked() {
    let refused = revoke::at_platform(&client(), &github(), &"a-token".into()).await;

    assert_eq!(refused, Err(Failure::NotFound));
}

#[tokio::test]
async fn tk_08_github_takes_tokens_back_without_authorization() {
    let server = Server::json(202, "{}").await;
    let api = client().for_base(server.url("/api/v3")).unwrap();

    revoke::at_github(&api, &[&"ghu_one".into(), &"ghr_two".into()])
        .await
        .unwrap();

    let asked = &server.asked()[0];
    assert_eq!(
        (asked.method.as_str(), asked.path.as_str()),
        ("POST", "/api/v3/credentials/revoke")
    );
    assert_eq!(asked.body, r#"{"credentials":["ghu_one","ghr_two"]}"#);
    assert!(!asked.headers.contains_key("authorization"));
}

#[tokio::test]
async fn a_github_without_revocation_says_so() {
    let server = Server::json(404, r#"{"message":"Not Found"}"#).await;
    let api = client().for_base(server.url("/api/v3")).unwrap();

    let refused = revoke::at_github(&api, &[&"ghu_one".into()]).await;

    assert_eq!(refused, Err(Failure::NotFound));
}
