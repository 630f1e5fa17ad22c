//! The key whose three parts are the three steps. The drawing stands in `index.html`.

use atslega::dom::view::{View, el, svg, text};
use atslega::locale::Messages;

/// The small key of the logo; it says nothing that the name beside it does not.
pub(crate) fn logo() -> View {
    svg("svg").class("key").attr("aria-hidden", "true").holds([drawing("#draw-key")])
}

/// The large key of the home page, with the question of each part.
pub(crate) fn hero(words: Messages) -> View {
    let part = |question: &str, name: &str| el("li").holds([el("b").text(question), text(" "), el("span").text(name)]);
    el("div").class("hero-key").holds([
        svg("svg")
            .class("key")
            .attr("viewBox", "0 0 480 190")
            .attr("role", "img")
            .attr("aria-label", words.key_alt())
            .holds([drawing("#draw-great-key")]),
        el("ol").class("key-parts").holds([
            part(words.key_who(), words.key_identification()),
            part(words.key_really(), words.key_authentication()),
            part(words.key_may(), words.key_authorization()),
        ]),
    ])
}

/// One of the drawings in `index.html`.
pub(super) fn drawing(name: &str) -> View {
    svg("use").attr("href", name)
}
