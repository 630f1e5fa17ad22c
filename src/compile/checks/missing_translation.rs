//! A401: a text that one language has and the other does not.
//!
//! Who changes the language must find the same lesson at the same address.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for text in &course.texts {
        let other = text.locale.other();
        if course.text(other, &text.name).is_none() {
            report.add(Code::A401, &text.front.span).with("file", format!("{other}/{}.md", text.name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{EN, sound};

    #[test]
    fn a_lesson_in_one_language_only_is_found() {
        sound().without(EN).finds(&["A401 lv/pirmais/ievads.md:1:1"]);
    }
}
