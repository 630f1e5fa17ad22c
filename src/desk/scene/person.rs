//! Somebody: who they are, what they said, and what one can say to them.

use super::super::drawing;
use super::super::offer::{self, Offer};
use super::super::place::{self, Place};
use super::super::session::Session;
use super::super::{focus, why};
use atslega::dom::view::{View, el, live};
use atslega::sandbox::{Action, Company, Element, Event, PersonId, Spot, Word};
use atslega::signals::{Memo, Signal};

/// The most turns of a conversation that are shown.
const TURNS: usize = 4;

/// Who speaks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Speaker {
    Learner,
    Other,
}

/// Somebody.
pub(super) fn view(session: Session, narrow: Signal<bool>, person: PersonId) -> View {
    let said = Memo::new(move || conversation(session, person));
    let offers = Memo::new(move || {
        session.offers.with(|offers| {
            let here = |offer: &&Offer| offer.control.spot == Spot::People(person) && !is_giving(offer.action);
            offers.iter().filter(here).cloned().collect::<Vec<_>>()
        })
    });
    let name = session.teller().name(Word::Person(person));
    let company = session.look(|world, _| world.stage.people.get(person).map(|actor| actor.company));
    // Whoever is not here is on the line, and has no face.
    let (kind, picture) = match company {
        Some(Company::Away) => ("who on-the-line", Some(drawing::HANDSET.view("handset"))),
        Some(Company::Present) | None => ("who", session.looks(person).map(|one| one.view("bust"))),
    };
    let figure =
        el("div")
            .class(kind)
            .attr("data-drop", &Place::Person(person).word())
            .holds(picture)
            .holds([el("h3").attr(focus::HEADING, "").text(&name)]);
    place::panel(
        session,
        narrow,
        Place::Person(person),
        [
            why::of_thing(figure, session, Element::Person(person), &name),
            live(move || talk(session, &said.get())),
            live(move || sentences(session, &offers.get())),
        ],
    )
}

/// What one holds is handed over from where it lies.
fn is_giving(action: Action) -> bool {
    matches!(action, Action::Give(..))
}

fn conversation(session: Session, person: PersonId) -> Vec<(Speaker, String)> {
    let teller = session.teller();
    let turn = |event: &Event| {
        if let Event::Told(to, sentence) = event {
            (*to == person).then(|| (Speaker::Learner, teller.sentence(*sentence)))
        } else if let Event::Said(who, line) = event {
            (*who == person).then(|| (Speaker::Other, teller.line(*line)))
        } else {
            None
        }
    };
    session.play.with(|play| play.moments().iter().flat_map(|moment| &moment.events).filter_map(turn).collect())
}

fn talk(session: Session, said: &[(Speaker, String)]) -> View {
    let words = session.words();
    if said.is_empty() {
        return el("p").class("silent").text(words.desk_say_silent());
    }
    let skipped = said.len().saturating_sub(TURNS);
    let bubble = |(speaker, line): &(Speaker, String)| match speaker {
        Speaker::Learner => el("li")
            .class("bubble mine")
            .holds([el("span").class("hidden").text(words.desk_say_you()), el("p").text(line)]),
        Speaker::Other => el("li").class("bubble").holds([el("p").text(line)]),
    };
    el("ul").class("talk").holds(said.iter().skip(skipped).map(bubble))
}

fn sentences(session: Session, offers: &[Offer]) -> Option<View> {
    (!offers.is_empty()).then(|| {
        el("div")
            .class("sentences")
            .holds([el("p").class("caption").text(session.words().desk_say())])
            .holds(offers.iter().map(|offer| offer::button(session, offer, "sentence")))
    })
}
