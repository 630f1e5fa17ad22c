//! A306: a question that asks nothing.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (_, question) in course.questions() {
        if question.choice().is_some() && question.prompt.is_blank() {
            report.add(Code::A306, &question.head);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn options_alone_are_no_question() {
        sound().replace(LV, "Kas ir faktori?\n", "").finds(&["A306 lv/pirmais/ievads.md:51:1"]);
    }
}
