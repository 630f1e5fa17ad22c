//! An address that leads nowhere.

use crate::app::navigation::settle;
use crate::app::pages::title;
use crate::app::parts::element::{h1, link, p};
use crate::app::state::{App, Course};
use atslega::dom::view::{View, el};
use atslega::route::Place;

/// The page for an address that the course does not have.
pub(crate) fn page(app: App, course: &Course, address: &str) -> View {
    let words = course.words;
    title(course, words.missing_title());
    settle(app);
    el("div").class("wrap narrow apology").holds([
        h1(words.missing_title()),
        p("lead", &words.missing_text(&address)),
        el("p").holds([link(&app.address(Place::Home)).class("button primary").text(words.missing_home())]),
    ])
}
