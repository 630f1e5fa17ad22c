//! Fetching a scenario, and the words of the desk.

use atslega::course::Read;
use atslega::dom::fetch::{answered, ask};
use atslega::locale::{DeskTable, DeskWords, Locale};
use atslega::sandbox::{Scenario, ScenarioFile};
use js_sys::Promise;
use std::cell::RefCell;
use web_sys::RequestCache;

thread_local! {
    /// The words that are there already: at most those of each language.
    static WORDS: RefCell<Vec<DeskWords>> = const { RefCell::new(Vec::new()) };
}

/// All that the desk needs to know of a scenario.
pub(crate) struct Opened {
    /// The file, with what is told of the scenario.
    pub(crate) file: ScenarioFile,
    /// The scenario that it describes.
    pub(crate) scenario: Scenario,
    /// The words of the desk.
    pub(crate) words: DeskWords,
}

/// Fetches a scenario and the words of the desk in a language, both at once; nothing if one of them cannot be had.
pub(crate) async fn scenario(id: &str, locale: Locale, chance: u64) -> Option<Opened> {
    let asked = ask(&format!("content/{locale}/scenarios/{id}.json"), RequestCache::Default);
    let words = words(locale).await?;
    let file: ScenarioFile = read(asked).await?;
    let scenario = file.setup.checked(chance)?;
    Some(Opened { file, scenario, words })
}

/// The words of the desk; where a cache still holds those of another version, from past the caches.
async fn words(locale: Locale) -> Option<DeskWords> {
    let known = WORDS.with_borrow(|known| known.iter().copied().find(|words| words.locale() == locale));
    if known.is_some() {
        return known;
    }
    let address = format!("content/{locale}/desk.json");
    let mut words = None;
    for cache in [RequestCache::Default, RequestCache::Reload] {
        let table: Option<DeskTable> = read(ask(&address, cache)).await;
        words = words.or_else(|| DeskWords::open(locale, table?));
        if words.is_some() {
            break;
        }
    }
    WORDS.with_borrow_mut(|known| known.extend(words));
    words
}

async fn read<T: Read>(asked: Promise) -> Option<T> {
    T::read_from(&answered(asked).await.ok()?)
}
