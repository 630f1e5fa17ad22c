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
    let wanted = Wanted::new(format!("content/{locale}/scenarios/{id}.json"));
    let words = words(locale).await?;
    let open = |file: ScenarioFile| Some((file.scenario.scenario(chance)?, file));
    let (scenario, file) = wanted.opened(open).await?;
    Some(Opened { file, scenario, words })
}

/// The words of the desk.
async fn words(locale: Locale) -> Option<DeskWords> {
    let known = WORDS.with_borrow(|known| known.iter().copied().find(|words| words.locale() == locale));
    if known.is_some() {
        return known;
    }
    let wanted = Wanted::new(format!("content/{locale}/desk.json"));
    let words = wanted.opened(|table: DeskTable| DeskWords::open(locale, table)).await;
    WORDS.with_borrow_mut(|known| known.extend(words));
    words
}

/// Fetches the words that the desk does not need at once, unless they are there.
pub(crate) async fn later(words: DeskWords) {
    if !words.is_whole() {
        let wanted = Wanted::new(format!("content/{}/desk-later.json", words.locale()));
        wanted.opened(|table: DeskTable| words.learn(table).then_some(())).await;
    }
}

/// A file that has been asked for.
struct Wanted {
    address: String,
    asked: Promise,
}

impl Wanted {
    /// Asks for the file at an address.
    fn new(address: String) -> Self {
        let asked = ask(&address, RequestCache::Default);
        Self { address, asked }
    }

    /// The file, opened; where a cache still holds that of another version, which does not open, from past the caches.
    async fn opened<T: Read, O>(self, open: impl Fn(T) -> Option<O>) -> Option<O> {
        match read(self.asked).await.and_then(&open) {
            None => read(ask(&self.address, RequestCache::Reload)).await.and_then(open),
            opened => opened,
        }
    }
}

async fn read<T: Read>(asked: Promise) -> Option<T> {
    T::read_from(&answered(asked).await.ok()?)
}
