//! What each effect does in the world.

mod connecting;
mod machine;
mod names;
mod organizations;
mod repositories;
mod sign_in;
mod survey;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::{
    End, GitHubPerson,
    wizard::{Effect, EffectId, Outcome},
};
use tokio::sync::mpsc;
use url::Url;

use crate::{
    clock::Clock, desk::Desk, outside::Outside, ports::Ports, repository_index::RepositoryIndex,
    shell::Shell,
};

/// What effects work with. Cloning shares everything.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) outside: Arc<Outside>,
    pub(crate) ports: Ports,
    pub(crate) desk: Arc<Desk>,
    pub(crate) index: Arc<Mutex<RepositoryIndex>>,
    /// Who is signed in on GitHub, for lists that are asked for by login.
    pub(crate) person: Arc<Mutex<Option<GitHubPerson>>>,
    /// Whether this is a rehearsal, where memory is where tokens belong.
    pub(crate) practice: bool,
}

impl World {
    pub(crate) fn index(&self) -> MutexGuard<'_, RepositoryIndex> {
        self.index.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn person(&self) -> Option<GitHubPerson> {
        self.person
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn remember(&self, person: Option<GitHubPerson>) {
        *self.person.lock().unwrap_or_else(PoisonError::into_inner) = person;
    }

    fn shell(&self) -> &dyn Shell {
        self.ports.shell.as_ref()
    }

    fn clock(&self) -> &dyn Clock {
        self.ports.clock.as_ref()
    }

    /// Opens an address the wizard chose, after a last look at it (OA-08).
    pub(crate) fn open(&self, address: &Url) -> bool {
        let sound = transport::is_trustworthy(address)
            && address.username().is_empty()
            && address.password().is_none();
        sound && self.shell().open_browser(address).is_ok()
    }
}

/// Tells the driver what came of an effect.
#[derive(Clone, Debug)]
pub(crate) struct Reporter {
    pub(crate) id: EffectId,
    pub(crate) news: mpsc::UnboundedSender<News>,
}

/// What effects tell the driver.
#[expect(clippy::large_enum_variant, reason = "news are heard one at a time")]
#[derive(Debug)]
pub(crate) enum News {
    /// For the machine.
    Outcome(EffectId, Outcome),
    /// An effect fell over.
    Fell(EffectId),
    /// Somebody answers again after there was no network.
    NetworkBack,
    /// The store is through with a sign-in; whether it took it is its own to say.
    Kept,
    /// The address a sign-in opened, to be opened again or copied.
    Opened(EffectId, Url),
}

impl Reporter {
    pub(crate) fn tell(&self, outcome: Outcome) {
        // The driver is gone: nobody is left to tell.
        let _ = self.news.send(News::Outcome(self.id, outcome));
    }

    fn kept(&self) {
        let _ = self.news.send(News::Kept);
    }

    fn opened(&self, address: &Url) {
        let _ = self.news.send(News::Opened(self.id, address.clone()));
    }
}

/// Ends the sign-ins at both ends.
pub(crate) async fn sign_out_everywhere(world: &World) -> Farewell {
    let (github, platform) = tokio::join!(
        sign_in::end_what_is_kept(world, End::GitHub),
        sign_in::end_what_is_kept(world, End::Platform),
    );
    let ends = [(End::GitHub, github), (End::Platform, platform)];
    let unconfirmed = ends
        .iter()
        .filter(|(_, confirmed)| *confirmed == Some(false));
    let unconfirmed: Vec<End> = unconfirmed.map(|(end, _)| *end).collect();
    for end in &unconfirmed {
        tracing::warn!(?end, "the server did not confirm the end of a sign-in");
    }
    Farewell {
        had_any: ends.iter().any(|(_, confirmed)| confirmed.is_some()),
        unconfirmed,
    }
}

/// How the sign-ins ended.
#[derive(Clone, Debug)]
pub(crate) struct Farewell {
    /// There was a sign-in to end.
    pub(crate) had_any: bool,
    /// The ends whose server did not confirm it.
    pub(crate) unconfirmed: Vec<End>,
}

/// Carries an effect out to its end.
pub(crate) async fn perform(world: World, effect: Effect, reporter: Reporter) {
    if !world.practice {
        world.desk.is_ready().await;
    }
    match effect {
        Effect::CheckMachine => machine::check(&world, &reporter).await,
        Effect::RestoreSessions => sign_in::restore(&world, &reporter).await,
        Effect::SignIn { end } => {
            sign_in::sign_in(&world, end, sign_in::Way::Browser, &reporter).await;
        }
        Effect::OpenVault => machine::open_vault(&world, &reporter).await,
        Effect::SignInByCode(end) => {
            sign_in::sign_in(&world, end, sign_in::Way::Code, &reporter).await;
        }
        Effect::SignOut(end) => reporter.tell(sign_in::sign_out(&world, end).await),
        Effect::ReadPerson => connecting::read_person(&world, &reporter).await,
        Effect::ListAdmins(workspace) => {
            connecting::list_admins(&world, &workspace, &reporter).await;
        }
        Effect::FindConnections(workspace) => {
            connecting::find(&world, &workspace, &reporter).await;
        }
        Effect::StartConnection {
            workspace,
            idempotency_key,
        } => {
            connecting::start(&world, &workspace, &idempotency_key, &reporter).await;
        }
        Effect::ListOrganizations => organizations::list(&world, &reporter).await,
        Effect::LookUpOrganization(name) => {
            organizations::look_up(&world, &name, &reporter).await;
        }
        Effect::FindInstallation(account) => {
            organizations::find_installation(&world, &account, &reporter).await;
        }
        Effect::LoadRepositories {
            organization,
            installation,
        } => {
            repositories::load(&world, &organization, installation, &reporter).await;
        }
        Effect::MatchNames { organization, text } => {
            names::match_all(&world, &organization, text, &reporter).await;
        }
        Effect::ReadApp => organizations::read_app(&world, &reporter).await,
        Effect::OpenPage(page) => {
            let opened = world.open(&world.outside.address(&page));
            reporter.tell(Outcome::PageOpened { opened });
        }
        Effect::WatchInstallation {
            organization,
            connection,
        } => {
            connecting::watch(&world, &organization, connection.as_ref(), &reporter).await;
        }
        Effect::Compare { plan, installation } => {
            repositories::compare(&world, &plan, &installation, &reporter).await;
        }
        Effect::Confirm { plan, connection } => {
            connecting::confirm(&world, &plan, connection.as_ref(), &reporter).await;
        }
        Effect::Survey { workspaces, github } => {
            survey::ask(&world, workspaces, github, &reporter).await;
        }
        Effect::Wait(duration) | Effect::SurveyLater(duration) => {
            world.clock().sleep(duration).await;
            reporter.tell(Outcome::TimePassed);
        }
        // The driver does these itself.
        Effect::Cancel(_) | Effect::Reopen(_) => {}
    }
}
