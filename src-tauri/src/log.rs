//! The log file: small, private, and silent about what other people's code sees.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use crate::data_folder::{for_this_user, remove_if_there};

/// The log and those put aside, the newest first.
const NAMES: [&str; 3] = [
    "factory-setup.log",
    "factory-setup.log.1",
    "factory-setup.log.2",
];

/// At this size, in bytes, a log is put aside.
const LARGEST: u64 = 1024 * 1024;

/// Our own code may be asked for more with `RUST_LOG=debug`. HTTP libraries never are: at their lower
/// levels they write whole requests, tokens included (SE-12).
const OURS: [&str; 9] = [
    "desktop",
    "engine",
    "authorization",
    "github",
    "platform",
    "credentials",
    "transport",
    "domain",
    "simulator",
];

/// Starts writing the log. A log that cannot be written stops nobody.
pub(crate) fn start(folder: &Path) {
    let Ok(log) = Log::open(folder) else {
        return;
    };
    let asked = std::env::var("RUST_LOG")
        .ok()
        .and_then(|level| level.parse().ok());
    let lines = tracing_subscriber::fmt::layer()
        .json()
        .with_writer(Mutex::new(log));
    // A second subscriber is refused; the first one keeps writing.
    let _ = tracing_subscriber::registry()
        .with(lines)
        .with(levels(asked))
        .try_init();
}

/// Removes the log and those put aside, and says whether there was one. What this run still writes
/// down has no name any more and is gone with it.
pub(crate) fn erase(folder: &Path) -> io::Result<bool> {
    let mut removed = false;
    for name in NAMES {
        removed |= remove_if_there(&folder.join(name))?;
    }
    Ok(removed)
}

fn levels(asked: Option<LevelFilter>) -> Targets {
    let ours = asked.unwrap_or(LevelFilter::INFO);
    Targets::new()
        .with_default(LevelFilter::WARN)
        .with_targets(OURS.map(|target| (target, ours)))
}

/// A log that stays small however long the program runs (CS-11).
struct Log {
    folder: PathBuf,
    file: File,
    length: u64,
}

impl Log {
    fn open(folder: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.append(true).create(true);
        let file = for_this_user(&mut options).open(folder.join(NAMES[0]))?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            file.set_permissions(fs::Permissions::from_mode(0o600))?;
        }
        let length = file.metadata()?.len();
        let folder = folder.to_owned();
        Ok(Log {
            folder,
            file,
            length,
        })
    }

    /// Puts the log aside, the oldest one out. A crash in between costs one of them at most.
    fn put_aside(&mut self) -> io::Result<()> {
        for at in (1..NAMES.len()).rev() {
            match fs::rename(self.folder.join(NAMES[at - 1]), self.folder.join(NAMES[at])) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                Ok(()) | Err(_) => {}
            }
        }
        *self = Log::open(&self.folder)?;
        Ok(())
    }
}

impl Write for Log {
    /// One line at a time, as the subscriber writes them.
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        // Better no line than a log without an end.
        if self.length >= LARGEST && self.put_aside().is_err() {
            return Ok(line.len());
        }
        let written = self.file.write(line)?;
        self.length += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tracing::Level;

    fn length(folder: &Path, name: &str) -> Option<u64> {
        let metadata = fs::metadata(folder.join(name)).ok()?;
        Some(metadata.len())
    }

    #[test]
    fn se_12_no_setting_makes_a_library_write_its_requests_down() {
        let levels = levels(Some(LevelFilter::TRACE));
        assert!(levels.would_enable("engine::driver", &Level::TRACE));
        for library in ["hyper", "reqwest::connect", "h2", "rustls", "zbus"] {
            assert!(!levels.would_enable(library, &Level::INFO), "{library}");
        }
    }

    #[test]
    fn cs_11_a_log_is_put_aside_when_it_is_large_and_the_oldest_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let line = vec![b'x'; usize::try_from(LARGEST / 4).unwrap()];
        let mut log = Log::open(folder).unwrap();
        for _ in 0..40 {
            log.write_all(&line).unwrap();
        }
        for name in NAMES {
            let length = length(folder, name).unwrap();
            assert!(length <= LARGEST, "{name} has {length} bytes");
        }
        let files = fs::read_dir(folder).unwrap().count();
        assert_eq!(files, NAMES.len(), "nothing else is kept");
    }

    #[test]
    fn cs_11_a_log_left_large_by_an_earlier_run_is_put_aside_with_the_first_line() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let size = usize::try_from(LARGEST).unwrap() + 1;
        fs::write(folder.join(NAMES[0]), vec![b'x'; size]).unwrap();
        Log::open(folder).unwrap().write_all(b"a line\n").unwrap();
        assert_eq!(length(folder, NAMES[0]), Some(7));
        assert_eq!(length(folder, NAMES[1]), Some(LARGEST + 1));
    }

    #[test]
    fn cs_11_a_crash_in_the_middle_of_putting_aside_is_harmless() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let size = usize::try_from(LARGEST).unwrap();
        // The log is gone and the new one was not made; or only the oldest has moved.
        fs::write(folder.join(NAMES[2]), b"oldest").unwrap();
        Log::open(folder).unwrap().write_all(b"a line\n").unwrap();
        fs::write(folder.join(NAMES[0]), vec![b'x'; size]).unwrap();
        Log::open(folder).unwrap().write_all(b"a line\n").unwrap();
        assert_eq!(length(folder, NAMES[0]), Some(7));
        assert_eq!(length(folder, NAMES[1]), Some(LARGEST));
    }

    #[cfg(unix)]
    #[test]
    fn cs_09_the_log_is_for_this_user_only_also_one_that_was_open_to_others() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(NAMES[0]);
        fs::write(&file, "").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o666)).unwrap();
        Log::open(folder.path()).unwrap();
        let mode = fs::metadata(&file).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600);
    }
}
