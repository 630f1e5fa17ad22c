//! Taking the dialog over from `boot.js`.
//!
//! They talk by events on the window: `lookup-open` says that the dialog has just been opened, `lookup-crash` that this
//! program has failed.

use super::dialog::Dialog;
use super::keys;
use atslega::dom;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// Begins to answer. What is typed already is answered at once.
pub(crate) fn start() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&JsValue::from_str(&info.to_string()));
        dom::announce("lookup-crash");
    }));
    let Some(dialog) = Dialog::find().map(Rc::new) else { return dom::announce("lookup-crash") };
    let typed = Rc::clone(&dialog);
    dom::listen(&dialog.field, "input", Box::new(move |_| typed.answer())).forget();
    let opened = Rc::clone(&dialog);
    dom::on_window("lookup-open", move |_| opened.open());
    keys::follow(&dialog);
}
