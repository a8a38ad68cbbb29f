//! The composition root: the one place that knows every piece and puts them together.

use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use contract::SCREEN_CODES;
use domain::Profile;
use engine::journal::FileJournal;
use engine::{Ports, Practice, Stage, StageError, Vault};
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
    /// Code of the screen to open the scenario at.
    screen: Option<String>,
    practice: Option<Arc<dyn Practice>>,
}

impl World {
    /// # Errors
    /// One clear line about a profile, scenario or screen that cannot be used.
    pub(crate) fn find(arguments: &Arguments) -> anyhow::Result<Self> {
        let profile = match &arguments.profile {
            Some(file) => load(file)?,
            None => engine::profile::shipped()?,
        };
        let practice = practice();
        let screen = arguments.screen.as_deref().map(known_screen).transpose()?;
        let scenario = match (&practice, &arguments.practice, &screen) {
            (_, None, None) => None,
            (None, _, _) => anyhow::bail!("this build has no practice mode"),
            (Some(room), Some(scenario), _) => Some(known_scenario(room.as_ref(), scenario)?),
            (Some(room), None, Some(screen)) => {
                let scenario = room.scenario_for(screen);
                Some(scenario.with_context(|| format!("practice has no screen {screen}"))?)
            }
        };
        Ok(Self {
            profile,
            scenario,
            screen,
            practice,
        })
    }
}

fn known_scenario(room: &dyn Practice, scenario: &String) -> anyhow::Result<String> {
    let known = room.scenarios();
    if !known.contains(scenario) {
        // One line has no room for all of them.
        let some = known.iter().take(5).cloned().collect::<Vec<_>>().join(", ");
        let more = known.len().saturating_sub(5);
        anyhow::bail!(
            "unknown scenario {}. Known: {some} and {more} more, which the README lists",
            quote(scenario)
        );
    }
    Ok(scenario.clone())
}

/// The code as it is written, whichever case it was said in.
fn known_screen(screen: &str) -> anyhow::Result<String> {
    let code = screen.to_ascii_uppercase();
    if !SCREEN_CODES.contains(&code.as_str()) {
        let known = SCREEN_CODES.join(", ");
        anyhow::bail!("unknown screen code {}. Known: {known}", quote(screen));
    }
    Ok(code)
}

/// Builds the engine and everything it works with. To be called where tasks can be spawned.
pub(crate) async fn start(
    app: AppHandle,
    folder: &DataFolder,
    world: World,
) -> anyhow::Result<Stage> {
    let ports = Ports {
        shell: Arc::new(Desktop::new(app, folder.path().to_owned())),
        clock: Arc::new(engine::clock::System),
        credentials: Arc::new(Vault::default()),
        journal: Arc::new(journal(folder.path())),
        network: Default::default(),
        settings: folder.path().to_owned(),
        records: folder.path().join(RECORDS),
        practice: world.practice,
    };
    let World {
        profile,
        scenario,
        screen,
        ..
    } = world;
    let stage = match (scenario, screen) {
        (None, _) => Stage::open(ports, profile).await,
        (Some(scenario), None) => Stage::open_in_practice(ports, profile, &scenario).await,
        (Some(scenario), Some(screen)) => {
            let stage = Stage::open_in_practice_at(ports, profile, &scenario, &screen).await;
            if matches!(stage, Err(StageError::NoWay)) {
                anyhow::bail!("practice {scenario} does not lead to screen {screen}");
            }
            stage
        }
    };
    Ok(stage?)
}

/// A disk that takes nothing now may take the place later: each save tries anew.
fn journal(folder: &Path) -> FileJournal {
    FileJournal::open(folder.to_owned()).unwrap_or_else(|error| {
        tracing::warn!(kind = %error.kind(), "nothing can be saved");
        FileJournal::at(folder.to_owned())
    })
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
