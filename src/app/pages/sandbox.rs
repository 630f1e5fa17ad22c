//! The catalogue of the sandbox: every scenario by module, how each went, and what to try next.

use crate::app::navigation::settle;
use crate::app::pages::title;
use crate::app::parts::element::{h1, link, p, plain};
use crate::app::parts::scenario;
use crate::app::state::{App, Course};
use atslega::course::{Difficulty, ModuleEntry, ScenarioEntry};
use atslega::dom::view::{View, el, live};
use atslega::learn::Run;
use atslega::route::Place;
use atslega::signals::Memo;
use std::rc::Rc;

/// The page of the catalogue.
pub(crate) fn page(app: App, course: &Rc<Course>) -> View {
    let words = course.words;
    title(course, words.nav_sandbox());
    settle(app);
    let modules = course.index.modules.iter().filter_map(|module| section(app, course, module));
    el("div").class("wrap catalogue").holds([
        h1(words.catalogue_title()),
        p("lead", words.catalogue_lead()),
        next(app, course),
        el("div").class("catalogue-modules").holds(modules),
        p("hint", words.catalogue_invented()),
    ])
}

/// What to do next, and how many were done.
pub(super) fn next(app: App, course: &Rc<Course>) -> View {
    let (words, scenarios) = (course.words, course.index.scenarios.clone());
    let all = scenarios.len();
    let state = Memo::new(move || {
        app.ledger.with(|notebook| {
            let best = |scenario: &ScenarioEntry| notebook.runs.get(&scenario.id).and_then(|runs| runs.best()).cloned();
            let flawless =
                scenarios.iter().filter(|scenario| best(scenario).is_some_and(|run| run.is_flawless())).count();
            (flawless, to_try(&scenarios, best).map(|scenario| (scenario.id.clone(), scenario.title.clone())))
        })
    });
    live(move || {
        let (flawless, next) = state.get();
        let done = plain(&words.catalogue_done(&all, &flawless));
        let way = next.map(|(id, title)| {
            let address = app.address(Place::Scenario(id));
            el("p").holds([link(&address).class("button primary").text(&words.catalogue_next(&title))])
        });
        el("div").class("catalogue-next").holds([done]).holds(way)
    })
}

/// The scenario to try next: the easiest that was never played, else the first that has not gone without a mistake.
fn to_try(scenarios: &[ScenarioEntry], best: impl Fn(&ScenarioEntry) -> Option<Run>) -> Option<&ScenarioEntry> {
    let fresh = scenarios.iter().filter(|scenario| best(scenario).is_none());
    fresh
        .min_by_key(|scenario| scenario.difficulty)
        .or_else(|| scenarios.iter().find(|scenario| !best(scenario).is_some_and(|run| run.is_flawless())))
}

/// The scenarios of a module, the easiest first; nothing if it has none.
fn section(app: App, course: &Course, module: &ModuleEntry) -> Option<View> {
    let of_module = || course.index.scenarios.iter().filter(|scenario| scenario.module == module.id);
    of_module().next()?;
    let by_difficulty = Difficulty::ALL
        .into_iter()
        .flat_map(|difficulty| of_module().filter(move |scenario| scenario.difficulty == difficulty));
    let cards = by_difficulty.map(|entry| el("li").holds([scenario::card(app, course.words, entry)]));
    let heading = format!("catalogue-{}", module.id);
    Some(
        el("section")
            .attr("aria-labelledby", &heading)
            .holds([el("h2").id(&heading).text(&module.title), el("ul").class("scenarios").holds(cards)]),
    )
}
