//! Passing the engine's views on to the page, and the person's return on to the engine.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use contract::{NoRequest, ViewEvent};
use domain::wizard::Signal;
use engine::Stage;
use tauri::{AppHandle, Emitter, Manager, WebviewWindow, WindowEvent};
use tokio::sync::watch::Receiver;

use crate::panics::caught;
use crate::window;

/// The one event there is. Its payload is a [`ViewEvent`].
const NAME: &str = "view";

/// Sends every new view to the window until the engine ends.
pub(crate) async fn forward(app: AppHandle, mut views: Receiver<Arc<ViewEvent>>) {
    while views.changed().await.is_ok() {
        let event = Arc::clone(&views.borrow_and_update());
        if let Err(error) = app.emit_to(window::LABEL, NAME, event.as_ref()) {
            tracing::warn!(%error, "a view did not reach the window");
        }
    }
}

/// The window's own X does what the act on the last screen does: a setup that is done leaves no sign-in
/// behind (TK-08). The window goes at once; the servers are told behind it.
pub(crate) fn close_as_asked_on_screen(window: &WebviewWindow, stage: &Stage) {
    let (stage, shown) = (stage.clone(), window.clone());
    let closing = AtomicBool::new(false);
    window.on_window_event(move |event| {
        let WindowEvent::CloseRequested { api, .. } = event else {
            return;
        };
        api.prevent_close();
        if closing.swap(true, Ordering::Relaxed) {
            return;
        }
        let _ = shown.hide();
        let (stage, app) = (stage.clone(), shown.app_handle().clone());
        tauri::async_runtime::spawn(async move {
            // It ends the program itself, unless the engine is gone.
            if caught(stage.close_window(NoRequest {})).await.is_err() {
                app.exit(0);
            }
        });
    });
}

/// Tells the engine each time the person comes back to the window: they may have been in the browser.
pub(crate) fn tell_of_returns(window: &WebviewWindow, stage: &Stage) {
    let stage = stage.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::Focused(true) = event {
            let stage = stage.clone();
            tauri::async_runtime::spawn(async move { stage.signal(Signal::WindowFocused).await });
        }
    });
}
