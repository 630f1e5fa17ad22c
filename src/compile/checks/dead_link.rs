//! A203: a link to a text that does not exist in this language.

use super::Code;
use crate::compile::links::{Astray, resolve};
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (text, flow) in course.flows() {
        for link in flow.links() {
            if let Err(Astray::NoText) = resolve(course, text, &link.address) {
                report.add(Code::A203, &link.span).with("address", link.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_link_to_a_file_that_is_not_there_is_dead() {
        sound().replace(LV, "../par-kursu.md#avoti", "par-kursu.md").finds(&["A203 lv/pirmais/ievads.md:49:6"]);
    }

    #[test]
    fn a_link_into_the_other_language_is_dead() {
        sound()
            .replace(LV, "../par-kursu.md#avoti", "../../en/par-kursu.md")
            .finds(&["A203 lv/pirmais/ievads.md:49:6"]);
    }

    #[test]
    fn a_definition_below_the_text_leads_from_questions_too() {
        sound()
            .replace(LV, "ar *PIN2*.", "ar [PIN2][p].")
            .append("\n[p]: ../nav.md\n")
            .finds(&["A203 lv/pirmais/ievads.md:33:34"]);
    }
}

