//! `cargo xtask test`: every lane, the cheap ones first, then a table of what ran and for how long.

mod tally;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::command::{Watched, answer, say, watch};
use crate::product::{cargo, npm};
use crate::{product, setup};
use tally::Tally;

/// A part of the tests that is run and counted by itself.
struct Lane {
    name: &'static str,
    run: fn(&Path) -> Result<Watched>,
    count: fn(&str) -> Option<Tally>,
}

/// All lanes in the order they run: what costs little and fails often comes first.
const LANES: &[Lane] = &[
    Lane {
        name: "format",
        run: format,
        count: tally::none,
    },
    Lane {
        name: "page-rules",
        run: page_rules,
        count: tally::none,
    },
    Lane {
        name: "chores",
        run: chores,
        count: tally::rust,
    },
    Lane {
        name: "lints",
        run: lints,
        count: tally::none,
    },
    Lane {
        name: "contract",
        run: contract,
        count: tally::rust,
    },
    Lane {
        name: "rust",
        run: rust,
        count: tally::rust,
    },
    Lane {
        name: "network",
        run: network,
        count: tally::rust,
    },
    Lane {
        name: "page",
        run: page,
        count: tally::vitest,
    },
    Lane {
        name: "browser",
        run: browser,
        count: tally::playwright,
    },
    Lane {
        name: "desktop",
        run: desktop,
        count: tally::node,
    },
    Lane {
        name: "without-practice",
        run: without_practice,
        count: tally::none,
    },
];

struct Outcome {
    name: &'static str,
    tally: Tally,
    took: Duration,
}

/// Runs the lanes named, or all of them, and ends with success when nothing failed.
pub(crate) fn run(root: &Path, wanted: &[String]) -> Result<ExitCode> {
    for name in wanted {
        if !LANES.iter().any(|lane| lane.name == name) {
            let known: Vec<_> = LANES.iter().map(|lane| lane.name).collect();
            bail!("no lane {name:?}; there are {}", known.join(", "));
        }
    }
    setup::everything(root)?;
    // The program holds the page, so everything that compiles the program needs it.
    product::build_page(root)?;
    let chosen = LANES
        .iter()
        .filter(|lane| wanted.is_empty() || wanted.iter().any(|name| name == lane.name));
    let outcomes: Vec<Outcome> = chosen.map(|lane| run_lane(lane, root)).collect();
    Ok(summarize(&outcomes))
}

fn run_lane(lane: &Lane, root: &Path) -> Outcome {
    say(&format!("\n=== {}", lane.name));
    #[expect(
        clippy::disallowed_methods,
        reason = "how long a lane took is what is measured"
    )]
    let began = Instant::now();
    let tally = match (lane.run)(root) {
        Ok(watched) => tally::of(watched.succeeded, (lane.count)(&watched.output)),
        Err(error) => {
            say(&format!("error: {error:#}"));
            tally::of(false, None)
        }
    };
    Outcome {
        name: lane.name,
        tally,
        took: began.elapsed(),
    }
}

fn summarize(outcomes: &[Outcome]) -> ExitCode {
    say("\nlane               passed  failed  seconds");
    let mut total = Tally::default();
    for Outcome { name, tally, took } in outcomes {
        say(&format!(
            "{name:<18} {:>6}  {:>6}  {:>7}",
            tally.passed,
            tally.failed,
            took.as_secs()
        ));
        total.passed += tally.passed;
        total.failed += tally.failed;
    }
    say(&format!(
        "\n{} passed, {} failed",
        total.passed, total.failed
    ));
    if total.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn format(root: &Path) -> Result<Watched> {
    watch(cargo(root).args(["fmt", "--all", "--check"]))
}

fn page_rules(root: &Path) -> Result<Watched> {
    watch(npm(&root.join("ui")).args(["run", "check"]))
}

/// The tests of this package: the import rules, and that the icons are those of the drawing.
fn chores(root: &Path) -> Result<Watched> {
    tests(root, &["--package", "xtask"])
}

fn lints(root: &Path) -> Result<Watched> {
    let scope = [
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    watch(cargo(root).args(scope))
}

/// The contract's tests write the page's types; a committed type that changes by that is out of date.
fn contract(root: &Path) -> Result<Watched> {
    let folder = root.join("ui/src/contract");
    let committed = texts(&folder)?;
    let mut watched = tests(root, &["--package", "contract"])?;
    if texts(&folder)? != committed {
        say("The types in ui/src/contract were out of date. They are written anew: commit them.");
        watched.succeeded = false;
    }
    Ok(watched)
}

fn rust(root: &Path) -> Result<Watched> {
    // The browser and desktop lanes start these programs too.
    crate::command::run(cargo(root).args(["build", "--locked", "--workspace", "--bins"]))?;
    tests(
        root,
        &["--workspace", "--exclude", "xtask", "--exclude", "contract"],
    )
}

/// squid, a wrong clock, and networks with something missing: not part of what runs everywhere.
fn network(root: &Path) -> Result<Watched> {
    tests(root, &["--package", "acceptance", "--test", "network_lab"])
}

fn page(root: &Path) -> Result<Watched> {
    watch(npm(&root.join("ui")).args(["test"]))
}

/// The page against the full engine; before it, how the screens look beside their references.
fn browser(root: &Path) -> Result<Watched> {
    let programs = product::programs(root)?;
    let toured = watch(
        Command::new("node")
            .args(["scripts/tour.mjs", "../out/tour", "--compare"])
            .current_dir(root.join("ui")),
    )?;
    let mut watched = watch(
        npm(&root.join("tests/e2e"))
            .args(["test"])
            .env("FACTORY_SETUP_PROGRAMS", programs),
    )?;
    watched.succeeded &= toured.succeeded;
    Ok(watched)
}

fn desktop(root: &Path) -> Result<Watched> {
    let programs = product::programs(root)?;
    watch(
        Command::new("tests/tools/with-keyring")
            .args(["npm", "--prefix", "tests/desktop", "test", "--silent"])
            .env("FACTORY_SETUP_PROGRAMS", programs)
            .current_dir(root),
    )
}

fn without_practice(root: &Path) -> Result<Watched> {
    let lints = [
        "clippy",
        "--locked",
        "--package",
        "desktop",
        "--no-default-features",
    ];
    watch(
        cargo(root)
            .args(lints)
            .args(["--all-targets", "--", "-D", "warnings"]),
    )
}

/// Through nextest where it is installed; cargo's own runner does as well, only slower.
fn tests(root: &Path, scope: &[&str]) -> Result<Watched> {
    let has_nextest = answer(cargo(root).args(["nextest", "--version"])).is_some();
    let runner: &[&str] = if has_nextest {
        &["nextest", "run"]
    } else {
        &["test", "--no-fail-fast"]
    };
    watch(cargo(root).args(runner).arg("--locked").args(scope))
}

/// Every file in a folder with its content.
fn texts(folder: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let text = fs::read(&path)?;
        texts.push((path, text));
    }
    texts.sort();
    Ok(texts)
}
