//! Fetching the course's files.
//!
//! `boot.js` reads the address and asks for the first files while the program is still on its way; it keeps the promises in
//! a map on the window, by address, and the first fetch of that address takes its promise over.

use atslega::course::Read;
use atslega::dom;
use atslega::dom::json::Parsed;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Request, RequestCache, RequestInit, Response};

/// Which copy of a file will do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Freshness {
    /// Any copy that the browser has.
    Any,
    /// A copy from the server, past every cache that holds an older one.
    New,
}

/// Why a file could not be had.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Failure {
    /// No answer: no network, or no server.
    Unreachable,
    /// The server has no such file.
    Missing,
    /// An answer that is not what it should be.
    Unreadable,
}

/// Fetches a file and reads its JSON.
async fn value(address: &str, freshness: Freshness) -> Result<Parsed, Failure> {
    let promised = match freshness {
        Freshness::Any => promised(address),
        Freshness::New => None,
    };
    let promise = promised.unwrap_or_else(|| {
        let options = RequestInit::new();
        if freshness == Freshness::New {
            options.set_cache(RequestCache::Reload);
        }
        match Request::new_with_str_and_init(address, &options) {
            Ok(request) => dom::window().fetch_with_request(&request),
            Err(error) => js_sys::Promise::reject(&error),
        }
    });
    let response = JsFuture::from(promise).await.map_err(|_| Failure::Unreachable)?;
    let response: Response = response.dyn_into().map_err(|_| Failure::Unreadable)?;
    if !response.ok() {
        return Err(Failure::Missing);
    }
    let body = response.json().map_err(|_| Failure::Unreadable)?;
    JsFuture::from(body).await.map(Parsed).map_err(|_| Failure::Unreadable)
}

/// Fetches a file of the course.
pub(crate) async fn course_file<T: Read>(address: &str, freshness: Freshness) -> Result<T, Failure> {
    T::read_from(&value(address, freshness).await?).ok_or(Failure::Unreadable)
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
