//! Both authorization servers: codes, PKCE, redirect addresses, device codes, tokens. What they have in common is
//! here; what GitHub does its own way is in `github`, what the standards say is in `platform`.

pub(crate) mod device;
pub(crate) mod github;
pub(crate) mod platform;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use time::{Duration, OffsetDateTime};
use url::Url;

/// How long a code can be exchanged, at both servers.
const CODE_LIFETIME: Duration = Duration::minutes(10);

/// RFC 8628, 3.4.
const DEVICE_GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// An authorization code and what it is tied to.
#[derive(Clone)]
struct Code<Person> {
    value: String,
    person: Person,
    redirect: Option<String>,
    challenge: Option<String>,
    issued_at: OffsetDateTime,
    used: bool,
}

impl<Person> std::fmt::Debug for Code<Person> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Code")
            .field("used", &self.used)
            .finish_non_exhaustive()
    }
}

impl<Person> Code<Person> {
    fn is_alive(&self, now: OffsetDateTime) -> bool {
        !self.used && now - self.issued_at < CODE_LIFETIME
    }
}

/// Whether a challenge has the form S256 gives it: 43 characters of base64url (RFC 7636, 4.2).
pub(crate) fn is_challenge(challenge: &str) -> bool {
    challenge.len() == 43 && URL_SAFE_NO_PAD.decode(challenge).is_ok()
}

/// RFC 7636, 4.6 with S256.
fn proves(verifier: &str, challenge: &str) -> bool {
    let computed = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()));
    bool::from(computed.as_bytes().ct_eq(challenge.as_bytes()))
}

/// Whether `address` is the loopback redirect registered with `path`: `http`, a literal loopback
/// address, exactly that path, nothing else. Any port (RFC 8252, 7.3). The word `localhost` is
/// another host.
pub(crate) fn is_loopback_redirect(address: &str, path: &str) -> bool {
    let Ok(parsed) = Url::parse(address) else {
        return false;
    };
    let host_is_literal = matches!(parsed.host_str(), Some("127.0.0.1" | "[::1]"));
    // Compared as text too, so that nothing the parser forgives counts as registered.
    let written_plainly = ["http://127.0.0.1", "http://[::1]"].iter().any(|start| {
        address
            .strip_prefix(start)
            .and_then(|rest| rest.strip_suffix(path))
            .is_some_and(|port| port.is_empty() || is_port(port))
    });
    host_is_literal && written_plainly && parsed.path() == path
}

fn is_port(text: &str) -> bool {
    text.strip_prefix(':').is_some_and(|digits| {
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// `address` with `pairs` added to its query.
pub(crate) fn with_query(address: &str, pairs: &[(&str, &str)]) -> String {
    let Ok(mut parsed) = Url::parse(address) else {
        return address.to_owned();
    };
    parsed.query_pairs_mut().extend_pairs(pairs);
    parsed.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_of_a_loopback_redirect_is_free_and_nothing_else_is() {
        let accepted = [
            "http://127.0.0.1/cb/github",
            "http://127.0.0.1:49152/cb/github",
            "http://[::1]:1/cb/github",
        ];
        for address in accepted {
            assert!(is_loopback_redirect(address, "/cb/github"), "{address}");
        }
        let refused = [
            "http://localhost:49152/cb/github",
            "https://127.0.0.1:49152/cb/github",
            "http://127.0.0.1:49152/cb/github/",
            "http://127.0.0.1:49152/cb/platform",
            "http://127.0.0.1:49152/cb/github?x=1",
            "http://127.0.0.1:49152/cb/github#x",
            "http://me@127.0.0.1:49152/cb/github",
            "http://127.0.0.1.evil.example/cb/github",
            "http://127.1:49152/cb/github",
            "http://127.0.0.1:49152/x/../cb/github",
            "http://127.0.0.1:/cb/github",
        ];
        for address in refused {
            assert!(!is_loopback_redirect(address, "/cb/github"), "{address}");
        }
    }

    #[test]
    fn a_verifier_proves_only_its_own_challenge() {
        // RFC 7636, appendix B.
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        assert!(is_challenge(challenge));
        assert!(proves(verifier, challenge));
        assert!(!proves("another", challenge));
    }
}
