//! The codes that the learner knows, as a thought beside the keypad that asks for one.

use super::super::offer::Offer;
use super::super::session::Session;
use atslega::dom::view::{View, el};
use atslega::sandbox::{Act, Action, AppAct, BrowserAct, Carrier, Memory, PersonId, ReaderAct, Stage, Typed};

/// What the learner knows of the card or app that a keypad belongs to.
pub(super) fn view(session: Session, offers: &[Offer]) -> Option<View> {
    let at = offers.iter().find_map(|offer| match offer.control.act {
        Act::Type { at, .. } => Some(at),
        Act::Press | Act::Fill { .. } => None,
    })?;
    let words = session.words();
    let can_know = offers.iter().any(|offer| is_right(offer.action));
    let label = match session.look(|world, _| source(&world.stage, at)) {
        Source::Own => words.desk_remember(),
        Source::Told => words.desk_remember_told(),
        Source::Envelope => words.desk_envelope(),
    };
    let rows = at.secrets().iter().map(|secret| {
        el("div")
            .holds([el("dt").text(session.teller().secret(*secret)), el("dd").text(&session.codes().code(at, *secret))])
    });
    Some(if can_know {
        el("div").class("memory").holds([el("p").class("caption").text(label), el("dl").holds(rows)])
    } else {
        el("div").class("memory").holds([el("p").text(words.desk_remember_nothing())])
    })
}

fn is_right(action: Action) -> bool {
    matches!(
        action,
        Action::Reader(ReaderAct::Type(Typed::Right))
            | Action::App(_, AppAct::Type(Typed::Right))
            | Action::Browser(BrowserAct::Type(Typed::Right))
    )
}

/// Where the learner knows a code from.
enum Source {
    Own,
    Told,
    Envelope,
}

fn source(stage: &Stage, at: Carrier) -> Source {
    let by_owner = |owner: Option<PersonId>| if owner == Some(stage.learner) { Source::Own } else { Source::Told };
    match at {
        Carrier::Card(card) => match stage.cards.get(card).map(|card| (card.memory, card.owner)) {
            Some((Memory::Written(_), _)) => Source::Envelope,
            Some((Memory::Own(person), _)) => by_owner(Some(person)),
            Some((Memory::Known, owner)) => by_owner(Some(owner)),
            None => by_owner(None),
        },
        Carrier::Account(account) => by_owner(stage.accounts.get(account).map(|account| account.holder)),
        Carrier::App(app) => by_owner(stage.apps.get(app).and_then(|app| stage.phones.get(app.phone).copied())),
    }
}
