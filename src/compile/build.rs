//! Step 3a: the draft becomes the course that the app reads.

mod question;
mod scenario;
mod search;
mod version;

use super::links::figure_name;
use super::parse::draft::{CourseDraft, ModuleDraft, Piece, SourceDraft, TextDraft};
use super::parse::flow::Flow;
use super::parse::{COURSE_FILE, FIGURE_WORDS_FILE, FIGURES_FOLDER, GLOSSARY_FILE, SCENARIOS_FOLDER, SOURCES_FILE};
use super::problem::{Problem, Severity};
use super::render::{Manner, Renderer, Setting, unbroken};
use super::words::ContentWords;
use crate::course::{
    Block, CourseVersion, Html, Index, Lesson, LessonEntry, ModuleEntry, Objective, Page, Reading, Section, Slug,
};
use crate::locale::{DeskTable, Locale};
use crate::sandbox::Source;
use crate::search::File;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Writes every file of the course that has no error in it.
pub(super) fn build(course: &CourseDraft<'_>, problems: &[Problem]) -> BTreeMap<String, String> {
    let mut builder = Builder::new(course, problems);
    if builder.is_broken(COURSE_FILE) || builder.is_broken(SOURCES_FILE) {
        return BTreeMap::new();
    }
    builder.indexes = Locale::ALL.into_iter().filter_map(|locale| Some((locale, builder.search(locale)?))).collect();
    version::versioned(|version| builder.files(version))
}

struct Builder<'c> {
    course: &'c CourseDraft<'c>,
    /// The files that have an error in them.
    broken: BTreeSet<&'c str>,
    /// What the compiler writes into texts, by language.
    words: BTreeMap<Locale, ContentWords>,
    /// The indexes for looking up, which take longest to make and so are made once; their version is still missing.
    indexes: BTreeMap<Locale, File>,
}

impl<'c> Builder<'c> {
    fn new(course: &'c CourseDraft<'c>, problems: &'c [Problem]) -> Self {
        let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
        let broken = errors.map(|problem| problem.place.file.as_str()).collect();
        let words = Locale::ALL.into_iter().map(|locale| (locale, ContentWords::new(locale))).collect();
        Self { course, broken, words, indexes: BTreeMap::new() }
    }

