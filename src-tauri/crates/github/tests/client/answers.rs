//! What each of GitHub's answers means: one test for each row of its table of errors.

use std::time::Duration;

use domain::{PermissionLevel, PermissionSet};
use github::{Cause, Client, Error};
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
    assert_eq!(*error.cause(), Cause::SignInEnded);
    assert_eq!(error.failure(), &Failure::Unauthorized);
}

#[tokio::test]
async fn no_token_means_signing_in() {
    let body = r#"{"message":"Requires authentication"}"#;
    let server = Server::start(move |_| answer(401, &[], body)).await;
    let client = Client::anonymous(server.base());
    let error = client.person().await.unwrap_err();
    assert_eq!(*error.cause(), Cause::SignInNeeded);
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
async fn an_address_outside_the_allow_list_is_named_with_what_github_tells_of_it() {
    for (body, address) in [
        (
            r#"{"message":"Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource."}"#,
            None,
        ),
        (
            r#"{"message":"Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and 192.0.2.7 is not permitted to access this resource."}"#,
            Some("192.0.2.7".parse().unwrap()),
        ),
        (
            r#"{"message":"Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and 2001:db8::7 is not permitted to access this resource."}"#,
            Some("2001:db8::7".parse().unwrap()),
        ),
    ] {
        let error = error_of(403, &[], body).await;
        let organization = Some("acme".to_owned());
        let expected = Cause::AddressNotAllowed {
            organization,
            address,
        };
        assert_eq!(*error.cause(), expected);
        assert_eq!(error.failure(), &Failure::Forbidden { missing: None });
    }
}

#[tokio::test]
async fn restricted_third_parties_are_named_with_the_organization() {
    let error = error_of(
        403,
        &[],
        r#"{"message":"Although you appear to have the correct authorization credentials, the `acme` organization has enabled OAuth App access restrictions, meaning that data access to third-parties is limited. For more information on these restrictions, including how to enable this app, visit https://docs.github.com/articles/restricting-access-to-your-organization-s-data/"}"#,
    )
    .await;
    let organization = Some("acme".to_owned());
    assert_eq!(
        *error.cause(),
        Cause::ThirdPartiesRestricted { organization }
    );
}

#[tokio::test]
async fn a_missing_permission_is_named_as_github_asks_for_it() {
    let error = error_of(
        403,
        &[(
            "x-accepted-github-permissions",
            "contents=write,workflows=write; administration=read",
        )],
        r#"{"message":"Resource not accessible by integration"}"#,
    )
    .await;
    let accepted = vec![
        PermissionSet::from([
            ("contents", PermissionLevel::Write),
            ("workflows", PermissionLevel::Write),
        ]),
        PermissionSet::from([("administration", PermissionLevel::Read)]),
    ];
    assert_eq!(*error.cause(), Cause::PermissionMissing { accepted });
    let missing = Some("contents=write,workflows=write".to_owned());
    assert_eq!(error.failure(), &Failure::Forbidden { missing });
}

#[tokio::test]
async fn a_person_who_is_locked_out_is_not_taken_for_one_without_a_right() {
    let body =
        r#"{"message":"Maximum number of login attempts exceeded. Please try again later."}"#;
    let error = error_of(403, &[], body).await;
    assert_eq!(*error.cause(), Cause::SignInsLocked);
}

#[tokio::test]
async fn where_no_permission_is_needed_none_is_missing() {
    let error = error_of(
        403,
        &[(
            "x-accepted-github-permissions",
            "allows_permissionless_access=true",
        )],
        r#"{"message":"Forbidden by\r\n  a rule"}"#,
    )
    .await;
    let said = "Forbidden by a rule".to_owned();
    assert_eq!(*error.cause(), Cause::Refused { said }, "on one line");
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
        assert_eq!(*error.cause(), Cause::Suspended);
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
        let until = Some(OffsetDateTime::from_unix_timestamp(784_112_000).unwrap());
        assert_eq!(*error.cause(), Cause::HourlyLimit { until }, "{status}");
        let expected = Failure::RateLimited {
            until,
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
    let until = Some(at(7));
    assert_eq!(*error.cause(), Cause::BurstLimit { until });
}

#[tokio::test]
async fn a_burst_limit_without_a_time_lasts_a_minute() {
    let error = error_of(
        403,
        &[],
        r#"{"documentation_url":"https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits"}"#,
    )
    .await;
    let until = Some(at(60));
    assert_eq!(*error.cause(), Cause::BurstLimit { until });
}

#[tokio::test]
async fn any_other_429_is_a_burst_limit() {
    let error = error_of(429, &[], "<html>Too many requests</html>").await;
    let until = Some(at(60));
    assert_eq!(*error.cause(), Cause::BurstLimit { until });
}

#[tokio::test]
async fn a_refusal_without_json_is_still_a_refusal() {
    let body = "Request forbidden by administrative rules. Please make sure your request has a User-Agent header";
    let error = error_of(403, &[("content-type", "text/html")], body).await;
    assert_eq!(
        *error.cause(),
        Cause::Refused {
            said: String::new()
        }
    );
    assert_eq!(error.failure(), &Failure::Forbidden { missing: None });
}

#[tokio::test]
async fn a_404_means_hidden_or_not_there() {
    let error = error_of(404, &[], r#"{"message":"Not Found","status":"404"}"#).await;
    assert_eq!(*error.cause(), Cause::Hidden);
    assert_eq!(error.failure(), &Failure::NotFound);
    assert_eq!(error.request_id.as_deref(), Some("ABCD:1:2:3:4"));
}

#[tokio::test]
async fn a_conflict_keeps_githubs_words() {
    let error = error_of(409, &[], r#"{"message":"Git Repository is empty."}"#).await;
    let said = "Git Repository is empty.".to_owned();
    assert_eq!(*error.cause(), Cause::Conflict { said });
    assert_eq!(error.failure(), &Failure::Conflict);
}

#[tokio::test]
async fn a_retired_interface_is_gone_however_github_says_so() {
    for (status, body) in [
        (410, r#"{"message":"Gone"}"#),
        (
            400,
            r#"{"message":"The \"X-GitHub-Api-Version\" header does not name a supported version."}"#,
        ),
    ] {
        let error = error_of(status, &[], body).await;
        assert_eq!(*error.cause(), Cause::Gone);
        assert_eq!(error.failure(), &Failure::Gone);
    }
}

#[tokio::test]
async fn a_rejected_question_names_its_fields() {
    for (status, body, faults) in [
        (
            422,
            r#"{"message":"Validation Failed","errors":[{"resource":"Search","field":"q","code":"missing"},"and a sentence"]}"#,
            vec!["Search.q: missing", "and a sentence"],
        ),
        (
            422,
            r#"{"message":"Validation Failed","errors":["plain text"]}"#,
            vec!["plain text"],
        ),
        (
            400,
            r#"{"message":"Problems parsing JSON"}"#,
            vec!["Problems parsing JSON"],
        ),
        (422, "", vec![]),
    ] {
        let error = error_of(status, &[], body).await;
        let faults = faults.into_iter().map(str::to_owned).collect();
        assert_eq!(*error.cause(), Cause::Rejected { faults });
        assert_eq!(error.failure(), &Failure::Unprocessable, "{status}");
    }
}

#[tokio::test]
async fn a_legal_block_is_no_trouble_of_githubs() {
    let error = error_of(451, &[], r#"{"message":"Repository access blocked"}"#).await;
    assert_eq!(*error.cause(), Cause::Blocked);
    assert!(!error.failure().is_retryable());
}

#[tokio::test]
async fn trouble_at_github_is_worth_another_try() {
    for status in [500, 502, 503, 504] {
        let error = error_of(status, &[], "<html>Unicorn!</html>").await;
        assert_eq!(*error.cause(), Cause::Trouble { status });
        assert_eq!(error.failure(), &Failure::Unavailable { status });
        assert!(error.failure().is_retryable());
    }
}

/// Every answer of GitHub's carries its number; a page without one comes from something in between.
#[tokio::test]
async fn a_page_of_the_network_is_not_taken_for_githubs_answer() {
    for status in [200, 403, 404, 407] {
        let page = "\n<html>Please log in to the hotel's network</html>";
        let server = Server::start(move |_| answer(status, &[], page)).await;
        let client = Client::signed_in(server.base(), Tokens::one());
        let error = client.app("factory").await.unwrap_err();
        assert_eq!(*error.cause(), Cause::PageInstead, "{status}");
        assert_eq!(error.failure(), &Failure::Portal, "{status}");
    }
}

#[tokio::test]
async fn cut_off_json_is_told_from_another_shape() {
    for (body, cause) in [
        (r#"{"id":1,"slug":"facto"#, Cause::CutOff),
        (
            r#"{"id":1,"permissions":{"metadata":"read"}"#,
            Cause::CutOff,
        ),
        (r#"{"id":1}"#, Cause::Unreadable),
        ("not at all", Cause::Unreadable),
    ] {
        let error = error_of(200, &[], body).await;
        assert_eq!(*error.cause(), cause, "{body}");
        assert_eq!(error.failure(), &Failure::Malformed);
    }
}

/// GitHub answers `GET` for a renamed thing with 301, anything else with 307.
#[tokio::test]
async fn what_moved_on_the_same_server_is_followed() {
    for status in [301, 302, 307, 308] {
        let server = Server::start(move |seen| match seen.path.as_str() {
            "/orgs/old" => {
                let place = format!("{}/organizations/21", seen.here);
                answer(status, &[("location", &place)], "")
            }
            _ => answer(200, &[], r#"{"id":21,"login":"new"}"#),
        })
        .await;
        let client = Client::signed_in(server.base(), Tokens::one());
        let found = client.find_account("old").await.unwrap().unwrap();
        assert_eq!(found.login, "new", "{status}");
    }
}

/// A `GET /user/installations` that leaves an organization out says so.
#[tokio::test]
async fn an_installation_hidden_behind_single_sign_on_is_not_taken_for_none() {
    let server = Server::start(|_| {
        let partial = ("x-github-sso", "partial-results; organizations=21");
        answer(200, &[partial], r#"{"total_count":0,"installations":[]}"#)
    })
    .await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let error = client
        .installation_on(domain::AccountId(21))
        .await
        .unwrap_err();
    assert_eq!(*error.cause(), Cause::SingleSignOn { page: None });
    let other = client.installation_on(domain::AccountId(22)).await;
    assert_eq!(other, Ok(None));
}

#[tokio::test]
async fn a_paused_installation_says_who_paused_it() {
    let server = Server::start(|_| {
        answer(
            200,
            &[],
            r#"{"total_count":1,"installations":[{"id":1,"account":{"id":21,"login":"acme","type":"Organization"},
                "repository_selection":"all","permissions":{},"suspended_at":"2026-11-02T08:00:00Z",
                "suspended_by":{"id":9,"login":"marek"},"html_url":"https://github.com/x"}]}"#,
        )
    })
    .await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let found = client.installation_on(domain::AccountId(21)).await;
    let suspension = found.unwrap().unwrap().suspension.unwrap();
    assert_eq!(suspension.by.as_deref(), Some("marek"));
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
        assert_eq!(*error.cause(), Cause::MovedAway, "{place}");
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
