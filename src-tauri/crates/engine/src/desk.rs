//! The desk where settings are changed. It stands beside the wizard: nothing on it passes through the
//! machine, and changing the way out neither restarts anything nor moves anybody.

use std::{
    io,
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use contract::{
    ChangePreferencesRequest, ChangeProxyRequest, CommandError, DeletionView, Preferences,
    ProxyChoice,
};
use credentials::{CredentialKey, CredentialStore, StoredToken};
use domain::Problem;
use secrecy::SecretString;
use tokio::{
    sync::watch,
    task::{AbortHandle, spawn_blocking},
};
use transport::{Authority, Proxy, TrustFile};
use url::Url;

use crate::{
    network_test::{self, NetworkTest},
    outside::Outside,
    ports::Ports,
    settings::{self, Folder, ProxySetting, Settings},
};

/// What is on the desk.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sheet {
    /// Whether somebody looks at it.
    pub(crate) open: bool,
    pub(crate) settings: Settings,
    pub(crate) authorities: Vec<Authority>,
    pub(crate) has_password: bool,
    pub(crate) problem: Option<Problem>,
    pub(crate) saves: u32,
    pub(crate) test: Option<NetworkTest>,
    /// Everything is being deleted.
    pub(crate) deleting: bool,
    /// What became of that.
    pub(crate) deletion: Option<DeletionView>,
}

/// The desk. It owns the way out of the real wizard.
#[derive(Debug)]
pub(crate) struct Desk {
    folder: Folder,
    credentials: Arc<dyn CredentialStore>,
    /// Limits and what else the host decided.
    host: transport::Settings,
    network: transport::Client,
    sheet: watch::Sender<Sheet>,
    secrets: Mutex<Secrets>,
    /// Whether the password that is kept has been fetched.
    fetched: watch::Sender<bool>,
    testing: Mutex<Option<AbortHandle>>,
    /// Held while the settings change, so that two changes do not undo each other.
    changing: tokio::sync::Mutex<()>,
}

/// What the sheet must not show.
#[derive(Default)]
struct Secrets {
    password: Option<SecretString>,
    trust: Option<TrustFile>,
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Secrets").finish_non_exhaustive()
    }
}

impl Desk {
    /// Reads the settings and makes the way out. A password is fetched meanwhile; who needs the way
    /// out waits for it with [`Desk::is_ready`].
    ///
    /// # Errors
    /// When the system's trust cannot be used.
    pub(crate) async fn open(ports: &Ports) -> Result<Arc<Self>, transport::Error> {
        let folder = Folder::new(ports.settings.clone());
        let reading = folder.clone();
        let found = spawn_blocking(move || reading.load())
            .await
            .unwrap_or_default();
        let sheet = Sheet {
            authorities: authorities(found.trust.as_ref()),
            problem: found.damaged.then_some(Problem::SettingsDamaged),
            settings: found.settings,
            ..Sheet::default()
        };
        let secrets = Secrets {
            password: None,
            trust: found.trust,
        };
        let wanted = password_key(&sheet.settings.proxy);
        let network = transport::Client::new(&way_out(&ports.network, &sheet.settings, &secrets))?;
        let desk = Arc::new(Desk {
            folder,
            credentials: Arc::clone(&ports.credentials),
            host: ports.network.clone(),
            network,
            sheet: watch::Sender::new(sheet),
            secrets: Mutex::new(secrets),
            fetched: watch::Sender::new(wanted.is_none()),
            testing: Mutex::default(),
            changing: tokio::sync::Mutex::default(),
        });
        if let Some(key) = wanted {
            let desk = Arc::clone(&desk);
            tokio::spawn(async move { desk.fetch_password(&key).await });
        }
        Ok(desk)
    }

    /// The way out of the real wizard.
    pub(crate) fn network(&self) -> transport::Client {
        self.network.clone()
    }

    pub(crate) fn sheet(&self) -> watch::Receiver<Sheet> {
        self.sheet.subscribe()
    }

    pub(crate) fn preferences(&self) -> Preferences {
        self.sheet.borrow().settings.preferences.clone()
    }

    pub(crate) fn is_open(&self) -> bool {
        self.sheet.borrow().open
    }

    /// Waits until the way out is complete.
    pub(crate) async fn is_ready(&self) {
        // The sender lives as long as this desk.
        let _ = self.fetched.subscribe().wait_for(|fetched| *fetched).await;
    }

    pub(crate) fn come(&self) {
        self.sheet.send_modify(|sheet| {
            sheet.open = true;
            sheet.saves = 0;
            sheet.deletion = None;
        });
    }

    /// Leaves the desk. A test that runs is given up.
    pub(crate) fn leave(&self) {
        self.stop_test();
        self.sheet.send_if_modified(|sheet| {
            let was_open = sheet.open;
            sheet.open = false;
            sheet.problem = None;
            sheet.test = None;
            sheet.deletion = None;
            was_open
        });
    }

    pub(crate) fn dismiss(&self) {
        self.sheet.send_modify(|sheet| sheet.problem = None);
    }

