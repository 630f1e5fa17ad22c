//! The card reader: a device on the table with a slot, which a card goes into and comes out of.

use super::super::drawing;
use super::super::offer::{self, Offer};
use super::super::place::Place;
use super::super::session::Session;
use super::super::{focus, why};
use atslega::dom::view::{View, el, live};
use atslega::sandbox::{Action, CardId, Element, ReaderAct, Spot, Word};
use atslega::signals::{Memo, Signal};

/// What is to be seen of the reader.
#[derive(Clone, PartialEq)]
struct Shown {
    card: Option<CardId>,
    offers: Vec<Offer>,
}

/// The reader, if the computer has one.
pub(super) fn view(session: Session, narrow: Signal<bool>) -> View {
    let shown = Memo::new(move || {
        session
            .look(|world, _| world.reader.as_ref().filter(|_| world.stage.reader_at_hand()).map(|reader| reader.card))
            .map(|card| Shown { card, offers: offered(session) })
    });
    let is_hidden = move || narrow.get() && session.place.get() != Place::Computer;
    live(move || {
        shown.get().map(|shown| device(session, &shown).attr_from("hidden", move || is_hidden().then_some("")))
    })
}

fn offered(session: Session) -> Vec<Offer> {
    session.offers.with(|offers| {
        let here = |offer: &&Offer| offer.control.spot == Spot::Reader && is_on_reader(offer.action);
        offers.iter().filter(here).cloned().collect()
    })
}

/// Whether an action is done at the device or with a card in the hand, and not in the window.
pub(super) fn is_at_device(action: Action) -> bool {
    is_on_reader(action) || matches!(action, Action::Reader(ReaderAct::Insert(_)))
}

fn is_on_reader(action: Action) -> bool {
    matches!(action, Action::Reader(ReaderAct::TakeCard | ReaderAct::OpenTool(_) | ReaderAct::Inspect))
}

fn device(session: Session, shown: &Shown) -> View {
    let words = session.words();
    let state = match shown.card {
        Some(card) => session.teller().name(Word::Card(card)),
        None => words.desk_place_reader_empty().to_owned(),
    };
    let card = shown.card.map(|_| drawing::CARD.view("reader-card"));
    let picture = el("div")
        .class("reader-picture")
        .attr("data-drop", "reader")
        .holds(card)
        .holds([drawing::READER.view("reader-drawing")]);
    el("section").class("reader").attr(focus::PLACE, "computer").attr("aria-label", words.desk_place_reader()).holds([
        why::of_thing(picture, session, Element::Reader, words.desk_place_reader()),
        el("div")
            .class("reader-words")
            .holds([el("b").text(words.desk_place_reader()), el("span").text(&state)])
            .holds(offer::short_buttons(session, &shown.offers, "button small")),
    ])
}
