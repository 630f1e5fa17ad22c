//! A108: the same id twice.
//!
//! An id is a name for exactly one thing: a learner's answers would be counted for the wrong question, an address would
//! lead to the first of two places.

use super::Code;
use crate::compile::parse::draft::{CourseDraft, TextDraft};
use crate::compile::parse::fault::FaultKind;
use crate::compile::place::Word;
use crate::compile::problem::{Report, Value};
use crate::locale::Locale;
use std::collections::BTreeMap;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::DoubleKey(key) = &fault.what {
            report.add(Code::A108, &fault.span).with("id", key).with("first", Value::Phrase("first-in-table"));
        }
    }
    let settings = &course.settings;
    once(settings.modules.iter().map(|module| module.id.clone()), report);
    once(settings.pages.iter().cloned(), report);
    for module in &settings.modules {
        once(module.lessons.iter().cloned(), report);
    }
    for locale in Locale::ALL {
        let questions = course.texts_in(locale).flat_map(TextDraft::questions);
        once(questions.filter_map(|question| question.header.id.clone()), report);
    }
    for scenario in &course.scenarios {
        once(scenario.places.ends.iter().cloned(), report);
        once(scenario.places.rules.iter().cloned(), report);
    }
    for text in &course.texts {
        let headings = text.headings().into_iter();
        once(headings.filter_map(|heading| Some(Word::new(heading.id?, heading.span))), report);
        once(text.notes.iter().map(|note| note.name.clone()), report);
    }
}

/// Reports every id that has been there before.
fn once(ids: impl Iterator<Item = Word>, report: &mut Report<'_>) {
    let mut seen: BTreeMap<String, Word> = BTreeMap::new();
    for id in ids {
        match seen.get(&id.value) {
            Some(first) => {
                report.add(Code::A108, &id.span).with("id", &id.value).with_place("first", &first.span);
            }
            None => drop(seen.insert(id.value.clone(), id)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn two_questions_cannot_have_one_id() {
        sound()
            .replace_in_both("kas-ir-faktori", "ko-pierada-pin1")
            .finds(&["A108 en/pirmais/ievads.md:51:14", "A108 lv/pirmais/ievads.md:51:14"]);
    }

    #[test]
    fn two_headings_cannot_have_one_id() {
        sound()
            .replace_in_both("{#talak}", "{#tabula}")
            .finds(&["A108 en/pirmais/ievads.md:47:1", "A108 lv/pirmais/ievads.md:47:1"]);
    }

    #[test]
    fn a_key_cannot_stand_twice_in_a_table() {
        sound()
            .replace("lv/pirmais/ievads.md", "[objectives]\n", "[objectives]\ndivi-faktori = \"x\"\n")
            .finds(&["A108 lv/pirmais/ievads.md:9:1"]);
    }

    #[test]
    fn a_module_and_a_lesson_are_named_once() {
        sound().replace("course.toml", "[\"ievads\"]", "[\"ievads\", \"ievads\"]").finds(&["A108 course.toml:10:22"]);
        sound().replace("course.toml", "\"otrais\"", "\"pirmais\"").finds(&["A108 course.toml:17:6"]);
    }
}
