//! The dictionaries, which come from npm, and the project's own words.

use crate::support::root;
use atslega::locale::Locale;
use spellbook::Dictionary;
use std::fs;

/// The folder of the npm packages.
const PACKAGES: &str = "tests/e2e/node_modules";
/// What the project's own words are called in a dictionary of nothing else.
const COUNT: &str = "1\n";

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
    dictionary: Dictionary,
    own: Vec<(Entry, Dictionary)>,
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
        let mut speller = Self { affixes, words, dictionary, own: Vec::new() };
        speller.own = entries(locale).into_iter().map(|entry| (entry.clone(), speller.only(&entry))).collect();
        speller
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
    pub(crate) fn own(&self) -> impl Iterator<Item = &Entry> {
        self.own.iter().map(|(entry, _)| entry)
    }

    /// Whether a word that the dictionary does not know is known by this entry of the word list.
    pub(crate) fn owes(&self, word: &str, entry: &Entry) -> bool {
        let parts = || word.split('-').chain([word]).filter(|part| !self.is_in_dictionary(part));
        self.own.iter().any(|(own, dictionary)| own == entry && parts().any(|part| dictionary.check(part)))
    }

    /// Up to three words that might have been meant.
    pub(crate) fn suggestions(&self, word: &str) -> Vec<String> {
        let mut found = Vec::new();
        self.dictionary.suggest(word, &mut found);
        found.truncate(3);
        found
    }

    fn is_known(&self, word: &str) -> bool {
        self.dictionary.check(word) || self.own.iter().any(|(_, own)| own.check(word))
    }

    /// A dictionary of one entry.
    fn only(&self, entry: &Entry) -> Dictionary {
        let flags = entry.like.as_ref().map_or("", |like| {
            self.flags(like)
                .unwrap_or_else(|| panic!("`{}` is like `{like}`, which is not in the dictionary", entry.word))
        });
        let line = if flags.is_empty() { entry.word.clone() } else { format!("{}/{flags}", entry.word) };
        Dictionary::new(&self.affixes, &format!("{COUNT}{line}\n")).expect("an entry that can be read")
    }

    /// The letters behind a word of the dictionary, which say how it is inflected.
    fn flags(&self, word: &str) -> Option<&str> {
        let lines = self.words.lines().filter_map(|line| line.split_whitespace().next());
        lines.filter_map(|line| line.split_once('/')).find(|(stem, _)| *stem == word).map(|(_, flags)| flags)
    }
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
