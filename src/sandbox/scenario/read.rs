//! Reading a scenario's file in the browser, which parses JSON by itself; see [`crate::course::Read`].

use super::file::{EndWords, RuleWords, ScenarioFile, ScenarioWords};
use crate::course::{Read, Value};
use crate::sandbox::sorted_map::Named;

impl<T: Read> Read for Named<T> {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        let mut entries = Vec::new();
        for (name, value) in value.entries() {
            entries.push((name, T::read_from(&value)?));
        }
        Some(Self::of_sorted(entries))
    }
}

impl Read for ScenarioFile {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self {
            version: value.read("version")?,
            id: value.read("id")?,
            title: value.read("title")?,
            scenario: value.read("scenario")?,
            words: value.read("words")?,
        })
    }
}

impl Read for ScenarioWords {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self {
            story: value.read("story")?,
            practise: value.read("practise")?,
            names: value.read("names")?,
            ends: value.read("ends")?,
            rules: value.read("rules")?,
            life: value.read("life")?,
        })
    }
}

impl Read for EndWords {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self { title: value.read("title")?, text: value.read("text")? })
    }
}

impl Read for RuleWords {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self {
            title: value.read("title")?,
            life: value.read("life")?,
            why: value.read("why")?,
            right: value.read("right")?,
        })
    }
}
