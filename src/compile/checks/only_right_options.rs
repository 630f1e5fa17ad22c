//! A310: a question of which every option is right, so that nobody can be wrong.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (_, question) in course.questions() {
        let options = question.options.len();
        if question.choice().is_some() && options > 1 && question.right_options() == options {
            report.add(Code::A310, &question.head);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn right_options_alone_are_no_question() {
        sound()
            .replace("lv/pirmais/ievads.md", "- [ ] Vārds", "- [x] Vārds")
            .replace("en/pirmais/ievads.md", "- [ ] A name", "- [x] A name")
            .finds(&["A310 en/pirmais/ievads.md:51:1", "A310 lv/pirmais/ievads.md:51:1"]);
    }
}
