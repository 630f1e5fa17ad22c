//! From typed words to results in order.

use super::closeness::{End, FOUND, Wanted, closeness, mistyped};
use super::fold::{Token, tokens};
use super::index::{DocumentEntry, Index};
use super::rank::ranked;
use super::snippet::{Hit, Marked, best_part, hits, whole};
use super::stop::is_stop_word;
use super::write::{DocumentKind, PassageKind};
use super::{number, stem};

/// A place in the course that answers a question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// What it is.
    pub kind: Kind,
    /// Its address without the `#` and the language: `/tris-soli/ievads~tris-jautajumi`.
    pub place: String,
    /// The title of the lesson or page, or the term.
    pub title: Marked,
    /// The heading above the passage, or what the question asks; empty at the top of a document.
    pub heading: Marked,
    /// The title of the module, if there is one.
    pub module: String,
    /// The passage, or its part that says most.
    pub passage: Marked,
}

/// What a result is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A part of a lesson.
    Lesson,
    /// A question in a lesson, with its explanation.
    Question,
    /// A page beside the modules.
    Page,
    /// A term of the glossary.
    Term,
    /// A scenario of the sandbox.
    Scenario,
}

/// How many words of what was typed are looked for.
const MOST_WORDS: usize = 8;
/// How many letters of a word are looked at.
const MOST_LETTERS: usize = 40;
/// How much a word counts that holds a sentence together.
const STOP_WORD: f32 = 0.12;
/// How much of the best result's score another one must have to be shown.
const WORTH_SHOWING: f32 = 0.25;

/// A word that is looked for, and what the index has of it.
pub(super) struct Sought {
    /// How much it counts among the typed words.
    pub(super) importance: f32,
    /// How much finding it says.
    pub(super) rarity: f32,
    /// The words of the index that are near it, in the order of their numbers.
    pub(super) near: Vec<(usize, f32)>,
}

impl Index {
    /// The places that answer what was typed, the best first, each lesson once.
    pub fn search(&self, typed: &str, most: usize) -> Vec<Found> {
        let sought = self.sought(typed);
        let ranked = ranked(self, &sought);
        let least = ranked.first().map_or(0.0, |best| best.score * WORTH_SHOWING);
        let shown = ranked.into_iter().filter(|hit| hit.score >= least).take(most);
        shown.filter_map(|hit| self.found(hit.document, hit.passage, &sought)).collect()
    }

    /// What is looked for.
    fn sought(&self, typed: &str) -> Vec<Sought> {
        let wanted = self.wanted(typed);
        let only_stop_words = wanted.iter().all(|wanted| is_stop_word(self.locale, &wanted.word));
        let sought = wanted.iter().map(|wanted| {
            let is_stop = !only_stop_words && is_stop_word(self.locale, &wanted.word);
            let near = self.near(wanted);
            Sought { importance: if is_stop { STOP_WORD } else { 1.0 }, rarity: self.rarity(&near), near }
        });
        sought.collect()
    }

