//! A304: a question kind that the format specifies and the program cannot play yet.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (_, question) in course.questions() {
        if let (Some(kind), None) = (&question.header.kind, question.choice()) {
            report.add(Code::A304, &kind.span).with("kind", kind.value.word());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_kind_of_a_later_day_is_named_as_such() {
        sound()
            .replace_in_both("quiz many", "quiz order")
            .finds(&["A304 en/pirmais/ievads.md:51:9", "A304 lv/pirmais/ievads.md:51:9"]);
    }
}
