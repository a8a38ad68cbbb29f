//! A running simulator and the clients that talk to it.

use std::sync::Arc;

use secrecy::SecretString;
use simulator::{HostKind, Options, Scenario, Simulator};
use transport::access::Access;
use transport::{AccessTokens, Base, Failure, Settings, Url};

/// A token that stays what it is.
#[derive(Debug)]
pub(crate) struct Fixed(SecretString);

impl AccessTokens for Fixed {
    fn access(&self) -> Access<'_> {
        Box::pin(async { Ok(self.0.clone()) })
    }

    fn refused<'a>(&'a self, _: &'a SecretString) -> Access<'a> {
        Box::pin(async { Err(Failure::Unauthorized) })
    }
}

pub(crate) struct World {
    pub(crate) simulator: Simulator,
    transport: transport::Client,
}

impl World {
    pub(crate) async fn of(scenario: Scenario) -> Self {
        Self::on(HostKind::GithubCom, scenario).await
    }

    pub(crate) async fn on(host_kind: HostKind, scenario: Scenario) -> Self {
        let options = Options {
            scenario,
            host_kind,
            ..Options::default()
        };
        Self {
            simulator: Simulator::start(options).await.unwrap(),
            transport: transport::Client::new(&Settings::default()).unwrap(),
        }
    }

    pub(crate) fn organization(&self) -> &str {
        &self.simulator.addresses().organization
    }

    /// The path of GitHub's interface under its address.
    pub(crate) fn rest_path(&self) -> &str {
        let addresses = self.simulator.addresses();
        addresses
            .api
            .strip_prefix(&addresses.github)
            .unwrap_or_default()
    }

    pub(crate) fn app_slug(&self) -> String {
        let profile = self.simulator.profile();
        profile["github"]["app_slug"].as_str().unwrap().to_owned()
    }

    pub(crate) fn api(&self) -> Base {
        self.base(&self.simulator.addresses().api)
    }

    pub(crate) fn platform(&self) -> Base {
        self.base(&self.simulator.addresses().platform)
    }

    /// GitHub's token of the scenario's person.
    pub(crate) fn github_token(&self) -> SecretString {
        SecretString::from(self.simulator.addresses().token.as_str())
    }

    pub(crate) fn github_client(&self) -> github::Client {
        github::Client::signed_in(self.api(), Arc::new(Fixed(self.github_token())))
    }

    pub(crate) fn platform_client(&self, token: SecretString) -> platform::Client {
        platform::Client::new(self.platform(), Arc::new(Fixed(token)))
    }

    fn base(&self, address: &str) -> Base {
        self.transport
            .for_base(Url::parse(address).unwrap())
            .unwrap()
    }
}
