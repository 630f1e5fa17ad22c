//! A104: a key that the format does not know.
//!
//! It is most often a misspelt one, and what its author meant would have no effect.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::UnknownKey { key, known } = &fault.what {
            report.add(Code::A104, &fault.span).with("key", key).with("known", known);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, SCENARIO, sound};

    #[test]
    fn a_misspelt_key_is_unknown() {
        sound().replace(LV, "minutes = 5", "minutes = 5\nautors = \"A\"").finds(&["A104 lv/pirmais/ievads.md:6:1"]);
        sound()
            .replace("course.toml", "id = \"otrais\"", "id = \"otrais\"\nkrasa = 1")
            .finds(&["A104 course.toml:18:1"]);
    }

    #[test]
    fn what_only_a_card_has_is_unknown_of_a_phone() {
        for key in ["until = 2026-11-22", "codes-in = \"anna\""] {
            sound()
                .replace(SCENARIO, "[documents", &format!("[phones.telefons]\nowner = \"anna\"\n{key}\n\n[documents"))
                .finds(&["A104 scenarios/mazais.toml:29:1"]);
        }
    }

    #[test]
    fn a_language_that_the_course_lacks_is_an_unknown_key() {
        sound().replace("course.toml", "en = \"The", "de = \"Kurs\"\nen = \"The").finds(&["A104 course.toml:6:1"]);
    }
}
