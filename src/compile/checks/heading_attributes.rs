//! A208: more than an id in a heading's braces. Looks belong to the app, and attributes could carry a program.

use super::Code;
use crate::compile::parse::draft::{CourseDraft, TextDraft};
use crate::compile::parse::flow::Extras;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for heading in course.texts.iter().flat_map(TextDraft::headings) {
        if heading.extras == Extras::Some {
            report.add(Code::A208, &heading.span).with("id", heading.id.unwrap_or_default());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_class_or_an_attribute_is_too_much() {
        sound().replace(LV, "{#talak}", "{#talak .liels}").finds(&["A208 lv/pirmais/ievads.md:47:1"]);
        sound().replace(LV, "{#talak}", "{#talak onclick=x}").finds(&["A208 lv/pirmais/ievads.md:47:1"]);
    }
}
