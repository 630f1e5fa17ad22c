//! What one can do next: play once more or in another way, read the lesson, go on to another scenario.

use super::super::part::button;
use super::{Ended, section};
use atslega::dom;
use atslega::dom::view::{View, el};
use atslega::locale::DeskWords;
use atslega::sandbox::{Kind as _, Mode};

/// The ways on.
pub(super) fn view(ended: &Ended) -> View {
    let words = ended.teller.words();
    let (session, mode) = (ended.session, ended.play.mode());
    let again = button("button primary", words.debrief_again(), move || session.begin(mode));
    let other = Mode::ALL.iter().copied().filter(|other| *other != mode);
    let other = other.map(|other| button("button", play_as(words, other), move || session.begin(other)));
    section("ways", words.debrief_ways()).class("debrief-section debrief-ways").holds([
        el("div").class("actions").holds([again]).holds(other),
        el("ul").class("ways-links").holds(lessons(ended)).holds(elsewhere(ended)),
    ])
}

/// The lessons that the scenario belongs to.
fn lessons(ended: &Ended) -> Vec<View> {
    let words = ended.teller.words();
    let locale = ended.session.locale().code();
    let lessons = &ended.file.setup.lessons;
    let name = |at: usize| match lessons.len() {
        1 => words.debrief_lesson().to_owned(),
        _ => words.debrief_lesson_number(&(at + 1)),
    };
    let row = |(at, lesson): (usize, &String)| link(&format!("#/{locale}/{lesson}"), &name(at));
    lessons.iter().enumerate().map(row).collect()
}

/// The next scenario, if the page knows one, and the list of all.
fn elsewhere(ended: &Ended) -> Vec<View> {
    let words = ended.teller.words();
    let next = dom::by_id("desk").and_then(|desk| desk.get_attribute("data-next"));
    let catalogue = format!("#/{}/smilskaste", ended.session.locale().code());
    let next = next.map(|address| link(&address, words.debrief_next()));
    next.into_iter().chain([link(&catalogue, words.debrief_catalogue())]).collect()
}

fn link(address: &str, name: &str) -> View {
    el("li").holds([el("a").attr("href", address).text(name)])
}

fn play_as(words: DeskWords, mode: Mode) -> &'static str {
    match mode {
        Mode::Guided => words.debrief_as_guided(),
        Mode::Free => words.debrief_as_free(),
        Mode::Assessed => words.debrief_as_assessed(),
    }
}
