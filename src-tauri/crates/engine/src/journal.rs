//! Where the place is saved, so that a stopped program can go on.

use std::{
    fmt::Debug,
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use domain::wizard::{SNAPSHOT_VERSION, Snapshot};
use serde::Deserialize;

/// A file larger than this is not ours.
const LARGEST: u64 = 8 * 1024 * 1024;

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// Nothing: the first run.
    Nothing,
    /// A place to go on from.
    Place(Box<Snapshot>),
    /// A file that cannot be read; it was put aside.
    Damaged,
    /// A file of a newer version; it is left alone and nothing is written over it.
    Newer,
}

/// Saves and loads the place. Calls may wait for the disk and are made off the async threads.
pub trait Journal: Send + Sync + Debug {
    /// What an earlier run left.
    fn load(&self) -> Loaded;

    /// Saves a place, so that a crash at any moment leaves this or the one before.
    ///
    /// # Errors
    /// When it could not be written.
    fn save(&self, snapshot: &Snapshot) -> io::Result<()>;

    /// Forgets the place.
    ///
    /// # Errors
    /// When it could not be removed.
    fn clear(&self) -> io::Result<()>;
}

/// A journal in memory; for practice and stories. It remembers every entry.
#[derive(Debug, Default)]
pub struct MemoryJournal {
    entries: Mutex<Vec<Snapshot>>,
}

impl MemoryJournal {
    /// A journal whose last entry is this one.
    #[must_use]
    pub fn with(snapshot: Snapshot) -> Self {
        MemoryJournal {
            entries: Mutex::new(vec![snapshot]),
        }
    }

    /// Every entry since the last clearing, oldest first.
    #[must_use]
    pub fn entries(&self) -> Vec<Snapshot> {
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

    fn save(&self, snapshot: &Snapshot) -> io::Result<()> {
        self.entries
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(snapshot.clone());
        Ok(())
    }

    fn clear(&self) -> io::Result<()> {
        self.entries
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
        Ok(())
    }
}

/// A journal in a folder: `place.json`, and `place.bak` with the entry before it.
#[derive(Debug)]
pub struct FileJournal {
    folder: PathBuf,
    /// A newer version's file is there: nothing is written over it.
    sealed: Mutex<bool>,
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
        Ok(FileJournal {
            folder,
            sealed: Mutex::new(false),
        })
    }

    fn place(&self) -> PathBuf {
        self.folder.join("place.json")
    }

    fn backup(&self) -> PathBuf {
        self.folder.join("place.bak")
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
            Found::Place(_) | Found::Newer => first,
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
            Found::Place(snapshot) => Loaded::Place(snapshot),
            Found::Newer => {
                *self.sealed.lock().unwrap_or_else(PoisonError::into_inner) = true;
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
    /// the folder.
    fn save(&self, snapshot: &Snapshot) -> io::Result<()> {
        if *self.sealed.lock().unwrap_or_else(PoisonError::into_inner) {
            return Err(io::Error::from(io::ErrorKind::PermissionDenied));
        }
        let text = serde_json::to_vec(snapshot)?;
        let fresh = self.folder.join("place.new");
        // What a crash left half written is not kept.
        if let Err(error) = fs::remove_file(&fresh)
            && error.kind() != io::ErrorKind::NotFound
        {
            return Err(error);
        }
        let mut file = private_file(&fresh)?;
        file.write_all(&text)?;
        file.sync_all()?;
        drop(file);
        if matches!(read(&self.place()), Found::Place(_)) {
            fs::rename(self.place(), self.backup())?;
        }
        fs::rename(&fresh, self.place())?;
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
        flush_folder(&self.folder)
    }
}

enum Found {
    Missing,
    Place(Box<Snapshot>),
    Damaged,
    Newer,
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
    #[derive(Deserialize)]
    struct Version {
        version: u32,
    }
    match serde_json::from_slice::<Version>(&text) {
        Ok(found) if found.version > SNAPSHOT_VERSION => Found::Newer,
        Ok(_) => serde_json::from_slice(&text).map_or(Found::Damaged, Found::Place),
        Err(_) => Found::Damaged,
    }
}

fn make_private_folder(folder: &Path) -> io::Result<()> {
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

fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

fn flush_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}
