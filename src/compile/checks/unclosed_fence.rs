//! A209: a code fence that nothing closes, so that it swallows the rest of the text.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::UnclosedFence = fault.what {
            report.add(Code::A209, &fault.span);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_fence_that_nothing_closes_is_found_at_its_beginning() {
        sound().append("\n```text\nPiemērs[^slaids]\n").finds(&["A209 lv/pirmais/ievads.md:65:1"]);
        sound().append("\n~~~~\n~~~\n").finds(&["A209 lv/pirmais/ievads.md:65:1"]);
    }

    #[test]
    fn a_fence_at_the_very_end_may_be_closed_without_a_line_break() {
        sound().append("\n```text\nPiemērs\n```").finds(&[]);
    }
}


