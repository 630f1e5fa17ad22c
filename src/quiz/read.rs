//! Reading questions in the browser; see `course::read`.

use super::{Arity, Choice, ChoiceOption, Citation, Edition, Kind, Level, OptionMark, Order, Question, Tag};
use crate::course::{Read, Value};

impl Read for Question {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self {
            id: value.read("id")?,
            edition: value.read("edition")?,
            objective: value.read("objective")?,
            level: value.read("level")?,
            tags: value.read::<Option<_>>("tags")?.unwrap_or_default(),
            prompt: value.read("prompt")?,
            kind: value.read("kind")?,
            hint: value.read("hint")?,
            explanation: value.read("explanation")?,
            sources: value.read("sources")?,
        })
    }
}

impl Read for Kind {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        value.read("choice").map(Self::Choice)
    }
}

impl Read for Choice {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self {
            arity: value.read("arity")?,
            order: value.read::<Option<_>>("order")?.unwrap_or_default(),
            options: value.read("options")?,
        })
    }
}

impl Read for ChoiceOption {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self { mark: value.read("mark")?, text: value.read("text")?, feedback: value.read("feedback")? })
    }
}

impl Read for Citation {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self { id: value.read("id")?, title: value.read("title")?, url: value.read("url")? })
    }
}

impl Read for Edition {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Self::new(&value.text()?).ok()
    }
}

/// Reads one of several words.
fn word<T: Copy, V: Value>(value: &V, words: &[(&str, T)]) -> Option<T> {
    let text = value.text()?;
    words.iter().find(|(word, _)| *word == text).map(|(_, meaning)| *meaning)
}

impl Read for Level {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        word(value, &Self::ALL.map(|level| (level.word(), level)))
    }
}

impl Read for Arity {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        word(value, &[("one", Self::One), ("many", Self::Many)])
    }
}

impl Read for OptionMark {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        word(value, &[("right", Self::Right), ("wrong", Self::Wrong)])
    }
}

impl Read for Order {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        word(value, &[("shuffled", Self::Shuffled), ("fixed", Self::Fixed)])
    }
}

impl Read for Tag {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        word(value, &[("safety", Self::Safety)])
    }
}
