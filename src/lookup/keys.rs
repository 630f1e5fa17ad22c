//! Hands on the dialog: arrows move through the results, Enter opens the first, a click on the ground closes.

use crate::desk::Desk;
use crate::view::link_of;
use crate::{arrival, dom};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, MouseEvent};

/// Begins to follow keys and clicks.
pub(crate) fn follow(desk: &Rc<Desk>) {
    let pressed = Rc::clone(desk);
    dom::listen(&desk.dialog, "keydown", move |event: KeyboardEvent| press(&pressed, &event));
    let clicked = Rc::clone(desk);
    dom::listen(&desk.dialog, "click", move |event: MouseEvent| click(&clicked, &event));
}

fn press(desk: &Desk, event: &KeyboardEvent) {
    if event.is_composing() || event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let in_field = dom::document().active_element().is_some_and(|element| element == **desk.field);
    match event.key().as_str() {
        "ArrowDown" => step(desk, event, Step::Down),
        "ArrowUp" => step(desk, event, Step::Up),
        "Enter" if in_field => {
            event.prevent_default();
            if let Some(first) = stops(desk).first() {
                first.click();
            }
        }
        // Left alone, a browser would take the first Escape for emptying the field.
        "Escape" if in_field => {
            event.prevent_default();
            desk.dialog.close();
        }
        // Who goes on typing on a result means the field.
        key if !in_field && on_result() && (key == "Backspace" || is_sign(key)) => {
            let _ = desk.field.focus();
        }
        _ => {}
    }
}

/// Whether a key writes a sign.
fn is_sign(key: &str) -> bool {
    key.chars().count() == 1
}

fn on_result() -> bool {
    dom::document().active_element().is_some_and(|element| element.class_list().contains("lookup-result"))
}

/// A step through the field and the results.
#[derive(Clone, Copy)]
enum Step {
    Up,
    Down,
}

fn step(desk: &Desk, event: &KeyboardEvent, step: Step) {
    let stops = stops(desk);
    let active = dom::document().active_element();
    let here = stops.iter().position(|stop| active.as_ref() == Some(stop.as_ref()));
    let next = match (here, step) {
        (None, Step::Down) => stops.first(),
        (None, Step::Up) => None,
        (Some(here), Step::Down) => stops.get(here + 1).or(stops.last()),
        (Some(here), Step::Up) => here.checked_sub(1).and_then(|before| stops.get(before)),
    };
    event.prevent_default();
    let _ = next.map_or_else(|| desk.field.focus(), HtmlElement::focus);
}

/// The results, in order.
fn stops(desk: &Desk) -> Vec<HtmlElement> {
    let Ok(all) = desk.body.query_selector_all(".lookup-result") else { return Vec::new() };
    (0..all.length()).filter_map(|at| all.get(at)?.dyn_into().ok()).collect()
}

fn click(desk: &Desk, event: &MouseEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if target.as_ref() == Some(desk.dialog.as_ref()) {
        return desk.dialog.close();
    }
    // With a key held a link opens elsewhere, and this page stays as it is.
    let opens_here = !event.ctrl_key() && !event.meta_key() && !event.shift_key() && event.button() == 0;
    if let Some(link) = link_of(event).filter(|_| opens_here) {
        desk.dialog.close();
        arrival::show(&link.get_attribute("href").unwrap_or_default(), event);
    }
}
