//! The plain elements of which most of a page is made.
//!
//! Short names, so that a page reads like its outline.

use atslega::dom::view::{View, el};
use web_sys::Event;

/// A heading of the first level; a page has one.
pub(crate) fn h1(text: &str) -> View {
    el("h1").text(text)
}

/// A paragraph with a class.
pub(crate) fn p(class: &str, text: &str) -> View {
    el("p").class(class).text(text)
}

/// A plain paragraph.
pub(crate) fn plain(text: &str) -> View {
    el("p").text(text)
}

/// A span with a class.
pub(crate) fn span(class: &str, text: &str) -> View {
    el("span").class(class).text(text)
}

/// A link that is still to be filled.
pub(crate) fn link(address: &str) -> View {
    el("a").attr("href", address)
}

/// A button, and what happens when it is pressed.
pub(crate) fn button(class: &str, text: &str, mut press: impl FnMut() + 'static) -> View {
    el("button").attr("type", "button").class(class).on("click", move |_: Event| press()).text(text)
}
