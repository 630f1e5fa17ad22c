//! Fetching the course's files.
//!
//! `boot.js` reads the address and asks for the first files while the program is still on its way; it keeps the promises in
//! a map on the window, by address, and the first fetch of that address takes its promise over.

use atslega::course::Read;
use atslega::dom;
pub(crate) use atslega::dom::fetch::Failure;
use atslega::dom::fetch::{answered, ask};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::RequestCache;

/// Which copy of a file will do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Freshness {
    /// Any copy that the browser has.
    Any,
    /// A copy from the server, past every cache that holds an older one.
    New,
}

/// Fetches a file of the course.
pub(crate) async fn course_file<T: Read>(address: &str, freshness: Freshness) -> Result<T, Failure> {
    let asked = match freshness {
        Freshness::Any => promised(address).unwrap_or_else(|| ask(address, RequestCache::Default)),
        Freshness::New => ask(address, RequestCache::Reload),
    };
    T::read_from(&answered(asked).await?).ok_or(Failure::Unreadable)
}

/// Takes over what `boot.js` has asked for; only the first asker gets it.
fn promised(address: &str) -> Option<js_sys::Promise> {
    let map = js_sys::Reflect::get(&dom::window(), &JsValue::from_str("coursePromises")).ok()?;
    let map: js_sys::Map = map.dyn_into().ok()?;
    let address = JsValue::from_str(address);
    let promise = map.get(&address).dyn_into().ok();
    map.delete(&address);
    promise
}
