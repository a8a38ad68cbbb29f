//! The network lab: the way out through real programs. squid is the company's proxy, faketime the
//! wrong clock, `unshare` a computer without a network or without IPv4, `gh` somebody else's client of
//! our GitHub. All of it is required: where
//! a program is missing or not permitted the test fails and says which.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a story ends where something is not as it has to be"
)]

mod clock;
mod gh;
mod namespaces;
mod proxy;
mod server;

use std::process::Command;

use serde_json::Value;

/// The look of [`reach`](../../src/bin/reach.rs) started by this command, which may start it in
/// another world.
fn reach(command: &mut Command) -> Value {
    let output = command.output();
    let output = output.unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{command:?}: {said}");
    assert!(!said.contains("canary"), "{said}");
    let text = String::from_utf8(output.stdout).expect("text");
    assert!(!text.contains("canary"), "{text}");
    serde_json::from_str(&text).unwrap_or_else(|_| panic!("{command:?} said {text:?} and {said:?}"))
}

/// The program, without the variables of the computer that runs the test.
fn program() -> Command {
    within(&[])
}

/// The program, started by other programs.
fn within(starters: &[&str]) -> Command {
    let reach = env!("CARGO_BIN_EXE_reach");
    let mut command = match starters.split_first() {
        None => Command::new(reach),
        Some((first, rest)) => {
            let mut command = Command::new(first);
            command.args(rest).arg(reach);
            command
        }
    };
    for name in [
        "HTTPS_PROXY",
        "https_proxy",
        "HTTP_PROXY",
        "http_proxy",
        "ALL_PROXY",
        "all_proxy",
        "NO_PROXY",
        "no_proxy",
    ] {
        command.env_remove(name);
    }
    command
}
