//! What has to hold for any bytes at all, for the fuzz targets and for the tests that repeat their
//! corpora. Each function fails by an assertion.

use std::fs;
use std::path::Path;

use domain::is_loopback;
use url::Url;

use crate::journal::{FileJournal, Journal, Loaded, with_proof};
use crate::profile;

/// A profile: one that is taken leads to protected addresses only, and names what can be named.
pub fn profile(input: &str) {
    let Ok(profile) = profile::parse(input) else {
        return;
    };
    let named = |text: &str| {
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
        !text.is_empty() && text.chars().all(plain)
    };
    assert!(named(&profile.name) && named(&profile.github.app_slug));
    let platform = &profile.platform;
    let optional = [&platform.issuer, &platform.api, &platform.integrations_page];
    let always = [&platform.web, &profile.github.host, &profile.github.api];
    for url in optional.into_iter().flatten().chain(always) {
        assert!(is_protected(url), "{url}");
        assert!(url.username().is_empty() && url.password().is_none());
        assert!(url.query().is_none() && url.fragment().is_none());
    }
}

fn is_protected(url: &Url) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url))
}

/// A saved place in this empty folder: whatever the file holds, with its checksum or without,
/// something is made of it, and what is taken for a place is one that can be saved and found again.
pub fn place(folder: &Path, input: &[u8]) {
    place_in(&folder.join("as it is"), input);
    place_in(&folder.join("with its checksum"), &with_proof(input).0);
}

fn place_in(folder: &Path, input: &[u8]) {
    let Ok(journal) = FileJournal::open(folder.to_owned()) else {
        return;
    };
    let written = fs::write(folder.join("place.json"), input);
    assert!(written.is_ok(), "{written:?}");
    let found = journal.load();
    assert_ne!(found, Loaded::Nothing, "a file is not nothing");
    match found {
        Loaded::Nothing => {}
        Loaded::Place(place) => {
            assert!(journal.save(&place).is_ok());
            assert_eq!(journal.load(), Loaded::Place(place));
        }
        Loaded::Damaged => {
            let kept = fs::read(folder.join("place.corrupt-1"));
            assert_eq!(kept.ok().as_deref(), Some(input), "support can look at it");
        }
        Loaded::Newer => {
            let left = fs::read(folder.join("place.json"));
            assert_eq!(left.ok().as_deref(), Some(input), "it is left alone");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every file of a target's corpus.
    fn corpus(target: &str) -> Vec<Vec<u8>> {
        let folder = format!(
            "{}/../../../fuzz/corpus/{target}",
            env!("CARGO_MANIFEST_DIR")
        );
        let files = fs::read_dir(folder).expect("a corpus");
        let files: Vec<Vec<u8>> = files
            .map(|file| fs::read(file.expect("an entry").path()).expect("a file"))
            .collect();
        assert!(files.len() > 3, "the corpus was read");
        files
    }

    #[test]
    fn cs_15_whatever_profile_was_found_before_is_held_again() {
        for file in corpus("profile") {
            profile(&String::from_utf8_lossy(&file));
        }
    }

    #[test]
    fn cs_15_no_letter_of_the_shipped_profile_can_be_changed_into_a_hole() {
        let sound = include_str!("../../../profiles/factory.toml");
        for at in 0..sound.len() {
            if !sound.is_char_boundary(at) || !sound.is_char_boundary(at + 1) {
                continue;
            }
            for letter in ["", "@", "?", "#", "/", "\"", "\n", ".", "x", "\u{202e}"] {
                profile(&format!("{}{letter}{}", &sound[..at], &sound[at + 1..]));
            }
        }
    }

    #[test]
    fn cs_03_whatever_place_was_found_before_is_held_again() {
        for file in corpus("place") {
            let folder = tempfile::tempdir().expect("a folder");
            place(folder.path(), &file);
        }
    }
}
