//! When something could not be fetched: what happened, and another try.

use crate::app::pages::title;
use crate::app::parts::element::{h1, p};
use crate::app::platform::dom;
use crate::app::platform::fetch::{Failure, Freshness};
use crate::app::state::{App, Course};
use leptos::prelude::*;

/// In place of a page whose text could not be fetched.
pub(crate) fn page(course: &Course, failure: Failure, retry: impl Fn() + 'static) -> AnyView {
    let words = course.words;
    title(course, words.failure_title());
    dom::after_drawing(dom::started);
    let text = match failure {
        Failure::Unreachable => words.failure_unreachable(),
        Failure::Missing => words.failure_missing(),
        Failure::Unreadable => words.failure_unreadable(),
    };
    view! {
        <div class="wrap narrow apology" role="alert">
            {h1(words.failure_title())}
            {p("lead", text)}
            <p><button type="button" class="button primary" on:click=move |_| retry()>{words.failure_retry()}</button></p>
        </div>
    }
    .into_any()
}

/// In place of everything, when not even the words came: `index.html` has these in both languages.
pub(crate) fn whole_course(app: App, _: Failure) -> AnyView {
    dom::announce("course-unreachable");
    let retry = move || app.load(app.route.with_untracked(|route| route.locale), Freshness::New);
    let listening = leptos::leptos_dom::helpers::window_event_listener_untyped("course-retry", move |_| retry());
    on_cleanup(move || listening.remove());
    ().into_any()
}
