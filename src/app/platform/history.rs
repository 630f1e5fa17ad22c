//! The browser's history: where the reader is, and how far each entry was scrolled.

use atslega::dom;
use atslega::locale::Locale;
use atslega::route::{Fragment, Route};
use wasm_bindgen::JsValue;
use web_sys::ScrollRestoration;

/// How a page was come to.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Arrival {
    /// The first page after loading, never scrolled.
    First,
    /// By a link.
    Link,
    /// Back, forward or reload: the entry was at this height when it was left.
    Return(f64),
}

/// What the address says now.
pub(crate) fn fragment(fallback: Locale) -> Fragment {
    Fragment::parse(&dom::window().location().hash().unwrap_or_default(), fallback)
}

/// Writes an address over the present one, without a new entry.
pub(crate) fn replace(route: &Route) {
    if let Ok(history) = dom::window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&route.to_string()));
    }
}

/// How the present entry was come to: an entry that was scrolled before carries its height.
pub(crate) fn arrival(otherwise: Arrival) -> Arrival {
    let state = dom::window().history().and_then(|history| history.state());
    state.ok().and_then(|state| state.as_f64()).map_or(otherwise, Arrival::Return)
}

/// Keeps the height of each entry in its state, and takes scrolling over from the browser.
pub(crate) fn keep_heights() {
    if let Ok(history) = dom::window().history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
    let keep = |_| {
        let window = dom::window();
        if let (Ok(history), Ok(height)) = (window.history(), window.scroll_y()) {
            let _ = history.replace_state(&JsValue::from_f64(height), "");
        }
    };
    for event in ["scrollend", "pagehide"] {
        dom::on_window(event, keep);
    }
}

/// Calls back whenever the address changes.
pub(crate) fn on_change(mut changed: impl FnMut() + 'static) {
    dom::on_window("popstate", move |_| changed());
}

/// The language that the browser asks for, Latvian if it asks for neither.
pub(crate) fn browser_language() -> Locale {
    let languages = dom::window().navigator().languages();
    languages
        .iter()
        .filter_map(|language| language.as_string())
        .find_map(|language| Locale::from_code(language.get(..2)?))
        .unwrap_or(Locale::Lv)
}
