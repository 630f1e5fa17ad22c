//! Who is in play, and what they do of themselves.

use super::border::IdentitySetup;
use super::day::perhaps_day;
use crate::course::Date;
use serde::{Deserialize, Serialize};

/// Somebody.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct PersonSetup {
    /// The invented code, such as `DEMO-000001`, if the learner may type it.
    pub code: Option<String>,
    /// As what the person may act: `resident`, `employee`.
    pub roles: Vec<String>,
    /// Whether the learner meets the person face to face.
    pub present: bool,
    /// When the person was born: the face is drawn after it, and it crosses a border with the identity.
    #[serde(deserialize_with = "perhaps_day", skip_serializing_if = "Option::is_none")]
    pub born: Option<Date>,
    /// What a country that issued the person a means knows, and what can cross a border therefore.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<IdentitySetup>,
    /// The countries whose registers know which entry is the person's, when another country vouches for them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub linked: Vec<String>,
    /// What the person does, and when; the first step's point is where the script begins.
    pub script: Vec<BeatSetup>,
}

/// A step of a script.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct BeatSetup {
    /// At which point of the script.
    pub at: String,
    /// On which sentence of the learner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hears: Option<String>,
    /// On which event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sees: Option<String>,
    /// Only if these facts hold.
    #[serde(default, rename = "if", skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<String>,
    /// What the person says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
    /// What the person does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub does: Vec<String>,
    /// Where the script goes on; where it is, if nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}
