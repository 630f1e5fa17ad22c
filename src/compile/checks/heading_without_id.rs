//! A207: a heading without `{#id}`. The id is its address, equal in both languages and kept when the words change.

use super::Code;
use crate::compile::parse::draft::{CourseDraft, TextDraft};
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for heading in course.texts.iter().flat_map(TextDraft::headings) {
        if heading.id.is_none() && heading.level > 1 {
            report.add(Code::A207, &heading.span).with("title", heading.title);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn every_heading_needs_an_id() {
        sound()
            .replace_in_both(" {#talak}", "")
            .finds(&["A207 en/pirmais/ievads.md:47:1", "A207 lv/pirmais/ievads.md:47:1"]);
    }
}
