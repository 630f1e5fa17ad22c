//! A806: the verification codes of a scenario do not suffice: too few, one twice, or none of four digits.

use super::Code;
use super::scenario_faults::report_mistakes;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    report_mistakes(course, Code::A806, report);
}
