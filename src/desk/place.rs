//! The places on the desk: all at once where there is room, one at a time, as tabs, where there is not.

use super::drawing::{self, Drawing};
use super::focus;
use super::offer::Offer;
use super::scene;
use super::session::Session;
use atslega::dom;
use atslega::dom::view::{View, el, live};
use atslega::sandbox::{Action, Company, Event, Key as _, PersonId, PhoneId, Spot, Thing, Word};
use atslega::signals::{Kept, Memo, Signal};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// A place on the desk.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    /// The computer, with its card reader.
    Computer,
    /// A phone that the learner holds.
    Phone(PhoneId),
    /// The counter's paper.
    Counter,
    /// Somebody.
    Person(PersonId),
}

impl Place {
    /// Where a control stands; the room, and what one holds, are always in view.
    pub(crate) fn of(spot: Spot) -> Option<Self> {
        match spot {
            Spot::Computer | Spot::Reader => Some(Self::Computer),
            Spot::Phone(phone) => Some(Self::Phone(phone)),
            Spot::Counter => Some(Self::Counter),
            Spot::People(person) => Some(Self::Person(person)),
            Spot::Room => None,
        }
    }

    /// Where an offer's control is drawn. What is done with a thing in the hand stands beside it, always in view.
    pub(crate) fn with(offer: &Offer) -> Option<Self> {
        if scene::thing_of(offer.action).is_some() { None } else { Self::of(offer.control.spot) }
    }

    /// The places of the scenario as it is now.
    pub(crate) fn all(session: Session) -> Vec<Self> {
        let speaking = session.offers.with(|offers| {
            let person = |spot: Spot| Self::of(spot).filter(|place| matches!(place, Self::Person(_)));
            offers.iter().filter_map(|offer| person(offer.control.spot)).collect::<Vec<_>>()
        });
        session.play.with(|play| {
            let (world, stage) = (play.world(), &play.world().stage);
            let said = |person: PersonId| {
                let said = |event: &Event| matches!(event, Event::Said(who, _) if *who == person);
                play.moments().iter().any(|moment| moment.events.iter().any(said))
            };
            let met = |person: &PersonId| {
                *person != stage.learner
                    && (stage.people.get(*person).is_some_and(|actor| actor.company == Company::Present)
                        || speaking.contains(&Self::Person(*person))
                        || said(*person))
            };
            let held = |phone: &PhoneId| world.things.of(stage.learner).any(|thing| thing == Thing::Phone(*phone));
            let computer = stage.desk().map(|_| Self::Computer);
            let phones = stage.phones.keys().filter(held).map(Self::Phone);
            let people = stage.people.keys().filter(met).map(Self::Person);
            let counter = world.desk.as_ref().map(|_| Self::Counter);
            computer.into_iter().chain(phones).chain(people).chain(counter).collect()
        })
    }

    /// What it is called.
    pub(crate) fn name(self, session: Session) -> String {
        let (words, teller) = (session.words(), session.teller());
        match self {
            Self::Computer => words.desk_place_computer().to_owned(),
            Self::Phone(phone) => teller.name(Word::Phone(phone)),
            Self::Counter => words.desk_place_counter().to_owned(),
            Self::Person(person) => teller.name(Word::Person(person)),
        }
    }

    /// Its word in the page's ids.
    pub(crate) fn word(self) -> String {
        match self {
            Self::Computer => "computer".to_owned(),
            Self::Phone(phone) => format!("phone-{}", phone.row()),
            Self::Counter => "counter".to_owned(),
            Self::Person(person) => format!("person-{}", person.row()),
        }
    }

    fn drawing(self, session: Session) -> &'static Drawing {
        let is_away = |person: PersonId| {
            let actor =
                session.play.with_untracked(|play| play.world().stage.people.get(person).map(|actor| actor.company));
            actor == Some(Company::Away)
        };
        match self {
            Self::Computer => &drawing::COMPUTER,
            Self::Phone(_) => &drawing::PHONE,
            Self::Counter => &drawing::PAPER,
            Self::Person(person) if is_away(person) => &drawing::HANDSET,
            Self::Person(_) => &drawing::PERSON,
        }
    }
}

