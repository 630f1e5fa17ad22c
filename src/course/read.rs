//! Reading the course's files in the browser.
//!
//! The browser parses JSON by itself; what is left is to take the values out of it.
//! Serde could do that too, and natively it does, but its code for these types alone would be a tenth of the program that a
//! learner downloads. A test holds both readings to the same result.

use super::{
    Anchor, Block, CourseVersion, Date, Difficulty, Html, Index, Lesson, LessonEntry, LessonId, ModuleEntry, ModuleId,
    Objective, ObjectiveId, Page, QuestionId, Reading, ScenarioEntry, ScenarioId, Section, Slug, SourceId,
};
use std::str::FromStr;

/// A parsed JSON value, wherever it lives.
pub trait Value: Sized {
    /// The value under a name; a value that is nothing if there is none.
    fn get(&self, name: &str) -> Self;
    /// Whether this is `null` or was not there at all.
    fn is_nothing(&self) -> bool;
    /// The text, if it is one.
    fn text(&self) -> Option<String>;
    /// The number, if it is a whole one that fits.
    fn number(&self) -> Option<u16>;
    /// The items, if it is a list.
    fn items(&self) -> Option<Vec<Self>>;
    /// Whether it is `true`.
    fn is_true(&self) -> bool;
    /// The names and values in the order of the names, if it is an object; none otherwise.
    fn entries(&self) -> Vec<(String, Self)>;

    /// Reads what is under a name.
    fn read<T: Read>(&self, name: &str) -> Option<T> {
        T::read_from(&self.get(name))
    }
}

/// Something that a course file holds.
pub trait Read: Sized {
    /// Takes it out of a parsed value; `None` if the value is something else.
    fn read_from<V: Value>(value: &V) -> Option<Self>;
}

impl Read for String {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        value.text()
    }
}

impl Read for u16 {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        value.number()
    }
}

/// What is not there is `false`.
impl Read for bool {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(value.is_true())
    }
}

/// What is not there is an empty list.
impl<T: Read> Read for Vec<T> {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        if value.is_nothing() {
            return Some(Self::new());
        }
        // A loop is half of what collecting options takes, and there is one for each sort of item.
        let mut items = Self::new();
        for item in value.items()? {
            items.push(T::read_from(&item)?);
        }
        Some(items)
    }
}

impl<T: Read> Read for Option<T> {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        if value.is_nothing() { Some(None) } else { T::read_from(value).map(Some) }
    }
}

/// Reads something that is written as a text.
fn parsed<T: FromStr, V: Value>(value: &V) -> Option<T> {
    value.text()?.parse().ok()
}

macro_rules! read_from_text {
    ($($name:ident)*) => {$(
        impl Read for $name {
            fn read_from<V: Value>(value: &V) -> Option<Self> {
                parsed(value)
            }
        }
    )*};
}

read_from_text! { ModuleId Slug Anchor QuestionId ObjectiveId SourceId CourseVersion LessonId ScenarioId Date }

impl Read for Html {
    /// The value comes from a file of the app's own origin, which the course compiler wrote.
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        value.text().map(Self::from_renderer)
    }
}

impl Read for Index {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self {
            version: value.read("version")?,
            title: value.read("title")?,
            modules: value.read("modules")?,
            scenarios: value.read("scenarios")?,
        })
    }
}

impl Read for ScenarioEntry {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self {
            id: value.read("id")?,
            title: value.read("title")?,
            module: value.read("module")?,
            minutes: value.read("minutes")?,
            difficulty: value.read("difficulty")?,
            lessons: value.read("lessons")?,
            practise: value.read("practise")?,
            rules: value.read("rules")?,
        })
    }
}

impl Read for Difficulty {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Self::of(&value.text()?)
    }
}

impl Read for ModuleEntry {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self {
            id: value.read("id")?,
            title: value.read("title")?,
            summary: value.read("summary")?,
            lessons: value.read("lessons")?,
        })
    }
}

impl Read for LessonEntry {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self {
            slug: value.read("slug")?,
            title: value.read("title")?,
            minutes: value.read("minutes")?,
            last: value.read("last")?,
            questions: value.read("questions")?,
        })
    }
}

impl Read for Lesson {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self {
            version: value.read("version")?,
            id: value.read("id")?,
            minutes: value.read("minutes")?,
            objectives: value.read("objectives")?,
            reading: value.read("reading")?,
        })
    }
}

impl Read for Page {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self { version: value.read("version")?, reading: value.read("reading")? })
    }
}

impl Read for Reading {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self {
            title: value.read("title")?,
            summary: value.read("summary")?,
            checked: value.read("checked")?,
            sections: value.read("sections")?,
            blocks: value.read("blocks")?,
        })
    }
}

impl Read for Section {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self { anchor: value.read("anchor")?, title: value.read("title")? })
    }
}

impl Read for Objective {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self { id: value.read("id")?, text: value.read("text")? })
    }
}

impl Read for Block {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        if let Some(html) = value.read("html")? {
            return Some(Self::Html(html));
        }
        match value.read("scenario")? {
            Some(scenario) => Some(Self::Scenario(scenario)),
            None => value.read("question").map(|question| Self::Question(Box::new(question))),
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Value for serde_json::Value {
    fn get(&self, name: &str) -> Self {
        self.get(name).cloned().unwrap_or_default()
    }

    fn is_nothing(&self) -> bool {
        self.is_null()
    }

    fn text(&self) -> Option<String> {
        self.as_str().map(str::to_owned)
    }

    fn number(&self) -> Option<u16> {
        self.as_u64()?.try_into().ok()
    }

    fn items(&self) -> Option<Vec<Self>> {
        self.as_array().cloned()
    }

    fn is_true(&self) -> bool {
        self.as_bool() == Some(true)
    }

    fn entries(&self) -> Vec<(String, Self)> {
        let entry = |(name, value): (&String, &Self)| (name.clone(), value.clone());
        self.as_object().map(|object| object.iter().map(entry).collect()).unwrap_or_default()
    }
}
