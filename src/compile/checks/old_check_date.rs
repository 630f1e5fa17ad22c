//! A504: a text was last checked more than a year ago. Laws, fees and screens have changed since.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;
use crate::course::Date;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for checked in course.texts.iter().filter_map(|text| text.front.checked.as_ref()) {
        if is_older_than_a_year(checked.value, course.today) {
            report.add(Code::A504, &checked.span).with("date", checked.value.to_string());
        }
    }
}

fn is_older_than_a_year(date: Date, today: Date) -> bool {
    let (year, month, day) = date.parts();
    (year + 1, month, day) < today.parts()
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};
    use super::*;

    #[test]
    fn a_year_and_a_day_is_too_long() {
        sound().replace(LV, "2026-11-22", "2025-11-21").finds(&["A504 lv/pirmais/ievads.md:6:11"]);
        sound().replace(LV, "2026-11-22", "2025-11-22").finds(&[]);
    }

    #[test]
    fn a_leap_day_grows_old_on_the_first_of_march() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert!(!is_older_than_a_year(day("2024-02-29"), day("2025-02-28")));
        assert!(is_older_than_a_year(day("2024-02-29"), day("2025-03-01")));
    }
}
