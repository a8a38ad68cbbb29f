//! Looks at one host as the program does, and prints what it found as one line of JSON. For tests
//! that have to start a process of their own: another clock, another network, other variables.
//!
//! `reach [--proxy ADDRESS] [--trust FILE] ADDRESS`, where a login may be part of the proxy's address.
#![forbid(unsafe_code)]

use std::io::Write;

use anyhow::{Context, bail};
use serde_json::json;
use transport::{Client, Expected, Proxy, Settings, TrustFile, Url};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut settings = Settings::default();
    let mut address = None;
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--proxy" => settings.proxy = Proxy::explicit(value(&mut words)?.parse()?),
            "--trust" => {
                let bytes = std::fs::read(value(&mut words)?)?;
                settings.trust = Some(TrustFile::read(&bytes)?);
            }
            other => address = Some(other.parse::<Url>()?),
        }
    }
    let Some(address) = address else {
        bail!("usage: reach [--proxy ADDRESS] [--trust FILE] ADDRESS");
    };
    let look = Client::new(&settings)?
        .look(&address, Expected::Interface)
        .await;
    let found = json!({
        "result": look.answered.as_ref().err().map_or("reached", |failure| failure.code()),
        "proxy": look.via.as_ref().map(|via| via.address.as_str()),
        "source": look.via.as_ref().map(|via| via.source.code()),
        "issuer": look.presented.issuer,
        "fingerprint": look.presented.fingerprint,
        "logins": look.presented.proxy_logins,
    });
    writeln!(std::io::stdout(), "{found}")?;
    Ok(())
}

fn value(words: &mut impl Iterator<Item = String>) -> anyhow::Result<String> {
    words.next().context("a value is missing")
}
