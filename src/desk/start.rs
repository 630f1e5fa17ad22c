//! Taking the place over that a page of the course has made for the desk.

use any_spawner::Executor;
use atslega::dom::{self, view::el};
use wasm_bindgen::JsValue;

/// Begins to wait for scenarios to be opened; one may be open already.
pub(crate) fn start() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&JsValue::from_str(&info.to_string()));
        dom::announce("desk-crash");
    }));
    // An error here would mean that there is an executor already.
    let _ = Executor::init_wasm_bindgen();
    dom::on_window("desk-open", |_| open());
}

fn open() {
    let Some(place) = dom::by_id("desk") else { return };
    let scenario = place.get_attribute("data-scenario").unwrap_or_default();
    el("p").text(&scenario).mount(&place);
}
