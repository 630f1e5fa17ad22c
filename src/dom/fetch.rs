//! Fetching JSON files of the course.

use super::json::Parsed;
use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Request, RequestCache, RequestInit, Response};

/// Why a file could not be had.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Failure {
    /// No answer: no network, or no server.
    Unreachable,
    /// The server has no such file.
    Missing,
    /// An answer that is not what it should be.
    Unreadable,
}

/// Asks for a file; which copy of it will do is the cache's mode.
pub fn ask(address: &str, cache: RequestCache) -> Promise {
    let options = RequestInit::new();
    options.set_cache(cache);
    match Request::new_with_str_and_init(address, &options) {
        Ok(request) => super::window().fetch_with_request(&request),
        Err(error) => Promise::reject(&error),
    }
}

/// The JSON of a file that was asked for.
///
/// # Errors
/// When there is none.
pub async fn answered(asked: Promise) -> Result<Parsed, Failure> {
    let response = JsFuture::from(asked).await.map_err(|_| Failure::Unreachable)?;
    let response: Response = response.dyn_into().map_err(|_| Failure::Unreadable)?;
    if !response.ok() {
        return Err(Failure::Missing);
    }
    let body = response.json().map_err(|_| Failure::Unreadable)?;
    JsFuture::from(body).await.map(Parsed).map_err(|_| Failure::Unreadable)
}
