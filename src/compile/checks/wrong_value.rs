//! A106: a value of the wrong sort: a number in quotation marks, an empty title, a day that the calendar lacks.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::{Report, Value};

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::WrongValue { key, wanted } = &fault.what {
            report.add(Code::A106, &fault.span).with("key", key).with("wanted", Value::Phrase(wanted.phrase()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_number_in_quotation_marks_is_no_number() {
        sound().replace(LV, "minutes = 5", "minutes = \"5\"").finds(&["A106 lv/pirmais/ievads.md:5:11"]);
    }

    #[test]
    fn an_empty_title_is_no_title() {
        sound().replace(LV, "\"Ievads\"", "\" \"").finds(&["A106 lv/pirmais/ievads.md:3:9"]);
    }

    #[test]
    fn a_day_in_quotation_marks_is_no_day() {
        sound().replace(LV, "2026-11-22", "\"2026-11-22\"").finds(&["A106 lv/pirmais/ievads.md:6:11"]);
    }

    #[test]
    fn a_standing_is_one_of_three_words() {
        sound().replace("sources.toml", "\"unverified\"", "\"unsure\"").finds(&["A106 sources.toml:12:12"]);
    }

    #[test]
    fn no_time_at_all_is_no_estimate() {
        sound().replace(LV, "minutes = 5", "minutes = 0").finds(&["A106 lv/pirmais/ievads.md:5:11"]);
    }
}
