//! The settings files: `course.toml`, `sources.toml`, `vardnica.toml`, `figures.toml`, `style.toml`.
#![expect(clippy::wildcard_enum_match_arm, reason = "values are the TOML parser's enum, of which a few matter here")]

use super::draft::{FigureWords, ModuleDraft, Settings, SourceDraft, Standing, TermDraft};
use super::fault::{Fault, FaultKind, Wanted};
use super::table::{Origin, Syntax, TableReader, in_order, read, text_of};
use crate::compile::place::{Located, Span, Word};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Reads `course.toml`.
pub(super) fn course(file: &str, text: &str, faults: &mut Vec<Fault>) -> Settings {
    whole_file(file, text, faults, |table, origin, faults| {
        let mut reader = TableReader::new(table, Span::top(file), origin, faults);
        reader.number("pass_mark", 100, Wanted::Percentage);
        let title = reader.in_both_languages("title");
        let forbidden_names = reader.texts("forbidden_names");
        let module_tables = reader.tables("modules");
        let page_tables = reader.tables("pages");
        reader.finish();
        let modules =
            module_tables.into_iter().filter_map(|(table, head)| module(table, head, origin, faults)).collect();
        let pages = page_tables.into_iter().filter_map(|(table, head)| page(table, head, origin, faults)).collect();
        Settings { title, forbidden_names, modules, pages }
    })
}

fn module(table: &DeTable<'_>, head: Span, origin: &Origin, faults: &mut Vec<Fault>) -> Option<ModuleDraft> {
    let mut reader = TableReader::new(table, head, origin, faults);
    let id = reader.text("id");
    let lessons = reader.texts("lessons");
    let title = reader.in_both_languages("title");
    let summary = reader.in_both_languages("summary");
    reader.finish();
    Some(ModuleDraft { id: id?, lessons, title, summary })
}

fn page(table: &DeTable<'_>, head: Span, origin: &Origin, faults: &mut Vec<Fault>) -> Option<Word> {
    let mut reader = TableReader::new(table, head, origin, faults);
    let id = reader.text("id");
    reader.finish();
    id
}

/// Reads `sources.toml`.
pub(super) fn sources(file: &str, text: &str, faults: &mut Vec<Fault>) -> Vec<SourceDraft> {
    whole_file(file, text, faults, |table, origin, faults| {
        each_table(table, origin, faults, |id, table, faults| {
            let mut reader = TableReader::new(table, id.span.clone(), origin, faults);
            let title = reader.in_both_languages("title");
            let url = reader.optional_text("url");
            let read = reader.day("read").map(|day| day.value);
            let standing = reader.one_of("standing", &Standing::ALL, Standing::word, Wanted::Standing);
            reader.finish();
            Some(SourceDraft { id, title, url, read, standing: standing.unwrap_or_default() })
        })
    })
}

/// Reads a `vardnica.toml`.
pub(super) fn glossary(file: &str, text: &str, faults: &mut Vec<Fault>) -> Vec<TermDraft> {
    whole_file(file, text, faults, |table, origin, faults| {
        each_table(table, origin, faults, |id, table, faults| {
            let mut reader = TableReader::new(table, id.span.clone(), origin, faults);
            let (word, definition, source) = (reader.text("word"), reader.text("definition"), reader.text("source"));
            reader.finish();
            let blank = Located::new(String::new(), id.span.clone());
            let or_blank = |word: Option<Word>| word.unwrap_or_else(|| blank.clone());
            Some(TermDraft { word: or_blank(word), definition: or_blank(definition), source: or_blank(source), id })
        })
    })
}

/// Reads a `figures.toml`.
pub(super) fn figure_words(file: &str, text: &str, faults: &mut Vec<Fault>) -> Vec<FigureWords> {
    whole_file(file, text, faults, |table, origin, faults| {
        each_table(table, origin, faults, |figure, table, faults| {
            Some(FigureWords { figure, words: pairs(table, origin, faults) })
        })
    })
}

/// Reads a `style.toml`: phrases, each with a better one.
pub(super) fn style(file: &str, text: &str, faults: &mut Vec<Fault>) -> Vec<(Word, Word)> {
    whole_file(file, text, faults, pairs)
}

/// Every key of a table with its text.
fn pairs(table: &DeTable<'_>, origin: &Origin, faults: &mut Vec<Fault>) -> Vec<(Word, Word)> {
    let mut pairs = Vec::new();
    for (key, value) in in_order(table, origin) {
        match text_of(value, origin) {
            Some(text) => pairs.push((key, text)),
            None => faults.push(wrong(&key, Wanted::Text)),
        }
    }
    pairs
}

/// Reads a file; what seems to be missing in a file that TOML could not read is not worth a word.
fn whole_file<T>(
    file: &str,
    text: &str,
    faults: &mut Vec<Fault>,
    content: impl FnOnce(&DeTable<'_>, &Origin, &mut Vec<Fault>) -> T,
) -> T {
    let origin = Origin::whole(file);
    let (table, syntax) = read(text, &origin, faults, FaultKind::BrokenToml);
    let mut found = Vec::new();
    let value = content(&table, &origin, &mut found);
    if syntax == Syntax::Whole {
        faults.append(&mut found);
    }
    value
}

/// Reads every `[name]` table of a file, in the order of the file.
fn each_table<T>(
    table: &DeTable<'_>,
    origin: &Origin,
    faults: &mut Vec<Fault>,
    mut entry: impl FnMut(Word, &DeTable<'_>, &mut Vec<Fault>) -> Option<T>,
) -> Vec<T> {
    let mut entries = Vec::new();
    for (key, value) in in_order(table, origin) {
        match as_table(value) {
            Some(table) => entries.extend(entry(key, table, faults)),
            None => faults.push(wrong(&key, Wanted::Table)),
        }
    }
    entries
}

fn as_table<'r, 't>(value: &'r Spanned<DeValue<'t>>) -> Option<&'r DeTable<'t>> {
    match value.get_ref() {
        DeValue::Table(table) => Some(table),
        _ => None,
    }
}

fn wrong(key: &Word, wanted: Wanted) -> Fault {
    Fault { span: key.span.clone(), what: FaultKind::WrongValue { key: key.value.clone(), wanted } }
}
