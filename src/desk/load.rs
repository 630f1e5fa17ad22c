//! Fetching a scenario.

use atslega::course::Read;
use atslega::dom;
use atslega::dom::json::Parsed;
use atslega::locale::Locale;
use atslega::sandbox::ScenarioFile;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Why a scenario could not be had.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Failure {
    /// No answer: no network, or no server.
    Unreachable,
    /// An answer that is no scenario.
    Unreadable,
}

/// Fetches a scenario in a language.
pub(crate) async fn scenario(id: &str, locale: Locale) -> Result<ScenarioFile, Failure> {
    let address = format!("content/{}/scenarios/{id}.json", locale.code());
    let promise = dom::window().fetch_with_str(&address);
    let response = JsFuture::from(promise).await.map_err(|_| Failure::Unreachable)?;
    let response: Response = response.dyn_into().map_err(|_| Failure::Unreadable)?;
    let body = response.json().map_err(|_| Failure::Unreadable)?;
    let body = JsFuture::from(body).await.map_err(|_| Failure::Unreadable)?;
    ScenarioFile::read_from(&Parsed(body)).ok_or(Failure::Unreadable)
}
