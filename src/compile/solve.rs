//! `course solve`: the ways through a scenario, in the words of its actions.

use super::parse::{self, SCENARIOS_FOLDER};
use super::proofs::{Clock, Proof, prove};
use super::words::CheckWords;
use super::{Date, Sources};
use crate::locale::Locale;
use crate::sandbox::{Scenario, Way, follow, step};
use serde::Serialize;
use std::time::Duration;

mod control;

use control::Controls;
pub use control::{StepControl, StepInput};

/// The ways through a scenario.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Solution {
    /// The scenario's id.
    pub scenario: String,
    /// The ways: the guide, the shortest faultless way, and the shortest ways to every end and every broken rule.
    pub ways: Vec<SolvedWay>,
}

/// A way through a scenario.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct SolvedWay {
    /// What sort of way it is.
    pub kind: WayKind,
    /// The end or the rule that it leads to; of the guide and of the faultless way the scenario's id.
    pub id: String,
    /// What to do, in order.
    pub steps: Vec<Step>,
}

/// What sort of way it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WayKind {
    /// As a teacher would show it.
    Guide,
    /// The shortest to the goal without breaking a rule.
    Goal,
    /// The shortest to an end.
    End,
    /// The shortest to breaking a rule.
    Rule,
}

/// One thing to do.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Step {
    /// The action in the words of scenarios.
    pub action: String,
    /// Where and how it is done on the desk, in one language; nothing while the scenario has no words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control: Option<StepControl>,
}

/// The ways through the scenario with this id, or through every one that can be played, sorted by id. What is pressed is
/// named in the language that `locale` says.
pub fn solve(sources: &Sources, today: Date, scenario: Option<&str>, locale: Locale) -> Vec<Solution> {
    let mut course = parse::read(sources, today);
    course.scenarios.retain(|draft| scenario.is_none_or(|id| draft.id == id));
    let clock: Clock = || Duration::ZERO;
    let proofs = prove(&course, clock);
    let solved = proofs.iter().filter_map(|proof| {
        let draft = course.scenario(&proof.scenario)?;
        let guide = draft.setup.as_ref().map(|setup| setup.guide.as_slice()).unwrap_or_default();
        let scenario = draft.scenario.as_ref()?;
        let text = course.text(locale, &format!("{SCENARIOS_FOLDER}/{}", draft.id));
        let controls = text.map(|text| Controls::new(locale, scenario, text));
        Some(solution(proof, scenario, guide, controls.as_ref()))
    });
    solved.collect()
}

fn solution(proof: &Proof, scenario: &Scenario, guide: &[String], controls: Option<&Controls>) -> Solution {
    let mut ways = Vec::new();
    let mut add = |kind, id: &str, way: Option<&Way>| {
        let steps = way.map(|way| steps(scenario, way, controls));
        ways.extend(steps.map(|steps| SolvedWay { kind, id: id.to_owned(), steps }));
    };
    let followed = if guide.is_empty() { None } else { follow(scenario, guide).ok() };
    add(WayKind::Guide, &proof.scenario, followed.as_ref());
    add(WayKind::Goal, &proof.scenario, proof.report.flawless.as_ref());
    for (end, way) in &proof.report.ends {
        add(WayKind::End, end.0.as_str(), way.as_ref());
    }
    for (rule, way) in &proof.report.broken {
        add(WayKind::Rule, rule.0.as_str(), way.as_ref());
    }
    Solution { scenario: proof.scenario.clone(), ways }
}

/// The steps of a way, each with the control that it is done with in the world that it is done in.
fn steps(scenario: &Scenario, way: &Way, controls: Option<&Controls>) -> Vec<Step> {
    let mut world = scenario.start.clone();
    let mut steps = Vec::new();
    for action in way {
        let control = controls.map(|controls| controls.of(&world, *action));
        steps.push(Step { action: scenario.names.say(&action.saying()), control });
        world = step(&world, action).0;
    }
    steps
}

/// What is said when there is no such scenario, end or rule.
pub fn explain_nothing_solved(id: &str, locale: Locale) -> String {
    CheckWords::new(locale).format("solve-nothing", &[("id", id.into())])
}

impl Solution {
    /// Only the ways to this end or to breaking this rule.
    pub fn only_to(mut self, id: &str) -> Self {
        self.ways.retain(|way| way.id == id);
        self
    }

    /// The ways as text for a terminal.
    pub fn render(&self, locale: Locale) -> String {
        let words = CheckWords::new(locale);
        let mut text = format!("{}\n", self.scenario);
        for way in &self.ways {
            let heading = match way.kind {
                WayKind::Guide => "solve-guide",
                WayKind::Goal => "solve-goal",
                WayKind::End => "solve-end",
                WayKind::Rule => "solve-rule",
            };
            let values = [("id", way.id.as_str().into()), ("count", way.steps.len().into())];
            text = text + "\n" + &words.format(heading, &values) + "\n";
            for step in &way.steps {
                text = text + "  " + &step.action + "\n";
            }
        }
        text
    }
}
