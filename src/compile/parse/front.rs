//! The settings between two lines of `+++` at the top of a lesson or page.

use super::draft::{FrontDraft, FrontState, TextKind};
use super::fault::{Fault, FaultKind, Wanted};
use super::table::{Origin, Syntax, TableReader, read, text_of};
use crate::compile::place::{Span, Word};
use std::ops::Range;
use std::rc::Rc;
use toml::Spanned;
use toml::de::DeValue;

/// Reads the settings; `toml` is where their TOML stands in the file, `None` when there are no settings.
pub(super) fn front(
    file: &Rc<str>,
    text: &str,
    toml: Option<Range<usize>>,
    kind: TextKind,
    faults: &mut Vec<Fault>,
) -> FrontDraft {
    let Some(range) = toml else {
        let span = Span::new(file, 0..text.find('\n').unwrap_or(text.len()));
        faults.push(Fault { span: span.clone(), what: FaultKind::NoFrontMatter });
        return broken(span);
    };
    let origin = Origin { file: Rc::clone(file), base: range.start };
    let (table, syntax) = read(&text[range], &origin, faults, FaultKind::BrokenFrontMatter);
    let mut found = Vec::new();
    let mut reader = TableReader::new(&table, Span::new(file, 0..3), &origin, &mut found);
    let mut front = FrontDraft {
        state: FrontState::Whole,
        id: reader.text("id"),
        title: reader.text("title"),
        checked: reader.optional_day("checked"),
        ..broken(Span::new(file, 0..3))
    };
    let mut objectives = Vec::new();
    match kind {
        TextKind::Lesson => {
            front.summary = reader.text("summary");
            front.minutes = reader.number("minutes", 600, Wanted::WholeNumber);
            objectives = reader.entries("objectives");
        }
        TextKind::Page => front.summary = reader.text("summary"),
        TextKind::Scenario => {}
    }
    reader.finish();
    front.objectives =
        objectives.into_iter().filter_map(|(id, value)| objective(id, value, &origin, &mut found)).collect();
    match syntax {
        Syntax::Whole => faults.append(&mut found),
        Syntax::Broken => front.state = FrontState::Broken,
    }
    front
}

fn objective(id: Word, value: &Spanned<DeValue<'_>>, origin: &Origin, faults: &mut Vec<Fault>) -> Option<(Word, Word)> {
    let Some(text) = text_of(value, origin) else {
        let what = FaultKind::WrongValue { key: id.value, wanted: Wanted::Text };
        faults.push(Fault { span: id.span, what });
        return None;
    };
    Some((id, text))
}

fn broken(span: Span) -> FrontDraft {
    FrontDraft {
        span,
        state: FrontState::Broken,
        id: None,
        title: None,
        summary: None,
        minutes: None,
        checked: None,
        objectives: Vec::new(),
    }
}
