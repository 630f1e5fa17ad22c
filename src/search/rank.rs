//! Which documents, and which passage of each, answer best.
//!
//! Each word looked for has a worth in each passage: how near the word there is to it, times its weight there. A
//! passage's score is the sum over the words, each by its rarity, lowered for words that are missing. A document's score
//! is that of its best passage and a part of what its passages say together.

use super::file::HEAVIEST;
use super::index::{DocumentEntry, Index};
use super::query::Sought;
use super::write::{DocumentKind, PassageKind};

/// How much a word in the title counts for the passages below it.
const UNDER_TITLE: f32 = 0.35;
/// How much the rest of a document counts beside its best passage.
const WHOLE_DOCUMENT: f32 = 0.5;
/// How much a question counts beside the text that it asks about.
const QUESTION: f32 = 0.8;
/// How much a page counts beside a lesson.
const PAGE: f32 = 0.7;
/// How much a term counts beside a lesson: who asks at the desk wants to know what to do.
const TERM: f32 = 0.75;

/// A document in which something was found.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Ranked {
    /// Its number.
    pub(super) document: usize,
    /// The number of its best passage.
    pub(super) passage: usize,
    /// How well it answers.
    pub(super) score: f32,
}

/// Every document in which something was found, the best first.
pub(super) fn ranked(index: &Index, sought: &[Sought]) -> Vec<Ranked> {
    let table = Table {
        sought,
        columns: sought.iter().map(|sought| Column::of(index, sought)).collect(),
        total: sought.iter().map(|sought| sought.importance).sum::<f32>().max(f32::EPSILON),
    };
    let documents = index.documents().iter().enumerate();
    let mut ranked: Vec<Ranked> = documents.filter_map(|(at, document)| table.rank(index, at, document)).collect();
    ranked.sort_by(|one, other| other.score.total_cmp(&one.score));
    ranked
}

/// What each word is worth everywhere.
struct Table<'s> {
    sought: &'s [Sought],
    columns: Vec<Column>,
    total: f32,
}

/// What one word is worth in each passage and in each title.
struct Column {
    passages: Vec<f32>,
    titles: Vec<f32>,
}

impl Column {
    fn of(index: &Index, sought: &Sought) -> Self {
        let documents = index.documents();
        let mut column = Self { passages: vec![0.0; index.len()], titles: vec![0.0; documents.len()] };
        for (word, near) in &sought.near {
            for posting in index.postings(*word) {
                raise(&mut column.passages, posting.passage, near * f32::from(posting.level) / f32::from(HEAVIEST));
                if posting.in_title {
                    let document = documents.partition_point(|document| document.passages.end <= posting.passage);
                    raise(&mut column.titles, document, *near);
                }
            }
        }
        column
    }
}

fn raise(values: &mut [f32], at: usize, value: f32) {
    if let Some(present) = values.get_mut(at) {
        *present = present.max(value);
    }
}

impl Table<'_> {
    /// A document's best passage and its score; `None` if nothing was found in it.
    fn rank(&self, index: &Index, at: usize, document: &DocumentEntry) -> Option<Ranked> {
        let passages = document.passages.clone().map(|passage| (passage, self.passage(index, at, passage)));
        let best = passages.max_by(|(one_at, one), (other_at, other)| one.total_cmp(other).then(other_at.cmp(one_at)));
        let (passage, best) = best.filter(|(_, score)| *score > 0.0)?;
        let together = self.sum(|column| {
            let worths = column.passages.get(document.passages.clone()).unwrap_or_default();
            worths.iter().copied().fold(0.0, f32::max)
        });
        let kind = match document.kind {
            DocumentKind::Lesson => 1.0,
            DocumentKind::Page => PAGE,
            DocumentKind::Term => TERM,
        };
        Some(Ranked { document: at, passage, score: kind * (best + WHOLE_DOCUMENT * together) })
    }

    fn passage(&self, index: &Index, document: usize, passage: usize) -> f32 {
        let sum = self.sum(|column| {
            let title = column.titles.get(document).copied().unwrap_or_default();
            column.passages.get(passage).copied().unwrap_or_default() + UNDER_TITLE * title
        });
        // What the passage is need not be looked up where nothing was found.
        let kind = if sum > 0.0 { index.passage(passage).map(|passage| passage.kind) } else { None };
        match kind {
            Some(PassageKind::Question) => sum * QUESTION,
            Some(PassageKind::Section) | None => sum,
        }
    }

    /// The sum of what each word is worth, lowered for the words that are missing.
    fn sum(&self, worth: impl Fn(&Column) -> f32) -> f32 {
        let (mut sum, mut present) = (0.0, 0.0);
        for (sought, column) in self.sought.iter().zip(&self.columns) {
            let worth = worth(column);
            sum += sought.importance * sought.rarity * worth;
            present += if worth > 0.0 { sought.importance } else { 0.0 };
        }
        let share = present / self.total;
        sum * (0.2 + 0.8 * share * share)
    }
}
