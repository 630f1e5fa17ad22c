//! Which headings have been on the screen, and under which the reader is.

use super::super::platform::dom;
use super::super::state::App;
use atslega::course::{Anchor, LessonId};
use atslega::learn::Position;
use leptos::prelude::*;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// Follows the headings of the lesson on the page until the page is taken down.
pub(crate) fn follow(app: App, lesson: LessonId) {
    let seen = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let anchors = entries.iter().filter_map(|entry| {
            let entry: IntersectionObserverEntry = entry.dyn_into().ok()?;
            entry.is_intersecting().then(|| entry.target().id().parse::<Anchor>().ok())?
        });
        note(app, &lesson, &anchors.collect::<Vec<_>>());
    });
    let options = IntersectionObserverInit::new();
    // A heading counts once it stands in the upper three quarters of the view.
    options.set_root_margin("0px 0px -25% 0px");
    let Ok(observer) = IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &options) else { return };
    for heading in headings() {
        observer.observe(&heading);
    }
    let held = StoredValue::new_local(RefCell::new(Some((observer, seen))));
    on_cleanup(move || {
        held.with_value(|held| {
            if let Some((observer, _)) = held.borrow_mut().take() {
                observer.disconnect();
            }
        });
    });
}

/// The lesson's headings that have an id.
fn headings() -> Vec<Element> {
    let Ok(found) = dom::document().query_selector_all("main .prose :is(h2, h3)[id]") else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

fn note(app: App, lesson: &LessonId, anchors: &[Anchor]) {
    let Some(newest) = anchors.last() else { return };
    app.here.set(Some(newest.clone()));
    app.ledger.change(|notebook| {
        for anchor in anchors {
            notebook.reach(lesson, anchor.clone());
        }
        let position = Position { lesson: lesson.clone(), anchor: Some(newest.clone()) };
        notebook.settings.set_position(&position, app.ledger.tab());
    });
}
