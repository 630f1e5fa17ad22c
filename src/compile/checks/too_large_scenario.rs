//! A807: a scenario that is too large to walk through.
//!
//! What cannot be walked cannot be proved, so nobody knows whether its goal can be reached.

use super::Code;
use super::scenario_faults::{faults, report_mistakes};
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::{Report, Value};

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    report_mistakes(course, Code::A807, report);
    for found in faults(course, Code::A807) {
        report.add(Code::A807, &found.draft.top()).with("what", Value::Phrase(found.what));
    }
}
