//! A211: a numbered list that begins with a large number. It was meant to be a sentence: in Latvian a paragraph easily begins
//! with a year or a day, and Markdown takes „2021. gada …” for the two thousand and twenty-first item of a list.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

/// The largest number with which a list may begin; one that goes on after a picture begins later than with 1.
const LARGEST: u64 = 9;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (_, flow) in course.flows() {
        for first in flow.list_numbers().filter(|first| first.value > LARGEST) {
            report.add(Code::A211, &first.span).with("number", first.value.to_string());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_paragraph_that_begins_with_a_year_is_found() {
        sound().append("\n2021. gada vasarā.\n").finds(&["A211 lv/pirmais/ievads.md:65:1"]);
    }

    #[test]
    fn a_list_and_a_list_that_goes_on_are_lists() {
        sound().append("\n1. Viens\n2. Divi\n\nTeksts.\n\n3. Trīs\n\n2021\\. gada vasarā.\n").finds(&[]);
    }
}
