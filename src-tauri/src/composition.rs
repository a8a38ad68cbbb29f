//! The composition root: the one place that knows every piece and puts them together.

use std::path::Path;
use std::sync::Arc;

use domain::Profile;
use engine::journal::FileJournal;
use engine::{Ports, Practice, Stage, Vault};
use tauri::AppHandle;

use crate::arguments::{Arguments, quote};
use crate::data_folder::DataFolder;
use crate::shell::Desktop;

/// Folder for saved records, in the data folder.
const RECORDS: &str = "records";

/// Which world the wizard opens in: what the command line named, found to exist.
pub(crate) struct World {
    profile: Profile,
    scenario: Option<String>,
    practice: Option<Arc<dyn Practice>>,
}

impl World {
    /// # Errors
    /// One clear line about a profile or scenario that cannot be used.
    pub(crate) fn find(arguments: &Arguments) -> anyhow::Result<Self> {
        let profile = match &arguments.profile {
            Some(file) => load(file)?,
            None => engine::profile::shipped()?,
        };
        let practice = practice();
        if let Some(scenario) = &arguments.practice {
            let known = practice
                .as_ref()
                .map(|room| room.scenarios())
                .unwrap_or_default();
            if known.is_empty() {
                anyhow::bail!("this build has no practice mode");
            }
            if !known.contains(scenario) {
                anyhow::bail!(
                    "unknown scenario {}. Known: {}",
                    quote(scenario),
                    known.join(", ")
                );
            }
        }
        Ok(Self {
            profile,
            scenario: arguments.practice.clone(),
            practice,
        })
    }
}

/// Builds the engine and everything it works with. To be called where tasks can be spawned.
pub(crate) async fn start(
    app: AppHandle,
    folder: &DataFolder,
    world: World,
) -> anyhow::Result<Stage> {
    let ports = Ports {
        shell: Arc::new(Desktop::new(app)),
        clock: Arc::new(engine::clock::System),
        credentials: Arc::new(Vault::default()),
        journal: Arc::new(FileJournal::open(folder.path().to_owned())?),
        network: Default::default(),
        records: folder.path().join(RECORDS),
        practice: world.practice,
    };
    let stage = match world.scenario {
        Some(scenario) => Stage::open_in_practice(ports, world.profile, &scenario).await?,
        None => Stage::open(ports, world.profile).await?,
    };
    Ok(stage)
}

fn load(file: &Path) -> anyhow::Result<Profile> {
    engine::profile::load(file)
        .map_err(|error| anyhow::anyhow!("the profile {} cannot be used: {error}", quote(file)))
}

#[cfg(feature = "practice")]
#[expect(
    clippy::unnecessary_wraps,
    reason = "a build without practice has none"
)]
fn practice() -> Option<Arc<dyn Practice>> {
    Some(Arc::new(crate::practice::Room::default()))
}

#[cfg(not(feature = "practice"))]
fn practice() -> Option<Arc<dyn Practice>> {
    None
}
