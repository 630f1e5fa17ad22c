//! A scenario's file: the setup, where its parts stand, and what is wrong with it.
#![expect(clippy::wildcard_enum_match_arm, reason = "values are the TOML parser's enum, of which a few matter here")]

mod locate;

use super::fault::{Fault, FaultKind};
use super::table::{Origin, Syntax, read};
use crate::compile::place::{Located, Span, Word};
use crate::sandbox::{Scenario, Setup, SetupFault};
use locate::locate;
use serde::Deserialize as _;
use std::ops::Range;
use std::rc::Rc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A scenario as read.
pub(crate) struct ScenarioDraft {
    /// The path of the file.
    pub(crate) file: Rc<str>,
    /// The id, from the file's name.
    pub(crate) id: String,
    /// What the file says, its codes drawn; nothing if its shape is wrong.
    pub(crate) setup: Option<Setup>,
    /// The scenario that it describes; nothing if something in it is wrong.
    pub(crate) scenario: Option<Scenario>,
    /// What is wrong with names and patterns, each at its place.
    pub(crate) mistakes: Vec<Located<SetupFault>>,
    /// Where its parts stand.
    pub(crate) places: Places,
}

/// Where the parts of a scenario stand.
#[derive(Default)]
pub(crate) struct Places {
    /// The ids of the ends, in their order.
    pub(crate) ends: Vec<Word>,
    /// The ids of the rules, in their order.
    pub(crate) rules: Vec<Word>,
    /// The steps of the guide, in their order.
    pub(crate) guide: Vec<Word>,
    /// The module.
    pub(crate) module: Option<Word>,
    /// How hard it is.
    pub(crate) difficulty: Option<Word>,
    /// The lessons.
    pub(crate) lessons: Vec<Word>,
    /// The key of the texts that codes are made from.
    pub(crate) challenges: Option<Span>,
}

impl ScenarioDraft {
    /// The beginning of the file, for what is wrong with the whole.
    pub(crate) fn top(&self) -> Span {
        Span::top(&self.file)
    }
}

/// Reads a scenario's file.
pub(super) fn scenario(path: &str, id: &str, text: &str, faults: &mut Vec<Fault>) -> ScenarioDraft {
    let origin = Origin::whole(path);
    let (table, syntax) = read(text, &origin, faults, FaultKind::BrokenToml);
    let places = places(&table, &origin);
    let setup = match syntax {
        Syntax::Whole => setup(table, &origin, faults).map(Setup::drawn),
        Syntax::Broken => None,
    };
    let built = setup.as_ref().map(|setup| setup.scenario(0));
    let (scenario, mistakes) = match built {
        Some(Ok(scenario)) => (Some(scenario), Vec::new()),
        Some(Err(found)) => {
            // Codes are made, so what is wrong with them stands nowhere; the texts do that they are made from.
            let elsewhere = places.challenges.clone().unwrap_or_else(|| Span::top(path));
            (None, locate(&origin.file, text, &found, &elsewhere))
        }
        None => (None, Vec::new()),
    };
    ScenarioDraft { file: Rc::clone(&origin.file), id: id.to_owned(), setup, scenario, mistakes, places }
}

/// The setup, if the file has its shape. Whatever does not fit is noted and left out, so that the next mistake is found
/// too; only a key that is missing ends the reading.
fn setup(mut table: DeTable<'_>, origin: &Origin, faults: &mut Vec<Fault>) -> Option<Setup> {
    let mut sound = true;
    loop {
        let read = Setup::deserialize(toml::Deserializer::from(Spanned::new(0..0, table.clone())));
        let error = match read {
            Ok(setup) => return sound.then_some(setup),
            Err(error) => error,
        };
        let range = error.span().unwrap_or(0..0);
        let what = shape_fault(error.message());
        let goes_on = !matches!(what, FaultKind::MissingKey(_)) && strike(&mut table, &range);
        // What is missing may only have been left out above.
        if sound || goes_on {
            faults.push(Fault { span: Span::new(&origin.file, range), what });
        }
        sound = false;
        if !goes_on {
            return None;
        }
    }
}

/// What the reader of shapes found, in our words where we have some.
fn shape_fault(message: &str) -> FaultKind {
    let named =
        |prefix: &str| message.strip_prefix(prefix)?.split_once('`').map(|(name, rest)| (name.to_owned(), rest));
    if let Some((key, rest)) = named("unknown field `") {
        let known = rest.trim_start_matches(", expected ").trim_start_matches("one of ").replace(" or ", ", ");
        return FaultKind::UnknownKey { key, known };
    }
    match named("missing field `") {
        Some((key, _)) => FaultKind::MissingKey(key),
        None => FaultKind::BrokenToml(message.to_owned()),
    }
}

/// Takes the innermost entry out whose key or value stands there.
fn strike(table: &mut DeTable<'_>, at: &Range<usize>) -> bool {
    if table.iter_mut().any(|(_, value)| strike_inside(value, at)) {
        return true;
    }
    let covers = |span: Range<usize>| span.start <= at.start && at.end <= span.end && !at.is_empty();
    let found = table.iter().find(|(key, value)| covers(key.span()) || covers(value.span()));
    let key = found.map(|(key, _)| key.clone());
    key.is_some_and(|key| table.remove(&key).is_some())
}

fn strike_inside(value: &mut Spanned<DeValue<'_>>, at: &Range<usize>) -> bool {
    match value.get_mut() {
        DeValue::Table(table) => strike(table, at),
        DeValue::Array(items) => items.iter_mut().any(|item| strike_inside(item, at)),
        _ => false,
    }
}

/// Where the parts stand, as far as they are there.
fn places(table: &DeTable<'_>, origin: &Origin) -> Places {
    let word = |value: &Spanned<DeValue<'_>>| {
        let span = Span::new(&origin.file, value.span());
        value.get_ref().as_str().map(|text| Word::new(text.to_owned(), span))
    };
    let words = |key: &str| -> Vec<Word> {
        let items = table.get(key).and_then(|value| value.get_ref().as_array());
        items.into_iter().flat_map(|items| items.iter().filter_map(word)).collect()
    };
    let ids = |key: &str| -> Vec<Word> {
        let items = table.get(key).and_then(|value| value.get_ref().as_array());
        let tables = items.into_iter().flat_map(|items| items.iter().filter_map(|item| item.get_ref().as_table()));
        tables.filter_map(|table| table.get("id").and_then(word)).collect()
    };
    let one = |key: &str| table.get(key).and_then(word);
    Places {
        ends: ids("ends"),
        rules: ids("rules"),
        guide: words("guide"),
        module: one("module"),
        difficulty: one("difficulty"),
        lessons: words("lessons"),
        challenges: table.get_key_value("challenges").map(|(key, _)| Span::new(&origin.file, key.span())),
    }
}
