//! A301: a question's first line lacks its kind, its id, `objective=`, `level=` or `source=`.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::{Report, Value};

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::MissingHeaderWords(words) = &fault.what {
            report.add(Code::A301, &fault.span).with("words", Value::Phrases(words.clone()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_question_needs_an_objective_a_level_and_a_source() {
        sound()
            .replace(LV, " source=slaids tag", " tag")
            .finds(&["A402 en/pirmais/ievads.md:51:1", "A301 lv/pirmais/ievads.md:51:4"]);
        sound()
            .replace_in_both(" level=remember", "")
            .finds(&["A301 en/pirmais/ievads.md:51:4", "A301 lv/pirmais/ievads.md:51:4"]);
    }

    #[test]
    fn a_question_needs_a_kind_and_an_id() {
        sound().append("\n```quiz\nKo?\n```\n").finds(&["A301 lv/pirmais/ievads.md:65:4"]);
    }
}
