//! A311: a question `one` with several right options.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;
use crate::quiz::Arity;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (_, question) in course.questions() {
        let right = question.right_options();
        if question.choice() == Some(Arity::One) && right > 1 && right < question.options.len() {
            report.add(Code::A311, &question.head).with("count", right);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn one_means_one() {
        sound()
            .replace_in_both("quiz many", "quiz one")
            .finds(&["A311 en/pirmais/ievads.md:51:1", "A311 lv/pirmais/ievads.md:51:1"]);
    }
}
