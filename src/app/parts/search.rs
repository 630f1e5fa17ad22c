//! The button that opens the dialog for looking up, which is a program of its own.

use atslega::dom::view::{View, el};

/// The button, still without its words; `boot.js` hears the click.
pub(crate) fn button(class: &str) -> View {
    let button = el("button").class(class).attr("type", "button").attr("data-search", "");
    button.attr("aria-haspopup", "dialog").attr("aria-keyshortcuts", "/ Control+K")
}
