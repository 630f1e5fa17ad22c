//! Making the index of a course.

use super::file::{CELL, File, HEAVIEST, Level, Posting, written};
use super::fold::tokens;
use super::{number, stem};
use crate::course::CourseVersion;
use crate::locale::Locale;
use std::collections::BTreeMap;

/// Something that a result leads to: a lesson, a page, a term, a scenario.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    /// What it is.
    pub kind: DocumentKind,
    /// The path of its address, without the language: `tris-soli/ievads`.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The title of the module that it belongs to, if it belongs to one.
    pub module: String,
    /// Its passages in order; the first is its beginning.
    pub passages: Vec<Passage>,
}

/// What a document is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DocumentKind {
    /// A lesson.
    Lesson,
    /// A page beside the modules.
    Page,
    /// A term of the glossary.
    Term,
    /// A scenario of the sandbox.
    Scenario,
}

/// A part of a document with a place of its own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Passage {
    /// What it is.
    pub kind: PassageKind,
    /// The id of its place; empty for the top of the document.
    pub anchor: String,
    /// The words above it: a heading, or what a question asks.
    pub heading: String,
    /// Its plain text.
    pub text: String,
}

/// What a passage is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PassageKind {
    /// What stands under a heading.
    Section,
    /// A question with its explanation.
    Question,
}

impl DocumentKind {
    /// The letter that stands for it in a file.
    fn letter(self) -> char {
        match self {
            Self::Lesson => 'l',
            Self::Page => 'p',
            Self::Term => 't',
            Self::Scenario => 's',
        }
    }

    /// The kind with this letter.
    pub(super) fn of(letter: &str) -> Option<Self> {
        [Self::Lesson, Self::Page, Self::Term, Self::Scenario]
            .into_iter()
            .find(|kind| letter.starts_with(kind.letter()))
    }
}

impl PassageKind {
    /// The letter that stands for it in a file.
    fn letter(self) -> char {
        match self {
            Self::Section => 's',
            Self::Question => 'q',
        }
    }

    /// The kind with this letter.
    pub(super) fn of(letter: &str) -> Option<Self> {
        [Self::Section, Self::Question].into_iter().find(|kind| letter.starts_with(kind.letter()))
    }
}

/// How often a word stands in the fields of a passage.
#[derive(Clone, Copy, Default)]
struct Counts {
    title: f32,
    heading: f32,
    text: f32,
}

/// How much a word in a title weighs, one in the text being 1.
const TITLE: f32 = 4.0;
/// How much a word in a heading weighs.
const HEADING: f32 = 2.2;
/// How much a part of a compound weighs, the whole being 1.
const PART: f32 = 0.6;
/// How much a word in a question weighs: questions are long and full of small talk.
const PROMPT: f32 = 1.2;
/// How quickly repetition stops to count (BM25's *k*).
const SATURATION: f32 = 1.2;
/// How far a long passage is held to be long-winded and not rich (BM25's *b*).
const LENGTH: f32 = 0.5;

/// Makes the index of these documents.
pub fn write(locale: Locale, version: CourseVersion, documents: &[Document]) -> File {
    let passages = documents.iter().flat_map(|document| &document.passages);
    let lengths: Vec<f32> = passages.clone().map(|passage| number(passage.text.len())).collect();
    let average = lengths.iter().sum::<f32>() / number(lengths.len().max(1));
    let mut words: BTreeMap<String, Vec<Posting>> = BTreeMap::new();
    let mut at_passage = 0;
    for document in documents {
        for (at, passage) in document.passages.iter().enumerate() {
            let title = if at == 0 { document.title.as_str() } else { "" };
            let long = 1.0 - LENGTH + LENGTH * number(passage.text.len()) / average.max(1.0);
            for (word, counts) in counts(locale, title, passage) {
                let level = level(passage.kind, counts, long);
                words.entry(word).or_default().push(Posting {
                    passage: at_passage,
                    level,
                    in_title: counts.title > 0.0,
                });
            }
            at_passage += 1;
        }
    }
    File {
        version,
        documents: lines(documents.iter().map(document_cells)),
        passages: lines(passages.map(passage_cells)),
        postings: lines(words.values().map(|postings| [written(postings)])),
        words: lines(words.into_keys().map(|word| [word])),
    }
}

fn counts(locale: Locale, title: &str, passage: &Passage) -> BTreeMap<String, Counts> {
    let mut counts: BTreeMap<String, Counts> = BTreeMap::new();
    let mut count = |text: &str, field: fn(&mut Counts) -> &mut f32| {
        for token in tokens(text) {
            for (at, form) in token.forms().enumerate() {
                let count = if at == 0 { 1.0 } else { PART };
                *field(counts.entry(stem(locale, form).to_owned()).or_default()) += count;
            }
        }
    };
    count(title, |counts| &mut counts.title);
    count(&passage.heading, |counts| &mut counts.heading);
    count(&passage.text, |counts| &mut counts.text);
    counts
}

/// The weight of a word in a passage after BM25F, without the part that depends on how rare the word is.
fn level(kind: PassageKind, counts: Counts, long: f32) -> Level {
    let heading = match kind {
        PassageKind::Section => HEADING,
        PassageKind::Question => PROMPT,
    };
    let sum = TITLE * counts.title + heading * counts.heading + counts.text / long;
    let share = sum / (SATURATION + sum);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of 31 is positive and small")]
    let level = (share * f32::from(HEAVIEST)).round() as Level;
    level.clamp(1, HEAVIEST)
}

fn document_cells(document: &Document) -> [String; 5] {
    let count = document.passages.len().to_string();
    let [module, title] = [&document.module, &document.title].map(|text| one_line(text));
    [document.kind.letter().to_string(), module, count, document.name.clone(), title]
}

fn passage_cells(passage: &Passage) -> [String; 4] {
    let [heading, text] = [&passage.heading, &passage.text].map(|text| one_line(text));
    [passage.kind.letter().to_string(), passage.anchor.clone(), heading, text]
}

/// A text without breaks, which would end a line or a cell.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn lines<const N: usize>(lines: impl Iterator<Item = [String; N]>) -> String {
    lines.map(|cells| cells.join(&CELL.to_string())).collect::<Vec<_>>().join("\n")
}
