//! A question: the body of a `quiz` fence, which is ordinary Markdown.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "events are the Markdown parser's enum, of which a few matter here"
)]

use super::draft::{HeaderDraft, OptionDraft, QuestionDraft};
use super::fault::{Fault, FaultKind};
use super::flow::{Flow, Placed, blocks};
use super::header::header;
use super::markdown::{Company, extensions, parse};
use super::text::first_line;
use crate::compile::place::Span;
use crate::quiz::OptionMark;
use pulldown_cmark::{BlockQuoteKind, Event, Tag};
use std::ops::Range;
use std::rc::Rc;

/// Reads the question whose fence stands at `fence`.
pub(super) fn question(
    file: &Rc<str>,
    source: &str,
    fence: &Range<usize>,
    company: &Company,
    faults: &mut Vec<Fault>,
) -> QuestionDraft {
    let head = first_line(file, source, fence);
    let header = header(file, source, head.start..head.end, faults);
    let body = body(source, fence, head.end);
    let parsed = parse(&source[body.clone()], company, extensions());
    if let Some(range) = &parsed.unclosed {
        let range = range.start + body.start..range.end + body.start;
        faults.push(Fault { span: first_line(file, source, &range), what: FaultKind::UnclosedFence });
    }
    let shift = |(event, range): Placed| (event, range.start + body.start..range.end + body.start);
    let events: Vec<Placed> = parsed.events.into_iter().map(shift).collect();
    let mut reader = QuestionReader::new(file, head, header);
    reader.read(&events, faults);
    reader.question
}

/// The bytes between the opening and the closing line.
fn body(source: &str, fence: &Range<usize>, head_end: usize) -> Range<usize> {
    let start = (head_end + 1).min(fence.end);
    let inside = &source[start..fence.end];
    let trimmed = inside.trim_end();
    let last_line = trimmed.rfind('\n').map_or(0, |at| at + 1);
    let closing = trimmed[last_line..].trim();
    let closes =
        closing.len() >= 3 && closing.bytes().all(|b| b == closing.as_bytes()[0]) && closing.starts_with(['`', '~']);
    let end = if closes { start + last_line } else { fence.end };
    start..end
}

/// Collects the parts of a question in their order: prompt, options, hint, explanation.
struct QuestionReader<'r> {
    file: &'r Rc<str>,
    question: QuestionDraft,
}

impl<'r> QuestionReader<'r> {
    fn new(file: &'r Rc<str>, head: Span, header: HeaderDraft) -> Self {
        let prompt = Flow::new(file, Vec::new());
        let question = QuestionDraft { head, header, prompt, options: Vec::new(), hint: None, explanation: None };
        Self { file, question }
    }

    fn read(&mut self, events: &[Placed], faults: &mut Vec<Fault>) {
        for block in blocks(events) {
            let block = &events[block];
            let Some((first, range)) = block.first() else { continue };
            match first {
                Event::Start(Tag::List(None)) if self.question.options.is_empty() && is_task_list(block) => {
                    self.options(block);
                }
                Event::Start(Tag::BlockQuote(Some(BlockQuoteKind::Tip))) if self.question.hint.is_none() => {
                    self.question.hint = Some(self.inside(block));
                }
                Event::Start(Tag::BlockQuote(Some(BlockQuoteKind::Note))) if self.question.explanation.is_none() => {
                    self.question.explanation = Some(self.inside(block));
                }
                Event::Start(Tag::Heading { .. }) if self.is_built() => self.stray(range, faults),
                _ if self.expects_prompt() => self.question.prompt.events.extend_from_slice(block),
                _ => self.stray(range, faults),
            }
        }
    }

    /// Whether what comes next still belongs to what is asked; always so in kinds that are not built yet.
    fn expects_prompt(&self) -> bool {
        let question = &self.question;
        let nothing_yet = question.options.is_empty() && question.hint.is_none() && question.explanation.is_none();
        !self.is_built() || nothing_yet
    }

    /// Whether the question is of a kind whose parts are known here; one without a kind is looked at like a choice.
    fn is_built(&self) -> bool {
        self.question.header.kind.is_none() || self.question.choice().is_some()
    }

    fn stray(&self, range: &Range<usize>, faults: &mut Vec<Fault>) {
        faults.push(Fault { span: Span::new(self.file, range.clone()), what: FaultKind::StrayInQuestion });
    }

    fn inside(&self, block: &[Placed]) -> Flow {
        Flow::new(self.file, block.get(1..block.len().saturating_sub(1)).unwrap_or_default().to_vec())
    }

    fn options(&mut self, list: &[Placed]) {
        let items = list.get(1..list.len().saturating_sub(1)).unwrap_or_default();
        for item in blocks(items) {
            let option = option(self.file, &items[item]);
            self.question.options.push(option);
        }
    }
}

/// Whether at least one item of a list begins with `[ ]` or `[x]`.
fn is_task_list(list: &[Placed]) -> bool {
    list.iter().any(|(event, _)| matches!(event, Event::TaskListMarker(_)))
}

/// Reads an item of the list of options: its mark, its words, and the quotation under them.
fn option(file: &Rc<str>, item: &[Placed]) -> OptionDraft {
    let range = item.first().map_or(0..0, |(_, range)| range.clone());
    let inside = item.get(1..item.len().saturating_sub(1)).unwrap_or_default();
    let mut mark = None;
    let mut text = Flow::new(file, Vec::new());
    let mut feedback: Option<Flow> = None;
    for block in blocks(inside) {
        let block = &inside[block];
        if let Some((Event::Start(Tag::BlockQuote(_)), _)) = block.first() {
            let quoted = block.get(1..block.len().saturating_sub(1)).unwrap_or_default();
            feedback.get_or_insert_with(|| Flow::new(file, Vec::new())).events.extend_from_slice(quoted);
            continue;
        }
        for (event, range) in block {
            match event {
                Event::TaskListMarker(true) => mark = Some(OptionMark::Right),
                Event::TaskListMarker(false) => mark = Some(OptionMark::Wrong),
                _ => text.events.push((event.clone(), range.clone())),
            }
        }
    }
    let start = range.start;
    let end = text.events.iter().map(|(_, range)| range.end).max().unwrap_or(start + 1);
    OptionDraft { span: Span::new(file, start..end), mark, text, feedback }
}
