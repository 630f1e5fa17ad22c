//! Taking the dialog over from `boot.js`.
//!
//! They talk by events on the window: `lookup-open` says that the dialog has just been opened, `lookup-crash` that this
//! program has failed.

use crate::desk::Desk;
use crate::{dom, keys};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::Event;

/// Begins to answer. What is typed already is answered at once.
pub(crate) fn start() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&JsValue::from_str(&info.to_string()));
        dom::announce("lookup-crash");
    }));
    let Some(desk) = Desk::find().map(Rc::new) else { return dom::announce("lookup-crash") };
    let typed = Rc::clone(&desk);
    dom::listen(&desk.field, "input", move |_: Event| typed.answer());
    let opened = Rc::clone(&desk);
    dom::listen(&dom::window(), "lookup-open", move |_: Event| opened.open());
    keys::follow(&desk);
}
