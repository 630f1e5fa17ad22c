//! A day in a scenario's file.

use crate::course::Date;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

/// Reads a day that is there.
pub(super) fn perhaps_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    day(deserializer).map(Some)
}

/// Reads a day, written as a text or as TOML's own date.
pub(super) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    /// TOML hands its own dates over as a map with one entry, whose value is the day as text.
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Text(String),
        Toml(BTreeMap<String, String>),
    }
    let text = match Written::deserialize(deserializer)? {
        Written::Text(text) => Some(text),
        Written::Toml(parts) => parts.into_values().next(),
    };
    text.unwrap_or_default().parse().map_err(serde::de::Error::custom)
}
