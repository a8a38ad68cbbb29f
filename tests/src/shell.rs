//! A desktop that writes down what it is asked for.

use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use contract::Kept;
use engine::shell::{Choosing, Shell, ShellError};
use tokio::sync::{mpsc, watch};
use url::Url;

/// Hands addresses to a browser, and remembers everything.
#[derive(Debug)]
pub struct RecordingShell {
    to_browser: mpsc::UnboundedSender<Url>,
    opened: watch::Sender<Vec<Url>>,
    letters: Mutex<Vec<Url>>,
    copied: Mutex<Vec<String>>,
    clipboard: Mutex<Option<String>>,
    has_no_browser: AtomicBool,
    falls_over: AtomicBool,
    will_choose: Mutex<Option<PathBuf>>,
    asked_for_attention: AtomicUsize,
    closed: AtomicBool,
}

impl RecordingShell {
    /// A shell, and where the addresses come out that it is asked to open.
    #[must_use]
    pub fn new() -> (Self, mpsc::UnboundedReceiver<Url>) {
        let (to_browser, addresses) = mpsc::unbounded_channel();
        let shell = RecordingShell {
            to_browser,
            opened: watch::Sender::default(),
            letters: Mutex::default(),
            copied: Mutex::default(),
            clipboard: Mutex::default(),
            has_no_browser: AtomicBool::default(),
            falls_over: AtomicBool::default(),
            will_choose: Mutex::default(),
            asked_for_attention: AtomicUsize::default(),
            closed: AtomicBool::default(),
        };
        (shell, addresses)
    }

    /// Every address it was asked to open, the oldest first; more may come.
    #[must_use]
    pub fn opened(&self) -> watch::Receiver<Vec<Url>> {
        self.opened.subscribe()
    }

    /// The messages the mail program was opened with.
    #[must_use]
    pub fn letters(&self) -> Vec<Url> {
        let letters = self.letters.lock();
        letters.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What was put on the clipboard, the oldest first.
    #[must_use]
    pub fn copied(&self) -> Vec<String> {
        let copied = self.copied.lock();
        copied.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What is on the clipboard now.
    #[must_use]
    pub fn clipboard(&self) -> Option<String> {
        let clipboard = self.clipboard.lock();
        clipboard.unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn put(&self, text: Option<&str>) {
        let mut clipboard = self
            .clipboard
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *clipboard = text.map(str::to_owned);
    }

    /// Takes the browser away.
    pub fn lose_browser(&self) {
        self.has_no_browser.store(true, Ordering::Relaxed);
    }

    /// The next copy panics, and takes whoever asked for it along.
    pub fn fall_over_once(&self) {
        self.falls_over.store(true, Ordering::Relaxed);
    }

    /// The file the person chooses when they are asked for one.
    pub fn will_choose(&self, file: PathBuf) {
        let mut chosen = self
            .will_choose
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *chosen = Some(file);
    }

    /// How often the window was asked to come to the front.
    #[must_use]
    pub fn asked_for_attention(&self) -> usize {
        self.asked_for_attention.load(Ordering::Relaxed)
    }

    /// Whether the window was asked to close.
    #[must_use]
    pub fn closed(&self) -> bool {
        self.closed.load(Ordering::Relaxed)
    }
}

impl Shell for RecordingShell {
    fn has_browser(&self) -> bool {
        !self.has_no_browser.load(Ordering::Relaxed)
    }

    fn open_browser(&self, address: &Url) -> Result<(), ShellError> {
        if !self.has_browser() {
            return Err(ShellError::Absent);
        }
        self.opened
            .send_modify(|opened| opened.push(address.clone()));
        let sent = self.to_browser.send(address.clone());
        sent.map_err(|_| ShellError::Failed)
    }

    fn open_mail(&self, letter: &Url) -> Result<(), ShellError> {
        // A mail program comes with a browser here.
        if !self.has_browser() {
            return Err(ShellError::Absent);
        }
        let mut letters = self.letters.lock().unwrap_or_else(PoisonError::into_inner);
        letters.push(letter.clone());
        Ok(())
    }

    fn copy(&self, text: &str) -> Result<(), ShellError> {
        let falls_over = self.falls_over.swap(false, Ordering::Relaxed);
        assert!(!falls_over, "asked to fall over");
        let mut copied = self.copied.lock().unwrap_or_else(PoisonError::into_inner);
        copied.push(text.to_owned());
        self.put(Some(text));
        Ok(())
    }

    fn choose_certificates(&self) -> Choosing<'_> {
        let chosen = self
            .will_choose
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        Box::pin(std::future::ready(chosen.clone()))
    }

    fn lend(&self, text: &str) -> Result<(), ShellError> {
        self.put(Some(text));
        Ok(())
    }

    fn take_back(&self, text: &str) {
        if self.clipboard().as_deref() == Some(text) {
            self.put(None);
        }
    }

    fn attention(&self) {
        self.asked_for_attention.fetch_add(1, Ordering::Relaxed);
    }

    fn erase(&self) -> Vec<(Kept, io::Result<bool>)> {
        vec![(Kept::Log, Ok(true)), (Kept::Window, Ok(false))]
    }

    fn close(&self) {
        self.closed.store(true, Ordering::Relaxed);
    }

    fn page_ready(&self) {}
}
