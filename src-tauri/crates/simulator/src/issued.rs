//! Makes tokens, codes and secrets in the shapes the real servers use, and remembers every one and
//! those it was told, so that a test can look for them where they must not be.

use std::fmt;

use rand::Rng;
use serde::Serialize;

const LETTERS_AND_DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const HEX: &[u8] = b"0123456789abcdef";

/// Something a server gave out, keeps or was told, that must not leak.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct IssuedSecret {
    /// What it is: `github_access_token`, `github_refresh_token`, `github_code`,
    /// `github_client_secret`, `github_device_code`, `github_oauth_token`, `platform_access_token`,
    /// `platform_refresh_token`, `platform_code`, `platform_device_code`,
    /// `pkce_verifier`.
    pub kind: &'static str,
    /// The secret itself.
    pub value: String,
}

impl fmt::Debug for IssuedSecret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("IssuedSecret")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// Every secret given out so far, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Issued(Vec<IssuedSecret>);

impl Issued {
    pub(crate) fn all(&self) -> &[IssuedSecret] {
        &self.0
    }

    /// A user access token of a GitHub App: `ghu_` and 36 characters.
    pub(crate) fn github_access_token(&mut self) -> String {
        self.keep(
            "github_access_token",
            format!("ghu_{}", random(LETTERS_AND_DIGITS, 36)),
        )
    }

    /// A token of an OAuth App: `gho_` and 36 characters.
    pub(crate) fn github_oauth_token(&mut self) -> String {
        self.keep(
            "github_oauth_token",
            format!("gho_{}", random(LETTERS_AND_DIGITS, 36)),
        )
    }

    /// A refresh token: `ghr_` and 76 characters.
    pub(crate) fn github_refresh_token(&mut self) -> String {
        self.keep(
            "github_refresh_token",
            format!("ghr_{}", random(LETTERS_AND_DIGITS, 76)),
        )
    }

    /// GitHub's codes are 20 hexadecimal digits.
    pub(crate) fn github_code(&mut self) -> String {
        self.keep("github_code", random(HEX, 20))
    }

    pub(crate) fn github_client_secret(&mut self) -> String {
        self.keep("github_client_secret", random(HEX, 40))
    }

    /// GitHub's device codes are 40 hexadecimal digits.
    pub(crate) fn github_device_code(&mut self) -> String {
        self.keep("github_device_code", random(HEX, 40))
    }

    pub(crate) fn platform_access_token(&mut self) -> String {
        self.keep(
            "platform_access_token",
            format!("fpa_{}", random(LETTERS_AND_DIGITS, 43)),
        )
    }

    pub(crate) fn platform_refresh_token(&mut self) -> String {
        self.keep(
            "platform_refresh_token",
            format!("fpr_{}", random(LETTERS_AND_DIGITS, 43)),
        )
    }

    pub(crate) fn platform_code(&mut self) -> String {
        self.keep("platform_code", random(LETTERS_AND_DIGITS, 32))
    }

    /// The verifier that came with a code.
    pub(crate) fn was_told_verifier(&mut self, verifier: &str) {
        if !verifier.is_empty() {
            self.keep("pkce_verifier", verifier.to_owned());
        }
    }

    /// The kinds of secrets in a text.
    pub(crate) fn found_in(&self, text: &str) -> Vec<&'static str> {
        let mut kinds: Vec<_> = self
            .0
            .iter()
            .filter(|secret| text.contains(&secret.value))
            .map(|secret| secret.kind)
            .collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    pub(crate) fn platform_device_code(&mut self) -> String {
        self.keep("platform_device_code", random(LETTERS_AND_DIGITS, 43))
    }

    fn keep(&mut self, kind: &'static str, value: String) -> String {
        self.0.push(IssuedSecret {
            kind,
            value: value.clone(),
        });
        value
    }
}

/// A value for a cookie, a form token or a correlation parameter.
pub(crate) fn nonce() -> String {
    random(LETTERS_AND_DIGITS, 32)
}

/// The random part of an identifier: lowercase letters and digits.
pub(crate) fn identifier(length: usize) -> String {
    random(b"abcdefghijklmnopqrstuvwxyz0123456789", length)
}

/// What a person types at GitHub: eight hexadecimal digits in capitals.
pub(crate) fn github_user_code() -> String {
    let digits = || random(b"0123456789ABCDEF", 4);
    format!("{}-{}", digits(), digits())
}

/// What a person types at the platform: consonants only, so that no word comes out (RFC 8628, 6.1).
pub(crate) fn platform_user_code() -> String {
    let letters = || random(b"BCDFGHJKLMNPQRSTVWXZ", 4);
    format!("{}-{}", letters(), letters())
}

fn random(alphabet: &[u8], length: usize) -> String {
    let mut source = rand::rng();
    (0..length)
        .map(|_| char::from(alphabet[source.random_range(0..alphabet.len())]))
        .collect()
}
