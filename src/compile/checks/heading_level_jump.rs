//! A205: heading levels that jump, `##` and then `####`.
//!
//! Who listens to the page goes through it by its headings; a missing level sounds like a missing part.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for text in &course.texts {
        // The title above the text is the first level.
        let mut last = 1;
        for heading in text.headings() {
            if heading.level > last + 1 {
                let marks = |level: u8| "#".repeat(usize::from(level));
                let entry = report.add(Code::A205, &heading.span).with("level", marks(heading.level));
                entry.with("expected", marks(last + 1));
            }
            last = heading.level;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_level_cannot_be_left_out() {
        sound()
            .replace_in_both("### ", "#### ")
            .finds(&["A205 en/pirmais/ievads.md:22:1", "A205 lv/pirmais/ievads.md:22:1"]);
    }

    #[test]
    fn the_first_heading_is_of_the_second_level() {
        sound()
            .replace("lv/par-kursu.md", "## Avoti", "### Avoti")
            .replace("en/par-kursu.md", "## Sources", "### Sources")
            .finds(&["A205 en/par-kursu.md:10:1", "A205 lv/par-kursu.md:10:1"]);
    }
}

