//! The names that an author gave: how they become [`Word`]s, and words names again.

use super::fault::SetupFault;
use super::vocabulary::known;
use crate::sandbox::ids::{Key, SiteId};
use crate::sandbox::pattern::{Guard, Pattern};
use crate::sandbox::sorted_map::SortedMap;
use crate::sandbox::word::{LONGEST, Saying, Word};

/// The name of the login module's site in patterns.
pub(super) const LOGIN_SITE: &str = "login-module";

/// The names of a scenario.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Names {
    pub(super) texts: SortedMap<Word, String>,
}

impl Names {
    /// Gives names to things of a sort, in order, and notes what cannot be a name.
    pub(super) fn give(&mut self, names: &[&str], sort: fn(u8) -> Word, faults: &mut Vec<SetupFault>) {
        for (row, name) in (0_u8..=u8::MAX).zip(names.iter().copied()) {
            if is_reserved(name) {
                faults.push(SetupFault::ReservedName(name.to_owned()));
            } else if self.word(name).is_some() {
                faults.push(SetupFault::DoubleName(name.to_owned()));
            }
            self.texts.insert(sort(row), name.to_owned());
            // A set of keys holds 32; the world is finite because such numbers are small.
            if row == 32 {
                faults.push(SetupFault::TooMany(name.to_owned()));
            }
        }
    }

    pub(super) fn give_login(&mut self, site: SiteId) {
        self.texts.insert(Word::Site(site), LOGIN_SITE.to_owned());
    }

    /// Names the sites that come after the login module's.
    pub(super) fn give_sites(&mut self, names: &[String], login: SiteId, faults: &mut Vec<SetupFault>) {
        for (name, row) in names.iter().zip(login.row() + 1..) {
            if self.word(name).is_some() {
                faults.push(SetupFault::DoubleName(name.clone()));
            }
            self.texts.insert(Word::Site(SiteId::at(u8::try_from(row).unwrap_or(u8::MAX))), name.clone());
        }
    }

    /// What a name stands for. There are tens of names, so one after the other will do.
    pub fn word(&self, name: &str) -> Option<Word> {
        self.texts.iter().find(|(_, text)| *text == name).map(|(word, _)| *word)
    }

    /// The name of something, as the author wrote it.
    pub fn text(&self, word: Word) -> Option<&str> {
        match word {
            Word::Is(word) => Some(word),
            Word::End => None,
            Word::Person(_)
            | Word::Browser(_)
            | Word::Site(_)
            | Word::Service(_)
            | Word::Role(_)
            | Word::Card(_)
            | Word::Phone(_)
            | Word::App(_)
            | Word::Certificate(_)
            | Word::Document(_)
            | Word::Sentence(_)
            | Word::Line(_)
            | Word::Node(_)
            | Word::Code(_)
            | Word::Account(_)
            | Word::Payment(_)
            | Word::Mail(_)
            | Word::Country(_)
            | Word::Means(_) => self.texts.get(&word).map(String::as_str),
        }
    }

    /// The names of all that a learner may see or hear, and that needs words therefore. The points of a script are
    /// for the author alone, and so are codes.
    pub fn shown(&self) -> impl Iterator<Item = (Word, &str)> {
        let seen = |word: &Word| !matches!(word, Word::Node(_) | Word::Code(_));
        self.texts.iter().filter(move |(word, _)| seen(word)).map(|(word, text)| (*word, text.as_str()))
    }

    /// A saying as an author would write it.
    pub fn say(&self, saying: &Saying) -> String {
        let words: Vec<&str> = saying.iter().filter_map(|word| self.text(*word)).collect();
        words.join(" ")
    }

    /// Reads a pattern: words and names, `_` for a blank.
    pub(super) fn pattern(&self, text: &str, faults: &mut Vec<SetupFault>) -> Pattern {
        let words: Vec<&str> = text.split_whitespace().collect();
        if words.is_empty() || words.len() > LONGEST {
            faults.push(SetupFault::BadPattern(text.to_owned()));
        }
        let mut pattern = Vec::new();
        for word in words {
            match self.word(word).or_else(|| known(word).map(Word::Is)) {
                Some(word) => pattern.push(Some(word)),
                None if word == "_" => pattern.push(None),
                None => faults.push(SetupFault::UnknownWord(word.to_owned())),
            }
        }
        Pattern::new(pattern)
    }

    /// Reads facts, of which those that begin with `no` must not hold.
    pub(super) fn guard(&self, facts: &[String], faults: &mut Vec<SetupFault>) -> Guard {
        let mut guard = Guard::default();
        for fact in facts {
            match fact.strip_prefix("no ") {
                Some(fact) => guard.none.push(self.pattern(fact, faults)),
                None => guard.all.push(self.pattern(fact, faults)),
            }
        }
        guard
    }
}

fn is_reserved(name: &str) -> bool {
    known(name).is_some() || matches!(name, "no" | "_" | LOGIN_SITE)
}
