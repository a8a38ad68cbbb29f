//! The record a person saves at the end: what was connected, when, and what was checked. It holds
//! no sign-in and no secret.

use std::{
    fmt::Write as _,
    fs,
    io::{self, Write as _},
    path::Path,
};

use domain::{
    RepositorySelection,
    wizard::{Confirming, Line, LineVerdict, Verdict, Wizard},
};

use time::{Duration, OffsetDateTime};

use crate::{
    journal::{make_private_folder, private_file, remove_files},
    repository_index::RepositoryIndex,
};

/// What a record's name begins with.
const NAME: &str = "factory-setup";

/// How many records of one day a folder takes.
const MOST: u32 = 1000;

/// Writes the record as a text file and answers its name. Never writes over a file.
///
/// # Errors
/// When the folder cannot be written.
pub(crate) fn save(
    folder: &Path,
    wizard: &Wizard,
    at: &Confirming,
    index: &RepositoryIndex,
) -> io::Result<String> {
    make_private_folder(folder)?;
    let text = text(wizard, at, index);
    let organization = &at.agreed.plan.organization.login;
    for number in 1..MOST {
        let name = if number == 1 {
            format!("{NAME}-{organization}.txt")
        } else {
            format!("{NAME}-{organization}-{number}.txt")
        };
        match private_file(&folder.join(&name)) {
            Ok(mut file) => {
                file.write_all(text.as_bytes())?;
                file.sync_all()?;
                return Ok(name);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Removes the records that are older than the person wants to keep them. Other files are left alone.
pub(crate) fn forget_older(folder: &Path, age: Duration, now: OffsetDateTime) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let is_record = name.to_str().is_some_and(is_record);
        // What `metadata` says of a link is about the link.
        let Ok(facts) = entry.metadata() else {
            continue;
        };
        let is_old = facts
            .modified()
            .is_ok_and(|at| now - OffsetDateTime::from(at) > age);
        if is_record && facts.is_file() && is_old {
            // One that stays is tried again at the next start.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Removes every record and says whether there were any. What else is in the folder stays.
///
/// # Errors
/// When some of them could not be removed.
pub(crate) fn erase(folder: &Path) -> io::Result<bool> {
    let removed = remove_files(folder, is_record)?;
    // A folder with something else in it is not ours to remove.
    let _ = fs::remove_dir(folder);
    Ok(removed)
}

/// Whether a file of this name is a record.
fn is_record(name: &str) -> bool {
    name.starts_with(NAME) && name.ends_with(".txt")
}

fn text(wizard: &Wizard, at: &Confirming, index: &RepositoryIndex) -> String {
    let plan = &at.agreed.plan;
    let mut text = String::new();
    // Writing to a string does not fail.
    let _ = writeln!(
        text,
        "organization: {} ({})",
        plan.organization.login, plan.organization.id.0
    );
    let _ = writeln!(text, "outcome: {}", outcome(at.outcome()));
    if let Some(moment) = at.connected_at {
        let _ = writeln!(text, "when: {moment}");
    }
    let _ = writeln!(text, "reference: {}", reference(wizard.run()));
    let _ = writeln!(text, "plan: {}", plan.digest().0);
    for (line, verdict) in at.lines() {
        let _ = writeln!(text, "check {}: {}", line_name(line), verdict_name(verdict));
    }
    match &plan.repositories {
        RepositorySelection::All => text.push_str("repositories: all, now and in the future\n"),
        RepositorySelection::Selected(ids) => {
            let _ = writeln!(text, "repositories: {}", ids.len());
            for id in ids {
                let name = index.name(*id).unwrap_or_default();
                let _ = writeln!(text, "  {} {name}", id.0);
            }
        }
    }
    for (name, level) in &plan.permissions.0 {
        let _ = writeln!(text, "permission {}: {level:?}", name.0);
    }
    text
}

/// The short form of a run's name that people quote.
pub(crate) fn reference(run: &str) -> String {
    let short: String = run.chars().take(8).collect::<String>().to_uppercase();
    match short.split_at_checked(4) {
        Some((first, second)) if !second.is_empty() => format!("{first}-{second}"),
        _ => short,
    }
}

fn outcome(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Running => "checking",
        Verdict::Connected => "connected",
        Verdict::NotConnected => "not connected",
        Verdict::ConfirmedByPerson => "confirmed by the person, not checked",
    }
}

fn line_name(line: Line) -> &'static str {
    match line {
        Line::Platform => "platform",
        Line::Installed => "installed",
        Line::Organization => "organization",
        Line::Repositories => "repositories",
        Line::Permissions => "permissions",
        Line::Read => "read",
    }
}

fn verdict_name(verdict: LineVerdict) -> &'static str {
    match verdict {
        LineVerdict::Open => "not answered",
        LineVerdict::Holds => "holds",
        LineVerdict::Fails => "fails",
        LineVerdict::ConfirmedByPerson => "confirmed by the person, not checked",
        LineVerdict::CannotKnow => "cannot be known",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_go_when_they_are_older_than_wished_and_nothing_else_does() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["factory-setup-northwind.txt", "notes.txt"] {
            fs::write(folder.path().join(name), "text").expect("a file");
        }
        fs::create_dir(folder.path().join("factory-setup-folder.txt")).expect("a folder");
        let names = || {
            let entries = fs::read_dir(folder.path()).expect("it can be read");
            let mut names: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
            names.sort();
            names
        };

        let facts = fs::metadata(folder.path().join("notes.txt")).expect("it is there");
        let now = OffsetDateTime::from(facts.modified().expect("a time"));
        forget_older(folder.path(), Duration::days(30), now + Duration::days(29));
        assert_eq!(names().len(), 3);
        forget_older(folder.path(), Duration::days(30), now + Duration::days(31));
        assert_eq!(names(), ["factory-setup-folder.txt", "notes.txt"]);
        forget_older(&folder.path().join("none"), Duration::ZERO, now);
    }
}
