//! The two languages and their words.
//!
//! Words live in `locales/<lang>/*.ftl`, and the build fails when the two languages differ in ids or variables.
//! The words of the app are compiled into [`Messages`]; those of the simulated desk are fetched ([`DeskWords`]); the other
//! files, which the trainer's command needs, are read by `Words` (native only).

mod collation;
mod desk_words;
mod messages;
mod plural;
#[cfg(test)]
mod reference;
#[cfg(not(target_arch = "wasm32"))]
mod words;

pub use collation::{dictionary_key, dictionary_letter};
pub use desk_words::{DeskTable, DeskWords};
pub use messages::Messages;
pub use plural::{Plural, plural_category};
#[cfg(not(target_arch = "wasm32"))]
pub use words::{Broken, Words};

use serde::{Deserialize, Serialize};
use std::fmt;

/// A language of the course.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Locale {
    /// Latvian, the course's first language.
    Lv,
    /// English.
    En,
}

impl Locale {
    /// Both languages, Latvian first.
    pub const ALL: [Self; 2] = [Self::Lv, Self::En];

    /// The language's code: its folder, its part of an address, and the page's `lang`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Lv => "lv",
            Self::En => "en",
        }
    }

    /// The language with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }

    /// The language's own name.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Lv => "Latviešu",
            Self::En => "English",
        }
    }

    /// The other language.
    pub fn other(self) -> Self {
        match self {
            Self::Lv => Self::En,
            Self::En => Self::Lv,
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
