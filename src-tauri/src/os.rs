//! What has to be right about the process before anything else runs in it.

#[cfg(unix)]
use std::sync::OnceLock;

#[cfg(unix)]
use rustix::fs::Mode;

/// Variables that open a debugging door into the web view of any build (security check TA-09).
const INSPECTOR_VARIABLES: [&str; 3] = [
    DRIVER_VARIABLE,
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "WEBVIEW2_ADDITIONAL_BROWSER_ARGUMENTS",
];

/// The one of them that a web driver needs to reach the web view.
const DRIVER_VARIABLE: &str = "WEBKIT_INSPECTOR_SERVER";

/// Variable that keeps WebKitGTK from the buffer sharing that leaves windows blank on some drivers.
#[cfg(target_os = "linux")]
pub(crate) const RENDERER_VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Closes the web view's debugging doors, switches core dumps off, keeps files private and
/// picks the safe renderer.
///
/// To be called first thing in `main`, while the process has one thread.
pub fn prepare_process() {
    for name in INSPECTOR_VARIABLES {
        if name == DRIVER_VARIABLE && is_automated() {
            continue;
        }
        #[expect(
            unsafe_code,
            reason = "changing the environment is unsafe; no other thread runs yet"
        )]
        unsafe {
            std::env::remove_var(name);
        }
    }
    #[cfg(target_os = "linux")]
    if std::env::var_os(RENDERER_VARIABLE).is_none() {
        #[expect(
            unsafe_code,
            reason = "changing the environment is unsafe; no other thread runs yet"
        )]
        unsafe {
            std::env::set_var(RENDERER_VARIABLE, "1");
        }
    }
    #[cfg(unix)]
    forbid_core_dumps();
    #[cfg(unix)]
    keep_files_private();
}

/// The mask this process was started with.
#[cfg(unix)]
static PERSONS_MASK: OnceLock<Mode> = OnceLock::new();

/// Every file of this process and of the web view's is for this person only (CS-09).
#[cfg(unix)]
fn keep_files_private() {
    let before = rustix::process::umask(Mode::RWXG | Mode::RWXO);
    let _ = PERSONS_MASK.set(before);
}

/// The mask for programs that are not ours, such as the person's browser.
#[cfg(unix)]
pub(crate) fn persons_mask() -> Option<Mode> {
    PERSONS_MASK.get().copied()
}

/// A core file would hold every token in memory (SE-13). Failing to lower a limit is not worth stopping for.
#[cfg(unix)]
fn forbid_core_dumps() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    let _ = setrlimit(Resource::Core, none);
}

/// Whether a test drives the window. A released program cannot be driven.
pub(crate) fn is_automated() -> bool {
    cfg!(debug_assertions) && std::env::var("TAURI_WEBVIEW_AUTOMATION").as_deref() == Ok("true")
}

/// Whether a window can be shown at all. Elsewhere than on Linux it always can.
///
/// # Errors
/// The one line to tell the person when there is no display to open a window on.
pub(crate) fn find_display() -> Result<(), &'static str> {
    #[cfg(target_os = "linux")]
    if gtk::init().is_err() {
        return Err(
            "no display to open a window on. Start it from a desktop session, or set DISPLAY",
        );
    }
    Ok(())
}
