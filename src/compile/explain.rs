//! A problem in words, and as text with its source line for a terminal.

use super::Sources;
use super::place::Place;
use super::problem::{Problem, Severity, Value};
use super::words::CheckWords;
use crate::locale::Locale;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use fluent_bundle::FluentValue;
use serde::Serialize;

/// A problem in the trainer's language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Explanation {
    /// The stable code, `A101`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one line.
    pub title: String,
    /// Where it stands.
    pub place: Place,
    /// Why it matters.
    pub reason: String,
    /// How to mend it.
    pub mend: String,
    /// Mended text, as an example.
    pub example: String,
    /// The lines of the file that it is about, at most three.
    pub lines: Vec<SourceLine>,
}

/// A line of a file with the marked part apart.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct SourceLine {
    /// The line's number, counted from 1.
    pub number: usize,
    /// What stands before the marked part.
    pub before: String,
    /// The marked part.
    pub marked: String,
    /// What stands behind it.
    pub after: String,
}

/// How many lines of a long problem are shown.
const MOST_LINES: usize = 3;

impl Problem {
    /// The problem in the trainer's language.
    pub fn explain(&self, sources: &Sources, locale: Locale) -> Explanation {
        self.explain_in(sources, &CheckWords::new(locale))
    }

    fn explain_in(&self, sources: &Sources, words: &CheckWords) -> Explanation {
        let values: Vec<(&str, FluentValue<'_>)> =
            self.values.iter().map(|(name, value)| (*name, fluent(value, words))).collect();
        let code = self.code.number();
        let part = |name: &str| words.format(&format!("{code}.{name}"), &values);
        Explanation {
            code,
            severity: self.severity,
            title: words.format(code, &values),
            place: self.place.clone(),
            reason: part("reason"),
            mend: part("mend"),
            example: part("example"),
            lines: source_lines(&self.place, sources),
        }
    }
}

/// A value as Fluent takes it.
fn fluent(value: &Value, words: &CheckWords) -> FluentValue<'static> {
    match value {
        Value::Text(text) => text.clone().into(),
        Value::Number(number) => (*number).into(),
        Value::Phrase(id) => words.format(id, &[]).into(),
        Value::Phrases(ids) => ids.iter().map(|id| words.format(id, &[])).collect::<Vec<_>>().join(", ").into(),
        Value::Place(place) => format!("{}:{}", place.file, place.line).into(),
    }
}

/// The lines that a place covers, with the covered part apart.
fn source_lines(place: &Place, sources: &Sources) -> Vec<SourceLine> {
    let Some(text) = sources.get(&place.file) else { return Vec::new() };
    let mut lines = Vec::new();
    let mut start = text[..place.span.start].rfind('\n').map_or(0, |at| at + 1);
    for number in (place.line..).take(MOST_LINES) {
        let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
        let from = place.span.start.clamp(start, end);
        let to = place.span.end.clamp(from, end);
        lines.push(SourceLine {
            number,
            before: text[start..from].to_owned(),
            marked: text[from..to].to_owned(),
            after: text[to..end].to_owned(),
        });
        if place.span.end <= end + 1 || end == text.len() {
            break;
        }
        start = end + 1;
    }
    lines
}

/// Whether text for a terminal may be coloured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Colour {
    /// Colours and line drawings.
    Coloured,
    /// Plain characters, for files and pipes.
    Plain,
}

/// All problems as text, each with its source line, and a summary as the last line.
pub fn render_problems(problems: &[Problem], sources: &Sources, locale: Locale, colour: Colour) -> String {
    let words = CheckWords::new(locale);
    let renderer = match colour {
        Colour::Coloured => Renderer::styled().decor_style(DecorStyle::Unicode),
        Colour::Plain => Renderer::plain(),
    };
    let mut text = String::new();
    for problem in problems {
        text.push_str(&render_problem(&problem.explain_in(sources, &words), sources, &words, &renderer));
        text.push_str("\n\n");
    }
    let count = |severity: Severity| problems.iter().filter(|problem| problem.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    text + &words.format("summary", &[("errors", errors.into()), ("warnings", warnings.into())]) + "\n"
}

fn render_problem(explanation: &Explanation, sources: &Sources, words: &CheckWords, renderer: &Renderer) -> String {
    let name = |id: &str| words.format(id, &[]);
    let level = match explanation.severity {
        Severity::Error => Level::ERROR.with_name(name("word-error")),
        Severity::Warning => Level::WARNING.with_name(name("word-warning")),
    };
    let title = level.primary_title(explanation.title.as_str()).id(explanation.code);
    let message = |id: &str, text: &str| Level::NOTE.with_name(name(id)).message(text.to_owned());
    let mut group = Group::with_title(title);
    group = match sources.get(&explanation.place.file).filter(|text| !text.is_empty()) {
        Some(text) => group.element(
            Snippet::source(text.as_str())
                .path(explanation.place.file.as_str())
                .annotation(AnnotationKind::Primary.span(marked(text, &explanation.place))),
        ),
        None => group.element(annotate_snippets::Origin::path(explanation.place.file.as_str())),
    };
    group = group.element(message("word-reason", &explanation.reason));
    group = group.element(Level::HELP.with_name(name("word-mend")).message(explanation.mend.as_str()));
    group = group.element(message("word-example", &format!("\n{}", explanation.example)));
    renderer.render(&[group])
}

/// The bytes to underline: of a long stretch only its first lines.
fn marked(text: &str, place: &Place) -> std::ops::Range<usize> {
    let span = place.span.clone();
    let shown: usize = text[span.clone()].split_inclusive('\n').take(MOST_LINES).map(str::len).sum();
    span.start..span.start + text[span.start..span.start + shown].trim_end().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str, span: std::ops::Range<usize>) -> (Place, Sources) {
        let sources = Sources::from([("a.md".to_owned(), text.to_owned())]);
        (
            Place::of(&crate::compile::place::Span { file: "a.md".into(), start: span.start, end: span.end }, &sources),
            sources,
        )
    }

    #[test]
    fn a_line_is_split_around_its_marked_part() {
        let (place, sources) = place("viens\ndivi trīs\n", 11..16);
        let line =
            SourceLine { number: 2, before: "divi ".to_owned(), marked: "trīs".to_owned(), after: String::new() };
        assert_eq!(source_lines(&place, &sources), [line]);
    }

    #[test]
    fn a_long_stretch_shows_its_first_lines() {
        let (place, sources) = place("a\nb\nc\nd\ne\n", 0..9);
        let marked: Vec<String> = source_lines(&place, &sources).into_iter().map(|line| line.marked).collect();
        assert_eq!(marked, ["a", "b", "c"]);
    }

    #[test]
    fn a_file_that_does_not_exist_has_no_lines() {
        let (place, _) = place("a", 0..1);
        assert_eq!(source_lines(&place, &Sources::new()), []);
    }
}
