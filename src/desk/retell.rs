//! A step of a run in words: what the learner did, and what came of it.

use atslega::sandbox::{Action, BrowserAct, Button, Event, Moment, Phase, Teller, phase};

/// A step in words.
pub(crate) struct Step {
    /// What the learner did.
    pub(crate) deed: String,
    /// What came of it, and could be noticed.
    pub(crate) seen: Vec<Fact>,
    /// What happened meanwhile where the learner could not look.
    pub(crate) unseen: Vec<Fact>,
}

/// Something that happened, in words.
pub(crate) struct Fact {
    /// The sentence.
    pub(crate) told: String,
    /// The phase that it belongs to, if any.
    pub(crate) phase: Option<Phase>,
}

/// A moment in words.
pub(crate) fn step(teller: &Teller, moment: &Moment) -> Step {
    let told = |event: &Event| {
        let told = teller.event(&moment.before, event)?;
        Some((
            teller.is_noticed(&moment.before, moment.action, event),
            Fact { told, phase: phase(event, &moment.before.stage) },
        ))
    };
    let mut facts: Vec<(bool, Fact)> = moment.events.iter().filter_map(told).collect();
    let own = says_itself(moment.action) && facts.first().is_some_and(|(noticed, _)| *noticed);
    // The first fact of most steps is the deed itself; it keeps its mark among the facts of the step.
    let deed = if own { facts.remove(0).1.told } else { named(teller, moment) };
    let (seen, unseen): (Vec<_>, Vec<_>) = facts.into_iter().partition(|(noticed, _)| *noticed);
    let facts = |part: Vec<(bool, Fact)>| part.into_iter().map(|(_, fact)| fact).collect();
    Step { deed, seen: facts(seen), unseen: facts(unseen) }
}

/// Whether the first fact of a step tells what was done. A button of a page only makes the page answer.
fn says_itself(action: Action) -> bool {
    pressed(action).is_none_or(|button| matches!(button, Button::Method(_)))
}

/// The button of a page that was pressed, if that was done.
fn pressed(action: Action) -> Option<Button> {
    if let Action::Browser(BrowserAct::Press(button)) = action { Some(button) } else { None }
}

/// What was done, by the name of what it was done with.
fn named(teller: &Teller, moment: &Moment) -> String {
    let words = teller.words();
    let name = teller.control(&moment.before, moment.action).name;
    if pressed(moment.action).is_some() { words.debrief_pressed(&name) } else { words.debrief_chose(&name) }
}
