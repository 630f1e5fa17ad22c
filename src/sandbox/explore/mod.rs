//! Walking everything that can happen in a scenario, and proving what must be true of it.
//!
//! The worlds and the steps between them are walked once, breadth-first; the log is not part of a state. Each step is
//! marked with what it does to each rule's monitor, so that a rule's monitor is then walked over the finished graph.
//! That proves the same as walking `World × monitors`, without multiplying the rules with each other.

mod graph;
mod guide;
mod search;
#[cfg(test)]
mod tests;

use super::action::Action;
use super::event::Event;
use super::safety::Property;
use super::scenario::{EndId, RuleId, Scenario, Verdict};
use super::world::World;
use graph::Graph;
pub use guide::{GuideFault, follow};
use search::{flawless, ways_of_rule};

/// How far to walk.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// The most states.
    pub states: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { states: 200_000 }
    }
}

/// A shortest way to somewhere.
pub type Way = Vec<Action>;

/// What was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Report {
    /// How many states there are.
    pub states: usize,
    /// How many steps lead from one to another.
    pub transitions: usize,
    /// A shortest way to each end.
    pub ends: Vec<(EndId, Option<Way>)>,
    /// A shortest way to break each rule.
    pub broken: Vec<(RuleId, Option<Way>)>,
    /// A shortest way to the goal on which no rule is broken.
    pub flawless: Option<Way>,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

/// Something wrong with a scenario, or with the sandbox.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// There are more states than the limit; nothing else was looked at.
    TooManyStates,
    /// There are more rules than the explorer can watch at once.
    TooManyRules,
    /// The scenario has no goal that can be reached.
    GoalUnreachable,
    /// The goal can be reached, but not without breaking a rule.
    NoFlawlessWay,
    /// This end can never be reached.
    EndUnreachable(EndId),
    /// After this way no end can be reached any more.
    Stuck(Way),
    /// This rule is broken whatever one does.
    RuleNeverKept(RuleId),
    /// This rule cannot be broken, so it teaches nothing.
    RuleNeverBroken(RuleId),
    /// This end does harm on a way that breaks no rule, so that nobody would learn why.
    HarmWithoutReason(EndId, Way),
    /// The last step of this way breaches a property that holds in every scenario.
    Breach(Property, Way),
}

/// Walks a scenario and reports.
pub fn explore(scenario: &Scenario, limits: Limits) -> Report {
    explore_by(scenario, limits, &|world, action| super::step::perform(world, *action))
}

/// A step function; the tests give faulty ones.
type Stepper<'s> = &'s dyn Fn(&World, &Action) -> (World, Vec<Event>);

fn explore_by(scenario: &Scenario, limits: Limits, step: Stepper<'_>) -> Report {
    let mut report = Report { states: 0, transitions: 0, ends: vec![], broken: vec![], flawless: None, faults: vec![] };
    if scenario.rules.len() > graph::MOST_RULES {
        report.faults.push(Fault::TooManyRules);
        return report;
    }
    let Ok(graph) = Graph::walk(scenario, limits, step, &mut report.faults) else {
        report.states = limits.states;
        report.faults.push(Fault::TooManyStates);
        return report;
    };
    (report.states, report.transitions) = (graph.nodes.len(), graph.edges.len());
    look_at_ends(scenario, &graph, &mut report);
    look_at_rules(scenario, &graph, &mut report);
    report
}

fn look_at_ends(scenario: &Scenario, graph: &Graph, report: &mut Report) {
    let mut goal = false;
    for (place, end) in scenario.ends.iter().enumerate() {
        let way = graph.nodes.iter().position(|node| node.end() == Some(place)).map(|node| graph.way(node));
        match &way {
            Some(_) => goal |= end.verdict == Verdict::Goal,
            None => report.faults.push(Fault::EndUnreachable(end.id.clone())),
        }
        report.ends.push((end.id.clone(), way));
    }
    if !goal {
        report.faults.push(Fault::GoalUnreachable);
    }
    if let Some(node) = graph.stuck() {
        report.faults.push(Fault::Stuck(graph.way(node)));
    }
    let found = flawless(scenario, graph);
    for (end, way) in found.harm {
        report.faults.push(Fault::HarmWithoutReason(scenario.ends[end].id.clone(), way));
    }
    if goal && found.goal.is_none() {
        report.faults.push(Fault::NoFlawlessWay);
    }
    report.flawless = found.goal;
}

fn look_at_rules(scenario: &Scenario, graph: &Graph, report: &mut Report) {
    for (at, rule) in scenario.rules() {
        let ways = ways_of_rule(graph, at);
        if ways.kept.is_none() {
            report.faults.push(Fault::RuleNeverKept(rule.id.clone()));
        }
        if ways.broken.is_none() {
            report.faults.push(Fault::RuleNeverBroken(rule.id.clone()));
        }
        report.broken.push((rule.id.clone(), ways.broken));
    }
}
