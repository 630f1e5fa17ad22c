//! A scenario of the sandbox as it shows among other things: its card, and how it went so far.

use super::element::{link, p, span};
use super::progress;
use crate::app::state::App;
use atslega::course::{Difficulty, ScenarioEntry};
use atslega::dom::view::{View, el, live};
use atslega::learn::{LessonState, Run};
use atslega::locale::Messages;
use atslega::route::Place;
use atslega::sandbox::{Mode, Verdict};
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

/// How it went the first time, and at best if that was another time; nothing before the first run.
fn standing(app: App, words: Messages, scenario: &ScenarioEntry) -> View {
    let id = scenario.id.clone();
    let standing = Memo::new(move || {
        app.ledger.with(|notebook| {
            let runs = notebook.runs.get(&id)?;
            let (first, best) = (runs.first()?, runs.best()?);
            Some((first.clone(), (best != first).then(|| best.clone())))
        })
    });
    live(move || {
        let (first, best) = standing.get()?;
        let first = result(&first, &words.scenario_first(&told(words, &first)));
        let best = best.map(|best| result(&best, &words.scenario_best(&told(words, &best))));
        Some(el("span").class("scenario-results").holds([first]).holds(best))
    })
}

/// A run in one line, with its mark.
fn result(run: &Run, told: &str) -> View {
    let state = if run.is_flawless() { LessonState::Read } else { LessonState::Begun };
    el("span").class("scenario-result").holds([progress::shape(state), el("span").text(told)])
}

/// How a run went: what came of it, how many rules were broken, with how much help.
fn told(words: Messages, run: &Run) -> String {
    let outcome = match run.verdict {
        Verdict::Goal if run.is_flawless() => words.scenario_flawless(),
        Verdict::Goal => words.scenario_reached(),
        Verdict::Honest => words.scenario_stopped(),
        Verdict::Harm => words.scenario_harmed(),
    };
    let slips = if run.slips() > 0 { format!(" · {}", words.scenario_slips(run.slips())) } else { String::new() };
    let help = match run.mode {
        Mode::Guided => words.scenario_guided(),
        Mode::Free => words.scenario_free(),
        Mode::Assessed => words.scenario_assessed(),
    };
    format!("{outcome}{slips} · {help}")
}

/// How much it asks, in words.
pub(crate) fn difficulty(words: Messages, difficulty: Difficulty) -> &'static str {
    match difficulty {
        Difficulty::Easy => words.difficulty_easy(),
        Difficulty::Middle => words.difficulty_middle(),
        Difficulty::Hard => words.difficulty_hard(),
    }
}
