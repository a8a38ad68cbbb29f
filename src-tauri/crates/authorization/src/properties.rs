//! What has to hold for any bytes at all, for the fuzz targets and for the tests that repeat their
//! corpora. Each function fails by an assertion.

use std::cell::LazyCell;

use url::{Url, form_urlencoded};

use crate::discovery::{self, Metadata};
use crate::loopback::{Expectation, Heard, heard};
use crate::pkce::{self, Said};
use crate::server::{AuthorizationServer, Exchange, IssuerCheck};

const AUTHORITY: &str = "127.0.0.1:4711";
const STATE: &str = "the-state";
const ISSUER: &str = "https://platform.example";

fn server() -> AuthorizationServer {
    let host = LazyCell::new(|| Url::parse("https://github.example"));
    #[expect(clippy::unwrap_used, reason = "a constant")]
    AuthorizationServer::github(
        host.as_ref().unwrap(),
        "client".to_owned(),
        Exchange::Direct { secret: None },
    )
}

/// The loopback listener's ear. The first byte chooses where the rest is cut, and whether the issuer
/// is required; the rest is what a stranger sends.
pub fn callback(input: &[u8]) {
    let Some((choice, request)) = input.split_first() else {
        return;
    };
    let expected = Expectation {
        path: "/cb/platform",
        state: STATE.into(),
        issuer: ISSUER.to_owned(),
        issuer_check: if choice & 1 == 0 {
            IssuerCheck::Required
        } else {
            IssuerCheck::Optional
        },
    };
    let cut = usize::from(*choice) % (request.len() + 1);
    let whole = heard(&[request], AUTHORITY, &expected);
    let (first, second) = request.split_at(cut);
    let pieces = heard(&[first, second], AUTHORITY, &expected);
    match (&whole, &pieces) {
        (Heard::Refused(_), Heard::Refused(_)) => {}
        _ => assert_eq!(whole, pieces, "the pieces make a difference"),
    }
    let (Heard::Code(_) | Heard::Rejected(_)) = &whole else {
        return;
    };
    // What is believed lies within a grammar that was written down a second time, here.
    // What follows the head is nobody's business, text or not.
    let end = request.windows(4).rposition(|bytes| bytes == b"\r\n\r\n");
    let text = String::from_utf8_lossy(&request[..end.unwrap_or_default()]);
    let head = text.split("\r\n\r\n").next().unwrap_or_default();
    let mut lines = head.trim_start_matches("\r\n").split("\r\n");
    let line = lines.next().unwrap_or_default();
    let query = line
        .strip_prefix("GET /cb/platform?")
        .and_then(|rest| rest.strip_suffix(" HTTP/1.1"));
    assert!(query.is_some(), "believed {line:?}");
    let hosts: Vec<&str> = lines
        .filter_map(|line| line.split_once(':'))
        .filter(|(name, _)| name.eq_ignore_ascii_case("host"))
        .map(|(_, value)| value.trim_matches([' ', '\t']))
        .collect();
    assert_eq!(hosts, [AUTHORITY]);
    let all = |wanted: &str| -> Vec<String> {
        form_urlencoded::parse(query.unwrap_or_default().as_bytes())
            .filter(|(name, _)| name == wanted)
            .map(|(_, value)| value.into_owned())
            .collect()
    };
    assert_eq!(all("state"), [STATE]);
    let issuers = all("iss");
    assert!(issuers.iter().all(|issuer| issuer == ISSUER), "{issuers:?}");
    let least = usize::from(expected.issuer_check == IssuerCheck::Required);
    assert!((least..=1).contains(&issuers.len()), "{issuers:?}");
    match whole {
        Heard::Code(code) => {
            assert_eq!(all("code"), [code]);
            assert!(all("error").is_empty());
        }
        Heard::Rejected(_) => assert_eq!(all("error").len(), 1),
        Heard::Refused(_) | Heard::NotOurs | Heard::Incomplete => {}
    }
}

/// The metadata of an authorization server: what is taken up is of the issuer that was asked, and
/// leads nowhere but to its site, protected.
pub fn metadata(input: &[u8]) {
    let Ok(metadata) = serde_json::from_slice::<Metadata>(input) else {
        return;
    };
    let Ok(issuer) = Url::parse(ISSUER) else {
        return;
    };
    let Ok(server) = discovery::judged(metadata, &issuer) else {
        return;
    };
    assert_eq!(server.issuer, ISSUER);
    let endpoints = [
        Some(&server.authorization_endpoint),
        Some(&server.token_endpoint),
        server.revocation_endpoint.as_ref(),
    ];
    for endpoint in endpoints.into_iter().flatten() {
        assert_eq!(endpoint.scheme(), "https");
        assert!(endpoint.username().is_empty() && endpoint.password().is_none());
        assert!(endpoint.query().is_none() && endpoint.fragment().is_none());
        let host = endpoint.host_str().unwrap_or_default();
        let is_own = host == "platform.example" || host.ends_with(".platform.example");
        assert!(is_own, "{endpoint}");
    }
}

