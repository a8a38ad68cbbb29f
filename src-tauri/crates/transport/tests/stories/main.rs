//! Stories about the way out, told against real sockets on this machine. The names carry the ids of
//! the checks they come from: NET the network, MX two audiences, SE secrets.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests fail the test"
)]

mod answers;
mod audience;
mod breaker;
mod http2;
mod look;
mod protection;
mod proxy;
mod redaction;
mod retry;
mod server;
mod source;
mod trust;
