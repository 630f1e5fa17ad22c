//! The dictionaries, which come from npm, and the project's own words.

use crate::support::root;
use atslega::locale::Locale;
use spellbook::Dictionary;
use std::collections::BTreeSet;
use std::fs;
use std::slice;

/// The folder of the npm packages.
const PACKAGES: &str = "tests/e2e/node_modules";

/// A line of the project's word list: a word, perhaps with a word of the dictionary that is inflected in the same way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Entry {
    /// The word.
    pub(crate) word: String,
    /// The word of the dictionary that it is inflected like.
    pub(crate) like: Option<String>,
}

/// Everything that knows the words of one language.
pub(crate) struct Speller {
    affixes: String,
    words: String,
    /// The dictionary as installed.
    dictionary: Dictionary,
    entries: Vec<Entry>,
    /// A dictionary of all entries of the word list.
    own: Dictionary,
}

impl Speller {
    /// Reads the dictionary and the word list of a language.
    pub(crate) fn new(locale: Locale) -> Self {
        let package = match locale {
            Locale::Lv => "dictionary-lv",
            Locale::En => "dictionary-en-gb",
        };
        let [affixes, words] = ["index.aff", "index.dic"].map(|file| installed(&format!("{package}/{file}")));
        let dictionary = Dictionary::new(&affixes, &words).expect("a dictionary that can be read");
        let entries = entries(locale);
        let own = of_entries(&affixes, &words, &entries);
        Self { affixes, words, dictionary, entries, own }
    }

    /// Whether a word is spelled rightly. Of a word with hyphens each part must be, wherever it is known.
    pub(crate) fn knows(&self, word: &str) -> bool {
        self.unknown_parts(word).is_empty()
    }

    /// The parts of a word that neither the dictionary nor the word list knows.
    pub(crate) fn unknown_parts<'w>(&self, word: &'w str) -> Vec<&'w str> {
        if self.is_known(word) {
            return Vec::new();
        }
        word.split('-').filter(|part| part.chars().count() > 1 && !self.is_known(part)).collect()
    }

    /// Whether the dictionary alone knows a word.
    pub(crate) fn is_in_dictionary(&self, word: &str) -> bool {
        self.dictionary.check(word)
    }

    /// The project's own words.
    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Whether this entry of the word list knows one of the words, or a part of one between hyphens, which the
    /// dictionary does not know.
    pub(crate) fn is_owed(&self, words: &BTreeSet<&str>, entry: &Entry) -> bool {
        let own = of_entries(&self.affixes, &self.words, slice::from_ref(entry));
        let parts = words.iter().flat_map(|word| word.split('-').chain([*word]));
        let mut unknown = parts.filter(|part| own.check(part));
        unknown.any(|part| !self.is_in_dictionary(part))
    }

    /// Up to three words that might have been meant.
    pub(crate) fn suggestions(&self, word: &str) -> Vec<String> {
        let mut found = Vec::new();
        self.dictionary.suggest(word, &mut found);
        found.truncate(3);
        found
    }

    fn is_known(&self, word: &str) -> bool {
        self.dictionary.check(word) || self.own.check(word)
    }
}

/// A dictionary of some entries of the word list alone.
fn of_entries(affixes: &str, words: &str, entries: &[Entry]) -> Dictionary {
    let lines = entries.iter().map(|entry| {
        let like = entry.like.as_ref().map(|like| {
            flags(words, like)
                .unwrap_or_else(|| panic!("`{}` is like `{like}`, which is not in the dictionary", entry.word))
        });
        like.map_or_else(|| entry.word.clone(), |flags| format!("{}/{flags}", entry.word))
    });
    let lines: Vec<String> = lines.collect();
    let text = format!("{}\n{}\n", lines.len(), lines.join("\n"));
    Dictionary::new(affixes, &text).expect("entries that can be read")
}

/// The letters behind a word of a dictionary, which say how it is inflected.
fn flags<'d>(words: &'d str, word: &str) -> Option<&'d str> {
    let lines = words.lines().filter_map(|line| line.split_whitespace().next());
    lines.filter_map(|line| line.split_once('/')).find(|(stem, _)| *stem == word).map(|(_, flags)| flags)
}

/// A file of an npm package; a missing one is a failure, so that nobody believes the words were checked.
fn installed(file: &str) -> String {
    let path = root().join(PACKAGES).join(file);
    fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}; `cargo xtask tools` installs the dictionaries", path.display()))
}

/// The project's words: one a line, `word` or `word/like-this-word`, `#` before a comment.
pub(crate) fn entries(locale: Locale) -> Vec<Entry> {
    let path = list(locale);
    let text = fs::read_to_string(root().join(&path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let lines =
        text.lines().map(|line| line.split('#').next().unwrap_or_default().trim()).filter(|line| !line.is_empty());
    lines
        .map(|line| match line.split_once('/') {
            Some((word, like)) => Entry { word: word.to_owned(), like: Some(like.to_owned()) },
            None => Entry { word: line.to_owned(), like: None },
        })
        .collect()
}

/// The file of the project's words in a language.
pub(crate) fn list(locale: Locale) -> String {
    format!("tests/fixtures/spelling/words.{locale}.txt")
}
