//! A105: a key that must be there is missing.
//!
//! The date of the last check has a code of its own, `A503`, because its reason is another.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::MissingKey(key) = &fault.what {
            report.add(Code::A105, &fault.span).with("key", key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_missing_key_is_reported_where_its_table_begins() {
        sound().replace(LV, "minutes = 5\n", "").finds(&["A105 lv/pirmais/ievads.md:1:1"]);
        sound().replace("sources.toml", "read = 2026-03-02\n", "").finds(&["A105 sources.toml:7:2"]);
        sound().replace("course.toml", "pass_mark = 80\n", "").finds(&["A105 course.toml:1:1"]);
    }

    #[test]
    fn a_title_in_one_language_lacks_the_other() {
        sound().replace("course.toml", "title.en = \"The first module\"\n", "").finds(&["A105 course.toml:11:1"]);
    }
}
