//! The codes that the learner knows, as a thought beside the keypad that asks for one.

use super::super::offer::Offer;
use super::super::session::Session;
use atslega::dom::view::{View, el};
use atslega::sandbox::{Act, Action, AppAct, BrowserAct, Carrier, Memory, PersonId, ReaderAct, Typed};

/// What the learner knows of the card or app that a keypad belongs to.
pub(super) fn view(session: Session, offers: &[Offer]) -> Option<View> {
    let at = offers.iter().find_map(|offer| match offer.control.act {
        Act::Type { at, .. } => Some(at),
        Act::Press | Act::Fill { .. } => None,
    })?;
    let words = session.words();
    let can_know = offers.iter().any(|offer| is_right(offer.action));
    let label = session.look(|world, _| {
        let stage = &world.stage;
        let own =
            |person: PersonId| if person == stage.learner { words.desk_remember() } else { words.desk_remember_told() };
        match at {
            Carrier::Card(card) => match stage.cards[card].memory {
                Memory::Known => own(stage.cards[card].owner),
                Memory::Written(_) => words.desk_envelope(),
            },
            Carrier::App(app) => own(stage.phones[stage.apps[app].phone]),
            Carrier::Account(account) => own(stage.accounts[account].holder),
        }
    });
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
