//! Reading TOML tables with the place of everything, noting what is missing, unknown or of the wrong sort.
#![expect(clippy::wildcard_enum_match_arm, reason = "values are the TOML parser's enum, of which a few matter here")]

use super::fault::{Fault, FaultKind, Wanted};
use crate::compile::place::{Located, Span, Word};
use crate::course::Date;
use crate::locale::Locale;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Which file a TOML text comes from, and where in it the text begins.
#[derive(Clone)]
pub(super) struct Origin {
    /// The file's path.
    pub(super) file: Rc<str>,
    /// The byte of the file where the TOML text begins.
    pub(super) base: usize,
}

impl Origin {
    /// A TOML file as a whole.
    pub(super) fn whole(file: &str) -> Self {
        Self { file: file.into(), base: 0 }
    }

    /// The place of a stretch of the TOML text.
    fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(&self.file, range.start + self.base..range.end + self.base)
    }
}

/// Reads what can be read, notes each mistake of TOML, and says whether there was any.
pub(super) fn read<'t>(
    text: &'t str,
    origin: &Origin,
    faults: &mut Vec<Fault>,
    broken: fn(String) -> FaultKind,
) -> (DeTable<'t>, Syntax) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut syntax = Syntax::Whole;
    for error in errors {
        let range = error.span().unwrap_or(0..0);
        let what = if error.message() == "duplicate key" {
            FaultKind::DoubleKey(text.get(range.clone()).unwrap_or_default().to_owned())
        } else {
            syntax = Syntax::Broken;
            broken(error.message().to_owned())
        };
        faults.push(Fault { span: origin.span(range), what });
    }
    (table.into_inner(), syntax)
}

/// Whether TOML could read a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Syntax {
    /// All of it.
    Whole,
    /// Only parts of it, so that what seems to be missing may be there.
    Broken,
}

/// A table being read: every key that is asked for is taken, and what is left over is unknown.
pub(super) struct TableReader<'r, 't, 'f> {
    table: &'r DeTable<'t>,
    head: Span,
    origin: &'f Origin,
    known: BTreeSet<&'static str>,
    faults: &'f mut Vec<Fault>,
}

impl<'r, 't, 'f> TableReader<'r, 't, 'f> {
    /// Begins to read a table; `head` is where a missing key is reported.
    pub(super) fn new(table: &'r DeTable<'t>, head: Span, origin: &'f Origin, faults: &'f mut Vec<Fault>) -> Self {
        Self { table, head, origin, known: BTreeSet::new(), faults }
    }

    /// A text that must be there.
    pub(super) fn text(&mut self, key: &'static str) -> Option<Word> {
        self.required(key)?;
        self.optional_text(key)
    }

    /// A text that may be missing.
    pub(super) fn optional_text(&mut self, key: &'static str) -> Option<Word> {
        let value = self.take(key)?;
        text_of(value, self.origin).or_else(|| self.wrong(key, value, Wanted::Text))
    }