    /// Takes other preferences. They hold from here on, even where they cannot be saved: who needs
    /// larger text needs it on a full disk too.
    ///
    /// # Errors
    /// When a value cannot be what it is, which changes nothing; and when they could not be saved.
    pub(crate) async fn change_preferences(
        &self,
        wish: ChangePreferencesRequest,
    ) -> Result<(), CommandError> {
        let _changing = self.changing.lock().await;
        let mut next = self.sheet.borrow().settings.clone();
        let preferences = settings::changed(&next.preferences, wish).map_err(|field| {
            CommandError::BadRequest {
                field: field.to_owned(),
            }
        })?;
        next.preferences = preferences;
        let saved = self.save(&next).await;
        self.sheet.send_modify(|sheet| sheet.settings = next);
        let saved = saved.then_some(()).ok_or(Problem::PreferencesNotSaved);
        self.tell(saved).map_err(|_| CommandError::Explained)
    }

    /// Takes another proxy.
    ///
    /// # Errors
    /// What is wrong with it; the sheet shows it too, and nothing changed.
    pub(crate) async fn change_proxy(&self, wish: ChangeProxyRequest) -> Result<(), Problem> {
        let changed = self.take_proxy(wish).await;
        self.tell(changed)
    }

    async fn take_proxy(&self, wish: ChangeProxyRequest) -> Result<(), Problem> {
        let typed = wish.password.map(SecretString::from);
        let proxy = match wish.proxy {
            ProxyChoice::Automatic => ProxySetting::Automatic,
            ProxyChoice::Direct => ProxySetting::Direct,
            ProxyChoice::Address => {
                let address = settings::proxy_address(&wish.address)?;
                let login = Some(wish.login.trim().to_owned()).filter(|name| !name.is_empty());
                if login
                    .as_deref()
                    .is_some_and(|name| !settings::is_login(name))
                {
                    return Err(Problem::ProxyNameWrong);
                }
                ProxySetting::Address { address, login }
            }
        };
        let _changing = self.changing.lock().await;
        let mut next = self.sheet.borrow().settings.clone();
        let before = password_key(&next.proxy);
        let after = password_key(&proxy);
        next.proxy = proxy;
        if !self.save(&next).await {
            return Err(Problem::SettingsNotSaved);
        }
        let is_same = before == after;
        let password = match (typed, &after) {
            (_, None) => None,
            (Some(typed), Some(_)) => Some(typed),
            (None, Some(_)) if is_same => self.secrets().password.clone(),
            (None, Some(_)) => None,
        };
        if let Some(old) = before.filter(|_| !is_same || password.is_none()) {
            // Nothing is lost when a keychain keeps what nobody asks for any more.
            let _ = self.credentials.forget(&old).await;
        }
        if let (Some(key), Some(password)) = (&after, &password) {
            let token = StoredToken {
                access: password.clone(),
                refresh: None,
                issued_at: None,
                expires_at: None,
                refresh_expires_at: None,
                since: None,
            };
            // Without a keychain it is known until the program ends; the banner says so.
            let _ = self.credentials.save(key, &token).await;
        }
        self.secrets().password = password;
        self.sheet.send_modify(|sheet| sheet.settings = next);
        self.apply()
    }

    /// Takes the trust file a person chose; none when they chose none after all.
    ///
    /// # Errors
    /// Why it is not one; the sheet shows it too, and nothing changed.
    pub(crate) async fn take_trust_file(&self, path: Option<PathBuf>) -> Result<(), Problem> {
        let Some(path) = path else {
            return Ok(());
        };
        let read = spawn_blocking(move || settings::trust_file(&path)).await;
        let taken = match read.unwrap_or(Err(Problem::TrustFileWrong)) {
            Ok(trust) => self.keep_trust(Some(trust)).await,
            Err(problem) => Err(problem),
        };
        self.tell(taken)
    }

    /// Trusts the system alone again.
    ///
    /// # Errors
    /// When the file cannot be removed.
    pub(crate) async fn forget_trust_file(&self) -> Result<(), Problem> {
        let forgotten = self.keep_trust(None).await;
        self.tell(forgotten)
    }

    async fn keep_trust(&self, trust: Option<TrustFile>) -> Result<(), Problem> {
        let (folder, written) = (self.folder.clone(), trust.clone());
        let saved = spawn_blocking(move || folder.save_trust(written.as_ref())).await;
        if !matches!(saved, Ok(Ok(()))) {
            return Err(Problem::SettingsNotSaved);
        }
        self.sheet
            .send_modify(|sheet| sheet.authorities = authorities(trust.as_ref()));
        self.secrets().trust = trust;
        self.apply()
    }

    /// Tests the network as the wizard that plays now uses it.
    pub(crate) fn test(self: &Arc<Self>, outside: &Outside) {
        self.stop_test();
        let test = NetworkTest::of(network_test::hosts(outside));
        let network = outside.network.clone();
        let desk = Arc::clone(self);
        let running = test.clone();
        self.sheet.send_modify(|sheet| sheet.test = Some(test));
        let work = async move {
            desk.is_ready().await;
            let mut results = running.begin(&network);
            while let Some((number, look)) = results.recv().await {
                desk.sheet.send_modify(|sheet| {
                    if let Some(test) = &mut sheet.test {
                        test.found(number, look);
                    }
                });
            }
        };
        *self.testing.lock().unwrap_or_else(PoisonError::into_inner) =
            Some(tokio::spawn(work).abort_handle());
    }

