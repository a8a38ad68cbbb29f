//! Installing what building, running and testing need; doing nothing when all is there.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use anyhow::{Result, bail};

use crate::command::{answer, run, say};

/// What building the program needs, by Debian's names.
const TO_BUILD: [&str; 3] = ["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];

/// What driving the built program without a screen needs: a display, a web driver, a browser, a
/// keyring; and programs of others it is measured by.
const TO_DRIVE: [&str; 17] = [
    "webkit2gtk-driver",
    "xvfb",
    "xdotool",
    "xclip",
    "dbus-x11",
    "dbus-daemon",
    "gnome-keyring",
    "gcr",
    "libsecret-tools",
    "libglib2.0-bin",
    "chromium",
    "fonts-dejavu-core",
    "squid",
    "faketime",
    "openssl",
    "iproute2",
    "gh",
];

/// Folders with a page or tests in JavaScript.
const NPM_FOLDERS: [&str; 4] = ["ui", "tests/e2e", "tests/desktop", "tests/oracle"];

/// Everything for building, running and testing.
pub(crate) fn everything(root: &Path) -> Result<()> {
    packages(&[&TO_BUILD[..], &TO_DRIVE[..]].concat())?;
    components()?;
    NPM_FOLDERS
        .iter()
        .try_for_each(|folder| npm(&root.join(folder)))
}

/// What opening the wizard on a display needs.
pub(crate) fn to_run(root: &Path) -> Result<()> {
    packages(&TO_BUILD)?;
    npm(&root.join("ui"))
}

fn packages(wanted: &[&str]) -> Result<()> {
    if answer(Command::new("dpkg-query").arg("--version")).is_none() {
        say("This is not Debian or Ubuntu, so nothing is installed. Needed, by Debian's names:");
        say(&format!("  {}", wanted.join(" ")));
        return Ok(());
    }
    let missing: Vec<&str> = wanted
        .iter()
        .copied()
        .filter(|package| !is_installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    say(&format!("Installing {}", missing.join(" ")));
    retry(|| {
        run(as_root("apt-get").args(["update", "--quiet"]))?;
        let options = ["install", "--yes", "--quiet", "--no-install-recommends"];
        run(as_root("apt-get").args(options).args(&missing))
    })
}

fn is_installed(package: &str) -> bool {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat", "${db:Status-Status}", package]);
    answer(&mut query).is_some_and(|status| status == "installed")
}

/// The program with the rights to install: as it is for root, through sudo for everybody else.
fn as_root(program: &str) -> Command {
    let is_root = answer(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    let mut command = if is_root {
        Command::new("env")
    } else {
        Command::new("sudo")
    };
    if !is_root {
        command.arg("env");
    }
    command.args(["DEBIAN_FRONTEND=noninteractive", program]);
    command
}

/// Package servers sometimes fail halfway and work a moment later.
fn retry(mut attempt: impl FnMut() -> Result<()>) -> Result<()> {
    const PAUSES: [u64; 2] = [3, 10];
    for pause in PAUSES {
        let Err(error) = attempt() else {
            return Ok(());
        };
        say(&format!("{error:#}; trying again in {pause} s"));
        thread::sleep(Duration::from_secs(pause));
    }
    attempt()
}

/// A minimal Rust installation has neither the formatter nor the linter.
fn components() -> Result<()> {
    for (component, command) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if answer(Command::new("cargo").args([command, "--version"])).is_none() {
            run(Command::new("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}

/// `npm ci`, unless what it would install is what is there.
fn npm(folder: &Path) -> Result<()> {
    let lock = folder.join("package-lock.json");
    let installed = folder.join("node_modules/.package-lock.json");
    let when = |path: &Path| {
        fs::metadata(path)
            .and_then(|metadata| metadata.modified())
            .ok()
    };
    let Some(locked) = when(&lock) else {
        bail!("{} is missing", lock.display());
    };
    if when(&installed).is_some_and(|installed| installed >= locked) {
        return Ok(());
    }
    retry(|| {
        run(Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund"])
            .current_dir(folder))
    })
}
