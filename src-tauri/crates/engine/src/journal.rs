//! Where the places are saved, so that a stopped program can go on: the setup in hand, those that are
//! put aside, and what is left of the finished ones.

use std::{
    fmt::Debug,
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use domain::wizard::{PLACES_VERSION, Places, Snapshot};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

/// A file larger than this is not ours. Fifty plans of 100,000 repositories each fit.
const LARGEST: u64 = 64 * 1024 * 1024;

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// Nothing: the first run.
    Nothing,
    /// Places to go on from.
    Place(Box<Places>),
    /// A file that cannot be read; it was put aside.
    Damaged,
    /// A file of a newer version; it is left alone and nothing is written over it.
    Newer,
}

/// Saves and loads the places. Calls may wait for the disk and are made off the async threads.
pub trait Journal: Send + Sync + Debug {
    /// What an earlier run left.
    fn load(&self) -> Loaded;

    /// Saves all places, so that a crash at any moment leaves these or the ones before.
    ///
    /// # Errors
    /// When it could not be written.
    fn save(&self, places: &Places) -> io::Result<()>;

    /// Forgets all places.
    ///
    /// # Errors
    /// When it could not be removed.
    fn clear(&self) -> io::Result<()>;

    /// Removes everything it ever wrote, also what was put aside or is of a newer version (CS-12).
    /// Says whether anything was there.
    ///
    /// # Errors
    /// When some of it could not be removed.
    fn erase(&self) -> io::Result<bool>;
}

/// A journal in memory; for practice and stories. It remembers every entry.
#[derive(Debug, Default)]
pub struct MemoryJournal {
    entries: Mutex<Vec<Places>>,
}

impl MemoryJournal {
    /// A journal whose last entry is this one.
    #[must_use]
    pub fn with(places: impl Into<Places>) -> Self {
        MemoryJournal {
            entries: Mutex::new(vec![places.into()]),
        }
    }

