//! A field of a page. What is typed becomes an action or nothing; what looks real is deleted at once.

use super::super::focus;
use super::super::offer::{Offer, pointed_at};
use super::super::session::Session;
use super::super::why;
use atslega::dom;
use atslega::dom::view::{View, el};
use atslega::sandbox::{Act, Action, BrowserAct, Button, Word, looks_real};
use atslega::signals::Signal;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

const FIELD: &str = "desk-field";

/// The field that these offers need, if they need one.
pub(super) fn view(session: Session, offers: &[Offer]) -> Option<View> {
    let texts: Vec<(String, Action)> = offers.iter().filter_map(text_of).collect();
    let (label, confirm) = offers.iter().find_map(|offer| match &offer.control.act {
        Act::Fill { label, confirm, .. } => Some((label.clone(), confirm.clone())),
        Act::Press | Act::Type { .. } => None,
    })?;
    let words = session.words();
    let complaint: Signal<&'static str> = Signal::new("");
    let known = known(session, &texts);
    let actions: Vec<Action> = texts.iter().map(|(_, action)| *action).collect();
    let first = actions.first().copied();
    // Where the page already has a way to go on, the field is only a second look at what was entered.
    let goes_on = offers.iter().any(|offer| offer.action == Action::Browser(BrowserAct::Press(Button::Submit)));
    let input = input().on("input", move |_| refuse_real(complaint, words.desk_field_real()));
    let send = move |event: web_sys::Event| {
        event.prevent_default();
        let Some(field) = input_element() else { return };
        let typed = field.value();
        if typed.trim().is_empty() {
            return;
        }
        match texts.iter().find(|(text, _)| text.eq_ignore_ascii_case(typed.trim())) {
            Some((_, action)) => focus::around(|| session.act(*action)),
            None => complaint.set(words.desk_field_unknown()),
        }
    };
    let form = el("form").class("field").attr("novalidate", "").on("submit", send).holds([
        el("label").attr("for", FIELD).text(&label),
        el("div").class("field-line").holds([
            pointed_at(input, session, move |action| actions.contains(&action)),
            el("button").attr("type", "submit").class(if goes_on { "button" } else { "button primary" }).text(&confirm),
        ]),
        el("p").class("complaint").id("desk-field-complaint").attr("role", "status").text_from(move || complaint.get()),
        known,
    ]);
    Some(match first {
        Some(action) => why::of(form, session, why::element_of(action)),
        None => form,
    })
}

fn input() -> View {
    el("input")
        .id(FIELD)
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "characters")
        .attr("spellcheck", "false")
        .attr("aria-describedby", "desk-field-complaint desk-field-known")
        .attr(focus::KEY, FIELD)
}

fn text_of(offer: &Offer) -> Option<(String, Action)> {
    match &offer.control.act {
        Act::Fill { text, .. } => Some((text.clone(), offer.action)),
        Act::Press | Act::Type { .. } => None,
    }
}

/// The invented texts that the learner knows, and whose they are.
fn known(session: Session, texts: &[(String, Action)]) -> View {
    let teller = session.teller();
    let row = |(text, action): &(String, Action)| {
        let whose = if let Action::Browser(BrowserAct::Enter(person)) = action {
            teller.name(Word::Person(*person))
        } else {
            String::new()
        };
        el("li").holds([el("code").text(text), el("span").text(&whose)])
    };
    el("div").class("known").id("desk-field-known").holds([
        el("p").class("caption").text(session.words().desk_remember_codes()),
        el("ul").holds(texts.iter().map(row)),
    ])
}

fn input_element() -> Option<HtmlInputElement> {
    dom::by_id(FIELD)?.dyn_into().ok()
}

/// What has the shape of a real personal code is deleted before anything else sees it.
fn refuse_real(complaint: Signal<&'static str>, why: &'static str) {
    let Some(field) = input_element() else { return };
    if looks_real(&field.value()) {
        field.set_value("");
        complaint.set(why);
    } else if complaint.get_untracked() != why {
        // Why something was deleted stays to be read until something else is sent.
        complaint.set("");
    }
}
