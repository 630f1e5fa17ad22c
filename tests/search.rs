//! Looking up in the shipped course: what agents type at the desk, and where it must lead.

mod support;

use atslega::compile::compile;
use atslega::locale::Locale;
use atslega::search::{File, Index};
use std::collections::BTreeMap;
use support::{course, today};

/// What is typed, and the lesson that must come first. Module and lesson as in the address.
///
/// Half of the Latvian ones are without diacritics or inflected as no text has them, some have a slip of the finger.
const LATVIAN: &[(&str, &str)] = &[
    // Module 1: the three steps.
    ("tris soli", "tris-soli/ievads"),
    ("atšķirība starp autentifikāciju un autorizāciju", "tris-soli/ievads"),
    ("kas ir faktors", "tris-soli/faktori-un-limeni"),
    ("divi faktori", "tris-soli/faktori-un-limeni"),
    ("pin1 un pin2 atšķirība", "tris-soli/faktori-un-limeni"),
    ("uzticamibas limeni", "tris-soli/faktori-un-limeni"),
    ("paaugstinātas drošības līdzeklis", "tris-soli/faktori-un-limeni"),
    ("lomas", "tris-soli/tiesibas-un-lomas"),
    ("tiesības citā lomā", "tris-soli/tiesibas-un-lomas"),
];

/// The English queries.
const ENGLISH: &[(&str, &str)] = &[
    ("three steps", "tris-soli/ievads"),
    ("two factors", "tris-soli/faktori-un-limeni"),
    ("levels of assurance", "tris-soli/faktori-un-limeni"),
];

fn indexes() -> BTreeMap<Locale, Index> {
    let folder = std::env::var("ATSLEGA_CONTENT").unwrap_or_else(|_| "content".to_owned());
    let files = compile(&course(&folder), today()).files;
    let index = |locale: Locale| {
        let file: File = serde_json::from_str(&files[&format!("{locale}/search.json")]).unwrap();
        (locale, Index::open(locale, file))
    };
    Locale::ALL.into_iter().map(index).collect()
}

#[test]
fn every_query_finds_its_lesson_first() {
    let indexes = indexes();
    let mut missed = Vec::new();
    for (locale, queries) in [(Locale::Lv, LATVIAN), (Locale::En, ENGLISH)] {
        for (query, lesson) in queries {
            let found = indexes[&locale].search(query, 3);
            let places: Vec<&str> = found.iter().map(|found| found.place.as_str()).collect();
            let is_first = places.first().is_some_and(|place| place.split('~').next() == Some(&format!("/{lesson}")));
            if !is_first {
                missed.push(format!("{query}: {lesson}, but found {places:?}"));
            }
        }
    }
    assert!(missed.is_empty(), "{} missed:\n{}", missed.len(), missed.join("\n"));
}
