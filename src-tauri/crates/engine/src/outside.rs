//! The outside of one profile: a client and a token source for each end.

use std::sync::Arc;

use authorization::{AuthorizationServer, Exchange, TokenSet, TokenSource, pkce};
use credentials::{CredentialKey, CredentialStore};
use domain::{
    ConnectionPlan, Exchange as ExchangedBy, PREFILL_LIMIT, PlatformMode, Profile,
    RepositorySelection,
    wizard::{Page, World},
};
use secrecy::SecretString;
use tokio::sync::OnceCell;
use transport::Base;
use url::Url;

use crate::clock::Clock;

/// Why the outside of a profile cannot be reached at all.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The HTTP client cannot be made, or an address is not one it goes to.
    #[error("the network settings cannot be used")]
    Network(#[from] transport::Error),
}

/// Both ends as one profile describes them.
#[derive(Debug)]
pub(crate) struct Outside {
    pub(crate) profile: Profile,
    pub(crate) network: transport::Client,
    pub(crate) platform: Option<PlatformEnd>,
    pub(crate) github: GitHubEnd,
}

/// The platform, in profiles with an API.
#[derive(Clone, Debug)]
pub(crate) struct PlatformEnd {
    issuer: Url,
    client_id: String,
    network: transport::Client,
    server: Arc<OnceCell<AuthorizationServer>>,
    pub(crate) tokens: TokenSource,
    pub(crate) client: platform::Client,
}

/// GitHub.
#[derive(Debug)]
pub(crate) struct GitHubEnd {
    pub(crate) api: Base,
    /// None in profiles where nobody signs in to GitHub through the wizard.
    pub(crate) sign_in: Option<GitHubSignIn>,
    pub(crate) anonymous: github::Client,
}

/// Signing in to GitHub.
#[derive(Debug)]
pub(crate) struct GitHubSignIn {
    pub(crate) server: AuthorizationServer,
    pub(crate) tokens: TokenSource,
    pub(crate) client: github::Client,
}

impl Outside {
    pub(crate) fn new(
        profile: Profile,
        network: transport::Client,
        store: &Arc<dyn CredentialStore>,
        clock: &Arc<dyn Clock>,
    ) -> Result<Self, Error> {
        let platform = PlatformEnd::new(&profile, &network, store, clock)?;
        let api = network.for_base(profile.github.api.clone())?;
        let sign_in = GitHubSignIn::new(&profile, &network, &api, platform.as_ref(), store, clock);
        let anonymous = github::Client::anonymous(api.clone());
        let github = GitHubEnd {
            api,
            sign_in,
            anonymous,
        };
        Ok(Outside {
            profile,
            network,
            platform,
            github,
        })
    }

    /// What the machine has to know of the profile.
    pub(crate) fn world(&self) -> World {
        World {
            guided: self.platform.is_none(),
            github_sign_in: self.github.sign_in.is_some(),
            host: self.github_host(),
            documented: self.profile.permissions.clone(),
        }
    }

    /// The client to ask GitHub with: as the person, where people sign in.
    pub(crate) fn github_client(&self) -> &github::Client {
        self.github
            .sign_in
            .as_ref()
            .map_or(&self.github.anonymous, |sign_in| &sign_in.client)
    }

    /// Whether renewing GitHub's sign-in needs one on the platform, and that one is over.
    pub(crate) fn platform_ended(&self) -> bool {
        let is_broker = |end: &GitHubSignIn| matches!(end.server.exchange, Exchange::Broker);
        let needs_platform = self.github.sign_in.as_ref().is_some_and(is_broker);
        let platform = self.platform.as_ref();
        needs_platform && platform.is_some_and(|end| end.tokens.is_known_signed_out())
    }

    /// The address of a page.
    pub(crate) fn address(&self, page: &Page) -> Url {
        match page {
            Page::PlatformIntegrations => {
                let platform = &self.profile.platform;
                platform
                    .integrations_page
                    .clone()
                    .unwrap_or_else(|| platform.web.clone())
            }
            Page::Install(plan) => self.install_address(plan),
            Page::Installation(installation) => installation.page.clone(),
            Page::InstallAnywhere => self.on_github(&[
                self.profile.github.app_pages(),
                &self.profile.github.app_slug,
                "installations",
                "new",
            ]),
            Page::Invitation(account) => self.on_github(&["orgs", &account.login, "invitation"]),
            Page::GitHubAuthorizations => self.authorizations_address(),
        }
    }

