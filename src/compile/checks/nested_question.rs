//! A305: a question or list of sources inside a list or a quotation. It must stand on its own, at the left edge.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::NestedQuestion = fault.what {
            report.add(Code::A305, &fault.span);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_question_in_a_list_is_found() {
        sound().append("\n- punkts\n\n  ```quiz one x\n  Ko?\n  ```\n").finds(&["A305 lv/pirmais/ievads.md:67:3"]);
    }
}

