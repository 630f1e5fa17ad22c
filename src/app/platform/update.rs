//! A new version of the course, found by the service worker that `boot.js` looks after.
//!
//! `boot.js` marks the page when a new version is ready and says so with an event; it changes to it when asked to.

use atslega::dom;
use atslega::signals::Signal;

/// Whether a new version waits to be taken.
pub(crate) fn waiting() -> Signal<bool> {
    let found = || dom::document().document_element().is_some_and(|root| root.has_attribute("data-update"));
    let waiting = Signal::new(found());
    dom::on_window("course-update", move |_| waiting.set(true));
    waiting
}

/// Changes to the new version; the page reloads at the same address.
pub(crate) fn take() {
    dom::announce("course-update-take");
}