    /// A text in each language: `key.lv` and `key.en`.
    pub(super) fn in_both_languages(&mut self, key: &'static str) -> BTreeMap<Locale, Word> {
        let Some(value) = self.required(key) else { return BTreeMap::new() };
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong::<()>(key, value, Wanted::Table);
            return BTreeMap::new();
        };
        let mut inner = TableReader::new(table, self.origin.span(value.span()), self.origin, self.faults);
        let words = Locale::ALL.into_iter().filter_map(|locale| Some((locale, inner.text(locale.code())?))).collect();
        inner.finish();
        words
    }

    /// A whole number in a range.
    pub(super) fn number(&mut self, key: &'static str, most: u16, wanted: Wanted) -> Option<u16> {
        let value = self.required(key)?;
        let number = value.get_ref().as_integer().filter(|number| number.radix() == 10);
        let number = number.and_then(|number| number.as_str().parse::<u16>().ok()).filter(|n| (1..=most).contains(n));
        number.or_else(|| self.wrong(key, value, wanted))
    }

    /// A day that must be there.
    pub(super) fn day(&mut self, key: &'static str) -> Option<Located<Date>> {
        self.required(key)?;
        self.optional_day(key)
    }

    /// A day that may be missing.
    pub(super) fn optional_day(&mut self, key: &'static str) -> Option<Located<Date>> {
        let value = self.take(key)?;
        let written = value.get_ref().as_datetime().filter(|day| day.time.is_none() && day.offset.is_none());
        let day = written
            .and_then(|day| day.date)
            .and_then(|day| Date::new(i16::try_from(day.year).ok()?, day.month, day.day));
        match day {
            Some(day) => Some(Located::new(day, self.origin.span(value.span()))),
            None => self.wrong(key, value, Wanted::Day),
        }
    }

    /// A list of texts that must be there, perhaps empty.
    pub(super) fn texts(&mut self, key: &'static str) -> Vec<Word> {
        let Some(value) = self.required(key) else { return Vec::new() };
        let Some(items) = value.get_ref().as_array() else {
            self.wrong::<()>(key, value, Wanted::TextList);
            return Vec::new();
        };
        let mut words = Vec::new();
        for item in items {
            match text_of(item, self.origin) {
                Some(word) => words.push(word),
                None => drop(self.wrong::<()>(key, item, Wanted::TextList)),
            }
        }
        words
    }

    /// A table that must be there: its entries in the order of the file, each with the place of its key.
    pub(super) fn entries(&mut self, key: &'static str) -> Vec<(Word, &'r Spanned<DeValue<'t>>)> {
        let Some(value) = self.required(key) else { return Vec::new() };
        if let DeValue::Table(table) = value.get_ref() {
            return in_order(table, self.origin);
        }
        self.wrong::<()>(key, value, Wanted::Table);
        Vec::new()
    }

    /// The tables of `[[key]]`, each with the place of its heading.
    pub(super) fn tables(&mut self, key: &'static str) -> Vec<(&'r DeTable<'t>, Span)> {
        let Some(value) = self.required(key) else { return Vec::new() };
        let Some(items) = value.get_ref().as_array() else {
            self.wrong::<()>(key, value, Wanted::Tables);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in items {
            match item.get_ref() {
                DeValue::Table(table) => tables.push((table, self.origin.span(item.span()))),
                _ => drop(self.wrong::<()>(key, item, Wanted::Tables)),
            }
        }
        tables
    }

    /// A text out of a few words.
    pub(super) fn one_of<T: Copy>(
        &mut self,
        key: &'static str,
        all: &[T],
        word: fn(T) -> &'static str,
        wanted: Wanted,
    ) -> Option<T> {
        let value = self.required(key)?;
        let found = all.iter().copied().find(|item| value.get_ref().as_str() == Some(word(*item)));
        found.or_else(|| self.wrong(key, value, wanted))
    }

    /// Notes every key that nothing has asked for.
    pub(super) fn finish(self) {
        let known: Vec<String> = self.known.iter().map(|key| format!("`{key}`")).collect();
        for (key, _) in in_order(self.table, self.origin) {
            if !self.known.contains(key.value.as_str()) {
                let what = FaultKind::UnknownKey { key: key.value, known: known.join(", ") };
                self.faults.push(Fault { span: key.span, what });
            }
        }
    }

    fn take(&mut self, key: &'static str) -> Option<&'r Spanned<DeValue<'t>>> {
        self.known.insert(key);
        self.table.get(key)
    }

    fn required(&mut self, key: &'static str) -> Option<&'r Spanned<DeValue<'t>>> {
        let value = self.take(key);
        if value.is_none() {
            self.faults.push(Fault { span: self.head.clone(), what: FaultKind::MissingKey(key.to_owned()) });
        }
        value
    }

    fn wrong<T>(&mut self, key: &str, value: &Spanned<DeValue<'t>>, wanted: Wanted) -> Option<T> {
        let what = FaultKind::WrongValue { key: key.to_owned(), wanted };
        self.faults.push(Fault { span: self.origin.span(value.span()), what });
        None
    }
}

/// The entries of a table in the order of the file, each with the place of its key.
pub(super) fn in_order<'r, 't>(table: &'r DeTable<'t>, origin: &Origin) -> Vec<(Word, &'r Spanned<DeValue<'t>>)> {
    let mut entries: Vec<_> = table
        .iter()
        .map(|(key, value)| (Word::new(key.get_ref().to_string(), origin.span(key.span())), value))
        .collect();
    entries.sort_by_key(|(key, _)| key.span.start);
    entries
}

/// A text that is not empty.
pub(super) fn text_of(value: &Spanned<DeValue<'_>>, origin: &Origin) -> Option<Word> {
    let text = value.get_ref().as_str().filter(|text| !text.trim().is_empty())?;
    Some(Word::new(text.to_owned(), origin.span(value.span())))
}
