//! A808: the goal of a scenario cannot be reached, or not without breaking a rule.

use super::Code;
use super::scenario_faults::{faults, goal_place};
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::{Report, Value};

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for found in faults(course, Code::A808) {
        let place = goal_place(found.draft, found.scenario);
        report.add(Code::A808, &place).with("what", Value::Phrase(found.what));
    }
}
