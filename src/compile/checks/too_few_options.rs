//! A307: a question with fewer than two options, so that there is nothing to choose.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (_, question) in course.questions() {
        if question.choice().is_some() && question.options.len() < 2 {
            report.add(Code::A307, &question.head).with("count", question.options.len());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn one_option_is_no_choice() {
        let tail = "\n```quiz one viens objective=divi-faktori level=apply source=slaids\nKo?\n\n\
            - [x] Jā\n  > Jā.\n\n> [!NOTE]\n> Jā.\n```\n";
        sound().append(tail).finds(&["A307 lv/pirmais/ievads.md:65:1", "A402 lv/pirmais/ievads.md:65:1"]);
    }
}

