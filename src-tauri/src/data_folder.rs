//! The folder that holds the progress and the log, and the lock that says which process owns it.
//!
//! The lock decides who may run on a folder (security check CS-07): a crash releases it, a session bus
//! is not needed for it. Who holds it is written into the lock file for the message only. A disk that
//! takes nothing stops nobody (CS-10): the program runs without a lock, and says what it cannot save.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use time::OffsetDateTime;
use time::macros::format_description;

const LOCK_NAME: &str = "lock";

/// The folder this process owns for as long as it lives.
#[derive(Debug)]
pub struct DataFolder {
    path: PathBuf,
    lock: Option<File>,
}

impl DataFolder {
    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether a second start would be noticed.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.lock.is_some()
    }
}

/// The answer to wanting a folder.
#[derive(Debug)]
pub enum Claim {
    /// It is ours.
    Owned(DataFolder),
    /// Another process has it.
    HeldBy(Holder),
}

/// The process that owns a folder, as far as its lock file says.
#[derive(Debug, PartialEq, Eq)]
pub struct Holder {
    process: Option<u32>,
    since: Option<OffsetDateTime>,
}

impl std::fmt::Display for Holder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("another Factory Setup")?;
        if let Some(process) = self.process {
            write!(f, " (process {process}")?;
            let format = format_description!("[year]-[month]-[day] [hour]:[minute] UTC");
            if let Some(since) = self.since.and_then(|since| since.format(&format).ok()) {
                write!(f, ", since {since}")?;
            }
            f.write_str(")")?;
        }
        Ok(())
    }
}

/// Why a folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    /// The system says no place for it.
    #[error("no home folder to keep the progress in. Name one with --data-dir")]
    NoPlace,
    /// It cannot be made or written.
    #[error("cannot write to the data folder {}: {}", crate::arguments::quote(.0), .1.kind())]
    NotWritable(PathBuf, #[source] io::Error),
    /// Other people on this computer can change what is in it.
    #[error("other people can write to the data folder {}. Choose a private one", crate::arguments::quote(.0))]
    Shared(PathBuf),
}

/// The system's place for our folder, found through environment variables (security check CS-08).
pub fn standard_place(variable: impl Fn(&str) -> Option<OsString>) -> Result<PathBuf, Unusable> {
    let folder = |name: &str| {
        variable(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let place = if cfg!(target_os = "windows") {
        folder("LOCALAPPDATA").map(|base| base.join("Factory Setup"))
    } else if cfg!(target_os = "macos") {
        folder("HOME").map(|home| home.join("Library/Application Support/ai.factory.setup"))
    } else {
        // An unset, empty or relative value counts as absent, as the XDG base directory text says.
        folder("XDG_STATE_HOME")
            .or_else(|| folder("HOME").map(|home| home.join(".local/state")))
            .map(|base| base.join("factory-setup"))
    };
    place.ok_or(Unusable::NoPlace)
}

/// Makes the folder if it is missing and takes its lock.
///
/// # Errors
/// When the folder cannot be one, or others can write to it.
pub fn claim(path: &Path) -> Result<Claim, Unusable> {
    let not_writable = |error| Unusable::NotWritable(path.to_owned(), error);
    let unlocked = |path: &Path| {
        Claim::Owned(DataFolder {
            path: path.to_owned(),
            lock: None,
        })
    };
    match create_private(path) {
        Ok(()) => {}
        Err(error) if takes_nothing(&error) => return Ok(unlocked(path)),
        Err(error) => return Err(not_writable(error)),
    }
    let path = path.canonicalize().map_err(not_writable)?;
    if is_shared(&path).map_err(not_writable)? {
        return Err(Unusable::Shared(path));
    }
    let mut lock = match open_lock(&path.join(LOCK_NAME)) {
        Ok(lock) => lock,
        Err(error) if takes_nothing(&error) => return Ok(unlocked(&path)),
        Err(error) => return Err(not_writable(error)),
    };
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(Claim::HeldBy(holder(&mut lock))),
        // Some network file systems know no locks; better an unguarded folder than no program.
        Err(TryLockError::Error(_)) => return Ok(unlocked(&path)),
    }
    // A full disk takes no name. The lock holds all the same.
    let _ = lock
        .set_len(0)
        .and_then(|()| writeln!(lock, "{}", std::process::id()));
    let lock = Some(lock);
    Ok(Claim::Owned(DataFolder { path, lock }))
}

/// Whether it is the disk that refuses, and not the place that is wrong.
fn takes_nothing(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::ReadOnlyFilesystem
            | io::ErrorKind::PermissionDenied
    )
}

fn holder(lock: &mut File) -> Holder {
    let mut text = String::new();
    let read = lock
        .rewind()
        .and_then(|()| lock.take(32).read_to_string(&mut text));
    let process = read.ok().and_then(|_| text.trim().parse().ok());
    // The file is written once, at the start.
    let since = lock
        .metadata()
        .and_then(|metadata| metadata.modified())
        .ok()
        .map(OffsetDateTime::from);
    Holder { process, since }
}

