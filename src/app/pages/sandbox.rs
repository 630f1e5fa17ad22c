//! The catalogue of the sandbox: every scenario by module, how each went, and what to try next.

use crate::app::navigation::settle;
use crate::app::pages::title;
use crate::app::parts::element::{h1, link, p, plain};
use crate::app::parts::scenario;
use crate::app::state::{App, Course};
use atslega::course::{Difficulty, ModuleEntry, ScenarioEntry};
use atslega::dom::view::{View, el, live};
use atslega::learn::{Run, Runs};
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

/// What to do next, and how many were done; before the first run, how many there are.
pub(super) fn next(app: App, course: &Rc<Course>) -> View {
    let (words, scenarios) = (course.words, course.index.scenarios.clone());
    let all = scenarios.len();
    let state = Memo::new(move || {
        app.ledger.with(|notebook| {
            let runs = |scenario: &ScenarioEntry| notebook.runs.get(&scenario.id);
            let best = |scenario: &ScenarioEntry| runs(scenario).and_then(Runs::best);
            let first = |scenario: &ScenarioEntry| runs(scenario).and_then(Runs::first);
            let done = scenarios.iter().any(|scenario| best(scenario).is_some()).then(|| Done {
                flawless: count(&scenarios, |scenario| best(scenario).is_some_and(Run::is_flawless)),
                at_once: count(&scenarios, |scenario| first(scenario).is_some_and(Run::is_flawless)),
                alone: count(&scenarios, |scenario| best(scenario).is_some_and(Run::is_mastered)),
            });
            (done, to_try(&scenarios, best).map(|scenario| (scenario.id.clone(), scenario.title.clone())))
        })
    });
    live(move || {
        let (done, next) = state.get();
        let done = match done {
            None => words.catalogue_fresh(all),
            Some(Done { flawless, at_once, alone }) => words.catalogue_done(&all, &alone, &flawless, &at_once),
        };
        let way = next.map(|(id, title)| {
            let address = app.address(Place::Scenario(id));
            el("p").holds([link(&address).class("button primary").text(&words.catalogue_next(&title))])
        });
        el("div").class("catalogue-next").holds([plain(&done)]).holds(way)
    })
}

/// How many scenarios have gone without a mistake.
#[derive(Clone, PartialEq)]
struct Done {
    /// At any time.
    flawless: usize,
    /// The first time already.
    at_once: usize,
    /// Without help.
    alone: usize,
}

fn count(scenarios: &[ScenarioEntry], fits: impl Fn(&ScenarioEntry) -> bool) -> usize {
    scenarios.iter().filter(|scenario| fits(scenario)).count()
}

/// The scenario to try next: the easiest that was never played, else the first that has not gone without a mistake.
fn to_try<'course, 'run>(
    scenarios: &'course [ScenarioEntry],
    best: impl Fn(&ScenarioEntry) -> Option<&'run Run>,
) -> Option<&'course ScenarioEntry> {
    let fresh = scenarios.iter().filter(|scenario| best(scenario).is_none());
    fresh
        .min_by_key(|scenario| scenario.difficulty)
        .or_else(|| scenarios.iter().find(|scenario| !best(scenario).is_some_and(Run::is_flawless)))
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