    /// The typed words, parted as the course writes them.
    fn wanted(&self, typed: &str) -> Vec<Wanted> {
        let open = typed.trim_end().len() == typed.len();
        let tokens = tokens(typed);
        let mut wanted = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let end = if open && at + 1 == tokens.len() { End::Open } else { End::Closed };
            self.want_parts(token, end, &mut wanted);
        }
        wanted.truncate(MOST_WORDS);
        // What the course writes as one word may be typed as two: `e paraksts`, `pin 1`.
        for at in 1..wanted.len() {
            let pair = wanted.get_mut(at - 1..=at);
            if let Some([one, other]) = pair {
                let joined = stem(self.locale, &[one.word.as_str(), &other.word].concat()).to_owned();
                if self.find(&joined).is_some() {
                    one.joined.push(joined.clone());
                    other.joined.push(joined);
                }
            }
        }
        wanted
    }

    /// A word whole if the course has it so, otherwise in the parts that the course has.
    fn want_parts(&self, token: &Token, end: End, wanted: &mut Vec<Wanted>) {
        if self.has(&token.word) {
            return wanted.push(self.want(&token.word, end));
        }
        if !token.parts.is_empty() {
            return wanted.extend(token.parts.iter().map(|part| self.want(part, end)));
        }
        let whole = self.want(&token.word, end);
        match self.halves(&token.word).filter(|_| self.near(&whole).is_empty()) {
            Some((left, right)) => wanted.extend([self.want(left, End::Closed), self.want(right, end)]),
            None => wanted.push(whole),
        }
    }

    /// Two words of the course that were written as one: `eidkarte`.
    fn halves<'w>(&self, word: &'w str) -> Option<(&'w str, &'w str)> {
        let places = word.char_indices().map(|(at, _)| at).filter(|at| *at > 2);
        let mut halves = places.filter_map(|at| word.split_at_checked(at));
        halves.find(|(left, right)| {
            right.len() > 2 && !is_stop_word(self.locale, left) && self.has(left) && self.has(right)
        })
    }

    fn has(&self, word: &str) -> bool {
        self.find(stem(self.locale, word)).is_some()
    }

    fn want(&self, word: &str, end: End) -> Wanted {
        let word: String = word.chars().take(MOST_LETTERS).collect();
        Wanted { stem: stem(self.locale, &word).to_owned(), word, joined: Vec::new(), end }
    }

    /// The words of the index that are near a wanted one.
    fn near(&self, wanted: &Wanted) -> Vec<(usize, f32)> {
        let by = |judge: &dyn Fn(&str) -> Option<f32>| -> Vec<(usize, f32)> {
            self.words().enumerate().filter_map(|(at, word)| Some((at, judge(word)?))).collect()
        };
        let near = |word: &str| closeness(self.locale, wanted, word);
        let known = by(&near);
        if known.iter().any(|(_, near)| *near >= FOUND) {
            return known;
        }
        by(&|word| near(word).or_else(|| mistyped(wanted, word)))
    }

    /// How much finding a word says (BM25's *idf*). All that is near counts as one word, so that a rare form of a common
    /// word says no more than the word itself.
    fn rarity(&self, near: &[(usize, f32)]) -> f32 {
        let count = |least: f32| {
            let words = near.iter().filter(|(_, near)| *near >= least);
            words.map(|(word, _)| self.postings(*word).count()).sum::<usize>()
        };
        let exact = count(FOUND);
        let all = number(self.len());
        let in_passages = number(if exact > 0 { exact } else { count(0.0) }).min(all);
        (1.0 + (all - in_passages + 0.5) / (in_passages + 0.5)).ln()
    }

    fn found(&self, document: usize, passage: usize, sought: &[Sought]) -> Option<Found> {
        let document = self.documents().get(document)?;
        let passage = self.passage(passage)?;
        let hits = |text: &str| self.hits(text, sought);
        let kind = match (document.kind, passage.kind) {
            (DocumentKind::Lesson, PassageKind::Section) => Kind::Lesson,
            (DocumentKind::Lesson, PassageKind::Question) => Kind::Question,
            (DocumentKind::Page, _) => Kind::Page,
            (DocumentKind::Term, _) => Kind::Term,
            (DocumentKind::Scenario, _) => Kind::Scenario,
        };
        Some(Found {
            kind,
            place: place(document, passage.anchor),
            title: whole(&document.title, &hits(&document.title)),
            heading: whole(passage.heading, &hits(passage.heading)),
            module: document.module.clone(),
            passage: best_part(passage.text, &hits(passage.text)),
        })
    }

    /// The words of a text that were looked for.
    fn hits(&self, text: &str, sought: &[Sought]) -> Vec<Hit> {
        hits(text, |form| self.judge(form, sought))
    }

    /// Which of the words looked for a folded word is, and how much that says. Words that hold a sentence together are
    /// none of them.
    pub(super) fn judge(&self, form: &str, sought: &[Sought]) -> Option<(usize, f32)> {
        let word = self.find(stem(self.locale, form))?;
        let worth = |sought: &Sought| {
            let at = sought.near.binary_search_by_key(&word, |(near, _)| *near).ok()?;
            let (_, near) = sought.near.get(at)?;
            (sought.importance > STOP_WORD).then_some(near * sought.rarity)
        };
        let worths = sought.iter().enumerate().filter_map(|(at, sought)| Some((at, worth(sought)?)));
        worths.max_by(|(_, one), (_, other)| one.total_cmp(other))
    }
}

/// The address of a passage without its language, as [`Route`](crate::route::Route) reads it.
///
/// The one place that makes such addresses. A lesson's and a page's name is its address already; the entries of the
/// glossary stand on one page, each under its term's id.
fn place(document: &DocumentEntry, anchor: &str) -> String {
    let at = if anchor.is_empty() { "" } else { "~" };
    ["/", &document.name, at, anchor].concat()
}
