//! Everything that a reader reads, as plain text: what spelling, readability and style are measured on.
//!
//! A passage knows where each of its characters stands in the file, so a word in it can be pointed at.

mod markdown;

use super::Sources;
use super::parse::draft::{CourseDraft, FrontDraft, QuestionDraft, TextDraft};
use super::place::{Place, Span, Word};
use super::quotations::quotations;
use crate::locale::Locale;
use markdown::of_flow;
use std::ops::Range;
use std::rc::Rc;

/// What stands in a passage for literal text (`` `code` ``): it is read, but it is no word of any language.
pub const LITERAL: char = '\u{fffc}';

/// What sort of text a passage is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// Sentences.
    Running,
    /// An item of a list or an answer: a sentence or only a part of one.
    Item,
    /// A heading, a cell of a table, a text alternative, a title: no sentence.
    Label,
    /// The name of a source, worded by others.
    Name,
}

/// A paragraph, an item, a heading, a cell … without its markup.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Passage {
    /// The language it is written in.
    pub locale: Locale,
    /// What sort of text it is.
    pub role: Role,
    /// The text as a reader sees it, with [`LITERAL`] in the place of literal text.
    pub text: String,
    file: Rc<str>,
    pieces: Vec<Piece>,
    /// The stretches in italics.
    italics: Vec<Range<usize>>,
}

/// A part of a passage that stands in the file in one piece.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Piece {
    /// Where it begins in the passage.
    at: usize,
    /// The bytes of the file that it comes from.
    source: Range<usize>,
}

impl Passage {
    /// The place of a stretch of the text.
    pub fn place(&self, range: &Range<usize>, sources: &Sources) -> Place {
        Place::of(&self.span(range), sources)
    }

    /// Whether words are spoken of and not spoken: they stand between quotation marks or are in *italics*.
    pub fn is_mention(&self, range: &Range<usize>) -> bool {
        let holds = |outer: &Range<usize>| outer.start <= range.start && range.end <= outer.end;
        self.italics.iter().any(holds) || quotations(&self.text).iter().any(holds)
    }

    /// The bytes of the file for a stretch of the text.
    pub(crate) fn span(&self, range: &Range<usize>) -> Span {
        let start = self.in_file(range.start, range.start);
        let end = self.in_file(range.end.saturating_sub(1), range.end);
        Span::new(&self.file, start..end)
    }

    /// Where `at` stands in the file, as the piece says in which `inside` lies.
    fn in_file(&self, inside: usize, at: usize) -> usize {
        let behind = self.pieces.partition_point(|piece| piece.at <= inside);
        let Some(piece) = self.pieces.get(behind.saturating_sub(1)) else { return 0 };
        (piece.source.start + at.saturating_sub(piece.at)).min(piece.source.end)
    }
}

/// Everything that a reader reads in the course, except the words of the program itself.
pub(crate) fn of_course(course: &CourseDraft<'_>) -> Vec<Passage> {
    let mut passages: Vec<Passage> = course.texts.iter().flat_map(|text| of_text(text, course.files)).collect();
    let mut add = |locale: Locale, role: Role, word: &Word| passages.push(value(locale, role, word, course.files));
    let settings = &course.settings;
    let titles = settings.modules.iter().flat_map(|module| [&module.title, &module.summary]);
    for (locale, word) in titles.chain([&settings.title]).flatten() {
        add(*locale, Role::Label, word);
    }
    for (locale, word) in course.sources.iter().flat_map(|source| &source.title) {
        add(*locale, Role::Name, word);
    }
    for (locale, terms) in &course.glossaries {
        for term in terms {
            add(*locale, Role::Label, &term.word);
            add(*locale, Role::Running, &term.definition);
        }
    }
    for (locale, figures) in &course.figure_words {
        for (_, word) in figures.iter().flat_map(|figure| &figure.words) {
            add(*locale, Role::Label, word);
        }
    }
    passages
}

/// Everything that a reader reads in a lesson or on a page, in the order of the file.
pub(crate) fn of_text(text: &TextDraft, sources: &Sources) -> Vec<Passage> {
    let mut passages = of_front(&text.front, text.locale, sources);
    for flow in text.prose().chain(text.notes.iter().map(|note| &note.text)) {
        passages.extend(of_flow(flow, text.locale, Role::Running));
    }
    for question in text.questions() {
        passages.extend(of_question(question, text.locale));
    }
    passages.sort_by_key(|passage| passage.pieces.first().map_or(0, |piece| piece.source.start));
    passages
}

fn of_front(front: &FrontDraft, locale: Locale, sources: &Sources) -> Vec<Passage> {
    let title = front.title.iter().map(|word| (Role::Label, word));
    let summary = front.summary.iter().map(|word| (Role::Running, word));
    let objectives = front.objectives.iter().map(|(_, words)| (Role::Label, words));
    title.chain(summary).chain(objectives).map(|(role, word)| value(locale, role, word, sources)).collect()
}

