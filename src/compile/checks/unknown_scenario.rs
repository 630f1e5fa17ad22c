//! A819: a lesson offers a scenario that does not exist.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for text in &course.texts {
        for id in text.scenarios().filter(|id| course.scenario(&id.value).is_none()) {
            report.add(Code::A819, &id.span).with("id", &id.value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_scenario_that_is_not_there_is_found() {
        sound().append("\n```scenario lielais\n```\n").finds(&["A819 lv/pirmais/ievads.md:65:1"]);
        sound().append("\n```scenario\n```\n").finds(&["A819 lv/pirmais/ievads.md:65:1"]);
        sound().append("\n```scenario mazais\n```\n").finds(&[]);
    }
}
