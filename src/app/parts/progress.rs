//! How far one is: a bar, and the mark of a lesson.

use crate::app::parts::element::span;
use atslega::learn::LessonState;
use atslega::locale::Messages;
use leptos::prelude::*;

/// A bar that says its name and its share to everyone.
pub(crate) fn bar(label: impl Fn() -> String + Send + Sync + 'static, percent: Memo<usize>) -> impl IntoView {
    view! { <progress class="bar" max="100" value=move || percent.get() aria-label=label></progress> }
}

/// The mark of a lesson in a list: a shape for the eye, words for everyone.
pub(crate) fn mark(words: Messages, state: LessonState) -> impl IntoView + use<> {
    let (class, drawing, text) = match state {
        LessonState::New => ("mark new", "#draw-new", words.lesson_new()),
        LessonState::Begun => ("mark begun", "#draw-begun", words.lesson_begun()),
        LessonState::Read => ("mark read", "#draw-read", words.lesson_read()),
    };
    view! {
        <span class=class>
            <svg aria-hidden="true"><use href=drawing/></svg>
            {span("hidden", text)}
        </span>
    }
}
