//! A803: a name in a scenario that another thing has already, or that is a word of the format.
//!
//! A pattern would not say which of the two it means.

use super::Code;
use super::scenario_faults::report_mistakes;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    report_mistakes(course, Code::A803, report);
}
