//! Where the focus is after something was done: at a page, window or request that has just opened at the same place; else
//! where it was; and if that has gone, at the heading of the place.

use atslega::dom;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

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
    let fresh = in_view(&format!("{here} [{HEADING}]:not([data-seen])")).pop();
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
    let heading = |here: &str| in_view(&format!("{here} [{HEADING}]")).into_iter().next();
    same.or_else(|| heading(here)).or_else(|| heading("#desk")).or_else(|| dom::find("#desk h1, #desk h2"))
}

/// Where the screen is narrow, the headings of the other places stand in the page all the same, and take no focus.
fn in_view(selector: &str) -> Vec<Element> {
    let all = dom::find_all(selector).into_iter().map(Element::from);
    all.filter(|element| matches!(element.closest("[hidden]"), Ok(None))).collect()
}

/// Brings a place to just below the tabs, if it has been turned to from further down.
pub(crate) fn below_the_tabs() {
    dom::after_drawing(|| {
        let tabs = dom::find("#desk .tabs").map(|tabs| tabs.get_bounding_client_rect());
        let place = dom::find("#desk .place:not([hidden])");
        let (Some(tabs), Some(place)) = (tabs, place) else { return };
        if place.get_bounding_client_rect().top() < tabs.bottom() {
            measure_bars();
            place.scroll_into_view();
        }
    });
}

/// Tells the style how much of the window the bars take that stay in view.
fn measure_bars() {
    let height = |bar: &str| {
        let bar = dom::find(bar).and_then(|bar| bar.dyn_into::<HtmlElement>().ok());
        // Whole pixels: to write a number with a fraction alone weighs eight kilobytes.
        bar.map_or(0, |bar| bar.offset_height())
    };
    if let Some(scene) = dom::find("#desk .scene").and_then(|scene| scene.dyn_into::<HtmlElement>().ok()) {
        for (name, bar) in [("--above", "#desk .tabs"), ("--below", "#desk .next-step")] {
            let _ = scene.style().set_property(name, &format!("{}px", height(bar)));
        }
    }
}

/// Gives an element the focus, and brings it into view if it is not.
pub(crate) fn go_to(element: &Element) {
    measure_bars();
    dom::focus(element);
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
