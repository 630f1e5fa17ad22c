//! A814: the guide of a scenario does not lead to the goal, or breaks a rule on its way.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::{Report, Value};
use crate::sandbox::{GuideFault, follow};

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for draft in &course.scenarios {
        let (Some(setup), Some(scenario)) = (&draft.setup, &draft.scenario) else { continue };
        if setup.guide.is_empty() {
            continue;
        }
        let Err(fault) = follow(scenario, &setup.guide) else { continue };
        let (at, what) = match &fault {
            GuideFault::Impossible(at) => (*at, "guide-impossible"),
            GuideFault::Over(at) => (*at, "guide-over"),
            GuideFault::Breaks(at, _) => (*at, "guide-breaks"),
            GuideFault::NoGoal => (setup.guide.len() - 1, "guide-no-goal"),
        };
        let rule = match &fault {
            GuideFault::Breaks(_, rule) => format!(" {}.", rule.0),
            GuideFault::Impossible(_) | GuideFault::Over(_) | GuideFault::NoGoal => String::new(),
        };
        let span = draft.places.guide.get(at).map_or_else(|| draft.top(), |word| word.span.clone());
        report.add(Code::A814, &span).with("what", Value::Phrase(what)).with("id", rule);
    }
}
