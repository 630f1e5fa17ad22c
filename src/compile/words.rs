//! The words that the compiler needs: those it writes into the course, and those that explain a problem.

use crate::course::Date;
use crate::locale::{Locale, Words};
use fluent_bundle::FluentValue;

/// The words that the compiler writes into lessons (`content.ftl`).
pub(crate) struct ContentWords(Words);

/// The words that explain problems (`check.ftl`).
pub(crate) struct CheckWords(Words);

impl ContentWords {
    /// The words of a language.
    pub(crate) fn new(locale: Locale) -> Self {
        Self(read(
            locale,
            match locale {
                Locale::Lv => include_str!("../../locales/lv/content.ftl"),
                Locale::En => include_str!("../../locales/en/content.ftl"),
            },
        ))
    }

    /// A word without variables.
    pub(crate) fn plain(&self, id: &str) -> String {
        self.0.format(id, &[])
    }

    /// A word that names a number.
    pub(crate) fn with_number(&self, id: &str, number: usize) -> String {
        self.0.format(id, &[("number", number.into())])
    }

    /// The day on which a source was read.
    pub(crate) fn read_on(&self, date: Date) -> String {
        let (year, month, day) = date.parts();
        self.0.format("source-read", &[("year", year.into()), ("month", month.into()), ("day", day.into())])
    }
}

impl CheckWords {
    /// The words of a language.
    pub(crate) fn new(locale: Locale) -> Self {
        Self(read(
            locale,
            match locale {
                Locale::Lv => include_str!("../../locales/lv/check.ftl"),
                Locale::En => include_str!("../../locales/en/check.ftl"),
            },
        ))
    }

    /// A word with its variables.
    pub(crate) fn format(&self, id: &str, variables: &[(&str, FluentValue<'_>)]) -> String {
        self.0.format(id, variables)
    }
}

/// Reads a words file that is part of the program.
fn read(locale: Locale, ftl: &str) -> Words {
    Words::new(locale, ftl).expect("the build refuses words that Fluent cannot read")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_each_language_writes_it() {
        let day = "2026-03-02".parse().unwrap();
        assert_eq!(ContentWords::new(Locale::Lv).read_on(day), "lasīts 02.03.2026.");
        assert_eq!(ContentWords::new(Locale::En).read_on(day), "read on 2 March 2026");
    }
}
