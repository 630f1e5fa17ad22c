//! How a scenario ends, and what is judged on the way.

use serde::{Deserialize, Serialize};

/// An end.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EndSetup {
    /// Its id; its words stand under it.
    pub id: String,
    /// `goal`, `honest`, `harm`.
    pub verdict: String,
    /// The facts that make it the end.
    pub when: Vec<String>,
}

/// A rule of exactly one kind.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct RuleSetup {
    /// Its id; its words stand under it.
    pub id: String,
    /// This must not happen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub never: Option<String>,
    /// The first must have happened before the second does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<[String; 2]>,
    /// This must have happened by the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub must: Option<String>,
    /// These facts must hold at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_end: Option<Vec<String>>,
    /// The rule judges only if these facts hold: for acts, just before them; for ends, at the end.
    #[serde(rename = "if", skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<String>,
}
