//! The opening line of a question: `quiz one ko-pierada-pin1 objective=tris-soli level=understand source=pmlp-pin`.

use super::draft::{HeaderDraft, QuestionKind};
use super::fault::{Fault, FaultKind};
use crate::compile::place::{Located, Span, Word};
use crate::quiz::{Level, Order, Tag};
use std::ops::Range;
use std::rc::Rc;

/// Reads an opening line; `line` is where it stands in the file.
pub(super) fn header(file: &Rc<str>, source: &str, line: Range<usize>, faults: &mut Vec<Fault>) -> HeaderDraft {
    let mut reader = HeaderReader { header: HeaderDraft::default(), faults };
    let mut missing = Vec::new();
    let mut words = words(file, source, line.clone()).into_iter();
    // The fence's own word, `quiz`, brought us here.
    let quiz = words.next();
    match words.next() {
        Some(word) => reader.kind(word),
        None => missing.push("header-kind"),
    }
    let mut rest = words.peekable();
    match rest.next_if(|word| !word.value.contains('=')) {
        Some(word) => reader.header.id = Some(word),
        None => missing.push("header-id"),
    }
    rest.for_each(|word| reader.setting(word));
    let settings = [("objective=", "header-objective"), ("level=", "header-level"), ("source=", "header-source")];
    missing
        .extend(settings.into_iter().filter(|(key, _)| !source[line.clone()].contains(key)).map(|(_, phrase)| phrase));
    if !missing.is_empty() {
        let span = quiz.map_or_else(|| Span::new(file, line), |word| word.span);
        reader.faults.push(Fault { span, what: FaultKind::MissingHeaderWords(missing) });
    }
    reader.header
}

/// The words of the line with their places, without the backticks.
fn words(file: &Rc<str>, source: &str, line: Range<usize>) -> Vec<Word> {
    let text = source[line.clone()].trim_start_matches(['`', '~', ' ']);
    let base = line.end - text.len();
    text.split_whitespace()
        .map(|word| {
            let start = base + (word.as_ptr().addr() - text.as_ptr().addr());
            Word::new(word.to_owned(), Span::new(file, start..start + word.len()))
        })
        .collect()
}

struct HeaderReader<'r> {
    header: HeaderDraft,
    faults: &'r mut Vec<Fault>,
}

impl HeaderReader<'_> {
    fn kind(&mut self, word: Word) {
        match QuestionKind::ALL.into_iter().find(|kind| kind.word() == word.value) {
            Some(kind) => self.header.kind = Some(Located::new(kind, word.span)),
            None => self.faults.push(Fault { span: word.span, what: FaultKind::UnknownKind(word.value) }),
        }
    }

    fn setting(&mut self, word: Word) {
        let Some((key, value)) = word.value.split_once('=') else {
            if word.value == "fixed" {
                self.header.order = Order::Fixed;
            } else {
                self.unknown(word);
            }
            return;
        };
        let at = word.span.start + key.len() + 1;
        let place = |start: usize, text: &str| {
            Word::new(text.to_owned(), Span { file: Rc::clone(&word.span.file), start, end: start + text.len() })
        };
        match key {
            "objective" if !value.is_empty() => self.header.objective = Some(place(at, value)),
            "source" if !value.is_empty() => {
                let mut start = at;
                for id in value.split(',') {
                    self.header.sources.push(place(start, id));
                    start += id.len() + 1;
                }
            }
            "level" if Level::ALL.into_iter().any(|level| level.word() == value) => {
                self.header.level = Level::ALL.into_iter().find(|level| level.word() == value);
            }
            "tag" if value == "safety" => self.header.tags.push(Tag::Safety),
            // What only kinds have that are not built yet.
            "tolerance" | "play" if self.has_setting(key) => {}
            _ => self.unknown(word),
        }
    }

    /// Whether a question of this kind may have this setting.
    fn has_setting(&self, key: &str) -> bool {
        match self.header.kind.as_ref().map(|kind| kind.value) {
            Some(QuestionKind::Text | QuestionKind::Number | QuestionKind::Gaps) => key == "tolerance",
            Some(QuestionKind::Scenario) => key == "play",
            Some(
                QuestionKind::One
                | QuestionKind::Many
                | QuestionKind::Order
                | QuestionKind::Match
                | QuestionKind::Sort
                | QuestionKind::Spot,
            )
            | None => false,
        }
    }

    fn unknown(&mut self, word: Word) {
        self.faults.push(Fault { span: word.span, what: FaultKind::UnknownHeaderWord(word.value) });
    }
}