    fn on_github(&self, path: &[&str]) -> Url {
        let mut address = self.profile.github.host.clone();
        if let Ok(mut segments) = address.path_segments_mut() {
            segments.pop_if_empty().extend(path);
        }
        address
    }

    /// Where an organization lists its people, owners among them.
    pub(crate) fn people_of(&self, login: &str) -> Url {
        self.on_github(&["orgs", login, "people"])
    }

    /// Where GitHub lists the apps a person authorized ("Reviewing and revoking authorization of
    /// GitHub Apps").
    fn authorizations_address(&self) -> Url {
        let mut address = self.profile.github.host.clone();
        if let Ok(mut segments) = address.path_segments_mut() {
            segments
                .pop_if_empty()
                .extend(["settings", "apps", "authorizations"]);
        }
        address
    }

    /// GitHub's install page, filled in as far as it can be ("Migrating OAuth apps to GitHub
    /// Apps": `suggested_target_id`, up to 100 `repository_ids[]`, none of which selects all).
    fn install_address(&self, plan: &ConnectionPlan) -> Url {
        let mut address = self.profile.github.host.clone();
        let app = &self.profile.github.app_slug;
        if let Ok(mut segments) = address.path_segments_mut() {
            segments.pop_if_empty().extend([
                self.profile.github.app_pages(),
                app,
                "installations",
                "new",
            ]);
            segments.push("permissions");
        }
        {
            let mut query = address.query_pairs_mut();
            query.append_pair("suggested_target_id", &plan.organization.id.0.to_string());
            if let RepositorySelection::Selected(ids) = &plan.repositories {
                // With more than fit, the first are ticked; the person ticks the rest.
                for id in ids.iter().take(PREFILL_LIMIT) {
                    query.append_pair("repository_ids[]", &id.0.to_string());
                }
            }
        }
        address
    }

    /// The host a sign-in at an end goes to, as the network knows it: letters that only look like
    /// others show as what they are (`xn--`).
    pub(crate) fn github_host(&self) -> String {
        host(&self.profile.github.host)
    }

    /// See [`Outside::github_host`]. A profile without the platform's interface has its pages only.
    pub(crate) fn platform_host(&self) -> String {
        let pages = &self.profile.platform.web;
        host(self.platform.as_ref().map_or(pages, |end| &end.issuer))
    }
}

/// Host, and port where it is not the usual one.
pub(crate) fn host(url: &Url) -> String {
    let name = url.host_str().unwrap_or_default();
    url.port()
        .map_or_else(|| name.to_owned(), |port| format!("{name}:{port}"))
}

impl PlatformEnd {
    fn new(
        profile: &Profile,
        network: &transport::Client,
        store: &Arc<dyn CredentialStore>,
        clock: &Arc<dyn Clock>,
    ) -> Result<Option<Self>, Error> {
        let platform = &profile.platform;
        let (PlatformMode::Api, Some(issuer), Some(api), Some(client_id)) = (
            platform.mode,
            &platform.issuer,
            &platform.api,
            &platform.client_id,
        ) else {
            return Ok(None);
        };
        let server = Arc::<OnceCell<AuthorizationServer>>::default();
        let renewal = Renewing {
            issuer: issuer.clone(),
            client_id: client_id.clone(),
            network: network.clone(),
            server: Arc::clone(&server),
        };
        let renew: authorization::session::Renew = Arc::new(move |refresh| {
            let renewal = renewal.clone();
            Box::pin(async move { renewal.renew(refresh).await })
        });
        let tokens = TokenSource::new(
            key(profile, issuer.as_str()),
            Arc::clone(store),
            renew,
            now(clock),
        );
        let client =
            platform::Client::new(network.for_base(api.clone())?, Arc::new(tokens.clone()));
        Ok(Some(PlatformEnd {
            issuer: issuer.clone(),
            client_id: client_id.clone(),
            network: network.clone(),
            server,
            tokens,
            client,
        }))
    }

