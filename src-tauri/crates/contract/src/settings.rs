//! Settings (9E). Only groups that work are here.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use ts_rs::TS;

/// 9E.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct SettingsView {
    /// How to reach the outside.
    pub network: NetworkSettingsView,
    /// How often something was saved since the screen was opened, so that it can be said.
    pub saves: u32,
    /// What became of deleting everything, once it was done.
    pub deletion: Option<DeletionView>,
    /// The version of this program.
    pub version: String,
}

/// The network group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct NetworkSettingsView {
    /// What was chosen.
    pub proxy: ProxyChoice,
    /// The proxy's address, where one was given.
    pub address: String,
    /// The name the proxy knows this person by; empty without a login.
    pub login: String,
    /// Whether a password for it is kept.
    pub has_password: bool,
    /// The proxy that is in use now, whoever named it.
    pub used: Option<ProxyInUse>,
    /// The certificates of the trust file; empty without one.
    pub trust: Vec<AuthorityView>,
    /// The last test, or the one under way.
    pub test: Option<NetworkTestView>,
}

/// How to find the proxy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum ProxyChoice {
    /// As the environment or the system says.
    Automatic,
    /// No proxy, whatever they say.
    Direct,
    /// The address given here.
    Address,
}

/// A proxy in use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ProxyInUse {
    /// Its address, without login.
    pub address: String,
    /// Who named it.
    pub source: ProxyNamedBy,
}

/// Who named a proxy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum ProxyNamedBy {
    /// The person, here.
    Setting,
    /// An environment variable.
    Environment,
    /// The operating system.
    System,
}

/// A certificate of the trust file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct AuthorityView {
    /// Its name.
    pub name: String,
    /// When it ends.
    #[serde(with = "time::serde::rfc3339")]
    #[ts(type = "string")]
    pub until: OffsetDateTime,
}

/// A test of the network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct NetworkTestView {
    /// Some hosts have not answered yet.
    pub running: bool,
    /// The hosts the setup needs, in order.
    pub hosts: Vec<HostView>,
}

/// One host the setup needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct HostView {
    /// Its name, with the port where it is not the usual one.
    pub host: String,
    /// How it stands.
    pub state: CheckState,
    /// What is wrong.
    pub trouble: Option<HostTrouble>,
    /// How long the answer took.
    pub milliseconds: Option<u32>,
    /// The proxy in between.
    pub proxy: Option<ProxyInUse>,
    /// Who signed the certificate it shows.
    pub issuer: Option<String>,
    /// The certificate's SHA-256 fingerprint.
    pub fingerprint: Option<String>,
    /// The kinds of login the proxy wants.
    pub logins: Vec<String>,
}

use crate::{CheckState, End};

/// What is wrong with the way to a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum HostTrouble {
    /// No network.
    Offline,
    /// Its name is not known.
    NameLookup,
    /// The proxy is not there or does not let us through.
    Proxy,
    /// The proxy wants a name and a password.
    ProxyLogin,
    /// The proxy wants a login of a kind we do not have.
    ProxyLoginUnsupported,
    /// Somebody in between shows a certificate of their own.
    Inspected,
    /// The certificate is not valid at the time this computer shows.
    Clock,
    /// Something else is wrong with its certificate.
    Certificate,
    /// No answer in time.
    Timeout,
    /// Nothing listens there.
    Refused,
    /// A page where an answer belongs.
    Portal,
    /// The host itself has trouble.
    Server,
}

/// What became of deleting everything that is kept on this computer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct DeletionView {
    /// What was there and is gone.
    pub gone: Vec<Kept>,
    /// What could not be removed.
    pub left: Vec<Kept>,
    /// The ends whose server did not confirm that a sign-in is over.
    pub unconfirmed: Vec<End>,
}

/// Something this program keeps on the computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// Sign-ins, and the password of a proxy.
    SignIns,
    /// The place on the road, with what was chosen.
    Place,
    /// The settings and the trust file.
    Settings,
    /// Saved records.
    Records,
    /// The log.
    Log,
    /// The window's size, and what the page left behind.
    Window,
}

/// Changes the proxy.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeProxyRequest {
    /// How to find it.
    pub proxy: ProxyChoice,
    /// Its address.
    pub address: String,
    /// The name for its login; empty for none.
    pub login: String,
    /// The password; none to keep the one that is kept.
    pub password: Option<String>,
}

/// Says nothing of what was typed: a password may be among it.
impl std::fmt::Debug for ChangeProxyRequest {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ChangeProxyRequest")
            .field("proxy", &self.proxy)
            .finish_non_exhaustive()
    }
}
