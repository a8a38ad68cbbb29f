//! What each of GitHub's answers means: one test for each row of its table of errors.

use std::time::Duration;

use github::{Client, Error, Refusal};
use time::OffsetDateTime;
use transport::Failure;

use crate::server::{Answer, Server, Tokens, answer};

/// The server's clock in these tests.
const DATE: &str = "Sun, 06 Nov 1994 08:49:37 GMT";

fn at(seconds_later: u64) -> OffsetDateTime {
    let date = OffsetDateTime::from_unix_timestamp(784_111_777).unwrap();
    date + Duration::from_secs(seconds_later)
}

/// What the client says about this answer.
async fn error_of(status: u16, headers: &'static [(&str, &str)], body: &'static str) -> Error {
    let server = Server::start(move |_| dated(status, headers, body)).await;
    let client = Client::signed_in(server.base(), Tokens::one());
    client.app("factory").await.unwrap_err()
}

fn dated(status: u16, headers: &[(&str, &str)], body: &str) -> Answer {
    let mut all = vec![("date", DATE), ("x-github-request-id", "ABCD:1:2:3:4")];
    all.extend(headers);
    answer(status, &all, body)
}

#[tokio::test]
async fn bad_credentials_mean_signing_in_again() {
    let error = error_of(401, &[], r#"{"message":"Bad credentials","status":"401"}"#).await;
    assert_eq!(error.failure(), &Failure::Unauthorized);
}

#[tokio::test]
async fn no_token_means_signing_in() {
    let body = r#"{"message":"Requires authentication"}"#;
    let server = Server::start(move |_| answer(401, &[], body)).await;
    let client = Client::anonymous(server.base());
    let error = client.person().await.unwrap_err();
    assert_eq!(error.failure(), &Failure::Unauthorized);
}

#[tokio::test]
async fn single_sign_on_names_the_page_to_open() {
    let error = error_of(
        403,
        &[(
            "x-github-sso",
            "required; url=https://github.com/orgs/acme/sso?authorization_request=ABC",
        )],
        r#"{"message":"Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization."}"#,
    )
    .await;
    let url = "https://github.com/orgs/acme/sso?authorization_request=ABC";
    let expected = Failure::SingleSignOn {
        url: Some(url.parse().unwrap()),
    };
    assert_eq!(error.failure(), &expected);
}

#[tokio::test]
async fn single_sign_on_is_found_behind_a_404_too() {
    let error = error_of(404, &[("x-github-sso", "required")], "{}").await;
    assert_eq!(error.failure(), &Failure::SingleSignOn { url: None });
}

#[tokio::test]
async fn a_single_sign_on_address_that_cannot_be_trusted_is_dropped() {
    let header = &[(
        "x-github-sso",
        "required; url=http://github.com/orgs/acme/sso",
    )];
    let error = error_of(403, header, "{}").await;
    assert_eq!(error.failure(), &Failure::SingleSignOn { url: None });
}

#[tokio::test]
async fn an_address_outside_the_allow_list_is_named_as_such() {
    for body in [
        r#"{"message":"Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource."}"#,
        r#"{"message":"Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and 192.0.2.7 is not permitted to access this resource."}"#,
    ] {
        let error = error_of(403, &[], body).await;
        assert_eq!(error.refusal, Some(Refusal::AddressNotAllowed));
        assert_eq!(error.failure(), &Failure::Forbidden { missing: None });
    }
}

#[tokio::test]
async fn restricted_third_parties_are_named_as_such() {
    let error = error_of(
        403,
        &[],
        r#"{"message":"Although you appear to have the correct authorization credentials, the `acme` organization has enabled OAuth App access restrictions, meaning that data access to third-parties is limited."}"#,
    )
    .await;
    assert_eq!(error.refusal, Some(Refusal::ThirdPartiesRestricted));
}

#[tokio::test]
async fn a_missing_permission_is_named() {
    let error = error_of(
        403,
        &[("x-accepted-github-permissions", "members=read")],
        r#"{"message":"Resource not accessible by integration"}"#,
    )
    .await;
    let missing = Some("members=read".to_owned());
    assert_eq!(error.failure(), &Failure::Forbidden { missing });
    assert_eq!(error.refusal, None);
}

#[tokio::test]
async fn where_no_permission_is_needed_none_is_missing() {
    let error = error_of(
        403,
        &[(
            "x-accepted-github-permissions",
            "allows_permissionless_access=true",
        )],
        r#"{"message":"Forbidden"}"#,
    )
    .await;
    assert_eq!(error.failure(), &Failure::Forbidden { missing: None });
}

#[tokio::test]
async fn a_suspended_installation_is_named_in_either_wording() {
    for body in [
        r#"{"message":"This installation has been suspended"}"#,
        r#"{"message":"This installation is currently suspended. Please contact an organization owner."}"#,
    ] {
        let headers = &[("x-accepted-github-permissions", "metadata=read")];
        let error = error_of(403, headers, body).await;
        assert_eq!(error.refusal, Some(Refusal::Suspended));
    }
}

#[tokio::test]
async fn the_hourly_limit_says_when_it_ends() {
    for status in [403, 429] {
        let error = error_of(
            status,
            &[
                ("x-ratelimit-remaining", "0"),
                ("x-ratelimit-reset", "784112000"),
            ],
            r#"{"message":"API rate limit exceeded for user ID 1."}"#,
        )
        .await;
        let expected = Failure::RateLimited {
            until: Some(OffsetDateTime::from_unix_timestamp(784_112_000).unwrap()),
            secondary: false,
        };
        assert_eq!(error.failure(), &expected, "{status}");
    }
}

#[tokio::test]
async fn the_burst_limit_is_known_by_its_text() {
    let error = error_of(
        403,
        &[("retry-after", "7"), ("x-ratelimit-remaining", "4711")],
        r#"{"message":"You have exceeded a secondary rate limit. Please wait a few minutes before you try again."}"#,
    )
    .await;
    let expected = Failure::RateLimited {
        until: Some(at(7)),
        secondary: true,
    };
    assert_eq!(error.failure(), &expected);
}

#[tokio::test]
async fn a_burst_limit_without_a_time_lasts_a_minute() {
    let error = error_of(
        403,
        &[],
        r#"{"documentation_url":"https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits"}"#,
    )
    .await;
    let expected = Failure::RateLimited {
        until: Some(at(60)),
        secondary: true,
    };
    assert_eq!(error.failure(), &expected);
}

#[tokio::test]
async fn any_other_429_is_a_burst_limit() {
    let error = error_of(429, &[], "<html>Too many requests</html>").await;
    let expected = Failure::RateLimited {
        until: Some(at(60)),
        secondary: true,
    };
    assert_eq!(error.failure(), &expected);
}

#[tokio::test]
async fn a_refusal_without_json_is_still_a_refusal() {
    let body = "Request forbidden by administrative rules. Please make sure your request has a User-Agent header";
    let error = error_of(403, &[("content-type", "text/html")], body).await;
    assert_eq!(error.failure(), &Failure::Forbidden { missing: None });
    assert_eq!(error.refusal, None);
}

#[tokio::test]
async fn a_hidden_thing_is_not_found() {
    let error = error_of(404, &[], r#"{"message":"Not Found","status":"404"}"#).await;
    assert_eq!(error.failure(), &Failure::NotFound);
    assert_eq!(error.request_id.as_deref(), Some("ABCD:1:2:3:4"));
}

#[tokio::test]
async fn a_conflict_is_a_conflict() {
    let error = error_of(409, &[], r#"{"message":"Git Repository is empty."}"#).await;
    assert_eq!(error.failure(), &Failure::Conflict);
}

#[tokio::test]
async fn a_retired_interface_is_gone() {
    let error = error_of(410, &[], r#"{"message":"Gone"}"#).await;
    assert_eq!(error.failure(), &Failure::Gone);
}

#[tokio::test]
async fn a_wrong_question_is_unprocessable() {
    for status in [400, 422] {
        let body = r#"{"message":"Validation Failed","errors":["plain text"]}"#;
        let error = error_of(status, &[], body).await;
        assert_eq!(error.failure(), &Failure::Unprocessable, "{status}");
    }
}

#[tokio::test]
async fn a_legal_block_keeps_its_status() {
    let error = error_of(451, &[], r#"{"message":"Repository access blocked"}"#).await;
    assert_eq!(error.failure(), &Failure::Unavailable { status: 451 });
}

#[tokio::test]
async fn trouble_at_github_is_worth_another_try() {
    for status in [500, 502, 503, 504] {
        let error = error_of(status, &[], "<html>Unicorn!</html>").await;
        assert_eq!(error.failure(), &Failure::Unavailable { status });
        assert!(error.failure().is_retryable());
    }
}

#[tokio::test]
async fn a_page_in_place_of_json_is_malformed() {
    let error = error_of(
        200,
        &[],
        "<html>Please log in to the hotel's network</html>",
    )
    .await;
    assert_eq!(error.failure(), &Failure::Malformed);
}

#[tokio::test]
async fn cut_off_json_is_malformed() {
    let error = error_of(200, &[], r#"{"id":1,"slug":"facto"#).await;
    assert_eq!(error.failure(), &Failure::Malformed);
}

#[tokio::test]
async fn another_server_is_never_followed_to() {
    for place in [
        "https://elsewhere.example/app",
        "//elsewhere.example/app",
        "http://127.0.0.1:1/",
    ] {
        let server = Server::start(move |_| answer(301, &[("location", place)], "")).await;
        let client = Client::signed_in(server.base(), Tokens::one());
        let error = client.app("factory").await.unwrap_err();
        assert_eq!(error.failure(), &Failure::Redirected, "{place}");
    }
}

#[tokio::test]
async fn a_circle_of_moves_ends() {
    let server = Server::start(|_| answer(301, &[("location", "/again")], "")).await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let error = client.app("factory").await.unwrap_err();
    assert_eq!(error.failure(), &Failure::Redirected);
    assert_eq!(server.seen().len(), 4);
}
