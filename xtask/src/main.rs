//! The chores around the product: set-up, running it, testing it, its pictures and icons.
//!
//! It does not contain anything the product needs to run, and it installs nothing that is already
//! there. Whatever a person does here by hand, CI does with the same command.
//!
//! Start reading at [`main`]; each command is one module.

#[cfg(test)]
mod checklist;
mod command;
mod icons;
#[cfg(test)]
mod imports;
mod product;
mod run;
mod setup;
#[cfg(test)]
mod sources;
mod test;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;

const USAGE: &str = "\
Usage: cargo xtask COMMAND

  setup              install what building, running and testing need; nothing when all is there
  run [-- OPTIONS]   set up, build, and open the wizard in practice mode; without a display, walk
                     the whole road under a virtual one and leave a picture of every screen
  test [LANE...]     set up and run every test, or the lanes named
  pictures           make the pictures of every screen, and the one in the README
  tour [OPTIONS]     a picture of every screen in every look and size, with an index, in out/tour;
                     --compare warns of changes, --accept makes the pictures the references
  icons              make every icon size from the drawing
";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    match dispatch(&words) {
        Ok(code) => code,
        Err(error) => {
            command::say(&format!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn dispatch(words: &[String]) -> Result<ExitCode> {
    let root = root();
    match words
        .split_first()
        .map(|(name, rest)| (name.as_str(), rest))
    {
        Some(("setup", [])) => setup::everything(&root)?,
        Some(("run", options)) => return run::run(&root, options),
        Some(("test", lanes)) => return test::run(&root, lanes),
        Some(("pictures", [])) => run::pictures(&root)?,
        Some(("tour", options)) => run::tour(&root, options)?,
        Some(("icons", [])) => icons::write(&root)?,
        Some(_) | None => {
            command::say(USAGE);
            return Ok(ExitCode::from(2));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The repository's root: this package's parent folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(Path::to_path_buf)
        .unwrap_or_default()
}
