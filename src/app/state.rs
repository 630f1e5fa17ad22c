//! What outlives a page. Everything here is made once, at the root, so no page can take it down with it.

use super::ledger::Ledger;
use super::platform::fetch::{self, Failure, Freshness};
use super::platform::history::{self, Arrival};
use super::platform::update;
use atslega::course::{Anchor, Index};
use atslega::locale::{Locale, Messages};
use atslega::route::{Fragment, Place, Route};
use atslega::signals::{Kept, Signal};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// The course in one language: its words and its index.
pub(crate) struct Course {
    /// The words of the interface.
    pub(crate) words: Messages,
    /// The course at a glance.
    pub(crate) index: Index,
}

impl Course {
    /// The language.
    pub(crate) fn locale(&self) -> Locale {
        self.words.locale()
    }

    async fn fetch(locale: Locale, freshness: Freshness) -> Result<Self, Failure> {
        let index = fetch::course_file(&format!("content/{locale}/index.json"), freshness).await?;
        Ok(Self { words: Messages::new(locale), index })
    }
}

/// The state of the app. A handle: copies are the same state.
#[derive(Clone, Copy)]
pub(crate) struct App {
    /// Where the reader is.
    pub(crate) route: Signal<Route>,
    /// The heading that they are reading under, if the page has headings.
    pub(crate) here: Signal<Option<Anchor>>,
    /// How they came there.
    pub(crate) arrival: Kept<Arrival>,
    /// The course in the language of the page, as soon as it is there.
    pub(crate) course: Signal<Option<Rc<Course>>>,
    /// Why the course is not there.
    pub(crate) failure: Signal<Option<Failure>>,
    /// What the learner has done.
    pub(crate) ledger: Ledger,
    /// Whether a new version waits.
    pub(crate) update_waiting: Signal<bool>,
}

impl App {
    /// Opens the notebook and reads the address.
    pub(crate) fn open() -> Self {
        let ledger = Ledger::open();
        let fallback = own_language(ledger);
        let route = match history::fragment(fallback) {
            Fragment::Route(route) => route,
            Fragment::Empty | Fragment::Id(_) => {
                let home = Route::home(fallback);
                history::replace(&home);
                home
            }
        };
        Self {
            route: Signal::new(route),
            here: Signal::new(None),
            arrival: Kept::new(history::arrival(Arrival::First)),
            course: Signal::new(None),
            failure: Signal::new(None),
            ledger,
            update_waiting: update::waiting(),
        }
    }

    /// The language for an address that names none: the one last read in, else the browser's.
    pub(crate) fn own_language(self) -> Locale {
        own_language(self.ledger)
    }

    /// Fetches the course in a language, and shows it when it is there and still wanted.
    pub(crate) fn load(self, locale: Locale, freshness: Freshness) {
        self.failure.set(None);
        spawn_local(async move {
            let course = Course::fetch(locale, freshness).await;
            let wanted = self.route.with_untracked(|route| route.locale == locale);
            match course {
                Ok(course) if wanted => self.course.set(Some(Rc::new(course))),
                Err(failure) if wanted => self.failure.set(Some(failure)),
                Ok(_) | Err(_) => {}
            }
        });
    }

    /// The address of a place in the language of the page.
    pub(crate) fn address(self, place: Place) -> String {
        let locale = self.route.with_untracked(|route| route.locale);
        Route { locale, place }.to_string()
    }
}

fn own_language(ledger: Ledger) -> Locale {
    ledger.with_untracked(|notebook| notebook.settings.locale()).unwrap_or_else(history::browser_language)
}
