//! The simulator as a program: prints one line of JSON and serves until it is stopped.

use std::io::{self, Write};
use std::process::ExitCode;

use serde_json::json;
use simulator::{Options, Simulator};

const USAGE: &str = "usage: simulator [--port N] [--scenario NAME] [--seed N] [--tls] \
                     [--host-kind github.com|ghe.com|ghes]";

#[tokio::main]
async fn main() -> ExitCode {
    let options = match parse(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(problem) => return fail(&format!("simulator: {problem}; {USAGE}")),
    };
    match run(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => fail(&format!("simulator: {problem}")),
    }
}

async fn run(options: Options) -> Result<(), String> {
    let stopped = stopped().map_err(|error| error.to_string())?;
    let simulator = Simulator::start(options)
        .await
        .map_err(|error| error.to_string())?;
    let mut line = json!(simulator.addresses());
    line["profile"] = simulator.profile();
    announce(&line).map_err(|error| error.to_string())?;
    stopped.await;
    simulator.stop().await;
    Ok(())
}

fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options = Options::default();
    while let Some(argument) = arguments.next() {
        let mut value = || {
            arguments
                .next()
                .ok_or_else(|| format!("{argument} wants a value"))
        };
        match argument.as_str() {
            "--port" => options.port = number(&argument, &value()?)?,
            "--seed" => options.seed = number(&argument, &value()?)?,
            "--scenario" => {
                options.scenario = value()?.parse().map_err(|unknown| format!("{unknown}"))?;
            }
            "--tls" => options.tls = true,
            "--host-kind" => {
                options.host_kind = value()?.parse().map_err(|unknown| format!("{unknown}"))?;
            }
            other => return Err(format!("unknown option {other:?}")),
        }
    }
    Ok(options)
}

fn number<T: std::str::FromStr>(option: &str, value: &str) -> Result<T, String> {
    value
        .parse()
        .map_err(|_| format!("{option} wants a number in range, not {value:?}"))
}

fn announce(line: &serde_json::Value) -> io::Result<()> {
    let mut output = io::stdout().lock();
    writeln!(output, "{line}")?;
    output.flush()
}

fn fail(line: &str) -> ExitCode {
    // Nothing can be done when stderr is gone as well.
    let _ = writeln!(io::stderr(), "{line}");
    ExitCode::from(2)
}

/// Ready from now on for SIGINT and SIGTERM.
#[cfg(unix)]
fn stopped() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupted = signal(SignalKind::interrupt())?;
    let mut terminated = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}

/// Ready for Ctrl+C.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as on Unix")]
fn stopped() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
