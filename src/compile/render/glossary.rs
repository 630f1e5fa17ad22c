//! The glossary: every term under its letter, with what it means, who says so, and where the course teaches it.

use super::Setting;
use super::escape::escape;
use super::note;
use crate::compile::links::{Target, resolve, route};
use crate::compile::parse::draft::{CourseDraft, TermDraft, TextDraft};
use crate::compile::parse::flow::Flow;
use crate::locale::{Locale, dictionary_key, dictionary_letter};
use crate::route::{PageName, Place, Route};

/// All terms in the order of a dictionary.
pub(super) fn every_term(setting: &Setting<'_>) -> String {
    let mut terms: Vec<&TermDraft> =
        setting.course.glossaries.get(&setting.text.locale).into_iter().flatten().collect();
    terms.sort_by_key(|term| dictionary_key(&term.word.value));
    let groups = terms.chunk_by(|a, b| initial(a) == initial(b));
    groups.map(|group| letter(group, setting)).collect()
}

/// The address of a term in the glossary, if the course has that page.
pub(super) fn term_address(course: &CourseDraft<'_>, locale: Locale, term: &str) -> Option<Route> {
    let name = PageName::Glossary.id();
    course.settings.pages.iter().find(|page| page.value == name)?;
    Some(Route { locale, place: Place::Page(PageName::Glossary, Some(term.parse().ok()?)) })
}

fn initial(term: &TermDraft) -> Option<char> {
    dictionary_letter(&term.word.value)
}

/// The terms under one letter.
fn letter(group: &[&TermDraft], setting: &Setting<'_>) -> String {
    let letter = group.first().and_then(|term| initial(term)).unwrap_or('–');
    let entries: String = group.iter().map(|term| entry(term, setting)).collect();
    format!("<section class=\"letter\"><h2>{letter}</h2>\n<dl>\n{entries}</dl></section>\n")
}

fn entry(term: &TermDraft, setting: &Setting<'_>) -> String {
    let (id, word) = (escape(&term.id.value), escape(&term.word.value));
    let definition = escape(&term.definition.value);
    let other = other_word(term, setting);
    let (source, lessons) = (source(term, setting), lessons(term, setting));
    format!(
        "<div class=\"entry\" id=\"{id}\"><dt><dfn>{word}</dfn>{other}</dt>\n\
         <dd><p>{definition}</p>\n<p class=\"entry-more\">{lessons}{source}</p></dd></div>\n"
    )
}

/// The term in the other language, where that is another word.
fn other_word(term: &TermDraft, setting: &Setting<'_>) -> String {
    let other = setting.text.locale.other();
    let word = setting.course.term(other, &term.id.value).map(|term| &term.word.value);
    word.filter(|word| **word != term.word.value)
        .map(|word| format!(" <span class=\"entry-other\" lang=\"{other}\">{}</span>", escape(word)))
        .unwrap_or_default()
}

fn source(term: &TermDraft, setting: &Setting<'_>) -> String {
    let found = setting.course.source(&term.source.value).map(|found| note::source(found, setting));
    let label = escape(&setting.words.plain("term-source"));
    found.map(|found| format!("<span class=\"entry-source\">{label} {found}</span>")).unwrap_or_default()
}

/// The lessons that explain the term, in teaching order.
fn lessons(term: &TermDraft, setting: &Setting<'_>) -> String {
    let links: Vec<String> = lessons_in_order(setting.course, setting.text.locale)
        .filter(|text| explains(text, term, setting.course))
        .filter_map(|text| {
            let title = &text.front.title.as_ref()?.value;
            Some(format!("<a href=\"{}\">{}</a>", escape(&route(text, None)?.to_string()), escape(title)))
        })
        .collect();
    if links.is_empty() {
        return String::new();
    }
    let label = escape(&setting.words.plain("term-lessons"));
    format!("<span class=\"entry-lessons\">{label} {}</span> ", links.join(", "))
}

fn lessons_in_order<'c>(course: &'c CourseDraft<'_>, locale: Locale) -> impl Iterator<Item = &'c TextDraft> {
    let names =
        course.settings.modules.iter().flat_map(|module| {
            module.lessons.iter().map(move |lesson| format!("{}/{}", module.id.value, lesson.value))
        });
    names.filter_map(move |name| course.text(locale, &name))
}

fn explains(text: &TextDraft, term: &TermDraft, course: &CourseDraft<'_>) -> bool {
    let target = Target::Term(term.id.value.clone());
    let mut links = text.flows().into_iter().flat_map(Flow::links);
    links.any(|link| resolve(course, text, &link.address).as_ref() == Ok(&target))
}
