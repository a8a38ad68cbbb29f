//! What `--check-profile` finds: everything that is wrong with a profile, not the first thing alone.

use std::fmt;
use std::path::Path;

use domain::{
    App, Exchange, GitHubHost, PermissionLevel, PermissionName, PermissionSet, PlatformMode,
    Profile,
};
use transport::{Failure, Settings};

use super::load;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It is no profile the program could work with.
    Unusable(String),
    /// The REST address is not that of the host.
    OtherInterface {
        /// What it is for this host.
        expected: String,
    },
    /// The client id is that of an OAuth App.
    OAuthApp,
    /// The client id is none GitHub gives to an app.
    StrangeClientId,
    /// Nothing exchanges codes: there is neither a secret nor a platform.
    NoSecret,
    /// A secret is in the file that nobody uses.
    UselessSecret,
    /// Every app has `metadata`.
    NoMetadata,
    /// GitHub shows no such app to everyone.
    AppNotShown,
    /// The app asks for less than is documented.
    AskedLess(PermissionName, PermissionLevel),
    /// The app asks for more than is documented.
    AskedMore(PermissionName, PermissionLevel),
}

/// What was found, and whether GitHub could be asked.
#[derive(Debug)]
pub struct Examination {
    /// Everything that is wrong.
    pub findings: Vec<Finding>,
    /// Why GitHub was not asked, as a code.
    pub not_asked: Option<&'static str>,
}

/// Looks at a profile, and at the app it names where a network is there.
pub async fn examine(file: &Path) -> Examination {
    let profile = match load(file) {
        Ok(profile) => profile,
        Err(error) => {
            return Examination {
                findings: vec![Finding::Unusable(error.to_string())],
                not_asked: Some("unusable"),
            };
        }
    };
    let mut findings = by_itself(&profile);
    let not_asked = match app(&profile).await {
        Ok(app) => {
            findings.extend(against(&profile.permissions, &app.permissions));
            None
        }
        Err(Failure::NotFound) => {
            findings.push(Finding::AppNotShown);
            None
        }
        Err(failure) => Some(failure.code()),
    };
    Examination {
        findings,
        not_asked,
    }
}

/// What the file says against itself.
fn by_itself(profile: &Profile) -> Vec<Finding> {
    let github = &profile.github;
    let mut findings = Vec::new();
    // A loopback host is a simulated one, which may be any kind.
    if let Ok(host) = GitHubHost::from_typed(github.host.as_str())
        && github.api.as_str().trim_end_matches('/') != host.api()
    {
        findings.push(Finding::OtherInterface {
            expected: host.api(),
        });
    }
    if let Some(id) = &github.client_id {
        // GitHub documentation, "Identifying and authorizing users for GitHub Apps".
        if id.starts_with("Ov") {
            findings.push(Finding::OAuthApp);
        } else if !id.starts_with("Iv") {
            findings.push(Finding::StrangeClientId);
        }
    }
    let is_direct = github.exchange == Exchange::Direct;
    if github.client_id.is_some() && is_direct && github.client_secret.is_none() {
        findings.push(Finding::NoSecret);
    }
    let brokered = !is_direct && profile.platform.mode == PlatformMode::Api;
    if github.client_secret.is_some() && (brokered || github.client_id.is_none()) {
        findings.push(Finding::UselessSecret);
    }
    let metadata = PermissionName("metadata".to_owned());
    if profile.permissions.level(&metadata).is_none() {
        findings.push(Finding::NoMetadata);
    }
    findings
}

/// What is documented against what the app asks for today.
fn against(documented: &PermissionSet, asked: &PermissionSet) -> Vec<Finding> {
    let each = |set: PermissionSet, name: fn(PermissionName, PermissionLevel) -> Finding| {
        set.0.into_iter().map(move |(key, level)| name(key, level))
    };
    each(documented.not_covered_by(asked), Finding::AskedLess)
        .chain(each(asked.not_covered_by(documented), Finding::AskedMore))
        .collect()
}

async fn app(profile: &Profile) -> Result<App, Failure> {
    let network = transport::Client::new(&Settings::default()).map_err(|_| Failure::Offline)?;
    let base = network.for_base(profile.github.api.clone());
    let base = base.map_err(|_| Failure::Offline)?;
    let client = github::Client::anonymous(base);
    let answer = client.app(&profile.github.app_slug).await;
    answer.map_err(|error| error.failure().clone())
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finding::Unusable(reason) => formatter.write_str(reason),
            Finding::OtherInterface { expected } => {
                write!(formatter, "github.api: for this host it is {expected}")
            }
            Finding::OAuthApp => formatter
                .write_str("github.client_id: this is an OAuth App; a GitHub App's starts with Iv"),
            Finding::StrangeClientId => formatter.write_str(
                "github.client_id: GitHub gives no app an id like this; it starts with Iv",
            ),
            Finding::NoSecret => formatter
                .write_str("github.client_secret: without it people can sign in with a code only"),
            Finding::UselessSecret => formatter
                .write_str("github.client_secret: nothing uses it; take it out of the file"),
            Finding::NoMetadata => {
                formatter.write_str("permissions.metadata: every app has it; add \"read\"")
            }
            Finding::AppNotShown => formatter.write_str(
                "github.app_slug: GitHub shows no such app to everyone; \
                 the name is wrong or the app is private",
            ),
            Finding::AskedLess(name, level) => write!(
                formatter,
                "permissions.{}: the app does not ask for {}",
                name.0,
                word(*level)
            ),
            Finding::AskedMore(name, level) => write!(
                formatter,
                "permissions.{}: the app asks for {}, the file does not say so",
                name.0,
                word(*level)
            ),
        }
    }
}

fn word(level: PermissionLevel) -> &'static str {
    match level {
        PermissionLevel::Read => "read",
        PermissionLevel::Write => "write",
        PermissionLevel::Admin => "admin",
    }
}
