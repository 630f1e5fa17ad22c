//! Fetching the index of a language.

use atslega::dom;

use atslega::course::Read;
use atslega::dom::json::Parsed;
use atslega::locale::Locale;
use atslega::search::{File, Index};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Request, RequestCache, RequestInit, Response};

/// The index, or nothing if it cannot be had.
pub(crate) async fn index(locale: Locale) -> Option<Index> {
    let options = RequestInit::new();
    // Its anchors must be those of the lessons: the browser asks whether its copy is still the right one.
    options.set_cache(RequestCache::NoCache);
    let request = Request::new_with_str_and_init(&format!("content/{locale}/search.json"), &options).ok()?;
    let response: Response = JsFuture::from(dom::window().fetch_with_request(&request)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let body = JsFuture::from(response.json().ok()?).await.ok()?;
    Some(Index::open(locale, File::read_from(&Parsed(body))?))
}
