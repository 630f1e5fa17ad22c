//! A lesson, a page or the words of a scenario: settings at the top, prose, questions.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "events are the Markdown parser's enum, of which a few matter here"
)]

use super::draft::{NoteDraft, Piece, TextDraft, TextKind};
use super::fault::{Fault, FaultKind};
use super::flow::{Flow, Placed, blocks};
use super::front::front;
use super::listing::Listing;
use super::markdown::{Company, Parsed, extensions, parse};
use super::question::question;
use crate::compile::place::{Span, Word};
use crate::locale::Locale;
use pulldown_cmark::{CodeBlockKind, Event, Tag};
use std::ops::Range;
use std::rc::Rc;

/// The word after the backticks of a fence that stands for a scenario.
pub(crate) const SCENARIO_FENCE: &str = "scenario";

/// Reads a text; `path` is `lv/tris-soli/ievads.md`.
pub(super) fn text(
    path: &str,
    locale: Locale,
    name: &str,
    source: &str,
    citable: &[String],
    faults: &mut Vec<Fault>,
) -> TextDraft {
    let file: Rc<str> = path.into();
    let kind = TextKind::of(name);
    let company = Company { citable: citable.to_vec(), definitions: Vec::new() };
    let parsed = parse(source, &company, extensions());
    if let Some(range) = &parsed.unclosed {
        faults.push(Fault { span: first_line(&file, source, range), what: FaultKind::UnclosedFence });
    }
    let front = front(&file, source, settings(&parsed.events), kind, faults);
    let company = Company { definitions: parsed.definitions.clone(), ..company };
    let mut reader =
        BodyReader { file: &file, source, company: &company, pieces: Vec::new(), notes: Vec::new(), faults };
    reader.read(&parsed);
    let BodyReader { pieces, notes, .. } = reader;
    TextDraft { file, locale, name: name.to_owned(), kind, front, pieces, notes }
}

/// Where the TOML of the settings stands: only a block at the very top counts.
fn settings(events: &[Placed]) -> Option<Range<usize>> {
    let [(Event::Start(Tag::MetadataBlock(_)), whole), rest @ ..] = events else { return None };
    if whole.start != 0 {
        return None;
    }
    let texts = rest.iter().take_while(|(event, _)| matches!(event, Event::Text(_)));
    let end = texts.map(|(_, range)| range.end).last().unwrap_or(4);
    Some(4.min(end)..end)
}

/// Sorts the blocks of a text into prose, questions and notes.
struct BodyReader<'r> {
    file: &'r Rc<str>,
    source: &'r str,
    company: &'r Company,
    pieces: Vec<Piece>,
    notes: Vec<NoteDraft>,
    faults: &'r mut Vec<Fault>,
}

impl BodyReader<'_> {
    fn read(&mut self, parsed: &Parsed) {
        let mut prose: Vec<Placed> = Vec::new();
        for block in blocks(&parsed.events) {
            let events = &parsed.events[block];
            let Some((first, range)) = events.first() else { continue };
            match Special::of(first) {
                Some(Special::Settings) => self.settings(range),
                Some(Special::Note(name)) => self.note(&name, range, events),
                Some(Special::Question) => {
                    self.prose(&mut prose);
                    let question = question(self.file, self.source, range, self.company, self.faults);
                    self.pieces.push(Piece::Question(Box::new(question)));
                }
                Some(Special::Listing(listing)) => {
                    self.prose(&mut prose);
                    self.pieces.push(Piece::Listing(listing));
                }
                Some(Special::Scenario(id)) => {
                    self.prose(&mut prose);
                    let head = first_line(self.file, self.source, range);
                    self.pieces.push(Piece::Scenario(Word::new(id, head)));
                }
                None => {
                    self.note_nested_questions(events);
                    prose.extend_from_slice(events);
                }
            }
        }
        self.prose(&mut prose);
    }

    fn prose(&mut self, events: &mut Vec<Placed>) {
        if !events.is_empty() {
            self.pieces.push(Piece::Prose(Flow::new(self.file, std::mem::take(events))));
        }
    }

    fn settings(&mut self, range: &Range<usize>) {
        if range.start != 0 {
            let span = first_line(self.file, self.source, range);
            self.faults.push(Fault { span, what: FaultKind::NoFrontMatter });
        }
    }

    fn note(&mut self, name: &str, range: &Range<usize>, events: &[Placed]) {
        let inside = events.get(1..events.len().saturating_sub(1)).unwrap_or_default();
        let text = Flow::new(self.file, inside.to_vec());
        let name = Word::new(name.to_owned(), first_line(self.file, self.source, range));
        self.notes.push(NoteDraft { name, text });
    }

    fn note_nested_questions(&mut self, events: &[Placed]) {
        for (event, range) in events {
            if matches!(Special::of(event), Some(Special::Question | Special::Listing(_) | Special::Scenario(_))) {
                let span = first_line(self.file, self.source, range);
                self.faults.push(Fault { span, what: FaultKind::NestedQuestion });
            }
        }
    }
}

/// Blocks that are not prose.
enum Special {
    /// `+++`
    Settings,
    /// `[^name]: …`
    Note(String),
    /// A fence whose first word is `quiz`.
    Question,
    /// A fence whose first word names what the compiler puts together.
    Listing(Listing),
    /// A fence whose first word is `scenario`, with the id behind it.
    Scenario(String),
}

impl Special {
    fn of(event: &Event<'_>) -> Option<Self> {
        match event {
            Event::Start(Tag::MetadataBlock(_)) => Some(Self::Settings),
            Event::Start(Tag::FootnoteDefinition(name)) => Some(Self::Note(name.to_string())),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                match info.split_once(' ').unwrap_or((info, "")) {
                    ("quiz", _) => Some(Self::Question),
                    (SCENARIO_FENCE, id) => Some(Self::Scenario(id.trim().to_owned())),
                    (word, _) => Listing::from_word(word).map(Self::Listing),
                }
            }
            _ => None,
        }
    }
}

/// The first line of a stretch.
pub(super) fn first_line(file: &Rc<str>, source: &str, range: &Range<usize>) -> Span {
    let length = source[range.clone()].find('\n').unwrap_or(range.len());
    Span::new(file, range.start..range.start + length)
}
