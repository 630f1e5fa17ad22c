//! A801: a word in a scenario that is neither a name of the scenario nor one of the format's.
//!
//! A misspelt word would make a rule that nothing ever breaks.

use super::Code;
use super::scenario_faults::report_mistakes;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    report_mistakes(course, Code::A801, report);
}

#[cfg(test)]
mod tests {
    use super::super::harness::{SCENARIO, sound};

    #[test]
    fn a_misspelt_name_is_found_inside_its_pattern() {
        sound().replace(SCENARIO, "told janis nac-ieksa", "told jnis nac-ieksa").finds(&["A801 scenarios/mazais.toml:48:15"]);
    }

    #[test]
    fn each_place_of_a_word_that_nobody_knows_is_found() {
        sound()
            .replace(SCENARIO, "learner = \"anna\"", "learner = \"ana\"")
            .replace(SCENARIO, "holder = \"anna\"", "holder = \"ana\"")
            .finds(&["A801 scenarios/mazais.toml:2:12", "A801 scenarios/mazais.toml:28:11"]);
    }

    #[test]
    fn a_choice_that_the_format_does_not_offer_is_found() {
        sound().replace(SCENARIO, "\"honest\"", "\"nice\"").finds(&["A801 scenarios/mazais.toml:43:12"]);
    }
}
