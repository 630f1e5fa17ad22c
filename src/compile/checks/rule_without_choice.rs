//! A810: a rule of a scenario that nobody can break, or that nobody can keep: it teaches nothing.

use super::Code;
use super::scenario_faults::{faults, rule_place};
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::{Report, Value};
use crate::sandbox::Fault;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for found in faults(course, Code::A810) {
        if let Fault::RuleNeverKept(id) | Fault::RuleNeverBroken(id) = found.fault {
            let entry = report.add(Code::A810, &rule_place(found.draft, id)).with("id", id.0.as_str());
            entry.with("what", Value::Phrase(found.what));
        }
    }
}
