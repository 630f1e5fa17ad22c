//! A809: an end of a scenario that no way leads to, so that nobody ever reads its words.

use super::Code;
use super::scenario_faults::{end_place, faults};
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;
use crate::sandbox::Fault;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for found in faults(course, Code::A809) {
        if let Fault::EndUnreachable(id) = found.fault {
            report.add(Code::A809, &end_place(found.draft, id)).with("id", id.0.as_str());
        }
    }
}
