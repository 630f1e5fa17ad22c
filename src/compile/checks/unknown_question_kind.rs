//! A303: the word after `quiz` is no question kind.

use super::Code;
use crate::compile::parse::draft::{CourseDraft, QuestionKind};
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    let kinds = QuestionKind::ALL.map(QuestionKind::word).join(", ");
    for fault in &course.faults {
        if let FaultKind::UnknownKind(kind) = &fault.what {
            report.add(Code::A303, &fault.span).with("kind", kind).with("kinds", &kinds);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_misspelt_kind_is_found() {
        sound()
            .replace_in_both("quiz many", "quiz meny")
            .finds(&["A303 en/pirmais/ievads.md:51:9", "A303 lv/pirmais/ievads.md:51:9"]);
    }
}
