//! The test of the network: every host the setup needs, each by itself (NET-08).

use std::{fmt::Write as _, sync::Arc};

use contract::{CheckState, HostTrouble, HostView, NetworkTestView, ProxyInUse, ProxyNamedBy};
use tokio::sync::mpsc;
use transport::{Expected, Failure, Look, ProxySource, TlsFailure, Via};
use url::Url;

use crate::outside::{Outside, host};

/// A test, under way or done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NetworkTest(Vec<(Host, Option<Look>)>);

/// A host the setup needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Host {
    address: Url,
    expected: Expected,
}

/// The hosts a profile needs, each once.
pub(crate) fn hosts(outside: &Outside) -> Vec<Host> {
    let platform = &outside.profile.platform;
    let github = &outside.profile.github;
    let pages = |address: &Url| Host {
        address: address.clone(),
        expected: Expected::Pages,
    };
    let mut hosts = vec![pages(&platform.web)];
    // What is at the root of the platform's interface is not part of its contract.
    hosts.extend(platform.api.iter().map(pages));
    hosts.push(pages(&github.host));
    hosts.push(Host {
        address: github.api.clone(),
        expected: Expected::Interface,
    });
    let mut seen: Vec<String> = Vec::new();
    hosts.retain(|one| {
        let name = host(&one.address);
        let is_new = !seen.contains(&name);
        seen.push(name);
        is_new
    });
    hosts
}

impl NetworkTest {
    pub(crate) fn of(hosts: Vec<Host>) -> Self {
        NetworkTest(hosts.into_iter().map(|host| (host, None)).collect())
    }

    /// Looks at every host at once; each result is told as soon as it is there.
    pub(crate) fn begin(
        &self,
        network: &transport::Client,
    ) -> mpsc::UnboundedReceiver<(usize, Look)> {
        let (sender, results) = mpsc::unbounded_channel();
        for (number, (host, _)) in self.0.iter().enumerate() {
            let (network, host, sender) = (network.clone(), host.clone(), sender.clone());
            tokio::spawn(async move {
                let look = tokio::select! {
                    look = network.look(&host.address, host.expected) => look,
                    () = sender.closed() => return,
                };
                // Nobody waits any more.
                let _ = sender.send((number, look));
            });
        }
        results
    }

    pub(crate) fn found(&mut self, number: usize, look: Look) {
        if let Some((_, result)) = self.0.get_mut(number) {
            *result = Some(look);
        }
    }

    pub(crate) fn is_running(&self) -> bool {
        self.0.iter().any(|(_, look)| look.is_none())
    }

    pub(crate) fn view(&self) -> NetworkTestView {
        NetworkTestView {
            running: self.is_running(),
            hosts: self.0.iter().map(|(host, look)| row(host, look)).collect(),
        }
    }

    /// The test as text for IT: hosts, codes, names. No secret is in a look, so none is in here.
    pub(crate) fn details(&self, version: &str) -> String {
        let mut text = format!("factory-setup {version}\n");
        for (host, look) in &self.0 {
            let view = row(host, look);
            // Writing to a string does not fail.
            let _ = write!(text, "\nhost: {}\nresult: {}\n", view.host, result(look));
            if let Some(milliseconds) = view.milliseconds {
                let _ = writeln!(text, "time: {milliseconds} ms");
            }
            match &look.as_ref().and_then(|look| look.via.clone()) {
                Some(via) => {
                    let _ = writeln!(
                        text,
                        "proxy: {} (named by: {})",
                        via.address,
                        via.source.code()
                    );
                }
                None => text.push_str("proxy: none\n"),
            }
            if !view.logins.is_empty() {
                let _ = writeln!(text, "proxy wants: {}", view.logins.join(", "));
            }
            if let Some(issuer) = &view.issuer {
                let _ = writeln!(text, "certificate issuer: {issuer}");
            }
            if let Some(fingerprint) = &view.fingerprint {
                let _ = writeln!(text, "certificate SHA-256: {fingerprint}");
            }
        }
        text
    }
}

