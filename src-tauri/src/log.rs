//! The log file: small, private, and silent about what other people's code sees.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::Mutex;

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

const NAME: &str = "factory-setup.log";
const PREVIOUS: &str = "factory-setup.log.1";

/// At this size a log is put aside at the next start, in place of the one put aside before.
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
    let Ok(file) = open(folder) else {
        return;
    };
    let asked = std::env::var("RUST_LOG")
        .ok()
        .and_then(|level| level.parse().ok());
    let lines = tracing_subscriber::fmt::layer()
        .json()
        .with_writer(Mutex::new(file));
    // A second subscriber is refused; the first one keeps writing.
    let _ = tracing_subscriber::registry()
        .with(lines)
        .with(levels(asked))
        .try_init();
}

fn levels(asked: Option<LevelFilter>) -> Targets {
    let ours = asked.unwrap_or(LevelFilter::INFO);
    Targets::new()
        .with_default(LevelFilter::WARN)
        .with_targets(OURS.map(|target| (target, ours)))
}

fn open(folder: &Path) -> io::Result<File> {
    let path = folder.join(NAME);
    if fs::metadata(&path).is_ok_and(|metadata| metadata.len() > LARGEST) {
        fs::rename(&path, folder.join(PREVIOUS))?;
    }
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options
            .mode(0o600)
            .custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed());
    }
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tracing::Level;

    #[test]
    fn no_setting_makes_a_library_write_its_requests_down() {
        let levels = levels(Some(LevelFilter::TRACE));
        assert!(levels.would_enable("engine::driver", &Level::TRACE));
        for library in ["hyper", "reqwest::connect", "h2", "rustls", "zbus"] {
            assert!(!levels.would_enable(library, &Level::INFO), "{library}");
        }
    }

    #[test]
    fn a_large_log_is_put_aside_once() {
        let folder = tempfile::tempdir().unwrap();
        let size = usize::try_from(LARGEST).unwrap() + 1;
        fs::write(folder.path().join(NAME), vec![b'x'; size]).unwrap();
        open(folder.path()).unwrap();
        assert_eq!(fs::metadata(folder.path().join(NAME)).unwrap().len(), 0);
        assert_eq!(
            fs::metadata(folder.path().join(PREVIOUS)).unwrap().len(),
            LARGEST + 1
        );
    }
}
