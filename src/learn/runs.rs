//! The runs of one scenario of the sandbox.

use super::{GrowSet, Instant, Join};
use crate::course::{ScenarioId, Slug};
use crate::sandbox::{Mode, Verdict};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

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
    /// The ids of the rules that were broken on the way and then taken back; the first version did not know them.
    #[serde(default)]
    pub undone: Vec<Slug>,
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
    /// How many rules were broken, whether that was taken back or not.
    pub fn slips(&self) -> usize {
        self.broken.len() + self.undone.len()
    }

    /// Whether the goal was reached and no rule ever broken.
    pub fn is_flawless(&self) -> bool {
        self.verdict == Verdict::Goal && self.slips() == 0
    }

    /// Whether it was flawless without any help.
    pub fn is_mastered(&self) -> bool {
        self.is_flawless() && self.mode == Mode::Assessed
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

    /// The best run: by what its end was worth, by how few rules it broke, by how little it was helped, then the earliest.
    pub fn best(&self) -> Option<&Run> {
        self.0.as_slice().iter().min_by_key(|run| (run.verdict, run.slips(), Reverse(run.mode)))
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
        Run { at: Instant(at), mode: Mode::Guided, end: "e".parse().unwrap(), verdict, broken, undone: vec![] }
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
    fn of_runs_that_went_equally_well_the_one_with_less_help_is_the_best() {
        let guided = run(1, Verdict::Goal, &[]);
        let [free, assessed] =
            [(2, Mode::Free), (3, Mode::Assessed)].map(|(at, mode)| Run { at: Instant(at), mode, ..guided.clone() });
        assert_eq!(runs(&[guided.clone(), free.clone()]).best(), Some(&free));
        assert_eq!(runs(&[guided.clone(), free, assessed.clone()]).best(), Some(&assessed));
        assert!(assessed.is_mastered() && !guided.is_mastered());
    }

    #[test]
    fn what_was_broken_and_taken_back_counts_as_broken() {
        let undone = Run { mode: Mode::Assessed, undone: vec!["a".parse().unwrap()], ..run(1, Verdict::Goal, &[]) };
        assert!(!undone.is_flawless() && !undone.is_mastered());
        let better = run(2, Verdict::Goal, &[]);
        assert_eq!(runs(&[undone, better.clone()]).best(), Some(&better));
    }

    #[test]
    fn only_a_goal_without_a_broken_rule_is_flawless() {
        assert!(run(1, Verdict::Goal, &[]).is_flawless());
        assert!(!run(1, Verdict::Goal, &["a"]).is_flawless());
        assert!(!run(1, Verdict::Honest, &[]).is_flawless());
    }
}
