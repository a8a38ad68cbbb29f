//! The desktop program: one window around the setup engine.
//!
//! It does not decide anything about a setup. The engine owns the wizard, the page draws what the
//! engine says; this package connects the two and lends them what only a desktop program has: a window,
//! the system's browser, a folder, the keychain.
//!
//! Start reading at [`start`], then `composition`, which puts the pieces together, and `commands`,
//! through which the page speaks.

pub mod arguments;
pub mod browser;
mod commands;
mod composition;
pub mod data_folder;
mod events;
mod instance;
mod log;
pub mod os;
mod panics;
#[cfg(feature = "practice")]
mod practice;
mod shell;
mod wake;
mod window;

use std::env;
use std::ffi::OsString;
use std::io::{self, Write};

use std::path::Path;
use std::process::ExitCode;

use arguments::{Arguments, Request};
use composition::World;
use data_folder::{Claim, DataFolder};
use engine::profile::Finding;
use tauri::Manager;

/// The exit code for everything that cannot go on: bad use, an unusable folder, a second start.
pub(crate) const CANNOT_START: i32 = 2;

/// Runs the program as its command line asks and answers how it ended.
pub fn start(words: impl IntoIterator<Item = OsString>) -> ExitCode {
    let result = match arguments::parse(words) {
        Ok(Request::Open(arguments)) => open(&arguments),
        Ok(Request::CheckProfile(file)) => return check_profile(&file),
        Ok(Request::Version) => {
            print(concat!("factory-setup ", env!("CARGO_PKG_VERSION"), "\n"));
            Ok(())
        }
        Ok(Request::Help) => {
            print(arguments::USAGE);
            Ok(())
        }
        Err(misuse) => Err(misuse.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&error.to_string());
            ExitCode::from(2)
        }
    }
}

/// One line for each thing that is wrong, and how it ended for a script.
fn check_profile(file: &Path) -> ExitCode {
    let examined = tauri::async_runtime::block_on(engine::profile::examine(file));
    for finding in &examined.findings {
        say(&finding.to_string());
    }
    if let Some(code) = examined.not_asked
        && !matches!(examined.findings.as_slice(), [Finding::Unusable(_)])
    {
        say(&format!("GitHub was not asked about the app ({code})"));
    }
    if !examined.findings.is_empty() {
        return ExitCode::from(2);
    }
    print("No problem found.\n");
    ExitCode::SUCCESS
}

fn open(arguments: &Arguments) -> anyhow::Result<()> {
    let world = World::find(arguments)?;
    os::find_display().map_err(anyhow::Error::msg)?;
    let place = match &arguments.data_dir {
        Some(place) => place.clone(),
        None => data_folder::standard_place(|name| env::var_os(name))?,
    };
    match data_folder::claim(&place)? {
        Claim::Owned(folder) => run(&folder, world),
        Claim::HeldBy(holder) => instance::defer_to(&holder.to_string(), &place, context()),
    }
}

fn run(folder: &DataFolder, world: World) -> anyhow::Result<()> {
    log::start(folder.path());
    panics::write_down();
    if !folder.is_locked() {
        tracing::warn!("the data folder cannot be locked");
    }
    let app = tauri::Builder::default()
        .plugin(instance::plugin(folder.path()))
        .invoke_handler(commands::answer)
        .build(context())?;
    let handle = app.handle();
    let stage = tauri::async_runtime::block_on(composition::start(handle.clone(), folder, world))?;
    tauri::async_runtime::spawn(events::forward(handle.clone(), stage.views()));
    tauri::async_runtime::spawn(wake::watch(stage.clone()));
    handle.manage(stage.clone());
    let window = window::create(handle, folder.path())?;
    events::tell_of_returns(&window, &stage);
    events::close_as_asked_on_screen(&window, &stage);
    app.run(|_, _| {});
    Ok(())
}

/// The configuration, the capabilities and the page, all built in.
fn context() -> tauri::Context {
    tauri::generate_context!()
}

/// Says one line to the person who started the program from a terminal.
pub(crate) fn say(line: &str) {
    let _ = writeln!(io::stderr(), "factory-setup: {line}");
}

fn print(text: &str) {
    let _ = io::stdout().write_all(text.as_bytes());
}
