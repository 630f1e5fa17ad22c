//! A312: a question `many` with one right option. The learner would look for a second one that is not there.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;
use crate::quiz::Arity;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (_, question) in course.questions() {
        if question.choice() == Some(Arity::Many) && question.options.len() > 1 && question.right_options() == 1 {
            report.add(Code::A312, &question.head);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn many_means_at_least_two() {
        sound()
            .replace_in_both("quiz one", "quiz many")
            .finds(&["A312 en/pirmais/ievads.md:29:1", "A312 lv/pirmais/ievads.md:29:1"]);
    }
}

