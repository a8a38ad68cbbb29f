//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

/// What `--help` prints.
pub const USAGE: &str = "\
Usage: factory-setup [OPTIONS]

Connects a GitHub organization to Factory.

Options:
  --practice SCENARIO  rehearse against a simulated GitHub and Factory
  --profile FILE       use the platform and the GitHub App described in FILE
  --check-profile FILE say what is wrong with FILE, and end
  --data-dir DIR       keep the progress in DIR
  --screen CODE        rehearse from the screen with this code on, such as 4B
  --version            print the version
  --help               print this text
";

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Request {
    /// Open the wizard.
    Open(Arguments),
    /// Say what is wrong with a profile.
    CheckProfile(PathBuf),
    /// Print the version.
    Version,
    /// Print [`USAGE`].
    Help,
}

/// How to open the wizard. The values are as given; whoever uses one decides whether it exists.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// Name of the practice scenario to start in.
    pub practice: Option<String>,
    /// Profile to load instead of the shipped one.
    pub profile: Option<PathBuf>,
    /// Folder for the progress and the log, instead of the system's place for it.
    pub data_dir: Option<PathBuf>,
    /// Code of the screen to open practice at.
    pub screen: Option<String>,
}

/// A command line nobody can follow.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misuse {
    /// No option of that name.
    #[error("unknown option {}. Try --help", quote(.0))]
    UnknownOption(OsString),
    /// A word that belongs to no option.
    #[error("unexpected argument {}. Try --help", quote(.0))]
    UnexpectedArgument(OsString),
    /// An option without its value.
    #[error("{0} needs a value. Try --help")]
    MissingValue(&'static str),
    /// An option given more than once.
    #[error("{0} is given twice")]
    GivenTwice(&'static str),
    /// A value that is not text.
    #[error("{0} has a value that is not text")]
    NotText(&'static str),
    /// Practice is its own world and takes no profile.
    #[error("--practice and --profile exclude each other")]
    PracticeWithProfile,
    /// A check opens no wizard.
    #[error("--check-profile stands alone")]
    CheckWithMore,
    /// A screen is opened in practice, which takes no profile.
    #[error("--screen opens practice; --screen and --profile exclude each other")]
    ScreenWithProfile,
}

/// Reads the words after the program's name.
///
/// # Errors
/// The first thing about the command line that cannot be followed.
pub fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Request, Misuse> {
    let mut words = words.into_iter();
    let mut arguments = Arguments::default();
    let mut checked = None;
    while let Some(word) = words.next() {
        let (name, inline) = split(&word);
        let mut value = |option| {
            inline
                .clone()
                .or_else(|| words.next())
                .ok_or(Misuse::MissingValue(option))
        };
        match name.as_str() {
            "--version" if inline.is_none() => return Ok(Request::Version),
            "--help" if inline.is_none() => return Ok(Request::Help),
            "--practice" => set(
                &mut arguments.practice,
                "--practice",
                text("--practice", value("--practice")?)?,
            )?,
            "--profile" => set(
                &mut arguments.profile,
                "--profile",
                value("--profile")?.into(),
            )?,
            "--check-profile" => set(
                &mut checked,
                "--check-profile",
                PathBuf::from(value("--check-profile")?),
            )?,
            "--data-dir" => set(
                &mut arguments.data_dir,
                "--data-dir",
                value("--data-dir")?.into(),
            )?,
            "--screen" => set(
                &mut arguments.screen,
                "--screen",
                text("--screen", value("--screen")?)?,
            )?,
            option if option.starts_with('-') => return Err(Misuse::UnknownOption(word)),
            _ => return Err(Misuse::UnexpectedArgument(word)),
        }
    }
    if let Some(file) = checked {
        if arguments != Arguments::default() {
            return Err(Misuse::CheckWithMore);
        }
        return Ok(Request::CheckProfile(file));
    }
    if arguments.practice.is_some() && arguments.profile.is_some() {
        return Err(Misuse::PracticeWithProfile);
    }
    if arguments.screen.is_some() && arguments.profile.is_some() {
        return Err(Misuse::ScreenWithProfile);
    }
    Ok(Request::Open(arguments))
}

/// Shows a value of unknown origin on one line: without control characters, cut at 80 characters.
pub(crate) fn quote(value: impl AsRef<std::ffi::OsStr>) -> String {
    const LONGEST: usize = 80;
    let text = value.as_ref().to_string_lossy();
    let mut shown: String = text
        .chars()
        .filter(|c| !c.is_control())
        .take(LONGEST)
        .collect();
    if text.chars().count() > LONGEST {
        shown.push('…');
    }
    format!("\"{shown}\"")
}

/// `--name=value` in its two parts; any other word is a name alone.
fn split(word: &OsString) -> (String, Option<OsString>) {
    let Some(text) = word.to_str() else {
        return (word.to_string_lossy().into_owned(), None);
    };
    match text.split_once('=') {
        Some((name, value)) if name.starts_with("--") => (name.to_owned(), Some(value.into())),
        Some(_) | None => (text.to_owned(), None),
    }
}

fn set<T>(place: &mut Option<T>, option: &'static str, value: T) -> Result<(), Misuse> {
    if place.replace(value).is_some() {
        return Err(Misuse::GivenTwice(option));
    }
    Ok(())
}

fn text(option: &'static str, value: OsString) -> Result<String, Misuse> {
    value.into_string().map_err(|_| Misuse::NotText(option))
}

/// A command line: what is understood can be said again in one form and means the same; what is not is
/// told on one short line.
#[cfg(any(test, fuzzing))]
pub fn property(words: &[OsString]) {
    let understood = match parse(words.iter().cloned()) {
        Ok(Request::Open(arguments)) => arguments,
        Ok(Request::Version | Request::Help) => return,
        Ok(Request::CheckProfile(file)) => {
            let again = ["--check-profile".into(), file.clone().into()];
            assert_eq!(parse(again), Ok(Request::CheckProfile(file)));
            return;
        }
        Err(misuse) => {
            let line = misuse.to_string();
            assert!(!line.contains(char::is_control), "{line:?}");
            assert!(line.chars().count() < 130, "{line}");
            return;
        }
    };
    let mut again: Vec<OsString> = Vec::new();
    let text = |value: &Option<String>| value.clone().map(OsString::from);
    let path = |value: &Option<PathBuf>| value.clone().map(OsString::from);
    let values = [
        ("--practice", text(&understood.practice)),
        ("--profile", path(&understood.profile)),
        ("--data-dir", path(&understood.data_dir)),
        ("--screen", text(&understood.screen)),
    ];
    for (name, value) in values {
        if let Some(value) = value {
            again.extend([name.into(), value]);
        }
    }
    assert_eq!(parse(again), Ok(Request::Open(understood)));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Request, Misuse> {
        parse(words.iter().map(OsString::from))
    }

    #[test]
    fn nothing_opens_the_wizard_as_it_is() {
        assert_eq!(read(&[]), Ok(Request::Open(Arguments::default())));
    }

    #[test]
    fn values_follow_their_option_or_stand_behind_an_equals_sign() {
        let expected = Arguments {
            practice: Some("newcomer".to_owned()),
            data_dir: Some("/tmp/a=b".into()),
            screen: Some("4B".to_owned()),
            profile: None,
        };
        let words = [
            "--practice",
            "newcomer",
            "--data-dir=/tmp/a=b",
            "--screen=4B",
        ];
        assert_eq!(read(&words), Ok(Request::Open(expected)));
    }

    #[test]
    fn a_profile_is_checked_without_a_window() {
        assert_eq!(
            read(&["--check-profile=mine.toml"]),
            Ok(Request::CheckProfile("mine.toml".into()))
        );
    }

    #[test]
    fn version_and_help_win_over_what_follows() {
        assert_eq!(read(&["--version", "--nonsense"]), Ok(Request::Version));
        assert_eq!(read(&["--help"]), Ok(Request::Help));
    }

    #[test]
    fn what_cannot_be_followed_is_named() {
        assert_eq!(
            read(&["--nonsense"]),
            Err(Misuse::UnknownOption("--nonsense".into()))
        );
        assert_eq!(
            read(&["--version=2"]),
            Err(Misuse::UnknownOption("--version=2".into()))
        );
        assert_eq!(
            read(&["factory://x"]),
            Err(Misuse::UnexpectedArgument("factory://x".into()))
        );
        assert_eq!(read(&["--profile"]), Err(Misuse::MissingValue("--profile")));
        assert_eq!(
            read(&["--profile", "a", "--profile", "b"]),
            Err(Misuse::GivenTwice("--profile"))
        );
        assert_eq!(
            read(&["--practice", "a", "--profile", "b"]),
            Err(Misuse::PracticeWithProfile)
        );
        assert_eq!(
            read(&["--check-profile", "a", "--screen", "4B"]),
            Err(Misuse::CheckWithMore)
        );
        assert_eq!(read(&["--screen"]), Err(Misuse::MissingValue("--screen")));
        assert_eq!(
            read(&["--screen", "4B", "--screen", "4A"]),
            Err(Misuse::GivenTwice("--screen"))
        );
        assert_eq!(
            read(&["--screen", "4B", "--profile", "b"]),
            Err(Misuse::ScreenWithProfile)
        );
    }

    #[test]
    fn a_hostile_word_is_shown_on_one_short_line() {
        let word = format!("--\u{1b}[31m\n{}", "x".repeat(500));
        let line = read(&[&word]).unwrap_err().to_string();
        assert!(
            !line.contains(char::is_control),
            "no control characters reach the terminal"
        );
        assert!(line.chars().count() < 130, "a long word is cut");
    }

    #[cfg(unix)]
    #[test]
    fn dl_03_whatever_words_were_found_before_are_held_again() {
        use std::os::unix::ffi::OsStringExt;
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../fuzz/corpus/arguments");
        let mut repeated = 0;
        for file in std::fs::read_dir(folder).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            let words: Vec<OsString> = bytes
                .split(|byte| *byte == 0)
                .map(|word| OsString::from_vec(word.to_vec()))
                .collect();
            property(&words);
            repeated += 1;
        }
        assert!(repeated > 3, "the corpus was read");
    }
}
