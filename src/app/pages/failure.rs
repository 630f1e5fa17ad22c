//! When something could not be fetched: what happened, and another try.

use crate::app::pages::title;
use crate::app::parts::element::{button, h1, p};
use crate::app::platform::fetch::Failure;
use crate::app::state::Course;
use atslega::dom;
use atslega::dom::view::{View, el, list};

/// In place of a page whose text could not be fetched.
pub(crate) fn page(course: &Course, failure: Failure, retry: impl Fn() + 'static) -> View {
    let words = course.words;
    title(course, words.failure_title());
    dom::after_drawing(|| dom::announce("course-started"));
    let text = match failure {
        Failure::Unreachable => words.failure_unreachable(),
        Failure::Missing => words.failure_missing(),
        Failure::Unreadable => words.failure_unreadable(),
    };
    el("div").class("wrap narrow apology").attr("role", "alert").holds([
        h1(words.failure_title()),
        p("lead", text),
        el("p").holds([button("button primary", words.failure_retry(), retry)]),
    ])
}

/// In place of everything, when not even the words came: `index.html` has these in both languages, and a button.
pub(crate) fn whole_course() -> View {
    dom::announce("course-unreachable");
    list([])
}
