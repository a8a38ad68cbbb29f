//! A message for the person's own mail program (RFC 6068). It goes to nobody: to whom is chosen there.

use url::{Url, form_urlencoded};

/// How long an address may be. Windows hands programs no longer ones.
pub const LONGEST: usize = if cfg!(windows) { 2_000 } else { 8_000 };

/// What a message takes beside its link, encoded, in the longest of our languages.
const REST_OF_MESSAGE: usize = 3_000;

/// How long a subject may be, in characters.
const LONGEST_SUBJECT: usize = 200;

/// A message as an address. The only web address in it is `link`.
///
/// # Errors
/// The name of the field that cannot be sent.
pub(crate) fn letter(subject: &str, body: &str, link: &Url) -> Result<Url, &'static str> {
    let is_line = |text: &str| !text.chars().any(char::is_control);
    if subject.chars().count() > LONGEST_SUBJECT || !is_line(subject) {
        return Err("subject");
    }
    let foreign = body.replace(link.as_str(), "");
    if !body.lines().all(is_line) || !body.contains(link.as_str()) || foreign.contains("://") {
        return Err("body");
    }
    let address = format!(
        "mailto:?subject={}&body={}",
        encoded(subject),
        encoded(body)
    );
    if address.len() > LONGEST {
        return Err("body");
    }
    address.parse().map_err(|_| "body")
}

/// Whether a message with this link fits.
pub(crate) fn fits(link: &Url) -> bool {
    encoded(link.as_str()).len() + REST_OF_MESSAGE <= LONGEST
}

/// Whether an address is one of ours: a message to nobody, with a subject and a text.
#[must_use]
pub fn is_letter(address: &Url) -> bool {
    let mut fields = address.query_pairs();
    address.scheme() == "mailto"
        && address.path().is_empty()
        && address.fragment().is_none()
        && address.as_str().len() <= LONGEST
        && fields.next().is_some_and(|(name, _)| name == "subject")
        && fields.next().is_some_and(|(name, _)| name == "body")
        && fields.next().is_none()
}

/// Percent-encoding, with `%20` where forms have a plus, and `%0D%0A` for a new line (RFC 6068, 5).
fn encoded(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\n', "\r\n");
    let form: String = form_urlencoded::byte_serialize(lines.as_bytes()).collect();
    form.replace('+', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link() -> Url {
        let link = "https://github.com/apps/x/installations/new/permissions?suggested_target_id=7";
        link.parse().expect("an address")
    }

    #[test]
    fn a_message_goes_to_nobody_and_keeps_its_lines() {
        let body = format!("Hello. R&D + you?\n\n{}\n", link());
        let letter = letter("Request: add 100%", &body, &link()).expect("a letter");
        assert!(is_letter(&letter));
        assert_eq!(letter.path(), "");
        let fields: Vec<_> = letter.query_pairs().collect();
        assert_eq!(fields[0].1, "Request: add 100%");
        assert_eq!(fields[1].1, body.replace('\n', "\r\n"));
        assert!(
            !letter.as_str().contains('+'),
            "mail programs show a plus as one"
        );
    }

    #[test]
    fn other_addresses_and_other_people_do_not_get_in() {
        let with_link = |text: &str| format!("{text} {}", link());
        assert_eq!(
            letter("a\nBcc: eve@example.com", &with_link(""), &link()),
            Err("subject")
        );
        assert_eq!(
            letter("a", &with_link("http://evil.example"), &link()),
            Err("body")
        );
        assert_eq!(letter("a", "no link", &link()), Err("body"));
        assert_eq!(
            letter("a", &with_link(&"x".repeat(LONGEST)), &link()),
            Err("body")
        );
        let inside = letter(
            "a&to=eve@example.com",
            &with_link("&cc=eve@example.com"),
            &link(),
        );
        assert!(is_letter(&inside.expect("a letter")));
    }

    #[test]
    fn only_our_own_kind_of_address_is_a_letter() {
        for address in [
            "mailto:eve@example.com?subject=a&body=b",
            "mailto:?subject=a&body=b&bcc=eve@example.com",
            "mailto:?body=b&subject=a",
            "mailto:?attach=/etc/passwd&body=b",
            "https://github.com/?subject=a&body=b",
        ] {
            assert!(
                !is_letter(&address.parse().expect("an address")),
                "{address}"
            );
        }
    }
}
