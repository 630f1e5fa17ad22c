//! The words of the app, compiled into it.
//!
//! `build.rs` writes a method per message of `app.ftl`; so a missing word or variable is a compile error, and the learner
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
    use crate::locale::Words;

    /// Fluent's own reading of the same file is the reference.
    #[test]
    fn every_message_says_what_fluent_says() {
        let ftl = [include_str!("../../locales/lv/app.ftl"), include_str!("../../locales/en/app.ftl")];
        for (locale, ftl) in Locale::ALL.into_iter().zip(ftl) {
            let (fluent, messages) = (Words::new(locale, ftl).unwrap(), Messages::new(locale));
            for id in Messages::NAMES {
                for n in [0_usize, 1, 2, 10, 11, 21, 111, 112] {
                    let ours = messages.by_name(id, "„X”", n);
                    assert_eq!(ours, fluent_says(&fluent, id, n), "{locale} {id} {n}");
                }
            }
        }
    }

    /// Fluent's words with every variable filled as `by_name` fills it: a count with the number, all else with the text.
    fn fluent_says(fluent: &Words, id: &str, n: usize) -> Option<String> {
        let counts = Messages::COUNTS.contains(&id);
        let values: Vec<_> = Messages::VARIABLES
            .iter()
            .map(|name| (*name, if counts && *name == "n" { n.into() } else { "„X”".into() }))
            .collect();
        fluent.try_format(id, &values)
    }
}
