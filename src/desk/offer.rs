//! What can be done now, each thing with the control that does it, and the button that offers it.

use super::session::Session;
use super::{focus, why};
use atslega::dom::view::{View, el, text};
use atslega::sandbox::{Action, Control};
use wasm_bindgen::JsCast;
use web_sys::UiEvent;

/// Something that can be done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Offer {
    /// What.
    pub(crate) action: Action,
    /// Where it is done, and what it is called.
    pub(crate) control: Control,
}

/// A button that says what it does.
pub(crate) fn button(session: Session, offer: &Offer, classes: &str) -> View {
    bare(session, offer, classes).text(&offer.control.name)
}

/// A button that shows only the beginning of its name, before the colon: what it is done with is plain from where it lies.
/// Where several buttons would show the same, each shows its whole name.
pub(crate) fn short_buttons(session: Session, offers: &[Offer], classes: &str) -> Vec<View> {
    let short = |offer: &Offer| {
        let (shown, _) = halves(&offer.control.name);
        let is_alone = offers.iter().filter(|other| halves(&other.control.name).0 == shown).count() == 1;
        if is_alone { drawn_button(session, offer, classes, [text(shown)]) } else { button(session, offer, classes) }
    };
    offers.iter().map(short).collect()
}

/// A button that shows the rest of its name, after the colon: what is done with it stands above a list of them.
pub(crate) fn item_button(session: Session, offer: &Offer, classes: &str) -> View {
    let name = &offer.control.name;
    let shown = halves(name).1.unwrap_or(name);
    drawn_button(session, offer, classes, [el("span").text(shown)])
}

/// A button that shows its name in two parts, what is done and with what.
pub(crate) fn two_part_button(session: Session, offer: &Offer, classes: &str) -> View {
    let parts = match halves(&offer.control.name) {
        (what, Some(with)) => [el("small").text(&format!("{what}: ")), el("b").text(with)],
        (name, None) => [text(""), el("b").text(name)],
    };
    bare(session, offer, classes).holds([el("span").holds(parts)])
}

/// What a name says before its colon and a space, and after them, if there is something.
pub(crate) fn halves(name: &str) -> (&str, Option<&str>) {
    // By a character: the search for a text within a text alone weighs a kilobyte.
    match name.split_once(':').map(|(what, with)| (what, with.strip_prefix(' '))) {
        Some((what, Some(with))) => (what, Some(with)),
        Some((_, None)) | None => (name, None),
    }
}

/// A button that shows something else than its name.
pub(crate) fn drawn_button(
    session: Session,
    offer: &Offer,
    classes: &str,
    shown: impl IntoIterator<Item = View>,
) -> View {
    bare(session, offer, classes).attr("aria-label", &offer.control.name).holds(shown)
}

fn bare(session: Session, offer: &Offer, classes: &str) -> View {
    let action = offer.action;
    let button = el("button").attr("type", "button").class(classes).attr("data-key", &session.say(action));
    let button = pointed_at(button, session, move |hinted| hinted == action);
    why::of(button, session, why::element_of(action)).on("click", move |event| {
        if !session.asks() {
            // What is around may be drawn anew before the event would reach it.
            event.stop_propagation();
            // The second half of a double click meets what has come to the same place meanwhile.
            let is_second = event.dyn_ref::<UiEvent>().is_some_and(|event| event.detail() > 1);
            if !is_second {
                focus::around(|| session.act(action));
            }
        }
    })
}

/// Marks what the hint points at.
pub(crate) fn pointed_at(view: View, session: Session, is_meant: impl Fn(Action) -> bool + 'static) -> View {
    view.attr_from("data-hint", move || session.hinted.get().filter(|action| is_meant(*action)).map(|_| ""))
}
