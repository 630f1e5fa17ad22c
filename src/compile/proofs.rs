//! What is proved of the scenarios: everything that can happen in each is walked.
//!
//! Walking takes seconds where reading takes milliseconds, so what was proved of a setup is kept: who saves a lesson
//! does not wait for scenarios that did not change. The same setup always gives the same proof.

use super::parse::draft::CourseDraft;
use crate::sandbox::{self, Limits, Report, Scenario, explore};
use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// What was found out about a scenario.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proof {
    /// The scenario's id.
    pub scenario: String,
    /// What the explorer found.
    pub report: Arc<Report>,
    /// How long it took, by the clock that the compiler was given.
    pub took: Duration,
}

/// A clock: how much time has passed since some moment. The compiler itself reads none.
pub type Clock = fn() -> Duration;

/// Whether everything that can happen in scenarios is walked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Proofs {
    /// It is.
    Made,
    /// It is not; for who only wants the files, and knows that the course is sound.
    LeftOut,
}

/// How many proofs are kept; more than any course has scenarios.
const MOST_KEPT: usize = 64;

/// The proofs so far, by setup as JSON.
static KEPT: Mutex<BTreeMap<String, (Arc<Report>, Duration)>> = Mutex::new(BTreeMap::new());

/// Walks every scenario that can be played, as many at once as the machine has cores.
pub(super) fn prove(course: &CourseDraft<'_>, clock: Clock) -> Vec<Proof> {
    let mut work = Vec::new();
    for draft in &course.scenarios {
        let setup = draft.setup.as_ref().and_then(|setup| serde_json::to_string(setup).ok());
        work.extend(setup.zip(draft.scenario.as_ref()).map(|(setup, scenario)| (draft.id.clone(), setup, scenario)));
    }
    let (queue, proofs) = (Mutex::new(work.into_iter()), Mutex::new(Vec::new()));
    let one_after_the_other = || {
        // The lock is held only while something is taken.
        let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
        while let Some((id, setup, scenario)) = next() {
            let (report, took) = proved(setup, scenario, clock);
            proofs.lock().unwrap_or_else(PoisonError::into_inner).push(Proof { scenario: id, report, took });
        }
    };
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(one_after_the_other);
        }
    });
    let mut proofs = proofs.into_inner().unwrap_or_else(PoisonError::into_inner);
    proofs.sort_by(|a: &Proof, b| a.scenario.cmp(&b.scenario));
    proofs
}

fn proved(setup: String, scenario: &Scenario, clock: Clock) -> (Arc<Report>, Duration) {
    let kept = || KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let known = kept().get(&setup).cloned();
    if let Some(known) = known {
        return known;
    }
    let begun = clock();
    let report = Arc::new(explore(scenario, Limits::default()));
    let proof = (report, clock().saturating_sub(begun));
    let mut kept = kept();
    if kept.len() >= MOST_KEPT {
        kept.clear();
    }
    kept.insert(setup, proof.clone());
    proof
}

/// A way in the words of its actions.
pub(super) fn said(scenario: &Scenario, way: &sandbox::Way) -> Vec<String> {
    way.iter().map(|action| scenario.names.say(&action.saying())).collect()
}
