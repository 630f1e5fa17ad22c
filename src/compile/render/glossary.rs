//! The glossary: every term under its letter, with what it means, who says so, and where the course teaches it.

use super::Setting;
use super::escape::escape;
use super::note;
use crate::compile::links::{Target, resolve, route};
use crate::compile::parse::draft::{CourseDraft, TermDraft, TextDraft};
use crate::compile::parse::flow::Flow;
use crate::locale::{Locale, dictionary_key, dictionary_letter};
use crate::route::{PageName, Place, Route};
use std::collections::{BTreeMap, BTreeSet};

/// All terms in the order of a dictionary.
pub(super) fn every_term(setting: &Setting<'_>) -> String {
    let mut terms: Vec<&TermDraft> =
        setting.course.glossaries.get(&setting.text.locale).into_iter().flatten().collect();
    terms.sort_by_key(|term| dictionary_key(&term.word.value));
    let lessons = lessons_by_term(setting.course, setting.text.locale);
    let groups = terms.chunk_by(|a, b| initial(a) == initial(b));
    groups.map(|group| letter(group, &lessons, setting)).collect()
}

/// For each term the links to the lessons that explain it, in teaching order.
type Lessons = BTreeMap<String, Vec<String>>;

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
fn letter(group: &[&TermDraft], lessons: &Lessons, setting: &Setting<'_>) -> String {
    let letter = group.first().and_then(|term| initial(term)).unwrap_or('–');
    let entries: String = group.iter().map(|term| entry(term, lessons, setting)).collect();
    format!("<section class=\"letter\"><h2>{letter}</h2>\n<dl>\n{entries}</dl></section>\n")
}

fn entry(term: &TermDraft, lessons: &Lessons, setting: &Setting<'_>) -> String {
    let (id, word) = (escape(&term.id.value), escape(&term.word.value));
    let definition = escape(&term.definition.value);
    let other = other_word(term, setting);
    let (source, lessons) = (source(term, setting), links(term, lessons, setting));
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

fn links(term: &TermDraft, lessons: &Lessons, setting: &Setting<'_>) -> String {
    let Some(links) = lessons.get(&term.id.value) else { return String::new() };
    let label = escape(&setting.words.plain("term-lessons"));
    format!("<span class=\"entry-lessons\">{label} {}</span> ", links.join(", "))
}

/// Reads every lesson once, whatever the number of terms.
fn lessons_by_term(course: &CourseDraft<'_>, locale: Locale) -> Lessons {
    let mut lessons = Lessons::new();
    for text in lessons_in_order(course, locale) {
        let Some(link) = link(text) else { continue };
        for term in terms_of(text, course) {
            lessons.entry(term).or_default().push(link.clone());
        }
    }
    lessons
}

fn lessons_in_order<'c>(course: &'c CourseDraft<'_>, locale: Locale) -> impl Iterator<Item = &'c TextDraft> {
    let names =
        course.settings.modules.iter().flat_map(|module| {
            module.lessons.iter().map(move |lesson| format!("{}/{}", module.id.value, lesson.value))
        });
    names.filter_map(move |name| course.text(locale, &name))
}

fn link(text: &TextDraft) -> Option<String> {
    let title = escape(&text.front.title.as_ref()?.value);
    Some(format!("<a href=\"{}\">{title}</a>", escape(&route(text, None)?.to_string())))
}

/// The terms that a text links to, each once.
fn terms_of(text: &TextDraft, course: &CourseDraft<'_>) -> BTreeSet<String> {
    let links = text.flows().into_iter().flat_map(Flow::links).map(|link| resolve(course, text, &link.address));
    links
        .filter_map(|target| match target {
            Ok(Target::Term(id)) => Some(id),
            Ok(Target::Web(_) | Target::Mail(_) | Target::Course(_)) | Err(_) => None,
        })
        .collect()
}
