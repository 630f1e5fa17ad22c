//! What runs again whenever a signal that it read has changed.
//!
//! An effect belongs to the effect that made it: before that one runs again, and when its part of the page goes away, it
//! ends. The closures are boxed, so that Leptos' machinery stands in the program once and not once for each of them.

use reactive_graph::effect::{Effect, RenderEffect};
use reactive_graph::owner::StoredValue;

/// Runs at once, and then after each change.
pub fn now(mut run: Box<dyn FnMut()>) {
    // The effect lives as long as the value that holds it.
    StoredValue::new_local(RenderEffect::new(move |_: Option<()>| run()));
}

/// Runs when what is being drawn has been drawn, and then after each change.
pub fn later(run: impl FnMut() + 'static) {
    let run: Box<dyn FnMut()> = Box::new(run);
    Effect::new(run);
}
