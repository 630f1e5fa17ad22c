//! A505: a text was checked on a day that has not come yet, which is a slip of the pen.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for checked in course.texts.iter().filter_map(|text| text.front.checked.as_ref()) {
        if checked.value > course.today {
            let entry = report.add(Code::A505, &checked.span).with("date", checked.value.to_string());
            entry.with("today", course.today.to_string());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn tomorrow_is_too_early() {
        sound().replace(LV, "2026-11-22", "2026-11-23").finds(&["A505 lv/pirmais/ievads.md:6:11"]);
    }
}