    /// The last test as text for IT.
    pub(crate) fn details(&self, version: &str) -> Option<String> {
        let sheet = self.sheet.borrow();
        Some(sheet.test.as_ref()?.details(version))
    }

    /// Whether the disk took the settings.
    async fn save(&self, settings: &Settings) -> bool {
        let (folder, written) = (self.folder.clone(), settings.clone());
        let saved = spawn_blocking(move || folder.save(&written)).await;
        matches!(saved, Ok(Ok(())))
    }

    /// Everything is about to be deleted. Says no when that is under way already.
    pub(crate) fn begins_deletion(&self) -> bool {
        self.sheet.send_if_modified(|sheet| {
            let begins = !sheet.deleting;
            sheet.deleting = true;
            sheet.deletion = None;
            begins
        })
    }

    /// Everything was deleted, as far as it could be.
    pub(crate) fn ends_deletion(&self, deletion: DeletionView) {
        self.sheet.send_modify(|sheet| {
            sheet.deleting = false;
            sheet.deletion = Some(deletion);
        });
    }

    /// Removes the settings and goes out as usual from now on. Says whether there were any. The
    /// password of a proxy is the keychain's to forget.
    ///
    /// # Errors
    /// When they could not be removed; they stay in use.
    pub(crate) async fn erase(&self) -> io::Result<bool> {
        self.stop_test();
        let folder = self.folder.clone();
        let removed = spawn_blocking(move || folder.erase()).await;
        let removed = removed.unwrap_or_else(|_| Err(io::ErrorKind::Other.into()))?;
        *self.secrets() = Secrets::default();
        self.sheet.send_modify(|sheet| {
            sheet.settings = Settings::default();
            sheet.authorities.clear();
            sheet.problem = None;
            sheet.saves = 0;
        });
        // What the program began with was a way out already.
        let _ = self.apply();
        Ok(removed)
    }

    fn stop_test(&self) {
        let mut testing = self.testing.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(running) = testing.take() {
            running.abort();
        }
    }

    async fn fetch_password(&self, key: &CredentialKey) {
        // A keychain that does not answer is told about by the checks; the proxy then asks.
        if let Ok(Some(token)) = self.credentials.load(key).await {
            let is_wanted = password_key(&self.sheet.borrow().settings.proxy).as_ref() == Some(key);
            if is_wanted && self.secrets().password.is_none() {
                self.secrets().password = Some(token.access);
                let _ = self.apply();
            }
        }
        self.fetched.send_replace(true);
    }

    /// Makes the settings the way out, at once and for everything that uses it.
    fn apply(&self) -> Result<(), Problem> {
        let settings = self.sheet.borrow().settings.clone();
        let way_out = way_out(&self.host, &settings, &self.secrets());
        let has_password = self.secrets().password.is_some();
        self.network
            .reconfigure(&way_out)
            .map_err(|_| Problem::TrustFileWrong)?;
        self.sheet.send_modify(|sheet| {
            sheet.has_password = has_password;
            sheet.test = None;
        });
        Ok(())
    }

    fn tell(&self, outcome: Result<(), Problem>) -> Result<(), Problem> {
        self.sheet.send_modify(|sheet| match &outcome {
            Ok(()) => {
                sheet.problem = None;
                sheet.saves += 1;
            }
            Err(problem) => sheet.problem = Some(problem.clone()),
        });
        outcome
    }

    fn secrets(&self) -> MutexGuard<'_, Secrets> {
        self.secrets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn authorities(trust: Option<&TrustFile>) -> Vec<Authority> {
    trust.map_or_else(Vec::new, |trust| trust.authorities().to_vec())
}

/// Where the password of a proxy's login is kept.
fn password_key(proxy: &ProxySetting) -> Option<CredentialKey> {
    match proxy {
        ProxySetting::Automatic => None,
        ProxySetting::Direct => None,
        ProxySetting::Address { address, login } => Some(CredentialKey {
            environment: "network".to_owned(),
            issuer: address.to_string(),
            account: login.clone()?,
        }),
    }
}

fn way_out(
    host: &transport::Settings,
    settings: &Settings,
    secrets: &Secrets,
) -> transport::Settings {
    let proxy = match &settings.proxy {
        ProxySetting::Automatic => host.proxy.clone(),
        ProxySetting::Direct => Proxy::Direct,
        ProxySetting::Address { address, login } => explicit(address, login, secrets),
    };
    transport::Settings {
        proxy,
        trust: secrets.trust.clone().or_else(|| host.trust.clone()),
        limits: host.limits,
    }
}

fn explicit(address: &Url, login: &Option<String>, secrets: &Secrets) -> Proxy {
    let login = login.clone().zip(secrets.password.clone());
    Proxy::Explicit {
        address: address.clone(),
        login,
    }
}