    /// The authorization server as it describes itself; asked once.
    pub(crate) async fn server(&self) -> Result<AuthorizationServer, authorization::Error> {
        discovered(&self.server, &self.network, &self.issuer, &self.client_id).await
    }
}

#[derive(Clone, Debug)]
struct Renewing {
    issuer: Url,
    client_id: String,
    network: transport::Client,
    server: Arc<OnceCell<AuthorizationServer>>,
}

impl Renewing {
    async fn renew(&self, refresh: SecretString) -> Result<TokenSet, authorization::Error> {
        let server = discovered(&self.server, &self.network, &self.issuer, &self.client_id).await?;
        pkce::refresh(&server, &refresh, &self.network).await
    }
}

async fn discovered(
    cell: &OnceCell<AuthorizationServer>,
    network: &transport::Client,
    issuer: &Url,
    client_id: &str,
) -> Result<AuthorizationServer, authorization::Error> {
    if let Some(server) = cell.get() {
        return Ok(server.clone());
    }
    let server = authorization::discover(network, issuer, client_id.to_owned(), Vec::new()).await?;
    // Somebody else may have been faster; both asked the same server.
    let _ = cell.set(server.clone());
    Ok(server)
}

impl GitHubSignIn {
    fn new(
        profile: &Profile,
        network: &transport::Client,
        api: &Base,
        platform: Option<&PlatformEnd>,
        store: &Arc<dyn CredentialStore>,
        clock: &Arc<dyn Clock>,
    ) -> Option<Self> {
        let client_id = profile.github.client_id.clone()?;
        let exchange = match profile.github.exchange {
            ExchangedBy::Platform => Exchange::Broker,
            ExchangedBy::Direct => Exchange::Direct {
                secret: profile.github.client_secret.clone().map(SecretString::from),
            },
        };
        let broker = platform.map(|platform| platform.client.clone());
        if matches!(exchange, Exchange::Broker) && broker.is_none() {
            return None;
        }
        let server = AuthorizationServer::github(&profile.github.host, client_id, exchange);
        let renew = renewal(server.clone(), broker, network.clone());
        let tokens = TokenSource::new(
            key(profile, &server.issuer),
            Arc::clone(store),
            renew,
            now(clock),
        );
        let client = github::Client::signed_in(api.clone(), Arc::new(tokens.clone()));
        Some(GitHubSignIn {
            server,
            tokens,
            client,
        })
    }
}

fn renewal(
    server: AuthorizationServer,
    broker: Option<platform::Client>,
    network: transport::Client,
) -> authorization::session::Renew {
    Arc::new(move |refresh| {
        let (server, broker, network) = (server.clone(), broker.clone(), network.clone());
        Box::pin(async move {
            match (&server.exchange, broker) {
                (Exchange::Broker, Some(platform)) => brokered(platform.refresh(&refresh).await),
                (Exchange::Broker, None) | (Exchange::Direct { .. }, _) => {
                    pkce::refresh(&server, &refresh, &network).await
                }
            }
        })
    })
}

/// What the platform's broker answered, in the words of the token source.
pub(crate) fn brokered(
    answer: Result<platform::GitHubTokens, platform::Error>,
) -> Result<TokenSet, authorization::Error> {
    match answer {
        Ok(tokens) => Ok(TokenSet {
            access: tokens.access,
            refresh: tokens.refresh,
            expires_in: tokens.expires_in,
            refresh_expires_in: tokens.refresh_expires_in,
        }),
        Err(error) => match error.problem.as_deref() {
            Some(platform::Problem::GitHubRefused { .. }) => Err(authorization::Error::Rejected(
                authorization::Rejection::GrantExpired,
            )),
            Some(_) | None => Err(authorization::Error::Failed(error.failure().clone())),
        },
    }
}

fn key(profile: &Profile, issuer: &str) -> CredentialKey {
    CredentialKey {
        environment: profile.name.clone(),
        issuer: issuer.to_owned(),
        account: "current".to_owned(),
    }
}

fn now(clock: &Arc<dyn Clock>) -> authorization::session::Now {
    let clock = Arc::clone(clock);
    Arc::new(move || clock.now())
}
