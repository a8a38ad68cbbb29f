//! What is written down.

use proptest::prelude::*;
use secrecy::SecretString;
use transport::{Failure, redact};

use crate::server::{Server, client};

#[test]
fn an_address_is_written_without_login_query_and_fragment() {
    let url = "https://name:secret@platform.example/cb?code=secret#secret"
        .parse()
        .unwrap();

    assert_eq!(redact::url(&url), "https://platform.example/cb");
}

#[test]
fn f8_what_looks_like_a_token_is_masked_and_the_rest_stays() {
    let cases = [
        (
            "token ghu_16C7e42F292c6912E7710c838347Ae178B4a ended",
            "token [hidden] ended",
        ),
        ("ghs_1234_eyJhbGciOi.eyJz.c2ln", "[hidden]"),
        (
            "Authorization: Bearer abc",
            "Authorization: Bearer [hidden]",
        ),
        (
            "GET /cb?code=abc&state=d%2Fe HTTP/1.1",
            "GET /cb?code=[hidden]&state=[hidden] HTTP/1.1",
        ),
        ("id 0123456789abcdef0123456789abcdef", "id [hidden]"),
        ("bearer", "bearer"),
        (
            "answered 404 for /orgs/acme/repos in 12 ms",
            "answered 404 for /orgs/acme/repos in 12 ms",
        ),
        ("", ""),
    ];
    for (text, expected) in cases {
        assert_eq!(redact::text(text), expected);
    }
}

proptest! {
    #[test]
    fn f8_a_token_anywhere_in_a_line_is_masked_and_masking_twice_changes_nothing(
        before in "\\PC{0,20}",
        after in "\\PC{0,20}",
        kind in prop_oneof!["gh[pousr]_", "github_pat_"],
        body in "[A-Za-z0-9]{20,60}",
    ) {
        let clean = redact::text(&format!("{before}{kind}{body}{after}"));

        prop_assert!(!clean.contains(&body), "{clean}");
        prop_assert_eq!(redact::text(&clean), clean);
    }
}

#[tokio::test]
async fn se_12_nothing_secret_shows_in_debug_output_or_failures() {
    let server = Server::ok().await;
    let request = server
        .base("/")
        .get(&["x"])
        .query("code", "canary")
        .bearer(&SecretString::from("canary"))
        .form(&[("code_verifier", "canary")]);
    let unreachable = client()
        .for_base("https://platform.invalid".parse().unwrap())
        .unwrap();

    let shown = [
        format!("{request:?}"),
        format!("{:?}", request.send().await.unwrap()),
        format!(
            "{:?}",
            unreachable.get(&[]).query("code", "canary").send().await
        ),
    ];

    for shown in shown {
        assert!(!shown.contains("canary"), "{shown}");
    }
}

#[test]
fn every_failure_has_a_code_of_its_own() {
    let failures = [
        Failure::Offline,
        Failure::NameLookup,
        Failure::Proxy,
        Failure::ProxyAuthentication,
        Failure::Timeout,
        Failure::Refused,
        Failure::RateLimited {
            until: None,
            secondary: true,
        },
        Failure::Unauthorized,
        Failure::SingleSignOn {
            url: Some("https://sso.example/?canary".parse().unwrap()),
        },
        Failure::Forbidden { missing: None },
        Failure::NotFound,
        Failure::Conflict,
        Failure::Unprocessable,
        Failure::Gone,
        Failure::Portal,
        Failure::Unavailable { status: 500 },
        Failure::Redirected,
        Failure::Malformed,
        Failure::TooLarge,
    ];
    let codes: std::collections::HashSet<_> = failures.iter().map(Failure::code).collect();

    assert_eq!(codes.len(), failures.len());
    assert!(failures.iter().all(|it| !it.to_string().contains("canary")));
}
