//! The record a person saves at the end: what was connected, when, and what was checked. It holds
//! no sign-in and no secret.

use std::{
    fmt::Write as _,
    io::{self, Write as _},
    path::Path,
};

use domain::{
    RepositorySelection,
    wizard::{Confirming, Line, LineVerdict, Verdict, Wizard},
};

use crate::{
    journal::{make_private_folder, private_file},
    repository_index::RepositoryIndex,
};

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
            format!("factory-setup-{organization}.txt")
        } else {
            format!("factory-setup-{organization}-{number}.txt")
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
