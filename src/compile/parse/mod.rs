//! Step 1: the files become a draft of the course.
//!
//! Reading never fails.
//! What can be read is in the [`CourseDraft`], with the place of everything; what cannot is in its list of faults.

pub(crate) mod draft;
pub(crate) mod fault;
pub(crate) mod figure;
pub(crate) mod flow;
mod front;
mod header;
pub(crate) mod listing;
pub(crate) mod markdown;
mod question;
pub(crate) mod scenario;
pub(crate) mod scenario_words;
mod settings;
mod table;
pub(crate) mod text;
mod walk;

use super::Sources;
use super::place::Span;
use crate::course::{Date, SourceId};
use crate::locale::Locale;
use draft::{CourseDraft, SourceDraft, TextDraft};
use fault::{Fault, FaultKind};
use figure::FigureDraft;
use scenario::ScenarioDraft;

/// The file that names the modules.
pub(crate) const COURSE_FILE: &str = "course.toml";
/// The file that names the sources.
pub(crate) const SOURCES_FILE: &str = "sources.toml";
/// The file of the glossary, in each language's folder.
pub(crate) const GLOSSARY_FILE: &str = "vardnica.toml";
/// The file of the figures' words, in each language's folder.
pub(crate) const FIGURE_WORDS_FILE: &str = "figures.toml";
/// The file of the phrases that the course words otherwise, in each language's folder; it may be missing.
pub(crate) const STYLE_FILE: &str = "style.toml";
/// The folder of the figures.
pub(crate) const FIGURES_FOLDER: &str = "figures";

/// The folder of the scenarios, and in each language's folder that of their words.
pub(crate) const SCENARIOS_FOLDER: &str = "scenarios";

/// Reads the course.
pub(crate) fn read(files: &Sources, today: Date) -> CourseDraft<'_> {
    let mut faults = Vec::new();
    let settings = settings_file(files, COURSE_FILE, &mut faults, settings::course);
    let sources = settings_file(files, SOURCES_FILE, &mut faults, settings::sources);
    let per_language = |name: &str, locale: Locale| {
        let path = format!("{locale}/{name}");
        files.get_key_value(&path)
    };
    let mut glossaries = std::collections::BTreeMap::new();
    let mut figure_words = std::collections::BTreeMap::new();
    let mut style = std::collections::BTreeMap::new();
    for locale in Locale::ALL {
        if let Some((path, text)) = per_language(GLOSSARY_FILE, locale) {
            glossaries.insert(locale, settings::glossary(path, text, &mut faults));
        }
        if let Some((path, text)) = per_language(FIGURE_WORDS_FILE, locale) {
            figure_words.insert(locale, settings::figure_words(path, text, &mut faults));
        }
        if let Some((path, text)) = per_language(STYLE_FILE, locale) {
            style.insert(locale, settings::style(path, text, &mut faults));
        }
    }
    let texts = texts(files, &sources, &mut faults);
    let figures = figures(files, &mut faults);
    let scenarios = scenarios(files, &mut faults);
    CourseDraft {
        today,
        files,
        settings,
        sources,
        glossaries,
        figure_words,
        style,
        figures,
        scenarios,
        proofs: Vec::new(),
        texts,
        faults,
    }
}

/// Reads a settings file that the course cannot do without.
fn settings_file<T: Default>(
    files: &Sources,
    path: &str,
    faults: &mut Vec<Fault>,
    read: fn(&str, &str, &mut Vec<Fault>) -> T,
) -> T {
    let Some(text) = files.get(path) else {
        faults.push(Fault { span: Span::top(path), what: FaultKind::MissingFile });
        return T::default();
    };
    read(path, text, faults)
}

/// Reads every Markdown file of both languages.
fn texts(files: &Sources, sources: &[SourceDraft], faults: &mut Vec<Fault>) -> Vec<TextDraft> {
    let ids = sources.iter().map(|source| source.id.value.clone());
    let citable: Vec<String> = ids.filter(|id| id.parse::<SourceId>().is_ok()).collect();
    let mut texts = Vec::new();
    for (path, source) in files {
        let Some((folder, rest)) = path.split_once('/') else { continue };
        let (Some(locale), Some(name)) = (Locale::from_code(folder), rest.strip_suffix(".md")) else { continue };
        texts.push(text::text(path, locale, name, source, &citable, faults));
    }
    texts
}

/// Reads every scenario.
fn scenarios(files: &Sources, faults: &mut Vec<Fault>) -> Vec<ScenarioDraft> {
    let mut scenarios = Vec::new();
    for (path, source) in files {
        let name = path.strip_prefix(SCENARIOS_FOLDER).and_then(|rest| rest.strip_prefix('/')?.strip_suffix(".toml"));
        if let Some(name) = name {
            scenarios.push(scenario::scenario(path, name, source, faults));
        }
    }
    scenarios
}

/// Reads every figure.
fn figures(files: &Sources, faults: &mut Vec<Fault>) -> Vec<FigureDraft> {
    let mut figures = Vec::new();
    for (path, source) in files {
        let name = path.strip_prefix(FIGURES_FOLDER).and_then(|rest| rest.strip_prefix('/')?.strip_suffix(".svg"));
        if let Some(name) = name {
            figures.push(figure::figure(path, name, source, faults));
        }
    }
    figures
}
