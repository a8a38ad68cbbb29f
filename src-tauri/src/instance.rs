//! What a second start on the same data folder does: bring the first window forward, or say who has it.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::io::{self, IsTerminal};
use std::path::Path;
use std::process;
use std::sync::Mutex;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use tauri::Context;
use tauri::plugin::TauriPlugin;

use crate::data_folder::Holder;
use crate::window;
use crate::{CANNOT_START, say};

/// A first instance that does not answer by then is taken for hung (TA-17).
const LONGEST_WAIT: Duration = Duration::from_secs(3);

/// `native-held-title` of the messages.
const TITLE: &str = "Factory Setup is open already";

/// `native-held-body` of the messages.
const BODY: &str = "It does not answer. Your place is saved. Wait a moment, or end process { $process } in your system monitor. Then start again.";

/// `native-held-unknown` of the messages.
const BODY_UNKNOWN: &str = "It does not answer. Your place is saved. Wait a moment, or end it in your system monitor. Then start again.";

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
pub(crate) fn defer_to(holder: &Holder, data_folder: &Path, context: Context) -> ! {
    let line = format!(
        "{holder} is using the data folder {}",
        crate::arguments::quote(data_folder)
    );
    let process = holder.process();
    let (reached, unreachable) = mpsc::channel();
    let patient = line.clone();
    thread::spawn(move || {
        // Nobody says anything as long as the first instance is waited for.
        let waited = unreachable.recv_timeout(LONGEST_WAIT);
        if waited == Err(RecvTimeoutError::Timeout) {
            give_up(&format!("{patient} and does not answer"), process);
        }
    });
    // The plugin ends the process with 0 once the first instance has answered.
    let _ = tauri::Builder::default()
        .plugin(plugin(data_folder))
        .build(context);
    // The watch is over: it may have given up by now, and then this comes to nothing.
    let _ = reached.send(());
    give_up(&line, process)
}

/// Says why there is no second window, and ends this process with 2. Who started the program from a
/// terminal reads the line there; who clicked an icon gets a dialog.
fn give_up(line: &str, process: Option<u32>) -> ! {
    static ONCE: Mutex<()> = Mutex::new(());
    // The one who comes second waits here until the first has ended the process.
    let _only = ONCE.lock();
    say(line);
    if !io::stderr().is_terminal() {
        rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Warning)
            .set_title(TITLE)
            .set_description(body(process))
            .set_buttons(rfd::MessageButtons::Ok)
            .show();
    }
    process::exit(CANNOT_START)
}

fn body(process: Option<u32>) -> String {
    match process {
        Some(process) => BODY.replace("{ $process }", &process.to_string()),
        None => BODY_UNKNOWN.to_owned(),
    }
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
    fn the_dialog_says_what_the_messages_say() {
        let messages = include_str!("../../ui/messages/en/native.ftl");
        for (id, words) in [
            ("native-held-title", TITLE),
            ("native-held-body", BODY),
            ("native-held-unknown", BODY_UNKNOWN),
        ] {
            assert!(messages.contains(&format!("{id} = {words}\n")), "{id}");
        }
        assert!(body(Some(17)).contains("end process 17 in"));
    }

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
