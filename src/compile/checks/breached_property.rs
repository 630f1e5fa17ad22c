//! A813: a step breaches what must be true in every scenario. The fault is the sandbox's, not the author's.

use super::Code;
use super::scenario_faults::{faults, way};
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;
use crate::sandbox::Fault;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for found in faults(course, Code::A813) {
        if let Fault::Breach(property, along) = found.fault {
            let entry = report.add(Code::A813, &found.draft.top()).with("name", format!("{property:?}"));
            entry.with("way", way(found.scenario, along));
        }
    }
}
