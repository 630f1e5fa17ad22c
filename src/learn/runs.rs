//! The runs of one scenario of the sandbox.

use super::{GrowSet, Instant, Join};
use crate::course::{ScenarioId, Slug};
use crate::sandbox::{Mode, Verdict};
use serde::{Deserialize, Serialize};

/// One run that came to an end, as a fact that never changes. Ordered by time.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Run {
    /// When it ended.
    pub at: Instant,
    /// How it was played.
    pub mode: Mode,
    /// The end's id.
    pub end: Slug,
    /// What the end was worth.
    pub verdict: Verdict,
    /// The ids of the rules that were broken.
    pub broken: Vec<Slug>,
}

/// What the desk tells the app when a run has ended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Played {
    /// Which scenario.
    pub scenario: ScenarioId,
    /// How it went.
    pub run: Run,
}

/// Every run of one scenario: a set that only grows.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Runs(GrowSet<Run>);

impl Run {
    /// Whether the goal was reached and no rule broken.
    pub fn is_flawless(&self) -> bool {
        self.verdict == Verdict::Goal && self.broken.is_empty()
    }
}

impl Runs {
    /// Adds a run.
    pub fn add(&mut self, run: Run) {
        self.0.insert(run);
    }

    /// The very first run.
    pub fn first(&self) -> Option<&Run> {
        self.0.as_slice().first()
    }

    /// The best run: by what its end was worth, then by how few rules it broke, then the earliest.
    pub fn best(&self) -> Option<&Run> {
        self.0.as_slice().iter().min_by_key(|run| (run.verdict, run.broken.len()))
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.as_slice().len()
    }
}

impl Join for Runs {
    fn join(&mut self, other: Self) {
        self.0.join(other.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(at: u64, verdict: Verdict, broken: &[&str]) -> Run {
        let broken = broken.iter().map(|id| id.parse().unwrap()).collect();
        Run { at: Instant(at), mode: Mode::Guided, end: "e".parse().unwrap(), verdict, broken }
    }

    fn runs(all: &[Run]) -> Runs {
        Runs(all.iter().cloned().collect())
    }

    #[test]
    fn the_best_run_reached_most_and_broke_least() {
        let (harm, goal) = (run(1, Verdict::Harm, &[]), run(2, Verdict::Goal, &["a", "b"]));
        let (better, later) = (run(3, Verdict::Goal, &["a"]), run(4, Verdict::Goal, &["b"]));
        assert_eq!(runs(&[harm.clone(), goal.clone()]).best(), Some(&goal));
        let all = runs(&[later, better.clone(), goal, harm.clone()]);
        assert_eq!((all.best(), all.first()), (Some(&better), Some(&harm)));
    }

    #[test]
    fn only_a_goal_without_a_broken_rule_is_flawless() {
        assert!(run(1, Verdict::Goal, &[]).is_flawless());
        assert!(!run(1, Verdict::Goal, &["a"]).is_flawless());
        assert!(!run(1, Verdict::Honest, &[]).is_flawless());
    }
}
