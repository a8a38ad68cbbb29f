//! Passing the engine's views on to the page.

use std::sync::Arc;

use contract::ViewEvent;
use tauri::{AppHandle, Emitter};
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
