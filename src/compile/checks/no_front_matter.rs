//! A102: a text does not begin with settings between two lines of `+++`, or such a block stands further down.
//!
//! Only at the top are they settings; anywhere else they would silently vanish from the page.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::NoFrontMatter = fault.what {
            report.add(Code::A102, &fault.span);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_text_that_begins_with_prose_has_no_settings() {
        sound()
            .file("lv/par-kursu.md", "Kursu veido programma.\n\n## Avoti {#avoti}\n")
            .finds(&["A102 lv/par-kursu.md:1:1"]);
    }

    #[test]
    fn settings_that_are_never_closed_are_no_settings() {
        sound().replace("lv/par-kursu.md", "11-22\n+++", "11-22\n").finds(&["A102 lv/par-kursu.md:1:1"]);
    }

    #[test]
    fn settings_further_down_are_found_there() {
        sound().append("\n+++\na = 1\n+++\n").finds(&["A102 lv/pirmais/ievads.md:65:1"]);
    }
}

