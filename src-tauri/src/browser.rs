//! Opening a page in the person's own browser, through the system's opener.

use std::io;
use std::process::{Command, Stdio};
use std::thread;

use tauri::Url;

const LINUX_OPENER: &str = "xdg-open";

/// What the opener falls back to without a desktop that names a browser.
const DEFAULT_BROWSERS: [&str; 3] = ["x-www-browser", "gnome-www-browser", "www-browser"];

/// Why a page was not opened.
#[derive(Debug, thiserror::Error)]
pub enum NotOpened {
    /// The address is not one a browser should be sent to.
    #[error("the address is neither https nor on this computer")]
    Refused,
    /// The system's opener did not start.
    #[error("the system's opener did not start: {}", .0.kind())]
    Opener(#[from] io::Error),
}

/// Whether the system has an opener, and a browser for it to open. May take a moment.
#[must_use]
pub fn can_open() -> bool {
    // Other systems bring both along.
    if !cfg!(target_os = "linux") {
        return true;
    }
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let is_there =
        |program: &str| std::env::split_paths(&paths).any(|folder| folder.join(program).is_file());
    let has_chosen_one = std::env::var_os("BROWSER").is_some_and(|named| !named.is_empty())
        || DEFAULT_BROWSERS.iter().any(|program| is_there(program));
    is_there(LINUX_OPENER) && (has_chosen_one || has_default_browser())
}

/// Whether the desktop knows a program for web pages.
fn has_default_browser() -> bool {
    let asked = Command::new("xdg-mime")
        .args(["query", "default", "x-scheme-handler/https"])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    asked.is_ok_and(|answer| !answer.stdout.trim_ascii().is_empty())
}

/// Hands one address to the system's opener, as one argument and through no command shell (OA-08).
///
/// # Errors
/// When the address is refused or the opener cannot be started. Whether a browser really appeared is
/// something no system tells.
pub fn open(address: &Url) -> Result<(), NotOpened> {
    if !may_open(address) {
        return Err(NotOpened::Refused);
    }
    hand_over(address)
}

/// Hands a message of ours to the person's mail program. Web pages do not come this way, and no other
/// message does.
///
/// # Errors
/// As [`open`].
pub fn open_mail(letter: &Url) -> Result<(), NotOpened> {
    if !engine::mail::is_letter(letter) {
        return Err(NotOpened::Refused);
    }
    hand_over(letter)
}

fn hand_over(address: &Url) -> Result<(), NotOpened> {
    let mut opener = opener(address.as_str());
    opener
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut child = opener.spawn()?;
    // Some openers live as long as the browser; somebody has to collect them when they end.
    thread::Builder::new()
        .name("opener".to_owned())
        .spawn(move || child.wait())?;
    Ok(())
}

/// https anywhere, plain http on this computer only; no user names, which can pass for a host.
fn may_open(address: &Url) -> bool {
    let plain = address.username().is_empty() && address.password().is_none();
    let safe = match address.scheme() {
        "https" => address.has_host(),
        "http" => matches!(
            address.host_str(),
            Some("127.0.0.1" | "[::1]" | "localhost")
        ),
        _ => false,
    };
    plain && safe
}

#[cfg(target_os = "linux")]
fn opener(address: &str) -> Command {
    use std::os::unix::process::CommandExt;
    let mut command = Command::new(LINUX_OPENER);
    // Our choices of renderer and file modes are not the browser's, and closing our terminal does not
    // close it.
    command
        .arg(address)
        .env_remove(crate::os::RENDERER_VARIABLE)
        .process_group(0);
    if let Some(mask) = crate::os::persons_mask() {
        #[expect(
            unsafe_code,
            reason = "runs between fork and exec, where setting the mask is allowed"
        )]
        unsafe {
            command.pre_exec(move || {
                rustix::process::umask(mask);
                Ok(())
            });
        }
    }
    command
}

#[cfg(target_os = "macos")]
fn opener(address: &str) -> Command {
    let mut command = Command::new("open");
    command.arg(address);
    command
}

#[cfg(target_os = "windows")]
fn opener(address: &str) -> Command {
    let mut command = Command::new("rundll32");
    command.args(["url.dll,FileProtocolHandler", address]);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_pages_and_pages_on_this_computer_may_be_opened() {
        for address in [
            "https://github.com/apps/x",
            "http://127.0.0.1:4400/login?a=b",
            "http://[::1]:1/",
        ] {
            assert!(may_open(&address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn what_is_no_message_of_ours_does_not_go_to_the_mail_program() {
        for address in [
            "https://github.com/",
            "mailto:a@example.com?subject=a&body=b",
        ] {
            let result = open_mail(&address.parse().unwrap());
            assert!(matches!(result, Err(NotOpened::Refused)), "{address}");
        }
    }

    #[test]
    fn everything_else_is_refused() {
        let refused = [
            "http://github.com/",
            "http://127.0.0.1.example.com/",
            "https://github.com@example.com/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "mailto:a@example.com",
            "factory://x",
        ];
        for address in refused {
            let result = open(&address.parse().unwrap());
            assert!(matches!(result, Err(NotOpened::Refused)), "{address}");
        }
    }
}
