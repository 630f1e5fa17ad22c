//! Where the focus is after something was done: at a page, window or request that has just opened at the same place; else
//! where it was; and if that has gone, at the heading of the place.

use atslega::dom;
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};

/// What a place of the desk carries.
pub(crate) const PLACE: &str = "data-place";
/// What a heading carries that takes the focus when it appears.
pub(crate) const HEADING: &str = "data-heading";
/// What a control carries that is the same before and after the place around it is drawn anew.
pub(crate) const KEY: &str = "data-key";

/// Does something, and settles the focus once its consequences are drawn.
pub(crate) fn around(act: impl FnOnce()) {
    let active = dom::document().active_element();
    let key = active.as_ref().and_then(|element| element.get_attribute(KEY));
    let place = active.and_then(|element| element.closest(&format!("[{PLACE}]")).ok().flatten());
    let place = place.and_then(|place| place.get_attribute(PLACE));
    for heading in dom::find_all(&format!("#desk [{HEADING}]")) {
        let _ = heading.set_attribute("data-seen", "");
    }
    act();
    dom::after_drawing(move || settle(place.as_deref(), key.as_deref()));
}

/// Moves the focus to the first heading of the desk, when another part of it is on the screen.
pub(crate) fn to_title() {
    dom::after_drawing(|| {
        if let Some(title) = dom::find("#desk h1, #desk h2") {
            go_to(&title);
        }
    });
}

fn settle(place: Option<&str>, key: Option<&str>) {
    if dom::find("#desk dialog[open]").is_some() {
        return;
    }
    let here = place.map_or_else(|| "#desk".to_owned(), |place| format!("#desk [{PLACE}=\"{place}\"]"));
    let fresh = dom::find_all(&format!("{here} [{HEADING}]:not([data-seen])")).pop().map(Element::from);
    if let Some(fresh) = fresh.or_else(|| lost_focus_goes_to(&here, key)) {
        go_to(&fresh);
    }
}

fn lost_focus_goes_to(here: &str, key: Option<&str>) -> Option<Element> {
    let document = dom::document();
    let is_lost = document.active_element().is_none_or(|active| active.tag_name() == "BODY");
    if !is_lost {
        return None;
    }
    let same = key.and_then(|key| dom::find(&format!("#desk [{KEY}=\"{key}\"]")));
    same.or_else(|| dom::find(&format!("{here} [{HEADING}]"))).or_else(|| dom::find("#desk h1, #desk h2"))
}

/// Gives an element the focus, and brings it into view if it is not.
pub(crate) fn go_to(element: &Element) {
    dom::focus(element);
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
