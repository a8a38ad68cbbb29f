//! What has to hold for any bytes at all, for the fuzz targets and for the tests that repeat their
//! corpora. Each function fails by an assertion.

use std::time::Duration;

use http::Uri;
use url::Url;

use crate::response::{asked_to_wait, http_date};
use crate::retry::Policy;
use crate::{is_loopback, is_trustworthy, redact};

/// Secrets of every kind that passes through the program, none of them real.
const CANARIES: [&str; 6] = [
    "ghu_16C7e42F292c6912E7710c838347Ae178B4a",
    "ghr_1B4a2e77838347a7E420ce178F2E7c6912E169246c34E1ccbF66C46812d16D5B1A9Dc86A1498",
    "github_pat_11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZG1pbiJ9.c2lnbmF0dXJl",
    // A state or a verifier (32 bytes, base64url), and a device code (40 hex digits).
    "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
    "3584d83530557fdd1f46af8289938c8ef79f9dc5",
];

/// The redactor: whatever a secret stands in, it does not come out, and a second time changes nothing.
/// The first two bytes choose the secret and its place in the text.
pub fn redaction(input: &[u8]) {
    let [which, place, text @ ..] = input else {
        return;
    };
    let text = String::from_utf8_lossy(text);
    let canary = CANARIES[usize::from(*which) % CANARIES.len()];
    let mut at = usize::from(*place) * text.len() / 255;
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let line = format!("{}{canary}{}", &text[..at], &text[at..]);

    let clean = redact::text(&line);
    assert!(!clean.contains(canary), "{clean}");
    assert_eq!(redact::text(&clean), clean);

    // The shortest code there is has nothing of a token but its place in a form.
    let form = redact::text(&format!("{text}&code=abc&x"));
    assert!(form.ends_with("&code=[hidden]&x"), "{form}");

    if let Ok(address) = Url::parse(&line) {
        let shown = redact::url(&address);
        let plain = Url::parse(&shown);
        assert!(plain.is_ok(), "{shown}");
        for plain in plain.iter() {
            assert!(plain.query().is_none() && plain.fragment().is_none());
            assert!(plain.username().is_empty() && plain.password().is_none());
        }
    }
}

/// An address that may be opened, or talked to: a second reader of addresses sees the same scheme, the
/// same host and no login in it, and it holds nothing a terminal or a shell would obey.
pub fn address(input: &str) {
    let Ok(url) = Url::parse(input) else {
        return;
    };
    if !is_trustworthy(&url) {
        return;
    }
    let text = url.as_str();
    assert!(!text.contains(|letter: char| letter.is_control() || letter == ' '));
    assert!(text.starts_with("https://") || text.starts_with("http://"));
    let host = url.host_str().unwrap_or_default();
    assert!(!host.is_empty());
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-._:[]".contains(letter);
    assert!(host.chars().all(plain), "{host}");
    if url.scheme() == "http" {
        assert!(is_loopback(&url));
        assert_ne!(host, "localhost");
    }
    // The second reader knows no fragments and fewer letters in a path; what it reads, it reads alike.
    if let Ok(other) = text.parse::<Uri>() {
        assert_eq!(other.scheme_str(), Some(url.scheme()));
        assert_eq!(other.host(), Some(host));
        assert_eq!(other.port_u16(), url.port());
        let authority = other.authority().map(|it| it.as_str()).unwrap_or_default();
        assert!(!authority.contains('@'), "{authority}");
    }
}

/// `Retry-After` and `Date`, divided by a line end: no wait is negative, no moment is out of reach, and
/// the pause we make of it is never longer than our cap.
pub fn waiting(input: &str) {
    let (asked, date) = input.split_once('\n').unwrap_or((input, ""));
    let wait = asked_to_wait(asked, || http_date(date));
    if let (Some(wait), Some(now)) = (wait, http_date(date)) {
        let until = wait.try_into().ok().and_then(|wait| now.checked_add(wait));
        assert!(until.is_none_or(|until| until >= now));
    }
    let policy = Policy::default();
    for tries in 0..5 {
        for jitter in [0.0, 0.5, 1.0, -1.0, 2.0] {
            let pause = policy.pause(tries, wait, jitter);
            assert!(pause.is_none_or(|pause| pause <= policy.cap), "{pause:?}");
            let gives_up = tries >= policy.tries || wait.is_some_and(|it| it > policy.cap);
            assert_eq!(pause.is_none(), gives_up);
            let asked = wait.unwrap_or(Duration::ZERO);
            assert!(pause.is_none_or(|pause| pause >= asked));
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Gives every file of a target's corpus to its property.
    fn repeat(target: &str, property: impl Fn(&[u8])) {
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
    fn se_12_oa_08_net_14_whatever_was_found_before_is_held_again() {
        repeat("redaction", redaction);
        repeat("address", |bytes| address(&String::from_utf8_lossy(bytes)));
        repeat("waiting", |bytes| waiting(&String::from_utf8_lossy(bytes)));
    }

    proptest! {
        #[test]
        fn se_12_no_text_lets_a_secret_through(
            choice in any::<[u8; 2]>(),
            text in "([ -~]|[äß→]|\\PC|Bearer |token=|\"|=|&|\n){0,60}",
        ) {
            redaction(&[&choice, text.as_bytes()].concat());
        }

        #[test]
        fn oa_08_no_address_means_two_things(
            text in "(https?|HTTPS|file|javascript):/{0,3}([a-z0-9.@:\\[\\]%\\\\$;-]{0,20}|127\\.0\\.0\\.1|localhost)(:[0-9]{0,6})?[/?#]?\\PC{0,12}",
        ) {
            address(&text);
        }

        #[test]
        fn net_13_no_wait_is_negative_or_without_end(
            asked in "-?[0-9]{0,12}|[A-Z][a-z]{2}, [0-9]{1,2} (Jan|Dec) [0-9]{1,6} [0-9]{2}:[0-9]{2}:[0-9]{2} (GMT|[+-][0-9]{4})",
            date in "(Mon, 23 Nov 2026 12:00:00 GMT|Sat, 01 Jan 0001 00:00:00 GMT|Fri, 31 Dec 9999 23:59:59 GMT)?",
        ) {
            waiting(&format!("{asked}\n{date}"));
        }
    }
}
