//! What a second start on the same data folder does: bring the first window forward, or say who has it.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::Path;
use std::process;
use std::thread;
use std::time::Duration;

use tauri::Context;
use tauri::plugin::TauriPlugin;

use crate::window;
use crate::{CANNOT_START, say};

/// A first instance that does not answer by then is taken for hung (TA-17).
const LONGEST_WAIT: Duration = Duration::from_secs(3);

/// The plugin that lets a second start reach the first one. The lock has decided by then who is first.
pub(crate) fn plugin(data_folder: &Path) -> TauriPlugin<tauri::Wry> {
    let builder = tauri_plugin_single_instance::Builder::new()
        .callback(|app, _words, _folder| window::bring_forward(app));
    #[cfg(target_os = "linux")]
    let builder = builder.dbus_id(bus_name(data_folder));
    #[cfg(not(target_os = "linux"))]
    let _ = data_folder;
    builder.build()
}

/// Reaches the instance that holds the folder and ends this process with 0, or explains and ends it with 2.
pub(crate) fn defer_to(holder: &str, data_folder: &Path, context: Context) -> ! {
    let line = format!(
        "{holder} is using the data folder {}",
        crate::arguments::quote(data_folder)
    );
    let patience = line.clone();
    thread::spawn(move || {
        thread::sleep(LONGEST_WAIT);
        say(&format!("{patience} and does not answer"));
        process::exit(CANNOT_START);
    });
    // The plugin ends the process with 0 once the first instance has answered.
    let _ = tauri::Builder::default()
        .plugin(plugin(data_folder))
        .build(context);
    say(&line);
    process::exit(CANNOT_START)
}

/// One name on the session bus per data folder, so that two folders make two independent programs.
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "only Linux has a session bus")
)]
fn bus_name(data_folder: &Path) -> String {
    let mut hasher = DefaultHasher::new();
    data_folder.hash(&mut hasher);
    format!("ai.factory.setup.folder{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_folder_has_its_own_name_on_the_bus() {
        let (one, other) = (bus_name(Path::new("/a")), bus_name(Path::new("/b")));
        assert_ne!(one, other);
        assert_eq!(one, bus_name(Path::new("/a")));
        assert!(
            one.chars().all(|c| c.is_ascii_alphanumeric() || c == '.'),
            "{one}"
        );
    }
}
