//! How far one is: a bar, and the mark of a lesson.

use atslega::learn::LessonState;
use atslega::locale::Words;
use leptos::prelude::*;

/// A bar that says its name and its share to everyone.
pub(crate) fn bar(label: String, percent: usize) -> impl IntoView {
    view! { <progress class="bar" max="100" value=percent aria-label=label>{percent}"%"</progress> }
}

/// The mark of a lesson in a list: a shape for the eye, words for everyone.
pub(crate) fn mark(words: &Words, state: LessonState) -> impl IntoView + use<> {
    let (class, path, text) = match state {
        LessonState::New => ("mark new", "", words.lesson_new()),
        LessonState::Begun => ("mark begun", "M5 8h6", words.lesson_begun()),
        LessonState::Read => ("mark read", "M4.6 8.4l2.3 2.3 4.6-5", words.lesson_read()),
    };
    view! {
        <span class=class>
            <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7"/><path d=path/></svg>
            <span class="hidden">{text}</span>
        </span>
    }
}
