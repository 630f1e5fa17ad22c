//! The codes that the learner knows, as a thought beside the keypad that asks for one.

use super::super::offer::Offer;
use super::super::session::Session;
use atslega::dom::view::{View, el};
use atslega::sandbox::{Act, Carrier, Knowledge, Secret};

/// What the learner knows of the card or app that a keypad belongs to: the codes, or who knows them.
pub(super) fn view(session: Session, offers: &[Offer]) -> Option<View> {
    let at = offers.iter().find_map(|offer| match offer.control.act {
        Act::Type { at, .. } => Some(at),
        Act::Press | Act::Fill { .. } => None,
    })?;
    let words = session.words();
    Some(match session.play.with(|play| play.knowledge(at)) {
        Knowledge::Own => codes(session, words.desk_remember(), at, at.secrets()),
        Knowledge::Envelope => codes(session, words.desk_envelope(), at, at.secrets()),
        Knowledge::Told => codes(session, words.desk_remember_told(), at, &[Secret::Pin1]),
        Knowledge::Forgotten => nothing(words.desk_remember_nothing()),
        Knowledge::Anothers => nothing(words.desk_remember_anothers()),
    })
}

fn codes(session: Session, label: &str, at: Carrier, known: &[Secret]) -> View {
    let rows = known.iter().map(|secret| {
        el("div")
            .holds([el("dt").text(session.teller().secret(*secret)), el("dd").text(&session.codes().code(at, *secret))])
    });
    el("div").class("memory").holds([el("p").class("caption").text(label), el("dl").holds(rows)])
}

fn nothing(why: &str) -> View {
    el("div").class("memory").holds([el("p").text(why)])
}
