//! A318: an objective that no question of its lesson asks for, so that nobody can show to have reached it.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for text in &course.texts {
        for (id, _) in &text.front.objectives {
            let asked = text.questions().filter_map(|question| question.header.objective.as_ref());
            if !asked.into_iter().any(|objective| objective.value == id.value) {
                report.add(Code::A318, &id.span).with("objective", &id.value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn every_objective_is_asked_for() {
        sound()
            .replace_in_both("[objectives]\n", "[objectives]\nlieks = \"x\"\n")
            .finds(&["A318 en/pirmais/ievads.md:8:1", "A318 lv/pirmais/ievads.md:8:1"]);
    }
}
