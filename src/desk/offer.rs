//! What can be done now, each thing with the control that does it, and the button that offers it.

use super::session::Session;
use super::{focus, why};
use atslega::dom::view::{View, el};
use atslega::sandbox::{Action, Control};
use reactive_graph::prelude::*;

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
    why::of(button, session, move || why::element_of(action)).on("click", move |event| {
        if !session.asks() {
            event.stop_propagation();
            focus::around(|| session.act(action));
        }
    })
}

/// Marks what the hint points at.
pub(crate) fn pointed_at(view: View, session: Session, is_meant: impl Fn(Action) -> bool + 'static) -> View {
    view.attr_from("data-hint", move || session.hinted.get().filter(|action| is_meant(*action)).map(|_| ""))
}
