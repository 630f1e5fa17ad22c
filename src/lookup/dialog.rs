//! What is known while somebody looks something up.

use super::{fetch, view};
use atslega::dom::{self, view::el};
use atslega::locale::{Locale, Messages};
use atslega::search::Index;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlDialogElement, HtmlInputElement};

/// How many results are shown; who needs more needs another word.
const MOST_RESULTS: usize = 12;
/// How long a screen reader waits for the next letter before it tells how many places were found.
const QUIET: i32 = 700;

/// Why an index is not here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Missing {
    /// It is on its way.
    Awaited,
    /// It could not be had; who types on is not made to wait for it again and again.
    Refused,
}

/// The dialog and what is known.
pub(crate) struct Dialog {
    /// The dialog.
    pub(crate) element: HtmlDialogElement,
    /// Where one types.
    pub(crate) field: HtmlInputElement,
    /// Where the answers stand.
    pub(crate) body: Element,
    /// What is told to screen readers.
    status: Element,
    indexes: RefCell<Vec<Rc<Index>>>,
    /// What is known of an index that is not here.
    missing: Cell<Option<(Locale, Missing)>>,
    /// The announcement that has not been made yet.
    announcement: Cell<Option<i32>>,
}

impl Dialog {
    /// Finds the dialog, which `index.html` holds.
    pub(crate) fn find() -> Option<Self> {
        let element: HtmlDialogElement = dom::by_id("lookup")?.dyn_into().ok()?;
        let status = el("p").class("hidden").attr("role", "status").element().clone();
        element.append_child(&status).ok()?;
        Some(Self {
            element,
            field: dom::by_id("lookup-field")?.dyn_into().ok()?,
            body: dom::by_id("lookup-body")?,
            status,
            indexes: RefCell::default(),
            missing: Cell::default(),
            announcement: Cell::default(),
        })
    }

    /// The dialog has just been opened. What could not be had the last time may be there now.
    pub(crate) fn open(self: &Rc<Self>) {
        if let Some((_, Missing::Refused)) = self.missing.get() {
            self.missing.set(None);
        }
        self.field.select();
        self.answer();
    }

    /// Shows what belongs to what is typed.
    pub(crate) fn answer(self: &Rc<Self>) {
        let locale = page_language();
        let words = Messages::new(locale);
        match self.index(locale) {
            Some(index) => {
                let typed = self.field.value();
                if typed.trim().is_empty() {
                    self.tell("");
                    return view::beginning(self, words);
                }
                let found = index.search(&typed, MOST_RESULTS);
                self.tell(&if found.is_empty() {
                    words.search_nothing().to_owned()
                } else {
                    words.search_found(found.len())
                });
                view::results(self, words, &found);
            }
            None => match self.missing.get() {
                Some((missing, Missing::Awaited)) if missing == locale => view::loading(self, words),
                Some((missing, Missing::Refused)) if missing == locale => {}
                Some(_) | None => self.fetch(locale),
            },
        }
    }

    /// Fetches the index of a language, then answers.
    pub(crate) fn fetch(self: &Rc<Self>, locale: Locale) {
        self.missing.set(Some((locale, Missing::Awaited)));
        view::loading(self, Messages::new(locale));
        let dialog = Rc::clone(self);
        spawn_local(async move {
            let index = fetch::index(locale).await;
            if let Some(index) = index {
                dialog.missing.set(None);
                dialog.indexes.borrow_mut().push(Rc::new(index));
                dialog.answer();
            } else {
                dialog.missing.set(Some((locale, Missing::Refused)));
                view::failure(&dialog, Messages::new(locale));
            }
        });
    }

    fn index(&self, locale: Locale) -> Option<Rc<Index>> {
        self.indexes.borrow().iter().find(|index| index.locale() == locale).cloned()
    }

    /// Tells a screen reader, once nothing more is typed.
    fn tell(&self, text: &str) {
        if let Some(announcement) = self.announcement.take() {
            dom::window().clear_timeout_with_handle(announcement);
        }
        let (status, text) = (self.status.clone(), text.to_owned());
        self.announcement.set(dom::later(QUIET, move || status.set_text_content(Some(&text))));
    }
}

/// The language of the page.
fn page_language() -> Locale {
    let code = dom::document().document_element().and_then(|root| root.get_attribute("lang"));
    code.and_then(|code| Locale::from_code(&code)).unwrap_or(Locale::Lv)
}
