//! Which headings have been on the screen, and under which the reader is.

use super::super::state::App;
use atslega::course::{Anchor, LessonId};
use atslega::dom;
use atslega::learn::Position;
use atslega::signals::{Kept, on_cleanup};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlElement, IntersectionObserver, IntersectionObserverInit};

/// Follows the headings of the lesson on the page until the page is taken down.
pub(crate) fn follow(app: App, lesson: LessonId) {
    let seen = Closure::<dyn FnMut()>::new(move || note(app, &lesson, &passed()));
    let options = IntersectionObserverInit::new();
    // A heading counts once it stands in the upper three quarters of the view, or was left behind above it: whoever jumps to
    // the end has been past every heading.
    options.set_root_margin("1000000px 0px -25% 0px");
    let Ok(observer) = IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &options) else { return };
    for heading in headings() {
        observer.observe(&heading);
    }
    let held = Kept::new(RefCell::new(Some((observer, seen))));
    on_cleanup(move || {
        held.with(|held| {
            if let Some((observer, _)) = held.borrow_mut().take() {
                observer.disconnect();
            }
        });
    });
}

/// The headings that the reader has come to, in order.
fn passed() -> Vec<Anchor> {
    let height = dom::window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    // What is not drawn has no height, and was not come to.
    let reached = |heading: &HtmlElement| {
        let place = heading.get_bounding_client_rect();
        place.height() > 0.0 && place.top() <= 0.75 * height
    };
    headings().into_iter().take_while(reached).filter_map(|heading| heading.id().parse().ok()).collect()
}

/// The lesson's headings that have an id.
fn headings() -> Vec<HtmlElement> {
    dom::find_all("#main .prose > :is(h2, h3)[id]")
}

fn note(app: App, lesson: &LessonId, passed: &[Anchor]) {
    app.here.set(passed.last().cloned());
    let Some(newest) = passed.last() else { return };
    app.ledger.change(|notebook| {
        for anchor in passed {
            notebook.reach(lesson, anchor.clone());
        }
        let position = Position { lesson: lesson.clone(), anchor: Some(newest.clone()) };
        notebook.settings.set_position(&position, app.ledger.tab());
    });
}
