//! The names of things in a course.
//!
//! Every id is a newtype over a checked *slug* (lower-case ASCII letters, digits, hyphens), so that an id is at the same
//! time a file name, a part of an address, and an HTML id, with nothing to escape.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use std::str::FromStr;

/// The text is not an id: lower-case ASCII letters, digits and single hyphens inside.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InvalidId(pub String);

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not an id (lower-case letters a–z, digits, hyphens)", self.0)
    }
}

impl std::error::Error for InvalidId {}

/// Whether the text is a slug: non-empty, `a-z`, `0-9` and `-`, no hyphen at an end.
fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The text, if it is a slug. One function for all ids, so that the program holds it once.
#[inline(never)]
fn checked(text: String) -> Result<String, InvalidId> {
    if is_slug(&text) { Ok(text) } else { Err(InvalidId(text)) }
}

/// Reads a slug. One function for all ids, so that the program holds it once.
#[inline(never)]
fn read_slug<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    if is_slug(&text) { Ok(text) } else { Err(D::Error::custom("not an id")) }
}

macro_rules! slug_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read_slug(deserializer).map(Self)
            }
        }

        impl $name {
            /// The id as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;
            fn from_str(text: &str) -> Result<Self, InvalidId> {
                checked(text.to_owned()).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;
            fn try_from(text: String) -> Result<Self, InvalidId> {
                checked(text).map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

slug_ids! {
    /// A module, and the folder that holds its lessons.
    ModuleId;
    /// A lesson's name inside its module, and its file's name without `.md`.
    Slug;
    /// A place in a lesson: a heading's `{#id}`, or an id that the compiler made.
    Anchor;
    /// A question, unique in the course.
    QuestionId;
    /// What a lesson wants the learner to be able to do; unique in its lesson.
    ObjectiveId;
    /// A source in `sources.toml`.
    SourceId;
    /// A term of the glossary.
    TermId;
    /// A scenario, and its file's name without `.toml`.
    ScenarioId;
    /// A short hash of the whole compiled course; every course file carries it.
    CourseVersion;
}

impl Slug {
    /// A slug that stands where a text was none.
    pub(crate) fn stand_in() -> Self {
        Self("x".to_owned())
    }
}

/// A lesson's full name, `module/slug`: equal in both languages, and the path of its file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LessonId {
    /// The module that holds the lesson.
    pub module: ModuleId,
    /// The lesson's name inside the module.
    pub slug: Slug,
}

impl FromStr for LessonId {
    type Err = InvalidId;
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let (module, slug) = text.split_once('/').ok_or_else(|| InvalidId(text.to_owned()))?;
        Ok(Self { module: module.parse()?, slug: slug.parse()? })
    }
}

impl TryFrom<String> for LessonId {
    type Error = InvalidId;
    fn try_from(text: String) -> Result<Self, InvalidId> {
        text.parse()
    }
}

impl From<LessonId> for String {
    fn from(id: LessonId) -> Self {
        id.to_string()
    }
}

impl fmt::Display for LessonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.module, self.slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_lower_case_ascii_with_inner_hyphens() {
        for good in ["a", "tris-soli", "pin1", "2-faktori"] {
            assert_eq!(good.parse::<Slug>().map(|s| s.to_string()), Ok(good.to_owned()));
        }
        for bad in ["", "-a", "a-", "Trīs", "a b", "a/b", "a~b", "soļi"] {
            assert!(bad.parse::<Slug>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_lesson_id_is_module_and_slug() {
        let id: LessonId = "tris-soli/ievads".parse().unwrap();
        assert_eq!((id.module.as_str(), id.slug.as_str()), ("tris-soli", "ievads"));
        for bad in ["tris-soli", "tris-soli/", "/ievads", "a/b/c"] {
            assert!(bad.parse::<LessonId>().is_err(), "{bad}");
        }
    }
}
