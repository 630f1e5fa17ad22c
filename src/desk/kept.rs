//! Telling the app that a run has ended, so that it writes it into the learner's notebook.

use atslega::dom;
use atslega::learn::{Instant, Played, Run};
use atslega::sandbox::{Mode, Outcome, RuleId};

/// Tells it. A scenario whose id is none is not kept.
pub(crate) fn keep(scenario: &str, mode: Mode, outcome: Outcome) {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "milliseconds since 1970 are a positive whole number"
    )]
    let at = Instant(js_sys::Date::now() as u64);
    let ids = |rules: Vec<RuleId>| rules.into_iter().map(|rule| rule.0).collect();
    let (broken, undone) = (ids(outcome.broken), ids(outcome.undone));
    let run = Run { at, mode, end: outcome.end.0, verdict: outcome.verdict, broken, undone };
    let played = scenario.parse().ok().map(|scenario| Played { scenario, run });
    if let Some(text) = played.and_then(|played| serde_json::to_string(&played).ok()) {
        dom::tell("desk-run", &text);
    }
}
