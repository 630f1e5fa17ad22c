//! The index for looking up: what of the course can be found, as plain text.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "events are the Markdown parser's enum, of which a few matter here"
)]

use super::{Builder, GLOSSARY_FILE, Locale, version};
use crate::compile::parse::draft::{Piece, QuestionDraft, TextDraft, TextKind};
use crate::compile::parse::flow::{Flow, Placed, plain_text, until};
use crate::course::ScenarioEntry;
use crate::route::{PageName, SANDBOX};
use crate::search::File;
use crate::search::write::{Document, DocumentKind, Passage, PassageKind, write};
use pulldown_cmark::{Event, Tag, TagEnd};

/// The index's file in a language's folder.
pub(super) const FILE: &str = "search.json";

impl Builder<'_> {
    /// The index of everything sound, with a version that is still to be replaced.
    pub(super) fn search(&self, locale: Locale) -> Option<File> {
        let mut documents = Vec::new();
        for module in &self.course.settings.modules {
            let title = module.title.get(&locale)?.value.as_str();
            for slug in &module.lessons {
                let text = self.sound_text(locale, &format!("{}/{}", module.id.value, slug.value));
                documents.extend(text.and_then(|text| document(text, title)));
            }
        }
        let pages = self.course.settings.pages.iter().filter_map(|page| self.sound_text(locale, &page.value));
        documents.extend(pages.filter_map(|text| document(text, "")));
        documents.extend(self.terms(locale));
        documents.extend(self.catalogue(locale).iter().map(|scenario| self.exercise(locale, scenario)));
        Some(write(locale, version::WHILE_HASHING.parse().ok()?, &documents))
    }

    /// A scenario: its title, what it practises and what its lessons are called. What happens in it is found out by
    /// playing.
    fn exercise(&self, locale: Locale, scenario: &ScenarioEntry) -> Document {
        let module = self.course.settings.modules.iter().find(|module| module.id.value == scenario.module.as_str());
        let module = module.and_then(|module| module.title.get(&locale));
        let lessons = scenario.lessons.iter().filter_map(|lesson| self.course.text(locale, &lesson.to_string()));
        let lessons: Vec<&str> =
            lessons.filter_map(|lesson| Some(lesson.front.title.as_ref()?.value.as_str())).collect();
        let label = self.words.get(&locale).map(|words| words.plain("term-lessons")).unwrap_or_default();
        let text = format!("{} {label} {}", scenario.practise.join(" "), lessons.join(" · "));
        Document {
            kind: DocumentKind::Scenario,
            name: format!("{SANDBOX}/{}", scenario.id),
            title: scenario.title.clone(),
            module: module.map(|title| title.value.clone()).unwrap_or_default(),
            passages: vec![section(String::new(), String::new(), text)],
        }
    }

    fn terms(&self, locale: Locale) -> Vec<Document> {
        if self.is_broken(&format!("{locale}/{GLOSSARY_FILE}")) {
            return Vec::new();
        }
        let terms = self.course.glossaries.get(&locale).into_iter().flatten();
        let document = |term: &crate::compile::parse::draft::TermDraft| Document {
            kind: DocumentKind::Term,
            name: PageName::Glossary.id().to_owned(),
            title: term.word.value.clone(),
            module: String::new(),
            passages: vec![Passage {
                kind: PassageKind::Section,
                anchor: term.id.value.clone(),
                heading: String::new(),
                text: term.definition.value.clone(),
            }],
        };
        terms.map(document).collect()
    }
}

/// A lesson or a page; of a scenario only what the catalogue says is looked up.
fn document(text: &TextDraft, module: &str) -> Option<Document> {
    let kind = match text.kind {
        TextKind::Lesson => DocumentKind::Lesson,
        TextKind::Page => DocumentKind::Page,
        TextKind::Scenario => return None,
    };
    let title = text.front.title.as_ref().map_or(text.name.as_str(), |title| &title.value).to_owned();
    Some(Document { kind, name: text.name.clone(), title, module: module.to_owned(), passages: passages(text) })
}

/// What a text is cut into: its beginning, its sections, its questions.
fn passages(text: &TextDraft) -> Vec<Passage> {
    let summary = text.front.summary.as_ref().map(|summary| summary.value.as_str());
    let objectives = text.front.objectives.iter().map(|(_, words)| words.value.as_str());
    let lead = summary.into_iter().chain(objectives).collect::<Vec<_>>().join(" ");
    let mut sections = vec![section(String::new(), String::new(), lead)];
    let mut questions = Vec::new();
    for piece in &text.pieces {
        match piece {
            Piece::Prose(flow) => prose(flow, &mut sections),
            Piece::Question(draft) => questions.extend(question(draft)),
            Piece::Listing(_) | Piece::Scenario(_) => {}
        }
    }
    sections.extend(questions);
    sections
}

fn section(anchor: String, heading: String, text: String) -> Passage {
    Passage { kind: PassageKind::Section, anchor, heading, text }
}

/// Adds prose to the section that it continues, and begins one at every heading that has an id.
fn prose(flow: &Flow, sections: &mut Vec<Passage>) {
    let mut rest = flow.events.as_slice();
    while let Some(at) = rest.iter().position(|(event, _)| matches!(event, Event::Start(Tag::Heading { .. }))) {
        let (before, from) = rest.split_at(at);
        add(sections, before);
        let inside = until(&from[1..], |end| matches!(end, TagEnd::Heading(_)));
        if let Some((Event::Start(Tag::Heading { id: Some(id), .. }), _)) = from.first() {
            sections.push(section(id.to_string(), plain_text(inside).trim().to_owned(), String::new()));
        }
        rest = from.get(inside.len() + 2..).unwrap_or_default();
    }
    add(sections, rest);
}

fn add(sections: &mut [Passage], events: &[Placed]) {
    if let Some(section) = sections.last_mut() {
        section.text.push(' ');
        section.text.push_str(&words(events));
    }
}

fn question(draft: &QuestionDraft) -> Option<Passage> {
    Some(Passage {
        kind: PassageKind::Question,
        anchor: draft.header.id.as_ref()?.value.clone(),
        heading: words(&draft.prompt.events),
        text: words(&draft.explanation.as_ref()?.events),
    })
}

/// The words of events, those of different blocks apart from each other.
fn words(events: &[Placed]) -> String {
    let mut text = String::new();
    for (event, _) in events {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(words),
            Event::Start(tag) if is_inline(tag.to_end()) => {}
            Event::End(tag) if is_inline(*tag) => {}
            // In one line with what follows, a table must still be read as one.
            Event::End(TagEnd::TableCell) => text.push_str(" · "),
            Event::Start(_) | Event::End(_) | Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_inline(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link)
}
