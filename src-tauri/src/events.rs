//! Passing the engine's views on to the page, and the person's return on to the engine.

use std::sync::Arc;

use contract::ViewEvent;
use domain::wizard::Signal;
use engine::Stage;
use tauri::{AppHandle, Emitter, WebviewWindow, WindowEvent};
use tokio::sync::watch::Receiver;

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
