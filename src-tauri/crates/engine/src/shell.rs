//! What the engine asks of the window and the desktop around it.

use std::{fmt::Debug, io, path::PathBuf, pin::Pin};

use contract::Kept;
use url::Url;

/// The file a person chose; none when they chose none.
pub type Choosing<'a> = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send + 'a>>;

/// The desktop, as far as the engine needs it. Calls must not block for long.
pub trait Shell: Send + Sync + Debug {
    /// Whether the system has a way to open a web page.
    fn has_browser(&self) -> bool;

    /// Opens an address in the person's browser. The engine has checked it: `https`, or `http` to
    /// this machine, and no login in it.
    ///
    /// # Errors
    /// When no browser could be asked.
    fn open_browser(&self, address: &Url) -> Result<(), ShellError>;

    /// Opens the person's mail program with a message ([`crate::mail::is_letter`]).
    ///
    /// # Errors
    /// When no mail program could be asked.
    fn open_mail(&self, letter: &Url) -> Result<(), ShellError>;

    /// Puts text on the clipboard.
    ///
    /// # Errors
    /// When there is no clipboard.
    fn copy(&self, text: &str) -> Result<(), ShellError>;

    /// Puts text on the clipboard that is not to stay there: kept out of clipboard histories and of
    /// other computers where the system can do that. [`Shell::take_back`] ends it.
    ///
    /// # Errors
    /// When there is no clipboard.
    fn lend(&self, text: &str) -> Result<(), ShellError>;

    /// Empties the clipboard if this text is still on it.
    fn take_back(&self, text: &str);

    /// Lets the person choose a file with certificates, in the system's own dialog.
    fn choose_certificates(&self) -> Choosing<'_>;

    /// The wizard can go on: bring the window to the front, politely.
    fn attention(&self);

    /// Removes what the desktop keeps beside the engine's own files, and says for each kind whether
    /// there was any. Nothing of it is written again before the next start.
    fn erase(&self) -> Vec<(Kept, io::Result<bool>)>;

    /// Close the window.
    fn close(&self);

    /// The page has drawn its first view.
    fn page_ready(&self);
}

/// Why the desktop did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShellError {
    /// There is nothing on this system that could.
    #[error("this system has nothing for that")]
    Absent,
    /// It is there and failed.
    #[error("the system did not do it")]
    Failed,
}
