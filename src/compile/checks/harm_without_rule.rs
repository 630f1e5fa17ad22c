//! A812: an end that does harm, on a way on which no rule was broken: the learner would not be told what was wrong.

use super::Code;
use super::scenario_faults::{end_place, faults, way};
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;
use crate::sandbox::Fault;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for found in faults(course, Code::A812) {
        if let Fault::HarmWithoutReason(id, along) = found.fault {
            let entry = report.add(Code::A812, &end_place(found.draft, id)).with("id", id.0.as_str());
            entry.with("way", way(found.scenario, along));
        }
    }
}
