//! A302: a word in a question's first line that the format does not know, or a level or tag that does not exist.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::Report;
use crate::quiz::Level;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    let levels = Level::ALL.map(Level::word).join(", ");
    for fault in &course.faults {
        if let FaultKind::UnknownHeaderWord(word) = &fault.what {
            report.add(Code::A302, &fault.span).with("word", word).with("levels", &levels);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_word_that_means_nothing_is_found() {
        sound()
            .replace_in_both(" fixed", " fiksēts")
            .finds(&["A302 en/pirmais/ievads.md:51:92", "A302 lv/pirmais/ievads.md:51:92"]);
    }

    #[test]
    fn a_level_that_does_not_exist_is_found() {
        sound()
            .replace_in_both("level=remember", "level=hard")
            .finds(&["A302 en/pirmais/ievads.md:51:52", "A302 lv/pirmais/ievads.md:51:52"]);
    }
}


