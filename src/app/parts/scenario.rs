//! A scenario of the sandbox as it shows among other things: its card, and how it went so far.

use super::element::{link, p, span};
use super::progress;
use crate::app::state::App;
use atslega::course::{Difficulty, ScenarioEntry};
use atslega::dom::view::{View, el, live};
use atslega::learn::{LessonState, Runs};
use atslega::locale::Messages;
use atslega::route::Place;
use atslega::sandbox::Verdict;
use atslega::signals::Memo;

/// The card that leads to a scenario.
pub(crate) fn card(app: App, words: Messages, scenario: &ScenarioEntry) -> View {
    let address = app.address(Place::Scenario(scenario.id.clone()));
    let size = format!("{} · {}", words.minutes(&scenario.minutes), difficulty(words, scenario.difficulty));
    let practise = scenario.practise.iter().map(|line| el("li").text(line));
    el("article").class("card scenario").holds([
        p("scenario-top", words.scenario_kicker()),
        el("h3").holds([link(&address).text(&scenario.title)]),
        el("ul").class("scenario-practise").holds(practise),
        el("p").class("scenario-foot").holds([span("scenario-size", &size), standing(app, words, scenario)]),
    ])
}

/// How it went so far; nothing before the first run.
fn standing(app: App, words: Messages, scenario: &ScenarioEntry) -> View {
    let id = scenario.id.clone();
    let best = Memo::new(move || app.ledger.with(|notebook| notebook.runs.get(&id).and_then(Runs::best).cloned()));
    live(move || {
        let best = best.get()?;
        let result = match best.verdict {
            Verdict::Goal if best.broken.is_empty() => words.scenario_flawless().to_owned(),
            Verdict::Goal => words.scenario_reached(best.broken.len()),
            Verdict::Honest => words.scenario_stopped().to_owned(),
            Verdict::Harm => words.scenario_harmed().to_owned(),
        };
        let state = if best.is_flawless() { LessonState::Read } else { LessonState::Begun };
        Some(el("span").class("scenario-result").holds([progress::shape(state), el("span").text(&result)]))
    })
}

/// How much it asks, in words.
pub(crate) fn difficulty(words: Messages, difficulty: Difficulty) -> &'static str {
    match difficulty {
        Difficulty::Easy => words.difficulty_easy(),
        Difficulty::Middle => words.difficulty_middle(),
        Difficulty::Hard => words.difficulty_hard(),
    }
}
