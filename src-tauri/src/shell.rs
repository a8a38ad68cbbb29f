//! What the engine asks of the desktop: the browser, the clipboard, the window.

use std::io::{self, ErrorKind};
use std::path::PathBuf;

use contract::Kept;
use engine::shell::{Choosing, Shell, ShellError};
use tauri::{AppHandle, Manager, Url, UserAttentionType};

use crate::browser::{self, NotOpened};
use crate::{log, window};

/// The desktop around the engine.
#[derive(Debug)]
pub(crate) struct Desktop {
    app: AppHandle,
    /// The data folder.
    folder: PathBuf,
}

impl Desktop {
    pub(crate) fn new(app: AppHandle, folder: PathBuf) -> Self {
        Self { app, folder }
    }
}

impl Shell for Desktop {
    fn has_browser(&self) -> bool {
        browser::can_open()
    }

    fn open_browser(&self, address: &Url) -> Result<(), ShellError> {
        browser::open(address).map_err(|error| {
            tracing::warn!(%error, "no browser was opened");
            match error {
                NotOpened::Opener(error) if error.kind() == ErrorKind::NotFound => {
                    ShellError::Absent
                }
                NotOpened::Opener(_) => ShellError::Failed,
                NotOpened::Refused => ShellError::Failed,
            }
        })
    }

    fn open_mail(&self, letter: &Url) -> Result<(), ShellError> {
        browser::open_mail(letter).map_err(|error| {
            tracing::warn!(%error, "no mail program was opened");
            ShellError::Failed
        })
    }

    fn copy(&self, text: &str) -> Result<(), ShellError> {
        clipboard::put(&self.app, text).map_err(|_| ShellError::Failed)
    }

    fn choose_certificates(&self) -> Choosing<'_> {
        let mut dialog = rfd::AsyncFileDialog::new()
            .add_filter("PEM, DER", &["pem", "crt", "cer", "der"])
            .add_filter("*", &["*"]);
        if let Some(window) = self.app.get_webview_window(window::LABEL) {
            dialog = dialog.set_parent(&window);
        }
        Box::pin(async move { Some(dialog.pick_file().await?.path().to_owned()) })
    }

    fn lend(&self, text: &str) -> Result<(), ShellError> {
        clipboard::lend(&self.app, text).map_err(|_| ShellError::Failed)
    }

    fn take_back(&self, text: &str) {
        // A program that ends takes its clipboard with it.
        let _ = clipboard::take_back(&self.app, text);
    }

    fn attention(&self) {
        window::bring_forward(&self.app);
        if let Some(window) = self.app.get_webview_window(window::LABEL) {
            let _ = window.request_user_attention(Some(UserAttentionType::Informational));
        }
    }

    fn erase(&self) -> Vec<(Kept, io::Result<bool>)> {
        vec![
            (Kept::Log, log::erase(&self.folder)),
            (Kept::Window, window::erase(&self.app, &self.folder)),
        ]
    }

    fn close(&self) {
        self.app.exit(0);
    }

    fn page_ready(&self) {
        window::show(&self.app);
    }
}

#[cfg(target_os = "linux")]
mod clipboard {
    use gtk::gdk::{Atom, SELECTION_CLIPBOARD};
    use gtk::{TargetEntry, TargetFlags};
    use tauri::AppHandle;

    /// Names under which text is asked for.
    const TEXT: [&str; 3] = ["UTF8_STRING", "text/plain;charset=utf-8", "STRING"];

    /// By this name a keeper of clipboard histories is told to leave something out.
    const HINT: &str = "x-kde-passwordManagerHint";

    /// The window library owns the clipboard, on the thread that draws.
    pub(super) fn put(app: &AppHandle, text: &str) -> tauri::Result<()> {
        let text = text.to_owned();
        app.run_on_main_thread(move || {
            let clipboard = gtk::Clipboard::get(&SELECTION_CLIPBOARD);
            clipboard.set_text(&text);
            clipboard.store();
        })
    }

    /// As [`put`], but out of histories, and without leaving it behind when the program ends.
    pub(super) fn lend(app: &AppHandle, text: &str) -> tauri::Result<()> {
        const IS_TEXT: u32 = 0;
        const IS_HINT: u32 = 1;
        let text = text.to_owned();
        app.run_on_main_thread(move || {
            let entry = |name, is| TargetEntry::new(name, TargetFlags::empty(), is);
            let mut targets = TEXT.map(|name| entry(name, IS_TEXT)).to_vec();
            targets.push(entry(HINT, IS_HINT));
            let clipboard = gtk::Clipboard::get(&SELECTION_CLIPBOARD);
            clipboard.set_with_data(&targets, move |_, asked, is| {
                if is == IS_HINT {
                    asked.set(&Atom::intern(HINT), 8, b"secret");
                } else {
                    asked.set_text(&text);
                }
            });
        })
    }

    /// Empties the clipboard if this is still on it.
    pub(super) fn take_back(app: &AppHandle, text: &str) -> tauri::Result<()> {
        let text = text.to_owned();
        app.run_on_main_thread(move || {
            let clipboard = gtk::Clipboard::get(&SELECTION_CLIPBOARD);
            clipboard.request_text(move |clipboard, now| {
                if now == Some(text.as_str()) {
                    clipboard.clear();
                }
            });
        })
    }
}

#[cfg(not(target_os = "linux"))]
mod clipboard {
    #[cfg(target_os = "macos")]
    use arboard::SetExtApple;
    #[cfg(windows)]
    use arboard::SetExtWindows;
    use arboard::{Clipboard, Error, Set};
    use tauri::AppHandle;

    pub(super) fn put(_app: &AppHandle, text: &str) -> Result<(), Error> {
        Clipboard::new()?.set_text(text)
    }

    /// As [`put`], but out of histories and clipboards of other computers.
    pub(super) fn lend(_app: &AppHandle, text: &str) -> Result<(), Error> {
        kept_out(Clipboard::new()?.set()).text(text)
    }

    #[cfg(target_os = "macos")]
    fn kept_out(set: Set<'_>) -> Set<'_> {
        set.exclude_from_history()
    }

    #[cfg(windows)]
    fn kept_out(set: Set<'_>) -> Set<'_> {
        set.exclude_from_cloud().exclude_from_history()
    }

    /// Empties the clipboard if this is still on it.
    pub(super) fn take_back(_app: &AppHandle, text: &str) -> Result<(), Error> {
        let mut clipboard = Clipboard::new()?;
        if clipboard.get_text()? == text {
            clipboard.clear()?;
        }
        Ok(())
    }
}
