//! The TypeScript that ts-rs does not make by itself: the map of commands, the list of codes, and the
//! usual preferences.

use std::fmt::Write;

use crate::{COMMANDS, Preferences};

/// A TypeScript file of the page's `contract` folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeScript {
    /// The file's name.
    pub name: &'static str,
    /// Its text.
    pub text: String,
}

/// The files beside those ts-rs writes.
#[must_use]
pub fn typescript() -> Vec<TypeScript> {
    vec![
        TypeScript {
            name: "commands.ts",
            text: commands(),
        },
        TypeScript {
            name: "problemCodes.ts",
            text: problem_codes(),
        },
        TypeScript {
            name: "usualPreferences.ts",
            text: usual_preferences(),
        },
    ]
}

fn commands() -> String {
    let mut names: Vec<&str> = COMMANDS
        .iter()
        .flat_map(|entry| [entry.request, entry.response])
        .collect();
    names.retain(|name| *name != "()");
    names.sort_unstable();
    names.dedup();
    let mut text = String::from("// Generated from the contract crate. Not edited by hand.\n");
    for name in names {
        let _ = writeln!(text, "import type {{ {name} }} from './{name}';");
    }
    text.push_str("\n/** Every command with what it takes and what it answers. */\n");
    text.push_str("export interface Commands {\n");
    for entry in COMMANDS {
        let response = if entry.response == "()" {
            "null"
        } else {
            entry.response
        };
        let _ = writeln!(
            text,
            "  {}: {{ request: {}; response: {response} }};",
            entry.name, entry.request
        );
    }
    text.push_str("}\n\nexport type CommandName = keyof Commands;\n");
    text
}

fn problem_codes() -> String {
    let mut text = String::from("// Generated from the domain crate. Not edited by hand.\n\n");
    text.push_str("/** Every problem that can be shown: the stems of its messages. */\n");
    text.push_str("export const PROBLEM_CODES = [\n");
    for code in domain::PROBLEM_CODES {
        let _ = writeln!(text, "  '{code}',");
    }
    text.push_str("] as const;\n\nexport type ProblemCode = (typeof PROBLEM_CODES)[number];\n");
    text
}

fn usual_preferences() -> String {
    let usual = serde_json::to_string_pretty(&Preferences::default()).unwrap_or_default();
    let mut text = String::from("// Generated from the contract crate. Not edited by hand.\n");
    text.push_str("import type { Preferences } from './Preferences';\n\n");
    text.push_str("/** The preferences of somebody who never changed one. */\n");
    let _ = writeln!(
        text,
        "export const usualPreferences: Preferences = {usual};"
    );
    text
}
