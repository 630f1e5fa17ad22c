//! A314: a question without an explanation (`> [!NOTE]`), which the learner reads once the answer is right.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::flow::Flow;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (_, question) in course.questions().filter(|(_, question)| question.choice().is_some()) {
        if question.explanation.as_ref().is_none_or(Flow::is_blank) {
            report.add(Code::A314, &question.head);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_question_needs_an_explanation() {
        sound()
            .replace(LV, "> [!NOTE]\n> Karte un kods ir divi faktori.\n", "")
            .finds(&["A314 lv/pirmais/ievads.md:29:1"]);
    }
}

