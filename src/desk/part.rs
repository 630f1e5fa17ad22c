//! The plain elements of which most of the desk is made.

use atslega::course::Html;
use atslega::dom::view::{View, el};
use web_sys::Event;

/// A paragraph with a class.
pub(crate) fn p(class: &str, text: &str) -> View {
    el("p").class(class).text(text)
}

/// A span with a class.
pub(crate) fn span(class: &str, text: &str) -> View {
    el("span").class(class).text(text)
}

/// What only a screen reader says.
pub(crate) fn hidden(text: &str) -> View {
    span("hidden", text)
}

/// A button, and what happens when it is pressed.
pub(crate) fn button(class: &str, text: &str, mut press: impl FnMut() + 'static) -> View {
    el("button").attr("type", "button").class(class).on("click", move |_: Event| press()).text(text)
}

/// Rendered text.
pub(crate) fn phrase(html: &Html) -> View {
    el("div").class("phrase").html(html)
}
