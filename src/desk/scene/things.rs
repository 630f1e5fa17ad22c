//! What the learner holds: cards, documents, other people's phones; and what can be done with each.

use super::super::drawing::{self, Drawing};
use super::super::offer::{self, Offer};
use super::super::session::Session;
use super::super::why;
use atslega::dom::view::{View, el, list, live};
use atslega::sandbox::{Action, DeskAct, Element, Event, Memory, ReaderAct, Stage, Thing, ThingWords};
use atslega::signals::Memo;

/// A thing in the learner's hands.
#[derive(Clone, PartialEq)]
struct Held {
    thing: Thing,
    kind: Kind,
    words: ThingWords,
    is_examined: bool,
    offers: Vec<Offer>,
}

/// What a thing looks like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Card,
    Phone,
    Passport,
    Envelope,
}

/// What the learner holds.
pub(super) fn view(session: Session) -> View {
    let held = Memo::new(move || held(session));
    let words = session.words();
    el("section").class("things").attr("aria-label", words.desk_place_things()).holds([
        el("p").class("caption").text(words.desk_place_things()),
        live(move || {
            let held = held.get();
            if held.is_empty() {
                el("p").class("silent").text(words.desk_place_things_none())
            } else {
                el("ul").class("held").holds(held.iter().map(|held| one(session, held)))
            }
        }),
    ])
}

fn held(session: Session) -> Vec<Held> {
    let offers = session.offers.get();
    let examined = |thing: Thing| {
        session.play.with(|play| {
            let is_it = |event: &Event| {
                if let Event::Examined(document, _) = event { Thing::Document(*document) == thing } else { false }
            };
            play.moments().iter().any(|moment| moment.events.iter().any(is_it))
        })
    };
    session.look(|world, teller| {
        let stage = &world.stage;
        let own_phone = |thing: &Thing| {
            if let Thing::Phone(phone) = thing { stage.phones.get(*phone) == Some(&stage.learner) } else { false }
        };
        let things = world.things.of(stage.learner).filter(|thing| !own_phone(thing));
        things
            .map(|thing| Held {
                thing,
                kind: kind(thing, stage),
                words: teller.thing(world, thing),
                is_examined: examined(thing),
                offers: offers.iter().filter(|offer| thing_of(offer.action) == Some(thing)).cloned().collect(),
            })
            .collect()
    })
}

/// The thing in the learner's hands that an action is done with.
pub(crate) fn thing_of(action: Action) -> Option<Thing> {
    if let Action::Reader(ReaderAct::Insert(card)) = action {
        Some(Thing::Card(card))
    } else if let Action::Desk(DeskAct::Examine(document)) = action {
        Some(Thing::Document(document))
    } else if let Action::Give(thing, _) = action {
        Some(thing)
    } else {
        None
    }
}

fn kind(thing: Thing, stage: &Stage) -> Kind {
    match thing {
        Thing::Card(_) => Kind::Card,
        Thing::Phone(_) => Kind::Phone,
        Thing::Document(document) => {
            let is_envelope = stage.cards.iter().any(|(_, card)| card.memory == Memory::Written(document));
            if is_envelope { Kind::Envelope } else { Kind::Passport }
        }
    }
}

fn drawing_of(kind: Kind) -> &'static Drawing {
    match kind {
        Kind::Card => &drawing::CARD,
        Kind::Phone => &drawing::PHONE,
        Kind::Passport => &drawing::PASSPORT,
        Kind::Envelope => &drawing::ENVELOPE,
    }
}

fn one(session: Session, held: &Held) -> View {
    let picture = el("div")
        .class("thing-picture")
        .attr("data-drag", &word_of(held.thing))
        .holds([drawing_of(held.kind).view("thing-drawing")]);
    let details = held.is_examined.then(|| {
        el("dl")
            .class("details")
            .holds(held.words.details.iter().map(|(label, value)| list([el("dt").text(label), el("dd").text(value)])))
    });
    el("li").class("thing").holds([
        why::of_thing(picture, session, Element::Thing(held.thing), &held.words.name),
        el("div").class("thing-words").holds([el("b").text(&held.words.name)]).holds(details),
        el("div").class("thing-actions").holds(offer::short_buttons(session, &held.offers, "button small")),
    ])
}

/// A thing's word in the page, for dragging.
pub(crate) fn word_of(thing: Thing) -> String {
    use atslega::sandbox::Key as _;
    match thing {
        Thing::Card(card) => format!("card-{}", card.row()),
        Thing::Phone(phone) => format!("phone-{}", phone.row()),
        Thing::Document(document) => format!("document-{}", document.row()),
    }
}
