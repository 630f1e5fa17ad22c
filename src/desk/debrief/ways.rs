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
    section("ways", words.debrief_ways())
        .class("debrief-section debrief-ways")
        .holds([el("div").class("actions").holds([again]).holds(other), View::from(links())])
}

/// The lessons, the next scenario, the list of all: the page has written them, because it knows their titles.
fn links() -> Option<View> {
    let written = dom::by_id("desk-ways")?;
    let links = el("ul").class("ways-links");
    links.element().set_inner_html(&written.inner_html());
    Some(links)
}

fn play_as(words: DeskWords, mode: Mode) -> &'static str {
    match mode {
        Mode::Guided => words.debrief_as_guided(),
        Mode::Free => words.debrief_as_free(),
        Mode::Assessed => words.debrief_as_assessed(),
    }
}
