//! Rendered text of the course.

use atslega::course::Html;
use atslega::dom::view::{View, el};

/// Prose, as the course compiler wrote it.
pub(crate) fn prose(html: &Html) -> View {
    el("div").class("prose").html(html)
}

/// Prose inside a line or a small box, without the measure and rhythm of running text.
pub(crate) fn phrase(html: &Html) -> View {
    el("div").class("phrase").html(html)
}
