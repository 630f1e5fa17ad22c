//! Which documents, and which passage of each, answer best.
//!
//! Each word looked for has a worth in each passage: how near the word there is to it, times its weight there. A
//! passage's score is the sum over the words, each by its rarity, lowered for words that are missing. A document's score
//! is that of its best passage and a part of what its passages say together. The best documents are then looked at
//! more closely: words that stand together as they were typed, and headings that say just that, count more.

use super::file::HEAVIEST;
use super::fold::tokens;
use super::index::{DocumentEntry, Index};
use super::number;
use super::query::Sought;
use super::write::{DocumentKind, PassageKind};

/// How much a word in the title counts for the passages below it.
const UNDER_TITLE: f32 = 0.4;
/// How much the rest of a document counts beside its best passage.
const WHOLE_DOCUMENT: f32 = 0.4;
/// How much its second and third best passage count beside the best.
const NEXT: [f32; 2] = [0.2, 0.1];
/// How much a question counts beside the text that it asks about.
const QUESTION: f32 = 0.65;
/// How much a page counts beside a lesson.
const PAGE: f32 = 0.7;
/// How much a term counts beside a lesson: who asks at the desk wants to know what to do.
const TERM: f32 = 0.5;
/// How much a scenario counts beside a lesson.
const SCENARIO: f32 = 0.8;

/// How many of the best documents are looked at more closely.
const LOOKED_AT: usize = 16;
/// How much it adds when all neighbouring words of the query are neighbours in the text too.
const TOGETHER: f32 = 0.4;
/// How much it adds when a title or heading says just what was typed.
const NAMED: f32 = 0.4;
/// How many words neighbours may be apart.
const APART: usize = 3;

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
    sort(&mut ranked);
    for hit in ranked.iter_mut().take(LOOKED_AT) {
        table.look(index, hit);
    }
    sort(&mut ranked);
    answer_first(index, &mut ranked);
    ranked
}

/// Who looks something up at the desk wants to know what to do: the best answer stands before what can be practised.
fn answer_first(index: &Index, ranked: &mut [Ranked]) {
    let is_exercise = |hit: &Ranked| {
        index.documents().get(hit.document).is_some_and(|document| document.kind == DocumentKind::Scenario)
    };
    let answer = ranked.iter().position(|hit| !is_exercise(hit));
    if let Some(until_there) = answer.and_then(|at| ranked.get_mut(..=at)) {
        until_there.rotate_right(1);
    }
}

fn sort(ranked: &mut [Ranked]) {
    ranked.sort_by(|one, other| other.score.total_cmp(&one.score));
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
        let scores = document.passages.clone().map(|passage| self.passage(index, at, passage));
        let [(passage, best), second, third] = best_three(document.passages.start, scores);
        if best <= 0.0 {
            return None;
        }
        let next = NEXT[0] * second.1 + NEXT[1] * third.1;
        let together = self.sum(|column| {
            let worths = column.passages.get(document.passages.clone()).unwrap_or_default();
            worths.iter().copied().fold(0.0, f32::max)
        });
        let kind = match document.kind {
            DocumentKind::Lesson => 1.0,
            DocumentKind::Page => PAGE,
            DocumentKind::Term => TERM,
            DocumentKind::Scenario => SCENARIO,
        };
        Some(Ranked { document: at, passage, score: kind * (best + next + WHOLE_DOCUMENT * together) })
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

    /// Looks at the passages of a document themselves: how near to each other the words stand, and what the headings say.
    fn look(&self, index: &Index, hit: &mut Ranked) {
        let Some(document) = index.documents().get(hit.document) else { return };
        let first = self.passage(index, hit.document, hit.passage);
        let mut best = 0.0;
        for at in document.passages.clone() {
            let score = self.passage(index, hit.document, at);
            // What is far behind will not come first by how its words stand.
            if let Some(passage) = index.passage(at).filter(|_| score > first * 0.6) {
                let score = score * self.closer(index, &document.title, passage.heading, passage.text);
                if score > best {
                    (best, hit.passage) = (score, at);
                }
            }
        }
        hit.score *= best / first.max(f32::EPSILON);
    }

    /// By how much a closer look raises a score.
    fn closer(&self, index: &Index, title: &str, heading: &str, text: &str) -> f32 {
        let [title, heading, text] = [title, heading, text].map(|text| Order::of(index, text, self.sought));
        let pairs = self.sought.len().saturating_sub(1);
        let together = (0..pairs).filter(|pair| [&title, &heading, &text].iter().any(|order| order.has_pair(*pair)));
        let together = number(together.count()) / number(pairs.max(1));
        let named = title.share(self.sought.len()).max(heading.share(self.sought.len()));
        1.0 + TOGETHER * together + NAMED * named
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

/// The three best scores with their places, counted from `first`.
fn best_three(first: usize, scores: impl Iterator<Item = f32>) -> [(usize, f32); 3] {
    let mut best = [(first, 0.0); 3];
    for (at, score) in scores.enumerate() {
        let mut here = (first + at, score);
        for place in &mut best {
            if here.1 > place.1 {
                std::mem::swap(place, &mut here);
            }
        }
    }
    best
}

/// The order in which the words looked for stand in a text.
struct Order {
    /// How many words the text has.
    length: usize,
    /// Which word looked for stands at which place.
    places: Vec<(usize, usize)>,
}

impl Order {
    fn of(index: &Index, text: &str, sought: &[Sought]) -> Self {
        let tokens = tokens(text);
        let mut places = Vec::new();
        for (place, token) in tokens.iter().enumerate() {
            for form in token.forms() {
                if let Some((word, _)) = index.judge(form, sought) {
                    places.push((place, word));
                }
            }
        }
        Self { length: tokens.len(), places }
    }

    /// Whether a word looked for and the next one stand near each other.
    fn has_pair(&self, first: usize) -> bool {
        self.places.iter().filter(|(_, word)| *word == first).any(|(place, _)| {
            self.places.iter().any(|(other, word)| *word == first + 1 && place.abs_diff(*other) <= APART)
        })
    }

    /// How much of the text and of what was typed is the same.
    fn share(&self, sought: usize) -> f32 {
        let found = (0..sought).filter(|word| self.places.iter().any(|(_, other)| other == word)).count();
        number(found) / number(self.length.max(sought).max(1))
    }
}