    /// Every entry since the last clearing, oldest first.
    #[must_use]
    pub fn entries(&self) -> Vec<Places> {
        self.entries
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Journal for MemoryJournal {
    fn load(&self) -> Loaded {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.last().map_or(Loaded::Nothing, |last| {
            Loaded::Place(Box::new(last.clone()))
        })
    }

    fn save(&self, places: &Places) -> io::Result<()> {
        self.entries
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(places.clone());
        Ok(())
    }

    fn clear(&self) -> io::Result<()> {
        self.entries
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
        Ok(())
    }

    fn erase(&self) -> io::Result<bool> {
        let had = !self.entries().is_empty();
        self.clear()?;
        Ok(had)
    }
}

/// A journal in a folder: `place.json`, and `place.bak` with the entry before it.
///
/// Each file is a line of JSON and a line with its SHA-256. The second line is the same in every
/// version, so that damage is never taken for a place, or for the file of a newer version.
#[derive(Debug)]
pub struct FileJournal {
    folder: PathBuf,
    memory: Mutex<Memory>,
}

/// What a journal knows of its file.
#[derive(Debug, Default)]
struct Memory {
    /// A newer version's file is there: nothing is written over it.
    sealed: bool,
    /// The entry this journal read or wrote last.
    last: Option<Digest>,
}

impl FileJournal {
    /// Opens the folder, and makes it if it is not there, for this user only.
    ///
    /// # Errors
    /// When it cannot be made or written.
    pub fn open(folder: PathBuf) -> io::Result<Self> {
        make_private_folder(&folder)?;
        let probe = folder.join(".writable");
        // A crash may have left it.
        let _ = fs::remove_file(&probe);
        private_file(&probe)?;
        fs::remove_file(&probe)?;
        Ok(FileJournal::at(folder))
    }

    /// A journal in a folder that may take nothing now: each save tries anew (CS-10).
    #[must_use]
    pub fn at(folder: PathBuf) -> Self {
        FileJournal {
            folder,
            memory: Mutex::default(),
        }
    }

    fn place(&self) -> PathBuf {
        self.folder.join("place.json")
    }

    fn backup(&self) -> PathBuf {
        self.folder.join("place.bak")
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts a file aside that cannot be read, so that support can look at it.
    fn put_aside(&self, file: &Path) {
        for number in 1..1000 {
            let aside = self.folder.join(format!("place.corrupt-{number}"));
            if !aside.exists() {
                // Failing to keep it is no reason to stop.
                let _ = fs::rename(file, aside);
                return;
            }
        }
    }
}

impl Journal for FileJournal {
    fn load(&self) -> Loaded {
        let first = read(&self.place());
        let found = match first {
            Found::Place(..) | Found::Newer => first,
            Found::Missing => {
                let second = read(&self.backup());
                if matches!(second, Found::Missing) {
                    return Loaded::Nothing;
                }
                second
            }
            Found::Damaged => {
                self.put_aside(&self.place());
                read(&self.backup())
            }
        };
        match found {
            Found::Place(places, digest) => {
                self.memory().last = Some(digest);
                Loaded::Place(places)
            }
            Found::Newer => {
                self.memory().sealed = true;
                Loaded::Newer
            }
            Found::Missing => Loaded::Damaged,
            Found::Damaged => {
                self.put_aside(&self.backup());
                Loaded::Damaged
            }
        }
    }

    /// CS-02: a new file in the same folder, flushed; the old one becomes the backup; rename; flush
    /// the folder. An entry of somebody else is not written over: where the folder cannot be locked,
    /// two programs would take turns at losing each other's place (CS-07).
    fn save(&self, places: &Places) -> io::Result<()> {
        let mut memory = self.memory();
        let current = read(&self.place());
        let is_foreign = match &current {
            Found::Place(_, digest) => memory.last.is_some_and(|last| last != *digest),
            Found::Newer => true,
            Found::Missing | Found::Damaged => false,
        };
        if memory.sealed || is_foreign {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let (text, digest) = with_proof(&serde_json::to_vec(places)?);
        if text.len() as u64 > LARGEST {
            // It could not be read again, and what is there would be lost over it.
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        if !self.folder.exists() {
            make_private_folder(&self.folder)?;
        }
        let fresh = self.folder.join("place.new");
        // What a crash left half written is not kept.
        if let Err(error) = fs::remove_file(&fresh)
            && error.kind() != io::ErrorKind::NotFound
        {
            return Err(error);
        }
        let written = private_file(&fresh).and_then(|mut file| {
            file.write_all(&text)?;
            file.sync_all()
        });
        if let Err(error) = written {
            // On a full disk the half that was written takes room, too.
            let _ = fs::remove_file(&fresh);
            return Err(error);
        }
        if matches!(current, Found::Place(..)) {
            fs::rename(self.place(), self.backup())?;
        }
        fs::rename(&fresh, self.place())?;
        memory.last = Some(digest);
        flush_folder(&self.folder)
    }

    fn clear(&self) -> io::Result<()> {
        for file in [self.place(), self.backup()] {
            if let Err(error) = fs::remove_file(file)
                && error.kind() != io::ErrorKind::NotFound
            {
                return Err(error);
            }
        }
        self.memory().last = None;
        flush_folder(&self.folder)
    }

    fn erase(&self) -> io::Result<bool> {
        let mut memory = self.memory();
        let had = remove_files(&self.folder, |name| {
            name == ".writable" || name.starts_with("place.")
        })?;
        *memory = Memory::default();
        Ok(had)
    }
}

pub(crate) type Digest = [u8; 32];

enum Found {
    Missing,
    Place(Box<Places>, Digest),
    Damaged,
    Newer,
}

/// An entry as it stands in a file.
pub(crate) fn with_proof(entry: &[u8]) -> (Vec<u8>, Digest) {
    let digest: Digest = Sha256::digest(entry).into();
    let proof = format!("\n{}\n", hexadecimal(&digest));
    ([entry, proof.as_bytes()].concat(), digest)
}

/// The entry in a file, if every byte is as it was written.
fn verified(text: &[u8]) -> Option<(&[u8], Digest)> {
    let end = text.iter().position(|byte| *byte == b'\n')?;
    let (written, digest) = with_proof(&text[..end]);
    (written == text).then_some((&text[..end], digest))
}

fn hexadecimal(digest: &Digest) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads a place, whatever the file turns out to be (CS-03).
fn read(path: &Path) -> Found {
    // Not following a link: only a plain file of a sensible size is ours.
    match fs::symlink_metadata(path) {
        Ok(facts) if facts.is_file() && facts.len() <= LARGEST => {}
        Ok(_) => return Found::Damaged,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Found::Missing,
        Err(_) => return Found::Damaged,
    }
    let mut text = Vec::new();
    let whole = File::open(path).and_then(|file| file.take(LARGEST).read_to_end(&mut text));
    if whole.is_err() {
        return Found::Damaged;
    }
    let Some((entry, digest)) = verified(&text) else {
        return Found::Damaged;
    };
    #[derive(Deserialize)]
    struct Version {
        version: u32,
    }
    match serde_json::from_slice::<Version>(entry) {
        Ok(found) if found.version > PLACES_VERSION => Found::Newer,
        Ok(found) => places(found.version, entry).map_or(Found::Damaged, |places| {
            Found::Place(Box::new(places), digest)
        }),
        Err(_) => Found::Damaged,
    }
}

/// The places in an entry. Version 1 held one place, which is the one in hand.
fn places(version: u32, entry: &[u8]) -> Option<Places> {
    match version {
        1 => {
            let place: Snapshot = serde_json::from_slice(entry).ok()?;
            Some(place.into())
        }
        _ => serde_json::from_slice(entry).ok(),
    }
}

/// Makes a folder for this user only; one that is there becomes that.
pub(crate) fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
        builder.mode(0o700).create(folder)?;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
    }
    #[cfg(not(unix))]
    builder.create(folder)
}

/// Makes a file for this user only, which must not be there yet.
pub(crate) fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// Removes the files of a folder whose names are meant, and says whether there were any. What cannot
/// be removed keeps none of the others.
pub(crate) fn remove_files(folder: &Path, meant: impl Fn(&str) -> bool) -> io::Result<bool> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        entries => entries?,
    };
    let mut removed = false;
    let mut outcome = Ok(());
    for entry in entries {
        let entry = entry?;
        if entry.file_name().to_str().is_some_and(&meant) {
            match fs::remove_file(entry.path()) {
                Ok(()) => removed = true,
                Err(error) => outcome = Err(error),
            }
        }
    }
    outcome?;
    if removed {
        flush_folder(folder)?;
    }
    Ok(removed)
}

pub(crate) fn flush_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}
