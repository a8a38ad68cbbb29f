//! Our authorization client against servers nobody here wrote: two instances of `oidc-provider`, which
//! is certified by the OpenID Foundation, one as the platform and one where GitHub has its endpoints.
//! `tests/oracle/server.mjs` is what stands around it.
#![expect(clippy::unwrap_used, reason = "a test stops where its setting fails")]

mod device;
mod mix_up;
mod oracle;
mod sign_in;
mod tokens;