    /// Every file, with this version in it.
    fn files(&self, version: &CourseVersion) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        for locale in Locale::ALL {
            let index = self.index(locale, version);
            files.extend(index.and_then(|index| written(format!("{locale}/index.json"), &index)));
            let search = self.indexes.get(&locale).map(|index| File { version: version.clone(), ..index.clone() });
            files.extend(search.and_then(|index| written(format!("{locale}/{}", search::FILE), &index)));
            files.extend(written(format!("{locale}/desk.json"), &DeskTable::of(locale)));
            files.extend(written(format!("{locale}/desk-later.json"), &self.later_table(locale)));
            for module in &self.course.settings.modules {
                for slug in &module.lessons {
                    let name = format!("{}/{}", module.id.value, slug.value);
                    let lesson = self.sound_text(locale, &name).and_then(|text| self.lesson(text, version));
                    files.extend(lesson.and_then(|lesson| written(format!("{locale}/{name}.json"), &lesson)));
                }
            }
            for draft in &self.course.scenarios {
                let path = format!("{locale}/{SCENARIOS_FOLDER}/{}.json", draft.id);
                let scenario = self.scenario(locale, draft, version);
                files.extend(scenario.and_then(|scenario| written(path, &scenario)));
            }
            for page in &self.course.settings.pages {
                let reading = self.sound_text(locale, &page.value).and_then(|text| self.reading(text));
                let written = |reading| {
                    written(format!("{locale}/{}.json", page.value), &Page { version: version.clone(), reading })
                };
                files.extend(reading.and_then(written));
            }
        }
        files
    }

    /// The words of the desk that come later, and where the sources can be read that its X-ray names.
    fn later_table(&self, locale: Locale) -> DeskTable {
        DeskTable::later(
            locale,
            &Source::ALL.map(|source| self.course.source(source.id()).and_then(SourceDraft::link).unwrap_or_default()),
        )
    }

    /// The course at a glance. A lesson with errors keeps its place in it, so that its address still leads somewhere.
    fn index(&self, locale: Locale, version: &CourseVersion) -> Option<Index> {
        let settings = &self.course.settings;
        let modules = settings.modules.iter().filter_map(|module| self.module(locale, module)).collect();
        let title = settings.title.get(&locale)?.value.clone();
        Some(Index { version: version.clone(), title, modules, scenarios: self.catalogue(locale) })
    }

    fn module(&self, locale: Locale, module: &ModuleDraft) -> Option<ModuleEntry> {
        let entry = |slug: &str| {
            let text = self.course.text(locale, &format!("{}/{slug}", module.id.value))?;
            Some(lesson_entry(slug.parse().ok()?, text))
        };
        Some(ModuleEntry {
            id: module.id.value.parse().ok()?,
            title: unbroken(&module.title.get(&locale)?.value),
            summary: unbroken(&module.summary.get(&locale)?.value),
            lessons: module.lessons.iter().filter_map(|slug| entry(&slug.value)).collect(),
        })
    }

    fn lesson(&self, text: &TextDraft, version: &CourseVersion) -> Option<Lesson> {
        let objective = |id: &str, text: &str| Some(Objective { id: id.parse().ok()?, text: unbroken(text) });
        let objectives = text.front.objectives.iter().map(|(id, text)| objective(&id.value, &text.value));
        Some(Lesson {
            version: version.clone(),
            id: text.name.parse().ok()?,
            minutes: text.front.minutes?,
            objectives: objectives.collect::<Option<_>>()?,
            reading: self.reading(text)?,
        })
    }

    fn reading(&self, text: &TextDraft) -> Option<Reading> {
        let mut renderer = self.renderer(text)?;
        let mut blocks = Vec::new();
        for piece in &text.pieces {
            blocks.push(match piece {
                Piece::Prose(flow) => html_block(renderer.html(flow, Manner::Page)),
                Piece::Listing(listing) => html_block(renderer.listing(*listing)),
                Piece::Question(question) => Block::Question(Box::new(self.question(text, question, &mut renderer)?)),
                Piece::Scenario(id) => Block::Scenario(id.value.parse().ok()?),
            });
        }
        blocks.extend(self.practice(text));
        blocks.push(html_block(renderer.ending()));
        blocks.retain(|block| !matches!(block, Block::Html(html) if html.is_empty()));
        Some(Reading {
            title: unbroken(&text.front.title.as_ref()?.value),
            summary: unbroken(&text.front.summary.as_ref()?.value),
            checked: text.front.checked.as_ref()?.value,
            sections: sections(text),
            blocks,
        })
    }

    fn renderer(&self, text: &'c TextDraft) -> Option<Renderer<'_>> {
        let words = self.words.get(&text.locale)?;
        Some(Renderer::of_text(Setting { course: self.course, text, words }))
    }

    /// The text with this name, if neither it nor anything that it is made of has an error.
    fn sound_text(&self, locale: Locale, name: &str) -> Option<&'c TextDraft> {
        let text = self.course.text(locale, name)?;
        let figures =
            text.flows().into_iter().flat_map(Flow::pictures).filter_map(|picture| figure_name(text, &picture.address));
        let made_of = figures.map(|figure| format!("{FIGURES_FOLDER}/{figure}.svg")).chain([
            text.file.to_string(),
            format!("{locale}/{GLOSSARY_FILE}"),
            format!("{locale}/{FIGURE_WORDS_FILE}"),
        ]);
        let mut broken = made_of.filter(|file| self.is_broken(file));
        broken.next().is_none().then_some(text)
    }

    fn is_broken(&self, file: &str) -> bool {
        self.broken.contains(file)
    }
}

/// A lesson as the index shows it; what an unsound lesson lacks is filled with what is known.
fn lesson_entry(slug: Slug, text: &TextDraft) -> LessonEntry {
    let title = unbroken(text.front.title.as_ref().map_or(slug.as_str(), |title| &title.value));
    let ids = text.questions().filter_map(|question| question.header.id.as_ref()?.value.parse().ok());
    let last = sections(text).pop().map(|section| section.anchor);
    LessonEntry { title, minutes: text.front.minutes.unwrap_or(1), last, questions: ids.collect(), slug }
}

/// The `##` headings of a text.
fn sections(text: &TextDraft) -> Vec<Section> {
    let headings = text.headings().into_iter().filter(|heading| heading.level == 2);
    headings
        .filter_map(|heading| Some(Section { anchor: heading.id?.parse().ok()?, title: unbroken(&heading.title) }))
        .collect()
}

fn html_block(html: Html) -> Block {
    Block::Html(html)
}

/// A file of the course as JSON, with its path.
fn written(path: String, value: &impl Serialize) -> Option<(String, String)> {
    Some((path, serde_json::to_string(value).ok()?))
}
