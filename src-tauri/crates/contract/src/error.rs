//! What can go wrong, as codes with parameters.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Act;

/// A problem a person has to know about. `code` is the stem of its messages in the catalogue:
/// `{code}-title`, `{code}-body`, `{code}-do`, and `{code}-alt` where there is a second act.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ProblemView {
    /// Which problem, such as `e3b-denied`. One of `PROBLEM_CODES`.
    pub code: String,
    /// How far it reaches.
    pub severity: Severity,
    /// Values for the placeholders of its messages.
    pub parameters: BTreeMap<String, Parameter>,
    /// The one thing to do next.
    pub act: Option<Act>,
    /// A second way on.
    pub alternative: Option<Act>,
    /// A short id that is also in the log, for support.
    pub reference: String,
}

/// How far a problem reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Nothing goes on before it is solved.
    Stops,
    /// Setup goes on, with less.
    Limits,
    /// Good to know.
    Informs,
}

/// A value for a placeholder in a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum Parameter {
    /// A name, shown as it is.
    Text {
        /// The name.
        value: String,
    },
    /// A count.
    Number {
        /// The count.
        value: i64,
    },
    /// A moment, in RFC 3339.
    Time {
        /// The moment.
        value: String,
    },
    /// Names, joined the way the language joins them.
    List {
        /// The names.
        values: Vec<String>,
    },
}

/// Why a command was not carried out. Nothing changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(
    tag = "code",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum CommandError {
    /// The act does not apply to the screen the wizard is on; the page was behind.
    NotNow {
        /// The screen the wizard is on.
        screen: String,
    },
    /// Something the act needs is missing or wrong. The view's problem says what.
    Explained,
    /// The plan changed since it was shown; it has to be looked at again.
    PlanChanged,
    /// A value cannot be what it is.
    BadRequest {
        /// The field.
        field: String,
    },
    /// The wizard is closing.
    Closing,
}
