//! The messages with links, where they are read, each with what can be done with it.

use super::super::drawing;
use super::super::offer::{self, Offer};
use super::super::session::Session;
use super::super::why;
use super::lines;
use atslega::dom::view::{View, el, list};
use atslega::sandbox::{Action, Element, MailAct, MailId, PhoneId, Screen, Spot};

/// The messages on a phone, if there are any.
pub(super) fn on_phone(session: Session, phone: PhoneId, offers: &[Offer]) -> Option<View> {
    let message = |(mail, screen): (MailId, Screen)| {
        let shown = el("div").class("message").holds([
            el("p").class("caption").text(&screen.kicker),
            el("p").text(&screen.title),
            list(lines::views(&screen.lines)),
            el("div").class("phone-actions").holds(deeds(session, mail, offers, "button")),
        ]);
        el("li").holds([why::of_thing(shown, session, Element::Mail(mail), &screen.kicker)])
    };
    let messages: Vec<View> = read_at(session, Spot::Phone(phone)).into_iter().map(message).collect();
    (!messages.is_empty()).then(|| el("ul").class("messages").holds(messages))
}

/// The letters on the computer, below the browser, if there are any.
pub(super) fn on_computer(session: Session, offers: &[Offer]) -> Option<View> {
    let letter = |(mail, screen): (MailId, Screen)| {
        let shown = el("div").class("letter").holds([
            drawing::ENVELOPE.view("letter-sign"),
            el("div").holds([
                el("p").class("caption").text(&screen.kicker),
                el("p").text(&screen.title),
                list(lines::views(&screen.lines)),
            ]),
            el("div").class("letter-actions").holds(deeds(session, mail, offers, "button small")),
        ]);
        el("li").holds([why::of_thing(shown, session, Element::Mail(mail), &screen.kicker)])
    };
    let letters: Vec<View> = read_at(session, Spot::Computer).into_iter().map(letter).collect();
    (!letters.is_empty()).then(|| el("ul").class("letters").holds(letters))
}

/// The messages that the learner reads at a place; none on a computer that is locked.
fn read_at(session: Session, spot: Spot) -> Vec<(MailId, Screen)> {
    session.look(|world, teller| {
        let is_open = |mail: &MailId| teller.mail_spot(*mail) == spot && (spot != Spot::Computer || !world.is_locked());
        world.stage.mail.keys().filter(is_open).map(|mail| (mail, teller.mail(world, mail))).collect()
    })
}

fn deeds(session: Session, mail: MailId, offers: &[Offer], classes: &str) -> Vec<View> {
    let deeds: Vec<Offer> = offers.iter().filter(|offer| of(offer.action) == Some(mail)).cloned().collect();
    offer::short_buttons(session, &deeds, classes)
}

/// The message that an action is about, if it is about one.
pub(super) fn of(action: Action) -> Option<MailId> {
    if let Action::Mail(MailAct::Follow(mail) | MailAct::Report(mail)) = action { Some(mail) } else { None }
}
