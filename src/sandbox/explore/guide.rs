//! The way that a teacher would show, followed: it must lead to the goal without breaking a rule.

use super::Way;
use super::graph::{MOST_RULES, Marks, marks, over};
use crate::sandbox::actions::actions;
use crate::sandbox::scenario::{RuleId, Scenario, Verdict};
use crate::sandbox::step::perform;

/// Why a guide is none, and at which of its steps, counted from 0.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum GuideFault {
    /// This cannot be done there.
    Impossible(usize),
    /// The scenario was over before this.
    Over(usize),
    /// This breaks a rule; at the last step, perhaps by its end.
    Breaks(usize, RuleId),
    /// The way does not lead to a goal.
    NoGoal,
}

/// The actions that a guide names, from the beginning to a goal.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn follow(scenario: &Scenario, guide: &[String]) -> Result<Way, GuideFault> {
    if scenario.rules.len() > MOST_RULES {
        return Err(GuideFault::NoGoal);
    }
    let mut world = scenario.start.clone();
    let mut way = Way::new();
    let mut kept = 0;
    for (at, written) in guide.iter().enumerate() {
        if over(scenario, &world).is_some() {
            return Err(GuideFault::Over(at));
        }
        let said = written.split_whitespace().collect::<Vec<_>>().join(" ");
        let action = actions(&world).into_iter().find(|action| scenario.names.say(&action.saying()) == said);
        let action = action.ok_or(GuideFault::Impossible(at))?;
        let (next, events) = perform(&world, action);
        unbroken(scenario, marks(scenario, &world, &events), &mut kept, at)?;
        way.push(action);
        world = next;
    }
    let (end, marks) = over(scenario, &world).ok_or(GuideFault::NoGoal)?;
    if scenario.ends[end].verdict != Verdict::Goal {
        return Err(GuideFault::NoGoal);
    }
    unbroken(scenario, marks, &mut kept, guide.len().saturating_sub(1))?;
    Ok(way)
}

/// Notes what is kept for good; an error if an open monitor breaks.
fn unbroken(scenario: &Scenario, marks: Marks, kept: &mut u32, at: usize) -> Result<(), GuideFault> {
    let broken = marks.broken & !*kept;
    *kept |= marks.kept;
    match scenario.rules().find(|(rule, _)| broken & (1 << rule.0) != 0) {
        Some((_, rule)) => Err(GuideFault::Breaks(at, rule.id.clone())),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Limits, explore};
    use super::*;
    use crate::sandbox::scenario::{RuleKind, shipped};

    fn said(scenario: &Scenario, way: &Way) -> Vec<String> {
        way.iter().map(|action| scenario.names.say(&action.saying())).collect()
    }

    #[test]
    fn the_shortest_faultless_way_is_a_guide_and_any_other_end_is_none() {
        let scenario = shipped("s01-eid");
        let report = explore(&scenario, Limits::default());
        let way = report.flawless.expect("a way");
        let mut guide = said(&scenario, &way);
        assert_eq!(follow(&scenario, &guide), Ok(way));
        guide.push("leave".to_owned());
        assert_eq!(follow(&scenario, &guide), Err(GuideFault::Over(guide.len() - 1)));
        guide.truncate(2);
        assert_eq!(follow(&scenario, &guide), Err(GuideFault::NoGoal));
        guide.push("fly away".to_owned());
        assert_eq!(follow(&scenario, &guide), Err(GuideFault::Impossible(2)));
    }

    #[test]
    fn a_way_that_breaks_a_rule_is_no_guide() {
        let scenario = shipped("s01-eid");
        let ways = explore(&scenario, Limits::default()).broken;
        for (rule, (id, way)) in scenario.rules.iter().zip(ways) {
            let guide = said(&scenario, &way.expect("a way"));
            let fault = match rule.kind {
                RuleKind::Never(_) | RuleKind::Before(..) => GuideFault::Breaks(guide.len() - 1, id),
                // What is left undone here leads to no goal to begin with.
                RuleKind::Must(_) | RuleKind::AtEnd(_) => GuideFault::NoGoal,
            };
            assert_eq!(follow(&scenario, &guide), Err(fault));
        }
    }
}
