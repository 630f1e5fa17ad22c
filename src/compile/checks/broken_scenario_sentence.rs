//! A804: something in a scenario that says nothing, or two things at once: an empty pattern, a deed that nobody can do, a
//! step of a script without exactly one of `hears` and `sees`, a rule without exactly one kind.

use super::Code;
use super::scenario_faults::report_mistakes;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    report_mistakes(course, Code::A804, report);
}
