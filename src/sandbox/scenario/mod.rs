//! Scenarios: a world to begin with, the ways it can end, and what is judged on the way.

mod build;
#[cfg(not(target_arch = "wasm32"))]
mod draw;
#[cfg(test)]
mod endings;
mod fault;
mod file;
mod names;
mod pack;
mod read;
mod rule;
mod setup;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod vocabulary;

pub use fault::SetupFault;
pub use file::{EndWords, RuleWords, ScenarioFile, ScenarioWords};
pub use names::Names;
pub use pack::PackedScenario;
pub use rule::{End, EndId, Judgement, Rule, RuleAt, RuleId, RuleKind, Verdict};
#[cfg(test)]
pub(super) use setup::RuleSetup;
pub use setup::Setup;

#[cfg(test)]
pub(super) use testing::{setup, shipped, shipped_names, shipped_setup, small};
#[cfg(test)]
pub(crate) use vocabulary::format_words;
#[cfg(test)]
pub(super) use vocabulary::is_sayable;

use super::event::Event;
use super::pattern::Pattern;
use super::word::Saying;
use super::world::World;

/// A scenario, ready to be played.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Scenario {
    /// The world at the beginning.
    pub start: World,
    /// How it can end; the first that fits is the one.
    pub ends: Vec<End>,
    /// What is judged.
    pub rules: Vec<Rule>,
    /// The way that a teacher would show, act by act.
    pub guide: Vec<Pattern>,
    /// The names of everything, as the author wrote them.
    pub names: Names,
}

impl Scenario {
    /// The end that a world is at, if it is over.
    pub fn end(&self, world: &World) -> Option<&End> {
        let facts = world.facts();
        self.ends.iter().find(|end| end.when.holds(&facts))
    }

    /// The rules, each with its place.
    pub fn rules(&self) -> impl Iterator<Item = (RuleAt, &Rule)> {
        self.rules.iter().enumerate().map(|(at, rule)| (RuleAt(at), rule))
    }

    /// The rule at a place.
    pub fn rule(&self, at: RuleAt) -> Option<&Rule> {
        self.rules.get(at.0)
    }

    /// What a step makes of those open monitors that it decides.
    pub fn judged(&self, before: &World, events: &[Event]) -> impl Iterator<Item = (RuleAt, Judgement)> {
        let said: Vec<Saying> = events.iter().map(|event| event.saying(&before.stage)).collect();
        let judged = self.rules().map(move |(at, rule)| (at, rule.after_step(before, &said)));
        judged.filter(|(_, judgement)| *judgement != Judgement::Open)
    }
}
