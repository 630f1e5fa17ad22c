//! The words of the simulated desk, compiled into the program that shows it.
//!
//! They are a type of their own, so that the course program does not carry them.

use super::{Locale, Plural, plural_category};
use std::fmt::Display;

/// The words of the simulated desk in one language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DeskWords {
    locale: Locale,
}

impl DeskWords {
    /// The words in a language.
    pub fn new(locale: Locale) -> Self {
        Self { locale }
    }

    /// The language of the words.
    pub fn locale(self) -> Locale {
        self.locale
    }
}

include!(concat!(env!("OUT_DIR"), "/desk_words.rs"));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::reference::assert_as_fluent;

    #[test]
    fn every_word_of_the_desk_says_what_fluent_says() {
        let ftl = [include_str!("../../locales/lv/sandbox.ftl"), include_str!("../../locales/en/sandbox.ftl")];
        let ours = |locale, id: &str, text: &str, n| DeskWords::new(locale).by_name(id, text, n);
        assert_as_fluent(ftl, [DeskWords::NAMES, DeskWords::VARIABLES, DeskWords::COUNTS], ours);
    }
}
