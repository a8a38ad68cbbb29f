//! `cargo xtask run`, `cargo xtask pictures` and `cargo xtask tour`.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::command::{run as run_program, say};
use crate::{product, setup};

/// Where the pictures of the screens go, below the root.
const PICTURES: &str = "out/pictures";

/// Where the pictures of every screen in every look go, below the root.
const TOUR: &str = "out/tour";

/// The screen in the README, and where its picture is kept.
const README_SCREEN: &str = "4B.png";
const README_PICTURE: &str = "ui/pictures/readme.png";

/// Opens the wizard in practice mode; without a display, walks its whole road.
pub(crate) fn run(root: &Path, options: &[String]) -> Result<ExitCode> {
    let options = match options.split_first() {
        Some((first, rest)) if first == "--" => rest,
        Some(_) | None => options,
    };
    if !has_display() {
        walk(root)?;
        return Ok(ExitCode::SUCCESS);
    }
    setup::to_run(root)?;
    product::build_page(root)?;
    let mut wizard = Command::new(product::build_wizard(root)?);
    let names_its_world =
        |word: &String| word.starts_with("--practice") || word.starts_with("--profile");
    if !options.iter().any(names_its_world) {
        wizard.args(["--practice", "newcomer"]);
    }
    let status = wizard
        .args(options)
        .status()
        .context("could not start the wizard")?;
    Ok(status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Walks the road for its pictures and keeps the README's one.
pub(crate) fn pictures(root: &Path) -> Result<()> {
    walk(root)?;
    let kept = root.join(README_PICTURE);
    if let Some(folder) = kept.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(root.join(PICTURES).join(README_SCREEN), kept)
        .context("the walk left no picture for the README")?;
    Ok(())
}

/// Draws every screen in every look and size, without the program behind it.
pub(crate) fn tour(root: &Path, options: &[String]) -> Result<()> {
    setup::everything(root)?;
    let out = root.join(TOUR);
    run_program(
        Command::new("node")
            .arg("scripts/tour.mjs")
            .arg(&out)
            .args(options)
            .current_dir(root.join("ui")),
    )?;
    say(&format!("Look through them: {TOUR}/index.html"));
    Ok(())
}

fn walk(root: &Path) -> Result<()> {
    setup::everything(root)?;
    product::build_page(root)?;
    let wizard = product::build_wizard(root)?;
    say("No display is used: the whole road under a virtual one.");
    run_program(
        Command::new("tests/tools/with-keyring")
            .args(["node", "tests/desktop/walk.js", "--program"])
            .arg(wizard)
            .args(["--pictures", PICTURES])
            .current_dir(root),
    )
}

fn has_display() -> bool {
    let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}
