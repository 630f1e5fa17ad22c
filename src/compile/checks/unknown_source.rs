//! A501: a footnote, a question or a term names a source that `sources.toml` does not have.
//!
//! Every statement must lead to where it can be read up.

use super::Code;
use crate::compile::parse::SOURCES_FILE;
use crate::compile::parse::draft::{CourseDraft, TextDraft};
use crate::compile::place::Word;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    if !course.could_read(SOURCES_FILE) {
        return;
    }
    let mut named: Vec<Word> = course.glossaries.values().flatten().map(|term| term.source.clone()).collect();
    named.retain(|source| !source.value.is_empty());
    for text in &course.texts {
        named.extend(text.questions().flat_map(|question| question.header.sources.iter().cloned()));
        named.extend(notes(text, course));
    }
    for source in named {
        if course.source(&source.value).is_none() {
            report.add(Code::A501, &source.span).with("source", source.value);
        }
    }
}

/// The footnotes of a text's prose that its author has not written out.
fn notes(text: &TextDraft, course: &CourseDraft<'_>) -> Vec<Word> {
    let source = course.files.get(&*text.file).map_or("", String::as_str);
    let flows = text.prose().chain(text.notes.iter().map(|note| &note.text));
    let notes = flows.flat_map(|flow| flow.note_references().chain(flow.dangling_notes(source)).collect::<Vec<_>>());
    notes.filter(|note| !text.notes.iter().any(|own| own.name.value == note.value)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_misspelt_footnote_is_found() {
        sound().replace(LV, "[^pmlp-pin]", "[^pmlp-pim]").finds(&["A501 lv/pirmais/ievads.md:15:47"]);
        sound().replace(LV, "[^pmlp-pin]", "[^PMLP-pin]").finds(&["A501 lv/pirmais/ievads.md:15:47"]);
    }

    #[test]
    fn a_misspelt_source_of_a_question_is_found() {
        sound()
            .replace_in_both("source=pmlp-pin,slaids", "source=pmlp-pin,slaid")
            .finds(&["A501 en/pirmais/ievads.md:29:85", "A501 lv/pirmais/ievads.md:29:85"]);
    }

    #[test]
    fn a_term_names_a_source_that_exists() {
        sound()
            .replace("lv/vardnica.toml", "pmlp-pin", "cits")
            .replace("en/vardnica.toml", "pmlp-pin", "cits")
            .finds(&["A501 en/vardnica.toml:4:10", "A501 lv/vardnica.toml:4:10"]);
    }

    #[test]
    fn a_note_that_is_written_out_needs_no_source() {
        sound().replace(LV, "kodu zini.", "kodu zini.[^mana]").append("\n[^mana]: Tā saka.[^slaids]\n").finds(&[]);
    }

    #[test]
    fn an_escaped_bracket_is_no_footnote() {
        sound().replace(LV, "kodu zini.", "kodu zini.\\[^x]").finds(&[]);
    }
}
