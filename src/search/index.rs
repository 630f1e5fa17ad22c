//! The index, open for questions.

use super::file::{CELL, File, Lines, Posting, read};
use super::write::{DocumentKind, PassageKind};
use crate::locale::Locale;
use std::ops::Range;

/// The index of the course in one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Index {
    pub(super) locale: Locale,
    documents: Vec<DocumentEntry>,
    passages: Lines,
    words: Lines,
    postings: Lines,
}

/// A document of the index.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct DocumentEntry {
    pub(super) kind: DocumentKind,
    pub(super) module: String,
    pub(super) passages: Range<usize>,
    pub(super) name: String,
    pub(super) title: String,
}

/// A passage of the index.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct PassageEntry<'i> {
    pub(super) kind: PassageKind,
    pub(super) anchor: &'i str,
    pub(super) heading: &'i str,
    pub(super) text: &'i str,
}

impl Index {
    /// Opens a file. What cannot be read in it is left out.
    pub fn open(locale: Locale, file: File) -> Self {
        let passages = Lines::new(file.passages);
        let mut next = 0;
        let documents = file.documents.lines().filter_map(|line| {
            let document = document(line, next)?;
            next = document.passages.end;
            (next <= passages.len()).then_some(document)
        });
        Self {
            locale,
            documents: documents.collect(),
            passages,
            words: Lines::new(file.words),
            postings: Lines::new(file.postings),
        }
    }

    /// The language of its words.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// How many passages it has.
    pub fn len(&self) -> usize {
        self.documents.last().map_or(0, |document| document.passages.end)
    }

    /// Whether nothing can be found in it.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(super) fn documents(&self) -> &[DocumentEntry] {
        &self.documents
    }

    pub(super) fn passage(&self, at: usize) -> Option<PassageEntry<'_>> {
        let mut cells = self.passages.get(at).split(CELL);
        let kind = PassageKind::of(cells.next()?)?;
        Some(PassageEntry { kind, anchor: cells.next()?, heading: cells.next()?, text: cells.next()? })
    }

    /// Every word, in order.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter()
    }

    /// The number of a word.
    pub(super) fn find(&self, word: &str) -> Option<usize> {
        let (mut low, mut high) = (0, self.words.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            match self.words.get(middle).cmp(word) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// Where a word stands.
    pub(super) fn postings(&self, word: usize) -> impl Iterator<Item = Posting> {
        let end = self.len();
        read(self.postings.get(word)).filter(move |posting| posting.passage < end)
    }
}

fn document(line: &str, first: usize) -> Option<DocumentEntry> {
    let mut cells = line.split(CELL);
    let kind = DocumentKind::of(cells.next()?)?;
    let module = cells.next()?.to_owned();
    let count: usize = cells.next()?.parse().ok()?;
    let passages = first..first.checked_add(count)?;
    Some(DocumentEntry { kind, module, passages, name: cells.next()?.to_owned(), title: cells.next()?.to_owned() })
}
