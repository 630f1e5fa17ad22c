//! A101: TOML cannot read the settings between `+++` at the top of a text.
//!
//! Without them the course knows neither the text's title nor the date of its last check.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::BrokenFrontMatter(message) = &fault.what {
            report.add(Code::A101, &fault.span).with("message", message);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_quotation_mark_that_is_not_closed_is_found_where_it_is_missing() {
        sound().replace(LV, "\"Ievads\"", "\"Ievads").finds(&["A101 lv/pirmais/ievads.md:3:16"]);
    }

    #[test]
    fn what_seems_to_be_missing_in_broken_settings_is_not_reported() {
        sound().replace(LV, "title = \"Ievads\"", "title").finds(&["A101 lv/pirmais/ievads.md:3:6"]);
    }
}
