//! An address that leads nowhere.

use crate::app::navigation::settle;
use crate::app::pages::title;
use crate::app::parts::element::{h1, link, p};
use crate::app::state::{App, Course};
use atslega::route::Place;
use leptos::prelude::*;

/// The page for an address that the course does not have.
pub(crate) fn page(app: App, course: &Course, address: &str) -> AnyView {
    let words = course.words;
    title(course, words.missing_title());
    settle(app);
    view! {
        <div class="wrap narrow apology">
            {h1(words.missing_title())}
            {p("lead", words.missing_text(&address))}
            <p>{link("button primary", app.address(Place::Home), words.missing_home())}</p>
        </div>
    }
    .into_any()
}
