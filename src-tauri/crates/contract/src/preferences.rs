//! How a person wants the page to look and act on this computer. The page applies them at once; the
//! program remembers them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Smallest and largest text size, in percent. The settings offer up to 200; the keys go on to 400,
/// as WCAG 1.4.10 wants of a page that can be zoomed.
pub const TEXT_SIZES: std::ops::RangeInclusive<u16> = 90..=400;

/// What a person prefers. A field that is not there has its usual value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Preferences {
    /// The colours.
    pub theme: ThemeChoice,
    /// The space between lines.
    pub density: Density,
    /// The size of text and everything beside it, in percent; one of [`TEXT_SIZES`].
    pub text_size: u16,
    /// Nothing moves, whatever the system says.
    pub less_motion: bool,
    /// Long lists come as pages of checkboxes.
    pub list_as_pages: bool,
    /// The language as a BCP 47 tag; `und`, undetermined, for the one this computer speaks.
    pub language: String,
    /// The shortcuts that do nothing.
    pub shortcuts_off: Vec<Shortcut>,
    /// Names of organizations, repositories and people are covered, for sharing the screen.
    pub mask_names: bool,
    /// How long saved records stay.
    pub keep_records: KeepRecords,
}

impl Default for Preferences {
    fn default() -> Self {
        Preferences {
            theme: ThemeChoice::System,
            density: Density::Cosy,
            text_size: 100,
            less_motion: false,
            list_as_pages: false,
            language: "und".to_owned(),
            shortcuts_off: Vec::new(),
            mask_names: false,
            keep_records: KeepRecords::Forever,
        }
    }
}

/// The colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum ThemeChoice {
    /// As the system says.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast on white.
    HighContrastLight,
    /// High contrast on black.
    HighContrastDark,
}

/// The space between lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum Density {
    /// Less, so that more fits.
    Compact,
    /// More, so that it reads with ease.
    Cosy,
}

/// How long saved records stay on this computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum KeepRecords {
    /// 30 days.
    Month,
    /// 90 days.
    Quarter,
    /// 365 days.
    Year,
    /// Until the person removes them.
    Forever,
}

impl KeepRecords {
    /// The number of days after which a record goes; none when it stays.
    #[must_use]
    pub const fn days(self) -> Option<u16> {
        match self {
            KeepRecords::Month => Some(30),
            KeepRecords::Quarter => Some(90),
            KeepRecords::Year => Some(365),
            KeepRecords::Forever => None,
        }
    }
}

/// A shortcut that works on every screen and can be turned off (WCAG 2.1.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum Shortcut {
    /// Presses the main button.
    Primary,
    /// Goes back.
    Back,
    /// Goes to the next step that was visited.
    Forward,
    /// Moves to the next part of the window.
    NextRegion,
    /// Moves to the part before.
    PreviousRegion,
    /// Opens Get help.
    Help,
    /// Copies the link of a sign-in.
    CopyLink,
    /// Goes to the search of a list.
    Search,
    /// Opens the settings.
    Settings,
    /// Opens the list of shortcuts.
    Shortcuts,
    /// Makes text larger.
    Larger,
    /// Makes text smaller.
    Smaller,
    /// Makes text its usual size.
    NormalSize,
}

/// Changes some preferences; what is not named stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, optional_fields)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ChangePreferencesRequest {
    /// The colours.
    pub theme: Option<ThemeChoice>,
    /// The space between lines.
    pub density: Option<Density>,
    /// The size of text, in percent; one of [`TEXT_SIZES`].
    pub text_size: Option<u16>,
    /// Whether nothing moves.
    pub less_motion: Option<bool>,
    /// Whether long lists come as pages.
    pub list_as_pages: Option<bool>,
    /// The language as a BCP 47 tag.
    pub language: Option<String>,
    /// The shortcuts that do nothing.
    pub shortcuts_off: Option<Vec<Shortcut>>,
    /// Whether names are covered.
    pub mask_names: Option<bool>,
    /// How long saved records stay.
    pub keep_records: Option<KeepRecords>,
}
