//! The messages on a phone, each with what can be done with it.

use super::super::offer::{self, Offer};
use super::super::session::Session;
use super::super::why;
use atslega::dom::view::{View, el};
use atslega::sandbox::{Action, Element, MailAct, MailId, PhoneId, Screen, Spot};

/// The messages on a phone, if there are any.
pub(super) fn view(session: Session, phone: PhoneId, offers: &[Offer]) -> Option<View> {
    let here = session.look(|world, teller| {
        let mail = world.stage.mail.keys().filter(|mail| teller.mail_spot(*mail) == Spot::Phone(phone));
        mail.map(|mail| (mail, teller.mail(mail))).collect::<Vec<_>>()
    });
    let message = |(mail, screen): (MailId, Screen)| {
        let deeds: Vec<Offer> = offers.iter().filter(|offer| of(offer.action) == Some(mail)).cloned().collect();
        let shown = el("div").class("message").holds([
            el("p").class("caption").text(&screen.kicker),
            el("p").text(&screen.title),
            el("div").class("phone-actions").holds(offer::short_buttons(session, &deeds, "button")),
        ]);
        el("li").holds([why::of_thing(shown, session, Element::Mail(mail), &screen.kicker)])
    };
    (!here.is_empty()).then(|| el("ul").class("messages").holds(here.into_iter().map(message)))
}

/// The message that an action is about, if it is about one.
pub(super) fn of(action: Action) -> Option<MailId> {
    if let Action::Mail(MailAct::Follow(mail) | MailAct::Report(mail)) = action { Some(mail) } else { None }
}