fn of_question(question: &QuestionDraft, locale: Locale) -> Vec<Passage> {
    let texts = std::iter::once(&question.prompt).chain(&question.hint).chain(&question.explanation);
    let feedback = question.options.iter().filter_map(|option| option.feedback.as_ref());
    let running = texts.chain(feedback).flat_map(|flow| of_flow(flow, locale, Role::Running));
    let options = question.options.iter().flat_map(|option| of_flow(&option.text, locale, Role::Item));
    running.chain(options).collect()
}

/// A text out of a TOML file or table; its span includes the quotation marks.
fn value(locale: Locale, role: Role, word: &Word, sources: &Sources) -> Passage {
    let span = &word.span;
    let written = sources.get(&*span.file).and_then(|text| text.get(span.start..span.end)).unwrap_or_default();
    // With escapes in it, the text does not stand in the file as it is; then the whole value is its place.
    let source = match written.find(&word.value) {
        Some(at) => span.start + at..span.start + at + word.value.len(),
        None => span.start..span.end,
    };
    let pieces = vec![Piece { at: 0, source }];
    Passage { locale, role, text: word.value.clone(), file: Rc::clone(&span.file), pieces, italics: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::super::checks::harness::{LV, sound};
    use super::super::parse;
    use super::*;

    fn passages(text: &str) -> (Vec<Passage>, Sources) {
        let sources = sound().append(text).into_sources();
        let draft = parse::read(&sources, "2026-11-22".parse().unwrap());
        let from = sources[LV].len() - text.len();
        let mut passages = of_text(draft.text_in_file(LV).unwrap(), &sources);
        passages.retain(|passage| passage.pieces[0].source.start >= from);
        (passages, sources)
    }

    fn roles(text: &str) -> Vec<(Role, String)> {
        passages(text).0.into_iter().map(|passage| (passage.role, passage.text)).collect()
    }

    #[test]
    fn each_block_is_a_passage_of_its_role() {
        let found =
            roles("\n## Viens {#viens-v}\n\nDivi\n*trīs*.\n\n- četri\n  - pieci\n\n| a | b |\n|---|---|\n| c | d |\n");
        let label = |text: &str| (Role::Label, text.to_owned());
        let item = |text: &str| (Role::Item, text.to_owned());
        assert_eq!(found[0], label("Viens"));
        assert_eq!(found[1], (Role::Running, "Divi trīs.".to_owned()));
        assert_eq!(found[2..], [item("četri"), item("pieci"), label("a"), label("b"), label("c"), label("d")]);
    }

    #[test]
    fn literal_text_is_no_word_and_a_code_block_is_not_read() {
        let found = roles("\nLiec `kods` te.\n\n```text\nnekas\n```\n");
        assert_eq!(found, [(Role::Running, format!("Liec {LITERAL} te."))]);
    }

    #[test]
    fn a_text_alternative_is_a_label_apart_from_the_words_around_it() {
        let found = roles("\nPirms ![Karte.](../../figures/karte.svg) pēc.\n");
        assert_eq!(found, [(Role::Running, "Pirms  pēc.".to_owned()), (Role::Label, "Karte.".to_owned())]);
    }

    #[test]
    fn a_word_behind_markup_is_found_at_its_place() {
        let (passages, sources) = passages("\nViens **divi** &amp; trīs.\n");
        let passage = &passages[0];
        assert_eq!(passage.text, "Viens divi & trīs.");
        let place = |word: &str| {
            let at = passage.text.find(word).unwrap();
            let place = passage.place(&(at..at + word.len()), &sources);
            (sources[LV][place.span].to_owned(), place.column)
        };
        assert_eq!(place("divi"), ("divi".to_owned(), 9));
        assert_eq!(place("trīs"), ("trīs".to_owned(), 22));
    }

    #[test]
    fn what_is_quoted_or_in_italics_is_spoken_of() {
        let (passages, _) = passages("\nVārds „viens” un *divi*, bet **ne** trīs.\n");
        let passage = &passages[0];
        let mention = |word: &str| {
            let at = passage.text.find(word).unwrap();
            passage.is_mention(&(at..at + word.len()))
        };
        assert!(mention("viens") && mention("divi"));
        assert!(!mention("Vārds") && !mention("ne") && !mention("trīs"));
    }

    #[test]
    fn every_file_of_the_course_is_read() {
        let sources = sound().into_sources();
        let draft = parse::read(&sources, "2026-11-22".parse().unwrap());
        let found = of_course(&draft);
        let without_words = ["figures/", "scenarios/"];
        for path in sources.keys().filter(|path| !without_words.iter().any(|folder| path.starts_with(folder))) {
            assert!(found.iter().any(|passage| *passage.file == **path), "{path}");
        }
    }
}
