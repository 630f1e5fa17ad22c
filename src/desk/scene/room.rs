//! The room: letting time pass, stepping away and coming back, and leaving.

use super::super::drawing;
use super::super::offer::{self, Offer};
use super::super::session::Session;
use atslega::dom::view::{View, el, live};
use atslega::sandbox::{Action, Spot};
use atslega::signals::Memo;

/// The room.
pub(super) fn view(session: Session) -> View {
    let offers = Memo::new(move || {
        session
            .offers
            .with(|offers| offers.iter().filter(|offer| offer.control.spot == Spot::Room).cloned().collect::<Vec<_>>())
    });
    let words = session.words();
    el("section").class("room").attr("aria-label", words.desk_place_room()).holds([live(move || {
        el("div").class("room-actions").holds(offers.get().iter().map(|offer| one(session, offer)))
    })])
}

fn one(session: Session, offer: &Offer) -> View {
    let is_way = matches!(offer.action, Action::Leave | Action::StepAway | Action::ComeBack);
    let picture = if is_way { &drawing::DOOR } else { &drawing::CLOCK };
    offer::button(session, offer, "button room-button").holds([picture.view("sign-small")])
}
