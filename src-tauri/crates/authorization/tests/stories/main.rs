//! Stories about authorization, told against real sockets on this machine. The names carry the ids of
//! the checks they come from: LB the loopback listener, DV codes on
//! another device, MX two servers, OA the authorization request,
//! TK tokens.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "helpers of tests fail the test"
)]

mod browser;
mod device;
mod exchange;
mod limits;
mod loopback;
mod metadata;
mod mix_up;
mod request;
mod revocation;
mod server;
mod session;
mod stable;
mod strangers;
