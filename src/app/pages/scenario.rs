//! A scenario of the sandbox: the place that is made here for the desk, which is a program of its own.

use crate::app::navigation::settle;
use crate::app::pages::{missing, title};
use crate::app::parts::element::{button, h1, link, plain};
use crate::app::state::{App, Course};
use atslega::course::{ScenarioEntry, ScenarioId};
use atslega::dom;
use atslega::dom::view::{View, el, text};
use atslega::locale::Messages;
use atslega::route::Place;
use atslega::signals::on_cleanup;

/// The page of a scenario.
pub(crate) fn page(app: App, course: &Course, id: &ScenarioId) -> View {
    let Some(entry) = course.index.scenario(id) else { return missing::page(app, course, id.as_str()) };
    let words = course.words;
    title(course, &entry.title);
    settle(app);
    // The desk is asked for once its place is on the page.
    dom::after_drawing(|| dom::announce("desk-wanted"));
    on_cleanup(|| dom::announce("desk-close"));
    el("div").class("wrap scenario-page").holds([
        el("p").class("simulated").holds([el("b").text(words.simulated()), text(" "), text(words.simulated_text())]),
        kicker(app, course, entry),
        h1(&entry.title),
        place(id, words),
        failed(words),
        ways(app, course, entry),
    ])
}

/// Where one is: in the sandbox, in a module.
fn kicker(app: App, course: &Course, entry: &ScenarioEntry) -> View {
    let module = course.index.module(&entry.module).map(|(_, module)| {
        let address = app.address(Place::Module(module.id.clone()));
        el("span").holds([text(" · "), link(&address).text(&module.title)])
    });
    let sandbox = link(&app.address(Place::Sandbox)).text(course.words.nav_sandbox());
    el("p").class("kicker").holds([sandbox]).holds(module)
}

/// The place of the desk. Until it is there, it says so.
fn place(id: &ScenarioId, words: Messages) -> View {
    let waiting = el("p").class("desk-wait").attr("role", "status").text(words.loading());
    el("div").id("desk").attr("data-scenario", id.as_str()).holds([waiting])
}

/// Where one can go from here. The desk shows these links when it is over.
fn ways(app: App, course: &Course, entry: &ScenarioEntry) -> View {
    let words = course.words;
    let row = |place: Place, name: &str| el("li").holds([link(&app.address(place)).text(name)]);
    let lessons = entry.lessons.iter().filter_map(|id| Some((id, course.index.lesson(id)?)));
    let lessons =
        lessons.map(|(id, lesson)| row(Place::Lesson(id.clone(), None), &words.scenario_lesson(&lesson.title)));
    let next = course.index.scenarios.iter().skip_while(|other| other.id != entry.id).nth(1);
    let next = next.map(|next| row(Place::Scenario(next.id.clone()), &words.scenario_next(&next.title)));
    el("ul")
        .id("desk-ways")
        .attr("hidden", "")
        .holds(lessons)
        .holds(next)
        .holds([row(Place::Sandbox, words.scenario_all())])
}

/// What `boot.js` shows when the desk could not be had, or has failed.
fn failed(words: Messages) -> View {
    el("div").id("desk-failed").attr("role", "alert").attr("hidden", "").holds([
        plain(words.desk_failed()),
        el("p").holds([button("button primary", words.failure_retry(), || dom::announce("desk-wanted"))]),
    ])
}
