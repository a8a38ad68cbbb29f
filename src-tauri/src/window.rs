//! The one window: made hidden, shown once there is something to see, its size remembered.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tauri::utils::config::WindowConfig;
use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, LogicalSize, Manager, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent,
};

use crate::data_folder::{create_private, for_this_user, remove_if_there};
use crate::os;

/// Label of the window; the capability file names it too.
pub(crate) const LABEL: &str = "main";

/// An empty window is worse than none, but a window that never comes is worse still.
const LONGEST_HIDDEN: Duration = Duration::from_secs(3);

/// How much of the screen's free area a window may take when it opens.
const LARGEST_SHARE: f64 = 0.9;

/// How often a page that fell over is loaded again.
#[cfg(target_os = "linux")]
const MOST_REVIVALS: u32 = 5;

const SIZE_FILE: &str = "window.json";

/// Where the web view keeps what it needs to run, in the data folder.
const PAGE_FOLDER: &str = "webview";

/// Whether the window's size is remembered when it closes.
#[derive(Debug)]
struct RemembersSize(AtomicBool);

/// Size of the window's content in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Size {
    width: f64,
    height: f64,
}

/// Makes the window, hidden; [`show`] is for the moment the first view is drawn.
pub(crate) fn create(app: &AppHandle, data_folder: &Path) -> tauri::Result<WebviewWindow> {
    let config = config(app)?;
    let size = opening_size(&config, remembered_size(data_folder), free_area(app));
    let window = WebviewWindowBuilder::from_config(app, &config)?
        .inner_size(size.width, size.height)
        // A private session leaves the folder empty. WebKitGTK cannot be driven in one.
        .incognito(!os::is_automated())
        .data_directory(folder_of_page(data_folder))
        .on_navigation(stays_on_our_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| {
            let _ = window.set_title(&title);
        })
        .build()?;
    app.manage(RemembersSize(AtomicBool::new(true)));
    remember_size(&window, data_folder.join(SIZE_FILE));
    #[cfg(target_os = "linux")]
    revive_page(&window)?;
    show_in_time(window.clone());
    Ok(window)
}

/// Where the web view may keep what it needs to run. One that cannot be made would keep the window from
/// opening, so a passing one takes its place (CS-10).
fn folder_of_page(data_folder: &Path) -> PathBuf {
    let ours = data_folder.join(PAGE_FOLDER);
    if create_private(&ours).is_ok() {
        return ours;
    }
    let passing = std::env::var_os("XDG_RUNTIME_DIR")
        .map(PathBuf::from)
        .filter(|folder| folder.is_absolute())
        .unwrap_or_else(std::env::temp_dir);
    passing.join(format!("factory-setup-{:032x}", rand::random::<u128>()))
}

/// Loads the page again when its process fell over: the engine has everything it showed. A page that
/// does so again and again ends the program, whose place is saved.
#[cfg(target_os = "linux")]
fn revive_page(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;

    let app = window.app_handle().clone();
    window.with_webview(move |webview| {
        let revived = std::cell::Cell::new(0);
        webview
            .inner()
            .connect_web_process_terminated(move |page, reason| {
                tracing::error!(?reason, revived = revived.get(), "the page fell over");
                if revived.get() == MOST_REVIVALS {
                    app.exit(crate::CANNOT_START);
                    return;
                }
                revived.set(revived.get() + 1);
                page.reload();
            });
    })
}

/// Shows the window where it is.
pub(crate) fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.show();
    }
}

/// Brings the window in front of the others.
pub(crate) fn bring_forward(app: &AppHandle) {
    let Some(window) = app.get_webview_window(LABEL) else {
        return;
    };
    let _ = window.show();
    let _ = window.unminimize();
    let _ = window.set_focus();
}

fn config(app: &AppHandle) -> tauri::Result<WindowConfig> {
    let windows = &app.config().app.windows;
    windows
        .iter()
        .find(|window| window.label == LABEL)
        .cloned()
        .ok_or(tauri::Error::WindowNotFound)
}

fn stays_on_our_page(address: &Url) -> bool {
    let stays = is_our_page(address);
    if !stays {
        tracing::warn!(scheme = address.scheme(), "the page tried to leave");
    }
    stays
}

/// The window shows our page and nothing else: a content security policy does not stop navigation (TA-02).
fn is_our_page(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        "http" | "https" if cfg!(target_os = "windows") => {
            address.host_str() == Some("tauri.localhost")
        }
        _ => false,
    }
}

fn show_in_time(window: WebviewWindow) {
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(LONGEST_HIDDEN).await;
        if !window.is_visible().unwrap_or(true) {
            tracing::warn!("the page took long to show its first view");
            let _ = window.show();
        }
    });
}

fn free_area(app: &AppHandle) -> Option<Size> {
    let monitor = app.primary_monitor().ok().flatten()?;
    let area = monitor
        .work_area()
        .size
        .to_logical::<f64>(monitor.scale_factor());
    Some(Size {
        width: area.width,
        height: area.height,
    })
}

