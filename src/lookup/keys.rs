//! Hands on the dialog: arrows move through the results, Enter opens the first, a click on the ground closes.

use super::arrival;
use super::dialog::Dialog;
use super::view::link_of;
use atslega::dom;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent};

/// Begins to follow keys and clicks.
pub(crate) fn follow(dialog: &Rc<Dialog>) {
    let pressed = Rc::clone(dialog);
    let press = move |event: Event| press(&pressed, event.unchecked_ref());
    dom::listen(&dialog.element, "keydown", Box::new(press)).forget();
    let clicked = Rc::clone(dialog);
    let click = move |event: Event| click(&clicked, event.unchecked_ref());
    dom::listen(&dialog.element, "click", Box::new(click)).forget();
}

fn press(dialog: &Dialog, event: &KeyboardEvent) {
    if event.is_composing() || event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let in_field = dom::document().active_element().is_some_and(|element| element == **dialog.field);
    match event.key().as_str() {
        "ArrowDown" => step(dialog, event, Step::Down),
        "ArrowUp" => step(dialog, event, Step::Up),
        "Enter" if in_field => {
            event.prevent_default();
            if let Some(first) = stops(dialog).first() {
                first.click();
            }
        }
        // Left alone, a browser would take the first Escape for emptying the field.
        "Escape" if in_field => {
            event.prevent_default();
            dialog.element.close();
        }
        // Who goes on typing on a result means the field.
        key if !in_field && on_result() && (key == "Backspace" || is_sign(key)) => {
            let _ = dialog.field.focus();
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

fn step(dialog: &Dialog, event: &KeyboardEvent, step: Step) {
    let stops = stops(dialog);
    let active = dom::document().active_element();
    let here = stops.iter().position(|stop| active.as_ref() == Some(stop.as_ref()));
    let next = match (here, step) {
        (None, Step::Down) => stops.first(),
        (None, Step::Up) => None,
        (Some(here), Step::Down) => stops.get(here + 1).or(stops.last()),
        (Some(here), Step::Up) => here.checked_sub(1).and_then(|before| stops.get(before)),
    };
    event.prevent_default();
    let _ = next.map_or_else(|| dialog.field.focus(), HtmlElement::focus);
}

/// The results, in order.
fn stops(dialog: &Dialog) -> Vec<HtmlElement> {
    let Ok(all) = dialog.body.query_selector_all(".lookup-result") else { return Vec::new() };
    (0..all.length()).filter_map(|at| all.get(at)?.dyn_into().ok()).collect()
}

fn click(dialog: &Dialog, event: &MouseEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if target.as_ref() == Some(dialog.element.as_ref()) {
        return dialog.element.close();
    }
    // With a key held a link opens elsewhere, and this page stays as it is.
    let opens_here = !event.ctrl_key() && !event.meta_key() && !event.shift_key() && event.button() == 0;
    if let Some(link) = link_of(event).filter(|_| opens_here) {
        dialog.element.close();
        arrival::show(&link.get_attribute("href").unwrap_or_default(), event);
    }
}
