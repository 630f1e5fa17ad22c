//! The words of the app, compiled into it.
//!
//! `build/compiled.rs` writes a method per message of `app.ftl`; so a missing word or variable is a compile error, and the learner
//! downloads no parser of words.

use super::{Locale, Plural, plural_category};
use std::fmt::Display;

/// The words of the app in one language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Messages {
    locale: Locale,
}

impl Messages {
    /// The words in a language.
    pub fn new(locale: Locale) -> Self {
        Self { locale }
    }

    /// The language of the words.
    pub fn locale(self) -> Locale {
        self.locale
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::reference::assert_as_fluent;

    #[test]
    fn every_message_says_what_fluent_says() {
        let ftl = [include_str!("../../locales/lv/app.ftl"), include_str!("../../locales/en/app.ftl")];
        let ours = |locale, id: &str, text: &str, n| Messages::new(locale).by_name(id, text, n);
        assert_as_fluent(ftl, [Messages::NAMES, Messages::VARIABLES, Messages::COUNTS], ours);
    }
}
