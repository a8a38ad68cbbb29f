//! Taking secrets out of what is written down.

use url::Url;

/// What replaces a secret.
const MASK: &str = "[hidden]";

/// Shortest run of token letters that is taken for a token when nothing else marks it.
const LONG_RUN: usize = 32;

/// Beginnings of GitHub's tokens (docs.github.com, "About authentication to GitHub").
const TOKEN_PREFIXES: [&str; 7] = ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "eyJ"];

/// The address without login, query and fragment.
pub fn url(url: &Url) -> String {
    let mut plain = url.clone();
    plain.set_query(None);
    plain.set_fragment(None);
    // Fails only for addresses that cannot hold a login, and then there is none to remove.
    let _ = plain
        .set_username("")
        .and_then(|()| plain.set_password(None));
    plain.into()
}

/// The text with everything masked that looks like a token: known beginnings, what follows
/// `Bearer`, values of a query or form, and long runs of letters with digits among them.
pub fn text(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut masks_next = false;
    let mut rest = text;
    while !rest.is_empty() {
        let length = rest
            .find(|letter| !is_token_letter(letter))
            .unwrap_or(rest.len());
        let (run, after) = rest.split_at(length);
        let follows_equals = clean.ends_with('=');
        if !run.is_empty() {
            let is_secret = masks_next || follows_equals || looks_like_token(run);
            clean.push_str(if is_secret { MASK } else { run });
            masks_next = ["bearer", "basic", "token"].contains(&run.to_ascii_lowercase().as_str());
        }
        let gap = after.find(is_token_letter).unwrap_or(after.len());
        let (between, next) = after.split_at(gap);
        masks_next &= between.chars().all(char::is_whitespace);
        clean.push_str(between);
        rest = next;
    }
    clean
}

fn is_token_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.' | '~' | '+' | '%')
}

fn looks_like_token(run: &str) -> bool {
    let starts_like_one = TOKEN_PREFIXES.iter().any(|prefix| run.contains(prefix));
    let is_long_and_mixed = run.len() >= LONG_RUN
        && run.bytes().any(|byte| byte.is_ascii_digit())
        && run.bytes().any(|byte| byte.is_ascii_alphabetic());
    starts_like_one || is_long_and_mixed
}