#[cfg(unix)]
/// Makes a folder, and those above it, for this user only.
pub(crate) fn create_private(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
}

#[cfg(not(unix))]
pub(crate) fn create_private(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)
}

#[cfg(unix)]
fn is_shared(path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    // The group is left out: where everybody has a group of their own, it is no stranger.
    const WRITABLE_BY_OTHERS: u32 = 0o002;
    Ok(fs::metadata(path)?.mode() & WRITABLE_BY_OTHERS != 0)
}

#[cfg(not(unix))]
fn is_shared(_path: &Path) -> io::Result<bool> {
    Ok(false)
}

fn open_lock(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    for_this_user(&mut options).open(path)
}

/// Removes a file and says whether it was there.
pub(crate) fn remove_if_there(path: &Path) -> io::Result<bool> {
    match fs::remove_file(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Makes a file that is to be opened one for this user only, and follows no link to it (CS-09).
pub(crate) fn for_this_user(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
        options.mode(0o600).custom_flags(flags.bits().cast_signed());
    }
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned(claim: Claim) -> DataFolder {
        match claim {
            Claim::Owned(folder) => folder,
            Claim::HeldBy(holder) => panic!("held by {holder}"),
        }
    }

    #[test]
    fn cs_07_the_second_claim_learns_who_holds_the_folder_until_the_first_is_gone() {
        let place = tempfile::tempdir().unwrap();
        let first = owned(claim(place.path()).unwrap());
        let Claim::HeldBy(holder) = claim(place.path()).unwrap() else {
            panic!("two owners of one folder");
        };
        assert_eq!(holder.process, Some(std::process::id()));
        assert!(
            holder.to_string().contains("since 20"),
            "the line says since when: {holder}"
        );
        drop(first);
        owned(claim(place.path()).unwrap());
    }

    #[test]
    fn cs_09_a_missing_folder_is_made_for_this_person_only() {
        let place = tempfile::tempdir().unwrap();
        let folder = owned(claim(&place.path().join("a/b")).unwrap());
        assert!(folder.path().is_dir());
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o777;
            assert_eq!(mode(folder.path()), 0o700);
            assert_eq!(mode(&folder.path().join(LOCK_NAME)), 0o600);
        }
    }

    #[test]
    fn a_file_in_the_way_is_one_clear_line() {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("file");
        fs::write(&file, "mine").unwrap();
        let line = claim(&file.join("below")).unwrap_err().to_string();
        assert!(
            line.starts_with("cannot write to the data folder"),
            "{line}"
        );
        assert_eq!(
            fs::read_to_string(&file).unwrap(),
            "mine",
            "nothing is lost"
        );
    }

    #[cfg(unix)]
    #[test]
    fn cs_09_a_folder_others_can_write_to_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let place = tempfile::tempdir().unwrap();
        fs::set_permissions(place.path(), fs::Permissions::from_mode(0o777)).unwrap();
        assert!(matches!(claim(place.path()), Err(Unusable::Shared(_))));
    }

    #[cfg(unix)]
    #[test]
    fn cs_09_a_link_in_place_of_the_lock_is_not_followed() {
        let place = tempfile::tempdir().unwrap();
        let target = place.path().join("precious");
        fs::write(&target, "mine").unwrap();
        let folder = place.path().join("folder");
        create_private(&folder).unwrap();
        std::os::unix::fs::symlink(&target, folder.join(LOCK_NAME)).unwrap();
        assert!(matches!(claim(&folder), Err(Unusable::NotWritable(..))));
        assert_eq!(fs::read_to_string(&target).unwrap(), "mine");
    }

    #[test]
    fn cs_10_only_a_disk_that_refuses_is_gone_on_without() {
        for kind in [
            io::ErrorKind::StorageFull,
            io::ErrorKind::QuotaExceeded,
            io::ErrorKind::ReadOnlyFilesystem,
            io::ErrorKind::PermissionDenied,
        ] {
            assert!(takes_nothing(&kind.into()), "{kind}");
        }
        for kind in [io::ErrorKind::NotADirectory, io::ErrorKind::InvalidFilename] {
            assert!(!takes_nothing(&kind.into()), "{kind}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn cs_08_unset_empty_and_relative_variables_count_as_absent() {
        let place = |state: Option<&str>, home: Option<&str>| {
            standard_place(|name| match name {
                "XDG_STATE_HOME" => state.map(OsString::from),
                "HOME" => home.map(OsString::from),
                _ => None,
            })
            .ok()
        };
        assert_eq!(
            place(Some("/s"), Some("/h")),
            Some("/s/factory-setup".into())
        );
        for state in [None, Some(""), Some("relative")] {
            assert_eq!(
                place(state, Some("/h")),
                Some("/h/.local/state/factory-setup".into())
            );
        }
        assert_eq!(place(None, None), None);
    }
}
