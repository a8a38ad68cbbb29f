//! Building the page and the programs.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::command::{answer, run};

/// Cargo, as the one that started us, at the repository's root.
pub(crate) fn cargo(root: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

/// npm in one of the repository's folders.
pub(crate) fn npm(folder: &Path) -> Command {
    let mut command = Command::new("npm");
    command.current_dir(folder);
    command
}

/// Builds the page into `ui/dist`, from where it goes into the program.
pub(crate) fn build_page(root: &Path) -> Result<()> {
    run(npm(&root.join("ui")).args(["run", "build", "--silent"]))
}

/// Builds the wizard and answers where it is.
pub(crate) fn build_wizard(root: &Path) -> Result<PathBuf> {
    run(cargo(root).args(["build", "--package", "desktop"]))?;
    Ok(programs(root)?.join("factory-setup"))
}

/// The folder the built programs are in.
pub(crate) fn programs(root: &Path) -> Result<PathBuf> {
    let mut command = cargo(root);
    let metadata = answer(command.args(["metadata", "--no-deps", "--format-version", "1"]));
    let metadata: serde_json::Value =
        serde_json::from_str(&metadata.context("cargo metadata failed")?)?;
    let target = metadata["target_directory"]
        .as_str()
        .context("cargo metadata names no target folder")?;
    Ok(Path::new(target).join("debug"))
}
