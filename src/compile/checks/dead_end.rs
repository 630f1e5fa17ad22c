//! A811: after some way through a scenario no end can be reached any more, and the learner is caught.

use super::Code;
use super::scenario_faults::{faults, way};
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;
use crate::sandbox::Fault;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for found in faults(course, Code::A811) {
        if let Fault::Stuck(after) = found.fault {
            report.add(Code::A811, &found.draft.top()).with("way", way(found.scenario, after));
        }
    }
}