/// Whether the screen has room for one place only.
pub(crate) fn is_narrow() -> Signal<bool> {
    let narrow = Signal::new(false);
    if let Ok(Some(query)) = dom::window().match_media("(max-width: 56rem)") {
        narrow.set(query.matches());
        let asked = query.clone();
        let listener = dom::listen(
            &query,
            "change",
            Box::new(move |_| {
                narrow.set(asked.matches());
            }),
        );
        Kept::new(listener);
    }
    narrow
}

/// A place's part of the desk, shown alone where the screen is narrow.
pub(crate) fn panel(
    session: Session,
    narrow: Signal<bool>,
    place: Place,
    parts: impl IntoIterator<Item = View>,
) -> View {
    let word = place.word();
    let kind = match place {
        Place::Computer => "place at-computer",
        Place::Phone(_) => "place at-phone",
        Place::Counter => "place at-counter",
        Place::Person(_) => "place at-person",
    };
    let is_hidden = move || narrow.get() && session.place.get() != place;
    el("section")
        .class(kind)
        .id(&format!("place-{word}"))
        .attr(focus::PLACE, &word)
        .attr("aria-label", &place.name(session))
        .attr_from("role", move || Some(if narrow.get() { "tabpanel" } else { "region" }))
        .attr_from("hidden", move || is_hidden().then_some(""))
        .holds(parts)
}

/// The tabs, where the screen is narrow.
pub(crate) fn tabs(session: Session, narrow: Signal<bool>, places: Memo<Vec<Place>>) -> View {
    live(move || {
        let shown = places.get();
        (narrow.get() && shown.len() > 1).then(|| {
            let tabs = shown.iter().map(|place| tab(session, *place));
            let row = el("div").class("tabs").attr("role", "tablist").attr("aria-label", session.words().desk_places());
            row.holds(tabs).on("keydown", move |event| move_along(session, &shown, &event))
        })
    })
}

fn tab(session: Session, place: Place) -> View {
    let is_here = move || session.place.get() == place;
    let is_new = move || session.news.with(|news| news.contains(&place));
    let hinted = move || {
        let at = |action: Action| {
            session.offers.with(|offers| offers.iter().find(|offer| offer.action == action).and_then(Place::with))
        };
        session.hinted.get().and_then(at) == Some(place)
    };
    let (word, name) = (place.word(), place.name(session));
    let words = session.words();
    let said = move || is_new().then(|| words.desk_place_new(&place.name(session)));
    el("button")
        .attr("type", "button")
        .class("tab")
        .id(&format!("tab-{word}"))
        .attr("role", "tab")
        .attr("aria-controls", &format!("place-{word}"))
        .attr_from("aria-selected", move || Some(if is_here() { "true" } else { "false" }))
        .attr_from("tabindex", move || Some(if is_here() { "0" } else { "-1" }))
        .attr_from("aria-label", said)
        .attr_from("data-new", move || is_new().then_some(""))
        .attr_from("data-hint", move || (hinted() && !is_here()).then_some(""))
        .on("click", move |_| {
            session.go_to(place);
            focus::below_the_tabs();
        })
        .holds([place.drawing(session).view("sign-small"), el("span").text(&name)])
}

/// Arrows, Home and End move among tabs, as everywhere.
fn move_along(session: Session, places: &[Place], event: &web_sys::Event) {
    let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else { return };
    let here = places.iter().position(|place| *place == session.place.get_untracked()).unwrap_or(0);
    let last = places.len().saturating_sub(1);
    let next = match pressed.key().as_str() {
        "ArrowRight" => {
            if here == last {
                0
            } else {
                here + 1
            }
        }
        "ArrowLeft" => here.checked_sub(1).unwrap_or(last),
        "Home" => 0,
        "End" => last,
        _ => return,
    };
    let Some(place) = places.get(next) else { return };
    event.prevent_default();
    session.go_to(*place);
    if let Some(tab) = dom::by_id(&format!("tab-{}", place.word())) {
        dom::focus(&tab);
    }
}
