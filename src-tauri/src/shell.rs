//! What the engine asks of the desktop: the browser, the clipboard, the window.

use std::io::ErrorKind;

use engine::shell::{Choosing, Shell, ShellError};
use tauri::{AppHandle, Manager, Url, UserAttentionType};

use crate::browser::{self, NotOpened};
use crate::window;

/// The desktop around the engine.
#[derive(Debug)]
pub(crate) struct Desktop {
    app: AppHandle,
}

impl Desktop {
    pub(crate) fn new(app: AppHandle) -> Self {
        Self { app }
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

    fn attention(&self) {
        window::bring_forward(&self.app);
        if let Some(window) = self.app.get_webview_window(window::LABEL) {
            let _ = window.request_user_attention(Some(UserAttentionType::Informational));
        }
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
    use tauri::AppHandle;

    /// The window library owns the clipboard, on the thread that draws.
    pub(super) fn put(app: &AppHandle, text: &str) -> tauri::Result<()> {
        let text = text.to_owned();
        app.run_on_main_thread(move || {
            let clipboard = gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD);
            clipboard.set_text(&text);
            clipboard.store();
        })
    }
}

#[cfg(not(target_os = "linux"))]
mod clipboard {
    use std::io::{self, Write};
    use std::process::{Command, Stdio};

    use tauri::AppHandle;

    const WRITER: &str = if cfg!(target_os = "macos") {
        "pbcopy"
    } else {
        "clip"
    };

    /// The system's own program for it, which takes the text on its input.
    pub(super) fn put(_app: &AppHandle, text: &str) -> io::Result<()> {
        let mut writer = Command::new(WRITER).stdin(Stdio::piped()).spawn()?;
        if let Some(mut input) = writer.stdin.take() {
            input.write_all(text.as_bytes())?;
        }
        writer.wait().map(drop)
    }
}
