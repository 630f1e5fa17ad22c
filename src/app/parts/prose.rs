//! Rendered text of the course.

use atslega::course::Html;
use leptos::prelude::*;

/// Prose, as the course compiler wrote it.
pub(crate) fn prose(html: &Html) -> impl IntoView + use<> {
    view! { <div class="prose" inner_html=html.as_str().to_owned()></div> }
}

/// Prose inside a line or a small box, without the measure and rhythm of running text.
pub(crate) fn phrase(html: &Html) -> impl IntoView + use<> {
    view! { <div class="phrase" inner_html=html.as_str().to_owned()></div> }
}
