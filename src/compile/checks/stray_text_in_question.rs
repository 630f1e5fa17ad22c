//! A315: something in a question that belongs to none of its parts: text behind the options, a second list of options, a
//! second hint, a heading.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::StrayInQuestion = fault.what {
            report.add(Code::A315, &fault.span);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn text_behind_the_options_is_found() {
        sound().replace(LV, "> [!TIP]\n", "Vēl kaut kas.\n\n> [!TIP]\n").finds(&["A315 lv/pirmais/ievads.md:40:1"]);
    }

    #[test]
    fn a_second_hint_is_found() {
        sound()
            .replace(LV, "> [!TIP]\n", "> [!TIP]\n> Viens.\n\n> [!TIP]\n")
            .finds(&["A315 lv/pirmais/ievads.md:43:1"]);
    }

    #[test]
    fn a_heading_in_a_question_is_found() {
        sound()
            .replace(LV, "Kas ir faktori?\n", "## Kas {#kas}\n\nKas ir faktori?\n")
            .finds(&["A315 lv/pirmais/ievads.md:52:1"]);
    }
}