/// An answer of the token endpoint: an error never becomes tokens, and tokens are what they have to be.
pub fn token_answer(input: &[u8]) {
    let said = pkce::said(input);
    let Some(Ok(tokens)) = pkce::taken(&server(), said, input) else {
        return;
    };
    assert_eq!(said, Said::NoError);
    let answer: serde_json::Value = serde_json::from_slice(input).unwrap_or_default();
    assert!(answer["error"].is_null(), "an error was taken for tokens");
    let kind = answer["token_type"].as_str().unwrap_or_default();
    assert!(kind.eq_ignore_ascii_case("bearer"), "{kind}");
    let access = answer["access_token"].as_str().unwrap_or_default();
    assert!(!access.is_empty());
    for span in [tokens.expires_in, tokens.refresh_expires_in]
        .into_iter()
        .flatten()
    {
        assert!(span.as_secs() <= 365 * 24 * 60 * 60, "{span:?}");
    }
    assert_ne!(tokens.expires_in, Some(std::time::Duration::ZERO));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Gives every file of a target's corpus to its property.
    fn repeat(target: &str, property: fn(&[u8])) {
        let folder = format!(
            "{}/../../../fuzz/corpus/{target}",
            env!("CARGO_MANIFEST_DIR")
        );
        let mut repeated = 0;
        for file in std::fs::read_dir(folder).unwrap() {
            property(&std::fs::read(file.unwrap().path()).unwrap());
            repeated += 1;
        }
        assert!(repeated > 3, "the corpus was read");
    }

    #[test]
    fn lb_09_oa_07_tk_03_whatever_was_found_before_is_held_again() {
        repeat("callback", callback);
        repeat("metadata", metadata);
        repeat("token_answer", token_answer);
    }

    #[test]
    fn lb_09_the_genuine_answer_is_among_what_is_tried() {
        let expected = Expectation {
            path: "/cb/platform",
            state: STATE.into(),
            issuer: ISSUER.to_owned(),
            issuer_check: IssuerCheck::Required,
        };
        let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../fuzz/corpus/callback");
        let genuine = std::fs::read(format!("{corpus}/genuine")).unwrap();
        assert_eq!(
            heard(&[&genuine[1..]], AUTHORITY, &expected),
            Heard::Code("c".to_owned())
        );
    }

    proptest! {
        #[test]
        fn lb_09_only_a_strict_request_with_our_state_is_believed(
            choice in any::<u8>(),
            target in "/cb/(platform|github|%70latform)[?#]?",
            pairs in proptest::collection::vec(
                prop_oneof![
                    Just("state=the-state"), Just("state=other"), Just("code=c"), Just("code="),
                    Just("error=access_denied"), Just("iss=https://platform.example"),
                    Just("iss=https%3A%2F%2Fplatform.example"), Just("iss=https://evil.example"),
                    Just("%73tate=the-state"), Just(""),
                ],
                0..6,
            ),
            host in prop_oneof![
                Just("127.0.0.1:4711"), Just("127.0.0.1:4711 "), Just("rebind.example:4711"),
                Just("127.0.0.1:4711\r\nHost: 127.0.0.1:4711"), Just("localhost:4711"),
            ],
            method in prop_oneof![Just("GET"), Just("POST"), Just("get")],
            version in prop_oneof![Just("1.1"), Just("1.0"), Just("2.0")],
        ) {
            let query = pairs.join("&");
            let text = format!("{method} {target}{query} HTTP/{version}\r\nHost: {host}\r\n\r\n");
            callback(&[&[choice], text.as_bytes()].concat());
        }

        #[test]
        fn oa_07_no_metadata_lead_to_another_site(
            issuer in "https://platform\\.example(/|x)?",
            endpoints in proptest::collection::vec(
                "(https?://)?([a-z]{0,3}@)?([a-z.]{0,4})?platform\\.example(:[0-9]{2,4})?/[?#a-z]{0,3}", 3,
            ),
        ) {
            metadata(&serde_json::to_vec(&serde_json::json!({
                "issuer": issuer,
                "authorization_endpoint": endpoints[0],
                "token_endpoint": endpoints[1],
                "revocation_endpoint": endpoints[2],
                "response_types_supported": ["code"],
                "code_challenge_methods_supported": ["S256"],
            })).unwrap());
        }

        #[test]
        fn tk_03_an_error_never_becomes_tokens(
            members in proptest::collection::vec(
                prop_oneof![
                    Just(r#""access_token":"a""#), Just(r#""access_token":"""#),
                    Just(r#""token_type":"bearer""#), Just(r#""token_type":"mac""#),
                    Just(r#""error":"bad_verification_code""#), Just(r#""error":1"#),
                    Just(r#""error":null"#), Just(r#""expires_in":99999999999"#),
                    Just(r#""expires_in":0"#), Just(r#""refresh_token":"r""#),
                ],
                0..7,
            ),
        ) {
            token_answer(format!("{{{}}}", members.join(",")).as_bytes());
        }
    }
}
