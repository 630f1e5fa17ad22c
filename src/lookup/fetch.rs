//! Fetching the index of a language.

use atslega::course::Read;
use atslega::dom::fetch::{answered, ask};
use atslega::locale::Locale;
use atslega::search::{File, Index};
use web_sys::RequestCache;

/// The index, or nothing if it cannot be had.
pub(crate) async fn index(locale: Locale) -> Option<Index> {
    // Its anchors must be those of the lessons: the browser asks whether its copy is still the right one.
    let asked = ask(&format!("content/{locale}/search.json"), RequestCache::NoCache);
    Some(Index::open(locale, File::read_from(&answered(asked).await.ok()?)?))
}
