//! After a result was opened: the place is marked for a moment, so that the eye finds it.

use atslega::dom;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

/// How often the page is looked at while it is on its way, and how long between.
const LOOKS: u32 = 40;
const BETWEEN: i32 = 75;
/// How long the mark stays.
const SHOWN: i32 = 2600;
/// The class that the style of the mark hangs on.
const CLASS: &str = "lookup-found";

/// Waits for the place that a link names, and marks it.
///
/// The app brings the reader there. Only at the address that is open already it would take the click for a return to the
/// height where the page stood, so there it is done here.
pub(crate) fn show(address: &str, click: &Event) {
    let Some((_, anchor)) = address.split_once('~') else { return };
    let is_here = dom::window().location().hash().is_ok_and(|hash| hash == address);
    if let Some(place) = dom::by_id(anchor).filter(|_| is_here).and_then(|place| place.dyn_into::<HtmlElement>().ok()) {
        click.prevent_default();
        place.scroll_into_view();
        let _ = place.focus();
    }
    look(anchor.to_owned(), LOOKS);
}

fn look(anchor: String, looks: u32) {
    dom::later(BETWEEN, move || match dom::by_id(&anchor) {
        Some(place) => mark(place),
        None if looks > 0 => look(anchor, looks - 1),
        None => {}
    });
}

fn mark(place: Element) {
    let _ = place.class_list().add_1(CLASS);
    dom::later(SHOWN, move || {
        let _ = place.class_list().remove_1(CLASS);
    });
}
