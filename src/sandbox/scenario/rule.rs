//! Rules and ends: what a scenario judges, and when it is over.
//!
//! A rule is watched by a monitor with three states. What a step does to an open monitor depends only on the world
//! before the step and on what happened in it; kept and broken are for good.

use crate::course::Slug;
use crate::sandbox::pattern::{Guard, Pattern};
use crate::sandbox::word::{Saying, kinds};
use crate::sandbox::world::World;
use serde::{Deserialize, Serialize};

/// A rule's name, and that of its words.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RuleId(pub Slug);

/// A rule's place in its scenario.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RuleAt(pub(in crate::sandbox) usize);

/// An end's name, and that of its words.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct EndId(pub Slug);

/// What is judged.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rule {
    /// Its name.
    pub id: RuleId,
    /// What it asks for.
    pub kind: RuleKind,
    /// It judges only if these facts hold: for acts, just before them; for ends, at the end.
    pub guard: Guard,
}

/// What a rule asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RuleKind {
    /// This must not happen.
    Never(Pattern),
    /// The first must have happened before the second does.
    Before(Pattern, Pattern),
    /// This must have happened by the end.
    Must(Pattern),
    /// These facts must hold at the end.
    AtEnd(Guard),
}

/// Where a rule stands; the states of its monitor.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Judgement {
    /// Nothing is decided yet.
    Open,
    /// Kept.
    Kept,
    /// Broken.
    Broken,
}

kinds! {
    /// What an end is worth.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    Verdict {
        /// What the learner came for.
        Goal "goal";
        /// Not the goal, but nobody was harmed and the learner acted rightly.
        Honest "honest";
        /// Somebody was harmed.
        Harm "harm";
    }
}

/// A way for a scenario to be over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct End {
    /// Its name.
    pub id: EndId,
    /// What it is worth.
    pub verdict: Verdict,
    /// The facts that make it the end.
    pub when: Guard,
}

impl Rule {
    /// What a step makes of an open monitor, from what was so before and what happened, in words.
    pub fn after_step(&self, before: &World, said: &[Saying]) -> Judgement {
        let fits = |pattern: &Pattern, event: &Saying| pattern.fits(event);
        let judged = || before.is(&self.guard);
        for event in said {
            match &self.kind {
                RuleKind::Never(act) | RuleKind::Before(_, act) if fits(act, event) && judged() => {
                    return Judgement::Broken;
                }
                RuleKind::Before(duty, _) | RuleKind::Must(duty) if fits(duty, event) => return Judgement::Kept,
                RuleKind::Never(_) | RuleKind::Before(..) | RuleKind::Must(_) | RuleKind::AtEnd(_) => {}
            }
        }
        Judgement::Open
    }

    /// What the end makes of an open monitor: never [`Judgement::Open`].
    pub fn at_end(&self, facts: &[Saying]) -> Judgement {
        let kept = match &self.kind {
            RuleKind::Never(_) | RuleKind::Before(..) => true,
            RuleKind::Must(_) => !self.guard.holds(facts),
            RuleKind::AtEnd(state) => !self.guard.holds(facts) || state.holds(facts),
        };
        if kept { Judgement::Kept } else { Judgement::Broken }
    }
}

impl Judgement {
    /// Where the monitor stands after something that would make this of an open one.
    pub fn then(self, next: Self) -> Self {
        match self {
            Self::Open => next,
            Self::Kept | Self::Broken => self,
        }
    }
}
