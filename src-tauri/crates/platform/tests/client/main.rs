//! The client against a server on this machine that answers what the contract says.
#![expect(clippy::unwrap_used, reason = "a test stops where its setting fails")]

mod broker;
mod connections;
mod people;
/// One test server for both clients.
#[path = "../../../github/tests/client/server.rs"]
mod server;

use platform::Client;
use server::{Server, Tokens};

fn client(server: &Server) -> Client {
    Client::new(server.base(), Tokens::one())
}

/// A problem with this code; its title is there to be ignored.
fn problem(status: u16, code: &str, more: &str) -> server::Answer {
    let body = format!(
        r#"{{"type":"about:blank","title":"role_needed","status":{status},"code":"{code}"{more}}}"#
    );
    server::answer(
        status,
        &[("content-type", "application/problem+json")],
        body,
    )
}
