//! A309: a question of which no option is right, so that nobody can answer it.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (_, question) in course.questions() {
        let all_marked = question.options.iter().all(|option| option.mark.is_some());
        if question.choice().is_some() && question.options.len() > 1 && all_marked && question.right_options() == 0 {
            report.add(Code::A309, &question.head);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn wrong_options_alone_are_no_question() {
        sound()
            .replace_in_both("- [x] ", "- [ ] ")
            .finds(&["A309 en/pirmais/ievads.md:29:1", "A309 lv/pirmais/ievads.md:29:1"]);
    }
}

