//! A206: a heading of the first level. The page has one already, the text's title.

use super::Code;
use crate::compile::parse::draft::{CourseDraft, TextDraft};
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for heading in course.texts.iter().flat_map(TextDraft::headings) {
        if heading.level == 1 {
            report.add(Code::A206, &heading.span).with("title", heading.title);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_heading_with_one_sign_is_too_high() {
        sound()
            .replace_in_both("## ", "# ")
            .finds(&[
                "A206 en/pirmais/ievads.md:13:1",
                "A205 en/pirmais/ievads.md:22:1",
                "A206 lv/pirmais/ievads.md:13:1",
                "A205 lv/pirmais/ievads.md:22:1",
            ]);
    }
}

