//! How far one is: a bar, and the mark of a lesson.

use super::element::span;
use super::key::drawing;
use atslega::dom::view::{View, el, svg};
use atslega::learn::LessonState;
use atslega::locale::Messages;
use atslega::signals::Memo;

/// A bar that says its name and its share to everyone.
pub(crate) fn bar(label: impl Fn() -> String + 'static, percent: Memo<usize>) -> View {
    el("progress")
        .class("bar")
        .attr("max", "100")
        .attr_from("value", move || Some(percent.get().to_string()))
        .attr_from("aria-label", move || Some(label()))
}

/// The mark of a lesson in a list: a shape for the eye, words for everyone.
pub(crate) fn mark(words: Messages, state: LessonState) -> View {
    let text = match state {
        LessonState::New => words.lesson_new(),
        LessonState::Begun => words.lesson_begun(),
        LessonState::Read => words.lesson_read(),
    };
    shape(state).holds([span("hidden", text)])
}

/// The shape of a mark, for where the words stand beside it.
pub(crate) fn shape(state: LessonState) -> View {
    let (class, shape) = match state {
        LessonState::New => ("mark new", "#draw-new"),
        LessonState::Begun => ("mark begun", "#draw-begun"),
        LessonState::Read => ("mark read", "#draw-read"),
    };
    el("span").class(class).holds([svg("svg").attr("aria-hidden", "true").holds([drawing(shape)])])
}
