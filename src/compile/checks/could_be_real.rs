//! A805: a person's code or an address in a scenario that could be a real one.
//!
//! A learner would practise typing somebody's code, or trust an address that somebody may own.

use super::Code;
use super::scenario_faults::report_mistakes;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    report_mistakes(course, Code::A805, report);
}
