//! A clock, only for an assessed player who asked for one; it can always be stopped.

use super::session::Session;
use atslega::dom;
use atslega::dom::view::{View, el};
use atslega::signals::{Kept, Signal, on_cleanup};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// The clock, from nought.
pub(crate) fn view(session: Session) -> View {
    let words = session.words();
    let (seconds, runs) = (Signal::new(0_u32), Signal::new(true));
    let tick = Closure::<dyn FnMut()>::new(move || {
        if runs.is_there() && runs.get_untracked() {
            seconds.update(|seconds| *seconds += 1);
        }
    });
    let every =
        dom::window().set_interval_with_callback_and_timeout_and_arguments_0(tick.as_ref().unchecked_ref(), 1000);
    Kept::new(tick);
    on_cleanup(move || {
        if let Ok(timer) = every {
            dom::window().clear_interval_with_handle(timer);
        }
    });
    let shown = move || format!("{}:{:02}", seconds.get() / 60, seconds.get() % 60);
    el("div").class("clock").attr("role", "timer").attr("aria-label", words.desk_clock()).holds([
        el("span").class("clock-time").text_from(shown),
        el("button")
            .attr("type", "button")
            .class("button small")
            .on("click", move |_| runs.update(|runs| *runs = !*runs))
            .text_from(move || if runs.get() { words.desk_clock_stop() } else { words.desk_clock_go() }),
    ])
}
