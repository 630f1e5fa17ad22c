//! A109: a text's `id` is not the path of its file.
//!
//! The id is the text's address; if it were another than the path, nobody would find the file that an address shows.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for text in &course.texts {
        if let Some(id) = text.front.id.as_ref().filter(|id| id.value != text.name) {
            report.add(Code::A109, &id.span).with("id", &id.value).with("path", &text.name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_copied_lesson_keeps_the_id_of_the_other() {
        sound().replace(LV, "\"pirmais/ievads\"", "\"pirmais/cits\"").finds(&["A109 lv/pirmais/ievads.md:2:6"]);
    }
}