fn result(look: &Option<Look>) -> &'static str {
    match look.as_ref().map(|look| &look.answered) {
        None => "not answered yet",
        Some(Ok(_)) => "reached",
        Some(Err(failure)) => failure.code(),
    }
}

fn row(at: &Host, look: &Option<Look>) -> HostView {
    let blank = HostView {
        host: host(&at.address),
        state: CheckState::Running,
        trouble: None,
        milliseconds: None,
        proxy: None,
        issuer: None,
        fingerprint: None,
        logins: Vec::new(),
    };
    let Some(look) = look else {
        return blank;
    };
    let trouble = look
        .answered
        .as_ref()
        .err()
        .map(|failure| trouble(failure, look));
    HostView {
        state: match trouble {
            None => CheckState::Ready,
            Some(_) => CheckState::Attention,
        },
        trouble,
        milliseconds: Some(u32::try_from(look.took.as_millis()).unwrap_or(u32::MAX)),
        proxy: look.via.as_ref().map(in_use),
        issuer: look.presented.issuer.clone(),
        fingerprint: look.presented.fingerprint.clone(),
        logins: look.presented.proxy_logins.clone(),
        ..blank
    }
}

/// A proxy as it is shown: without login.
pub(crate) fn in_use(via: &Via) -> ProxyInUse {
    ProxyInUse {
        address: host(&via.address),
        source: match via.source {
            ProxySource::Setting => ProxyNamedBy::Setting,
            ProxySource::Environment => ProxyNamedBy::Environment,
            ProxySource::System => ProxyNamedBy::System,
        },
    }
}

fn trouble(failure: &Failure, look: &Look) -> HostTrouble {
    match failure {
        Failure::Offline => HostTrouble::Offline,
        Failure::NameLookup => HostTrouble::NameLookup,
        Failure::Proxy => HostTrouble::Proxy,
        Failure::ProxyAuthentication => {
            let logins = &look.presented.proxy_logins;
            let takes_basic = logins.iter().any(|kind| kind.eq_ignore_ascii_case("basic"));
            if logins.is_empty() || takes_basic {
                HostTrouble::ProxyLogin
            } else {
                HostTrouble::ProxyLoginUnsupported
            }
        }
        Failure::Tls { kind } => match kind {
            TlsFailure::UnknownIssuer => HostTrouble::Inspected,
            TlsFailure::NotYetValid => HostTrouble::Clock,
            TlsFailure::Expired => HostTrouble::Clock,
            TlsFailure::WrongName => HostTrouble::Certificate,
            TlsFailure::Revoked => HostTrouble::Certificate,
            TlsFailure::NotTls => HostTrouble::Certificate,
            TlsFailure::Other => HostTrouble::Certificate,
        },
        Failure::Timeout => HostTrouble::Timeout,
        Failure::Refused => HostTrouble::Refused,
        Failure::Portal => HostTrouble::Portal,
        Failure::RateLimited { .. }
        | Failure::Unauthorized
        | Failure::SingleSignOn { .. }
        | Failure::Forbidden { .. }
        | Failure::NotFound
        | Failure::Conflict
        | Failure::Unprocessable
        | Failure::Gone
        | Failure::Unavailable { .. }
        | Failure::Redirected
        | Failure::Malformed
        | Failure::TooLarge => HostTrouble::Server,
    }
}

/// Whether any end answers at all: the network is back.
pub(crate) async fn anyone_answers(outside: &Arc<Outside>) -> bool {
    let looks = hosts(outside)
        .into_iter()
        .map(|host| (outside.network.clone(), host))
        .map(|(network, host)| {
            tokio::spawn(async move { network.look(&host.address, host.expected).await })
        })
        .collect::<Vec<_>>();
    let mut any = false;
    for look in looks {
        let answered = look.await.is_ok_and(|look| look.answered.is_ok());
        any = any || answered;
    }
    any
}
