//! What happens when the program itself fails: a page with a way on, and stored progress untouched.
//!
//! After a panic the program is dead, so `boot.js` shows the page; the words stand in `index.html`.

use wasm_bindgen::JsValue;
use web_sys::Event;

/// From now on a panic shows the crash page.
pub(crate) fn install() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&JsValue::from_str(&info.to_string()));
        let crashed = Event::new("course-crash").ok().zip(web_sys::window());
        if let Some((event, window)) = crashed {
            let _ = window.dispatch_event(&event);
        }
    }));
}
