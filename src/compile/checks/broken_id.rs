//! A107: a name that cannot be an id: lower-case letters a–z, digits and hyphens inside.
//!
//! Ids are file names, parts of addresses and ids of the page at once; like this nothing needs to be encoded.

use super::Code;
use super::scenario_faults::mistakes;
use crate::compile::parse::draft::{CourseDraft, TextDraft};
use crate::compile::place::Word;
use crate::compile::problem::Report;
use crate::course::Slug;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    let settings = &course.settings;
    let modules = settings.modules.iter().flat_map(|module| std::iter::once(&module.id).chain(&module.lessons));
    let sources = course.sources.iter().map(|source| &source.id);
    let terms = course.glossaries.values().flatten().map(|term| &term.id);
    let texts = course.texts.iter().flat_map(ids_in_text);
    let ids = modules.chain(&settings.pages).chain(sources).chain(terms).cloned().chain(texts);
    for (mistake, _) in mistakes(course, Code::A107) {
        report.add(Code::A107, &mistake.span).with("id", mistake.value.text().unwrap_or_default());
    }
    for id in ids {
        if id.value.parse::<Slug>().is_err() {
            report.add(Code::A107, &id.span).with("id", &id.value);
        }
    }
}

/// The ids that a text gives: objectives, headings, questions, notes.
fn ids_in_text(text: &TextDraft) -> Vec<Word> {
    let objectives = text.front.objectives.iter().map(|(id, _)| id.clone());
    let headings = text.headings().into_iter().filter_map(|heading| Some(Word::new(heading.id?, heading.span)));
    let questions = text.questions().filter_map(|question| question.header.id.clone());
    let notes = text.notes.iter().map(|note| note.name.clone());
    objectives.chain(headings).chain(questions).chain(notes).collect()
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_letter_with_a_mark_above_or_below_is_no_part_of_an_id() {
        sound()
            .replace_in_both("{#talak}", "{#tālāk}")
            .finds(&["A107 en/pirmais/ievads.md:47:1", "A107 lv/pirmais/ievads.md:47:1"]);
    }

    #[test]
    fn every_sort_of_id_is_looked_at() {
        sound().replace("course.toml", "\"otrais\"", "\"Otrais\"").finds(&["A107 course.toml:17:6"]);
        sound()
            .replace_in_both("kas-ir-faktori", "kas_ir_faktori")
            .finds(&["A107 en/pirmais/ievads.md:51:14", "A107 lv/pirmais/ievads.md:51:14"]);
        sound()
            .replace("sources.toml", "[slaids]", "[Avots]\ntitle.lv = \"A\"\ntitle.en = \"A\"\n\
                read = 2026-11-22\nstanding = \"current\"\n[slaids]")
            .finds(&["A107 sources.toml:1:2"]);
        sound()
            .replace(LV, "Karti tu", "Karti[^Mana] tu")
            .append("\n[^Mana]: Piezīme.\n")
            .finds(&["A107 lv/pirmais/ievads.md:65:1"]);
    }
}


