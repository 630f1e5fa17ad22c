//! The lines of a screen: sentences, facts with their labels, and what is only assumed.

use super::super::offer::halves;
use atslega::dom::view::{View, el};
use atslega::sandbox::Line;

/// The lines, each as it stands on a page, a phone, a window or a paper.
pub(super) fn views(lines: &[Line]) -> impl Iterator<Item = View> {
    lines.iter().map(|line| match line {
        Line::Plain(text) => el("p").text(text),
        Line::Note(text) => el("p").class("note").text(text),
        Line::Fact(text) => fact(text),
    })
}

/// The label stays with its colon, so that the line reads on as one.
fn fact(text: &str) -> View {
    let (label, value) = match halves(text) {
        (label, Some(value)) => (format!("{label}: "), value),
        (value, None) => (String::new(), value),
    };
    el("p").class("fact").holds([el("span").text(&label), el("b").text(value)])
}
