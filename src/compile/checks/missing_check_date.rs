//! A503: a text without the date on which its author last checked it against the sources.

use super::Code;
use crate::compile::parse::draft::{CourseDraft, FrontState, TextDraft};
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for text in course.texts.iter().filter(|text| text.front.state == FrontState::Whole) {
        if text.front.checked.is_none() && !has_wrong_date(course, text) {
            report.add(Code::A503, &text.front.span);
        }
    }
}

/// Whether something stands after `checked =` that is no date; `A106` says so.
fn has_wrong_date(course: &CourseDraft<'_>, text: &TextDraft) -> bool {
    course.faults.iter().any(|fault| {
        let wrong = matches!(&fault.what, FaultKind::WrongValue { key, .. } if key == "checked");
        wrong && fault.span.file == text.file
    })
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_text_says_when_it_was_checked() {
        sound().replace(LV, "checked = 2026-11-22\n", "").finds(&["A503 lv/pirmais/ievads.md:1:1"]);
    }
}
