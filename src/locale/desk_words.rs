//! The words of the simulated desk.
//!
//! `build/rows.rs` writes a method per message of `sandbox.ftl`, as for [`Messages`](super::Messages); but there are so many
//! of them that the methods know only in which row of a table their words stand. Natively both tables are there; the
//! browser fetches that of one language ([`DeskTable`]). A missing word or variable is a compile error all the same.

use super::{Locale, plural_category};
use crate::course::{Read, Value};
use serde::{Deserialize, Serialize};
use std::fmt::{Display, Write as _};
use std::sync::OnceLock;

/// The words of the simulated desk in one language. A handle of one pointer, for it is handed on at every word.
#[derive(Clone, Copy, Debug)]
pub struct DeskWords(&'static Words);

#[derive(Debug)]
struct Words {
    locale: Locale,
    rows: &'static [&'static str],
    /// The rows that come later: they are needed for the X-ray, for „Kāpēc?”, and for looking back.
    later: OnceLock<&'static [&'static str]>,
}

impl DeskWords {
    /// The words in a language.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn new(locale: Locale) -> Self {
        static WORDS: [Words; 2] = {
            let [lv, en] = ROWS;
            [Words::new(Locale::Lv, lv), Words::new(Locale::En, en)]
        };
        let [lv, en] = &WORDS;
        Self(match locale {
            Locale::Lv => lv,
            Locale::En => en,
        })
    }

    /// The words of a table that was made of the same messages as this program. They are kept for good, so that words
    /// can be handed on without a thought.
    pub fn open(locale: Locale, table: DeskTable) -> Option<Self> {
        if table.messages != FINGERPRINT {
            return None;
        }
        Some(Self(Box::leak(Box::new(Words::new(locale, kept(table.rows))))))
    }

    /// Takes in the words that come later; whether they were made of the same messages as this program.
    pub fn learn(self, table: DeskTable) -> bool {
        let fits = table.messages == FINGERPRINT;
        if fits {
            self.0.later.get_or_init(|| kept(table.rows));
        }
        fits
    }

    /// Whether the words that come later are there.
    pub fn is_whole(self) -> bool {
        self.0.rows.len() > LATER || self.0.later.get().is_some()
    }

    /// The language of the words.
    pub fn locale(self) -> Locale {
        self.0.locale
    }

    /// The address of a source, by its place among those that the desk names; empty where there is none.
    pub fn address_of(self, source: usize) -> &'static str {
        self.text(MESSAGES + source)
    }

    /// A row. Hundreds of words are looked up by this one function, which is small only if it stands there once.
    #[inline(never)]
    fn text(self, row: usize) -> &'static str {
        let later = || self.0.later.get()?.get(row.checked_sub(self.0.rows.len())?);
        self.0.rows.get(row).or_else(later).copied().unwrap_or_default()
    }

    /// A row with values in the places that it leaves for them.
    fn filled(self, row: usize, values: &[&dyn Display]) -> String {
        let mut text = String::new();
        // Every second part stood in braces.
        for (at, part) in self.text(row).split(['{', '}']).enumerate() {
            let value = part.parse().ok().filter(|_| at % 2 == 1).and_then(|place: usize| values.get(place));
            // Writing to a string cannot fail.
            let _ = match value {
                Some(value) => write!(text, "{value}"),
                None => text.write_str(part),
            };
        }
        text
    }

    /// The row of the plural category, of which the first is given.
    fn counted(self, first: usize, n: usize, values: &[&dyn Display]) -> String {
        self.filled(first + plural_category(self.0.locale, n as u64) as usize, values)
    }
}

impl Words {
    const fn new(locale: Locale, rows: &'static [&'static str]) -> Self {
        Self { locale, rows, later: OnceLock::new() }
    }
}

/// The lines of a text, for good.
fn kept(rows: String) -> &'static [&'static str] {
    Vec::leak(String::leak(rows).lines().collect())
}

/// A table of one language as the browser fetches it: `content/<lang>/desk.json`, and `desk-later.json` once one plays.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DeskTable {
    /// The fingerprint of the messages and their variables.
    messages: String,
    /// The rows, one a line: the browser hands over one long text faster than many short ones. After those of the
    /// messages come the addresses of the sources that the desk names.
    rows: String,
}

impl DeskTable {
    /// The words of a language that are needed at once.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of(locale: Locale) -> Self {
        Self::with(&DeskWords::new(locale).0.rows[..LATER])
    }

    /// Those that come later, with the addresses of these sources.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn later(locale: Locale, addresses: &[&str]) -> Self {
        Self::with(&[&DeskWords::new(locale).0.rows[LATER..], addresses].concat())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn with(rows: &[&str]) -> Self {
        Self { messages: FINGERPRINT.to_owned(), rows: rows.join("\n") }
    }
}

impl Read for DeskTable {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self { messages: value.read("messages")?, rows: value.read("rows")? })
    }
}

include!(concat!(env!("OUT_DIR"), "/desk_words.rs"));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::reference::assert_as_fluent;

    /// The words after their way to the browser.
    fn fetched(locale: Locale) -> DeskWords {
        let words = DeskWords::open(locale, DeskTable::of(locale)).expect("a table of this program");
        assert!(words.learn(DeskTable::later(locale, &["", "https://paraugs.example"])));
        words
    }

    #[test]
    fn every_word_of_the_desk_says_what_fluent_says() {
        let ftl = [include_str!("../../locales/lv/sandbox.ftl"), include_str!("../../locales/en/sandbox.ftl")];
        let words = Locale::ALL.map(fetched);
        let ours =
            |locale, id: &str, text: &str, n| words.iter().find(|words| words.locale() == locale)?.by_name(id, text, n);
        assert_as_fluent(ftl, [DeskWords::NAMES, DeskWords::VARIABLES, DeskWords::COUNTS], ours);
    }

    #[test]
    fn what_the_browser_fetches_are_the_words_of_this_program() {
        for locale in Locale::ALL {
            let (fetched, all) = (fetched(locale), DeskWords::new(locale));
            assert!((0..MESSAGES).all(|row| fetched.text(row) == all.text(row)));
        }
    }

    #[test]
    fn what_comes_later_is_silent_until_it_is_there() {
        let words = DeskWords::open(Locale::Lv, DeskTable::of(Locale::Lv)).expect("a table of this program");
        assert!(!words.is_whole());
        assert_eq!((words.text(LATER), words.text(LATER - 1)), ("", DeskWords::new(Locale::Lv).text(LATER - 1)));
        assert!(words.learn(DeskTable::later(Locale::Lv, &[])));
        assert!(words.is_whole());
        assert_eq!(words.text(LATER), DeskWords::new(Locale::Lv).text(LATER));
    }

    #[test]
    fn the_addresses_of_sources_stand_after_the_words() {
        let words = fetched(Locale::Lv);
        assert_eq!([0, 1, 2].map(|source| words.address_of(source)), ["", "https://paraugs.example", ""]);
    }

    #[test]
    fn a_table_of_other_messages_is_refused() {
        let other = DeskTable { messages: "0".to_owned(), ..DeskTable::of(Locale::Lv) };
        assert!(!fetched(Locale::Lv).learn(other.clone()));
        assert!(DeskWords::open(Locale::Lv, other).is_none());
    }
}