/// The remembered size, else the designed one; never more than its share of the screen, never below the minimum.
fn opening_size(config: &WindowConfig, remembered: Option<Size>, free: Option<Size>) -> Size {
    let wanted = remembered.unwrap_or(Size {
        width: config.width,
        height: config.height,
    });
    let fit = |wanted: f64, free: Option<f64>, least: Option<f64>| {
        let most = free.map_or(f64::INFINITY, |free| free * LARGEST_SHARE);
        wanted.min(most).max(least.unwrap_or_default())
    };
    Size {
        width: fit(wanted.width, free.map(|free| free.width), config.min_width),
        height: fit(
            wanted.height,
            free.map(|free| free.height),
            config.min_height,
        ),
    }
}

fn remembered_size(data_folder: &Path) -> Option<Size> {
    let text = fs::read_to_string(data_folder.join(SIZE_FILE)).ok()?;
    serde_json::from_str(&text)
        .ok()
        .filter(|size: &Size| size.width.is_normal() && size.height.is_normal())
}

/// A lost size is no loss, so failing to write it is left alone.
fn remember_size(window: &WebviewWindow, file: PathBuf) {
    let watched = window.clone();
    window.on_window_event(move |event| {
        let is_end = matches!(event, WindowEvent::CloseRequested { .. });
        if !is_end || !watched.state::<RemembersSize>().0.load(Ordering::Relaxed) {
            return;
        }
        let (Ok(size), Ok(scale)) = (watched.inner_size(), watched.scale_factor()) else {
            return;
        };
        let LogicalSize { width, height } = size.to_logical::<f64>(scale);
        if let Ok(text) = serde_json::to_string(&Size { width, height }) {
            let _ = write_size(&file, &text);
        }
    });
}

/// Removes the remembered size and what the page left behind, and says whether there was any. The size
/// of this run is not remembered any more.
pub(crate) fn erase(app: &AppHandle, data_folder: &Path) -> io::Result<bool> {
    if let Some(remembers) = app.try_state::<RemembersSize>() {
        remembers.0.store(false, Ordering::Relaxed);
    }
    let had_size = remove_if_there(&data_folder.join(SIZE_FILE))?;
    if let Some(window) = app.get_webview_window(LABEL) {
        // What it has in memory only. Most of it goes with the folder, the rest with the program.
        let _ = window.clear_all_browsing_data();
    }
    let page = data_folder.join(PAGE_FOLDER);
    let had_page = fs::read_dir(&page).is_ok_and(|mut entries| entries.next().is_some());
    match fs::remove_dir_all(&page) {
        Ok(()) => {}
        // The running page may write anew what it needs; nothing of the setup is in it.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::DirectoryNotEmpty
            ) => {}
        Err(error) => return Err(error),
    }
    Ok(had_size || had_page)
}

fn write_size(file: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    for_this_user(&mut options)
        .open(file)?
        .write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn designed() -> WindowConfig {
        WindowConfig {
            width: 1120.0,
            height: 760.0,
            min_width: Some(640.0),
            min_height: Some(480.0),
            ..WindowConfig::default()
        }
    }

    const fn size(width: f64, height: f64) -> Size {
        Size { width, height }
    }

    #[test]
    fn the_window_opens_as_designed_where_there_is_room() {
        assert_eq!(
            opening_size(&designed(), None, Some(size(1920.0, 1040.0))),
            size(1120.0, 760.0)
        );
        assert_eq!(opening_size(&designed(), None, None), size(1120.0, 760.0));
    }

    #[test]
    fn a_small_screen_gets_nine_tenths_but_never_less_than_the_minimum() {
        assert_eq!(
            opening_size(&designed(), None, Some(size(910.0, 512.0))),
            size(819.0, 480.0)
        );
    }

    #[test]
    fn a_remembered_size_is_used_as_far_as_it_fits() {
        let remembered = Some(size(1500.0, 600.0));
        assert_eq!(
            opening_size(&designed(), remembered, Some(size(1000.0, 1000.0))),
            size(900.0, 600.0)
        );
    }

    #[test]
    fn a_damaged_size_file_is_as_good_as_none() {
        let folder = tempfile::tempdir().unwrap();
        for text in [
            "",
            "{}",
            "{\"width\":1e999,\"height\":1}",
            "{\"width\":0,\"height\":1}",
            "\0\0\0",
        ] {
            fs::write(folder.path().join(SIZE_FILE), text).unwrap();
            assert_eq!(remembered_size(folder.path()), None, "{text:?}");
        }
        fs::write(
            folder.path().join(SIZE_FILE),
            "{\"width\":800.5,\"height\":600.0}",
        )
        .unwrap();
        assert_eq!(remembered_size(folder.path()), Some(size(800.5, 600.0)));
    }

    #[test]
    fn only_our_own_page_may_be_shown() {
        let shown = |address: &str| is_our_page(&address.parse().unwrap());
        assert!(shown("tauri://localhost/index.html"));
        let others = [
            "https://github.com/",
            "http://127.0.0.1:1/",
            "tauri://elsewhere/",
            "data:text/html,x",
            "file:///etc/passwd",
            "about:blank",
            "javascript:1",
        ];
        for address in others {
            assert!(!shown(address), "{address}");
        }
    }
}
