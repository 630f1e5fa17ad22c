//! The plain elements of which most of a page is made.
//!
//! Short names, so that a page reads like its outline.

use leptos::oco::Oco;
use leptos::prelude::*;

/// A text: words of the interface as they are, or a text that was put together.
pub(crate) type Text = Oco<'static, str>;

/// A heading of the first level; a page has one.
pub(crate) fn h1(text: impl Into<Text>) -> AnyView {
    let text = text.into();
    view! { <h1>{text}</h1> }.into_any()
}

/// A paragraph with a class.
pub(crate) fn p(class: &'static str, text: impl Into<Text>) -> AnyView {
    classed_p(class, text.into())
}

#[inline(never)]
fn classed_p(class: &'static str, text: Text) -> AnyView {
    view! { <p class=class>{text}</p> }.into_any()
}

/// A plain paragraph.
pub(crate) fn plain(text: impl Into<Text>) -> AnyView {
    let text = text.into();
    view! { <p>{text}</p> }.into_any()
}

/// A span with a class.
pub(crate) fn span(class: &'static str, text: impl Into<Text>) -> AnyView {
    classed_span(class, text.into())
}

#[inline(never)]
fn classed_span(class: &'static str, text: Text) -> AnyView {
    view! { <span class=class>{text}</span> }.into_any()
}

/// A link with a class.
pub(crate) fn link(class: &'static str, address: String, text: impl Into<Text>) -> AnyView {
    classed_link(class, address, text.into())
}

#[inline(never)]
fn classed_link(class: &'static str, address: String, text: Text) -> AnyView {
    view! { <a class=class href=address>{text}</a> }.into_any()
}
