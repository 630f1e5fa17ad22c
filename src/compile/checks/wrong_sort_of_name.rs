//! A802: a name that stands for something of another sort than is needed where it is used.

use super::Code;
use super::scenario_faults::report_mistakes;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    report_mistakes(course, Code::A802, report);
}
