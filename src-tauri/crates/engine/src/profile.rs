//! Profiles: the shipped one, and those people bring.

mod examination;

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use domain::{Profile, ProfileFault};

pub use examination::{Examination, Finding, examine};

/// A profile larger than this is not one.
const LARGEST: u64 = 64 * 1024;

/// Why a profile cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
    /// The file cannot be read.
    #[error("the file cannot be read: {}", .0.kind())]
    Unreadable(io::Error),
    /// The file is larger than a profile can be.
    #[error("the file is larger than 64 KiB")]
    TooLarge,
    /// The text is not a profile.
    #[error("line {line}: {reason}")]
    NotAProfile {
        /// Where, from 1.
        line: usize,
        /// What the reader of the format says.
        reason: String,
    },
    /// A value cannot be what it is.
    #[error("{0}")]
    Fault(#[from] ProfileFault),
}

/// The profile this program comes with: Factory, guided.
///
/// # Errors
/// Never in a released program; a test reads it.
pub fn shipped() -> Result<Profile, ProfileError> {
    parse(include_str!("../../../profiles/factory.toml"))
}

/// Reads a profile from a file.
///
/// # Errors
/// When it cannot be read or used.
pub fn load(path: &Path) -> Result<Profile, ProfileError> {
    let facts = std::fs::metadata(path).map_err(ProfileError::Unreadable)?;
    if !facts.is_file() {
        return Err(ProfileError::Unreadable(io::ErrorKind::InvalidInput.into()));
    }
    let mut text = String::new();
    let file = File::open(path).map_err(ProfileError::Unreadable)?;
    file.take(LARGEST + 1)
        .read_to_string(&mut text)
        .map_err(ProfileError::Unreadable)?;
    if text.len() as u64 > LARGEST {
        return Err(ProfileError::TooLarge);
    }
    parse(&text)
}

/// Reads a profile from its text.
///
/// # Errors
/// When it cannot be used.
pub fn parse(text: &str) -> Result<Profile, ProfileError> {
    let profile: Profile = toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let before = text.get(..start).unwrap_or_default();
        ProfileError::NotAProfile {
            line: before.matches('\n').count() + 1,
            reason: error
                .message()
                .lines()
                .next()
                .unwrap_or_default()
                .to_owned(),
        }
    })?;
    profile.check()?;
    Ok(profile)
}

/// Reads a profile that was made at run time.
///
/// # Errors
/// When it cannot be used.
pub fn from_json(value: serde_json::Value) -> Result<Profile, ProfileError> {
    let profile: Profile =
        serde_json::from_value(value).map_err(|error| ProfileError::NotAProfile {
            line: error.line().max(1),
            reason: error.to_string(),
        })?;
    profile.check()?;
    Ok(profile)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_profile_can_be_used() {
        let profile = shipped().expect("the shipped profile is sound");

        assert_eq!(profile.name, "factory");
        assert_eq!(profile.permissions.0.len(), 8);
    }

    #[test]
    fn a_hostile_profile_is_refused_with_the_line_that_is_wrong() {
        let sound = include_str!("../../../profiles/factory.toml");
        let foreign = sound.replace("https://api.github.com", "http://api.github.com");
        let unknown = sound.replace("app_slug", "insecure = true\napp_slug");
        let login = sound.replace("https://github.com\"", "https://me:pw@github.com\"");
        let slug = sound.replace("factory-droid\"", "../../settings\"");

        assert!(matches!(
            parse(&foreign),
            Err(ProfileError::Fault(ProfileFault::NotHttps {
                field: "github.api"
            }))
        ));
        let refused = parse(&unknown).expect_err("an unknown key is refused");
        assert!(refused.to_string().contains("unknown field"), "{refused}");
        assert!(matches!(
            parse(&login),
            Err(ProfileError::Fault(ProfileFault::TooMuchInAddress {
                field: "github.host"
            }))
        ));
        assert!(matches!(
            parse(&slug),
            Err(ProfileError::Fault(ProfileFault::Malformed {
                field: "github.app_slug"
            }))
        ));
    }
}
