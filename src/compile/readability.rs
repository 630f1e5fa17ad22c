//! How heavily a text reads: the length of its sentences and of its words.
//!
//! The measure is LIX (C. H. Björnsson, *Läsbarhet*, 1968): words per sentence, plus the share of words of more than six
//! letters in percent. It needs no syllables, so it can be counted in any language; what counts as plain differs, as
//! words of some languages are longer. Headings, cells, text alternatives and answers that are no sentences do not count.

use super::parse::draft::{TextDraft, TextKind};
use super::passages::{LITERAL, Passage, Role, of_text};
use super::sentences::{ends_as_sentence, sentences, tokens, words};
use super::{Sources, parse::draft::CourseDraft};
use crate::locale::Locale;
use std::ops::Range;

/// A word of more letters than this is long, as LIX has it.
const LONG_WORD: usize = 6;

/// How heavily a lesson or a page reads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Readability {
    /// The path inside the content folder without `.md`: `lv/tris-soli/ievads`.
    pub text: String,
    /// What was counted.
    pub counts: Counts,
}

/// What LIX is made from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    /// Words.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Sentences of more words than [`limits`] call long.
    pub long_sentences: usize,
    /// Words of more than six letters.
    pub long_words: usize,
    /// Letters.
    pub letters: usize,
}

/// From where on a text of the course counts as heavy.
///
/// Found on the course's own lessons (November 2026: 23 a language): in Latvian 6 to 7 words a sentence and LIX 33–43, in
/// English 8 to 10 words and LIX 22–29. The same text has more words in English, and longer ones in Latvian, whence two
/// sets of limits; each lies above everything that reads plainly there. Björnsson calls a Swedish text of LIX 40 to 50
/// average and one above 50 difficult.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// The most words that a sentence should have; the table gives the share of longer ones.
    pub long_sentence: usize,
    /// The most words that a sentence may have before `course check` warns.
    pub longest_sentence: usize,
    /// The highest LIX that a lesson may have before `course check` warns.
    pub lix: usize,
}

/// The limits of a language.
pub fn limits(locale: Locale) -> Limits {
    match locale {
        Locale::Lv => Limits { long_sentence: 20, longest_sentence: 25, lix: 50 },
        Locale::En => Limits { long_sentence: 25, longest_sentence: 30, lix: 40 },
    }
}

impl Counts {
    /// Words per sentence.
    pub fn sentence_length(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// Letters per word.
    pub fn word_length(&self) -> f64 {
        ratio(self.letters, self.words)
    }

    /// The share of long sentences, in percent.
    pub fn long_sentence_share(&self) -> f64 {
        ratio(self.long_sentences * 100, self.sentences)
    }

    /// Words per sentence and long words in percent, added.
    pub fn lix(&self) -> f64 {
        self.sentence_length() + ratio(self.long_words * 100, self.words)
    }

    fn add(&mut self, sentence: &str, locale: Locale) {
        self.sentences += 1;
        self.long_sentences += usize::from(words(sentence) > limits(locale).long_sentence);
        for token in tokens(sentence) {
            let letters = token.chars().filter(|c| c.is_alphabetic()).count();
            self.words += 1;
            self.letters += letters;
            self.long_words += usize::from(letters > LONG_WORD);
        }
    }
}

/// How heavily each lesson reads, Latvian and English one after the other.
pub(crate) fn of_course(course: &CourseDraft<'_>) -> Vec<Readability> {
    let lessons = course.texts.iter().filter(|text| text.kind == TextKind::Lesson);
    let measured = lessons.map(|text| Readability {
        text: format!("{}/{}", text.locale, text.name),
        counts: measure(text, course.files),
    });
    measured.collect()
}

/// What LIX is made from, in one text.
pub(crate) fn measure(text: &TextDraft, sources: &Sources) -> Counts {
    let mut counts = Counts::default();
    for_each_sentence(text, sources, |passage, range| counts.add(&passage.text[range], text.locale));
    counts
}

/// Shows every sentence of a text with its passage.
pub(crate) fn for_each_sentence(text: &TextDraft, sources: &Sources, mut show: impl FnMut(&Passage, Range<usize>)) {
    for passage in of_text(text, sources).iter().filter(|passage| holds_sentences(passage)) {
        for range in sentences(&passage.text, passage.locale) {
            show(passage, range);
        }
    }
}

/// Whether the words of a passage are sentences. An item is one if it ends as one.
fn holds_sentences(passage: &Passage) -> bool {
    match passage.role {
        Role::Running => !passage.text.trim().chars().all(|c| c == LITERAL),
        Role::Item => ends_as_sentence(&passage.text),
        Role::Label | Role::Name => false,
    }
}

fn ratio(count: usize, of: usize) -> f64 {
    // Counts of words are far below what a u32 holds.
    let exact = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    if of == 0 { 0.0 } else { exact(count) / exact(of) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(sentences: &[&str]) -> Counts {
        let mut counts = Counts::default();
        for sentence in sentences {
            counts.add(sentence, Locale::En);
        }
        counts
    }

    #[test]
    #[expect(clippy::float_cmp, reason = "the figures are small quotients that a float holds exactly")]
    fn lix_is_words_per_sentence_and_the_share_of_long_words() {
        // Ten words, two sentences, one word of more than six letters.
        let counts = counted(&["The code is the secret of a cardholder.", "Keep it."]);
        assert_eq!((counts.words, counts.sentences, counts.long_words), (10, 2, 1));
        assert_eq!(counts.lix(), 5.0 + 10.0);
        assert_eq!(Counts::default().lix(), 0.0);
    }

    #[test]
    fn a_number_and_literal_text_are_words_without_long_letters() {
        let counts = counted(&[&format!("Nr. 1234567 {LITERAL}.")]);
        assert_eq!((counts.words, counts.long_words, counts.letters), (3, 0, 2));
    }
}
