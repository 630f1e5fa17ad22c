//! Spelling: where the course's words stand, and which of them a dictionary or the project's own list knows.

pub(crate) mod dictionary;
pub(crate) mod extract;
pub(crate) mod texts;
pub(crate) mod tokens;

use atslega::locale::Locale;

/// In which languages a word may be right.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Language {
    /// In this one.
    Only(Locale),
    /// In either, where one text holds both: a quotation, a sample, a sentence with the names of keys and commands.
    /// What is in neither is told about as one of this language.
    Either(Locale),
}

impl Language {
    /// The languages.
    pub(crate) fn locales(self) -> Vec<Locale> {
        match self {
            Self::Only(locale) => vec![locale],
            Self::Either(first) => vec![first, first.other()],
        }
    }
}

/// A word of a text that readers see.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Found {
    /// The language of the text.
    pub(crate) language: Language,
    /// `file:line`.
    pub(crate) place: String,
    /// The word.
    pub(crate) word: String,
}
