//! Rendered text of the course.

use super::view::{View, el};
use atslega::course::Html;

/// Prose, as the course compiler wrote it.
pub(crate) fn prose(html: &Html) -> View {
    el("div").class("prose").html(html)
}

/// Prose inside a line or a small box, without the measure and rhythm of running text.
pub(crate) fn phrase(html: &Html) -> View {
    el("div").class("phrase").html(html)
}
