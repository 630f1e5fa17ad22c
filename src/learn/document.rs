//! The stored form: versioned JSON documents, one per module and one for the settings.
//!
//! A document says which version of the format it is in and which life it belongs to.
//! Every version that was ever written has a fixture in `tests/fixtures/progress/`, for ever.

use super::Life;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// The version of the format that this program writes.
pub const VERSION: u32 = 2;

/// A stored document: a part of the notebook in its life.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Document<T> {
    /// The format's version.
    pub v: u32,
    /// The life that the content belongs to.
    pub life: Life,
    /// The content.
    pub data: T,
}

/// What came of reading a stored text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stored<T> {
    /// A document of a version that this program knows.
    Whole(Document<T>),
    /// Written by a newer program: must not be overwritten.
    Newer,
    /// Not a document: to be set aside, not deleted.
    Broken,
}

/// The part of a document that every version has.
#[derive(Deserialize)]
struct Envelope {
    v: u32,
}

/// Reads a stored document.
pub fn read<T: DeserializeOwned>(text: &str) -> Stored<T> {
    match serde_json::from_str::<Envelope>(text) {
        Ok(Envelope { v }) if v > VERSION => Stored::Newer,
        Ok(_) => serde_json::from_str(text).map_or(Stored::Broken, Stored::Whole),
        Err(_) => Stored::Broken,
    }
}

/// Writes a document in the current version.
///
/// # Errors
/// None for the types of this library; serde cannot know that.
pub fn write<T: Serialize>(life: Life, data: &T) -> serde_json::Result<String> {
    serde_json::to_string(&Document { v: VERSION, life, data })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learn::{ModuleRecord, Settings};

    #[test]
    fn what_is_written_is_read_back() {
        let life = Life { count: 2, id: 77 };
        let text = write(life, &Settings::default()).unwrap();
        assert_eq!(read(&text), Stored::Whole(Document { v: VERSION, life, data: Settings::default() }));
    }

    #[test]
    fn a_newer_document_is_recognised_whatever_its_content() {
        assert_eq!(read::<Settings>(r#"{"v":3,"what":"ever"}"#), Stored::Newer);
    }

    #[test]
    fn anything_else_is_broken_and_nothing_panics() {
        for text in ["", "null", "[]", "{", r#"{"v":1}"#, r#"{"v":1,"life":{"count":0,"id":0},"data":{"lessons":3}}"#] {
            assert_eq!(read::<ModuleRecord>(text), Stored::Broken, "{text}");
        }
    }
}
