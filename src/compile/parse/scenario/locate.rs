//! Where the text stands that a fault of a setup names.
//!
//! A fault knows the text and not the place, and the same text may stand in many places, most of them rightly. So each
//! place where it stands is given another text in turn: the places whose change takes the fault away are the wrong ones.
//! That needs no second description of the format, and holds for whatever the format learns later.
#![expect(clippy::wildcard_enum_match_arm, reason = "values are the TOML parser's enum, of which a few matter here")]

use super::{DeTable, DeValue, Located, Setup, SetupFault, Span, Spanned};
use std::ops::Range;
use std::rc::Rc;

/// A text that stands nowhere in any scenario.
const OTHER: &str = "another-text-altogether";

/// Every fault at each place where it stands, or `elsewhere` if it stands nowhere.
pub(super) fn locate(file: &Rc<str>, text: &str, faults: &[SetupFault], elsewhere: &Span) -> Vec<Located<SetupFault>> {
    let mut located = Vec::new();
    let mut texts = Texts::default();
    texts.of_table(DeTable::parse_recoverable(text).0.get_ref());
    for (at, fault) in faults.iter().enumerate() {
        if faults[..at].contains(fault) {
            continue;
        }
        let mut places = texts.places(fault, text);
        places.retain(|place| count(&changed(text, place), fault) < count(text, fault));
        places.sort_by_key(|place| place.start);
        // Of two names that are one the second is too many.
        let times = faults.iter().filter(|other| *other == fault).count();
        let wrong = places.split_off(places.len().saturating_sub(times));
        let spans: Vec<Span> = wrong.into_iter().map(|place| Span::new(file, place)).collect();
        let spans = if spans.is_empty() { vec![elsewhere.clone()] } else { spans };
        located.extend(spans.into_iter().map(|span| Located::new(fault.clone(), span)));
    }
    located
}

/// How often the setup in a text has a fault.
fn count(text: &str, fault: &SetupFault) -> usize {
    let setup = toml::from_str::<Setup>(text).ok().map(Setup::drawn);
    let faults = setup.and_then(|setup| setup.scenario(0).err()).unwrap_or_default();
    faults.iter().filter(|other| *other == fault).count()
}

fn changed(text: &str, place: &Range<usize>) -> String {
    format!("{}{OTHER}{}", &text[..place.start], &text[place.end..])
}

/// The texts of a file, each with its bytes.
#[derive(Default)]
struct Texts {
    keys: Vec<Range<usize>>,
    values: Vec<Range<usize>>,
}

impl Texts {
    fn of_table(&mut self, table: &DeTable<'_>) {
        for (key, value) in table {
            self.keys.push(key.span());
            self.of_value(value);
        }
    }

    fn of_value(&mut self, value: &Spanned<DeValue<'_>>) {
        match value.get_ref() {
            DeValue::Table(table) => self.of_table(table),
            DeValue::Array(items) => items.iter().for_each(|item| self.of_value(item)),
            DeValue::String(_) => self.values.push(value.span()),
            _ => {}
        }
    }

    /// Where the text of a fault stands: as a whole, or as a word of a pattern.
    fn places(&self, fault: &SetupFault, text: &str) -> Vec<Range<usize>> {
        let Some(wanted) = fault.text().filter(|wanted| !wanted.is_empty()) else { return Vec::new() };
        let keys = if is_given(fault) { self.keys.as_slice() } else { &[] };
        let ranges = keys.iter().chain(&self.values);
        ranges.flat_map(|range| words(text, range, wanted)).collect()
    }
}

/// Whether the fault is about a name where it is given, and not where it is used.
fn is_given(fault: &SetupFault) -> bool {
    match fault {
        SetupFault::DoubleName(_)
        | SetupFault::ReservedName(_)
        | SetupFault::NotOneHome(_)
        | SetupFault::NoIdentity(_)
        | SetupFault::TooMany(_) => true,
        SetupFault::UnknownWord(_)
        | SetupFault::WrongSort(_)
        | SetupFault::BadPattern(_)
        | SetupFault::BadCountry(_)
        | SetupFault::UnknownDeed(_)
        | SetupFault::Trigger(_)
        | SetupFault::RuleKind(_)
        | SetupFault::DoubleId(_)
        | SetupFault::BadId(_)
        | SetupFault::RealCode(_)
        | SetupFault::RealAddress(_)
        | SetupFault::TooFewCodes
        | SetupFault::BadCode(_)
        | SetupFault::CodesNotDrawn => false,
    }
}

/// Where a text stands in a key or a value as a word of its own.
fn words(text: &str, range: &Range<usize>, wanted: &str) -> Vec<Range<usize>> {
    let Some(written) = text.get(range.clone()) else { return Vec::new() };
    let is_edge = |c: char| c.is_whitespace() || c == '"' || c == '\'';
    let whole = |at: usize| {
        let (before, behind) = (&written[..at], &written[at + wanted.len()..]);
        before.chars().next_back().is_none_or(is_edge) && behind.chars().next().is_none_or(is_edge)
    };
    let found = written.match_indices(wanted).map(|(at, _)| at).filter(|at| whole(*at));
    found.map(|at| range.start + at..range.start + at + wanted.len()).collect()
}
