//! A317: a question names an objective that its lesson does not have.

use super::Code;
use crate::compile::parse::draft::{CourseDraft, FrontState, TextDraft};
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (text, question) in course.questions() {
        let Some(objective) = &question.header.objective else { continue };
        if text.front.state == FrontState::Whole && !has_objective(text, &objective.value) {
            report.add(Code::A317, &objective.span).with("objective", &objective.value);
        }
    }
}

fn has_objective(text: &TextDraft, id: &str) -> bool {
    text.front.objectives.iter().any(|(objective, _)| objective.value == id)
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn an_objective_must_be_one_of_the_lesson() {
        sound()
            .replace_in_both("faktori objective=divi-faktori", "faktori objective=tris-faktori")
            .finds(&["A317 en/pirmais/ievads.md:51:39", "A317 lv/pirmais/ievads.md:51:39"]);
    }
}

